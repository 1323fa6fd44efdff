"""Runs the rules: a history and a moment in, findings out. Pure: no clock, no file, and a failing rule never hides the others.

Laws: the most urgent level wins and no rule lowers another's; emergency rules also look at a draft alone; nothing in the
answer depends on the order, ids or offsets of what was given; when a rule cannot run the report says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from journal.model.views import FlagReview, History, Profile
from journal.rules.case import Case
from journal.rules.facts import Known
from journal.rules.patient import not_meant, sooner, told_with
from journal.rules.report import Finding, Report, urgency
from journal.rules.reviews import evidence, standing
from journal.rules.rule import Hit, Rule
from journal.words import findings as words
from journal.words.safety_net import with_number

if TYPE_CHECKING:
    from journal.model.drafts import EpisodeDraft

__all__ = ["RULES_VERSION", "Finding", "Report", "check", "check_draft"]

RULES_VERSION = "1"
_REASONS_SHOWN = 6


def check(history: History, now: datetime, rules: Sequence[Rule] | None = None, *, known: Known | None = None) -> Report:
    """What the rules find in the history at `now` (aware). A time after `now` counts as `now`, so that no fast clock hides it.

    All rules, which are loaded for the first entry that they may look at: each reason that they give names one.
    Never raises for a failing rule: it is named in `failed_rules`, and `complete` is False. `known` is what an earlier check
    of the same program knows of entries that are looked at again; nothing that was found in them is in it.
    """
    failed: list[str] = []
    found: list[tuple[int, Finding]] = []
    try:
        case = Case(history, now, known)
    except Exception:  # noqa: BLE001  # the net around the rules: whatever is wrong with them, the patient is told so
        return Report(now, False, tuple(rule.id for rule in rules or _all()), "unknown", None, (), RULES_VERSION)
    if rules is None:
        rules = _all() if case.facts or case.older else ()
    for rule in rules:
        try:
            hits = [sooner(case, hit) for hit in rule.evaluate(case)]
            finding = _finding(rule, hits, case, history.flag_reviews) if hits else None
        except Exception:  # noqa: BLE001  # as above; the other rules still run
            failed.append(rule.id)
            continue
        if finding is not None:
            found.append((rule.number, finding))
    found.sort(key=lambda pair: (urgency(pair[1].level, pair[1].within_days), pair[0]))
    flags = tuple(finding for _number, finding in found)
    quiet = "unknown" if failed else "none"
    return Report(
        checked_at=now,
        complete=not failed,
        failed_rules=tuple(failed),
        level=flags[0].level if flags else quiet,
        within_days=flags[0].within_days if flags else None,
        flags=flags,
        rules_version=RULES_VERSION,
    )


def check_draft(draft: EpisodeDraft, profile: Profile, now: datetime) -> Report:
    """What the rules that need no history find in a draft alone, with an empty journal behind it."""
    alone = History(profile=profile, episodes=(draft.episode(recorded_at=now),))
    return check(alone, now, tuple(rule for rule in _all() if not rule.needs_history))


def _all() -> Sequence[Rule]:
    from journal.rules.registry import ALL

    return ALL


def _finding(rule: Rule, hits: list[Hit], case: Case, reviews: Iterable[FlagReview]) -> Finding:
    """The most urgent hits of a rule as one finding."""
    top = min(urgency(hit.level, hit.within_days) for hit in hits)
    urgent = [hit for hit in hits if urgency(hit.level, hit.within_days) == top]
    level, within_days = urgent[0].level, urgent[0].within_days
    number = case.profile.emergency_number
    message = words.message(rule.id, level, within_days).replace("{date}", urgent[0].by)
    if level != "emergency" and not_meant(case):
        message = f"{message} {words.SOONER}"
    marks = evidence(rule.id, level, within_days, urgent)
    entries = {facts.episode.id: facts for hit in urgent for facts in hit.facts}
    ordered = sorted(entries, key=lambda name: (entries[name].start, name))
    return Finding(
        rule=rule.id,
        title=words.TEXTS[rule.id].title,
        level=level,
        within_days=within_days,
        message=with_number(message, number),
        tell_your_doctor=(*words.TEXTS[rule.id].tell, *told_with(case, rule.id)),
        because=_reasons(urgent),
        episodes=tuple(name for name in ordered if name),
        provenance=rule.provenance,
        sources=rule.sources,
        review=standing(rule.id, marks, urgent, case, reviews),
        fingerprint=marks,
    )


def _reasons(hits: list[Hit]) -> tuple[str, ...]:
    """Why, the latest entries first; of many reasons a few, and how many more there are."""
    newest = sorted(hits, key=lambda hit: (-max(facts.start for facts in hit.facts).timestamp(), hit.because))
    said = tuple(dict.fromkeys(sentence for hit in newest for sentence in hit.because))
    if len(said) <= _REASONS_SHOWN:
        return said
    return (*said[: _REASONS_SHOWN - 1], words.more_reasons(len(said) - _REASONS_SHOWN + 1))
