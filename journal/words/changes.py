"""How the journal names a change that undo would take back, or took back."""

from __future__ import annotations

from journal.words.times import on_my_clock

_ACTIONS = {
    "save": "the new entry",
    "change": "the edit of the entry",
    "reading": "the update of the entry",
    "end": "the end of the entry",
    "trash": "the deletion of the entry",
    "restore": "the return from the trash of the entry",
    "clear": "the day without numbness",
    "clear_days": "the days without numbness",
    "review": "the answer to the warning",
    "visit": "the visit",
    "visit_change": "the change of the visit",
    "visit_trash": "the deletion of the visit",
    "visit_restore": "the return from the trash of the visit",
    "treatment": "the new treatment",
    "treatment_change": "the change of a treatment",
    "treatment_trash": "the deletion of a treatment",
    "treatment_restore": "the return from the trash of a treatment",
    "diagnosis": "the new diagnosis",
    "diagnosis_change": "the change of a diagnosis",
    "diagnosis_trash": "the deletion of a diagnosis",
    "diagnosis_restore": "the return from the trash of a diagnosis",
    "question": "the new question",
    "question_change": "the change of a question",
    "question_trash": "the deletion of a question",
    "question_restore": "the return from the trash of a question",
    "question_order": "the new order of the questions",
    "import": "the import",
    "merge": "the merge",
    "profile": "the change of your profile",
}
_FIELDS = {
    "name": "name",
    "birth_year": "birth year",
    "sex": "sex",
    "emergency_number": "emergency number",
    "dominant_hand": "hand",
    "occupation": "occupation",
    "history": "history",
    "baseline": "what was there before",
}


def described(action: str, detail: str) -> str:
    """The change in a few words, such as "the edit of the entry of 2026-03-01 08:10"."""
    if action == "review":
        return _ACTIONS[action]  # the detail is the name of a rule, which is not for people
    if action == "profile":
        return f"{_ACTIONS[action]} ({detail})"
    return f"{_ACTIONS.get(action, action)} of {on_my_clock(detail)}" if detail else _ACTIONS.get(action, action)


def imported(entries: int, source: str) -> str:
    """What an import brought, from where."""
    return f"{entries:,} {'entry' if entries == 1 else 'entries'}" + (f" from {source}" if source else "")


def profile_fields(names: list[str]) -> str:
    """The parts of the profile that were changed, by their names; never what they hold."""
    return ", ".join(_FIELDS[name] for name in names)
