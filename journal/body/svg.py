"""The body as a drawing for reports: marks differ in pattern, not only in shade, so that it prints in black and white."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from html import escape
from typing import NamedTuple

from journal.body.atlas import label
from journal.body.graph import Point
from journal.body.marks import HEATS, Mark
from journal.body.outlines import Outline, Shape, outline, side_on_the_left
from journal.words.body_map import caption

GAP, MARGIN, TEXT = 36, 12, 13
_NARROWEST, _SHORT = 176, 80  # so that both captions of a view fit above it
_PLAIN, _INK, _FAINT = "#f4f4f2", "#222222", "#8a8a86"


class Style(NamedTuple):
    """How a drawing is made: the height of each view; whether the reader is the one drawn; `short` captions say only left and
    right. `name` keeps the ids of several drawings in one document apart; `told` says in words what the drawing shows.
    """

    height: int = 480
    own: bool = False
    short: bool = False
    name: str = ""
    told: str = ""


def drawing(views: Sequence[str], marks: Mapping[Point, Mark], style: Style | None = None) -> str:
    """The views beside one another as one SVG. `marks` may hold places that none of the views shows."""
    style = style or Style()
    parts, left = [], MARGIN
    for view in views:
        drawn = outline(view)
        size = style.height / (drawn.box[3] - drawn.box[1])
        width = max(round(size * (drawn.box[2] - drawn.box[0])), _SHORT if style.short else _NARROWEST)
        parts.append(_view(drawn, marks, (left, width, style.height), size, style))
        left += width + GAP
    wide, high = left - GAP + MARGIN, style.height + 2 * MARGIN + 2 * TEXT + 8
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" '
        f'role="img"{_told(style.told)} font-family="sans-serif" font-size="{TEXT}">\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _told(told: str) -> str:
    return f' aria-label="{escape(told)}"' if told else ""


def _view(drawn: Outline, marks: Mapping[Point, Mark], room: tuple[int, int, int], size: float, style: Style) -> str:
    left, width, height = room
    name = style.name
    said = caption(drawn.view, side_on_the_left(drawn.view), own=style.own, short=style.short)
    x = left + (width - size * (drawn.box[0] + drawn.box[2])) / 2
    y = MARGIN + TEXT + 6 - size * drawn.box[1]
    foot = MARGIN + 2 * TEXT + 6 + height
    return "\n".join(
        (
            f'<text x="{left + width / 2:g}" y="{foot}" text-anchor="middle" fill="{_INK}">{escape(said.title)}</text>',
            f'<text x="{left}" y="{MARGIN + TEXT - 2}" fill="{_INK}">{escape(said.left)}</text>',
            f'<text x="{left + width}" y="{MARGIN + TEXT - 2}" text-anchor="end" fill="{_INK}">{escape(said.right)}</text>',
            f'<g transform="translate({x:.2f} {y:.2f}) scale({size:.5f})" stroke-linejoin="round">',
            f"<defs>{_patterns(name + drawn.view, size)}</defs>",
            *_ground(drawn.view, size),
            *(_marked(name + drawn.view, shape, marks[shape.place], size) for shape in drawn.shapes if shape.place in marks),
            *_lines(drawn.view, size),
            "</g>",
        )
    )


# Then and now are the same figure.


@lru_cache(maxsize=16)
def _ground(view: str, size: float) -> tuple[str, ...]:
    return tuple(_plain(shape, size) for shape in outline(view).shapes)


@lru_cache(maxsize=16)
def _lines(view: str, size: float) -> tuple[str, ...]:
    return tuple(
        f'<polyline points="{_points(stroke)}" fill="none" stroke="{_FAINT}" stroke-width="{0.8 / size:.2f}"/>'
        for stroke in outline(view).strokes
    )


def _plain(shape: Shape, size: float) -> str:
    name = escape(label(*shape.place))
    line = f'stroke="{_FAINT}" stroke-width="{0.7 / size:.2f}"'
    return f'<polygon points="{_points(shape.ring)}" fill="{_PLAIN}" {line}><title>{name}</title></polygon>'


def _marked(view: str, shape: Shape, mark: Mark, size: float) -> str:
    """The place once more for each thing that is known of it; what was chosen has a strong line round it."""
    over = [f"heat{min(mark.heat, HEATS)}"] if mark.heat else []
    over += ["earlier"] if mark.earlier else []
    over += ["picked"] if mark.picked else []
    line = f'stroke="{_INK}" stroke-width="{(1.5 if mark.picked else 0.7) / size:.2f}"'
    points, name = _points(shape.ring), escape(label(*shape.place))
    return "".join(
        f'<polygon points="{points}" fill="url(#{view}-{pattern})" {line}><title>{name}</title></polygon>' for pattern in over
    )


def _points(ring: tuple[int, ...]) -> str:
    return " ".join(f"{x},{y}" for x, y in zip(ring[::2], ring[1::2], strict=True))


def _patterns(view: str, size: float) -> str:
    """As large on every view. Dots tell how often (darker is more), rings say earlier today, slanted lines chosen."""
    return "".join(
        f'<pattern id="{view}-{name}" width="{every}" height="{every}" patternUnits="userSpaceOnUse" '
        f'patternTransform="scale({1 / size:.3f})">{inner}</pattern>'
        for name, every, inner in (
            ("heat1", 8, _dot(8, 0.7, "#ececea")),
            ("heat2", 6, _dot(6, 0.85, "#dcdcd9")),
            ("heat3", 4, _dot(4, 0.95, "#c4c4c0")),
            ("heat4", 3, _dot(3, 1.0, "#9a9a96")),
            ("earlier", 7, f'<circle cx="3.5" cy="3.5" r="1.6" fill="none" stroke="{_INK}" stroke-width="0.6"/>'),
            ("picked", 4, f'<path d="M0 4L4 0M-1 1L1 -1M3 5L5 3" stroke="{_INK}" stroke-width="1"/>'),
        )
    )


def _dot(every: int, wide: float, back: str) -> str:
    ground = f'<rect width="{every}" height="{every}" fill="{back}"/>'
    return f'{ground}<circle cx="{every / 2:g}" cy="{every / 2:g}" r="{wide:g}" fill="{_INK}"/>'
