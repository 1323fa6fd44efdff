"""The pages of the profile: their titles, and what they say while one fills them in."""

from __future__ import annotations

TITLE = "Your profile"
OPEN = ("Profile", "Who you are, your history, and what was there before this journal.")
PURPOSE = "Who you are, for the checks and for your doctor. All of it may stay empty."
HISTORY_PURPOSE = "What you were told that you have or had, and since when."
BASELINE_PURPOSE = "What was numb before you began this journal, so that the first day is not taken for something new."
ITEM_PURPOSE = "One thing that was there before: where, since when, and whether a clinician has looked at it."
INTRO = "All of it may stay empty, and nothing is guessed. Enter changes a line."
HISTORY_TITLE = "Health history"
HISTORY_INTRO = "Have you ever been told that you have, or had, one of these? Space ticks it, Enter says since when."
HISTORY_HELP = "What you were told that you have or had. Some patterns are more urgent with it."
BASELINE_TITLE = "There before this journal"
BASELINE_INTRO = "Was something numb before you began? Then the first day is not taken for something new."
BASELINE_HELP = "What was numb or tingling before you began this journal."
ADD = "Add something that was there before"
ADD_HELP = "Say where, how it feels and since when: both soles tingling since 2016."
ITEM_TITLE = "One thing from before"
ITEM_INTRO = "Enter changes a line. x on the page before takes it away."
REMOVE = ("Take away", "Take what the cursor stands on out of the list. z on the first page brings it back.")

WHAT = ("What and where", "Where it is and how it feels, as you would write an entry.")
SINCE = ("Since", "When it began: a year, a month or a day.")
COURSE = ("Always there", "Whether it is there all the time. Left and right change it.")
COURSES = {None: "not said", "constant": "yes, all the time", "comes_and_goes": "no, it comes and goes"}
ASSESSED = ("Looked at", "When a clinician last looked at it. Until then it is still watched as something unexplained.")
NOTE = ("Note", "In your own words, for you and your doctor.")

ASK_WHAT = "What was there before you began this journal?"
ASK_WHAT_HELP = "Where, on which side, and how it feels. It may end with since when."
ASK_WHAT_EXAMPLE = "both soles tingling since 2016"
ASK_SINCE = "Since when is it there?"
ASK_SINCE_HELP = "A year, a month or a day: 2016, May 2019, 2019-05-01, 3 years ago."
ASK_ASSESSED = "When did a clinician last look at it?"
ASK_ASSESSED_HELP = "A year, a month or a day. Leave it empty when none did."
ASK_NOTE = "What else should be known about it?"
ASK_NOTE_HELP = "In your own words. It may stay empty."
ASK_BEGAN = "Since when?"
ASK_HAPPENED = "When was it?"
ASK_DATES_HELP = "A year, a month or a day: 2019, May 2019, 2019-05-01. It may stay empty."
ASK_UNTIL = "Until when?"
ASK_UNTIL_HELP = "Leave it empty while it is still so."
DATE_EXAMPLE = "May 2019"
FIELD_EXAMPLES = {"emergency_number": "112", "name": "", "birth_year": "1961", "sex": "", "occupation": "baker"}

NOTED = "Noted. Enter says since when; Space takes it away again."
TAKEN_AWAY = "Taken away. Space ticks it again."
REMOVED = "Taken away. z on the first page brings it back."
KEPT = "Your profile is saved. It makes this more urgent:"  # above an emergency that a change of it brought up
