"""Saddle, bladder and bowel: the cauda equina and what is old."""

from tests.vignettes import sources
from tests.vignettes.write import NO_PELVIC, NO_WEAKNESS, again, before, diagnosis, numb, state, vignette

SCIATICA = "left buttock.lower, leg.thigh_back, leg.calf_back, foot.outer_edge"

CASES = (
    vignette(
        "cauda-equina-classic",
        "Three weeks of sciatica; since this morning wiping feels different and the stream is hard to start",
        about="R04 R26",
        born=1982,
        expected="emergency",
        source=sources.GIRFT,
        why="New saddle and bladder change on top of sciatica.",
        episodes=[
            numb(
                "21d 09:00",
                SCIATICA,
                "tingling",
                onset="days",
                symptoms="back_pain leg_pain_one",
                then=[
                    state("7d 09:00", SCIATICA, "reduced", 4, symptoms="back_pain leg_pain_one", denied=NO_PELVIC),
                    state(
                        "0d 09:00",
                        SCIATICA + "; midline saddle.anus",
                        "reduced",
                        5,
                        symptoms="back_pain leg_pain_one wiping_feels_different bladder_start",
                    ),
                ],
            )
        ],
    ),
    vignette(
        "both-legs-and-would-rather-not-say",
        "Back pain; both legs ache and tingle since yesterday; asked about bladder and saddle, rather not say",
        about="R05 R04",
        born=1979,
        expected="emergency",
        acceptable="same_day",
        source=sources.GIRFT,
        why="Bilateral sciatica is a red flag by itself, and silence is no denial.",
        episodes=[
            numb(
                "1d 12:00",
                "both leg.thigh_back, leg.calf_back",
                onset="hours",
                severity=5,
                symptoms="back_pain leg_pain_both",
                declined="bladder_start bladder_feel saddle_change wiping_feels_different",
                then=[state("1h", "both leg.thigh_back, leg.calf_back", severity=5, symptoms="back_pain leg_pain_both")],
            )
        ],
    ),
    vignette(
        "back-pain-tingling-leg-leaking",
        "Back pain with a tingling leg for two weeks, leaking urine for three days",
        about="R04",
        born=1968,
        expected="emergency",
        source=sources.CES_CARD,
        why="A new bladder change with back and leg symptoms.",
        episodes=[
            numb(
                "13d 09:00",
                "right leg.calf_back",
                onset="days",
                symptoms="back_pain",
                then=[state("2h", "right leg.calf_back", symptoms="back_pain bladder_leak", since="bladder_leak 3d")],
            )
        ],
    ),
    vignette(
        "old-leak-new-tingle",
        "Leaks on coughing since a birth six years ago; ten days of tingling in one calf with the usual backache",
        about="R04 R28",
        born=1984,
        expected="soon",
        acceptable="same_day routine",
        source=sources.GIRFT,
        why="The bladder symptom is old and unchanged; the tingling calf is new and wants a doctor.",
        episodes=[
            numb(
                "10d 09:00",
                "left leg.calf_back",
                onset="days",
                severity=2,
                symptoms="back_pain bladder_leak",
                since="bladder_leak 2190d; back_pain 900d",
                denied="saddle_change wiping_feels_different bladder_feel bladder_start bowel_leak " + NO_WEAKNESS,
                then=[
                    state(
                        "3h",
                        "left leg.calf_back",
                        severity=2,
                        symptoms="back_pain bladder_leak",
                        since="bladder_leak 2190d; back_pain 900d",
                    )
                ],
            )
        ],
    ),
    vignette(
        "saddle-after-the-ride-stays",
        "Three hours after a ride the area between the legs is still numb and the bladder cannot be felt",
        about="R04",
        born=1985,
        expected="emergency",
        source=sources.CES_CARD,
        why="Longer than pressure, with a bladder sign.",
        episodes=[
            numb(
                "3h",
                "midline saddle.perineum; both saddle.genitals",
                "reduced",
                onset="hours",
                triggers="cycling",
                symptoms="bladder_feel",
                explanation="bike saddle",
            )
        ],
    ),
    vignette(
        "saddle-known-since-operation",
        "Numb saddle since decompression for cauda equina three years ago, checked every year, no change",
        about="R04",
        born=1971,
        expected="routine",
        acceptable="info none",
        source=sources.GIRFT,
        why="Known, assessed, unchanged.",
        baseline=[
            before(
                "midline saddle.perineum, saddle.anus",
                "2023-01-15",
                assessed="2025-11-01",
                feels="reduced",
                course="constant",
                symptoms="bladder_feel",
            )
        ],
        diagnoses=[
            diagnosis("Cauda equina syndrome, operated", "midline saddle.perineum, saddle.anus", "2023-01-15", by="surgeon")
        ],
        episodes=again(
            "20 6 1",
            "09:00",
            "midline saddle.perineum, saddle.anus",
            "reduced",
            lasted="10h",
            onset="weeks",
            severity=4,
            symptoms="bladder_feel",
            since="bladder_feel 1150d",
        ),
    ),
    vignette(
        "saddle-known-now-bowel",
        "The same patient loses stool since yesterday",
        about="R04",
        born=1971,
        expected="emergency",
        source=sources.GIRFT,
        why="A new pelvic sign speaks up at once.",
        baseline=[
            before(
                "midline saddle.perineum, saddle.anus",
                "2023-01-15",
                assessed="2025-11-01",
                feels="reduced",
                course="constant",
                symptoms="bladder_feel",
            )
        ],
        diagnoses=[
            diagnosis("Cauda equina syndrome, operated", "midline saddle.perineum, saddle.anus", "2023-01-15", by="surgeon")
        ],
        episodes=[
            numb(
                "1d 09:00",
                "midline saddle.perineum, saddle.anus",
                "reduced",
                onset="weeks",
                severity=4,
                symptoms="bladder_feel bowel_leak",
                since="bladder_feel 1150d; bowel_leak 1d",
                then=[state("2h", "midline saddle.perineum, saddle.anus", "reduced", 4, symptoms="bladder_feel bowel_leak")],
            )
        ],
    ),
    vignette(
        "tailbone-and-buttocks-with-back-pain",
        "Back pain for a week; for two days tailbone and both lower buttocks are numb",
        about="R04",
        born=1977,
        expected="emergency",
        acceptable="same_day",
        source=sources.CES_CARD,
        why="Next to the saddle, both sides, new.",
        episodes=[
            numb(
                "2d 09:00",
                "midline back.tailbone; both buttock.lower",
                "reduced",
                onset="days",
                severity=4,
                symptoms="back_pain",
                since="back_pain 7d",
                then=[state("2h", "midline back.tailbone; both buttock.lower", "reduced", 4, symptoms="back_pain")],
            )
        ],
    ),
)
