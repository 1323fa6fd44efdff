"""Weak, slept-on and white: arms and hands that changed."""

from tests.vignettes import sources
from tests.vignettes.write import NO_STROKE, NO_WEAKNESS, again, before, diagnosis, numb, state, vignette, visit

ULNAR = "left hand.ring, hand.little"

CASES = (
    vignette(
        "four-things-in-one-forearm",
        "For two days the right forearm hurts, tingles, is numb and weak; never before",
        about="R23 R18",
        born=1970,
        expected="same_day",
        acceptable="soon",
        source=sources.NG127_WEAK,
        why="It contains a new weakness.",
        episodes=[
            numb(
                "2d 09:00",
                "right arm.forearm_thumb_side, arm.forearm_back",
                "tingling reduced",
                onset="days",
                severity=5,
                pain=5,
                symptoms="weak",
                then=[
                    state(
                        "2h", "right arm.forearm_thumb_side, arm.forearm_back", "tingling reduced", 5, pain=5, symptoms="weak"
                    )
                ],
            )
        ],
    ),
    vignette(
        "four-things-long-known",
        "The same four things in the forearm for years after a plexus injury, followed by neurology, unchanged",
        about="R23 R18",
        born=1970,
        expected="routine",
        acceptable="info none",
        source=sources.COMMON_SENSE,
        why="Old, assessed, unchanged.",
        diagnoses=[diagnosis("Brachial plexus injury", "right [forearm]", "2020-05-01", by="neurologist")],
        visits=[visit("2025-11-01", kind="neurological_exam", result="unchanged")],
        baseline=[
            before(
                "right [forearm]",
                "2019-08-01",
                assessed="2025-11-01",
                feels="tingling reduced",
                course="constant",
                symptoms="weak",
            )
        ],
        episodes=again(
            "80 61 40 24 12 3",
            "19:00",
            "right arm.forearm_thumb_side, arm.forearm_back",
            "tingling reduced",
            lasted="4h",
            onset="weeks",
            severity=4,
            pain=4,
            symptoms="weak",
            since="weak 2400d",
        ),
    ),
    vignette(
        "grip-weaker-since-five-days",
        "Ring and little finger numb for a week, and for five days the grip is weak",
        about="R18 R32",
        born=1966,
        expected="same_day",
        acceptable="soon",
        source=sources.NG127_WEAK,
        why="Weakness that is days old.",
        episodes=[
            numb(
                "7d 09:00",
                ULNAR,
                "reduced",
                onset="days",
                severity=4,
                then=[
                    state("5d 09:00", ULNAR, "reduced", 4, symptoms="grip_weak_dropping"),
                    state("3h", ULNAR, "reduced", 4, symptoms="grip_weak_dropping"),
                ],
            )
        ],
    ),
    vignette(
        "grip-weak-for-five-months",
        "The same for five months, no change, nobody has looked",
        about="R18",
        born=1966,
        expected="soon",
        acceptable="routine same_day",
        source=sources.NG127_WEAK,
        why="Old weakness is no emergency, but overdue.",
        episodes=again(
            "28 20 12 4",
            "09:00",
            ULNAR,
            "reduced",
            lasted="9h",
            onset="weeks",
            severity=4,
            symptoms="grip_weak_dropping",
            since="grip_weak_dropping 150d",
        ),
    ),
    vignette(
        "woke-with-dropped-wrist",
        "Slept on the arm after drinking; woke with the back of the hand numb and the wrist hanging",
        about="R01 R18",
        born=1991,
        expected="same_day",
        acceptable="emergency",
        source=sources.NG127_WEAK,
        now="2026-03-10T11:00",
        why="Inside one nerve most likely; weakness on waking is seen today.",
        episodes=[
            numb(
                "0d 08:00",
                "right hand.back_thumb_side",
                "reduced",
                onset="woke_with",
                severity=4,
                symptoms="weak",
                triggers="leaned_or_slept_on alcohol",
                denied=NO_STROKE,
                then=[state("10m", "right hand.back_thumb_side", "reduced", 4, symptoms="weak")],
            )
        ],
    ),
    vignette(
        "slept-on-arm-three-hours-later",
        "Slept on the arm; three hours after getting up the hand is still numb, strength normal",
        about="R02",
        born=1985,
        expected="same_day",
        acceptable="soon emergency",
        source=sources.NHS_PINS,
        now="2026-03-10T10:15",
        why="Longer than pressure explains.",
        episodes=[
            numb(
                "0d 07:00",
                "left [hand]",
                "reduced",
                onset="woke_with",
                severity=3,
                triggers="leaned_or_slept_on",
                denied=NO_WEAKNESS,
                then=[state("10m", "left [hand]", "reduced")],
            )
        ],
    ),
    vignette(
        "slept-on-arm-filling-in",
        "Woke with a dead arm: first no feeling in the hand, then tingling up to the elbow as it came back, ten minutes",
        about="R08 R09 R02",
        born=1985,
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="A nerve waking up is not spread.",
        episodes=[
            numb(
                "0d 06:10",
                "right [hand]",
                "no_feeling",
                lasted="10m",
                onset="woke_with",
                severity=5,
                triggers="leaned_or_slept_on",
                relief="moving",
                then=[state("0d 06:15", "right [hand], arm.forearm_back, arm.forearm_little_side", "pins_needles", 4)],
            )
        ],
    ),
    vignette(
        "white-fingers-in-the-cold",
        "Fingers of both hands go white and numb at the bus stop, pink after 15 minutes indoors; every winter",
        about="R10",
        born=1990,
        expected="routine",
        acceptable="info none",
        source=sources.NHS_RAYNAUD,
        why="Both sides, cold, recovers.",
        episodes=again(
            "20 9 1",
            "08:00",
            "both hand.index, hand.middle, hand.ring",
            "reduced",
            lasted="15m",
            onset="hours",
            triggers="cold",
            relief="warming",
            symptoms="pale colour_change_with_cold",
            severity=3,
        ),
    ),
    vignette(
        "one-finger-stays-white",
        "One finger has stayed white, cold and numb for three hours although the hand is warm",
        about="R10",
        born=1960,
        expected="same_day",
        acceptable="emergency",
        source=sources.RCEM_ALI,
        why="Not Raynaud's: the circulation of a finger.",
        episodes=[
            numb(
                "3h",
                "right hand.ring",
                "reduced",
                onset="hours",
                severity=4,
                pain=4,
                triggers="cold",
                relief="none",
                symptoms="pale cold_to_touch",
                then=[state("10m", "right hand.ring", "reduced", 4, pain=4, symptoms="pale cold_to_touch")],
            )
        ],
    ),
)
