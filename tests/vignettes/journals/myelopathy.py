"""Hands and gait, the neck-bend shock, multiple sclerosis, strips on the trunk."""

from tests.vignettes import sources
from tests.vignettes.write import NO_PELVIC, NO_WALKING, NO_WEAKNESS, again, before, diagnosis, numb, state, vignette, visit

CASES = (
    vignette(
        "myelopathy",
        "64-year-old: for two months clumsy with buttons, both hands numb, legs stiff and unsteady; nobody has looked",
        about="R19",
        born=1961,
        expected="same_day",
        acceptable="emergency soon",
        source=sources.NHS_DCM,
        why="Hands and gait together: the cord in the neck.",
        episodes=[
            numb(
                "20d 09:00",
                "both [fingers]",
                "reduced",
                onset="weeks",
                severity=4,
                symptoms="clumsy_hands unsteady stiff_legs",
                since="clumsy_hands 60d; unsteady 50d; stiff_legs 50d",
                then=[state("2h", "both [fingers]", "reduced", 4, symptoms="clumsy_hands unsteady stiff_legs")],
            )
        ],
    ),
    vignette(
        "myelopathy-and-bladder",
        "The same with hesitating urine since last week",
        about="R19 R04",
        born=1961,
        expected="emergency",
        source=sources.NHS_DCM,
        why="A pelvic sign with cord signs.",
        episodes=[
            numb(
                "20d 09:00",
                "both [fingers]",
                "reduced",
                onset="weeks",
                severity=4,
                symptoms="clumsy_hands unsteady",
                since="clumsy_hands 60d; unsteady 50d",
                then=[
                    state(
                        "2h",
                        "both [fingers]",
                        "reduced",
                        4,
                        symptoms="clumsy_hands unsteady bladder_start",
                        since="bladder_start 6d",
                    )
                ],
            )
        ],
    ),
    vignette(
        "neck-bend-shock-twice",
        "Bending the neck sent a shock down the back, twice in ten days; nothing else",
        about="R19",
        born=1994,
        expected="soon",
        acceptable="same_day",
        source=sources.NHS_DCM,
        why="Lhermitte's sign alone: a doctor within two weeks.",
        episodes=again(
            "10 1",
            "12:00",
            "midline back.upper, back.middle",
            "electric",
            lasted="60s",
            onset="hours",
            symptoms="lhermitte",
            triggers="neck_move",
            denied=NO_WEAKNESS + " " + NO_WALKING + " " + NO_PELVIC,
        ),
    ),
    vignette(
        "ms-old-shock",
        "Multiple sclerosis for nine years: the neck-bend shock of always, on file with the team",
        about="R19",
        born=1982,
        expected="routine",
        acceptable="info none",
        source=sources.NG220,
        history="ms_diagnosed=2017-01-01",
        why="Known and unchanged.",
        diagnoses=[
            diagnosis(
                "Multiple sclerosis", "midline back.upper, back.middle; both leg.thigh_front", "2017-01-01", by="neurologist"
            )
        ],
        visits=[visit("2025-12-01", kind="neurological_exam")],
        baseline=[
            before(
                "midline back.upper, back.middle",
                "2018-01-01",
                assessed="2025-12-01",
                feels="electric",
                course="comes_and_goes",
                symptoms="lhermitte",
            )
        ],
        episodes=again(
            "27 20 11 3",
            "12:00",
            "midline back.upper, back.middle",
            "electric",
            lasted="60s",
            onset="hours",
            symptoms="lhermitte",
            since="lhermitte 2900d",
            triggers="neck_move",
        ),
    ),
    vignette(
        "ms-after-a-hot-bath",
        "Multiple sclerosis: the old tingling thighs come up for half an hour after a hot bath, as ever",
        about="R05 R09",
        born=1982,
        expected="none",
        acceptable="info routine",
        source=sources.NG220,
        history="ms_diagnosed=2017-01-01",
        why="Uhthoff's sign in known places.",
        diagnoses=[diagnosis("Multiple sclerosis", "both leg.thigh_front, leg.thigh_outer", "2017-01-01", by="neurologist")],
        visits=[visit("2025-12-01", kind="neurological_exam")],
        baseline=[
            before("both leg.thigh_front, leg.thigh_outer", "2018-01-01", assessed="2025-12-01", course="comes_and_goes")
        ],
        episodes=again("16 7 0", "08:00", "both leg.thigh_front", lasted="30m", onset="hours", triggers="heat", severity=2),
    ),
    vignette(
        "nitrous-oxide",
        "23-year-old using nitrous oxide at weekends: feet and hands numb for ten days, unsteady in the dark",
        about="R30 R07 R19",
        born=2003,
        expected="same_day",
        acceptable="emergency",
        source=sources.B12,
        history="nitrous_oxide=2025-06-01 b12_risk=2025-06-01",
        why="Subacute cord damage progresses and is treatable.",
        episodes=[
            numb(
                "10d 09:00",
                "both [foot]",
                "reduced",
                onset="days",
                severity=4,
                then=[
                    state("3d 09:00", "both [foot], [fingers]", "reduced", 4, symptoms="unsteady"),
                    state("2h", "both [foot], [fingers]", "reduced", 5, symptoms="unsteady"),
                ],
            )
        ],
    ),
    vignette(
        "strip-on-the-belly",
        "A strip on the right side of the belly burns and tingles for four days; no rash so far",
        about="R34 R06 R17",
        born=1958,
        expected="soon",
        acceptable="same_day routine",
        source=sources.NHS_SHINGLES,
        why="One-sided strip: shingles may follow; no cord pattern.",
        episodes=[
            numb(
                "4d 09:00",
                "right abdomen.middle, abdomen.flank",
                "burning tingling",
                onset="days",
                denied="rash_blisters " + NO_WEAKNESS,
                then=[state("3h", "right abdomen.middle, abdomen.flank", "burning tingling", denied="rash_blisters")],
            )
        ],
    ),
    vignette(
        "strip-with-blisters",
        "A strip on the left chest burns for three days and has blisters since today",
        about="R34 R17",
        born=1958,
        expected="same_day",
        acceptable="soon",
        source=sources.NHS_SHINGLES,
        why="Shingles is treated within 72 hours.",
        episodes=[
            numb(
                "3d 09:00",
                "left chest.middle, chest.side",
                "burning reduced",
                onset="days",
                severity=5,
                then=[state("3h", "left chest.middle, chest.side", "burning reduced", 5, symptoms="rash_blisters")],
            )
        ],
    ),
)
