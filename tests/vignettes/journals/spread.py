"""Spread, and what is none."""

from tests.vignettes import sources
from tests.vignettes.write import NO_PELVIC, NO_WALKING, NO_WEAKNESS, again, diagnosis, numb, state, vignette, visit

KNOWN = {
    "diagnoses": [diagnosis("Peripheral neuropathy", "both [foot]", "2024-02-01", by="neurologist")],
    "visits": [visit("2024-02-01", "both [foot]", kind="neurological_exam", result="stocking loss")],
}

CASES = (
    vignette(
        "foot-to-thigh-in-six-hours",
        "Numbness began in the right foot at noon, reached the shin at three and the thigh at six",
        about="R08",
        born=1975,
        expected="emergency",
        acceptable="same_day",
        source=sources.CLEVELAND,
        now="2026-03-10T18:30",
        why="Quickly spreading.",
        episodes=[
            numb(
                "0d 12:00",
                "right [foot]",
                "reduced",
                onset="hours",
                severity=4,
                then=[
                    state("0d 15:00", "right [foot], leg.shin", "reduced", 4),
                    state("0d 18:00", "right [foot], leg.shin, leg.thigh_front", "reduced", 5),
                ],
            )
        ],
    ),
    vignette(
        "forearm-to-shoulder-in-five-days",
        "The left forearm five days ago, since yesterday the upper arm too; nothing weak",
        about="R09",
        born=1975,
        expected="same_day",
        acceptable="soon",
        source=sources.MAYO,
        why="Growing into a new part within a week.",
        episodes=[
            *again("5 3", "10:00", "left arm.forearm_back", "reduced", lasted="4h", onset="hours"),
            numb(
                "1d 10:00", "left arm.forearm_back, arm.upper_back", "reduced", lasted="5h", onset="hours", denied=NO_WEAKNESS
            ),
        ],
    ),
    vignette(
        "calf-to-thigh-in-three-weeks",
        "The left calf three weeks ago, then the back of the knee, now the thigh as well",
        about="R09",
        born=1975,
        expected="soon",
        acceptable="same_day",
        source=sources.MAYO,
        why="Slow growth.",
        episodes=[
            numb("21d 10:00", "left leg.calf_back", "reduced", lasted="4h", onset="hours"),
            numb("12d 10:00", "left leg.calf_back, leg.knee_back", "reduced", lasted="4h", onset="hours"),
            numb(
                "1d 10:00",
                "left leg.calf_back, leg.knee_back, leg.thigh_back",
                "reduced",
                lasted="4h",
                onset="hours",
                denied=NO_WEAKNESS + " back_pain",
            ),
        ],
    ),
    vignette(
        "one-foot-then-the-other",
        "The left foot on Friday, both feet today; nothing else, everything asked",
        about="R09 R07",
        born=1968,
        expected="same_day",
        acceptable="emergency soon",
        source=sources.NHS_GBS,
        why="Becoming bilateral within days; Guillain-Barre has to be thought of.",
        episodes=[
            numb("4d 10:00", "left [toes], foot.sole", lasted="8h", onset="hours"),
            numb(
                "3h",
                "both [toes], foot.sole",
                onset="hours",
                denied=NO_WEAKNESS + " " + NO_WALKING + " " + NO_PELVIC + " back_pain",
            ),
        ],
    ),
    vignette(
        "toes-instead-of-foot",
        'Known neuropathy logged as "the foot" for weeks; the new phone app of the toes is used now',
        about="R09 R08",
        born=1955,
        expected="none",
        acceptable="info routine",
        source=sources.NHS_NEUROPATHY,
        **KNOWN,
        why="The same feet in finer words.",
        episodes=[
            *again("26 19 12 6", "20:00", "both foot.top, foot.sole", lasted="4h", onset="weeks"),
            *again(
                "3 1",
                "20:00",
                "both foot.top, foot.sole, foot.big_toe, foot.middle_toes, foot.little_toe, foot.outer_edge",
                lasted="4h",
                onset="weeks",
            ),
        ],
    ),
    vignette(
        "neuropathy-daily-ups-and-downs",
        "Diagnosed neuropathy: some days three toes, some days the whole foot, severity 2 to 5",
        about="R07 R09 R29",
        born=1955,
        expected="routine",
        acceptable="none info",
        source=sources.NHS_NEUROPATHY,
        **KNOWN,
        why="The ordinary ups and downs of a stable condition.",
        episodes=[
            numb(f"{days}d 20:00", "both " + ", ".join(where), lasted="4h", onset="weeks", severity=severity)
            for days, severity, where in (
                (29, 3, ("foot.sole", "foot.big_toe")),
                (26, 5, ("foot.sole", "foot.top", "foot.ankle")),
                (23, 2, ("foot.big_toe", "foot.little_toe")),
                (19, 4, ("foot.heel", "foot.sole")),
                (16, 3, ("foot.middle_toes",)),
                (12, 5, ("foot.top", "foot.ankle", "foot.sole")),
                (9, 2, ("foot.big_toe",)),
                (6, 4, ("foot.sole", "foot.heel", "foot.little_toe")),
                (3, 3, ("foot.top",)),
                (1, 5, ("foot.sole", "foot.ankle")),
            )
        ],
    ),
)
