"""Findings over the whole window. After a save an emergency comes first, once: what to do, then why; one key closes it."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from journal.rules.report import Finding
from journal.screens.desk import Desk
from journal.screens.page import Page
from journal.screens.sheet_keys import FINDINGS, CloseSheet
from journal.widgets.command import bindings
from journal.widgets.findings import FullFinding, Item
from journal.widgets.plain import plain, plain_line
from journal.words import app as words
from journal.words.urgency import safety_net


class Findings(Page):
    """Findings, the most urgent first. `after_saving` says that the entry is kept, and folds all but the first to its title."""

    CSS_PATH = "emergency.tcss"
    OFFER = FINDINGS
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(
        self, desk: Desk, findings: Sequence[Finding], *, after_saving: bool = False, kept: str = words.EMERGENCY_KEEP
    ) -> None:
        super().__init__(desk)
        self.must_be_seen = after_saving
        self._findings, self._after_saving, self._kept = tuple(findings), after_saving, kept

    def parts(self) -> ComposeResult:
        """Each finding, then what always holds."""
        with VerticalScroll(id="findings"):
            if self._after_saving:
                yield Static(plain_line(self._kept), classes="kept")
            whole = self._findings[:1] if self._after_saving else self._findings
            yield from (FullFinding(finding, self.desk.glyphs) for finding in whole)
            folded = self._findings[len(whole) :]
            if folded:
                yield Static(words.ALSO, classes="label", markup=False)
                yield from (Item(finding.title, self.desk.glyphs) for finding in folded)
            if any(finding.level != "emergency" for finding in self._findings):
                yield Static(plain("\n".join(safety_net(self.desk.number))), classes="net")

    @on(CloseSheet)
    def close(self) -> None:
        """Back to what was there before."""
        self.dismiss()
