"""Hands at night and elbows on desks."""

from tests.vignettes import sources
from tests.vignettes.write import NO_WEAKNESS, again, diagnosis, numb, state, treatment, vignette, visit

MEDIAN = "right hand.thumb, hand.index, hand.middle"
ULNAR = "left hand.ring, hand.little"

CASES = (
    vignette(
        "carpal-nights",
        "Six nights in two weeks thumb to middle finger wake her, shaken out in ten minutes",
        about="R32 R28",
        born=1971,
        expected="routine",
        acceptable="soon",
        source=sources.NHS_CTS,
        why="Carpal tunnel pattern: next visit, sooner if weak.",
        episodes=again(
            "13 11 8 6 3 1",
            "03:00",
            MEDIAN,
            lasted="10m",
            onset="woke_with",
            triggers="night",
            relief="shaking_hand",
            denied=NO_WEAKNESS,
        ),
    ),
    vignette(
        "carpal-constant-and-wasted",
        "Thumb to middle finger numb day and night for two months, the ball of the thumb has become flat",
        about="R32 R21",
        born=1955,
        expected="soon",
        acceptable="same_day",
        source=sources.NHS_CTS,
        why="Wasting needs a specialist soon.",
        episodes=[
            numb(
                "20d 09:00",
                MEDIAN,
                "reduced",
                onset="weeks",
                severity=5,
                course="constant",
                symptoms="muscle_wasting",
                since="muscle_wasting 40d",
                then=[
                    state("10d 09:00", MEDIAN, "reduced", 5, symptoms="muscle_wasting"),
                    state("3h", MEDIAN, "reduced", 5, symptoms="muscle_wasting"),
                ],
            )
        ],
    ),
    vignette(
        "carpal-splint-seven-weeks",
        "Seven weeks of a night splint for carpal tunnel, no better",
        about="R32 R27",
        born=1971,
        expected="soon",
        acceptable="routine",
        source=sources.NHS_CTS,
        why="No better after a splint: refer.",
        treatments=[treatment("Night splint", "49d", "1d", "none")],
        diagnoses=[diagnosis("Carpal tunnel syndrome", MEDIAN, "50d", "suspected", by="GP")],
        episodes=again(
            "55 50 44 38 32 26 20 13 11 9 7 5 3 1",
            "03:00",
            MEDIAN,
            lasted="20m",
            onset="woke_with",
            triggers="night",
            relief="shaking_hand",
            denied=NO_WEAKNESS,
        ),
    ),
    vignette(
        "carpal-confirmed-quiet",
        "Carpal tunnel confirmed by nerve test, waiting for surgery, nights as ever",
        about="R32 R20",
        born=1962,
        expected="routine",
        acceptable="info none",
        source=sources.NHS_CTS,
        why="Diagnosed, unchanged, planned.",
        diagnoses=[diagnosis("Carpal tunnel syndrome", "right [hand]", "90d", by="neurophysiology")],
        visits=[visit("90d", "right [hand]", kind="nerve_conduction", result="moderate, list for release")],
        episodes=again(
            "60 52 45 37 30 22 15 9 4 1",
            "03:00",
            MEDIAN,
            lasted="15m",
            onset="woke_with",
            triggers="night",
            relief="shaking_hand",
        ),
    ),
    vignette(
        "pregnant-both-hands-at-night",
        "Seven months pregnant: both hands tingle at night, four nights this fortnight",
        about="R32 R38",
        born=1994,
        expected="routine",
        acceptable="soon",
        source=sources.NHS_CTS,
        history="pregnant=200d",
        why="Common in pregnancy; the midwife should know.",
        episodes=again(
            "12 9 5 1",
            "03:30",
            "both hand.thumb, hand.index, hand.middle",
            lasted="15m",
            onset="woke_with",
            triggers="night",
            relief="shaking_hand",
            denied=NO_WEAKNESS + " face_droop",
        ),
    ),
    vignette(
        "elbow-on-the-desk",
        "Ring and little finger tingle for ten minutes after phoning with a bent elbow, four times in two weeks",
        about="R32 R28",
        born=1986,
        expected="routine",
        acceptable="info none soon",
        source=sources.NHS_PINS,
        why="Same trigger, short, mild.",
        episodes=again(
            "12 8 5 1", "15:00", ULNAR, lasted="9m", onset="hours", severity=2, triggers="elbow_bent", relief="moving"
        ),
    ),
    vignette(
        "ulnar-less-pain-more-numb",
        "Three months of the little finger: it used to ache, now it hardly aches and hardly feels",
        about="R21 R20",
        born=1968,
        expected="soon",
        acceptable="same_day",
        source=sources.NHS_CTS,
        why="Pain going as feeling goes is loss, not healing.",
        episodes=[
            numb(f"{days}d 20:00", ULNAR, feels, lasted="3h", onset="weeks", pain=pain, severity=4)
            for days, feels, pain in (
                *((days, "tingling", 6) for days in (90, 86, 82, 78)),
                *((days, "tingling", 5) for days in (70, 60, 50, 40, 34, 27, 20, 16)),
                *((days, "reduced", 2) for days in (12, 9, 6, 4, 2)),
            )
        ],
    ),
)
