"""Scroll bars without the fine ends that only some terminals can draw."""

from __future__ import annotations

from typing import ClassVar

from textual.scrollbar import ScrollBar, ScrollBarRender


class PlainBar(ScrollBarRender):
    """A bar of whole cells."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "] * 8
    HORIZONTAL_BARS: ClassVar[list[str]] = [" "] * 8


def draw_scroll_bars(*, plain: bool) -> None:
    """Draw all scroll bars with plain ends, or as Textual does."""
    ScrollBar.renderer = PlainBar if plain else ScrollBarRender
