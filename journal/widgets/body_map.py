"""The drawn body: arrows move from place to place, a click finds one, and every place shows what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.events import Click, Key, Paste
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from journal.body.atlas import PAIRED_SIDES, region
from journal.body.graph import Point
from journal.body.marks import Mark
from journal.body.outlines import FIGURES, TURNED, inset_of, outline, side_on_the_left, views_of
from journal.body.plates import ROOMY, Frame, frames
from journal.body.raster import raster
from journal.body.steps import nearest, step
from journal.model.text import clean, one_line
from journal.widgets import glyphs
from journal.widgets.body_paint import ASCII, FULL, Grid, Look, Palette, grid, line, looks
from journal.widgets.held import Held
from journal.words.body_map import caption

KINDS = ("body", "earlier", "heat", "picked", "here", "caption")
MOST = 60  # columns between the words for left and right, so that they stay in sight together
FIRST: Point = ("chest.middle", "left")


class Scene(NamedTuple):
    """What is drawn, until something changes: `shown` says by line and column which place a cell must show, `names` above
    which inset a line stands.
    """

    size: tuple[int, int]
    palette: Palette
    drawn: Grid
    looks: list[Look]
    shown: dict[int, dict[int, int]]
    names: dict[int, list[Frame]]


class BodyMap(Widget, can_focus=True):
    """One view at a time, or a figure with its insets where there is room. The page says what is known of the places."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(way, f"step('{way}')", show=False) for way in ("left", "right", "up", "down")),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"map--{kind}" for kind in KINDS}
    CURSOR: ClassVar[bool] = True  # whether one moves on it

    class About(Message):
        """Something about a place."""

        def __init__(self, place: Point) -> None:
            super().__init__()
            self.place = place

    class Moved(About):
        """The cursor stands on it now."""

    class Clicked(About):
        """It was clicked."""

    class Near(Message):
        """A click that may have meant any of these."""

        def __init__(self, places: tuple[Point, ...]) -> None:
            super().__init__()
            self.places = places

    class Typed(Message):
        """A letter that is no key of the map, or what was pasted: the beginning of a name."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(self, signs: glyphs.Glyphs, held: Held) -> None:
        super().__init__()
        self.glyphs, self._held = signs, held
        self.view, self.here = "front", FIRST
        self._figure = "front"
        self._marks: Mapping[Point, Mark] = {}
        self._scene: Scene | None = None

    # What is shown

    def show_marks(self, marks: Mapping[Point, Mark]) -> None:
        """What is known of the places."""
        self._marks = marks
        self._renew()

    def go_to(self, place: Point) -> None:
        """Put the cursor on a place, in the present view or in the first that shows it."""
        if not any(place in outline(view).places for view in self._views):
            self._show(next((view for view in FIGURES if view in views_of(place)), views_of(place)[0]))
        self.here = place
        self._renew()
        self.post_message(self.Moved(place))

    def turn(self) -> None:
        """Round to the other view, where there is one."""
        self._go(TURNED.get(self.view, self.view))

    def open_inset(self) -> bool:
        """Show what is small here large. False when nothing is."""
        inset = inset_of(self.here, self._view_here) if self.view in FIGURES else None
        if inset is not None:
            self._go(inset)
        return inset is not None

    def close_inset(self) -> bool:
        """Back to the figure. False when it is shown already."""
        if self.view in FIGURES:
            return False
        views = views_of(self.here)
        self._go(self._figure if self._figure in views else next(view for view in views if view in FIGURES))
        return True

    def _go(self, view: str) -> None:
        here = nearest(view, self.here, self._view_here)
        self._show(view)
        self.go_to(here)

    def _show(self, view: str) -> None:
        self.view = view
        if view in FIGURES:
            self._figure = view

    # Keys and clicks

    def action_step(self, way: str) -> None:
        """The next place in that direction."""
        self.go_to(step(self._view_here, self.here, way))

    def on_key(self, event: Key) -> None:
        """A letter that nothing else wants begins a name."""
        letter = event.character or ""
        if letter.isalpha() and event.key not in self.screen.active_bindings and not self._held.repeating:
            event.stop()
            self.post_message(self.Typed(letter))

    def on_paste(self, event: Paste) -> None:
        """What is pasted is a name too."""
        event.stop()
        self.post_message(self.Typed(one_line(event.text)))

    def on_click(self, event: Click) -> None:
        """A click on the body, or right beside it."""
        width, height = self._room
        place = raster(self.view, width, height).at(event.x, event.y - 1) if height > 0 < width else None
        if place is not None:
            self.hit(place)

    def hit(self, place: Point) -> None:
        """Where every place has cells of its own a click means that place, on a small figure those around it."""
        self.go_to(place)
        self.post_message(self.Clicked(place) if self.direct else self.Near(self.around))

    @property
    def around(self) -> tuple[Point, ...]:
        """The places of the part of the body that the cursor stands on, of its side."""
        group, side = region(self.here[0]).group, self.here[1]
        sides = PAIRED_SIDES if side == "midline" else (side,)
        shown = outline(self._view_here).places
        return tuple(place for place in shown if region(place[0]).group == group and place[1] in (*sides, "midline"))

    @property
    def direct(self) -> bool:
        """Whether every place can be clicked by itself."""
        return self.view not in FIGURES or (self._room[0] >= ROOMY[0] and self._room[1] >= ROOMY[1])

    @property
    def _views(self) -> tuple[str, ...]:
        """What is shown: the view, and the insets beside it."""
        return (self.view, *(frame.view for frame in frames(self.view, *self._room)[1:]))

    @property
    def _view_here(self) -> str:
        """The view in which the cursor moves: an inset when the figure itself does not show the place."""
        return next((view for view in self._views if self.here in outline(view).places), self.view)

    @property
    def _room(self) -> tuple[int, int]:
        return self.size.width, self.size.height - 1

    # Drawing

    def _renew(self) -> None:
        self._scene = None
        self.refresh()

    def notify_style_update(self) -> None:
        """Other colours."""
        super().notify_style_update()
        self._renew()

    def render_line(self, y: int) -> Strip:
        """Whose side is whose, then the body."""
        width, height = self._room
        if width < 1 or height < 1:
            return Strip.blank(width, self.rich_style)
        scene = self._scene
        if scene is None or scene.size != (width, height):  # a line may be wanted before the widget hears of its new size
            scene = self._scene = self._dressed(width, height)
        if y == 0:
            return Strip(self._captions(scene, width)).adjust_cell_length(width, scene.palette.ground)
        segments = line(scene.drawn, y - 1, scene.looks, scene.shown.get(y - 1, {}), scene.palette)
        return Strip(_named(segments, y - 1, scene), width)

    def _dressed(self, width: int, height: int) -> Scene:
        base, plain = self.rich_style, self.glyphs is glyphs.ASCII
        styles = {kind: base + self.get_component_rich_style(f"map--{kind}", partial=True) for kind in KINDS}
        colours = (base.bgcolor, base.color, *(style.color for style in styles.values()))
        filled = all(colour is not None and colour.triplet is not None for colour in colours)
        palette = Palette(base, styles, filled)
        drawn = grid(self.view, width, height, whole_cells=plain or not filled)
        shown: dict[int, dict[int, int]] = {}
        here = self.here if self.CURSOR else None
        for place in (*self._marks, *((here,) if here else ())):
            if place in drawn.anchors:
                x, y = drawn.anchors[place]
                shown.setdefault(y, {})[x] = drawn.places.index(place) + 1
        dressed = looks(drawn, self._marks, here, palette, ASCII if plain else FULL)
        names: dict[int, list[Frame]] = {}
        for frame in raster(self.view, width, height).frames[1:]:
            names.setdefault(frame.top - 1, []).append(frame)
        return Scene((width, height), palette, drawn, dressed, shown, names)

    def _captions(self, scene: Scene, width: int) -> list[Segment]:
        frame = raster(self.view, *self._room).frames[0]
        said = caption(self.view, side_on_the_left(self.view))
        room = min(frame.width, MOST)
        title = said.title if room >= len(said.left) + len(said.title) + len(said.right) + 4 else ""
        before = max(1, (room - len(title)) // 2 - len(said.left))
        text = said.left + " " * before + title
        text += " " * max(1, room - len(text) - len(said.right)) + said.right
        left = frame.left + (frame.width - room) // 2
        return [Segment(" " * left, scene.palette.ground), Segment(clean(text[:width]), scene.palette.styles["caption"])]


def _named(segments: list[Segment], y: int, scene: Scene) -> list[Segment]:
    """The line with the names of the insets that begin below it."""
    for frame in scene.names.get(y, ()):
        title = caption(frame.view, side_on_the_left(frame.view)).title
        title = title if len(title) <= frame.width else title.partition(",")[0]  # "saddle, from below"
        title = title[: frame.width].center(frame.width).rstrip()
        strip = Strip(segments)
        named = Segment(clean(title), scene.palette.styles["caption"])
        segments = [*strip.crop(0, frame.left), named, *strip.crop(frame.left + len(title))]
    return segments
