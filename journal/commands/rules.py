"""`journal rules`: every pattern the journal looks for, how urgent it can be, where it comes from, and the numbers it uses."""

from __future__ import annotations

import argparse

from journal.commands.context import Context, NotDone
from journal.rules.numbers import named_numbers
from journal.rules.registry import ALL
from journal.rules.rule import Rule
from journal.rules.thresholds import ALL as LIMITS
from journal.rules.thresholds import Limit
from journal.words import commands as words
from journal.words import flags
from journal.words import options as helps
from journal.words import urgency as say
from journal.words.findings import TEXTS
from journal.words.safety_net import with_number


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which ones, and how to print them."""
    parser.add_argument("words", nargs="*", metavar="WORD", help=helps.RULE_WORDS)
    parser.add_argument("--numbers", action="store_true", help=helps.NUMBERS)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print them; a single one with all it can say and its own numbers. Raises NotDone when no rule holds every word given."""
    wanted = " ".join(options.words).casefold().split()
    rules = [rule for rule in ALL if all(word in _names(rule) for word in wanted)]
    if not rules:
        raise NotDone(helps.NO_RULE)
    if options.json:
        context.put_json({"rules": [_rule(rule) for rule in rules], "thresholds": [_limit(*item) for item in LIMITS.items()]})
        return 0
    if options.numbers:
        own = {name for rule in rules for name in named_numbers(rule.id)}
        for name, limit in LIMITS.items():
            if name in own or not wanted:
                context.put(f"{limit.said}: {limit.decides}")
                context.tell(f"    {name.lower()}, {say.PROVENANCE[limit.provenance]}: {limit.source}")
        return 0
    for rule in rules:
        context.tell(f"{rule.label}  {TEXTS[rule.id].title}")
        context.tell(f"    {rule.id}: {' '.join(say.TAGS[level] for level in rule.levels)}, {say.PROVENANCE[rule.provenance]}")
        for line in _said(rule) if len(rules) == 1 else ():
            context.tell(f"    {line}")
        for source in rule.sources:
            context.tell(f"    - {source}")
        for line in _numbers(rule) if len(rules) == 1 else ():
            context.tell(f"    {line}")
    return 0


def _names(rule: Rule) -> str:
    return " ".join((rule.label, rule.id, TEXTS[rule.id].title)).casefold()


def _plain(message: str) -> str:
    """A message without a patient: words for the emergency number and for the day it would name."""
    return with_number(message, None).replace("{date}", words.THAT_DAY)


def _said(rule: Rule) -> list[str]:
    """What a rule says at each of its levels, and what it asks the patient to tell the doctor."""
    text = TEXTS[rule.id]
    said = [f"{say.TAGS[key.split()[0]]} {_plain(message)}" for key, message in text.messages.items()]
    return [*said, f"{say.TELL}:", *(f"  {line}" for line in text.tell)]


def _numbers(rule: Rule) -> list[str]:
    """The numbers a rule decides by, and where each comes from."""
    limits = named_numbers(rule.id).values()
    told = [flags.number(one.said, one.decides, f"{say.PROVENANCE[one.provenance]}, {one.source}") for one in limits]
    return [f"{flags.NUMBERS}:", *(f"  - {line}" for line in told)]


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "number": rule.number,
        "id": rule.id,
        "title": TEXTS[rule.id].title,
        "levels": rule.levels,
        "messages": {key: _plain(text) for key, text in TEXTS[rule.id].messages.items()},
        "tell_your_doctor": TEXTS[rule.id].tell,
        "provenance": rule.provenance,
        "sources": rule.sources,
        "thresholds": [_limit(*item) for item in named_numbers(rule.id).items()],
    }


def _limit(name: str, limit: Limit) -> dict[str, object]:
    said = {"amount": limit.amount, "unit": limit.unit, "decides": limit.decides}
    return {"name": name.lower(), **said, "provenance": limit.provenance, "source": limit.source}
