"""The fourth set: what is known, assessed or explained, and should stay quiet."""

from tests.vignettes import sources
from tests.vignettes.write import NO_PELVIC, NO_WALKING, NO_WEAKNESS, again, before, diagnosis, numb, vignette, visit

CASES = (
    vignette(
        "fourth-feet-since-chemotherapy",
        "Colon cancer 2021, numb toes since that chemotherapy, known to the oncologist, logged weekly, never any different",
        about="R15 R30",
        born=1958,
        expected="routine",
        acceptable="none info",
        source=sources.NG234,
        why="Known, assessed and flat for years: no alarm because the word cancer stands on file.",
        history="cancer_ever=1800d chemo=1750d..1560d",
        baseline=[before("both [toes], foot.sole", "1650d", assessed="100d", feels="reduced tingling")],
        diagnoses=[diagnosis("Neuropathy from chemotherapy", "both [foot]", "1500d")],
        visits=[visit("100d", "both [foot]")],
        episodes=[
            *again(
                "84 77 70 63 56 49 42 35 28 21 14 7 1", "20:00", "both [toes], foot.sole", "reduced", onset="weeks", lasted="3h"
            )
        ],
    ),
    vignette(
        "fourth-hereditary-neuropathy",
        "Charcot-Marie-Tooth known from childhood: numb feet and foot drop for 20 years, checked yearly, a usual week",
        about="R18 R30",
        born=1985,
        expected="routine",
        acceptable="none info",
        source=sources.NHS_NEUROPATHY,
        why="Old weakness is not new weakness.",
        baseline=[before("both [foot], leg.shin", "7300d", assessed="150d", feels="reduced", symptoms="foot_drop weak")],
        diagnoses=[diagnosis("Charcot-Marie-Tooth disease", "both [foot], leg.shin, leg.calf_outer", "7000d")],
        visits=[visit("150d", "both [foot], leg.shin")],
        episodes=[
            *again(
                "6 4 2",
                "19:00",
                "both [foot], leg.shin",
                "reduced",
                onset="weeks",
                lasted="4h",
                symptoms="foot_drop weak",
                since="foot_drop 7300d; weak 7300d",
            )
        ],
    ),
    vignette(
        "fourth-trigeminal-shocks-of-years",
        "Trigeminal neuralgia confirmed by scan 2 years ago: shocks of seconds in the right cheek, ten in two weeks as always",
        about="R01 R31",
        born=1956,
        expected="routine",
        acceptable="none info",
        source=sources.NHS_PINS,
        why="Known, in its own place, no more than usual.",
        diagnoses=[diagnosis("Trigeminal neuralgia", "right face.cheek, face.jaw", "700d")],
        visits=[visit("700d", "right face.cheek, face.jaw", kind="imaging"), visit("80d", "right face.cheek, face.jaw")],
        episodes=[
            *again(
                "60 50 40 30 13 12 11 9 8 6 5 3 2 1",
                "12:00",
                "right face.cheek",
                "electric",
                onset="sudden",
                lasted="10s",
                severity=5,
                pain=6,
            )
        ],
    ),
    vignette(
        "fourth-dialysis-carpal-tunnel",
        "On dialysis, carpal tunnel confirmed on both sides: the hands tingle in most sessions, the same for a year",
        about="R32 R14",
        born=1955,
        expected="routine",
        acceptable="none info",
        source=sources.NHS_CTS,
        why="Known and unchanged.",
        history="kidney_failure_dialysis=2000d",
        diagnoses=[
            diagnosis("Carpal tunnel syndrome", "both hand.thumb, hand.index, hand.middle, hand.palm_thumb_side", "400d")
        ],
        visits=[visit("200d", "both hand.thumb, hand.index, hand.middle", kind="nerve_conduction")],
        episodes=[
            *again(
                "40 33 26 19 12 5 3 1",
                "15:00",
                "both hand.thumb, hand.index, hand.middle",
                onset="hours",
                lasted="1h",
                severity=3,
                relief="shaking_hand",
            )
        ],
    ),
    vignette(
        "fourth-school-bag",
        "12-year-old: both arms tingled under a heavy school bag, gone 10 minutes after putting it down, twice",
        about="R28",
        born=2014,
        expected="none",
        acceptable="info routine",
        source=sources.NG127_CHILD,
        why="Children with tingling from a heavy bag or crossed legs are not referred.",
        episodes=[
            *again(
                "4 1",
                "16:00",
                "both arm.upper_outer, arm.forearm_back, hand.back_thumb_side",
                onset="hours",
                lasted="10m",
                severity=2,
                triggers="carrying tight_strap_clothing",
                relief="rest",
                explanation="heavy school bag",
            )
        ],
    ),
    vignette(
        "fourth-child-over-breathing",
        "11-year-old, fast breathing after a quarrel: lips and both hands tingled for 15 minutes, well since",
        about="R38",
        born=2015,
        expected="routine",
        acceptable="none info soon",
        source=sources.NG127_CHILD,
        why="A common cause of passing tingling in children.",
        episodes=[
            numb(
                "3h",
                "midline face.mouth; both [hand]",
                onset="unknown",
                lasted="15m",
                triggers="stress_fast_breathing",
                severity=3,
            )
        ],
    ),
    vignette(
        "fourth-spinal-wearing-off",
        "Home from a day operation; 3 hours after the spinal both legs tingle as feeling comes back, moves them well",
        about="R16 R06",
        expected="info",
        acceptable="none routine same_day",
        source=sources.RCOA_BLOCK,
        why="A spinal wears off within hours.",
        history="recent_spinal_procedure=0d recent_surgery=0d",
        episodes=[
            numb(
                "3h",
                "both [leg], [foot]",
                "tingling",
                onset="unknown",
                lasted="3h",
                explanation="spinal anaesthetic",
                triggers="dental_or_local_anaesthetic",
                denied=f"{NO_WEAKNESS} {NO_PELVIC} back_pain",
            )
        ],
    ),
    vignette(
        "fourth-arm-block",
        "A shoulder operated under a nerve block this morning: the arm is numb and will not move, as they said it would be",
        about="R01 R18",
        expected="none",
        acceptable="info routine same_day",
        source=sources.RCOA_BLOCK,
        why="Expected for a day; it is no stroke.",
        history="recent_surgery=0d",
        episodes=[
            numb(
                "6h",
                "left [whole arm]",
                "no_feeling heavy_dead",
                onset="hours",
                explanation="nerve block for the operation",
                triggers="dental_or_local_anaesthetic",
                symptoms="cannot_move",
            )
        ],
    ),
    vignette(
        "fourth-known-root-walks-it-off",
        "Confirmed C6 root: thumb and outer forearm tingle on long drives as they have for a year, seen 2 months ago",
        about="R28 R29",
        expected="routine",
        acceptable="none info",
        source=sources.NG59,
        why="Known, seen, and the same.",
        diagnoses=[diagnosis("C6 radiculopathy", "left hand.thumb, arm.forearm_thumb_side", "360d")],
        visits=[visit("60d", "left hand.thumb, arm.forearm_thumb_side")],
        episodes=[
            *again(
                "50 43 36 29 22 15 8 2",
                "18:00",
                "left hand.thumb, arm.forearm_thumb_side",
                onset="hours",
                lasted="40m",
                triggers="sitting",
                severity=3,
                symptoms="neck_pain",
                since="neck_pain 360d",
                denied=f"{NO_WEAKNESS} {NO_WALKING}",
            )
        ],
    ),
    vignette(
        "fourth-slept-on-both-hands",
        "Woke with both hands dead under the pillow, alive again after 6 minutes; on blood thinners and once had a TIA",
        about="R01 R02",
        born=1951,
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="Pressure, both sides, gone in minutes: what stands on file does not change that.",
        history="anticoagulant=900d stroke_or_tia_ever=900d",
        episodes=[
            numb(
                "9h",
                "both [hand]",
                "pins_needles",
                onset="woke_with",
                lasted="6m",
                explanation="slept on them",
                triggers="leaned_or_slept_on",
                relief="moving",
                severity=3,
            )
        ],
    ),
)
