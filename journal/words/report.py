"""What stands on the doctor's page: for a clinician, in plain words, counts with what they are counts of, and no verdict."""

from __future__ import annotations

from datetime import date, datetime

from journal.words.times import time_of_day

TITLE = "Self-reported numbness journal: summary for the clinician"
SECTIONS = {
    "summary": "In short",
    "urgent": "Urgent facts",
    "where": "Where, then and now",
    "numbers": "How often, how long",
    "felt": "What it is like, and what it makes difficult",
    "treatments": "Treatments",
    "exams": "Exams, tests and working diagnoses",
    "words": "In the patient's words",
    "questions": "The patient's questions",
    "quality": "About this record",
}
REDACTED = {
    "entries": "each entry by itself",
    "notes": "notes and quoted words",
    "name": "the patient's name",
    "pelvic": "bladder, bowels, sex and places between the legs",
}
ONSETS = {
    "sudden": "suddenly (seconds to minutes)",
    "hours": "over hours",
    "days": "over days",
    "weeks": "over weeks or longer",
    "woke_with": "woke up with it",
    "unknown": "not known how",
}
SEXES = {"female": "female", "male": "male"}
HANDS = {"left": "left-handed", "right": "right-handed", "both": "uses both hands"}
EVENTS = {"visit": "Visit", "start": "Started", "stop": "Stopped"}
NO_NAME = "Name not given"
WITHHELD_TEXT = "[withheld by the patient]"
WITHHELD, KEPT_BACK = "withheld by the patient", "Withheld"
CHECKS = "Checks are automated, of what was logged; no finding is not a negative screen."
EMPTY = "Nothing was logged in this period."
NONE_LOGGED, NOT_RECORDED = "none recorded", "Not recorded"
ONLY_FELT = "Touch: felt only, no check of it is written down in this period."
WAITING = "result pending"
CHECKED = "Checked"
NO_QUESTIONS = "No question is written down."
OWN_SUMMARY = "The sentences at the top are the patient's own, or were changed by the patient."
PERSON, PERIOD, BACKGROUND, BEFORE_THAT = "Patient", "Period", "History", "Earlier"
NUMBERS_HEAD = ("", "This period", "Before it")
ROWS = {
    "entries": "Entries",
    "days": "Days numb",
    "severity": "Severity (0-10)",
    "duration": "Duration",
    "hours": "Hours in all",
}
PARTS = {"night": "night", "morning": "morning", "afternoon": "afternoon", "evening": "evening"}
TREATMENTS_HEAD = ("Treatment", "When", "Effect", "Stopped because")
FEELING, BEGAN, TRIGGERS, RELIEF = "Feels like", "Begins", "Comes with", "Eased by"
WEAKNESS, SYMPTOMS, DIFFICULT = "Weakness", "Also logged", "Difficult"
THEN_NOW, DAYS_FELT, NEW, GONE = "Days felt", "Both", "New", "Not now"
THEN, NOW = "Then", "Now"
MAP_NOTE = "Left and right are the patient's own. The darker, the more of the days on which anything was felt."
STRIP = "Severity over the period"
STRIP_NOTE = "Bar: worst severity of the day, 0 to 10 (hollow: not rated). Circle: noted as clear. Grey line: nothing known."
FOOTER = (
    "For the patient: this page does not diagnose, and can miss serious problems. If you are worried, get medical help,"
    " whatever it shows."
)
GAP = "-"


def last_on(on: date) -> str:
    """When something was there last."""
    return f"last {day(on)}"


def day(on: date) -> str:
    """A day: "3 Mar 2026"."""
    return f"{on.day} {on:%b %Y}"


def moment(at: datetime) -> str:
    """Day and time, on the clock of the entry."""
    return f"{day(at.date())} {time_of_day(at)}"


def count(number: int, one: str, more: str = "") -> str:
    """So many of something."""
    return f"{number:,} {one if number == 1 else more or f'{one}s'}"


def entries(number: int) -> str:
    """So many entries."""
    return count(number, "entry", "entries")


def of(part: int, every: int) -> str:
    """So many of all."""
    return f"{part:,} of {every:,}"


DAYS = "days"


def out_of(every: int, unit: str) -> str:
    """What a count is a count of."""
    return f"of {every:,} {unit}".rstrip()


def more(number: int) -> str:
    """How many further ones are not shown."""
    return f"and {number:,} more"


def born(year: int) -> str:
    """The year of birth."""
    return f"born {year}"


def period(since: date, until: date, days: int, *, since_visit: bool) -> str:
    """The days that are looked at, and why these."""
    why = "since the last visit, " if since_visit else ""
    return f"{day(since)} to {day(until)} ({why}{count(days, 'day')})"


def made(at: datetime) -> str:
    """When the page was written, and what it is not."""
    return f"Written {moment(at)} from the patient's own entries; not a clinical record."


def where_and_when(places: str, first: date | None, last: datetime | None, ongoing: int) -> str:
    """First sentence of the summary: where, since when, and when last."""
    since = f", first logged {day(first)}" if first else ""
    until = f", last {moment(last)}" if last else ""
    still = f" ({entries(ongoing)} still going on)" if ongoing else ""
    return f"Numbness or changed feeling, {places}{since}{until}{still}."


def mostly(places: list[str], most: int, days: int) -> str:
    """The places of the most days of the last two weeks."""
    return f"lately mostly {', '.join(places)} (up to {of(most, days)} days)"


NO_PLACE = "place not told"


def how_much(now: tuple[int, int, int], before: tuple[int, int, int], compared: str, strength: str, began: str) -> str:
    """Second sentence: entries on known days, the trend, how strong, and how it begins."""
    number, days, known = now
    seen = "" if known == days else f" ({known} of them known)"
    return f"{entries(number)} in {count(days, 'day')}{seen}, {compared}{strength}{began}."


def trend(now: int, before: int, days: int) -> str:
    """The entries beside those of as many days before."""
    way = "more often than" if now > before else "less often than" if now < before else "as often as"
    return f"{way} in the {days} days before ({before:,} \N{RIGHTWARDS ARROW} {now:,})"


def no_trend(before: int, after: int, needed: int) -> str:
    """Too little is known to compare."""
    return f"too few known days to compare ({before} before, {after} now; {needed} needed)"


def strong(median: str, worst: int) -> str:
    """How strong it was."""
    return f"; severity median {median}, worst {worst} of 10"


def begins(how: str, number: int, every: int) -> str:
    """How most of it began."""
    return f"; began {how} in {of(number, every)}"


def unexplained(number: int) -> str:
    """How many entries have no reason of the patient's own."""
    return f"no reason given: {number:,}"


def left_out(names: str) -> str:
    """What the patient leaves out."""
    return f"Left out by the patient: {names}."


def private_entries(number: int) -> str:
    """How many private entries are left out."""
    return entries(number).replace("entr", "private entr")


def logged(known: int, days: int, numb: int, clear: int, silent: int) -> str:
    """On how many days anything was written down, and what silence does not mean."""
    quiet = f"; {silent} without a word, not known to be clear" if silent else ""
    return f"Known days: {of(known, days)} ({numb} numb, {clear} noted clear){quiet}."


def gaps(late: int, number: int, quiet: int) -> str:
    """Entries written down late, and the longest silence."""
    return f"Written over 24 h late: {of(late, number)}. Longest silence: {count(quiet, 'day')}."


def stretch(since: date, until: date, felt: int) -> str:
    """Two weeks of a body map."""
    return f"{since.day} {since:%b} to {until.day} {until:%b} ({count(felt, 'day')})"


def stretches(then: str, now: str) -> str:
    """Both of them."""
    return f"then {then}, now {now}"


def spot(name: str, then: int, now: int) -> str:
    """Places then and now, in days."""
    return f"{name} {then} \N{RIGHTWARDS ARROW} {now}"


def began_at(parts: list[str], every: int) -> str:
    """The times of day at which entries began."""
    return f"Began: {', '.join(parts)} (n\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{every:,})."


def checked(places: str) -> str:
    """The places of which more is known than that they are felt."""
    return f"Checked: {places}"


def figure(median: str, most: str, number: int) -> str:
    """A median with the most and how many it is of."""
    return f"{median}, most {most} (n\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{number:,})"


def difficulty(name: str, some: int, cannot: int, asked: int) -> str:
    """What it kept the patient from."""
    said = [f"difficult in {some}"] if some else []
    said += [f"not possible in {cannot}"] if cannot else []
    return f"{name}: {', '.join(said)} of {entries(asked)}"


def none_lasting(number: int, months: int) -> str:
    """Several treatments were tried, and none of them brought relief that lasted."""
    return f"none of {number} tried over {months} months brought relief of 4 weeks or more"


def quote(on: datetime, text: str) -> str:
    """The patient's own words with their day."""
    return f"{day(on.date())}: \N{LEFT DOUBLE QUOTATION MARK}{text}\N{RIGHT DOUBLE QUOTATION MARK}"


def cut(text: str) -> str:
    """Words that go on."""
    return f"{text} \N{HORIZONTAL ELLIPSIS}"


def map_told(names: list[str], rest: int) -> str:
    """What a drawing of the body shows, the most often felt first."""
    return f"Felt in: {', '.join([*names, *([more(rest)] if rest > 0 else [])])}" if names else "Nothing felt was logged"


def strip_told(numb: int, clear: int, silent: int) -> str:
    """What the drawing of the severity shows."""
    return f"{STRIP}: {count(numb, 'day')} with numbness, {clear} noted clear, {silent} without a word"


def event(number: int, on: date, what: str, name: str) -> str:
    """A mark on the strip of severity."""
    return f"{number}: {on.day} {on:%b}, {what.lower()} {name}"
