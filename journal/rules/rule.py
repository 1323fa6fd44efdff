"""What a rule is: a pure function from a case to hits, with its provenance beside it."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from journal.rules.case import Case
from journal.rules.facts import Facts


class Hit(NamedTuple):
    """One reason why a rule fired.

    `because` are the sentences a patient reads, `facts` the entries they name. `key` is what the hit rests on, in words that
    do not depend on ids, order or offsets: while it is the same, a review of the finding still stands. `by` is the day that a
    message names as {date}.
    """

    level: str
    because: tuple[str, ...]
    facts: tuple[Facts, ...]
    key: tuple[str, ...]
    within_days: int | None = None
    by: str = ""


class Rule(NamedTuple):
    """One rule. `levels` are all it can give; `provenance` is document, requester or guidance.

    `needs_history` is False for a rule that can tell an emergency from a single entry: it also looks at drafts.
    """

    number: int
    id: str
    levels: tuple[str, ...]
    provenance: str
    sources: tuple[str, ...]
    needs_history: bool
    evaluate: Callable[[Case], Iterator[Hit]]

    @property
    def label(self) -> str:
        """R01, R02, … as in the table of rules."""
        return f"R{self.number:02}"
