"""What each rule and threshold says about itself is true: its number, its file, its levels, where it comes from."""

import re

import pytest

from journal.rules.registry import ALL
from journal.rules.report import LEVELS, urgency
from journal.rules.thresholds import ALL as THRESHOLDS


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.label)
def test_a_rule_stands_in_its_file_and_says_where_it_comes_from(rule):
    assert rule.evaluate.__module__ == f"journal.rules.r{rule.number:02}_{rule.id}"
    assert rule.provenance in ("document", "requester", "guidance")
    assert rule.levels
    assert [level for level in LEVELS if level in rule.levels] == list(rule.levels)  # most urgent first, none twice
    assert rule.sources
    assert all(source.strip() for source in rule.sources)


def test_rules_are_in_order():
    assert [rule.number for rule in ALL] == sorted({rule.number for rule in ALL})


UNITS = ("minutes", "hours", "days", "weeks", "years", "times", "signs", "points", "places", "steps", "share")


@pytest.mark.parametrize("name", THRESHOLDS)
def test_a_threshold_is_published_with_its_source_or_marked_as_ours(name):
    limit = THRESHOLDS[name]
    assert limit.provenance in ("published", "project")
    assert limit.source.strip()
    assert re.search("no published number", limit.source) is None or limit.provenance == "project"
    assert limit.amount > 0
    assert limit.unit in UNITS
    if limit.unit in ("days", "hours", "minutes", "weeks"):
        assert limit.span.total_seconds() > 0


def test_sooner_is_more_urgent():
    assert sorted([("soon", 14), ("info", None), ("soon", 2), ("emergency", None)], key=lambda one: urgency(*one)) == [
        ("emergency", None),
        ("soon", 2),
        ("soon", 14),
        ("info", None),
    ]
