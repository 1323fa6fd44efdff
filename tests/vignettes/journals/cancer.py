"""Numbness in people who have or had cancer."""

from tests.vignettes import sources
from tests.vignettes.write import NO_WALKING, NO_WEAKNESS, again, before, numb, state, vignette

CASES = (
    vignette(
        "prostate-cancer-thighs-unsteady",
        "Prostate cancer 2021; band-like pain in mid back, both thighs numb for four days, unsteady",
        about="R15 R19",
        born=1948,
        expected="emergency",
        source=sources.NG234,
        history="cancer_ever=2021-03-01",
        why="Cord compression: immediately.",
        episodes=[
            numb(
                "4d 09:00",
                "both leg.thigh_front",
                "reduced",
                onset="days",
                severity=4,
                symptoms="back_pain band_pain unsteady",
                then=[state("2h", "both leg.thigh_front", "reduced", 5, symptoms="back_pain band_pain unsteady")],
            )
        ],
    ),
    vignette(
        "breast-cancer-new-night-pain-in-back",
        "Breast cancer 2015; for five days a tingling spot in the mid back with pain that wakes at night",
        about="R15",
        born=1955,
        expected="same_day",
        acceptable="emergency",
        source=sources.NG234,
        history="cancer_ever=2015-05-01",
        why="Spinal pain at night with past cancer: within 24 hours.",
        episodes=[
            numb(
                "5d 09:00",
                "midline back.middle",
                "tingling",
                onset="days",
                symptoms="back_pain night_pain",
                denied=NO_WEAKNESS + " " + NO_WALKING,
                then=[state("3h", "midline back.middle", symptoms="back_pain night_pain")],
            )
        ],
    ),
    vignette(
        "paclitaxel-hands-and-feet",
        "On paclitaxel: toes and fingertips tingle, slowly more over five weeks, both sides, strength normal",
        about="R15 R30",
        born=1966,
        expected="soon",
        acceptable="same_day",
        source=sources.NG234,
        history="cancer_ever=2025-10-01 chemo=60d",
        why="Drug neuropathy: the oncology team within two days decides on the dose.",
        episodes=[
            numb(
                f"{days}d 20:00",
                "both [toes], hand.index, hand.middle, hand.thumb",
                lasted="5h",
                onset="weeks",
                severity=2 if days > 14 else 3,
                denied=NO_WEAKNESS + " " + NO_WALKING + " back_pain",
            )
            for days in (35, 28, 20, 12, 6, 1)
        ],
    ),
    vignette(
        "cancer-in-the-past-slept-on-arm",
        "Breast cancer 2010; an arm slept on, gone in five minutes",
        about="R15",
        born=1952,
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        history="cancer_ever=2010-02-01",
        why="History does not turn a slept-on arm into a sign.",
        episodes=[
            numb(
                "0d 06:40",
                "left [whole arm]",
                "pins_needles",
                lasted="5m",
                onset="woke_with",
                triggers="leaned_or_slept_on",
                relief="moving",
                denied="back_pain neck_pain weak",
            )
        ],
    ),
    vignette(
        "armpit-numb-since-node-surgery",
        "Numb armpit and inner arm since lymph node surgery in 2019, told so by the surgeon, unchanged",
        about="R15 R28",
        born=1958,
        expected="none",
        acceptable="info routine",
        source=sources.COMMON_SENSE,
        history="cancer_ever=2019-01-15 recent_surgery=2019-02-01..2019-03-01",
        why="A cut skin nerve, known and unchanged.",
        baseline=[
            before(
                "right shoulder.armpit, arm.upper_inner",
                "2019-02-01",
                assessed="2019-06-01",
                feels="reduced",
                course="constant",
            )
        ],
        episodes=again(
            "22 8", "12:00", "right shoulder.armpit, arm.upper_inner", "reduced", lasted="10h", onset="weeks", severity=2
        ),
    ),
)
