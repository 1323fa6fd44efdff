"""The trash of care: what was deleted, in its sections, what went there last first; and out of it again."""

from __future__ import annotations

from textual import on

from journal.screens import care_rows
from journal.screens.care_form import CareForm
from journal.screens.care_keys import CARE_TRASH, RestoreRecord
from journal.store.sound import Found
from journal.widgets.command import bindings
from journal.widgets.form_list import FormList
from journal.widgets.form_rows import FormRow, gap, heading
from journal.words import care_page as words


class CareTrash(CareForm):
    """The page. A row's key is its section and the record's id, as on the page of care."""

    HEADING, INTRO, NAME_WIDTH, NUMBERED = words.TRASH_TITLE, words.TRASH_INTRO, 32, False
    OFFER = CARE_TRASH
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def records(self) -> Found:
        """What lies in the trash. For a thread."""
        return self.desk.reader.care(trash=True)

    def rows(self) -> tuple[FormRow, ...]:
        """The sections in which something lies."""
        lines: list[FormRow] = []
        for section, title in words.SECTIONS.items():
            there = care_rows.listed(section, getattr(self.history, section))
            if there:
                lines += [*([gap()] if lines else []), heading(title.partition(",")[0]), *there]
        return tuple(lines)

    def show(self) -> None:
        """Show the rows anew, or that there are none."""
        super().show()
        if self.seen is not None and not self.rows():
            self.put_line("#hint", words.TRASH_EMPTY)

    @on(RestoreRecord)
    def restore(self) -> None:
        """Take the record under the cursor out."""
        row = self.query_one(FormList).chosen
        if row is not None:
            self.chosen(row.key)

    def chosen(self, key: str) -> None:
        """The same by a click."""
        row = care_rows.record(self.history, key)
        if row is not None and not self.only_reading():
            self.change(words.RESTORED, (row, row._replace(deleted_at=None)))
