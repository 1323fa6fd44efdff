"""What the screens say: their questions, empty states, and what they answer to a key."""

from __future__ import annotations

TITLE = "Numbness journal"
TOO_SMALL = "Please make the window larger (at least 40 x 12). Your text is kept."

# Command: (the word in the footer, the sentence in the help)
COMMANDS = {
    "log": ("New", "Write a new entry in your own words."),
    "repeat": ("Again", "Write the last entry again, starting now, to change and save."),
    "first": ("Most written", "Write again what you write most, starting now, to change and save."),
    "second": ("Second most written", "Write again what you write second most."),
    "third": ("Third most written", "Write again what you write third most."),
    "update": ("Update", "Say how an entry that is still going on feels now."),
    "end": ("End", "Say that an entry has ended now."),
    "clear": ("Clear day", "Note that there was no numbness today."),
    "undo": ("Undo", "Take back the last change, also after a restart."),
    "card": ("Urgent", "When to get help now. Works everywhere, also while you write."),
    "help": ("Keys", "Show what each key does here."),
    "open": ("Open", "Read the whole entry."),
    "week": ("The week", "Say how the last week was. With low tracking it is asked once a week."),
    "quit": ("Quit", "Leave the journal. Everything you saved stays saved."),
    "save": ("Save as it is", "Save what is understood so far."),
    "places": ("Places", "Pick places on a drawing of the body, or by their names."),
    "back": ("Back", "Go back. What you wrote is kept."),
    "close": ("Close", "Close this page."),
    "keep": ("Keep writing", "Go on with this entry."),
    "throw_away": ("Throw away", "Discard this unfinished entry, for good."),
    "later": ("Later", "Leave it as it is. It is shown again at the next start."),
}
WAYS = {
    "flags": ("Findings", "Read each pattern that was found in your entries: what to do, why, and your answers."),
    "history": ("History", "Look through all entries, find and correct them."),
    "trends": ("Trends", "See how often, where and when it was felt, as charts and tables."),
    "care": ("Care", "What you have tried, diagnoses, visits and exams, and your questions for the doctor."),
    "gaps": ("Open days", "Say of days without an entry whether there was no numbness, or write down what was."),
    "summary": ("Doctor", "See the page for your doctor, and write it into a file."),
    "settings": ("Settings", "Emergency number, colours, clock, your profile, and where the files are."),
}

# Today
ONGOING = "Still going on"
TODAY = "Today"
EARLIER = "Earlier"
NOTHING_TODAY = "Nothing written today."
CLEAR_TODAY = "Noted: no numbness today."
WELCOME = (
    "Nothing is written here yet.",
    "",
    "When you feel numbness or tingling, press n and say it in your words:",
    "",
    "    left foot tingling 4 over hours, since 2h ago",
    "    both hands numb since yesterday 9pm with weakness",
    "    right thumb pins and needles, woke with it, slept on it",
    "",
    "On a day without numbness, press c. That is worth noting too.",
    "F1 shows at any time when to get help at once.",
)
NO_FINDING = "No warning pattern found in what you logged. This does not mean nothing is wrong."
READ_FINDINGS = "f shows all of it."

CHOOSE_ONGOING = "Choose the entry with the arrow keys first, then press the key again."
NOTHING_ONGOING = "Nothing is going on at the moment. Press n to write a new entry."
NOT_WRITTEN_OFTEN = "This key begins what you write often. Nothing was written twice lately. Press n to write an entry."
NOTHING_TO_REPEAT = "There is no entry yet to write again. Press n to write the first one."
NOT_CLEAR = "Today has an entry, so it is not a day without numbness."
TAKES_BACK = "z takes it back."
CLEARED = f"Noted: no numbness today. {TAKES_BACK}"
NOTHING_TO_UNDO = "There is nothing to take back."
KEPT = "Your unfinished entry is kept. Press n to go on with it."
NOT_ON_DISK = "The disk does not take what you have not saved. Save it first, or press q once more to leave without it."
UNFINISHED_FIRST = "You have an unfinished entry. Press n to go on with it first."


def saved(time: str, entries: int) -> str:
    """Shown only once the store has answered; `time` is the clock's time, `entries` how many there are now."""
    return f"Saved {time}. {entries:,} {'entry' if entries == 1 else 'entries'}."


def ended(time: str) -> str:
    """An entry was ended."""
    return f"Noted: it ended {time}. z takes it back."


def undone(description: str) -> str:
    """The last change was taken back."""
    return f"Taken back: {description}"


def more_findings(count: int) -> str:
    """How many findings stand behind the one shown."""
    return f"{count} more. {READ_FINDINGS}" if count else READ_FINDINGS


# Writing an entry
QUESTION = "What do you feel, and where?"
QUESTION_UPDATE = "How is it now?"


def counts_from(when: str) -> str:
    """An entry written earlier is gone on with."""
    return f'Times such as "20m ago" count from {when}, when you wrote this.'


UPDATE_ENDS = "To say that it has ended, go back with Esc and press e."
UPDATE_OUTSIDE = "At that time this entry was not going on. Say a time after it began, or none for now."


def update_ended(start: str, end: str) -> str:
    """A reading of an entry that is over, for a time at which it was not going on."""
    return (
        f"This entry went on from {start} to {end}. Say a time within that, such as 3pm. If it began again, write a new entry;"
        " if it never ended, take its end away with e on its page."
    )


EXAMPLE = "left foot tingling 4 over hours, since 2h ago"
EXAMPLE_UPDATE = "now also the calf, numb 6"
UNDERSTOOD = "How it was understood"
HINTS = (
    "Say where, how it feels, how strong from 0 to 10, how it began and when:",
    "",
    "    left foot tingling 4 over hours, since 2h ago",
    "    both feet numb since yesterday 9pm with weakness",
    "    right thumb and index pins and needles 3/10 woke with it",
    "",
    "If the words for a place won't come, press F3 and pick it from a list.",
)
OFTEN = "Or take what you write often:"
NUMBER_OR_ENTER = "Press a number, or arrows and Enter. Esc goes back to the line."
ENTER_TO_OFTEN = "Enter goes to what you write often."
ENTER_TO_ANSWER = "Enter goes to the question."
WRITE_ANEW = "Write it in other words in your line."
F2_KEEPS_REST = "F2 saves what is understood, and keeps the rest as your note."
NOT_AS_BEFORE = "What you wrote before is not understood any more. Backspace takes the last letter back."
ENTER_TO_SAVE = "Enter saves this entry."
SAVING = "Saving. One moment."
NOT_YET = "To save this, name a place with its side, such as left foot. Your text is kept."
STILL_HERE = "Your text is still here."
KEPT_FOR_LATER = "This entry is kept, you can finish it later."
F2_SAVES = "F2 saves it as it is."
LEAVE_OPEN = "Leave this open"
IN_UNFINISHED = "You wrote this in an entry that is not finished. Press n to go on with it."
NOT_KEPT = "This text could not be kept on disk. Please save the entry soon."
TOO_LONG = "That text is too long for one entry (20,000 characters). Nothing of it was put in."

# Findings
CHANGE_KEPT = "Your change is saved. This comes first."
EMERGENCY_KEEP = "Your entry is saved. You can finish it later."
ALSO = "Also found"
WHY = "Why"
TELL = "Tell the doctor"

# A draft that was left
UNFINISHED_KEPT = "Your unfinished text was kept. It is shown again when you open the journal."
THROWN_AWAY = "Thrown away."
THROW_AWAY_AGAIN = "Nothing brings it back. Press x once more to throw it away, or Esc to leave it for later."
TAKEN_ELSEWHERE = "Another window has dealt with it meanwhile. Look there, or among your entries."
DRAFT_KEYS = "What would you like to do with it?"


def draft_found(when: str) -> str:
    """An unfinished entry was found at the start."""
    return f"You were writing an entry on {when} when the program closed."


def stopped(signal_name: str, *, kept: bool) -> str:
    """On the terminal, after the system ended the program."""
    rest = " Unfinished text kept as a draft." if kept else ""
    return f"Closed by the system ({signal_name}).{rest}"
