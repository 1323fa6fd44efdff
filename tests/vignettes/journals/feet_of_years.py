"""Feet of years, known and not known, and what changes them."""

from tests.vignettes import sources
from tests.vignettes.write import NO_PELVIC, NO_WALKING, NO_WEAKNESS, again, before, diagnosis, numb, state, vignette, visit

FEET = "both foot.sole, foot.big_toe, foot.middle_toes, foot.little_toe, foot.top"
KNOWN = {
    "diagnoses": [diagnosis("Peripheral neuropathy", "both [foot]", "2024-02-01", by="neurologist")],
    "visits": [visit("2024-02-01", "both [foot]", kind="neurological_exam", result="stocking loss")],
}

CASES = (
    vignette(
        "neuropathy-now-the-hands",
        "Diagnosed neuropathy of the feet; for ten days both hands tingle too",
        about="R30 R07 R09",
        born=1955,
        expected="soon",
        acceptable="same_day",
        source=sources.NHS_NEUROPATHY,
        **KNOWN,
        why="A new region the diagnosis did not cover.",
        episodes=[
            *again("29 24 18", "20:00", "both foot.sole, foot.big_toe", lasted="4h", onset="weeks"),
            *again(
                "10 6 2",
                "20:00",
                "both foot.sole, foot.big_toe, [fingertips]",
                lasted="4h",
                onset="weeks",
                denied=NO_WEAKNESS + " " + NO_WALKING,
            ),
        ],
    ),
    vignette(
        "neuropathy-climbs-in-ten-days",
        "Diagnosed neuropathy of the feet; in ten days it climbed over the shins to the thighs, steps are unsure",
        about="R07 R09",
        born=1955,
        expected="emergency",
        acceptable="same_day",
        source=sources.NHS_GBS,
        **KNOWN,
        why="A stable neuropathy does not climb in days.",
        episodes=[
            *again("40 33 26 19", "20:00", "both foot.sole, foot.big_toe", lasted="4h", onset="weeks"),
            numb(
                "10d 09:00",
                "both [foot], leg.shin",
                "reduced",
                onset="days",
                then=[
                    state("4d 09:00", "both [foot], leg.shin, leg.knee_front", "reduced", 4),
                    state("3h", "both [foot], leg.shin, leg.knee_front, leg.thigh_front", "reduced", 5, symptoms="unsteady"),
                ],
            ),
        ],
    ),
    vignette(
        "baseline-day-one",
        "First day with the journal: both feet as they have been since 2016, checked last year",
        about="R30 R28 R05",
        born=1950,
        expected="routine",
        acceptable="none info",
        source=sources.NHS_NEUROPATHY,
        why="What was there before is not new.",
        baseline=[before(FEET, "2016-01-01", assessed="2025-03-01", course="constant")],
        episodes=[numb("0d 09:00", FEET, lasted="8h", onset="weeks", severity=3)],
    ),
    vignette(
        "baseline-never-looked-at",
        "First day: both feet since two years, nobody has ever looked",
        about="R28 R30",
        born=1950,
        expected="soon",
        acceptable="routine",
        source=sources.NHS_NEUROPATHY,
        why="Not new, but unexplained.",
        baseline=[before(FEET, "2024-01-01", course="constant")],
        episodes=[numb("0d 09:00", FEET, lasted="8h", onset="weeks", severity=3, denied=NO_WEAKNESS)],
    ),
    vignette(
        "first-day-without-baseline",
        'First entry ever: "both feet numb, for years", onset over weeks, still going on',
        about="R30 R05 R07",
        born=1950,
        expected="soon",
        acceptable="routine info",
        source=sources.NHS_NEUROPATHY,
        why="Slow, both sides; no emergency on the first day.",
        episodes=[
            numb(
                "0d 09:00",
                FEET,
                "reduced",
                onset="weeks",
                severity=3,
                notes="for years",
                then=[state("0d 17:30", FEET, "reduced")],
                denied="back_pain " + NO_WEAKNESS + " " + NO_PELVIC,
            )
        ],
    ),
    vignette(
        "feet-three-months-slowly",
        "Both feet up to the ankles, three months, slowly, nobody has looked; no diabetes known",
        about="R30",
        born=1961,
        expected="soon",
        acceptable="routine",
        source=sources.NG127,
        why="Bloods within two weeks.",
        episodes=again(
            "85 70 56 42 28 14 5 1",
            "20:00",
            FEET + ", foot.ankle",
            "reduced",
            lasted="5h",
            onset="weeks",
            denied=NO_WEAKNESS + " " + NO_WALKING + " back_pain",
        ),
    ),
    vignette(
        "forearm-four-times-in-ten-days",
        "The forearm tingles for an hour, four times in ten days, no reason",
        about="R28",
        born=1978,
        expected="soon",
        acceptable="routine",
        source=sources.NHS_PINS,
        why="Keeps coming back, unexplained.",
        episodes=again(
            "10 7 4 1", "13:00", "right arm.forearm_back", lasted="1h", onset="hours", severity=2, triggers="none_known"
        ),
    ),
)
