"""Spells that come back under a diagnosis: aura, functional disorder, and what no diagnosis covers."""

from tests.vignettes import sources
from tests.vignettes.write import NO_STROKE, diagnosis, numb, state, vignette, visit

HALF = "left face.cheek, face.mouth, [whole arm], [whole leg]"
ARM_LEG = "left [whole arm], [whole leg]"

CASES = (
    vignette(
        "aura-known-with-weak-arm",
        "Diagnosed migraine aura, but this time the arm that tingles is weak",
        about="R01",
        born=1985,
        expected="emergency",
        source=sources.ICHD3,
        history="migraine_aura_diagnosed=2012-01-01",
        why="Motor weakness is not her aura.",
        episodes=[
            *[
                numb(f"{days}d 10:00", "right hand.thumb, hand.index, face.mouth", lasted="25m", onset="sudden")
                for days in (90, 40)
            ],
            numb("50m", "right hand.thumb, hand.index, face.mouth", lasted="25m", onset="sudden", symptoms="weak"),
        ],
    ),
    vignette(
        "aura-known-that-does-not-stop",
        "Diagnosed aura, the usual pattern, but it has lasted three hours and is still there",
        about="R01",
        born=1985,
        expected="emergency",
        acceptable="same_day",
        source=sources.ICHD3,
        history="migraine_aura_diagnosed=2012-01-01",
        why="Longer than an hour is outside the aura criteria.",
        episodes=[
            *[
                numb(f"{days}d 10:00", "right hand.thumb, hand.index, face.mouth", lasted="25m", onset="sudden")
                for days in (90, 40)
            ],
            numb(
                "3h",
                "right hand.thumb, hand.index, face.mouth",
                onset="sudden",
                then=[state("10m", "right hand.thumb, hand.index, face.mouth")],
            ),
        ],
    ),
    vignette(
        "aura-known-but-all-at-once",
        "Diagnosed aura of the hand; today the whole left side, leg included, at one stroke",
        about="R01",
        born=1985,
        expected="emergency",
        source=sources.ICHD3,
        history="migraine_aura_diagnosed=2012-01-01",
        why="Another pattern, no gradual spread.",
        episodes=[
            *[numb(f"{days}d 10:00", "right hand.thumb, hand.index", lasted="25m", onset="sudden") for days in (90, 40)],
            numb("30m", HALF, "reduced", onset="sudden", severity=5),
        ],
    ),
    vignette(
        "aura-fifth-identical",
        "Diagnosed aura, the fifth identical one in a year: thumb to lip over 15 minutes, gone after 25",
        about="R01 R03 R08",
        born=1985,
        expected="routine",
        acceptable="info none",
        source=sources.ICHD3,
        history="migraine_aura_diagnosed=2012-01-01",
        why="Slow, stereotyped, fully reversed, diagnosed, nothing weak.",
        episodes=[
            numb(
                f"{days}d 10:00",
                "right hand.thumb, hand.index",
                lasted="25m",
                onset="sudden",
                denied="weak " + NO_STROKE,
                then=[state(f"{days}d 10:15", "right hand.thumb, hand.index, face.cheek, face.mouth")],
            )
            for days in (300, 210, 120, 50, 0)
        ],
    ),
    vignette(
        "fnd-usual-spell",
        "Functional disorder diagnosed by a neurologist: the usual left-sided tingling comes up over an hour, the sixth time",
        about="R01 R02",
        born=1990,
        expected="routine",
        acceptable="info none",
        source=sources.FND,
        history="fnd_diagnosed=2024-05-01",
        why="The same spell under a specialist's diagnosis.",
        diagnoses=[diagnosis("Functional neurological disorder", ARM_LEG, "2024-05-01", by="neurologist")],
        visits=[visit("2024-05-01", kind="neurological_exam", result="functional, MRI normal")],
        episodes=[numb(f"{days}d 16:00", ARM_LEG, lasted="40m", onset="hours", severity=4) for days in (75, 60, 41, 28, 13, 0)],
    ),
    vignette(
        "fnd-new-side-and-speech",
        "The same patient: now the right arm and the face, and the speech is slurred",
        about="R01",
        born=1990,
        expected="emergency",
        source=sources.FND,
        history="fnd_diagnosed=2024-05-01",
        why="New signs are assessed, whatever the diagnosis.",
        diagnoses=[diagnosis("Functional neurological disorder", ARM_LEG, "2024-05-01", by="neurologist")],
        visits=[visit("2024-05-01", kind="neurological_exam", result="functional, MRI normal")],
        episodes=[
            *[numb(f"{days}d 16:00", ARM_LEG, lasted="40m", onset="sudden", severity=4) for days in (75, 60, 41, 28, 13)],
            numb("30m", "right face.mouth, [whole arm]", "reduced", onset="sudden", severity=5, symptoms="speech"),
        ],
    ),
)
