"""The door of text to a widget: cleaned, never markup, cut with the sign of the terminal."""

from collections.abc import Iterator

import pytest

from journal.widgets.glyphs import ASCII, FULL
from journal.widgets.plain import draw_with, plain, plain_line


@pytest.fixture(autouse=True)
def usual_signs() -> Iterator[None]:
    yield
    draw_with(FULL)


def test_text_is_cut_with_the_signs_in_force() -> None:
    assert plain_line("a" * 10, 5).plain == "aaaa\N{HORIZONTAL ELLIPSIS}"
    draw_with(ASCII)
    assert plain_line("a" * 10, 5).plain == "aaaa~"
    assert plain_line("a" * 5, 5).plain == "aaaaa"


@pytest.mark.parametrize("door", [plain, plain_line])
def test_nothing_in_it_is_markup_or_drives_a_terminal(door: object) -> None:
    assert door("[red]a[/] [b\x1b]\u202e").plain == "[red]a[/] [b\ufffd]\ufffd"
    assert door("[@click=app.quit]a[/]").spans == []
