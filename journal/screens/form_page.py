"""A page that is a form: a title, rows, a line of help about the row one stands on, and a line for answers."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from journal.screens.desk import Desk
from journal.screens.form_keys import ChangeRow, DateRow, LeaveForm, TickRow
from journal.screens.page import Page
from journal.widgets.form_list import FormList
from journal.widgets.form_rows import FormRow
from journal.widgets.plain import plain, plain_line


class FormPage(Page):
    """A form. Its rows come from `rows`, what a row does from `chosen`, `turned` and `ticked`."""

    CSS_PATH = "form_page.tcss"
    STORES = True
    HEADING, INTRO = "", ""
    NAME_WIDTH, NUMBERED, SIGNED = 22, True, False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._help: dict[str, str] = {}

    def parts(self) -> ComposeResult:
        """Title, an introduction, the rows, help and answers."""
        with Horizontal(id="heading"):
            yield Static(plain_line(self.HEADING), id="day")
            yield self.name_line()
        yield Static(plain_line(self.INTRO, 600), id="intro", classes="-said" if self.INTRO else "")
        yield FormList(self.desk.glyphs, self.desk.held, self.NAME_WIDTH, numbered=self.NUMBERED, signed=self.SIGNED)
        yield Static("", id="hint", markup=False)
        yield Static("", id="answer", markup=False)

    def mounted(self) -> None:
        """Show the rows."""
        super().mounted()
        self.query_one(FormList).focus()
        self.show()

    def rows(self) -> tuple[FormRow, ...]:
        """The rows as things stand now."""
        return ()

    def show(self) -> None:
        """Show the rows anew."""
        rows = self.rows()
        self._help = {row.key: row.help for row in rows}
        form = self.query_one(FormList)
        form.glyphs = self.desk.glyphs  # the settings may have changed them
        form.show_rows(rows)

    def chosen(self, key: str) -> None:
        """A row was chosen."""

    def turned(self, key: str, by: int) -> None:
        """The value of a row before or after the present one is wanted."""

    def counts(self, key: str) -> bool:
        """Whether a row holds a number, which quick presses run through; elsewhere a key that comes again at once is held."""
        return False

    def ticked(self, key: str) -> None:
        """The tick box of a row was pressed."""

    @on(FormList.Moved)
    def moved(self, event: FormList.Moved) -> None:
        """Tell about the row."""
        self.query_one("#hint", Static).update(plain_line(self._help.get(event.key, ""), 600))

    @on(FormList.Chosen)
    def on_chosen(self, event: FormList.Chosen) -> None:
        """Do what the row does."""
        self.answer("")
        self.chosen(event.key)

    @on(FormList.Turned)
    def on_turned(self, event: FormList.Turned) -> None:
        """Turn the value."""
        held = self.desk.held
        if held.flooding or (held.repeating and not self.counts(event.key)):
            return
        self.answer("")
        self.turned(event.key, event.by)

    @on(FormList.Ticked)
    def on_ticked(self, event: FormList.Ticked) -> None:
        """Tick it, or take the tick away."""
        self.answer("")
        self.ticked(event.key)

    @on(ChangeRow)
    @on(DateRow)
    def choose_row(self) -> None:
        """Enter. Done at once: what is typed right behind it is for what it opens."""
        row = self.query_one(FormList).chosen
        if row is not None:
            self.answer("")
            self.chosen(row.key)

    @on(TickRow)
    def tick_row(self) -> None:
        """Space."""
        self.query_one(FormList).tick_row()

    @on(LeaveForm)
    def leave_form(self) -> None:
        """Esc."""
        self.leave()

    def leave(self) -> None:
        """Back to the page before."""
        self.dismiss()

    def answer(self, text: str) -> None:
        """Say something on the quiet line, in several lines where there are some."""
        if not self.is_attached:
            return
        line = self.query_one("#answer", Static)
        line.update(plain(text))
        line.set_class(bool(text), "-said")
