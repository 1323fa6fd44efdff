"""Mouth and hands, breath, calcium, dentists."""

from tests.vignettes import sources
from tests.vignettes.write import NO_STROKE, numb, state, vignette

CASES = (
    vignette(
        "over-breathing",
        "26-year-old in a crowd: tingling round the mouth and in both hands while breathing fast, gone in 20 minutes",
        about="R38 R01",
        born=2000,
        expected="routine",
        acceptable="info none soon",
        source=sources.NHS_PANIC,
        why="Both sides with over-breathing, fully gone.",
        episodes=[
            numb(
                "4h",
                "midline face.mouth; both [fingers]",
                lasted="20m",
                onset="hours",
                triggers="stress_fast_breathing",
                relief="rest",
                denied=NO_STROKE + " chest_pain",
            )
        ],
    ),
    vignette(
        "after-thyroid-surgery",
        "Two days after thyroid surgery: lips and both hands tingle and the fingers cramp",
        about="R38",
        born=1972,
        expected="same_day",
        acceptable="emergency",
        source=sources.NHS_CALCIUM,
        history="neck_thyroid_surgery=2d recent_surgery=2d",
        why="Low calcium after surgery needs blood and treatment today.",
        episodes=[
            numb(
                "5h",
                "midline face.mouth; both [fingers]",
                onset="hours",
                symptoms="muscle_cramp",
                then=[state("1h", "midline face.mouth; both [fingers]", symptoms="muscle_cramp")],
            )
        ],
    ),
    vignette(
        "mouth-and-both-hands-for-hours",
        "Lips and both hands have tingled for four hours, no reason known",
        about="R38",
        born=1972,
        expected="same_day",
        acceptable="emergency",
        source=sources.NHS_CALCIUM,
        why="Mirrored, so hardly a stroke; hours long, so not only breathing.",
        episodes=[
            numb(
                "4h",
                "midline face.mouth; both [fingers]",
                onset="hours",
                triggers="none_known",
                denied=NO_STROKE,
                then=[state("20m", "midline face.mouth; both [fingers]")],
            )
        ],
    ),
    vignette(
        "dental-block-wearing-off",
        "Filling at noon: half the lower lip, chin and tongue are still numb five hours later",
        about="R33 R17 R01",
        born=1980,
        expected="none",
        acceptable="info",
        source="Dental aftercare: wears off in 2-8 hours",
        why="The anaesthetic.",
        episodes=[
            numb(
                "5h",
                "left face.mouth, face.chin, mouth.tongue",
                "no_feeling",
                onset="sudden",
                severity=5,
                triggers="dental_or_local_anaesthetic",
                explanation="injection at the dentist",
            )
        ],
    ),
    vignette(
        "dental-numbness-stays",
        "Two days after a wisdom tooth was drawn the lip and chin are still numb",
        about="R33 R17",
        born=1995,
        expected="soon",
        acceptable="routine same_day",
        source=sources.CHIN,
        why="A bruised nerve most likely; the dentist should see it.",
        episodes=[
            numb(
                "2d 10:00",
                "left face.chin, face.mouth",
                "reduced",
                onset="sudden",
                severity=4,
                triggers="dental_or_local_anaesthetic",
                explanation="wisdom tooth drawn",
                then=[state("2h", "left face.chin, face.mouth", "reduced", 4, denied=NO_STROKE)],
            )
        ],
    ),
    vignette(
        "dental-block-and-slurred-with-weak-arm",
        "An hour after a dental injection the lip is numb, but so is the left arm, which is weak",
        about="R01",
        born=1956,
        expected="emergency",
        source=sources.ASA,
        why="No dental block reaches an arm.",
        episodes=[
            numb(
                "1h",
                "left face.mouth, face.chin, [whole arm]",
                "reduced",
                onset="sudden",
                severity=5,
                triggers="dental_or_local_anaesthetic",
                explanation="dentist",
                symptoms="weak speech",
            )
        ],
    ),
)
