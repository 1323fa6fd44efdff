"""What is said of the form below the line in which an entry is written, and what its parts are called."""

from __future__ import annotations

from journal.words import pelvic, sheet

PARTS = {
    "pain": sheet.PAIN,
    "course": sheet.COURSE,
    "reason": sheet.EXPLANATION,
    "triggers": sheet.TRIGGERS,
    "relief": sheet.RELIEF,
    "evidence": sheet.EVIDENCE,
    "function": "Daily life",
    "below": pelvic.TITLE,
}
YES = "yes"
BELOW_OPEN = f"{pelvic.TITLE} Yes. What it is was not said."

# Groups of lines
SIGNS = "Is this so? Down goes here: y yes, n no, o rather not say"
MORE, DAILY = "More, if you like", "Daily life"
STATES = {"symptoms": "yes", "denied": "no", "declined": "rather not said", None: "not asked"}
STATE_HELPS = {
    "symptoms": "It is kept as there.",
    "denied": "It is kept as asked, and not there. That is more than silence.",
    "declined": "It then counts as unknown, never as a no.",
    None: "y when it is so, n when not, o when you would rather not say. It may stay open.",
}
BELOW_HELP = "Changes there can be urgent. y yes, n no, o rather not say. Asked once a day."
BELOW_YES = (
    "Say below what has changed. New trouble with bladder or bowels, or numbness there, needs an emergency department today."
)
SAY_WHICH = f"{BELOW_YES} F2 saves the entry as it is."
ANCHORS = (
    "0 normal feeling, 1-3 a little less, 4-6 clearly less, 7-9 hardly any, 10 no feeling at all. Left and right change it."
)
HELPS = {
    "severity": ANCHORS,
    "pain": "0 is no pain, 10 the worst. Left and right change it by one.",
    "triggers": "What it came with, such as a posture or a movement. Enter shows all of them.",
    "relief": "What made it better. Enter shows all of them.",
    "course": "Whether it was there all the time. Left and right change it.",
    "evidence": "Whether the feeling was checked, and by whom. Left and right change it.",
    "reason": "What you think it comes from, in your own words.",
    "note": "Anything else, in your own words, over as many lines as you like.",
    "function": "How much it hindered you. Left and right change it.",
}
