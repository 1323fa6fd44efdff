"""The facts of the doctor's page, read from the journal: the only part of the report that asks the store."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from journal import clock
from journal.model.questions import is_open, weighed
from journal.model.text import one_line
from journal.model.views import Episode, History, Treatment, Visit
from journal.report import figures
from journal.report.facts import Care, Event, Facts, KeptBack, Request
from journal.report.felt import felt, quotes
from journal.report.kept_back import kept_back
from journal.report.redaction import disclosed, disclosed_sums, reasons_withheld
from journal.report.urgent import urgent
from journal.rules.relief import none_lasting
from journal.store import sums
from journal.store.lookout import window
from journal.store.reader import Reader
from journal.trends.needs import DAYS
from journal.trends.sums import Span, Sums
from journal.trends.then_now import stretches, then_and_now

USUAL_DAYS = 90
_FIGURES = (*DAYS, "hours", "lasted")
_HERE = (*_FIGURES, "felt", "sensed", "named", "checked")
_QUESTIONS, _QUOTES = 3, 3
_TESTS = frozenset({"imaging", "nerve_conduction", "blood_test"})


def last_visit(reader: Reader, until: date) -> date | None:
    """The day of the last visit to somebody, up to then; a scan or a blood test, where nobody asks how it went, is none."""
    return max((one.on for one in reader.visits() if one.on <= until and one.kind not in _TESTS), default=None)


def usual_span(reader: Reader, today: date) -> tuple[Span, bool]:
    """The days since the last visit before today, else the last 90; and whether they begin at a visit."""
    visit = last_visit(reader, today - timedelta(days=1))
    if visit is not None:
        return Span(visit, today), True
    return Span(today - timedelta(days=USUAL_DAYS - 1), today), False


def facts(reader: Reader, request: Request, now: datetime) -> Facts:
    """All of it at this moment. Raises JournalProblem when the journal can't be read."""
    return facts_and_entries(reader, request, now)[0]


def facts_and_entries(reader: Reader, request: Request, now: datetime) -> tuple[Facts, tuple[Episode, ...]]:
    """The same with the entries of the period behind it, oldest first, without what is withheld."""
    found = reader.found(since=min(window(now), _start(request.span)))
    told = disclosed(found.history, request)
    inside = tuple(one for one in told.episodes if _day(one) in request.span)
    left_out = sum(one.private and _day(one) in request.span for one in found.history.episodes)
    spans = (request.span.before(), *stretches(request.span, before=request.since_visit))
    here = disclosed_sums(sums.count(reader, request.span, _HERE, private=request.private), request)
    before, then, lately = (
        disclosed_sums(one, request) for one in sums.count_all(reader, spans, (*_FIGURES, "felt"), private=request.private)
    )
    pressing, unsaid = urgent(found.history, found.gaps, request, now)
    waiting = [one_line(one.text) for one in weighed(told.questions) if is_open(one)]
    starred = quotes(inside)
    last = max(inside, key=lambda one: one.started_at, default=None)
    made = Facts(
        made_at=now,
        request=request,
        person=told.profile,
        first=sums.first_entry(reader, private=request.private),
        last=None if last is None else clock.wall(last.started_at, last.time_zone),
        ongoing=sum(one.ended_at is None for one in inside),
        urgent=pressing,
        places=then_and_now(then, lately),
        numbers=figures.numbers(before, here),
        felt=felt(here, inside),
        care=_care(told, here, now.date()),
        quotes=starred[:_QUOTES],
        questions=tuple(waiting[:_QUESTIONS]),
        more_questions=len(waiting[_QUESTIONS:]),
        strip=figures.strip(here, _events(told)),
        withheld=tuple(sorted(request.redact | request.left_out)),
        private=0 if request.private else left_out,
        unsaid=unsaid,
        kept_back=kept_back(disclosed(found.history, request._replace(redact=frozenset())), told, request.span)
        if request.redact
        else KeptBack(),
    )
    return made, reasons_withheld(inside, request)


def _start(span: Span) -> datetime:
    """An instant before the first day began anywhere on earth."""
    return datetime.combine(span.since, time(), UTC) - timedelta(days=1)


def _day(episode: Episode) -> date:
    return clock.local_day(episode.started_at, episode.time_zone)


def _care(history: History, here: Sums, today: date) -> Care:
    return Care(
        treatments=tuple(sorted(history.treatments, key=_lately_tried, reverse=True)),
        none_lasting=none_lasting(history.treatments, today),
        diagnoses=tuple(sorted(history.diagnoses, key=lambda one: (str(one.on or ""), one.id), reverse=True)),
        visits=tuple(sorted(history.visits, key=lambda one: (one.on, one.id), reverse=True)),
        sure=figures.sure(here),
    )


def _lately_tried(row: Treatment) -> tuple[str, str]:
    return str(row.started_on or row.stopped_on or ""), row.id


def _events(history: History) -> list[Event]:
    found = [Event(one.on, "visit", _name(one)) for one in history.visits]
    for row in history.treatments:
        found += [Event(row.started_on, "start", one_line(row.name))] if row.started_on else []
        found += [Event(row.stopped_on, "stop", one_line(row.name))] if row.stopped_on else []
    return found


def _name(visit: Visit) -> str:
    return visit.kind
