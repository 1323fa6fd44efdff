"""Each rule in turn is made to raise: it is named, the others still run, the status is 1, and nobody reads silence as quiet."""

import pytest

from journal.rules.registry import ALL
from journal.vocabulary import vocabulary
from journal.words.urgency import RULES_FAILED
from tests.rules.failing import break_rule


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.id)
def test_a_rule_that_raises_is_told_by_every_command(run, monkeypatch, rule):
    run.saved("left face and left hand numb suddenly 10m ago")
    run.saved("lower back tingling 3 over hours 2h ago")
    whole = {flag["rule"] for flag in run("check", "--json").json["flags"]}
    break_rule(monkeypatch, rule)
    checked = run("check", "--json")
    assert checked.status == 1
    assert (checked.json["complete"], checked.json["failed_rules"]) == (False, [rule.id])
    assert {flag["rule"] for flag in checked.json["flags"]} == whole - {rule.id}
    assert checked.json["level"] == "emergency"
    told = run("check")
    assert told.status == 1
    assert RULES_FAILED in told.out
    assert not run("status", "--json").json["complete"]
    assert RULES_FAILED in run("today").out


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.id)
def test_with_nothing_found_it_is_unknown_and_never_quiet(run, monkeypatch, rule):
    break_rule(monkeypatch, rule)
    checked = run("check", "--json")
    assert (checked.status, checked.json["level"], checked.json["flags"]) == (1, "unknown", [])
    told = run("check").out
    assert RULES_FAILED in told
    assert vocabulary().level["none"] not in told
    assert run("status", "--short").out.startswith("checks failed")
