"""The tables of rules and of thresholds, made from the rules themselves."""

import inspect

from journal.rules import thresholds as limits
from journal.rules.registry import ALL
from journal.rules.rule import Rule
from journal.vocabulary import vocabulary


def rules() -> str:
    """A section for each rule, in the order in which they run."""
    return "\n\n".join(map(_rule, ALL))


def _rule(rule: Rule) -> str:
    about = (inspect.getdoc(inspect.getmodule(rule.evaluate)) or "").strip()
    levels = " · ".join(name.replace("_", " ") for name in vocabulary().level if name in rule.levels)
    rows = [
        f"### {rule.label} `{rule.id}`",
        "",
        about,
        "",
        f"- gives: {levels}",
        f"- comes from: {rule.provenance}",
        *(f"- source: {source}" for source in rule.sources),
    ]
    return "\n".join([*rows, f"- looks at a line while it is written: {'no' if rule.needs_history else 'yes'}"])


def thresholds() -> str:
    """Every number, with its unit, what it decides and its provenance."""
    rows = [
        f"| `{name}` | {limit.amount:g} {limit.unit} | {limit.decides} | {limit.provenance}: {limit.source} |"
        for name, limit in limits.ALL.items()
    ]
    return "\n".join(["| number | value | decides | provenance |", "|---|---|---|---|", *rows])
