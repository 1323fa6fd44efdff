"""Text in an exact number of cells, for lists that are drawn line by line."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

from journal.model.text import one_line

_SHOWN = 300  # more characters than this never fit on a line


def fitted(text: str, width: int, cut: str) -> str:
    """The text on one line in exactly `width` cells, ended with the sign `cut` when it is longer."""
    if width < 1:
        return ""
    line = one_line(text[:_SHOWN])
    if cell_len(line) <= width:
        return set_cell_size(line, width)
    return set_cell_size(line, width - 1) + cut
