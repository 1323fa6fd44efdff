"""A list of options that may be paged in a window of any size."""

from __future__ import annotations

from textual.widgets import OptionList
from textual.widgets.option_list import Option

__all__ = ["Option", "Options"]


class Options(OptionList):
    """Textual's own, which looks for lines that it does not have where there is no room for one, and ends the program."""

    def action_page_up(self) -> None:
        """A page up, where there is any room."""
        if self._has_room:
            super().action_page_up()  # type: ignore[no-untyped-call]  # Textual says no type

    def action_page_down(self) -> None:
        """A page down, where there is any room."""
        if self._has_room:
            super().action_page_down()  # type: ignore[no-untyped-call]  # Textual says no type

    @property
    def _has_room(self) -> bool:
        room = self.scrollable_content_region
        return room.width > 0 and room.height > 0
