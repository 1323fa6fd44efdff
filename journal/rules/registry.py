"""All rules in the order of their numbers."""

from __future__ import annotations

from journal.rules import (
    r01_stroke_pattern,
    r02_sudden_unexplained,
    r04_saddle,
    r08_spread_fast,
    r09_spread_days,
    r28_unexplained,
)
from journal.rules.rule import Rule

ALL: tuple[Rule, ...] = (
    r01_stroke_pattern.RULE,
    r02_sudden_unexplained.RULE,
    r04_saddle.RULE,
    r08_spread_fast.RULE,
    r09_spread_days.RULE,
    r28_unexplained.RULE,
)
