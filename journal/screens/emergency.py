"""Findings over the whole window. After a save an emergency comes first, once: what to do, then why; one key closes it."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from journal.rules.engine import Finding
from journal.screens.desk import Desk
from journal.screens.offers import CloseSheet
from journal.screens.page import Page
from journal.widgets.command import bindings
from journal.widgets.findings import Part, in_full
from journal.words import app as words
from journal.words.urgency import safety_net


class Findings(Page):
    """Findings in full, the most urgent first. `after_saving` says too that the entry is kept."""

    CSS_PATH = "emergency.tcss"
    OFFERED = (CloseSheet,)
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, findings: Sequence[Finding], *, after_saving: bool = False) -> None:
        super().__init__(desk)
        self._findings, self._after_saving = tuple(findings), after_saving

    def parts(self) -> ComposeResult:
        """Each finding, then what always holds."""
        with VerticalScroll(id="findings"):
            if self._after_saving:
                yield Static(words.EMERGENCY_KEEP, classes="kept", markup=False)
            for finding in self._findings:
                with Vertical(classes=f"finding -{finding.level}"):
                    yield from (shown(part) for part in in_full(finding, self.desk.glyphs))
            if any(finding.level != "emergency" for finding in self._findings):
                yield Static("\n".join(safety_net(self.desk.number)), classes="net", markup=False)

    @on(CloseSheet)
    def close(self) -> None:
        """Back to what was there before."""
        self.dismiss()


def shown(part: Part) -> Static:
    """A part of a finding as a widget."""
    text: Content = part.text
    return Static(text, classes=part.style)
