"""Colours and signs for the drawn body: what is known of a place is told by a sign, and by a colour where there are any."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from rich.color import Color
from rich.segment import Segment
from rich.style import Style

from journal.body.graph import Point
from journal.body.marks import Mark
from journal.body.raster import Raster, raster

RGB = tuple[int, int, int]
INK = 128  # added to a point that belongs to a stroke
MIXED = 256  # from this number on a point is one of the mixes: at an edge
_UPPER, _LOWER = "\N{UPPER HALF BLOCK}", "\N{LOWER HALF BLOCK}"
_SHADES = (0.42, 0.49, 0.56, 0.63)  # how much of the body's colour lies on the ground
_DIM, _LIGHT = 0.25, 0.035  # the light falls from the left
_HEATS = (0.0, 0.25, 0.45, 0.7, 1.0)


class Signs(NamedTuple):
    """One cell each. `shades` fill the body where there are no colours to fill it with."""

    picked: str
    here: str
    both: str
    earlier: str
    shades: str


FULL = Signs("\N{BOX DRAWINGS LIGHT DIAGONAL UPPER RIGHT TO LOWER LEFT}", "+", "X", "o", "░▒░▒")
ASCII = Signs("/", "+", "X", "o", ".:,;")


class Palette(NamedTuple):
    """The styles of each kind of place. Without `filled` there are no colours to mix, only those of the terminal."""

    ground: Style
    styles: Mapping[str, Style]
    filled: bool


class Look(NamedTuple):
    """How a place is drawn: its colours, and the signs that alternate on it (none for a plain one)."""

    fill: RGB
    text: RGB
    ground: RGB
    style: Style
    signs: str


class Run(NamedTuple):
    """Cells beside one another with the same points: of the upper and the lower half. A point is the number of a place, with
    INK added where a stroke is, or MIXED and the index of its mix.
    """

    x: int
    length: int
    upper: int
    lower: int


class Mix(NamedTuple):
    """A point in which places meet or one ends: the number of the place in its middle, and how much each covers of it."""

    middle: int
    parts: tuple[tuple[int, int], ...]


class Grid(NamedTuple):
    """A raster as it is drawn line by line."""

    lines: tuple[tuple[Run, ...], ...]
    places: tuple[Point, ...]
    shades: tuple[int, ...]
    anchors: Mapping[Point, tuple[int, int]]
    mixes: tuple[Mix, ...]


@lru_cache(maxsize=32)
def grid(view: str, width: int, height: int, whole_cells: bool) -> Grid:
    """Runs of equal cells. With `whole_cells` a cell has one place, else two half ones."""
    made = raster(view, width, height)
    mixes: dict[Mix, int] = {}
    lines = []
    for y in range(height):
        if whole_cells:
            pairs = [
                _pair(upper, lower, made.sizes) for upper, lower in zip(made.rows[2 * y], made.rows[2 * y + 1], strict=True)
            ]
        else:
            halves = ([_point(made, x, row, mixes) for x in range(width)] for row in (2 * y, 2 * y + 1))
            pairs = list(zip(*halves, strict=True))
        runs = []
        start = 0
        for x in range(1, width + 1):
            if x == width or pairs[x] != pairs[start]:
                runs.append(Run(start, x - start, *pairs[start]))
                start = x
        lines.append(tuple(runs))
    return Grid(tuple(lines), made.places, made.shades, made.anchors, tuple(mixes))


def _point(made: Raster, x: int, y: int, mixes: dict[Mix, int]) -> int:
    """What is drawn at a point; a new mix is put to the others."""
    middle = made.rows[y][x]
    if middle and (x, y) in made.ink:
        return middle + INK
    parts = made.edges.get((x, y))
    return middle if parts is None else MIXED + mixes.setdefault(Mix(middle, parts), len(mixes))


def _pair(upper: int, lower: int, sizes: tuple[int, ...]) -> tuple[int, int]:
    if upper == lower:
        return upper, lower
    number = min(filter(None, (upper, lower)), key=lambda index: sizes[index])
    return number, number


def looks(drawn: Grid, marks: Mapping[Point, Mark], here: Point | None, palette: Palette, signs: Signs) -> list[Look]:
    """One for each place, by its number, and behind MIXED for each mix. What is known of a place fills its points whole."""
    ground = _rgb(palette.ground, ground=True)
    found = [Look(ground, ground, ground, palette.ground, "")]
    plain = {}
    for place, shade in zip(drawn.places, drawn.shades, strict=True):
        mark = marks.get(place)
        if mark is None and place != here:
            key = (shade, place[1])
            if key not in plain:
                plain[key] = _look(shade, place, Mark(), False, palette, signs)
            found.append(plain[key])
        else:
            found.append(_look(shade, place, mark or Mark(), place == here, palette, signs))
    found += found[:1] * (MIXED - len(found))
    return found + [found[mix.middle] if found[mix.middle].signs else _blend(mix, found) for mix in drawn.mixes]


def _blend(mix: Mix, dressed: list[Look]) -> Look:
    """The colours of a point by how much of it each place covers; of ones that are filled whole there is nothing in it."""
    red, green, blue, total, places = 0, 0, 0, 0, 0
    for number, count in mix.parts:
        look = dressed[number]
        if not look.signs:
            r, g, b = look.fill
            red, green, blue, total, places = red + r * count, green + g * count, blue + b * count, total + count, places + 1
    middle = dressed[mix.middle]
    if places < 2:
        return middle
    mean = ((red + total // 2) // total, (green + total // 2) // total, (blue + total // 2) // total)
    return Look(mean, middle.text, middle.ground, middle.style, "")


def _look(shade: int, place: Point, mark: Mark, here: bool, palette: Palette, signs: Signs) -> Look:
    strong = signs.both if here and mark.picked else signs.here if here else signs.picked if mark.picked else ""
    quiet = str(mark.heat) if mark.heat else signs.earlier if mark.earlier else ""
    kind = "here" if here else "picked" if mark.picked else "heat" if mark.heat else "earlier" if mark.earlier else "body"
    style = palette.styles[kind]
    ground = _rgb(palette.ground, ground=True)
    if not palette.filled:
        pattern = strong + quiet if strong else quiet or signs.shades[shade]
        return Look((0, 0, 0), (0, 0, 0), (0, 0, 0), style, pattern)
    light = _LIGHT if place[1] == "right" else 0.0
    body = _mixed(ground, _rgb(palette.styles["body"]), _SHADES[shade] + light)
    text = _rgb(palette.ground)
    if kind in ("here", "picked"):
        return Look(_rgb(style, ground=True), _rgb(style), ground, style, strong + quiet)
    if kind == "heat":
        fill = _mixed(body, _rgb(style, ground=True), _HEATS[mark.heat])
        return Look(fill, _clearer(fill, text, ground), ground, style, quiet + " ")
    if quiet:
        return Look(_mixed(ground, _rgb(palette.styles["body"]), _DIM), text, ground, style, quiet + " ")
    return Look(body, text, ground, style, "")


def line(drawn: Grid, y: int, dressed: list[Look], shown: Mapping[int, int], palette: Palette) -> list[Segment]:
    """One line. `shown` says by column which places must show their sign there, however small they are."""
    if not shown:
        return [_segment(run, y, dressed, palette) for run in drawn.lines[y]]
    segments = []
    for run in drawn.lines[y]:
        at = run.x
        ends = run.x + run.length
        for x in sorted(x for x in shown if run.x <= x < ends):
            if x > at:
                segments.append(_segment(Run(at, x - at, run.upper, run.lower), y, dressed, palette))
            look = dressed[shown[x]]
            style = _colours(look.text, look.fill) if palette.filled else look.style
            segments.append(Segment(look.signs[:1] or " ", style))
            at = x + 1
        if at < ends:
            segments.append(_segment(Run(at, ends - at, run.upper, run.lower), y, dressed, palette))
    return segments


def _segment(run: Run, y: int, dressed: list[Look], palette: Palette) -> Segment:
    if not run.upper and not run.lower:
        return Segment(" " * run.length, palette.ground)
    inked_above, inked_below = INK <= run.upper < MIXED, INK <= run.lower < MIXED
    upper, lower = dressed[run.upper - INK * inked_above], dressed[run.lower - INK * inked_below]
    if not palette.filled:
        return Segment(_signs(upper.signs, run, y), upper.style)
    if upper is lower and not inked_above and not inked_below:
        return Segment(_signs(upper.signs or " ", run, y), _colours(upper.text, upper.fill))
    top, bottom = _inked(upper) if inked_above else upper.fill, _inked(lower) if inked_below else lower.fill
    if not run.upper:
        return Segment(_LOWER * run.length, _colours(bottom, top))
    return Segment(_UPPER * run.length, _colours(top, bottom))


def _signs(signs: str, run: Run, y: int) -> str:
    if len(signs) == 1:
        return signs * run.length
    start = (run.x + y) % len(signs)
    return (signs * (run.length // len(signs) + 2))[start : start + run.length]


def _inked(look: Look) -> RGB:
    dark = min(look.text, look.ground, key=_lightness)
    return _mixed(look.fill, dark, 0.55)


@lru_cache(maxsize=4096)
def _colours(text: RGB, fill: RGB) -> Style:
    return Style.from_color(Color.from_rgb(*text), Color.from_rgb(*fill))


def _rgb(style: Style, *, ground: bool = False) -> RGB:
    colour = style.bgcolor if ground else style.color
    return (0, 0, 0) if colour is None or colour.triplet is None else (*colour.triplet,)


def _mixed(below: RGB, above: RGB, share: float) -> RGB:
    return (
        round(below[0] + share * (above[0] - below[0])),
        round(below[1] + share * (above[1] - below[1])),
        round(below[2] + share * (above[2] - below[2])),
    )


def _clearer(fill: RGB, *inks: RGB) -> RGB:
    """The ink that stands out best."""
    return max(inks, key=lambda ink: abs(_lightness(ink) - _lightness(fill)))


def _lightness(colour: RGB) -> float:
    """As the eye has it: equal steps look equal."""
    linear: float = sum(part * (value / 255) ** 2.2 for part, value in zip((0.21, 0.72, 0.07), colour, strict=True))
    return linear**0.45  # type: ignore[no-any-return]  # of a number above 0, so never a complex one
