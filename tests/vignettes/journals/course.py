"""Long, once, more often, less often; the chin; touch that fades."""

from tests.vignettes import sources
from tests.vignettes.write import NO_STROKE, NO_WEAKNESS, again, diagnosis, numb, state, vignette, visit

KNOWN = {
    "diagnoses": [diagnosis("Peripheral neuropathy", "both [foot]", "2024-02-01", by="neurologist")],
    "visits": [visit("2024-02-01", "both [foot]", kind="neurological_exam", result="stocking loss")],
}

CASES = (
    vignette(
        "thirty-hours-in-one-shin",
        "The right shin has been numb for thirty hours, came over hours, no reason",
        about="R28",
        born=1978,
        expected="soon",
        acceptable="same_day",
        source=sources.NHS_PINS,
        why="Constant and unexplained.",
        episodes=[
            numb(
                "30h",
                "right leg.shin",
                "reduced",
                onset="hours",
                severity=3,
                denied=NO_WEAKNESS + " back_pain",
                then=[state("16h", "right leg.shin", "reduced"), state("1h", "right leg.shin", "reduced")],
            )
        ],
    ),
    vignette(
        "once-for-ten-minutes",
        "The calf tingled once for ten minutes on the sofa, no idea why",
        about="R28",
        born=1978,
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="One short spell in a limb.",
        episodes=[numb("1d 21:00", "left leg.calf_back", lasted="10m", onset="hours", severity=2)],
    ),
    vignette(
        "back-patch-known-to-gp",
        "A numb patch between shoulder blade and spine, examined by the GP last month, the same since",
        about="R28",
        born=1978,
        expected="routine",
        acceptable="info none",
        source=sources.COMMON_SENSE,
        why="Assessed and unchanged.",
        visits=[visit("30d", "left back.shoulder_blade", result="notalgia, watch")],
        episodes=again(
            "45 38 31 22 14 5", "20:00", "left back.shoulder_blade", "reduced", lasted="1h", onset="hours", severity=2
        ),
    ),
    vignette(
        "back-patch-grew-since-the-gp",
        "The same, but this week it has reached the lower ribs and the middle of the back",
        about="R28 R09",
        born=1978,
        expected="soon",
        acceptable="same_day",
        source=sources.MAYO,
        why="Grown since it was looked at.",
        visits=[visit("30d", "left back.shoulder_blade", result="notalgia, watch")],
        episodes=[
            *again("45 38 31 22 14", "20:00", "left back.shoulder_blade", "reduced", lasted="1h", onset="hours", severity=2),
            *again(
                "4 1",
                "20:00",
                "left back.shoulder_blade, back.middle, chest.side",
                "reduced",
                lasted="3h",
                onset="hours",
                severity=4,
                denied="rash_blisters " + NO_WEAKNESS,
            ),
        ],
    ),
    vignette(
        "nights-getting-worse",
        "Hand at night: four nights in the first fortnight, eleven in the last, severity from 3 to 5",
        about="R29 R32",
        born=1969,
        expected="soon",
        acceptable="routine",
        source=sources.NHS_CTS,
        why="Clearly more often and stronger.",
        episodes=[
            *again(
                "27 24 20 16",
                "03:00",
                "right hand.thumb, hand.index",
                lasted="15m",
                onset="woke_with",
                relief="shaking_hand",
                triggers="night",
            ),
            *again(
                "13 12 11 10 8 7 6 5 3 2 1",
                "03:00",
                "right hand.thumb, hand.index",
                lasted="30m",
                onset="woke_with",
                severity=5,
                relief="shaking_hand",
                triggers="night",
            ),
        ],
    ),
    vignette(
        "nights-logged-less-often",
        "Hand at night: eleven nights in the first fortnight, four in the last",
        about="R29 R32",
        born=1969,
        expected="routine",
        acceptable="none info soon",
        source=sources.NHS_CTS,
        why="Fewer; still worth telling.",
        episodes=again(
            "27 26 25 24 22 21 20 19 17 16 15 12 9 5 2",
            "03:00",
            "right hand.thumb, hand.index",
            lasted="15m",
            onset="woke_with",
            relief="shaking_hand",
            triggers="night",
        ),
    ),
    vignette(
        "numb-chin-alone",
        "Chin and lower lip on the right numb for ten days, no dentist, no injury",
        about="R33 R17",
        born=1957,
        expected="soon",
        acceptable="same_day",
        source=sources.CHIN,
        why="Numb chin without dental cause is looked into within a week.",
        episodes=[
            numb(
                "10d 09:00",
                "right face.chin, face.mouth",
                "reduced",
                onset="days",
                denied=NO_STROKE,
                then=[
                    state("4d 09:00", "right face.chin, face.mouth", "reduced"),
                    state("3h", "right face.chin, face.mouth", "reduced"),
                ],
            )
        ],
    ),
    vignette(
        "numb-chin-with-past-cancer",
        "The same with breast cancer six years ago",
        about="R33 R17 R15",
        born=1957,
        expected="same_day",
        acceptable="soon emergency",
        source=sources.CHIN,
        history="cancer_ever=2020-01-01",
        why="May be the first sign of spread.",
        episodes=[
            numb(
                "10d 09:00",
                "right face.chin, face.mouth",
                "reduced",
                onset="days",
                denied=NO_STROKE,
                then=[
                    state("4d 09:00", "right face.chin, face.mouth", "reduced"),
                    state("3h", "right face.chin, face.mouth", "reduced"),
                ],
            )
        ],
    ),
    vignette(
        "self-check-for-the-first-time",
        "Known neuropathy; for the first time she touched the sole with cotton wool: weaker, as the neurologist found",
        about="R20",
        born=1955,
        expected="routine",
        acceptable="info none soon",
        source=sources.NHS_NEUROPATHY,
        **KNOWN,
        why="Looking harder is not getting worse.",
        episodes=[
            *again("24 17 10", "20:00", "both foot.sole, foot.big_toe", "reduced", lasted="4h", onset="weeks"),
            numb(
                "2d 20:00", "both foot.sole, foot.big_toe", "reduced", lasted="4h", onset="weeks", evidence="self_check_reduced"
            ),
        ],
    ),
    vignette(
        "touch-lost-over-a-month",
        "The outer shin tingled all month with normal checks; the last two checks found less touch",
        about="R20 R28",
        born=1972,
        expected="soon",
        acceptable="same_day",
        source=sources.MAYO,
        why="Feeling is going.",
        episodes=[
            numb(
                f"{days}d 19:00",
                "left leg.calf_outer",
                feels,
                lasted="3h",
                onset="hours",
                evidence=evidence,
                denied=NO_WEAKNESS,
            )
            for days, feels, evidence in (
                (30, "tingling", "self_check_normal"),
                (22, "tingling", "self_check_normal"),
                (15, "tingling", "felt"),
                (5, "reduced", "self_check_reduced"),
                (1, "reduced", "self_check_reduced"),
            )
        ],
    ),
)
