"""Styles that are read once: Textual's own reads those of every widget anew when a page with styles of its own opens first."""

from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode


class StylesReadOnce(Stylesheet):
    """Keeps what it has read until the colours change.

    What is new came with a page that is about to open. Pages that stand already have none of it, and are left as they are.
    """

    def __init__(self) -> None:
        super().__init__()
        self._recoloured = self._restyles = True

    def set_variables(self, variables: dict[str, str]) -> None:
        """Take these colours from now on."""
        super().set_variables(variables)
        self._recoloured = True

    def reparse(self) -> None:
        """Read what is new; what was read is still true, since new colours throw it away."""
        self._restyles, self._recoloured = self._recoloured, False
        self.parse()

    def update(self, root: DOMNode, animate: bool = False) -> None:
        """Draw what stands in new colours."""
        if self._restyles:
            self.update_nodes(root.walk_children(with_self=True), animate=animate)
