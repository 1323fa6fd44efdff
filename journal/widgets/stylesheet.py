"""Styles that are read once: Textual's own reads those of every widget anew when a page with styles of its own opens first."""

from textual.css.stylesheet import Stylesheet


class StylesReadOnce(Stylesheet):
    """Keeps what it has read until the colours change."""

    def reparse(self) -> None:
        """Read what is new; what was read is still true, since new colours throw it away."""
        self.parse()
