"""What stands around a finding: its tag, the emergency heading, the safety net, and what is said when rules cannot run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from journal.words.safety_net import SAFETY_NET, with_number

TAGS = {
    "emergency": "[EMERGENCY]",
    "same_day": "[TODAY]",
    "soon": "[SOON]",
    "routine": "[NEXT VISIT]",
    "info": "[NOTE]",
}
KEPT = "Your entry is kept. You can finish it later."
SIGNS = "What you write may be a sign that needs help now."
RULES_FAILED = (
    "Pattern checks could not run. Do not rely on the absence of a warning. If you have sudden or spreading numbness, get"
    " medical help now."
)
_DAYS_NAMED = 3
_NOT_COMPLETE = "Pattern checks are not complete."
_OF_NEWER = "A newer version of the program wrote in this journal, and this one may not know all of it."
_STILL = "Do not rely on the absence of a warning. If you have sudden or spreading numbness, get medical help now."
WHY = "Why"
TELL = "Tell the doctor"
SOURCES = "Source"
PROVENANCE = {
    "document": "from the text the journal was built from",
    "requester": "asked for by the person the journal was made for",
    "guidance": "from published guidance",
    "published": "a published number",
    "project": "set by this project",
}
UNFOLD = "All of it: journal check --all"
MORE_FINDINGS = "See all of it: journal check"


def incomplete(
    altered: Sequence[date | None], gone: Sequence[date | None], others: int, *, rules_failed: bool, newer: bool = False
) -> str:
    """Why a check says less: entries that were altered on disk or are gone, by their days, other rows, a newer format."""
    said = [RULES_FAILED] if rules_failed else [_NOT_COMPLETE]
    said += [_OF_NEWER] if newer else []
    said += [left_out(altered)] if altered else []
    if gone:
        said.append(f"{_entries(gone)} {'is' if len(gone) == 1 else 'are'} no longer in the file, and nobody deleted them.")
    if others:
        what = "1 other record (about you, your visits or treatments) no longer matches its checksum. It is"
        if others > 1:
            what = f"{others:,} other records (about you, your visits or treatments) no longer match their checksum. They are"
        said.append(f"{what} left out of pattern checks.")
    said += [] if rules_failed else [_STILL]
    return " ".join([*said, *(["See: journal verify"] if altered or gone or others else [])])


def left_out(days: Sequence[date | None]) -> str:
    """Entries that no longer match their checksum: what is done with them."""
    if len(days) == 1:
        return f"{_entries(days)} no longer matches its checksum. It is shown with a mark and left out of pattern checks."
    return f"{_entries(days)} no longer match their checksum. They are shown with a mark and left out of pattern checks."


def _entries(days: Sequence[date | None]) -> str:
    """How many, and the days of the first few: "2 entries (3 March, 5 March)"."""
    known = sorted({day for day in days if day is not None})
    named = [f"{day.day} {day:%B}" for day in known[:_DAYS_NAMED]] + (["and others"] if len(known) > _DAYS_NAMED else [])
    when = f" ({', '.join(named)})" if named else ""
    return f"{len(days):,} {'entry' if len(days) == 1 else 'entries'}{when}"


def within(days: int) -> str:
    """How soon a doctor should be seen."""
    return f"see a doctor within {days} days"


def also(count: int) -> str:
    """How many other findings stand in the whole check."""
    return f"{count} other {'finding' if count == 1 else 'findings'} in your journal. {MORE_FINDINGS}"


def safety_net(number: str | None) -> tuple[str, ...]:
    """When to get help, whatever the journal shows; `number` is the emergency number in the patient's profile."""
    return ("Whatever the journal shows:", *(f"  - {with_number(text, number)}" for text in SAFETY_NET))
