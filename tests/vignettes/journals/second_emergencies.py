"""A second set, written when the rules stood, to see whether they were only fitted to the first: emergencies."""

from tests.vignettes import sources
from tests.vignettes.write import NO_PELVIC, diagnosis, numb, state, vignette, visit

CASES = (
    vignette(
        "second-double-vision-and-lips",
        "63-year-old: an hour ago all at once double vision, unsteady, both lips and the left hand numb",
        about="R01",
        born=1962,
        expected="emergency",
        source=sources.ASA,
        why="Posterior circulation: balance and eyes at one stroke.",
        episodes=[
            numb(
                "1h",
                "midline face.mouth; left [fingers]",
                "tingling",
                onset="sudden",
                severity=3,
                symptoms="vision_loss_or_double balance_sudden dizzy_sudden",
                denied="face_droop speech",
            )
        ],
    ),
    vignette(
        "second-pure-sensory-on-waking",
        "Woke at six with the whole right side numb, strength normal, it is ten now and he feels otherwise well",
        about="R01",
        born=1949,
        expected="emergency",
        source=sources.STROKE_ASSOCIATION,
        now="2026-02-03T10:00",
        zone="Europe/Berlin",
        history="af_or_clot_history=2019-01-01 anticoagulant=2019-01-01",
        why="A pure sensory stroke; waking up with it does not make it old.",
        episodes=[
            numb(
                "0d 06:00",
                "right face.cheek, [whole arm], [whole leg]",
                "reduced",
                onset="woke_with",
                severity=4,
                denied="face_droop speech arm_or_leg_weak_one_side weak",
                then=[state("0d 09:50", "right face.cheek, [whole arm], [whole leg]", "reduced", 4)],
            )
        ],
    ),
    vignette(
        "second-neck-pain-then-face-and-arm",
        "38-year-old after chiropractic: neck pain for two days, this noon left face and arm numb for half an hour, gone",
        about="R01 R03",
        born=1987,
        expected="emergency",
        source=sources.NG128,
        why="A torn neck artery sends short strokes first.",
        episodes=[
            numb("2d 10:00", "left neck.side", "tingling", lasted="6h", onset="hours", symptoms="neck_pain"),
            numb(
                "0d 12:00",
                "left face.cheek, face.mouth, [whole arm]",
                "reduced",
                lasted="30m",
                onset="sudden",
                severity=4,
                symptoms="neck_pain",
            ),
        ],
    ),
    vignette(
        "second-arm-ischaemia",
        "On dialysis: the hand of the shunt arm cold, pale, numb and very painful since this morning",
        about="R10",
        born=1958,
        expected="emergency",
        source=sources.RCEM_ALI,
        history="kidney_failure_dialysis=2021-01-01 vascular_disease=2015-01-01",
        why="Steal or clot: the hand is at risk.",
        episodes=[
            numb(
                "0d 08:00",
                "left [hand]",
                "reduced tingling",
                onset="hours",
                severity=6,
                pain=8,
                symptoms="cold_to_touch pale limb_pain_severe",
                then=[
                    state("30m", "left [hand]", "no_feeling", 7, pain=9, symptoms="cold_to_touch pale limb_pain_severe weak")
                ],
            )
        ],
    ),
    vignette(
        "second-forearm-after-fall-swelling",
        "Fell on the forearm last night: it is tight and swollen, pain gets worse, fingers tingle",
        about="R11",
        born=2004,
        expected="emergency",
        source=sources.NHS_COMPARTMENT,
        why="Compartment of the forearm.",
        episodes=[
            numb(
                "5h",
                "right hand.index, hand.middle, hand.thumb",
                onset="hours",
                severity=5,
                pain=8,
                symptoms="injury_limb tight_swollen limb_pain_severe",
                since="injury_limb 1d",
            )
        ],
    ),
    vignette(
        "second-between-shoulder-blades-and-chest",
        "57-year-old: numb, aching between the shoulder blades with tightness in the chest and breathless on stairs",
        about="R13",
        born=1968,
        expected="emergency",
        source=sources.NHS_999,
        why="The heart may speak in the back.",
        episodes=[numb("3h", "midline back.upper", "reduced", onset="hours", severity=4, symptoms="chest_pain breathless")],
    ),
    vignette(
        "second-osteoporosis-fall-both-feet",
        "82-year-old with osteoporosis, sat down hard three days ago; back pain, since yesterday both feet numb, legs give way",
        about="R12 R05",
        born=1943,
        expected="emergency",
        source=sources.NHS_BACK,
        history="osteoporosis=2012-01-01",
        why="Injury of the back with both legs.",
        episodes=[
            numb(
                "1d 09:00",
                "both [foot]",
                "reduced",
                onset="hours",
                severity=5,
                symptoms="back_pain injury_neck_back legs_give_way",
                since="back_pain 3d; injury_neck_back 3d",
                then=[state("2h", "both [foot], leg.shin", "reduced", 5, symptoms="back_pain legs_give_way")],
            )
        ],
    ),
    vignette(
        "second-labour-epidural-next-day",
        "Two days after an epidural for birth: severe back pain and the legs, which had recovered, are numb again",
        about="R16",
        born=1993,
        expected="emergency",
        source=sources.HAEMATOMA,
        history="recent_spinal_procedure=2d pregnant=280d..2d",
        why="Haematoma or infection after a spinal procedure.",
        episodes=[
            numb(
                "2d 08:00",
                "both leg.thigh_front, leg.shin",
                "reduced",
                lasted="10h",
                onset="hours",
                triggers="dental_or_local_anaesthetic",
                explanation="epidural",
            ),
            numb("4h", "both leg.thigh_front, leg.shin", "reduced", onset="hours", severity=5, symptoms="back_pain"),
        ],
    ),
    vignette(
        "second-face-both-sides-after-flu",
        "Ten days after flu: tingling feet for four days, today both sides of the mouth feel weak and the legs too",
        about="R07",
        born=1980,
        expected="emergency",
        source=sources.NHS_GBS,
        history="recent_infection_or_vaccine_6w=10d",
        why="Guillain-Barre reaching the face.",
        episodes=[
            numb(
                "4d 09:00",
                "both [toes], foot.sole",
                onset="days",
                then=[
                    state("1d 09:00", "both [foot], hand.index, hand.middle", severity=3),
                    state("2h", "both [foot], hand.index, hand.middle, face.mouth", severity=4, symptoms="weak face_droop"),
                ],
            )
        ],
    ),
    vignette(
        "second-lung-cancer-arm-not-leg",
        "Lung cancer under treatment: for two days a belt of pain at the chest and both legs feel like cotton wool",
        about="R15 R06",
        born=1953,
        expected="emergency",
        source=sources.NG234,
        history="cancer_ever=2025-06-01 chemo=2025-07-01",
        why="Band pain and legs in cancer.",
        episodes=[
            numb(
                "2d 09:00",
                "both foot.sole, leg.shin",
                "walking_on_cotton",
                onset="days",
                severity=4,
                symptoms="band_pain back_pain",
                then=[
                    state(
                        "3h",
                        "both foot.sole, leg.shin, leg.thigh_front",
                        "walking_on_cotton reduced",
                        5,
                        symptoms="band_pain unsteady",
                    )
                ],
            )
        ],
    ),
    vignette(
        "second-saddle-while-pain-got-better",
        "The sciatica of five weeks hurts less, but she noticed no feeling when wiping and has not felt the need to go",
        about="R04",
        born=1981,
        expected="emergency",
        source=sources.CES_CARD,
        why="Less pain with a numb saddle is worse, not better.",
        diagnoses=[
            diagnosis(
                "L5/S1 disc prolapse",
                "left buttock.lower, leg.thigh_back, leg.calf_back, foot.outer_edge",
                "30d",
                by="orthopaedics",
            )
        ],
        visits=[visit("30d", kind="imaging", result="disc prolapse")],
        episodes=[
            *[
                numb(
                    f"{days}d 19:00",
                    "left leg.thigh_back, leg.calf_back",
                    "tingling",
                    lasted="5h",
                    onset="days",
                    pain=7,
                    severity=5,
                    symptoms="back_pain leg_pain_one",
                    denied=NO_PELVIC,
                )
                for days in (33, 26, 18, 10, 4)
            ],
            numb(
                "0d 07:00",
                "left leg.calf_back",
                "reduced",
                onset="hours",
                pain=2,
                severity=3,
                symptoms="wiping_feels_different bladder_feel",
            ),
        ],
    ),
    vignette(
        "second-numb-hand-after-seizure-like-marching",
        "For the first time: tingling marched from thumb to elbow to face in one minute, then twitching of the mouth, over now",
        about="R01",
        born=1996,
        expected="emergency",
        source=sources.NG127,
        why="A first focal seizure or a stroke.",
        episodes=[
            numb(
                "90m",
                "right hand.thumb, arm.forearm_thumb_side, face.mouth",
                lasted="3m",
                onset="sudden",
                severity=3,
                symptoms="twitching",
            )
        ],
    ),
)
