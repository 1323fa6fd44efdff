"""Heart, face, temple."""

from tests.vignettes import sources
from tests.vignettes.write import NO_STROKE, before, numb, state, vignette

CASES = (
    vignette(
        "heart-left-arm",
        "62-year-old: left arm tingling with pressure on the chest and cold sweat for half an hour",
        about="R13",
        born=1963,
        expected="emergency",
        source=sources.NHS_999,
        why="Chest pressure with arm symptoms and sweat.",
        episodes=[
            numb(
                "30m",
                "left arm.upper_inner, arm.forearm_little_side, hand.little",
                onset="hours",
                symptoms="chest_pain sweating",
            )
        ],
    ),
    vignette(
        "heart-jaw-breathless",
        "65-year-old woman with diabetes: numb jaw and breathless since this afternoon, no chest pain",
        about="R13",
        born=1960,
        expected="emergency",
        source=sources.NHS_999,
        history="diabetes=2008-01-01",
        why="An atypical heart attack.",
        episodes=[
            numb("2h", "left face.jaw, shoulder.top", onset="hours", symptoms="breathless jaw_pain", denied="chest_pain")
        ],
    ),
    vignette(
        "left-arm-slept-on-heart-denied",
        "Woke on the left arm, five minutes of pins and needles, chest pain and breathlessness asked and absent",
        about="R13 R02",
        born=1963,
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="A slept-on arm; what was denied is not there.",
        episodes=[
            numb(
                "0d 06:50",
                "left [whole arm]",
                "pins_needles",
                lasted="5m",
                onset="woke_with",
                triggers="leaned_or_slept_on",
                relief="moving",
                denied="chest_pain breathless sweating jaw_pain " + NO_STROKE,
            )
        ],
    ),
    vignette(
        "face-numb-since-yesterday",
        "Right cheek and forehead without feeling since yesterday, came over hours",
        about="R17",
        born=1970,
        expected="emergency",
        acceptable="same_day",
        source=sources.CLEVELAND,
        why="New loss of feeling in the face.",
        episodes=[
            numb(
                "1d 12:00",
                "right face.cheek, face.forehead",
                "no_feeling",
                onset="hours",
                severity=5,
                denied=NO_STROKE,
                then=[state("1h", "right face.cheek, face.forehead", "no_feeling", 5)],
            )
        ],
    ),
    vignette(
        "face-numb-nine-days",
        "Left cheek numb for nine days, came over days, unchanged",
        about="R17",
        born=1970,
        expected="same_day",
        acceptable="soon",
        source=sources.CLEVELAND,
        why="Facial sensory loss within two weeks.",
        episodes=[
            numb(
                "9d 12:00",
                "left face.cheek",
                "reduced",
                onset="days",
                denied=NO_STROKE,
                then=[state("4d 12:00", "left face.cheek", "reduced"), state("5h", "left face.cheek", "reduced")],
            )
        ],
    ),
    vignette(
        "cheek-numb-since-sinus-surgery",
        "A numb patch on the cheek since sinus surgery three years ago, known to the surgeon, logged now and then",
        about="R17 R28",
        born=1970,
        expected="none",
        acceptable="info routine",
        source=sources.COMMON_SENSE,
        why="Known, assessed and unchanged.",
        baseline=[before("left face.cheek", "2023-02-01", assessed="2023-06-01", feels="reduced", course="constant")],
        episodes=[
            numb(f"{days}d 09:00", "left face.cheek", "reduced", lasted="8h", severity=2, onset="weeks") for days in (12, 1)
        ],
    ),
    vignette(
        "temple-and-jaw-at-74",
        "74-year-old: numb, tender temple for five days, the jaw aches on chewing",
        about="R39 R17",
        born=1951,
        expected="same_day",
        acceptable="emergency",
        source=sources.BSR_GCA,
        why="Giant cell arteritis is treated the same day.",
        episodes=[
            numb(
                "5d 09:00",
                "right face.temple",
                "reduced",
                onset="days",
                symptoms="jaw_ache_chewing scalp_tender",
                denied="vision_loss_or_double",
                then=[state("2h", "right face.temple", "reduced", symptoms="jaw_ache_chewing scalp_tender")],
            )
        ],
    ),
    vignette(
        "temple-jaw-and-sight",
        "The same at 78, and this morning the right eye went dark for minutes",
        about="R39",
        born=1948,
        expected="emergency",
        source=sources.BSR_GCA,
        why="Sight is at stake within hours.",
        episodes=[
            numb(
                "5d 09:00",
                "right face.temple",
                "tingling",
                onset="days",
                symptoms="jaw_ache_chewing",
                then=[state("0d 08:00", "right face.temple", symptoms="jaw_ache_chewing vision_loss_or_double")],
            )
        ],
    ),
    vignette(
        "temple-tingles-at-31",
        "31-year-old: mild tingling at both temples on three stressful afternoons this week",
        about="R39 R28",
        born=1995,
        expected="soon",
        acceptable="routine info",
        source=sources.NHS_PINS,
        why="Too young for arteritis, no loss, comes back: a doctor if it goes on.",
        episodes=[
            numb(
                f"{days}d 15:00",
                "both face.temple",
                lasted="30m",
                onset="hours",
                severity=2,
                denied="vision_loss_or_double " + NO_STROKE,
            )
            for days in (5, 3, 1)
        ],
    ),
)
