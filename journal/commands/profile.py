"""`journal profile`: who the patient is, what they were told they have, what was there before. Shown, set, added, removed."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from journal.commands.context import Context, NotDone, Usage
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.model.conditions import GROUPS, noted, with_condition, without_condition
from journal.model.plain import to_plain
from journal.model.text import one_line
from journal.model.views import Baseline, HistoryItem, Profile
from journal.phrase import answers, before, profile_lines
from journal.phrase.answers import Answer
from journal.store.reader import Reader
from journal.vocabulary import COURSES, vocabulary
from journal.words import asking, commands
from journal.words import profile as say
from journal.words import profile_command as words

_WIDTH = 22
_OPTIONS = ("since", "until", "assessed", "course", "note")
_ALLOWED = {"add history": ("since", "until"), "add baseline": ("since", "assessed", "course", "note")}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and the dates that go with it."""
    parser.add_argument("do", nargs="*", metavar="DO", help=words.DO)
    parser.add_argument("--since", metavar="DATE", help=words.SINCE)
    parser.add_argument("--until", metavar="DATE", help=words.UNTIL)
    parser.add_argument("--assessed", metavar="DATE", help=words.ASSESSED)
    parser.add_argument("--course", choices=COURSES, help=words.COURSE)
    parser.add_argument("--note", metavar="TEXT", help=words.NOTE)
    parser.add_argument("--json", action="store_true", help=commands.JSON_HELP)
    parser.epilog = words.EPILOG


def run(options: argparse.Namespace, context: Context) -> int:
    """Show it, or change one thing and check the journal again. Raises Usage for what can't be followed."""
    verb, rest = (options.do[0].lower(), options.do[1:]) if options.do else ("", [])
    kind = rest[0].lower() if rest else ""
    action = f"{verb} {kind}" if kind in ("history", "baseline") else verb
    _check_options(options, action)
    had = Reader(context.places).profile()
    if action in ("", "show") and not rest:
        _show(had, context, as_json=options.json)
        return 0
    if action == "conditions" and not rest:
        _conditions(context, as_json=options.json)
        return 0
    change = _CHANGES.get(action)
    if change is None:
        raise Usage(words.what_to_do(one_line(" ".join(options.do))[:60]))
    _store(had, change(had, rest if action in _FIELD_CHANGES else rest[1:], options, context), context)
    return 0


def _check_options(options: argparse.Namespace, action: str) -> None:
    for name in _OPTIONS:
        if getattr(options, name) is not None and name not in _ALLOWED.get(action, ()):
            raise Usage(words.not_for(f"--{name}", f"profile {action}".strip()))


def _show(profile: Profile, context: Context, *, as_json: bool) -> None:
    if as_json:
        context.put_json(to_plain(profile))
        return
    for name, (label, _help) in say.FIELDS.items():
        context.put(f"{label:{_WIDTH}}{profile_lines.field(profile, name)}")
    context.put(f"{say.HISTORY:{_WIDTH}}{say.NOTHING if not profile.history else ''}".rstrip())
    for item in profile.history:
        context.put(f"  {item.condition:{_WIDTH + 10}}{profile_lines.condition(item)}")
    context.put(f"{say.BASELINE:{_WIDTH}}{say.NOTHING if not profile.baseline else ''}".rstrip())
    for number, was in enumerate(profile.baseline, 1):
        context.tell(f"  {number}  {before.told(was)}")
        if was.note:
            context.tell(f"     {one_line(was.note)}")


def _conditions(context: Context, *, as_json: bool) -> None:
    labels = vocabulary().history
    if as_json:
        context.put_json({"conditions": [{"id": name, "label": label} for name, label in labels.items()]})
        return
    for group, names in GROUPS.items():
        context.put(say.GROUP_TITLES[group])
        for name in names:
            context.put(f"  {name:{_WIDTH + 10}}{labels[name]}")


def _store(had: Profile, profile: Profile, context: Context) -> None:
    if profile == had:
        raise NotDone(words.ALREADY)
    with writing(context) as journal:
        saved = journal.save_profile(had, profile)
    told = [profile_lines.field(saved, name) for name in say.FIELDS if getattr(saved, name) != getattr(had, name)]
    told += [profile_lines.condition(item) for item in saved.history if item not in had.history]
    told += [before.told(item) for item in saved.baseline if item not in had.baseline]
    announce("\n".join(told) or say.NOTHING, None, asking.CHANGED, context)
    context.say(asking.UNDO)


def _taken(answer: Answer, option: str, said: str) -> Answer:
    if answer.problem:
        raise Usage(words.refused(option, one_line(said)[:60], answer.problem))
    return answer


def _field(name: str) -> str:
    name = {"number": "emergency_number", "hand": "dominant_hand"}.get(name.lower(), name.lower())
    if name not in answers.FIELDS:
        raise Usage(words.unknown_field(one_line(name)[:40], ", ".join(answers.FIELDS)))
    return name


def _set(had: Profile, rest: list[str], options: argparse.Namespace, context: Context) -> Profile:
    name = _field(rest[0] if rest else "")
    text = " ".join(rest[1:])
    if not text.strip():
        raise Usage(words.no_value(name))
    answer = _taken(answers.FIELDS[name](text, context.now().date()), name, text)
    if answer.said == say.UNDER_16:
        context.say(say.UNDER_16)
    return had._replace(**{name: answer.value})


def _remove(had: Profile, rest: list[str], options: argparse.Namespace, context: Context) -> Profile:
    emptied: dict[str, Any] = {_field(" ".join(rest)): None}
    return had._replace(**emptied)


def _condition(rest: list[str]) -> str:
    name = "_".join(rest).lower()
    if name not in vocabulary().history:
        raise Usage(words.unknown_condition(one_line(" ".join(rest))[:40]))
    return name


def _add_history(had: Profile, rest: list[str], options: argparse.Namespace, context: Context) -> Profile:
    condition, today = _condition(rest), context.now().date()
    start = _taken(answers.since(options.since or "", today, condition), "--since", options.since or "")
    end = _taken(answers.until(options.until or "", today, start.value, condition), "--until", options.until or "")
    return with_condition(had, HistoryItem(condition, start.value, end.value))


def _remove_history(had: Profile, rest: list[str], options: argparse.Namespace, context: Context) -> Profile:
    condition = _condition(rest)
    if noted(had, condition) is None:
        raise NotDone(words.NO_HISTORY)
    return without_condition(had, condition)


def _add_baseline(had: Profile, rest: list[str], options: argparse.Namespace, context: Context) -> Profile:
    text, now = " ".join(rest), context.now()
    answer = _taken(before.before(text, now, context.clock.zone_name()), "baseline", text)
    item: Baseline = answer.value
    if options.since is not None:
        item = item._replace(since=_taken(before.began(options.since, now.date()), "--since", options.since).value)
    elif not before.names_since(text, now):
        raise Usage(f"{say.SINCE_NEEDED} {words.SINCE_OPTION}")
    if options.assessed is not None:
        seen = answers.assessed_on(options.assessed, now.date(), item.since)
        item = item._replace(assessed_on=_taken(seen, "--assessed", options.assessed).value)
    note = "\n".join(filter(None, (item.note, options.note)))
    item = item._replace(course=options.course or item.course, note=note)
    return had if item in had.baseline else had._replace(baseline=(*had.baseline, item))


def _remove_baseline(had: Profile, rest: list[str], options: argparse.Namespace, context: Context) -> Profile:
    said = " ".join(rest)
    if not (said.isascii() and said.isdigit() and 1 <= int(said[:6]) <= len(had.baseline)):
        raise Usage(words.no_baseline(one_line(said)[:40], len(had.baseline)))
    at = int(said) - 1
    return had._replace(baseline=(*had.baseline[:at], *had.baseline[at + 1 :]))


Change = Callable[[Profile, list[str], argparse.Namespace, Context], Profile]
_FIELD_CHANGES: dict[str, Change] = {"set": _set, "remove": _remove}
_CHANGES: dict[str, Change] = {
    **_FIELD_CHANGES,
    "add history": _add_history,
    "remove history": _remove_history,
    "add baseline": _add_baseline,
    "remove baseline": _remove_baseline,
}
