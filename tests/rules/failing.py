"""Makes one rule raise, everywhere the rules are run."""

from journal.rules import engine
from journal.rules.registry import ALL
from journal.rules.rule import Rule


def broken(_case):
    raise ZeroDivisionError("planted")


def break_rule(monkeypatch, rule: Rule) -> None:
    """From now on this rule raises, for every caller of the check."""
    rules = tuple(one._replace(evaluate=broken) if one is rule else one for one in ALL)
    monkeypatch.setattr(engine.check, "__defaults__", (rules,))
