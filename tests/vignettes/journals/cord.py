"""The cord and the nerves climbing: levels, bands, Guillain-Barre, infection, injury."""

from tests.vignettes import sources
from tests.vignettes.write import NO_WALKING, NO_WEAKNESS, again, before, diagnosis, numb, state, vignette, visit

CASES = (
    vignette(
        "band-and-heavy-legs",
        "A tight band round the waist and numb, heavy legs, come over two days",
        about="R06",
        born=1989,
        expected="emergency",
        source=sources.TM,
        why="Girdle sensation with leg symptoms is the cord.",
        episodes=[
            numb(
                "2d 09:00",
                "both abdomen.middle, back.lower",
                "tight_band",
                onset="days",
                severity=5,
                symptoms="heavy_legs",
                then=[
                    state(
                        "3h",
                        "both abdomen.middle, back.lower, leg.thigh_front, leg.shin, foot.top",
                        "tight_band reduced",
                        6,
                        symptoms="heavy_legs",
                    )
                ],
            )
        ],
    ),
    vignette(
        "numb-from-the-navel-down",
        "Over ten days numb from the feet up to the navel, both sides, walking on cotton wool",
        about="R06 R07",
        born=1978,
        expected="emergency",
        source=sources.TM,
        why="A level on the trunk with both legs.",
        episodes=[
            numb(
                "10d 09:00",
                "both [foot]",
                "reduced",
                onset="days",
                then=[
                    state("6d 09:00", "both [foot], [lower leg]", "reduced", 4),
                    state(
                        "3h",
                        "both [foot], [lower leg], [thigh], abdomen.lower, abdomen.middle, back.lower",
                        "reduced walking_on_cotton",
                        6,
                    ),
                ],
            )
        ],
    ),
    vignette(
        "guillain-barre",
        "After a bout of diarrhoea: tingling toes, then shins, now thighs in five days; legs getting weak",
        about="R07",
        born=1974,
        expected="emergency",
        source=sources.NHS_GBS,
        history="recent_infection_or_vaccine_6w=20d",
        why="Ascending numbness with weakness within days.",
        episodes=[
            numb(
                "5d 09:00",
                "both [toes]",
                onset="days",
                then=[
                    state("3d 09:00", "both [foot], leg.shin", severity=4),
                    state("4h", "both [foot], leg.shin, leg.thigh_front", "reduced", 5, symptoms="weak"),
                ],
            )
        ],
    ),
    vignette(
        "feet-then-hands-in-six-days",
        "Both feet tingling since six days, since yesterday both hands too; weakness, walking, breathing asked: no",
        about="R07",
        born=1974,
        expected="same_day",
        acceptable="emergency",
        source=sources.NHS_GBS,
        why="Feet and then hands within days: seen today even with everything denied.",
        episodes=[
            numb(
                "6d 09:00",
                "both [foot]",
                onset="days",
                denied=NO_WEAKNESS + " " + NO_WALKING,
                then=[
                    state(
                        "1d 09:00",
                        "both [foot], [fingers]",
                        severity=4,
                        denied=NO_WEAKNESS + " " + NO_WALKING + " breathless swallowing",
                    ),
                    state(
                        "2h",
                        "both [foot], [fingers]",
                        severity=4,
                        denied=NO_WEAKNESS + " " + NO_WALKING + " breathless swallowing",
                    ),
                ],
            )
        ],
    ),
    vignette(
        "tingling-hands-and-feet-cannot-swallow",
        "Three days of tingling hands and feet, today swallowing is hard and breath is short",
        about="R07",
        born=1969,
        expected="emergency",
        source=sources.NHS_GBS,
        why="Swallowing and breathing.",
        episodes=[
            numb(
                "3d 09:00",
                "both [toes], [fingers]",
                onset="days",
                then=[state("1h", "both [foot], [fingers]", severity=5, symptoms="swallowing breathless")],
            )
        ],
    ),
    vignette(
        "car-crash-and-both-hands",
        "Car crash two days ago, sore neck, since yesterday both hands tingle",
        about="R12",
        born=1987,
        expected="emergency",
        source=sources.MAYO,
        why="Numbness after a neck injury.",
        episodes=[
            numb(
                "1d 10:00",
                "both hand.index, hand.middle, hand.back_thumb_side",
                onset="hours",
                severity=4,
                symptoms="injury_neck_back neck_pain",
                since="injury_neck_back 2d; neck_pain 2d",
                then=[state("2h", "both hand.index, hand.middle", severity=4, symptoms="injury_neck_back neck_pain")],
            )
        ],
    ),
    vignette(
        "whiplash-eight-months-ago",
        "Whiplash eight months ago, examined twice, the same tingling index finger on some evenings",
        about="R12 R28",
        born=1987,
        expected="routine",
        acceptable="info none",
        source=sources.COMMON_SENSE,
        why="Old, assessed, unchanged.",
        diagnoses=[
            diagnosis("C7 root irritation after whiplash", "right hand.index, hand.middle", "2025-09-01", by="neurologist")
        ],
        visits=[visit("2025-09-01", kind="neurological_exam", result="no weakness")],
        baseline=[before("right hand.index, hand.middle", "2025-07-10", assessed="2025-09-01", course="comes_and_goes")],
        episodes=again(
            "26 19 12 5",
            "21:00",
            "right hand.index",
            lasted="40m",
            onset="hours",
            severity=2,
            symptoms="injury_neck_back",
            since="injury_neck_back 243d",
            denied=NO_WEAKNESS,
        ),
    ),
    vignette(
        "epidural-abscess",
        "Diabetic with back pain, fever and shivering for three days; since today both legs numb",
        about="R14 R05",
        born=1960,
        expected="emergency",
        source=sources.SEA,
        history="diabetes=2005-01-01",
        why="Back pain, fever and a neurological sign.",
        episodes=[
            numb(
                "0d 09:00",
                "both leg.thigh_front, leg.shin",
                "reduced",
                onset="hours",
                severity=5,
                symptoms="back_pain fever chills",
                since="back_pain 3d; fever 3d",
            )
        ],
    ),
    vignette(
        "flu-and-a-hand-slept-on",
        "In bed with flu and fever; a hand was slept on, gone in four minutes; no back or neck pain",
        about="R14",
        born=1990,
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="Fever alone does not make a slept-on hand an infection of the spine.",
        episodes=[
            numb(
                "0d 07:00",
                "right [hand]",
                "pins_needles",
                lasted="4m",
                onset="woke_with",
                triggers="leaned_or_slept_on",
                relief="moving",
                symptoms="fever",
                denied="back_pain neck_pain",
            )
        ],
    ),
)
