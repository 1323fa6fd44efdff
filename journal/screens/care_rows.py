"""The rows of the care page: each record with its state at a glance, in the order that matters in its section."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from journal.model.questions import is_open, weighed
from journal.model.text import one_line
from journal.model.views import CareRow, Diagnosis, History, Question, Treatment, Visit
from journal.phrase import diagnosed, diagnoses, questions, treatments, tried, visits
from journal.phrase.answers import Answer
from journal.phrase.visit_words import read_visit
from journal.widgets.form_rows import FormRow
from journal.words.visits import short_day

_STATUS = {"confirmed": 0, "suspected": 1, "ruled_out": 2}


def section(history: History, name: str) -> list[FormRow]:
    """The rows of a section."""
    return listed(name, ordered(history, name))


def listed(name: str, records: Iterable[Any]) -> list[FormRow]:
    """The rows of these records of a section, in their order."""
    return [_row(name, one) for one in records]


def ordered(history: History, name: str) -> list[Any]:
    """The records of a section: what runs or is awaited first, then the latest; questions by weight."""
    if name == "treatments":
        return sorted(history.treatments, key=_by_course, reverse=True)
    if name == "diagnoses":
        return sorted(history.diagnoses, key=lambda one: (_STATUS[one.status], -(one.on or date.min).toordinal()))
    if name == "visits":
        return sorted(history.visits, key=lambda one: (one.pending, one.on), reverse=True)
    return list(weighed(history.questions))


def record(history: History, key: str) -> CareRow | None:
    """The record of a row's key; None when there is none (any more)."""
    name, _, row_id = key.partition(":")
    rows: tuple[CareRow, ...] = getattr(history, name, ())
    return next((one for one in rows if one.id == row_id), None)


def place(history: History, question: Question) -> int:
    """Where an open question stands among the open ones, 1 first."""
    return [one.id for one in weighed(history.questions) if is_open(one)].index(question.id) + 1


def read(name: str, text: str, now: datetime, zone_name: str | None) -> Answer:
    """A new record of a section, as the line says it."""
    if name == "treatments":
        return treatments.read_treatment(text, now.date())
    if name == "diagnoses":
        return diagnoses.read_diagnosis(text, now.date())
    return read_visit(text, now, zone_name) if name == "visits" else questions.read_question(text)


def _by_course(one: Treatment) -> tuple[bool, date, date]:
    return one.stopped_on is None, one.stopped_on or date.max, one.started_on or date.min


def _row(name: str, one: Any) -> FormRow:
    title, state, told = _TELL[name](one)
    note = one_line(one.note) if name != "questions" and one.note else ""
    return FormRow(f"{name}:{one.id}", title, state, " ".join(filter(None, (_ended(told), note))))


def _ended(told: str) -> str:
    return told if told.endswith((".", "?", "!")) else f"{told}."


def _treatment(one: Treatment) -> tuple[str, str, str]:
    title = ", ".join(filter(None, (one_line(one.name), one_line(one.dose or ""))))
    state = "; ".join(filter(None, (tried.effect(one), tried.course(one))))
    return title, state, tried.told(one)


def _diagnosis(one: Diagnosis) -> tuple[str, str, str]:
    told = diagnosed.told(one)
    return one_line(one.name), told.removeprefix(f"{one_line(one.name)}; "), told


def _visit(one: Visit) -> tuple[str, str, str]:
    state = "; ".join(filter(None, (visits.outcome(one), one_line(one.clinician or ""), visits.looked(one))))
    return f"{short_day(one.on)}, {visits.naming(one)}", state, visits.describe_visit(one)


def _question(one: Question) -> tuple[str, str, str]:
    told = questions.told(one)
    return one_line(one.text), "" if is_open(one) else told.removeprefix(f"{one_line(one.text)}; "), told


_TELL: dict[str, Any] = {"treatments": _treatment, "diagnoses": _diagnosis, "visits": _visit, "questions": _question}
