"""What every form says: how its keys work, and what became of an answer."""

from __future__ import annotations

COMMANDS = {
    "change": ("Change", "Change the line the cursor stands on. A click or its number does the same."),
    "tick": ("Tick", "Tick the line the cursor stands on, or take the tick away."),
    "take": ("Take", "Take the number that is marked."),
    "dates": ("Dates", "Say since when, of the line the cursor stands on."),
    "back": ("Back", "Go back. What was saved stays saved."),
}
# Pages: (title, what it is for)
ASK = ("A question", "Answer in one line. How it is understood shows below it, and nothing is kept before Enter.")
NUMBERS = ("Picking a number", "Find an emergency number by the name of the country, or type it.")
ENTER_KEEPS = "Enter keeps it. Esc goes back."
NOT_KEPT_YET = "This is not kept yet. Enter keeps it, Esc once more goes back without it."
SAVING = "Saving. One moment."
TEXT_STAYS = "What you typed is still here."


def saved_here(time: str) -> str:
    """The same, on a page that takes back itself."""
    return f"Saved {time}. z takes it back."


def saved(time: str) -> str:
    """Said only once the store has answered."""
    return f"Saved {time}. z on the first page takes it back."
