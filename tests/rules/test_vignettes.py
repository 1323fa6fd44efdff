"""Every rule runs on every vignette; no emergency is missed, nothing is less urgent than a clinician accepts."""

from functools import cache

import pytest

from journal.rules.registry import ALL as RULES
from tests.docs.cases import vignettes
from tests.structure.sources import ROOT
from tests.vignettes.agreement import Outcome, judged, told
from tests.vignettes.own import ALL

LEAST = 0.95
LABELS = {rule.id: rule.label for rule in RULES}


@cache
def outcomes() -> tuple[Outcome, ...]:
    return tuple(map(judged, ALL))


@pytest.mark.parametrize("number", range(len(ALL)), ids=[case["id"] for case in ALL])
def test_nothing_is_less_urgent_than_a_clinician_accepts(number):
    outcome = outcomes()[number]
    assert outcome.report.complete
    assert not outcome.under, told([outcome])


def test_no_emergency_is_missed():
    missed = [one for one in outcomes() if one.missed_emergency and not one.acceptable]
    assert missed == [], told(missed)


def test_nearly_all_are_acceptable():
    assert sum(one.acceptable for one in outcomes()) >= LEAST * len(ALL), told(outcomes())


def test_nearly_all_speak_by_the_rule_that_should():
    """What a vignette is about says it at the level that is found, not another rule by chance."""
    spoken = [one for one in outcomes() if one.acceptable and one.found in ("emergency", "same_day")]
    right = [one for one in spoken if set(one.case["about"]) & loudest(one)]
    others = {one.case["id"]: loudest(one) for one in spoken if one not in right}
    assert len(right) >= LEAST * len(spoken), others


def loudest(outcome: Outcome) -> set[str]:
    return {LABELS[flag.rule] for flag in outcome.report.flags if flag.level == outcome.report.level}


def test_the_document_tells_what_the_rules_find():
    assert vignettes(outcomes()) in (ROOT / "docs" / "vignettes.md").read_text(encoding="utf-8"), (
        "look at what changed, then: make docs"
    )
