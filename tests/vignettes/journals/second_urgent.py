"""The second set: emergencies in disguise, and what is seen the same day or within days."""

from tests.vignettes import sources
from tests.vignettes.write import (
    NO_PELVIC,
    NO_STROKE,
    NO_WALKING,
    NO_WEAKNESS,
    again,
    before,
    diagnosis,
    numb,
    state,
    vignette,
    visit,
)

CASES = (
    vignette(
        "second-thumb-and-lip-again-tonight",
        "Mouth and hand on the left for 5 minutes on Sunday, again on Tuesday, again tonight an hour ago",
        about="R01 R03",
        born=1955,
        expected="emergency",
        source=sources.CHEN,
        now="2026-03-11T21:00",
        why="Recurring cheiro-oral attacks.",
        episodes=[
            numb(start, "left face.mouth, hand.thumb, hand.index", lasted="5m", onset="sudden", severity=2)
            for start in ("3d 18:00", "1d 09:00", "1h")
        ],
    ),
    vignette(
        "second-radial-palsy-crutches",
        "A week on crutches; since two days he cannot lift the right wrist, back of the thumb numb",
        about="R18",
        born=1989,
        expected="same_day",
        acceptable="soon",
        source=sources.NG127_WEAK,
        why="New wrist drop.",
        episodes=[
            numb(
                "2d 09:00",
                "right hand.back_thumb_side",
                "reduced",
                onset="days",
                severity=3,
                symptoms="weak",
                triggers="leaned_or_slept_on",
                explanation="crutches",
                denied=NO_STROKE,
                then=[state("2h", "right hand.back_thumb_side", "reduced", 3, symptoms="weak")],
            )
        ],
    ),
    vignette(
        "second-shingles-on-the-buttock",
        "Burning, itching patch on the left buttock for three days, now blisters; pelvic questions answered no",
        about="R34 R04",
        born=1956,
        expected="same_day",
        acceptable="soon",
        source=sources.NHS_SHINGLES,
        why="Shingles; close to the saddle but asked.",
        episodes=[
            numb(
                "3d 09:00",
                "left buttock.upper",
                "burning crawling",
                onset="days",
                severity=4,
                denied=NO_PELVIC,
                then=[state("3h", "left buttock.upper", "burning", 5, symptoms="rash_blisters", denied=NO_PELVIC)],
            )
        ],
    ),
    vignette(
        "second-ms-optic-and-new-arm",
        "Multiple sclerosis: for four days a new numb arm, one-sided, came over two days; walking and bladder as always",
        about="R09 R28",
        born=1990,
        expected="soon",
        acceptable="same_day",
        source=sources.NG220,
        history="ms_diagnosed=2019-01-01",
        why="A relapse: the team within days.",
        diagnoses=[diagnosis("Multiple sclerosis", "both leg.thigh_front", "2019-01-01", by="neurologist")],
        visits=[visit("2025-12-01", kind="neurological_exam")],
        episodes=[
            numb(
                "4d 09:00",
                "right arm.forearm_back, [hand]",
                "reduced",
                onset="days",
                severity=4,
                denied=NO_WEAKNESS + " " + NO_PELVIC,
                then=[
                    state("2d 09:00", "right arm.forearm_back, [hand]", "reduced", 4),
                    state("2h", "right arm.forearm_back, [hand]", "reduced", 4),
                ],
            )
        ],
    ),
    vignette(
        "second-knee-surgery-patch-grows",
        "Numb patch beside the scar after knee surgery three weeks ago; this week numb down to the foot, and the foot drops",
        about="R18 R09",
        born=1961,
        expected="same_day",
        acceptable="emergency",
        source=sources.NG127_WEAK,
        history="recent_surgery=21d",
        why="The scar does not explain a foot that drops.",
        episodes=[
            *again(
                "18 12 7", "10:00", "left leg.knee_front", "reduced", lasted="9h", onset="days", severity=2, explanation="scar"
            ),
            numb(
                "3d 10:00",
                "left leg.knee_front, leg.calf_outer, foot.top",
                "reduced",
                onset="days",
                severity=4,
                then=[state("3h", "left leg.knee_front, leg.calf_outer, foot.top", "reduced", 5, symptoms="foot_drop")],
            ),
        ],
    ),
    vignette(
        "second-tia-four-days-ago-on-holiday",
        "Four days ago on holiday in Lisbon: right leg and arm numb for 20 minutes; back home in Oslo, fine",
        about="R03",
        born=1950,
        expected="same_day",
        acceptable="emergency",
        source=sources.NG128,
        zone="Europe/Oslo",
        why="Within a week: seen within a day.",
        episodes=[
            numb(
                "4d 12:00",
                "right [whole arm], [whole leg]",
                "reduced",
                lasted="20m",
                onset="sudden",
                severity=4,
                zone="Europe/Lisbon",
            )
        ],
    ),
    vignette(
        "second-gca-under-treatment-sight",
        "Giant cell arteritis diagnosed, on steroids, temple still numb; today curtain over the left eye",
        about="R39 R01",
        born=1946,
        expected="emergency",
        source=sources.BSR_GCA,
        history="immunosuppressed_or_steroids=20d",
        why="Sight loss under treatment is an emergency.",
        diagnoses=[diagnosis("Giant cell arteritis", "both face.temple", "20d", by="rheumatology")],
        episodes=[
            *again("18 12 6", "09:00", "left face.temple", "reduced", lasted="10h", onset="days", symptoms="scalp_tender"),
            numb("2h", "left face.temple", "reduced", onset="hours", symptoms="scalp_tender vision_loss_or_double"),
        ],
    ),
    vignette(
        "second-both-legs-climbing-known-b12",
        "B12 deficiency diagnosed and treated; yet since ten days numbness climbs from feet to knees and he stumbles",
        about="R07 R09",
        born=1958,
        expected="same_day",
        acceptable="emergency",
        source=sources.B12,
        history="b12_risk=2023-01-01",
        why="Worse under treatment, gait now affected.",
        diagnoses=[diagnosis("B12 deficiency neuropathy", "both [foot]", "60d", by="GP")],
        visits=[visit("60d", "both [foot]", kind="blood_test")],
        episodes=[
            *again("55 45 35 25 15", "20:00", "both [toes], foot.sole", lasted="5h", onset="weeks"),
            numb(
                "10d 09:00",
                "both [foot]",
                "reduced",
                onset="days",
                severity=4,
                then=[
                    state("5d 09:00", "both [foot], leg.shin", "reduced", 4),
                    state("3h", "both [foot], leg.shin, leg.knee_front", "reduced", 5, symptoms="unsteady falls"),
                ],
            ),
        ],
    ),
    vignette(
        "second-iv-drugs-back-pain-no-fever-measured",
        "Injects drugs; a week of back pain with shivering, since today the left thigh is numb and weak",
        about="R14",
        born=1988,
        expected="emergency",
        source=sources.SEA,
        history="iv_drug_use=2015-01-01",
        why="Abscess of the spine; chills stand for fever.",
        episodes=[
            numb(
                "5h",
                "left leg.thigh_front",
                "reduced",
                onset="hours",
                severity=4,
                symptoms="back_pain chills weak",
                since="back_pain 7d; chills 3d",
            )
        ],
    ),
    vignette(
        "second-baseline-weak-arm-now-leg",
        "Old stroke: left hand numb and weak since 2020, unchanged; since an hour the left leg is numb too",
        about="R01",
        born=1951,
        expected="emergency",
        source=sources.STROKE_ASSOCIATION,
        history="stroke_or_tia_ever=2020-03-01",
        why="A new region, sudden, in someone with a stroke.",
        baseline=[
            before("left [hand]", "2020-03-01", assessed="2025-09-01", feels="reduced", course="constant", symptoms="weak")
        ],
        episodes=[
            numb(
                "1h",
                "left [hand], [whole leg]",
                "reduced",
                onset="sudden",
                severity=5,
                symptoms="weak",
                since="weak 2200d",
                denied=NO_WALKING,
            )
        ],
    ),
)
