"""What follows the one page on request: charts, the course in numbers, and every entry of the period in full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from journal.model.text import one_line
from journal.model.views import Episode
from journal.phrase.describe import details
from journal.report.bars import bars, in_words
from journal.report.blocks import Block, Grid, Items, Said, Section
from journal.report.facts import Facts
from journal.report.maps import Drawn
from journal.trends.series import DAY, Period
from journal.words import report_appendix as words
from journal.words.trends import number


class Appendix(NamedTuple):
    """Drawings, and sections below them."""

    charts: tuple[Drawn, ...]
    sections: tuple[Section, ...]


def appendix(facts: Facts, episodes: Iterable[Episode]) -> Appendix:
    """The appendix of these facts. `episodes` are those of the period, oldest first, without what is withheld."""
    periods, told = facts.strip.periods, tuple(episodes)
    starts = [f"{one.since.day} {one.since:%b}" for one in periods]
    hours = [f"{hour:02}:00" for hour in range(24)]
    charts = (
        _chart(words.per(facts.strip.unit), starts, [one.entries for one in periods]),
        _chart(words.BY_HOUR, hours, facts.numbers.hours),
    )
    sections = (
        Section("course", words.COURSE, (_course(facts),)),
        Section("diary", words.DIARY, tuple(_diary(told, facts.private))),
    )
    return Appendix(charts if facts.numbers.now.entries else (), sections)


def _chart(title: str, labels: Sequence[str], counts: Sequence[int]) -> Drawn:
    told = in_words(title, labels, counts)
    return Drawn(title, told, bars(told, labels, counts))


def _course(facts: Facts) -> Grid:
    """Each week, or each longer part, of the period."""
    parts: list[Sequence[Period]] = (
        [tuple(days) for _week, days in groupby(facts.strip.periods, lambda one: one.since.isocalendar()[:2])]
        if facts.strip.unit == DAY
        else [(one,) for one in facts.strip.periods]
    )
    rows: list[tuple[str, ...]] = []
    for known, same in groupby(parts, lambda days: any(one.logged for one in days)):
        told = list(same)
        rows += map(_part, told) if known else [_silent(told)]
    return Grid(words.COURSE_HEAD, tuple(rows))


def _silent(parts: Sequence[Sequence[Period]]) -> tuple[str, ...]:
    """A long silence is one row."""
    return words.stretch(parts[0][0].since, parts[-1][-1].until), words.GAP, words.SILENT, words.GAP, words.GAP


def _part(days: Sequence[Period]) -> tuple[str, ...]:
    worst = max((one.worst for one in days if one.worst is not None), default=None)
    return (
        words.stretch(days[0].since, days[-1].until),
        f"{sum(one.entries for one in days):,}",
        words.known(sum(one.numb for one in days), sum(one.logged for one in days)),
        words.GAP if worst is None else str(worst),
        number(sum(one.hours for one in days)),
    )


def _diary(episodes: Sequence[Episode], private: int) -> Iterator[Block]:
    if private:
        yield Said(words.without(private))
    if episodes:
        yield Items(tuple(one_line(" \N{MIDDLE DOT} ".join(details(one))) for one in episodes))
    else:
        yield Said(words.NO_ENTRIES)
