"""The fourth set: head, face and mouth."""

from tests.vignettes import sources
from tests.vignettes.write import NO_PELVIC, again, numb, state, vignette

CASES = (
    vignette(
        "fourth-headache-after-birth",
        "9 days after a birth: the worst headache ever since this morning, and over the last hours the left arm went numb",
        about="R01",
        born=1994,
        expected="emergency",
        source=sources.MBRRACE,
        why="A clot in the veins of the brain, or a bleed, comes over hours as well.",
        history="recent_spinal_procedure=9d",
        episodes=[
            numb("4h", "left [hand], arm.forearm_back", "reduced", onset="hours", severity=5, symptoms="headache_worst_sudden")
        ],
    ),
    vignette(
        "fourth-allergy-lips-and-hands",
        "20 minutes after eating nuts: lips, tongue and both palms tingle, the lips swell and the breath gets short",
        about="R38",
        born=1999,
        expected="emergency",
        source=sources.NHS_ANAPHYLAXIS,
        why="A severe allergic reaction starts like this; minutes count.",
        episodes=[
            numb(
                "20m",
                "midline face.mouth, mouth.tongue; both hand.palm_thumb_side, hand.palm_little_side",
                onset="unknown",
                explanation="ate nuts",
                symptoms="swelling breathless",
            )
        ],
    ),
    vignette(
        "fourth-ear-blisters-and-droop",
        "Burning ear for 3 days, blisters in it since yesterday, this morning that half of the face hangs",
        about="R01 R34",
        expected="emergency",
        acceptable="same_day",
        source=sources.ZOSTER_FACE,
        why="Treatment within 3 days saves the face; a drooping face is an emergency until someone has looked.",
        episodes=[
            numb(
                "3d",
                "left face.ear, face.cheek",
                "burning",
                onset="days",
                pain=6,
                symptoms="rash_blisters face_droop",
                since="rash_blisters 1d; face_droop 0d",
            )
        ],
    ),
    vignette(
        "fourth-woke-with-half-a-face",
        "Woke this morning with one half of the face drooping and a cheek that feels thick; arm, leg and speech normal",
        about="R01",
        expected="emergency",
        acceptable="same_day",
        source=sources.BELL,
        why="Most likely the facial nerve, but that is for an examination to say.",
        episodes=[
            numb(
                "9h",
                "right face.cheek",
                "reduced",
                onset="woke_with",
                symptoms="face_droop",
                denied="speech arm_or_leg_weak_one_side balance_sudden vision_loss_or_double",
            )
        ],
    ),
    vignette(
        "fourth-aura-with-words-at-66",
        "66-year-old, aura of the hand diagnosed years ago; today the hand tingled and he could not find words",
        about="R01",
        born=1960,
        expected="emergency",
        source=sources.ICHD3,
        why="A new kind of aura at 66 is a stroke or TIA until it has been looked at.",
        history="migraine_aura_diagnosed=9000d",
        episodes=[
            *again("200 120 60", "10:00", "right hand.thumb, hand.index, hand.middle", onset="hours", lasted="20m"),
            numb("2h", "right hand.thumb, hand.index, hand.middle", onset="hours", lasted="25m", symptoms="speech"),
        ],
    ),
    vignette(
        "fourth-panic-with-chest-pain",
        "24-year-old, fast breathing in an exam, hands and lips tingle and the chest hurts for 20 minutes now",
        about="R13 R38",
        born=2002,
        expected="emergency",
        acceptable="same_day",
        source=sources.NHS_999,
        why="Chest pain with tingling arms is not put down to nerves on the phone.",
        episodes=[
            numb(
                "20m",
                "midline face.mouth; both [hand]",
                onset="unknown",
                triggers="stress_fast_breathing",
                symptoms="chest_pain breathless",
                denied=NO_PELVIC,
            )
        ],
    ),
    vignette(
        "fourth-eye-and-hand",
        "31-year-old: the right eye has blurred over 4 days and hurts; the right hand has been numb for 12 days",
        about="R01",
        born=1995,
        expected="same_day",
        acceptable="emergency",
        source=sources.NG220_NEW,
        why="Inflamed eye nerve and a second place: seen by eye doctor and neurologist now.",
        episodes=[
            numb(
                "12d",
                "right [hand]",
                onset="days",
                then=[state("2h", "right [hand]", symptoms="vision_loss_or_double", since="vision_loss_or_double 4d")],
            )
        ],
    ),
    vignette(
        "fourth-shingles-on-the-forehead",
        "74-year-old: forehead and eyelid burn for 3 days on the left, since this morning blisters there",
        about="R34 R17",
        born=1952,
        expected="same_day",
        acceptable="emergency",
        source=sources.ZOSTER_FACE,
        why="Near the eye it is treated today.",
        episodes=[numb("3d", "left face.forehead, face.eye", "burning", onset="days", pain=5, symptoms="rash_blisters")],
    ),
)
