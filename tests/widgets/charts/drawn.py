"""Charts as text, for the tests beside it."""

from journal.widgets.charts.rows import Chart, Room
from journal.widgets.glyphs import FULL, Glyphs


def drawn(chart: Chart, width: int = 60, height: int = 12, chosen: int | None = None, glyphs: Glyphs = FULL) -> list[str]:
    """Its rows without their styles, every one as wide as the room."""
    rows = ["".join(piece.text for piece in row) for row in chart.rows(Room(width, height, glyphs), chosen)]
    assert {len(row) for row in rows} == {width}
    return [row.rstrip() for row in rows]
