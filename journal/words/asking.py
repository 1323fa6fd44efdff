"""What `journal log` and its relatives ask and answer on the terminal."""

from __future__ import annotations

WHAT = "What do you feel, and where? (for example: left foot tingling 4 over hours, since 2h ago)\n>"
HOW_NOW = "How is it now? (for example: worse 7, now also the left calf numb)\n>"
UPDATE_ENDS = "An update tells of one moment. To say that it is over: journal end"
AGAIN = "Write it again, or press Enter to stop.\n>"
UNDERSTOOD = "I understood:"
SAVE_WAYS = ("Save it", "Don't save it", "Write it again")
SAVE = "Save? A number, or Enter to save:"
SAVE_KEYS = "Type 1 to save, 2 to stop, or 3 to write it again."
SKIP = "Enter to leave it open"
NUMBER = "Number"
NOT_A_CHOICE = "Type one of the numbers."
NOTHING_WRITTEN = "Nothing was saved. Say where it is and how it feels, for example: left foot tingling 4"
NOT_SAVED = "Not saved."
TEXT_KEPT = (
    "What you wrote is kept as an unfinished entry. To go on with it, open the journal: journal, or for the plain mode:"
    " journal --plain"
)
TAKEN_ELSEWHERE = "Another window has dealt with it meanwhile. Look there, or among your entries."
UNANSWERED = "Nothing was saved. Say it in the phrase, or answer on a terminal:"
NOT_CHECKED = "What you wrote is not in the journal, and was not checked together with what is. Do not wait for the journal:"
OPEN_QUESTIONS = "A question above is still open, and it may matter. Do not wait for the journal:"
REMINDER = "Left open:"


def as_new(text: str, program: str) -> str:
    """How to write down what does not belong to an entry that is over; `program` names the journal."""
    return f'To write it down as a new entry, with its place: {program} log "left hand numb, {text}" (name your own place).'


def still_here(text: str) -> str:
    """What was written, when it could be kept nowhere else."""
    return f"What you wrote: {text}"


def as_choice(label: str, word: str) -> str:
    """One way to answer an open question in the phrase itself."""
    return f"{label}: {word}"


def done(what: str, time: str, count: str) -> str:
    """A change is in the journal; `count` is the number of entries in words."""
    return f"{what} {time}. {count}."


SAVED, UPDATED, ENDED, CHANGED, TRASHED, RESTORED, IMPORTED = (
    "Saved",
    "Updated",
    "Ended; saved",
    "Changed",
    "Put into the trash",
    "Taken out of the trash",
    "Imported",
)
UNDO = "To take it back: journal undo"
KEPT_30_DAYS = "It stays there for 30 days. To take it back: journal undo"
NOTHING_TO_UNDO = "There is nothing to take back."
NOTHING_TO_CHANGE = "Say what to change, in words or with an option. See: journal edit --help"


def undone(what: str) -> str:
    """The last change was taken back."""
    return f"Taken back: {what}"


def end_before_start(start: str) -> str:
    """An end that lies before the start."""
    return f"The end must not lie before the start, {start}. Nothing was saved."


def end_to_come(end: str) -> str:
    """An end that has not come yet."""
    return f"The end would be {end}, which has not come yet. Nothing was saved."


def reading_outside(start: str, end: str) -> str:
    """An update for a time at which the episode was not going on; `end` is empty while it goes on."""
    over = f" and was over {end}" if end else ""
    return f"The episode began {start}{over}; an update must lie within. Nothing was saved."


def already_over(end: str, tail: str) -> str:
    """Ending an entry that is over already."""
    return f"That entry is over since {end}. To correct its end: journal edit {tail} --end TIME"


def later_readings(start: str) -> str:
    """A new start that lies behind an update of the entry."""
    return f"The entry has updates from before {start}, so it can't begin then. Nothing was saved."
