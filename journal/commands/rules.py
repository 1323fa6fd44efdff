"""`journal rules`: every pattern the journal looks for, how urgent it can be, where it comes from, and the numbers it uses."""

from __future__ import annotations

import argparse

from journal.commands.context import Context
from journal.rules.registry import ALL
from journal.rules.rule import Rule
from journal.rules.thresholds import ALL as LIMITS
from journal.rules.thresholds import Limit
from journal.words import commands as words
from journal.words import options as helps
from journal.words import urgency as say
from journal.words.findings import TEXTS


def arguments(parser: argparse.ArgumentParser) -> None:
    """How to print them."""
    parser.add_argument("--numbers", action="store_true", help=helps.NUMBERS)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print them."""
    if options.json:
        context.put_json({"rules": [_rule(rule) for rule in ALL], "thresholds": [_limit(*item) for item in LIMITS.items()]})
        return 0
    if options.numbers:
        for name, limit in LIMITS.items():
            context.put(f"{limit.amount:g} {limit.unit}: {limit.decides}")
            context.tell(f"    {name.lower()}, {say.PROVENANCE[limit.provenance]}: {limit.source}")
        return 0
    for rule in ALL:
        context.tell(f"{rule.label}  {TEXTS[rule.id].title}")
        context.tell(f"    {rule.id}: {' '.join(say.TAGS[level] for level in rule.levels)}, {say.PROVENANCE[rule.provenance]}")
        for source in rule.sources:
            context.tell(f"    - {source}")
    return 0


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "number": rule.number,
        "id": rule.id,
        "title": TEXTS[rule.id].title,
        "levels": rule.levels,
        "provenance": rule.provenance,
        "sources": rule.sources,
    }


def _limit(name: str, limit: Limit) -> dict[str, object]:
    return {"name": name.lower(), **limit._asdict()}
