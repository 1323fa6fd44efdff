"""The list of findings: glyph and word of the level before each title, the answered ones under their own heading."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Resize
from textual.style import Style
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from journal.rules.loudness import QUIET, Told
from journal.widgets.glyphs import Glyphs
from journal.widgets.plain import plain, plain_line
from journal.words import flags as words

_ONE_LINE_FROM = 60  # narrower than this, the title stands under the level
_LEVEL, _INDENT, _MOST_LINES = 17, 3, 3


class FlagList(OptionList, inherit_bindings=False):
    """Findings to choose from. Arrows or a click; Enter is left to the page."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "cursor_up", show=False),
        Binding("down", "cursor_down", show=False),
        Binding("home", "first", show=False),
        Binding("end", "last", show=False),
    ]

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "flags--emergency",
        "flags--same_day",
        "flags--soon",
        "flags--routine",
        "flags--info",
        "flags--quiet",
    }

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__(markup=False)
        self._glyphs = glyphs
        self._told: tuple[Told, ...] = ()

    def put(self, told: Sequence[Told], chosen: int) -> None:
        """Show these findings, with this one marked."""
        self._told = tuple(told)
        self._draw(chosen)

    @property
    def chosen(self) -> int | None:
        """The place of the marked finding; None when there is none."""
        option = None if self.highlighted is None else self.get_option_at_index(self.highlighted)
        return None if option is None or option.id is None else int(option.id)

    def on_mount(self) -> None:
        """The levels are drawn in colours of the theme: with another theme, anew."""
        self.app.theme_changed_signal.subscribe(self, lambda _theme: self.call_after_refresh(self._draw, self.chosen or 0))

    def on_resize(self, _event: Resize) -> None:
        """Another width may need the title on another line."""
        self._draw(self.chosen or 0)

    def action_select(self) -> None:
        """A click marks a finding and does no more."""

    def _draw(self, chosen: int) -> None:
        options: list[Option] = []
        heading_at = next((index for index, one in enumerate(self._told) if one.how == QUIET), None)
        for index, one in enumerate(self._told):
            gap = [Option("", disabled=True)] if self._narrow and options else []
            heading = [Option(self._styled(words.ANSWERED, "quiet"), disabled=True)] if index == heading_at else []
            options += [*gap, *heading, Option(self._entry(one), id=str(index))]
        self.clear_options()
        self.add_options(options)
        self.highlighted = None if not options else self.get_option_index(str(min(chosen, len(self._told) - 1)))

    @property
    def _narrow(self) -> bool:
        return self.size.width < _ONE_LINE_FROM

    def _entry(self, told: Told) -> Content:
        finding, room = told.finding, max(8, self.scrollable_content_region.width - 2)
        level = f" {self._glyphs.level(finding.level)} {words.within(finding.level, finding.within_days)} "
        style = finding.level if told.how != QUIET else "quiet"
        seen = f" ({words.SEEN})" if finding.review is not None else ""
        title = plain_line(finding.title).plain
        if self._narrow:
            lines = wrap(title, room - _INDENT, max_lines=_MOST_LINES, placeholder=self._glyphs.cut)
            below = "".join(f"\n{' ' * _INDENT}{line}" for line in lines)
            return self._styled(level, style) + self._styled(seen, "quiet") + plain(below)
        room -= _LEVEL + 1 + len(seen)
        cut = title if len(title) <= room else f"{title[: room - 1]}{self._glyphs.cut}"
        return self._styled(level.ljust(_LEVEL), style) + plain(f" {cut}") + self._styled(seen, "quiet")

    def _styled(self, text: str, name: str) -> Content:
        # Textual's own partial style leaves out the ground, and white on the ground of a light page can't be read.
        told = self.get_component_styles(f"flags--{name}")
        how = told.text_style
        return plain(text).stylize(Style(told.background, told.color, bold=how.bold, reverse=how.reverse))
