"""Why a pattern over time fired: sentences that name entries, dates and the limits that were passed."""

from __future__ import annotations

from journal.words.findings import listed

EVIDENCE = (
    "you felt it, or touch was normal when checked",
    "you checked, and touch was weaker there",
    "a clinician found less feeling",
    "a nerve test or scan showed it",
)


def entry_says(name: str, reasons: list[str]) -> str:
    """One entry and what stands out in it."""
    return f"{name}: {listed(reasons)}."


def wrote(symptom: str) -> str:
    """A symptom as a reason."""
    return f"it is logged with {symptom}"


def times(count: int, days: float, names: list[str], what: str, limit: float) -> str:
    """Several entries of one kind."""
    return f"{count} entries in {days:g} days {what} (the limit is {limit:g}); the latest: {'; '.join(names)}."


def evidence_rose(before: str, old: int, after: str, new: int) -> str:
    """Two checks of one area that differ."""
    return f"First {before}: {EVIDENCE[old]}. Then {after}: {EVIDENCE[new]}."


def loss_came(before: int, count: int, last: int, name: str) -> str:
    """Tingling that turned into loss of feeling."""
    return (
        f"In {before} entries before there was no loss of feeling; in {count} of the last {last} there is. The latest: {name}."
    )


def less_pain(old: float, new: float, name: str) -> str:
    """Pain that fell while numbness stayed."""
    return f"Pain was {old:g} of 10 at first and is {new:g} now; the numbness has not become less. The latest: {name}."


def more_loss(old: float, new: float, name: str) -> str:
    """Loss of feeling that takes the place of other feelings."""
    return (
        f"Numb or no feeling was noted in {old * 100:.0f} of 100 readings at first, and in {new * 100:.0f} of 100 in the last"
        f" 14 days. The latest: {name}."
    )


def since(when: str, days: float) -> str:
    """How long one area has been logged."""
    return f"This area has been logged since {when}, more than {days:g} days."


def strain(name: str, began: str, by: str) -> str:
    """A strain that is being watched."""
    return f"{name}: it is logged as coming from exercise or strain. It began on {began}; look again on {by}."


def limited(count: int, names: list[str]) -> str:
    """Days on which a leg kept someone from walking, work or sleep."""
    return f"On {count} of the last 14 days it limited walking, work or sleep (the limit is 3); the latest: {'; '.join(names)}."


def more_often(before: int, after: int) -> str:
    """Entries of two fortnights."""
    return f"Logged more often: {before} entries in the 14 days before, {after} in the last 14."


def stronger(before: float, after: float) -> str:
    """Severity in two fortnights."""
    return f"Logged as stronger: {before:g} of 10 in the 14 days before, {after:g} in the last 14 (the middle value)."


def longer(before: float, after: float) -> str:
    """Minutes in two fortnights."""
    return f"Logged for longer: {before:.0f} minutes in all in the 14 days before, {after:.0f} in the last 14."


LATEST = "The latest:"


def latest(name: str) -> str:
    """The latest entry a pattern rests on."""
    return f"{LATEST} {name}."


def slowly(name: str, span: str) -> str:
    """Both feet alike, over time."""
    return f"{name}: both feet alike, over {span} (the limit is 14 days)."


def noted(condition: str) -> str:
    """A condition in the profile that the doctor should know of."""
    return f'Your profile notes: "{condition}".'


def tried(names: list[str]) -> str:
    """Treatments that did not help."""
    return f"Tried for 4 weeks or more without help: {listed(names)}."


def brief(count: int, names: list[str]) -> str:
    """Short spells of one pattern."""
    return f"{count} spells of less than 2 minutes in the same place (the limit is 3); the latest: {'; '.join(names)}."


def still_there(name: str, days: int) -> str:
    """An entry that was left open."""
    return f"{name}: still open, and nothing was written about it for {days} days. Is it still there?"


def how_fast(name: str) -> str:
    """An entry without its speed."""
    return f"{name}: how fast it came on is not written down."


ASSESSED = "a visit has looked at it, and nothing has changed since"
NEW_14 = "that is new within 14 days"
WITH_UPRIGHT = "came with standing or walking and eased with sitting, bending or standing still"
WITH_ARMS_UP = "came with raised arms or carrying, in the shoulder, arm or hand"
ALL_FOUR = "pain, tingling, less feeling and weakness in one place"
ARM_SWOLLEN = "the arm is swollen and blue"
HAND_PALE = "the hand was pale or cold with the arm raised"
EASES_TOUCH = "touch was weaker when checked"
CANNOT_ACT = "you could not walk, work or sleep"
CANNOT = "you could not walk or stand"
WORSE_WEEK = "it was stronger in the last 7 days than in the 7 days before"
OVER_WEEKS = "weeks, as you wrote"
AT_NIGHT = "came in the thumb, index or middle finger, at night, with gripping, or eased by shaking"
ELBOW_BENT = "came in the ring or little finger with a bent elbow"
CONSTANT = "it stays"
HAND_WEAKER = "the hand is weaker, or its muscle is thinner"
SPLINT = "a splint has not helped in 6 weeks"
CHIN = "the chin or lip has lost feeling"
AFTER_DENTIST = "it is still numb more than 12 hours after the dentist"
BLISTERS = "there are blisters, and the skin on one side feels numb or burning"
NOT_FELT = "a burn or cut was not felt"
FOOT_WOUND = "there is a wound on the foot"
FOOT_SWOLLEN = "the foot has newly swollen"
