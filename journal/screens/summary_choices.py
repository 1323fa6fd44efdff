"""What is chosen for the doctor's page, and the page that comes of it. No widget: all of it is done in threads."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from journal import files
from journal.report import formats
from journal.report.appendix import Appendix, appendix
from journal.report.facts import Facts, Request
from journal.report.gather import facts_and_entries, usual_span
from journal.report.limits import ROOMY
from journal.report.page import page
from journal.report.parts import counted_summary
from journal.report.text import render
from journal.screens.desk import Desk
from journal.store import sums
from journal.trends.sums import Span
from journal.words import summary_page as words

VISIT, USUAL, ALL = "visit", "90", "all"
ENDS = {"pdf": ".pdf", "html": ".html", "text": ".txt", "md": ".md"}


class Choices(NamedTuple):
    """What is chosen. `file` is without its end, which follows the form; `sentences` are the patient's, empty for counted; an
    `appendix` stands on further sheets.
    """

    file: Path
    period: str = VISIT
    form: str = "pdf"
    paper: str = "a4"
    left_out: frozenset[str] = frozenset()
    appendix: bool = False
    withheld: frozenset[str] = frozenset()
    private: bool = False
    sentences: tuple[str, str] = ("", "")

    @property
    def path(self) -> Path:
        """The file with its end."""
        return self.file.with_name(f"{self.file.name}{ENDS[self.form]}")


class Shown(NamedTuple):
    """The facts of what is chosen, the appendix if one is, the periods there are, the sentences as counted, and it as text."""

    facts: Facts
    more: Appendix | None
    periods: tuple[str, ...]
    counted: tuple[str, ...]
    text: str


class NotMade(Exception):
    """The file could not be written; str() says why."""


def first_choice(today: date, folder: Path) -> Choices:
    """What is chosen at first; a name that is still free."""
    name = words.file_name(today)
    taken = {path.stem for path in folder.glob(f"{name}*")} if folder.is_dir() else set()
    free = next(one for one in (name, *(f"{name}-{number}" for number in range(2, 1000))) if one not in taken)
    return Choices(folder / free)


def read(desk: Desk, chosen: Choices) -> Shown:
    """The page of what is chosen. Raises JournalProblem."""
    today = desk.now().date()
    usual, since_visit = usual_span(desk.reader, today)
    periods = tuple(name for name in words.PERIODS if name != VISIT or since_visit)
    span = _span(desk, chosen.period, usual, today)
    request = Request(
        span,
        since_visit=since_visit and chosen.period == VISIT,
        private=chosen.private,
        redact=chosen.withheld,
        left_out=chosen.left_out,
        summary=chosen.sentences,
    )
    found, entries = facts_and_entries(desk.reader, request, desk.now())
    more = appendix(found, entries) if chosen.appendix else None
    counted = tuple(said.text for said in counted_summary(found, ROOMY))
    return Shown(found, more, periods, counted, render(page(found), more))


def _span(desk: Desk, period: str, usual: Span, today: date) -> Span:
    if period == ALL:
        return Span(min(sums.first_day(desk.reader) or today, today), today)
    return Span(today - timedelta(days=int(period) - 1), today) if period.isdecimal() else usual


def write(shown: Shown, chosen: Choices) -> Path:
    """Writes the page and reads it back. Raises NotMade."""
    made = _made(shown, chosen)
    try:
        files.write_new(chosen.path, made)
        same = chosen.path.read_bytes() == made
    except FileExistsError:
        raise NotMade(words.IS_THERE) from None
    except OSError as trouble:
        raise NotMade(words.not_written(trouble.strerror or "unknown")) from None
    if not same:
        raise NotMade(words.NOT_THE_SAME)
    return chosen.path


def _made(shown: Shown, chosen: Choices) -> bytes:
    found, more = shown.facts, shown.more
    if chosen.form != formats.PDF:
        return formats.write(found, chosen.form, more=more)
    from journal.report.pdf import NotSet

    try:
        return formats.write(found, chosen.form, chosen.paper, more)
    except ImportError:
        raise NotMade(words.NO_TYPESETTER) from None
    except NotSet as refused:
        raise NotMade(words.no_pdf(str(refused)[:160])) from None
