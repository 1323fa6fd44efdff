"""What the page says on which an entry is corrected: its lines and their groups, its keys, what became of a change."""

from __future__ import annotations

# Command: (the word in the footer, the sentence in the help)
COMMANDS = {
    "edit": ("Edit", "Correct the entry: every part of it."),
    "save": ("Save", "Save everything you changed, as one change that z takes back."),
    "put_back": ("As it was", "Put the line under the cursor back to what is saved."),
    "away": ("Remove", "Take the update under the cursor out of the entry, or put it back. The rest stays."),
    "back": ("Back", "Go back. What you changed and did not save is kept."),
    "take": ("Take", "Take the line under the cursor."),
    "there": ("Yes", "It is there, or was."),
    "absent": ("No", "It is not there, or was not."),
    "unsaid": ("Rather not", "You would rather not say."),
    "not_asked": ("Not asked", "Take the answer away."),
    "keep_text": ("Keep", "Keep the text as it stands here."),
    "mine": ("Keep mine", "Save what you changed. What was changed elsewhere beside it stays."),
    "theirs": ("Take theirs", "Leave the entry as it is now, and drop what you changed here."),
}
TITLE = "Edit entry"
PURPOSE = "Correct every part of an entry. Nothing is stored before you save, and z takes it back."
INTRO = "Enter changes a line. Nothing is stored before you save."
INTRO_ENDED = f"{INTRO} This entry has ended: u on its page adds how it was at a time in between; without its end it goes on."
DAMAGED = (
    "This entry no longer matches its checksum, so it may not say what you wrote. Look at every line. "
    "Saving keeps it as it stands here."
)
PICK = ("One of these", "Choose one answer. Esc goes back and changes nothing.")
PICK_KEYS = "Press a number, or arrows and Enter. Esc goes back."
TICKS = ("Any of these", "Tick what fits. Esc goes back to the entry, where it is saved.")
TICKS_INTRO = "Space or Enter ticks a line. Esc goes back to the entry. Nothing is stored before you save there."
SYMPTOMS = ("Also there, or not", "Say of each sign whether it was there, was not there, or was not asked.")
SYMPTOMS_INTRO = "y there, n not there, o rather not say. Esc goes back to the entry. Nothing is stored before you save there."
TEXT = ("Your own words", "Write over as many lines as you like. F2 keeps them, Esc goes back.")
TEXT_KEYS = "Enter begins a new line. F2 keeps it, Esc goes back."
NOT_KEPT_YET = "This is not kept yet. F2 keeps it, Esc once more goes back without it."
CONFLICT = ("Changed in another window", "See what is there now beside what you changed, and choose.")
CONFLICT_INTRO = (
    "While you changed this entry here, it was changed in another window. Both are safe. "
    "What was changed there beside these lines stays in any case."
)
NO_OVERLAP = "Nothing of what you changed differs from what is there now."
LOST = "Can't be put back: its update is not there any more"
THERE_NOW, YOURS = "There now", "Yours"

# Groups of lines
FIRST, FIRST_OF_SEVERAL = "What and how strong", "At the start"
WHEN, ALSO, AROUND, DAILY, NOTES, MARKS = "When", "Also there, or not", "Around it", "Daily life", "Note", "In your journal"

# What is told of a line: by its field
HELPS = {
    "started_at": "When it began.",
    "ended_at": "When it ended. Empty: it is still going on.",
    "onset": "How fast it came. This matters much for the checks.",
    "course": "Whether it was there all the time. Left and right change it.",
    "explanation": "What you think it comes from, in your own words.",
    "triggers": "What it came with, such as a posture or a movement.",
    "relief": "What made it better.",
    "function": "How much it hindered you. Left and right change it.",
    "notes": "Anything else, in your own words.",
    "starred": "Important to you. Enter changes it.",
    "private": "Kept out of reports and spreadsheets. Enter changes it.",
    "time_zone": "The clock the times are shown on. The moments stay as they are.",
    "at": "When it was like this.",
    "sites": "Each place with its side, and how it feels there.",
    "severity": "0 is normal feeling, 10 no feeling at all. Left and right change it by one.",
    "pain": "0 is no pain, 10 the worst. Left and right change it by one.",
    "symptoms": "What else was there. Each sign is there, not there, or not asked.",
    "denied": "What was asked and was not there. That is more than silence.",
    "declined": "What you would rather not say.",
    "symptom_since": "Say it when it was there before this entry.",
    "evidence": "Whether the feeling was checked, and by whom.",
    "note": "What was noted with this moment.",
}
REMOVED = "taken away when you save"
REMOVED_HELP = "x puts this update back."
STATES = {"symptoms": "there", "denied": "not there", "declined": "rather not said", None: "not asked"}
STATE_HELPS = {
    "symptoms": "It was there. A line of the entry then asks since when.",
    "denied": "You looked, or were asked, and it was not there.",
    "declined": "You would rather not say. It then counts as unknown, never as a no.",
    None: "Nothing is known of it. That is not a no.",
}
GROUPS = {
    "stroke": "Face, speech, sight, balance, mind",
    "motor": "Strength and movement",
    "walking": "Walking",
    "pelvic": "Bladder, bowels, between the legs",
    "pain": "Pain",
    "general": "Feeling unwell, skin, swelling",
    "limb": "The arm or leg itself",
    "chest": "Chest and heart",
    "injury": "Injuries",
}

NOTHING_CHANGED = "Nothing was changed, so there is nothing to save."
SAVING = "Saving. One moment."
PUT_BACK = "As it was."
NOTHING_TO_PUT_BACK = "This line is as it is saved."
ONLY_UPDATES = "Only an update can be taken away. To delete the whole entry, press x on its page."
WITHOUT = "This update is taken away when you save. x puts it back."
WITH_AGAIN = "This update stays."
STILL_HERE = "What you changed is still here, and kept."
FRESH = "This entry has just been changed in another window: this is how it is now."
CHANGED_MEANWHILE = "This entry was changed in another window meanwhile. When you save, both are shown."
GONE = (
    "This entry is not in the list any more: another window put it into the trash. Take it out there first, then save. "
    "What you changed is kept."
)
TAKEN_THEIRS = "This is the entry as it is now. What you had changed here was dropped."
WAITING = "You changed this entry and did not save it. e goes on with it."


def heading(number: int, when: str) -> str:
    """The lines of a later reading."""
    return f"Update {number}, {when}"


def not_saved(count: int) -> str:
    """How much is not saved, in the corner of the page."""
    return f"{count} {'change' if count == 1 else 'changes'} not saved" if count else ""


def was(before: str) -> str:
    """What a changed line was."""
    return f"Before: {before}. r puts it back."


def kept(count: int) -> str:
    """The page was left with something that is not saved."""
    told = "1 change is" if count == 1 else f"{count} changes are"
    return f"{told} kept and not saved yet. To go on, open the entry and press e."


def saved(time: str) -> str:
    """Said only once the store has answered."""
    return f"Saved {time}. z takes it back."


def draft_found(when: str) -> str:
    """Corrections were not saved when a program ended."""
    return f"You were correcting an entry on {when} when the program closed."
