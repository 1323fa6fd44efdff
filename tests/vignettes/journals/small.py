"""Sudden, but small: one finger, one patch, one knock."""

from tests.vignettes import sources
from tests.vignettes.write import NO_STROKE, NO_WEAKNESS, numb, state, vignette

ARM_LEG = "left [whole arm], [whole leg]"

CASES = (
    vignette(
        "one-finger-four-minutes",
        "Out of nothing the index finger tingled for four minutes this afternoon; nothing else, never before",
        about="R02",
        expected="same_day",
        acceptable="soon routine info none",
        source=sources.CLEVELAND,
        why="Sudden counts to be checked, but one finger with tingling alone is no ambulance.",
        episodes=[
            numb("3h", "left hand.index", lasted="4m", onset="sudden", severity=1, triggers="none_known", denied=NO_STROKE)
        ],
    ),
    vignette(
        "patch-on-thigh-suddenly",
        "A palm-sized patch of the outer thigh went numb suddenly this morning and stays numb",
        about="R02",
        expected="same_day",
        acceptable="emergency soon",
        source=sources.CLEVELAND,
        why="Sudden and unexplained; a skin nerve most likely, but not for the phone to decide.",
        episodes=[
            numb(
                "0d 09:00",
                "left leg.thigh_outer",
                "reduced",
                onset="sudden",
                denied=NO_WEAKNESS + " " + NO_STROKE,
                then=[state("1h", "left leg.thigh_outer", "reduced")],
            )
        ],
    ),
    vignette(
        "one-finger-two-years-ago",
        "An imported note of 2024: a finger tingled suddenly for five minutes, once",
        about="R02 R03",
        expected="none",
        acceptable="info routine",
        source=sources.COMMON_SENSE,
        why="Old, small and over.",
        episodes=[numb("740d 10:00", "left hand.index", lasted="5m", onset="sudden", written="1d")],
    ),
    vignette(
        "funny-bone",
        "Knocked the elbow on a door frame: ring and little finger buzz for three minutes",
        about="R02",
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="The funny bone.",
        episodes=[
            numb(
                "2h",
                "right arm.elbow_back, hand.ring, hand.little",
                "electric tingling",
                lasted="3m",
                onset="sudden",
                severity=5,
                triggers="knocked_nerve",
                explanation="hit the elbow",
            )
        ],
    ),
    vignette(
        "elbow-knock-that-stays",
        "Knocked the elbow two days ago; ring and little finger are still numb and the grip is weak",
        about="R18 R02",
        expected="same_day",
        acceptable="soon",
        source=sources.NG127_WEAK,
        why="New weakness after a nerve injury.",
        episodes=[
            numb(
                "2d 10:00",
                "right hand.ring, hand.little",
                "reduced",
                onset="sudden",
                severity=4,
                triggers="knocked_nerve",
                explanation="hit the elbow",
                symptoms="grip_weak_dropping injury_limb",
                then=[state("1h", "right hand.ring, hand.little", "reduced", 4, symptoms="grip_weak_dropping")],
            )
        ],
    ),
    vignette(
        "deleted-by-mistake-entry",
        "A stroke-like entry that was made in error and put in the trash; otherwise a dead foot after sitting",
        about="R01",
        expected="none",
        acceptable="info",
        source=sources.COMMON_SENSE,
        why="What was taken back does not count.",
        episodes=[
            numb("3h", ARM_LEG, "reduced", onset="sudden", deleted="2h"),
            numb("4h", "right foot.sole, foot.top", "pins_needles", lasted="4m", onset="hours", triggers="legs_crossed"),
        ],
    ),
)
