"""What is said about trends: counts in neutral words. Nothing here praises, scores, or says why."""

from __future__ import annotations

from datetime import date

VIEWS = {
    "overview": "how often, where and when, in a few lines",
    "days": "day by day",
    "weeks": "week by week",
    "months": "month by month",
    "hours": "time of day and day of the week",
    "places": "where it was felt, on how many days",
    "spread": "when each place was first and last felt",
    "body": "where it was felt in the first and in the last two weeks",
    "limbs": "how far up each arm and leg, and left beside right",
    "feelings": "what was felt",
    "durations": "how long it lasted",
    "together": "triggers and reliefs that were seen together",
    "treatments": "the 28 days before and after each treatment began",
    "compare": "this period beside the one before it",
    "returns": "pauses, and when it came back",
    "evidence": "what was only felt, checked, or found by a clinician or a test",
}
VIEW_HELP = "what to look at; without it an overview"
SINCE_HELP = (
    "from when: a day, or 30d, 2w, 1y back; visit: since the last visit; all: everything."
    " Else 90 days, or all where that says more"
)
UNTIL_HELP = "up to when; else today"
PLAIN_HELP = "without bars, for screen readers"
MEANING = "These figures tell what was written down, not how serious it is."
TOO_LITTLE = "No trigger and no relief was named in 10 entries or more; fewer would say too little."
NO_PAUSE = "No pause of 28 days or more in this period."
NO_TREATMENT = "No treatment began in this period. Treatments are written down under Care."
NOT_ENOUGH = "not enough data"
EMPTY = "Nothing is written down in this period."
NO_VISIT = "No visit is written down yet. One is noted with: journal visit add"
BACKWARDS = "The period ends before it begins."
PARTS = {"night": "night (0-6)", "morning": "morning (6-12)", "afternoon": "afternoon (12-18)", "evening": "evening (18-24)"}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEGMENTS = {
    "arm": ("upper arm", "forearm", "hand"),
    "leg": ("thigh", "lower leg", "foot"),
}
SERIES = ("from", "entries", "hours", "median", "worst", "numb", "clear", "no entry", "late")
DAYS = ("day", "entries", "hours", "median", "worst", "")
PLACES = ("place", "days", "share", "first", "last", "pause")
SPREAD = ("place", "first", "last", "days")
BODY = ("place", "then", "now")
THEN, NOW = "then", "now"
LIMBS = ("limb", "month", "nearest to the trunk", "days: top", "middle", "end")
FEELINGS = ("feeling", "days", "share")
FIGURES = ("", "")
TOGETHER = ("what", "seen in", "median with it", "median without")
TRIED = ("treatment", "began", "", "known", "numb", "entries", "hours", "median", "worst")
COMPARED = ("", "before", "after")
RETURNS = ("last felt", "back on", "days between", "noted clear")
EVIDENCE = ("place, and how sure", "days", "first", "last")
CLEAR, NO_ENTRY, LATE = "clear", "no entry", "late"
BEFORE, AFTER = "before", "after"
TRIGGERS, RELIEFS, PAIRS = "trigger", "relief", "both"
NOT_BACK = "not yet"
NONE = "-"
HOURS_NOTE = "Two entries at once count twice; an entry without an end counts up to its last word."
PAIRED_NOTE = "Seen together does not mean that one brings the other."
TRIED_NOTE = "Before and after say nothing about why."
SERIES_NOTE = "numb, clear, no entry: days. late: entries written down more than 24 hours after the start."
TRIED_HEAD_NOTE = "known, numb: days."
CLEAR_NOTE = "A day without an entry is not a clear day: only what is noted clear is known to be."
SPREAD_NOTE = "First and last are those of this period."
PAUSE_NOTE = "pause: the most days in between without it."


def day(on: date) -> str:
    """A day: "3 Mar 2026"."""
    return f"{on.day} {on:%b %Y}"


def month(on: date) -> str:
    """A month: "Mar 2026"."""
    return f"{on:%b %Y}"


def period(since: date, until: date, days: int) -> str:
    """The period that is looked at."""
    return f"{day(since)} to {day(until)} ({counted(days, 'day')})"


def number(value: float) -> str:
    """A number with at most one digit after the point."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


def maybe(value: float | None) -> str:
    """A number, or a dash for what is not known."""
    return NONE if value is None else number(value)


def share(part: float) -> str:
    """A share of all, 0-1, in hundredths."""
    return f"{part:.0%}"


def length(seconds: float) -> str:
    """A length of time: "40 min", "3 h 10 min", "2 d 4 h"."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return "under 1 min"
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    days, hours = divmod(hours, 24)
    return f"{days} d {hours} h" if hours else f"{days} d"


def how_often(numb: int, clear: int, silent: int, entries: int) -> str:
    """On how many days there was numbness, and of how many nothing is known."""
    known = f"numb on {counted(numb, 'day')}, {clear:,} noted clear, {silent:,} without a word"
    return f"How often: {counted(entries, 'entry', 'entries')}; {known}."


def compared(before: int, after: int, days: int) -> str:
    """This period beside the one before it, as counts of entries."""
    way = "more often than" if after > before else "less often than" if after < before else "as often as"
    return f"Logged {way} in the {counted(days, 'day')} before ({before:,} -> {after:,})."


def too_few_to_compare(before: int, after: int, needed: int) -> str:
    """Too little is known to set two periods side by side."""
    return (
        f"Too few days to compare with the time before: something is known of {before} before and {after} now;"
        f" {needed} of each are needed."
    )


def since_visit(on: date, days: int, before: int, after: int) -> str:
    """What was logged since the last visit, beside as many days before it."""
    return (
        f"Since the last visit on {day(on)} ({counted(days, 'day')}): {counted(after, 'entry', 'entries')};"
        f" {before:,} in as many days before."
    )


def strength(median: float | None, worst: int | None, rated: int) -> str:
    """How strong it was."""
    if median is None or worst is None:
        return "How strong: no entry was rated."
    return f"How strong: median {number(median)}, worst {worst} of 10 ({counted(rated, 'entry', 'entries')} rated)."


def where(named: list[tuple[str, int]], days: int, more: int) -> str:
    """The places of the most days."""
    told = [f"{label} ({count})" for label, count in named]
    first = [f"{label} ({count} of {counted(days, 'day')})" for label, count in named[:1]]
    return f"Where: {', '.join([*first, *told[1:]])}{f', and {more} more' if more else ''}."


def when(parts: list[tuple[str, int]]) -> str:
    """In which part of the day entries began."""
    return f"When it began: {', '.join(f'{name} {count:,}' for name, count in parts)}."


def too_few_for_hours(entries: int, needed: int) -> str:
    """Too few entries to look at the time of day."""
    return f"When it began: too few entries for a time of day ({entries}; {needed} are needed)."


def how_long(median: float, longest: int, over_hour: int, ended: int, still_open: int) -> str:
    """How long entries lasted."""
    rest = f" {counted(still_open, 'entry', 'entries')} without an end." if still_open else ""
    return f"How long: median {length(median)}, longest {length(longest)}; {over_hour:,} of {ended:,} over 1 hour.{rest}"


def came_back(on: date, after: str, days: int, clear: int) -> str:
    """Numbness was logged again after a long pause."""
    return f"Logged again on {day(on)} after {after} without an entry of numbness ({days} days, {clear} of them noted clear)."


def pause(last: date, back: date) -> str:
    """The length of a pause in words."""
    months = (back.year - last.year) * 12 + back.month - last.month - (back.day < last.day)
    return f"{months} months" if months >= 2 else f"{(back - last).days // 7} weeks"


def late(entries: int) -> str:
    """Entries that were written down long after they began."""
    return f"{counted(entries, 'entry was', 'entries were')} written down more than 24 hours after the start."


def hidden(names: int, needed: int) -> str:
    """What is not shown because too few entries name it."""
    return f"{counted(names, 'more was', 'more were')} named in fewer than {needed} entries, too few to show."


def not_enough(before: int, after: int, needed: int) -> str:
    """A treatment with too little known around its start."""
    return (
        f"{NOT_ENOUGH}: something is known of {counted(before, 'day')} before and {after} after its start;"
        f" {needed} of each are needed"
    )


def others(count: int) -> str:
    """Other treatments that began in the same days."""
    return f"{counted(count, 'other treatment')} began in the same days"


def mirrored(days: int, left: int, right: int, both: int, same: int) -> str:
    """Left and right side by side."""
    return (
        f"Of {counted(days, 'day')} on a left or right side: {left} on the left only, {right} on the right only,"
        f" {both} on both; on {same} in the same place of both."
    )


def exams(pending: int) -> str:
    """The exams and tests of a place, and how many of them wait for their result."""
    return f"exams and tests, {pending} still open" if pending else "exams and tests"


def of_all(part: int, every: int) -> str:
    """So many of all: "4 of 27"."""
    return f"{part:,} of {every:,}"


def days(count: int) -> str:
    """A number of days: "38 days"."""
    return counted(count, "day")


def span(since: date, until: date) -> str:
    """A period in a heading."""
    return f"{day(since)} - {day(until)}"


def stretch(which: str, since: date, until: date, felt: int) -> str:
    """Two weeks, and on how many of their days something was felt."""
    return f"{which}: {span(since, until)}, n = {counted(felt, 'day')} on which something was felt"


def total(entries: int) -> str:
    """How many entries there are in all."""
    return f"n = {entries:,} {'entry' if entries == 1 else 'entries'}"


def total_days(days: int) -> str:
    """On how many days something was felt."""
    return f"n = {days:,} {'day' if days == 1 else 'days'} on which something was felt"


DURATION_ROWS = {
    "ended": "ended entries",
    "median": "median",
    "longest": "longest",
    "over_hour": "over 1 hour",
    "over_day": "over 24 hours",
    "open": "without an end",
}
COMPARED_ROWS = {
    "span": "period",
    "logged": "days known",
    "numb": "days with numbness",
    "clear": "days noted clear",
    "silent": "days without a word",
    "entries": "entries",
    "hours": "hours",
    "median": "median severity",
    "worst": "worst severity",
}


def counted(count: int, one: str, more: str = "") -> str:
    """So many of a thing: "1 day", "1,200 days"."""
    return f"{count:,} {one if count == 1 else more or f'{one}s'}"
