"""The tables of rules and of thresholds, made from the rules themselves."""

import inspect
import re

from journal.rules import thresholds as limits
from journal.rules.registry import ALL
from journal.rules.rule import Rule
from journal.vocabulary import vocabulary
from journal.words.findings import TEXTS

_REFERENCE = re.compile(r" \((?:clinical rules )?\d[\db.]*(?: and [\d.]+)*\)")  # into a text that is not part of the project


def rules() -> str:
    """A section for each rule, in the order in which they run."""
    return "\n\n".join(map(_rule, ALL))


def _rule(rule: Rule) -> str:
    module = inspect.getmodule(rule.evaluate)
    about = _REFERENCE.sub("", (module and inspect.getdoc(module)) or "").removeprefix(f"{rule.label}: ")
    levels = " · ".join(name.replace("_", " ") for name in vocabulary().level if name in rule.levels)
    rows = [
        f"### {rule.label} {TEXTS[rule.id].title}",
        "",
        about[:1].upper() + about[1:],
        "",
        f"- name: `{rule.id}`",
        f"- gives: {levels}",
        f"- comes from: {rule.provenance}",
        *(f"- source: {source}" for source in rule.sources),
    ]
    return "\n".join([*rows, f"- looks at a line while it is written: {'no' if rule.needs_history else 'yes'}"])


def thresholds() -> str:
    """Every number, with its unit, what it decides and its provenance."""
    rows = [
        f"| `{name}` | {limit.said} | {limit.decides} | {limit.provenance}: {limit.source} |"
        for name, limit in limits.ALL.items()
    ]
    return "\n".join(["| number | value | decides | provenance |", "|---|---|---|---|", *rows])
