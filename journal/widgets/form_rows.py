"""The rows of a form: headings, and lines with a name and what it holds. Pure text; the list draws them in columns."""

from __future__ import annotations

from typing import NamedTuple


class FormRow(NamedTuple):
    """One line. `key` names it for the page (empty: a heading or a gap), `help` is told while the cursor stands on it.

    `ticked` None: no tick box. `quiet`: what it holds is only words for "nothing", and drawn so. `changed`: it is not saved
    yet, and has a sign before it. `name_width`: so many cells for its name, other than in the rows around it.
    """

    key: str
    name: str
    value: str = ""
    help: str = ""
    ticked: bool | None = None
    quiet: bool = False
    changed: bool = False
    name_width: int = 0


def heading(text: str) -> FormRow:
    """A line that begins a group."""
    return FormRow("", text)


def gap() -> FormRow:
    """An empty line."""
    return FormRow("", "")
