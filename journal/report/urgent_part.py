"""The urgent facts in words: findings with what was done, then what was asked, each answer with its date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from journal.report.blocks import Block, Items, Pairs, Said
from journal.report.facts import Asked, Facts, Found
from journal.report.limits import Limits
from journal.report.shortened import cut
from journal.words import report_urgent as words
from journal.words.findings import TEXTS
from journal.words.report import KEPT_BACK, WITHHELD

_FRESH_DAYS = 7
_LOUD = ("emergency", "same_day", "soon")


def urgent(facts: Facts, limits: Limits) -> Iterator[Block]:
    """The worst findings first. That none was found is never told as more than that."""
    found = facts.urgent
    if found.warning:
        yield Said(found.warning, strong=True)
    pressing = [one for one in found.findings if one.level in _LOUD]
    lines = [_found(one, limits, whole=one is pressing[0]) for one in pressing[: limits.findings]]
    rest = pressing[limits.findings :]
    if rest:
        lines.append(words.further([one.title for one in rest[: limits.further]], len(rest)))
    lines += [
        words.earlier(str(one.level), TEXTS[one.rule].title, _answered(one.state, one.at.date()))
        for one in found.answered[: limits.answered]
    ]
    if found.withheld:
        lines.append(words.withheld_findings(found.withheld))
    if lines:
        yield Items(tuple(lines))
    else:
        yield Said(words.NOT_NEGATIVE if found.warning else words.NO_FINDING)
    yield Pairs(tuple(_answers(facts, grouped=limits.grouped)))


def _answers(facts: Facts, *, grouped: bool) -> Iterator[tuple[str, str]]:
    """Each topic with its answer, or `grouped` all of one answer together; those without any are together always."""
    told = [(one, answered(one, facts.request.span.until)) for one in facts.urgent.asked]
    plain = [(one, text) for one, text in told if text not in (words.NOT_ASKED, WITHHELD)]
    yes = [one for one, _text in plain if grouped and one.last_yes]
    if yes:
        yield words.YES, words.all_yes([(words.TOPICS[one.topic], one.yes, one.last_yes) for one in yes if one.last_yes])
    yield from ((words.TOPICS[one.topic], text) for one, text in plain if one not in yes)
    for said, term in ((words.NOT_ASKED, words.NOT_ASKED.capitalize()), (WITHHELD, KEPT_BACK)):
        topics = [words.TOPICS[one.topic] for one, text in told if text == said]
        if topics:
            yield term, words.together(topics)


def _found(one: Found, limits: Limits, *, whole: bool) -> str:
    """A finding on a line; the first one also with why."""
    review = "" if one.review is None else _answered(one.review.state, one.review.at.date())
    why = f" {cut(one.because[0], limits.why)}" if whole and one.because else ""
    title = one.title if whole else cut(one.title, limits.title)
    line = words.finding(one.level, title, one.entries, one.last, one.within_days, brief=limits.grouped and not whole)
    done = words.done(review, one.looked_at) or (words.NOTHING_DONE if whole else "")
    return f"{line}.{why}{words.done_label(done) if done else ''}"


def _answered(state: str, on: date) -> str:
    return words.answer(state, on)


def answered(one: Asked, today: date) -> str:
    """What is known of a topic: the last yes and the last no, with their days and how many entries say so."""
    if one.withheld:
        return WITHHELD
    told = [words.said_yes(one.yes, one.of, one.last_yes)] if one.last_yes else []
    if one.last_no and (one.last_yes is None or one.last_no > one.last_yes):
        part = words.partly(one.part, one.parts) if one.part < one.parts else ""
        old = (today - one.last_no).days > _FRESH_DAYS
        told.append(words.said_no(one.no, one.of, one.last_no, part=part, old=old))
    if one.declined:
        told.append(words.RATHER_NOT)
    return "; ".join(told) or words.NOT_ASKED
