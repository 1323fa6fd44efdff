"""Both legs, seats, blood thinners: like a cauda equina, or the beginning of one."""

from tests.vignettes import sources
from tests.vignettes.write import NO_PELVIC, NO_WALKING, NO_WEAKNESS, again, before, diagnosis, numb, state, vignette, visit

CASES = (
    vignette(
        "hard-bench",
        "Both buttocks went to sleep on a hard bench at a concert, normal ten minutes after standing up",
        about="R04 R05",
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="Sitting.",
        episodes=[
            numb(
                "0d 14:00",
                "both buttock.lower",
                "pins_needles",
                lasted="10m",
                onset="hours",
                triggers="sitting",
                relief="moving",
                denied=NO_PELVIC,
            )
        ],
    ),
    vignette(
        "saddle-without-back-pain",
        "No back pain at all: since last night genitals and top of the inner thighs feel numb, sex feels different",
        about="R04",
        born=1990,
        expected="emergency",
        source=sources.CES_CARD,
        why="Saddle numbness is enough; back pain is not needed.",
        episodes=[
            numb(
                "0d 01:00",
                "both saddle.genitals, saddle.inner_thigh_top",
                "reduced",
                onset="hours",
                severity=4,
                symptoms="sexual_change",
                denied="back_pain bladder_start bladder_leak bowel_leak",
            )
        ],
    ),
    vignette(
        "saddle-one-sided-and-mild",
        'A patch of one labium and the top of that inner thigh tingles for four days, severity 1, "probably nothing"',
        about="R04",
        born=1986,
        expected="emergency",
        acceptable="same_day",
        source="Eur Spine J 2011;20:690: early loss can be unilateral and patchy",
        why="Patchy one-sided saddle change is how it may begin; a low score is no comfort.",
        episodes=[
            numb(
                "4d 09:00",
                "right saddle.genitals, saddle.inner_thigh_top",
                "tingling",
                onset="days",
                severity=1,
                explanation="probably nothing",
                then=[state("2h", "right saddle.genitals, saddle.inner_thigh_top", severity=1)],
            )
        ],
    ),
    vignette(
        "back-pain-both-feet-and-weak",
        "Lower back pain; for four days both feet tingle and the legs are weak on stairs",
        about="R05 R18 R07",
        born=1966,
        expected="emergency",
        source=sources.NHS_BACK,
        why="Back pain with both legs affected and weak.",
        episodes=[
            numb(
                "4d 09:00",
                "both foot.sole, foot.top",
                onset="days",
                severity=4,
                symptoms="back_pain weak",
                then=[state("2h", "both foot.sole, foot.top, leg.calf_outer", severity=5, symptoms="back_pain weak")],
            )
        ],
    ),
    vignette(
        "old-back-old-feet",
        "Backache for years, diagnosed neuropathy of the feet for years; the same on both counts this week",
        about="R05 R30",
        born=1950,
        expected="routine",
        acceptable="info none soon",
        source=sources.NHS_NEUROPATHY,
        why="Two old, known things are not a new one.",
        history="diabetes=2010-01-01",
        diagnoses=[diagnosis("Diabetic neuropathy", "both [foot]", "2024-02-01", by="GP")],
        visits=[visit("2025-09-01", "both [foot]", kind="neurological_exam")],
        baseline=[before("both [foot]", "2019-01-01", assessed="2024-02-01", course="constant", symptoms="back_pain")],
        episodes=again(
            "25 18 11 4 1",
            "20:00",
            "both foot.sole, foot.big_toe, foot.top",
            lasted="4h",
            onset="weeks",
            symptoms="back_pain",
            since="back_pain 2500d",
            denied=NO_PELVIC + " " + NO_WEAKNESS,
        ),
    ),
    vignette(
        "cannot-pass-urine-after-back-injection",
        "An injection into the back two days ago; back pain, numb legs, no urine for eight hours",
        about="R16 R04",
        born=1957,
        expected="emergency",
        source=sources.HAEMATOMA,
        history="recent_spinal_procedure=2d anticoagulant=2020-01-01",
        why="Bleeding into the spine until shown otherwise.",
        episodes=[
            numb(
                "5h",
                "both leg.thigh_front, leg.calf_back",
                "reduced",
                onset="hours",
                severity=6,
                symptoms="back_pain bladder_none",
            )
        ],
    ),
    vignette(
        "warfarin-and-sudden-back-pain",
        "On warfarin: back pain since noon, now the left leg is numb and heavy",
        about="R16",
        born=1949,
        expected="emergency",
        acceptable="same_day",
        source=sources.HAEMATOMA,
        history="anticoagulant=2018-01-01",
        why="Anticoagulated, new back pain, new leg numbness.",
        episodes=[
            numb(
                "4h",
                "left leg.thigh_front, leg.shin",
                "reduced",
                onset="hours",
                severity=5,
                symptoms="back_pain heavy_legs",
                denied=NO_PELVIC,
            )
        ],
    ),
    vignette(
        "apixaban-and-crossed-legs",
        "On apixaban: a foot asleep after sitting cross-legged, gone in five minutes",
        about="R16",
        born=1949,
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        history="anticoagulant=2018-01-01",
        why="A tablet is no symptom.",
        episodes=[
            numb(
                "4h",
                "left foot.top, leg.calf_outer",
                "pins_needles",
                lasted="5m",
                onset="hours",
                triggers="legs_crossed",
                relief="moving",
                denied=NO_WALKING,
            )
        ],
    ),
)
