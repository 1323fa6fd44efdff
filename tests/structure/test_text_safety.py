"""Stored text is only ever text: nothing variable goes raw into a Textual sink, and nothing is opened to the outside."""

import pytest

from tests.structure.sinks import raw_text
from tests.structure.sources import ROOT, read, source

HEAD = "from textual.widgets import Static\nfrom textual.content import Content\n"


def complaints(*lines: str) -> list[str]:
    return list(raw_text((source("journal/screens/a.py", HEAD + "\n".join(lines)),)))


def test_no_raw_text_in_the_tree() -> None:
    assert list(raw_text(read(ROOT, "journal"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "Static(note)",
        "Static(f'{note}')",
        "Static('a ' + note)",
        "Static(content=note)",
        "Static(episode.notes)",
        "Label(note, markup=True)",
        "self.notify(note)",
        "self.notify('a', title=note)",
        "self.app.notify(note, severity='error')",
        "table.add_row('a', note)",
        "table.add_row(*cells)",
        "Option(describe(episode))",
        "self.query_one('#a', Static).update(note)",
        "self.border_title = note",
        "button.tooltip = f'{note}'",
        "Content.from_markup(note)",
        "Static(Content.from_text(note))",
        "Static(note.join(cells))",
        "Static(Content(note) if note else note)",
    ],
)
def test_raw_text_is_seen(line: str) -> None:
    assert complaints("def f(self, note):", f"    {line}")


@pytest.mark.parametrize(
    "line",
    [
        "Static('Today')",
        "Static(words.TITLE)",
        "Static(Content(note))",
        "Static(Content('a').join([note]).stylize('bold'))",
        "Static(made + note)",
        "Static(shown)",
        "Static(made)",
        "Static(note, markup=False)",
        "Static(line_for(note))",
        "table.add_row(Content(note), Content('a'))",
        "table.add_row(*[Content(cell) for cell in cells])",
        "self.border_title = words.TITLE",
        "felt = note",
    ],
)
def test_safe_text_passes(line: str) -> None:
    helper = "def line_for(note) -> Content:\n    return Content(note)"
    assert complaints(helper, "def f(self, note, shown: Content):", "    made = Content(note)", f"    {line}") == []


def test_a_name_that_also_holds_raw_text_is_not_safe() -> None:
    assert complaints("def f(note):", "    made = Content('a')", "    made = note", "    Static(made)")


def test_files_without_textual_are_left_alone() -> None:
    assert list(raw_text((source("journal/exchange/a.py", "def f(found, more):\n    found.update(more)"),))) == []
