"""Feet of months, crossed legs, treatments, general warning signs."""

from tests.vignettes import sources
from tests.vignettes.write import NO_PELVIC, NO_WALKING, NO_WEAKNESS, again, diagnosis, numb, treatment, vignette, visit

L5 = "right leg.calf_outer, foot.top, foot.big_toe"

CASES = (
    vignette(
        "metformin-vegan-feet",
        "Vegan on metformin: both feet tingle for three months, slowly more",
        about="R30",
        born=1964,
        expected="soon",
        acceptable="routine",
        source=sources.B12,
        history="diabetes=2016-01-01 b12_risk=2018-01-01",
        why="Blood tests; B12 may be the cause and may not recover.",
        episodes=again(
            "88 74 60 46 32 18 9 2",
            "20:00",
            "both foot.sole, [toes]",
            lasted="4h",
            onset="weeks",
            denied=NO_WEAKNESS + " " + NO_WALKING,
        ),
    ),
    vignette(
        "meralgia-tight-belt",
        "A builder's outer thigh tingles on some days for three weeks since a new tool belt; strength normal",
        about="R28",
        born=1988,
        expected="soon",
        acceptable="routine info",
        source=sources.NHS_PINS,
        why="One skin nerve; a doctor if it keeps coming.",
        episodes=again(
            "20 15 11 6 2",
            "16:00",
            "right leg.thigh_outer",
            "burning tingling",
            lasted="90m",
            onset="hours",
            triggers="tight_strap_clothing",
            denied=NO_WEAKNESS + " back_pain",
        ),
    ),
    vignette(
        "crossed-legs-25-minutes",
        "A foot asleep after sitting cross-legged through a film, normal after 25 minutes",
        about="R02",
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="Pressure.",
        episodes=[
            numb(
                "0d 15:00",
                "left leg.calf_outer, foot.top",
                "pins_needles reduced",
                lasted="25m",
                onset="sudden",
                triggers="legs_crossed",
                relief="moving",
                severity=4,
            )
        ],
    ),
    vignette(
        "crossed-legs-and-a-slapping-foot",
        "After hours with crossed legs the foot is still numb 50 minutes later, and slaps",
        about="R18 R02",
        born=1983,
        expected="same_day",
        acceptable="emergency soon",
        source=sources.NG127_WEAK,
        why="New foot drop.",
        episodes=[
            numb(
                "50m",
                "left leg.calf_outer, foot.top",
                "reduced",
                onset="hours",
                triggers="legs_crossed",
                symptoms="foot_drop",
                severity=4,
            )
        ],
    ),
    vignette(
        "treatments-fail",
        "Physiotherapy and tablets, six weeks each, changed nothing; four months now, known to the GP",
        about="R27",
        born=1977,
        expected="routine",
        acceptable="soon",
        source=sources.NG59,
        why="Ask for another look at the diagnosis.",
        treatments=[treatment("Physiotherapy", "110d", "65d", "none"), treatment("Amitriptyline", "62d", "15d", "none")],
        visits=[visit("112d", L5), visit("64d", L5)],
        diagnoses=[diagnosis("L5 radiculopathy", L5, "112d", by="GP")],
        episodes=again(
            "120 100 80 60 45 30 12 4", "18:00", L5, lasted="3h", onset="days", denied=NO_PELVIC + " " + NO_WEAKNESS
        ),
    ),
    vignette(
        "treatment-still-running",
        "The same, but the tablets were started three weeks ago and are still being taken",
        about="R27",
        born=1977,
        expected="routine",
        acceptable="info none",
        source=sources.NG59,
        why="Too early to call it failed.",
        treatments=[treatment("Physiotherapy", "110d", "65d", "none"), treatment("Amitriptyline", "21d")],
        visits=[visit("112d", L5), visit("21d", L5)],
        diagnoses=[diagnosis("L5 radiculopathy", L5, "112d", by="GP")],
        episodes=again(
            "120 100 80 60 45 30 12 4", "18:00", L5, lasted="3h", onset="days", denied=NO_PELVIC + " " + NO_WEAKNESS
        ),
    ),
    vignette(
        "weight-loss-and-night-pain",
        "Back pain at night, a numb thigh for three weeks, seven kilos lost without trying; no cancer known",
        about="R36",
        born=1954,
        expected="soon",
        acceptable="same_day",
        source=sources.NHS_BACK,
        why="General red flags: within two days.",
        episodes=again(
            "20 15 9 3",
            "22:00",
            "right leg.thigh_front",
            "reduced",
            lasted="90m",
            onset="days",
            symptoms="back_pain night_pain weight_loss",
            denied=NO_WEAKNESS + " " + NO_WALKING + " " + NO_PELVIC,
        ),
    ),
)
