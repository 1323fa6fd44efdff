"""The urgent facts in words: findings with what was done, then what was asked, each answer with its date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from journal.report.blocks import Block, Items, Pairs, Said
from journal.report.facts import Asked, Facts, Found
from journal.report.shortened import cut
from journal.words import report_urgent as words
from journal.words.findings import TEXTS
from journal.words.report import WITHHELD

_SHOWN, _NAMED, _EARLIER, _WHY = 3, 2, 2, 160
_FRESH_DAYS = 7
_LOUD = ("emergency", "same_day", "soon")


def urgent(facts: Facts) -> Iterator[Block]:
    """The worst findings first. That none was found is never told as more than that."""
    found = facts.urgent
    if found.warning:
        yield Said(found.warning, strong=True)
    pressing = [one for one in found.findings if one.level in _LOUD]
    lines = [_found(one, whole=one is pressing[0]) for one in pressing[:_SHOWN]]
    if pressing[_SHOWN:]:
        lines.append(words.further([one.title for one in pressing[_SHOWN : _SHOWN + _NAMED]], len(pressing) - _SHOWN))
    lines += [
        words.earlier(str(one.level), TEXTS[one.rule].title, _answered(one.state, one.at.date()))
        for one in found.answered[:_EARLIER]
    ]
    if found.withheld:
        lines.append(words.withheld_findings(found.withheld))
    if lines:
        yield Items(tuple(lines))
    else:
        yield Said(words.NOT_NEGATIVE if found.warning else words.NO_FINDING)
    told = [(one, answered(one, facts.request.span.until)) for one in found.asked]
    rows = [(words.TOPICS[one.topic], text) for one, text in told if text not in (words.NOT_ASKED, WITHHELD)]
    for said in (words.NOT_ASKED, WITHHELD):
        topics = [words.TOPICS[one.topic] for one, text in told if text == said]
        rows += [(said.capitalize(), words.together(topics))] if topics else []
    yield Pairs(tuple(rows))


def _found(one: Found, *, whole: bool) -> str:
    """A finding on a line; the first one also with why."""
    review = "" if one.review is None else _answered(one.review.state, one.review.at.date())
    why = f" {cut(one.because[0], _WHY)}" if whole and one.because else ""
    line = words.finding(one.level, one.title, one.entries, one.last, one.within_days)
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
