"""What is said about keys: their names, the help of a page, and what is wrong with keys that were changed."""

from __future__ import annotations

NAMES = {
    "escape": "Esc",
    "enter": "Enter",
    "space": "Space",
    "tab": "Tab",
    "backspace": "Backspace",
    "delete": "Del",
    "insert": "Ins",
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    "home": "Home",
    "end": "End",
    "pageup": "PgUp",
    "pagedown": "PgDn",
}

# Command: (the word in the footer, the sentence in the help)
EVERYWHERE = "everywhere"  # stands for every page
ALWAYS = {
    "help": ("Help", "What this page is for, and what each key does on it."),
    "palette": ("Find", "Find anything you can do here by its name."),
    "card": ("Urgent", "When to get help now. Works everywhere, also while you write."),
}

# Help
NOW = "What you can do now"
LATER = "When there is something to do it with"
MOVING = "Moving"
MOVES = (
    ("Arrows", "Move in lists and pages. PgUp, PgDn, Home and End too."),
    ("j k", "Down and up, for those used to it. h and l go left and right, g and G to the top and the end."),
    ("Tab", "Go to the next part of the page."),
    ("Mouse", "A click on a key in the bottom line is the key."),
)
CHANGE = "Keys can be changed in the settings file. The command journal keys shows all of them."

# Pages: (title, what it is for)
PAGES = {
    "today": ("Today", "What should not wait, what is going on, and what you wrote today and before."),
    "log": (
        "Writing an entry",
        "Say in your own words what you feel and where. See how it was understood, then save it.",
    ),
    "leftover": ("An unfinished entry", "An entry that was being written when the program closed. Choose what becomes of it."),
    "findings": ("Findings", "Patterns in your entries that are worth acting on: what to do, and why."),
    "card": ("The emergency card", "Signs for which to get help now, whatever the journal shows."),
    "help": ("Help", "What each key does on the page you came from."),
    EVERYWHERE: ("On every page", "Works wherever you are."),
}

# Problems
STANDS = "The usual key is used."
ACCEPTED = "one letter, digit or sign, F2 to F12, Space, Del, Ins or Backspace"


def unknown_command(name: str, nearest: str) -> str:
    """No command has this name."""
    meant = f" Did you mean {nearest}?" if nearest else ""
    return f"keys: there is no command {name}.{meant} The command journal keys lists them."


def unknown_key(name: str, key: str) -> str:
    """There is no such key."""
    return f"keys: {name} = {key} is not a key. Accepted: {ACCEPTED}. {STANDS}"


def reserved_key(name: str, key: str) -> str:
    """The key means the same everywhere and can't be given away."""
    return f"keys: {name} can't have {key}, which always keeps its meaning. {STANDS}"


def typed_key(name: str, key: str) -> str:
    """A command that works while one types can't have a key that types."""
    return f"keys: {name} works also while you write, so it can't have {key}. Accepted: F2 to F12. {STANDS}"


def taken_key(name: str, key: str, other: str, page: str) -> str:
    """Two commands of one page would have the same key."""
    return f"keys: {name} can't have {key}, which {other} has ({page}). {STANDS}"


def on_start(problems: tuple[str, ...]) -> str:
    """All that is wrong with the settings, in one message; empty when nothing is."""
    if len(problems) < 2:
        return f"Settings: {problems[0]}" if problems else ""
    return f"Settings: {len(problems)} things are not understood; journal keys --check lists them. First: {problems[0]}"


ALL_GOOD = "Every key and setting in the file is understood."
CHECK_HELP = "only say what is wrong with the settings file; status 1 when something is"
