"""What stands around a finding: its tag, the emergency heading, the safety net, and what is said when rules cannot run."""

from __future__ import annotations

from journal.words.safety_net import SAFETY_NET, with_number

TAGS = {
    "emergency": "[EMERGENCY]",
    "same_day": "[TODAY]",
    "soon": "[SOON]",
    "routine": "[NEXT VISIT]",
    "info": "[NOTE]",
}
KEPT = "Your entry is kept. You can finish it later."
RULES_FAILED = (
    "Pattern checks could not run. Do not rely on the absence of a warning. If you have sudden or spreading numbness, get"
    " medical help now."
)
WHY = "Why"
TELL = "Tell the doctor"
SOURCES = "Source"
REVIEWED = {
    "acknowledged": "you have seen this",
    "told_clinician": "you told a clinician",
    "resolved": "marked as resolved",
}
PROVENANCE = {
    "document": "from the text the journal was built from",
    "requester": "asked for by the person the journal was made for",
    "guidance": "from published guidance",
    "published": "a published number",
    "project": "set by this project",
}
UNFOLD = "All of it: journal check --all"
MORE_FINDINGS = "See all of it: journal check"


def within(days: int) -> str:
    """How soon a doctor should be seen."""
    return f"see a doctor within {days} days"


def also(count: int) -> str:
    """How many other findings stand in the whole check."""
    return f"{count} other {'finding' if count == 1 else 'findings'} in your journal. {MORE_FINDINGS}"


def safety_net(number: str | None) -> tuple[str, ...]:
    """When to get help, whatever the journal shows; `number` is the emergency number in the patient's profile."""
    return ("Whatever the journal shows:", *(f"  - {with_number(text, number)}" for text in SAFETY_NET))
