"""The profile: who the patient is, what they were told they have, and what was there before the journal began."""

from __future__ import annotations

from journal.words.safety_net import CALL_NOW, with_number

FIELDS = {
    "emergency_number": ("Emergency number", "Shown in every warning. It is never guessed from your computer."),
    "name": ("Name", "Printed on what you take to the doctor. It may stay empty."),
    "birth_year": ("Year of birth", "Some patterns are read by age. The rules are written for adults."),
    "sex": ("Sex", "In your own word, for the doctor's page. It may stay empty."),
    "dominant_hand": ("Hand you write with", "A numb hand matters more when it is the one you use."),
    "occupation": ("Work", "What your hands, back and feet do all day helps a doctor."),
}
QUESTIONS = {
    "emergency_number": "Which number do you call in an emergency?",
    "name": "What is your name?",
    "birth_year": "In which year were you born?",
    "sex": "What is your sex? Your own word for it is fine.",
    "occupation": "What is your work? Say what you do with your hands, back or feet.",
}
HANDS = {None: "not said", "left": "left", "right": "right", "both": "both alike"}
HISTORY = "Health history"
BASELINE = "There before"
NOT_SAID = "not said"
NOTHING = "nothing noted"

# History
GROUP_TITLES = {
    "told": "Told by a doctor",
    "treatment": "Medicines and treatment",
    "lately": "Not long ago",
    "more": "Also good to know",
}
WHY = {
    "cancer_ever": "New numbness or weakness is looked at sooner with this behind you.",
    "cancer_spine_or_bone": "New back pain or numbness is looked at sooner with this behind you.",
    "stroke_or_tia_ever": "A sudden change is urgent each time it comes.",
    "diabetes": "It can change feeling in the feet, and a wound there needs care early.",
    "af_or_clot_history": "A doctor asks about it when an arm or leg turns cold, pale or numb.",
    "vascular_disease": "A doctor asks about it when an arm or leg turns cold, pale or numb.",
    "migraine_aura_diagnosed": "Spells just like those you know can be told apart from new ones.",
    "ms_diagnosed": "A new spell is read beside what is known of the old ones.",
    "fnd_diagnosed": "New signs still need a look, so a doctor wants to know of both.",
    "kidney_failure_dialysis": "Back pain with a fever is more urgent with this.",
    "thyroid": "A doctor asks about it when both hands or both feet are numb.",
    "hiv": "Back pain with a fever is more urgent with this.",
    "osteoporosis": "A small fall can matter more for your back.",
    "anticoagulant": "New back pain with numb legs is more urgent while you take one.",
    "chemo": "Some of these medicines change feeling in hands and feet.",
    "radiotherapy_spine": "It counts for feeling below that part of the back.",
    "immunosuppressed_or_steroids": "Back pain with a fever is more urgent with this.",
    "recent_spinal_procedure": "New back pain or numb legs soon after it are more urgent.",
    "recent_surgery": "A doctor asks whether the numbness began with it.",
    "neck_thyroid_surgery": "Numb lips and hands soon after it need a look the same day.",
    "recent_infection_or_vaccine_6w": "A doctor asks about it when numbness climbs in the weeks after.",
    "pregnant": "The rules here were not written for it. Please ask for advice sooner.",
    "b12_risk": "Nerves need this vitamin, so a doctor may want to test for it.",
    "alcohol_excess": "It can change feeling in the feet. A doctor asks about it.",
    "iv_drug_use": "Back pain with a fever is more urgent with this.",
    "nitrous_oxide": "It uses up a vitamin that nerves need.",
}


def counted(count: int, names: str = "") -> str:
    """How many things are noted, and what."""
    return f"{count} noted: {names}" if count else NOTHING


def parts_noted(count: int) -> str:
    """How much of the profile is filled in."""
    return f"{count} {'part' if count == 1 else 'parts'} filled in" if count else NOTHING


def since(when: str) -> str:
    """From when on."""
    return f"since {when}"


def until(when: str) -> str:
    """Up to when."""
    return f"until {when}"


def from_until(first: str, last: str) -> str:
    """From when to when."""
    return f"from {first} to {last}"


def happened(when: str) -> str:
    """When it happened: in a year or month, on a day."""
    return f"{'on' if when[0].isdigit() and ' ' in when else 'in'} {when}"


def looked_at(when: str) -> str:
    """A clinician has looked at it."""
    return f"looked at by a clinician {when}"


NOT_LOOKED_AT = "no clinician has looked at it yet"

# What is said while one answers
NO_END = "This counts also when it is over, so no end is kept. Only say since when."
END_FIRST = "The end must not lie before the beginning."
EMPTY_FIELD = "Left empty."
TOO_LONG = "That is too long for this field. Please shorten it."
NO_NUMBER = "A phone number is expected: digits, spaces and + ( ) - / . such as 112 or 0800 1111."
NO_YEAR = "A year of four digits is expected, from 1900 to this year, such as 1961."
NO_HAND = "It must be left, right or both."
UNDER_16 = "The rules here are written for adults. Please ask for advice sooner than they say."
NO_PLACE = "Say where it is, with its side: both soles, left hand, lower back."
SAY_WHEN_APART = "Say since when at the end, as a year, a month or a day: since May 2019."
SINCE_NEEDED = "Since when? A year is enough, such as 2016."
NEW_IS_AN_ENTRY = (
    "This is new, so please write it as an entry: the checks look at entries. Here belongs what is older than 2 weeks."
)
MAY_BE_NEW = (
    "This may be new, and then it belongs in an entry. Please write the month or the day it began, such as 14 May 2019."
)


def age(years: int, year: int) -> str:
    """How old one is in a year, to see a slip of the finger."""
    return f"You turn {years} in {year}."


def in_warnings(number: str) -> str:
    """How the number will be shown."""
    told = with_number(CALL_NOW, number).partition(":")[0]
    return f'Warnings will say: "{told}".'


def kept_as(text: str) -> str:
    """How an answer was understood."""
    return f"Kept as: {text}"
