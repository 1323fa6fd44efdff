"""How it went, as a drawing: the worst severity of each day as a bar, clear days as circles, and marks for what happened.

A day of which nothing is known has neither bar nor circle but a grey stretch of the line, so that no gap looks clear.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from html import escape

from journal.model.text import one_line
from journal.report.facts import Event, Facts, Strip
from journal.report.shortened import cut
from journal.trends.series import Period
from journal.vocabulary import vocabulary
from journal.words import report as words

_WIDE, _LEFT, _TOP, _HIGH, _BOTTOM = 420, 22, 24, 84, 20
_INK, _MID, _PALE = "#1a1a1a", "#6b6b68", "#d9d9d5"
_EVENTS, _NAME = 8, 28
_UNRATED = 1


def strip(facts: Facts) -> str:
    """The SVG; it names in words what it shows."""
    drawn = facts.strip
    width = (_WIDE - _LEFT) / max(1, len(drawn.periods))
    parts = [
        *_scale(),
        *(mark for number, one in enumerate(drawn.periods) for mark in _bar(one, _LEFT + number * width, width)),
    ]
    parts += [*_dates(drawn, width), *_marks(facts, width)]
    high = _TOP + _HIGH + _BOTTOM
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {high}" role="img" aria-label="{escape(told(facts))}"'
    return f'{head} font-family="sans-serif" font-size="11">\n' + "\n".join(parts) + "\n</svg>\n"


def told(facts: Facts) -> str:
    """What the drawing shows, in words."""
    return words.strip_told(facts.numbers.now.numb, facts.numbers.now.clear, facts.numbers.now.silent)


def caption(facts: Facts) -> str:
    """What its signs and numbers stand for."""
    marks = legend(facts)
    return f"{words.STRIP_NOTE} {marks}." if marks else words.STRIP_NOTE


def events(facts: Facts) -> tuple[Event, ...]:
    """The events that have a mark, the latest that fit, the earliest first."""
    return facts.strip.events[-_EVENTS:]


def legend(facts: Facts) -> str:
    """What the marks of the strip stand for, by their numbers."""
    return "; ".join(
        words.event(number, one.day, words.EVENTS[one.kind], _named(one)) for number, one in enumerate(events(facts), 1)
    )


def _named(one: Event) -> str:
    name = vocabulary().visit_kind[one.name].lower() if one.kind == "visit" else one_line(one.name)
    return cut(name, _NAME)


def _scale() -> Iterator[str]:
    for severity in (0, 5, 10):
        y = _y(severity)
        yield f'<line x1="{_LEFT}" y1="{y:g}" x2="{_WIDE}" y2="{y:g}" stroke="{_PALE}" stroke-width="0.6"/>'
        yield f'<text x="{_LEFT - 5}" y="{y + 3.5:g}" text-anchor="end" fill="{_MID}">{severity}</text>'


def _y(severity: float) -> float:
    return _TOP + _HIGH * (1 - severity / 10)


def _bar(one: Period, x: float, width: float) -> Iterator[str]:
    base, bar = _y(0), max(1.0, width * 0.72)
    left = x + (width - bar) / 2
    if one.numb and one.worst is not None:
        high = max(1.5, base - _y(one.worst))
        yield f'<rect x="{left:.2f}" y="{base - high:.2f}" width="{bar:.2f}" height="{high:.2f}" fill="{_INK}"/>'
    elif one.numb:
        high = base - _y(_UNRATED)
        yield (
            f'<rect x="{left:.2f}" y="{base - high:.2f}" width="{bar:.2f}" height="{high:.2f}" fill="#ffffff" '
            f'stroke="{_INK}" stroke-width="0.8"/>'
        )
    elif one.clear:
        yield (
            f'<circle cx="{x + width / 2:.2f}" cy="{base - 3.5:.2f}" r="{min(2.4, max(1.0, width / 3)):.2f}" fill="#ffffff" '
            f'stroke="{_INK}" stroke-width="0.8"/>'
        )
    else:
        yield f'<rect x="{x:.2f}" y="{base:.2f}" width="{width:.2f}" height="3" fill="{_PALE}"/>'


def _dates(drawn: Strip, width: float) -> Iterator[str]:
    """The first and last day, and the beginnings of months between them."""
    since, until = drawn.periods[0].since, drawn.periods[-1].until
    last = 0.0
    for number, one in enumerate(drawn.periods):
        month = next((day for day in (one.since, one.until) if day.day == 1), None)
        x = _LEFT + number * width
        if number and month is not None and x - last > 60 and _WIDE - x > 90:
            last = x
            yield f'<line x1="{x:.2f}" y1="{_y(0):g}" x2="{x:.2f}" y2="{_y(0) + 7:g}" stroke="{_MID}" stroke-width="0.8"/>'
            yield f'<text x="{x + 3:.2f}" y="{_y(0) + 14:g}" fill="{_MID}">{month.day} {month:%b}</text>'
        elif not number:
            last = x
    yield f'<text x="{_LEFT}" y="{_y(0) + 14:g}" fill="{_MID}">{words.day(since)}</text>'
    yield f'<text x="{_WIDE}" y="{_y(0) + 14:g}" text-anchor="end" fill="{_MID}">{words.day(until)}</text>'


def _marks(facts: Facts, width: float) -> Iterator[str]:
    """A numbered flag for each event; those too near one another stand in two rows."""
    row, before = 0, -99.0
    for number, one in enumerate(events(facts), 1):
        x = _LEFT + (_column(facts.strip, one.day) + 0.5) * width
        row, before = (row + 1) % 2 if x - before < 14 else 0, x
        y = 6 + 9 * row
        yield (
            f'<line x1="{x:.2f}" y1="{y + 4}" x2="{x:.2f}" y2="{_y(0):g}" stroke="{_MID}" stroke-width="0.7" '
            'stroke-dasharray="2 2"/>'
        )
        yield f'<text x="{x:.2f}" y="{y + 3}" text-anchor="middle" font-weight="bold" fill="{_INK}">{number}</text>'


def _column(drawn: Strip, day: date) -> float:
    """In which column, and how far into it, the day lies."""
    for number, one in enumerate(drawn.periods):
        if one.since <= day <= one.until:
            return number + (day - one.since) / timedelta(days=max(1, (one.until - one.since).days + 1))
    return len(drawn.periods) - 1.0
