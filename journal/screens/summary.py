"""The page for the doctor: chosen above, read below as it will be, and written into a file with one key."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from journal.model.text import one_line
from journal.phrase.answers import Answer
from journal.report.page import ALWAYS
from journal.report.redaction import by_words
from journal.screens.ask_line import AskLine, Question
from journal.screens.desk import Desk
from journal.screens.form_page import FormPage
from journal.screens.summary_choices import USUAL, NotMade, Shown, first_choice, read, write
from journal.screens.summary_keys import SUMMARY, ReadSummary, WriteSummary
from journal.screens.ticks import TickPage
from journal.store.problems import JournalProblem
from journal.widgets import glyphs
from journal.widgets.command import bindings
from journal.widgets.form_list import FormList
from journal.widgets.form_rows import FormRow
from journal.widgets.plain import plain
from journal.words import report as sections
from journal.words import summary_page as words
from journal.words.report_command import BY_WORDS, kept_back

_LONGEST = 300
_TURNING = ("period", "form", "paper", "private")


class SummaryPage(FormPage):
    """The page."""

    CSS_PATH: ClassVar[list[str]] = ["form_page.tcss", "summary.tcss"]  # type: ignore[assignment]  # Textual takes several
    HEADING, INTRO, NAME_WIDTH = words.TITLE, words.INTRO, 12
    OFFER = SUMMARY
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.chosen_now = first_choice(desk.now().date(), _folder())
        self.shown: Shown | None = None
        self._writing = False

    def parts(self) -> ComposeResult:
        """The lines to choose by, then the page."""
        yield from super().parts()
        with VerticalScroll(id="preview"):
            yield Static(words.READING, id="paper", markup=False)

    def mounted(self) -> None:
        """Put it together at once."""
        super().mounted()
        self.reload()

    @work(name="summary", group="read", exclusive=True)
    async def reload(self) -> None:
        """Put the page together anew, in a thread."""
        if self.shown is None:
            self.query_one("#paper", Static).update(plain(words.READING))
        try:
            self.shown = await asyncio.to_thread(read, self.desk, self.chosen_now)
        except JournalProblem as problem:
            self.answer(str(problem))
            return
        if not self.is_attached:
            return
        told = self.shown.text.translate(words.PLAIN_SIGNS) if self.desk.glyphs is glyphs.ASCII else self.shown.text
        self.query_one("#paper", Static).update(plain(told))
        self.show()

    def rows(self) -> tuple[FormRow, ...]:
        """What is chosen, line by line."""
        now = self.chosen_now
        withheld = [words.WITHHELD_NAMES[name] for name in words.WITHHELD_NAMES if name in now.withheld]
        much = kept_back(*self.shown.facts.kept_back) if self.shown and withheld else ""
        withheld += [much] if much else []
        left_out = [title for name, title in sections.SECTIONS.items() if name in now.left_out]
        private = words.TAKEN_IN if now.private else words.private(self.shown.facts.private if self.shown else 0)
        return (
            FormRow("period", words.PERIOD[0], words.PERIODS[self._period()], words.PERIOD[1]),
            FormRow("form", words.FORM[0], words.FORMS[now.form], words.FORM[1]),
            FormRow("paper", words.PAPER[0], words.PAPERS[now.paper], words.PAPER[1], quiet=now.form != "pdf"),
            FormRow("parts", words.PARTS[0], words.parts(left_out, more=now.appendix), words.PARTS[1], quiet=not left_out),
            FormRow("withheld", words.WITHHELD[0], ", ".join(withheld) or words.NOTHING, words.WITHHELD[1], quiet=not withheld),
            FormRow("private", words.PRIVATE[0], private, words.PRIVATE[1], quiet=not now.private),
            *(
                FormRow(str(at), name, now.sentences[at] or words.COUNTED, help_, quiet=not now.sentences[at])
                for at, (name, help_) in enumerate(words.SENTENCES)
            ),
            FormRow("file", words.FILE[0], str(now.path), words.FILE[1]),
        )

    def chosen(self, key: str) -> None:
        """Enter: the next value, or the page or line behind the row."""
        if key in _TURNING:
            self.turned(key, 1)
        elif key == "parts":
            parts = {name: title for name, title in sections.SECTIONS.items() if name not in ALWAYS} | words.MORE
            absent = self.chosen_now.left_out | (frozenset() if self.chosen_now.appendix else words.MORE.keys())
            there = tuple(name for name in parts if name not in absent)
            self.app.push_screen(TickPage(self.desk, words.PARTS_TITLE, parts, there), self._with_parts)
        elif key == "withheld":
            now = tuple(name for name in words.WITHHELD_NAMES if name in self.chosen_now.withheld)
            self.app.push_screen(TickPage(self.desk, words.WITHHELD_TITLE, words.WITHHELD_NAMES, now), self._withholding)
        elif key == "file":
            asked = Question(words.FILE_TITLE, words.FILE_HELP, words.FILE_EXAMPLE, str(self.chosen_now.file), _named)
            self.app.push_screen(AskLine(self.desk, asked, self._into))
        else:
            self._ask_sentence(int(key))

    def turned(self, key: str, by: int) -> None:
        """The value before or after."""
        values = self._values(key)
        if not values:
            return
        now = self._period() if key == "period" else getattr(self.chosen_now, key)
        self._choose(**{key: values[(values.index(now) + by) % len(values)]})

    def _period(self) -> str:
        """Since the last visit means the last 90 days as long as there is none, and the visit once it is written down."""
        now = self.chosen_now.period
        return now if self.shown is None or now in self.shown.periods else USUAL

    def _values(self, key: str) -> Sequence[object]:
        known = tuple(words.PERIODS) if self.shown is None else self.shown.periods
        values: dict[str, Sequence[object]] = {
            "period": known,
            "form": tuple(words.FORMS),
            "paper": tuple(words.PAPERS),
            "private": (False, True),
        }
        return values.get(key, ())

    def _choose(self, **fields: object) -> None:
        self.chosen_now = self.chosen_now._replace(**fields)  # type: ignore[arg-type]  # fields of Choices, by their rows
        self.show()
        if not fields.keys() <= {"form", "paper", "file"}:  # these change nothing of what it says
            self.reload()

    def _with_parts(self, there: tuple[str, ...] | None) -> None:
        if there is not None:
            left_out = frozenset(sections.SECTIONS) - ALWAYS - frozenset(there)
            self._choose(left_out=left_out, appendix=bool(words.MORE.keys() & set(there)))

    def _withholding(self, names: tuple[str, ...] | None) -> None:
        if names is not None:
            self._choose(withheld=frozenset(names))
            self.answer(BY_WORDS if by_words(self.chosen_now.withheld) else "")

    # The two sentences

    def _ask_sentence(self, at: int) -> None:
        counted = self.shown.counted if self.shown is not None else ()
        text = self.chosen_now.sentences[at] or (counted[at] if at < len(counted) else "")
        asked = Question(words.sentence_title(at), words.SENTENCES[at][1], text[:60], text, _sentence)

        async def keep(value: str | None) -> str:
            mine = "" if value in (None, *counted) else value
            both = tuple(mine if number == at else one for number, one in enumerate(self.chosen_now.sentences))
            self._choose(sentences=both)
            return ""

        self.app.push_screen(AskLine(self.desk, asked, keep))

    # The file

    async def _into(self, value: Path) -> str:
        self._choose(file=value)
        return ""

    @on(WriteSummary)
    def write_page(self) -> None:
        """Write it, in a thread."""
        if self.shown is None or self._writing:
            return
        self._writing = True
        self.answer(words.WRITING)
        self.run_worker(self._written(), name="write-summary", group="write")

    async def _written(self) -> None:
        """Put together anew for what is chosen now, so that no slower reading before it can stand in the file."""
        try:
            self.shown = await asyncio.to_thread(read, self.desk, self.chosen_now)
            file = await asyncio.to_thread(write, self.shown, self.chosen_now)
        except (NotMade, JournalProblem) as problem:
            self.answer(str(problem))
        else:
            self.answer(words.wrote(one_line(str(file))))
        finally:
            self._writing = False

    @on(ReadSummary)
    def read_page(self) -> None:
        """To the page, and back to the lines."""
        form = self.query_one(FormList)
        (self.query_one("#preview") if form.has_focus else form).focus()

    def returned(self, result: object = None) -> None:
        """From care, or from a visit that was written down: the page may begin somewhere else now."""
        self.answer(result if isinstance(result, str) else "")
        self.reload()


def _folder() -> Path:
    """Where it is written unless the patient says otherwise: at home, or here where there is none."""
    home = Path("~").expanduser()
    return home if home.is_dir() else Path.cwd()


def _sentence(text: str) -> Answer:
    said = one_line(text)
    return Answer(problem=words.TOO_LONG) if len(said) > _LONGEST else Answer(said or None)


def _named(text: str) -> Answer:
    """A file: its end is taken off, since that follows the form."""
    said = text.strip()
    if not said or said.endswith(("/", "\\")):
        return Answer(problem=words.NO_NAME)
    file = Path(said).expanduser().absolute()
    file = file.with_suffix("") if file.suffix.lower() in (".pdf", ".html", ".htm", ".txt", ".md") else file
    return Answer(file) if file.parent.is_dir() else Answer(problem=words.NO_FOLDER)
