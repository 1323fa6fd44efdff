"""What the journal says about a phrase: how it was understood, what it has to ask, what it could not use."""

from __future__ import annotations

from datetime import datetime, timedelta

from journal.words.times import exact

TOO_LONG = "This is longer than 20,000 characters. Please shorten it, or keep the long text for the note of the entry."
EMPTY = (
    "Write where you feel it, what it feels like, and since when. For example: left foot tingling 4 over hours, since 2h ago"
)
NO_PLACE = "No place on the body was found. Name one, with its side: left foot, right thumb, lower back."
NOTHING_NUMB = (
    "This says that nothing is numb, and an entry tells of what is. For a day without numbness: journal clear, or c on the"
    " first page. If an entry is over: journal end, or e on the first page."
)
SAYS_OVER = (
    "This says that it is over, and an update tells how it is while it goes on. To write down that it ended: journal end, or in"
    " the app Esc and e."
)
NOT_ENGLISH = "This does not look like English, and the journal reads English only. Do not wait for it when you need help."
STILL_THERE = "still going on"


def moment(at: datetime, zone: str, this_year: int) -> str:
    """A moment with its weekday, date and zone: "Sun 1 March, 08:10 (GMT)"; the year only when it is another one."""
    year = "" if at.year == this_year else f" {at.year}"
    return f"{at:%a} {at.day} {at:%B}{year}, {exact(at)} ({zone})"


def which_time(said: str) -> str:
    """Asks which of several moments was meant."""
    return f'You wrote "{said}". Which time do you mean?'


def time_ahead(said: str) -> str:
    """Says that a time has not come yet, and asks for another."""
    return f'"{said}" has not come yet. Which time in the past do you mean?'


def no_such_time(said: str) -> str:
    """Says that a time cannot be used."""
    return f'"{said}" is not a time that can be used here. Write it like 20m ago, 07:40, yesterday 9pm or 2026-03-01 08:10.'


# How an episode is told.
PRIVATE = "(private)"
DAMAGED = "(damaged)"
UNREADABLE = "what was felt can't be read any more"
NOT_AS_WRITTEN = "This entry no longer matches its checksum: it may not say what was written."
SEVERITY = "How strong"
PAIN = "Pain"
PRESENT = "Also"
SINCE = "Since"
DENIED = "Asked, and not there"
DECLINED = "Asked, rather not said"
EVIDENCE = "Checked"
ONSET_WAS = "How it started"
COURSE = "Course"
COURSES = {"constant": "constant", "comes_and_goes": "comes and goes"}
TRIGGERS = "Came with"
RELIEF = "Helped by"
FUNCTION = "Daily life"
EXPLANATION = "Own reason"
NOTE = "Note"
SENSATION = {
    "no_feeling": "no feeling at all",
    "reduced": "numb",
    "pins_needles": "pins and needles",
    "tingling": "tingling",
    "burning": "burning",
    "electric": "electric shocks",
    "heavy_dead": "heavy or dead",
    "cold_feeling": "cold inside",
    "hypersensitive": "too sensitive",
    "touch_hurts": "light touch hurts",
    "tight_band": "tight band",
    "crawling": "crawling or itching",
    "heat_cold_loss": "cannot tell hot from cold",
    "walking_on_cotton": "like walking on cotton wool",
    "other": "something else",
}


def joined(items: list[str] | tuple[str, ...]) -> str:
    """A list in a sentence: "a, b and c"."""
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1] if items else "")))


def since(start: str) -> str:
    """An episode that has not ended."""
    return f"since {start}, {STILL_THERE}"


def from_to(start: str, end: str, length: str) -> str:
    """An episode that has ended."""
    return f"from {start} to {end} ({length})"


def length(span: timedelta) -> str:
    """How long in two units at most: "20 min", "2 h 5 min", "3 days 4 h"."""
    seconds = int(span.total_seconds())
    days, hours, minutes = seconds // 86_400, seconds // 3600 % 24, seconds // 60 % 60
    if days:
        return f"{days} day{'s' * (days > 1)}" + (f" {hours} h" if hours else "")
    if hours:
        return f"{hours} h" + (f" {minutes} min" if minutes else "")
    return f"{minutes} min" if minutes else f"{seconds} s"


def offset(minutes: int) -> str:
    """An offset from UTC as shown beside a time: "UTC+01:00"."""
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


# What is asked.
def which_side(name: str) -> str:
    """Asks for the side of a place."""
    return f'You wrote "{name}". Which side is it?'


def which_place(said: str) -> str:
    """Asks for the place when words could mean several."""
    return f'You wrote "{said}". Which part of the body is it? Name each part, with its side.'


def how_far(said: str) -> str:
    """Asks for the places when they were given as a stretch."""
    return f'You wrote "{said}". Please name each part where you feel it, with its side.'


def how_high(said: str) -> str:
    """Asks how far numbness that climbs has come."""
    return f'You wrote "{said}". How high does it reach now?'


def came_up(said: str) -> str:
    """Asks whether it came to a place, or was there from the start."""
    return f'You wrote "{said}". Did it come up to there bit by bit?'


HEIGHTS = {"leg": {1: "knee", 0: "thigh", -1: ""}, "arm": {1: "elbow", 0: "shoulder"}}


def climbed_to(name: str, side: str) -> str:
    """How high it has come: "Up to both knees"; without a name the belly."""
    if not name:
        return "Up to the belly or higher"
    return f"Up to both {name}s" if side == "both" else f"Up to the {side} {name}"


NOT_CLIMBED = "It has not moved up"
CAME_UP = "Yes, it came up bit by bit"
FROM_THE_START = "No, it was all there from the start"


def which_sensation(names: str) -> str:
    """Asks what is felt in a place."""
    return f"What does it feel like: {names}?"


def is_it_so(said: str, label: str) -> str:
    """Asks about a symptom that own words may mean."""
    return f'You wrote "{said}". Is this so now? {label}.'


def also_felt(said: str) -> str:
    """Asks whether a place that was only mentioned is numb too."""
    return f'You wrote "{said}". Is it one of the places where you feel it?'


YES, NO, RATHER_NOT = "Yes", "No", "Rather not say"
ONSET = "How did it start?"
WHEN_STARTED = "When did it start?"
STILL = "Is it still there?"
NO_ONLY_NOTE = "No, it belongs to the note"


def when_was(said: str) -> str:
    """Asks whether a time given beside own words is when it started."""
    return f'You wrote "{said}". Is that when it started?'


def ends_ahead(said: str) -> str:
    """Says that the end would lie in the future."""
    return f'With "{said}" it would end after now. Is it still there?'


def not_whole(said: str) -> str:
    """Asks for a whole number."""
    return f'You wrote "{said}". How strong is it, as a whole number from 0 (nothing) to 10 (worst)?'


def rounded(said: str, number: int) -> str:
    """Says that a number between two whole ones counts as the higher one."""
    return f'"{said}" is kept as {number}, the next whole number'


def several_numbers() -> str:
    """Asks which number is how strong it is."""
    return "More than one number says how strong it is. Which one is it, from 0 (nothing) to 10 (worst)?"


STILL_YES, GONE_NOW = "Yes, it is still there", "No, it has just gone"
STARTED_NOW = "Just now"
HOUR_UNKNOWN = "I don't know the hour"
END_OF_DAY = "The hour is not known, so the latest one is taken: nothing urgent is then missed"
NOW_TAKEN = "No time was given, so it starts now"
ONSET_SAID = {
    "sudden": "sudden",
    "hours": "over hours",
    "days": "over days",
    "weeks": "over weeks",
    "woke_with": "woke up with it",
}
