"""The worked examples of the clinical catalogue, 12 to 23."""

from functools import partial

from tests.vignettes.sources import EXAMPLE
from tests.vignettes.write import NO_PELVIC, day, numb, state, treatment, vignette

case = partial(vignette, source=EXAMPLE)

CASES = (
    case(
        "c12-hand-split-into-fingers",
        "What was logged as the hand is logged as five fingers the next day",
        about="R08 R09",
        expected="info",
        acceptable="routine",
        why="Finer logging is no spread.",
        episodes=[
            numb("1d 10:00", "left [hand]", lasted="8m", onset="hours"),
            numb("0d 10:00", "left [fingers]", lasted="8m", onset="hours"),
        ],
    ),
    case(
        "c13-waist-down",
        "Numb from the waist down, both legs, since yesterday",
        about="R06",
        expected="emergency",
        why="A level.",
        episodes=[
            numb(
                "1d 14:00",
                "both abdomen.lower, abdomen.groin, back.lower, [whole leg]",
                "reduced",
                severity=6,
                onset="hours",
                then=[state("1h", "both abdomen.lower, abdomen.groin, back.lower, [whole leg]", "reduced", 6)],
            )
        ],
    ),
    case(
        "c14-cold-white-foot",
        "Cold, white, painful left foot for 3 hours",
        about="R10",
        expected="emergency",
        why="Limb ischaemia.",
        episodes=[
            numb(
                "3h",
                "left [foot]",
                "reduced",
                onset="hours",
                pain=8,
                symptoms="cold_to_touch pale limb_pain_severe",
                severity=6,
            )
        ],
    ),
    case(
        "c15-white-hands-in-snow",
        "Both hands white in the snow, fine indoors",
        about="R10",
        expected="routine",
        acceptable="info",
        why="Raynaud-type, recovers on warming.",
        episodes=[
            numb(
                "0d 10:00",
                "both [fingers]",
                "reduced",
                lasted="20m",
                onset="hours",
                triggers="cold",
                relief="warming",
                symptoms="pale colour_change_with_cold",
            )
        ],
    ),
    case(
        "c16a-strain-day-two",
        "Low back strain with mild tingling, day 2",
        about="R24 R28",
        expected="info",
        acceptable="routine soon",
        why="Watched with a timer.",
        episodes=[
            numb(
                "2d 18:00", "left back.lower", lasted="3h", onset="hours", triggers="strain_overuse", explanation="lifted a box"
            ),
            numb(
                "0d 10:00", "left back.lower", lasted="2h", onset="hours", triggers="strain_overuse", explanation="lifted a box"
            ),
        ],
    ),
    case(
        "c16b-strain-day-fifteen",
        "The same strain still tingles on day 15",
        about="R24 R28",
        expected="routine",
        acceptable="soon",
        why="Most strains are better after two weeks; this one is not.",
        episodes=[
            numb(f"{days}d 10:00", "left back.lower", lasted="2h", triggers="strain_overuse", explanation="lifted a box")
            for days in (15, 12, 9, 6, 3, 0)
        ],
    ),
    case(
        "c17-strain-and-foot-drop",
        "A back strain, and now the foot drops",
        about="R18 R24",
        expected="same_day",
        acceptable="emergency",
        why="New foot drop.",
        episodes=[
            numb("3d 18:00", "left back.lower", lasted="3h", onset="hours", triggers="strain_overuse", symptoms="back_pain"),
            numb("0d 08:00", "left leg.calf_outer, foot.top", "reduced", onset="hours", symptoms="foot_drop", denied=NO_PELVIC),
        ],
    ),
    case(
        "c18-cancer-leg-and-walking",
        "Breast cancer 2019, new leg numbness and trouble walking",
        about="R15",
        expected="emergency",
        why="Cord compression until shown otherwise.",
        history="cancer_ever=2019-04-01",
        episodes=[
            numb(
                "1d 10:00", "left leg.thigh_front, leg.shin", "reduced", onset="days", symptoms="unsteady", function="walk=some"
            )
        ],
    ),
    case(
        "c19-touch-now-less",
        "Felt only for 3 weeks; today touch is weaker there than on the other side",
        about="R20",
        expected="soon",
        acceptable="same_day",
        why="Subjective became measurable.",
        episodes=[
            numb(f"{days}d 20:00", "right leg.calf_outer, foot.top", lasted="3h", onset="hours", evidence=evidence)
            for days, evidence in ((21, "felt"), (14, "felt"), (7, "felt"), (0, "self_check_reduced"))
        ],
        now="2026-03-10T23:30",
    ),
    case(
        "c20-less-pain-more-numb",
        "Ring and little finger: pain 6 to 3, numbness 20 to 70 %, over 8 weeks",
        about="R21",
        expected="soon",
        why="Less pain with more numbness is no recovery.",
        episodes=[
            numb(f"{days}d 20:00", "right hand.ring, hand.little", feels, lasted="2h", onset="weeks", pain=pain, severity=4)
            for days, feels, pain in (
                *((days, "tingling" if days > 46 else "reduced", 6) for days in range(56, 40, -3)),
                *((days, "tingling", 5) for days in range(38, 14, -4)),
                *((days, "reduced" if days > 2 else "tingling", 3) for days in range(13, 0, -2)),
            )
        ],
    ),
    case(
        "c21-trolley",
        "Legs numb when walking, all right leaning on the trolley, three times",
        about="R22",
        expected="routine",
        acceptable="soon",
        why="Neurogenic claudication pattern.",
        born=1950,
        episodes=[
            numb(
                f"{days}d 11:00",
                "both leg.thigh_back, leg.calf_back",
                "reduced",
                lasted="20m",
                onset="hours",
                triggers="walking",
                relief="bending_forward",
            )
            for days in (20, 10, 2)
        ],
    ),
    case(
        "c22-arms-overhead",
        "Arms overhead: ring and little finger tingle, four times",
        about="R25",
        expected="routine",
        acceptable="soon info",
        why="Thoracic outlet pattern.",
        episodes=[
            numb(
                f"{days}d 17:00",
                "left arm.forearm_little_side, hand.ring, hand.little",
                lasted="15m",
                onset="hours",
                triggers="arms_overhead",
                relief="position_change",
            )
            for days in (24, 16, 9, 2)
        ],
    ),
    case(
        "c23-three-treatments",
        "Three treatments did not help in 5 months",
        about="R27",
        expected="routine",
        acceptable="soon",
        why="Ask for the diagnosis to be looked at again.",
        treatments=[
            treatment("Physiotherapy", "150d", "115d", "none"),
            treatment("Gabapentin", "110d", "70d", "none"),
            treatment("Injection course", "60d", "25d", "none"),
        ],
        visits=[{"on": day("100d"), "kind": "consultation", "assessed_numbness": True}],
        episodes=[
            numb(f"{days}d 10:00", "left leg.calf_outer", lasted="3h", onset="weeks") for days in (150, 120, 90, 60, 30, 10, 2)
        ],
    ),
)
