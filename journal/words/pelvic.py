"""The one question about bladder, bowels, sex and feeling between the legs."""

from __future__ import annotations

ASK = ("Below", "One question about bladder, bowels, sex and feeling between the legs.")
TITLE = "Any change in bladder, bowels, sex, or feeling between the legs?"
ROW = "A change in bladder, bowels, sex, or between the legs"  # the same in a row of a form: in no window is it cut short
PURPOSE = "One question a day, when the low back, a leg or the saddle is numb. Changes there can be urgent."
INTRO = "Take one of the first two lines, or tick what has changed. Esc keeps what is ticked."
NO, DECLINED = "No, no change", "I would rather not say"
YES = "Yes, this:"
NO_HELP = "Kept as asked, and not there."
DECLINED_HELP = "Kept as asked. If there is a change, do not wait: F1 shows when to get help."
TICK_HELP = "Space or Enter ticks it."
NOTHING_FITS = "This question belongs to an entry of the low back, a leg or between the legs. There is none today."


def offered(key: str) -> str:
    """Behind the word that an entry is saved: the question, and the key that answers it."""
    return f"{TITLE} {key} answers."


# At the terminal
YES_SHORT = "Yes"
NUMBER = "A number, or Enter to leave it open:"
NOT_NAMED = "It is noted that something has changed. It may be urgent, so do not wait: journal card shows when to get help."
NOT_KEPT = "The entry is saved. Only your answer to this question is not, and was not checked. Do not wait for the journal:"
NUMBERS = "What has changed? Numbers with spaces between them, or Enter to leave it open:"
