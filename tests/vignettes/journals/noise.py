"""What a journal holds besides illness: forgotten, imported and doubled entries, risk without symptoms."""

from tests.vignettes import sources
from tests.vignettes.write import NO_WEAKNESS, numb, vignette

NIGHT = "right hand.thumb, hand.index, hand.middle"

CASES = (
    vignette(
        "forgotten-after-a-nap",
        "A slept-on hand of three weeks ago whose entry was never closed",
        about="R37 R28",
        expected="info",
        acceptable="none routine",
        source=sources.COMMON_SENSE,
        why="Forgotten, not three weeks long: ask.",
        episodes=[
            numb("20d 15:00", "left [hand]", "pins_needles", onset="woke_with", triggers="leaned_or_slept_on", severity=3)
        ],
    ),
    vignette(
        "forgotten-and-clear-days-since",
        "A tingling calf never closed ten days ago, and a week of days marked clear",
        about="R37 R28",
        expected="info",
        acceptable="none routine",
        source=sources.COMMON_SENSE,
        clear="7d 6d 5d 4d 3d 2d 1d",
        why="The clear days say it is gone; ask for the end.",
        episodes=[numb("10d 15:00", "left leg.calf_back", onset="hours", severity=2)],
    ),
    vignette(
        "risks-and-clear-days",
        "Diabetes, fibrillation, past cancer and blood thinners on file; two weeks of clear days",
        about="R15 R16",
        expected="none",
        acceptable="info",
        source=sources.COMMON_SENSE,
        clear="13d 11d 9d 7d 5d 3d 1d",
        history="diabetes=2005-01-01 af_or_clot_history=2015-01-01 cancer_ever=2012-01-01 anticoagulant=2015-01-01",
        why="Risk is no symptom.",
        episodes=[
            numb(
                "60d 15:00",
                "left foot.top, leg.calf_outer",
                "pins_needles",
                lasted="6m",
                onset="hours",
                triggers="legs_crossed",
                relief="moving",
            )
        ],
    ),
    vignette(
        "old-notebook-imported",
        "Forty positional tingles of 2021 to 2023 typed in from a notebook yesterday; nothing since",
        about="R28 R29 R08",
        expected="none",
        acceptable="info routine",
        source=sources.COMMON_SENSE,
        why="Old, short, explained.",
        episodes=[
            numb(
                f"{days}d 15:00",
                where,
                "pins_needles",
                lasted="5m",
                onset="hours",
                triggers="legs_crossed",
                relief="moving",
                severity=2,
                written="1d",
            )
            for days, where in zip(range(900, 1700, 20), ("left foot.top, leg.calf_outer", "right foot.sole") * 20, strict=True)
        ],
    ),
    vignette(
        "old-carpal-nights-imported",
        "A month of night hands of two years ago, before the operation, typed in today",
        about="R32 R28",
        expected="none",
        acceptable="info routine",
        source=sources.COMMON_SENSE,
        why="Over since long.",
        episodes=[
            numb(f"{days}d 03:00", NIGHT, lasted="15m", onset="woke_with", relief="shaking_hand", written="2h")
            for days in range(700, 730, 3)
        ],
    ),
    vignette(
        "ten-days-entered-in-one-evening",
        "Six spells of the last ten days in one calf, all written down tonight",
        about="R28",
        expected="soon",
        acceptable="routine",
        source=sources.NHS_PINS,
        why="When it happened counts, not when it was written.",
        episodes=[
            numb(
                f"{days}d 15:00",
                "left leg.calf_back",
                lasted="1h",
                onset="hours",
                severity=2,
                written="1h",
                denied=NO_WEAKNESS + " back_pain",
            )
            for days in (10, 8, 6, 4, 2, 1)
        ],
    ),
    vignette(
        "dead-leg-logged-twice",
        "The same dead leg entered twice by mistake, five minutes on the sofa",
        about="R02 R28",
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="Twice the same is once.",
        episodes=[
            numb(
                "0d 15:00",
                "left leg.calf_outer, foot.top",
                "heavy_dead pins_needles",
                lasted="5m",
                onset="hours",
                triggers="sitting",
                explanation="sat on it",
                relief="moving",
                id=name,
            )
            for name in ("0190a0a0-0000-7000-8000-000000000001", "0190a0a0-0000-7000-8000-000000000002")
        ],
    ),
)
