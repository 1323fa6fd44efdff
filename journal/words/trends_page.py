"""What the pages of trends say: their views and periods, what each chart counts, and what is told of a chosen part."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from journal.words import trends

TITLE = "Trends"
PURPOSE = "How often, where and when, as charts with the numbers behind them. They tell what was written down."
READING = "Counting. One moment."

# Command: (the word in the footer, the sentence in the help)
COMMANDS = {
    "open": ("Entries", "Open the history with the entries of the chosen bar, day or place."),
    "table": ("Table", "Show the numbers behind the chart, and back."),
    "next": ("View", "Go to the next view. A number goes straight to its view."),
    "previous": ("View before", "Go to the view before."),
    "views": ("Views", "Choose a view from a list of all of them."),
    "longer": ("Longer", "Look at a longer time: 7, 30, 90 days, a year, all, or since your last visit."),
    "shorter": ("Shorter", "Look at a shorter time."),
    "dates": ("Dates", "Choose the first and the last day of the period yourself."),
    "leave": ("Back", "Go back to the page before."),
}

VIEWS = {
    "overview": "Overview",
    "often": "How often",
    "strength": "How strong",
    "calendar": "Calendar",
    "hours": "When",
    "places": "Where",
    "spread": "Spread",
    "feelings": "What",
    "durations": "How long",
    "treatments": "Treatments",
    "compare": "Compare",
    "together": "Together",
    "returns": "Pauses",
    "limbs": "Limbs",
    "evidence": "Evidence",
    "body": "Then and now",
}
WHICH_VIEW = "Which view?"
ABOUT = {
    "overview": "how often, where and when at a glance",
    "often": "entries, severity and hours over time",
    "strength": "the worst and the median severity as a line",
    "calendar": "the worst of each day",
    "hours": "weekdays and times of day",
    "places": "on how many days each place was felt",
    "spread": "on which days each place was felt, in the order they came",
    "feelings": "what was felt",
    "durations": "how many lasted over an hour or a day",
    "treatments": "28 days before and after each treatment",
    "compare": "this period beside the one before it",
    "together": "triggers and relief that were seen together",
    "returns": "long pauses, and when it came back",
    "limbs": "how far up each arm and leg, month by month",
    "evidence": "what was felt, checked, found or tested",
    "body": "the body in the first and in the last two weeks",
}
LEADS = ("How often", "Course", "Where", "When it began")
CHARTED = ("Where",)
SAMPLE = "n = "
NUMBERS = "1234567890"
PERIODS = {
    "7": "7 days",
    "30": "30 days",
    "90": "90 days",
    "year": "1 year",
    "all": "all",
    "visit": "since last visit",
    "dates": "dates",
}
ASK_DATES = "Which days?"
ASK_DATES_HELP = "The first day, and the last one if it is not today. A month, or a time back from today, will do."
ASK_DATES_EXAMPLE = "since 1 March until 30 April"
NO_DATES = "This is no period. Say it like this: since 1 March until 30 April; March 2026; 3 weeks."
TO_COME = "This period has not begun yet."

NOTHING_AT_ALL = "Nothing is written down yet. Charts appear as soon as there are entries: press Esc, then n for the first one."
ONE_ENTRY = "So far there is one entry. With more of them this shows how they change."
NO_ENTRIES_OF = "The history can't be filtered by this. Choose a day, a week, a place or a feeling."
NO_CHART = "This view is a table."
CHOOSE = "Arrows choose a part of the chart."
BEFORE_AFTER = {"before": "before", "after": "after"}


LASTED = {"ended": "ended", "over_hour": "longer than 1 hour", "over_day": "longer than 24 hours", "open": "ongoing"}
"""The filters of the history behind the bars of how long it lasted."""


def views() -> dict[str, str]:
    """Every view with what it shows, for a list."""
    return {name: f"{shown}: {ABOUT[name]}" for name, shown in VIEWS.items()}


def nothing_here(longer: str) -> str:
    """What can be done where a period is empty."""
    return f"A longer time may show more: press {longer} for it."


def other_time(shorter: str, longer: str) -> str:
    """The keys that change the period."""
    return f"{shorter} and {longer} change it."


def notes(lines: Sequence[str]) -> str:
    """Notes in a row."""
    return " ".join(line if line.endswith(".") else f"{line}." for line in lines)


def few(known: int, needed: int) -> str:
    """So little is known that a change would say more about writing than about the body."""
    return f"Something is known of {trends.days(known)} only. From {needed} on one can begin to compare."


def few_felt(days: int, needed: int) -> str:
    """It was felt on so few days that no pattern can show."""
    return f"It was felt on {trends.days(days)} only, too few to show a pattern: {needed} are needed."


def few_entries(entries: int, needed: int) -> str:
    """So few entries that what is usual can't be told."""
    count = "1 entry" if entries == 1 else f"{entries:,} entries"
    return f"There {'is' if entries == 1 else 'are'} only {count}, too few to tell what is usual: {needed} are needed."


def per(unit: str, entries: int) -> str:
    """The title of a track of entries."""
    return f"entries a {unit}, n = {entries:,}"


def hours_per(unit: str) -> str:
    """The title of a track of hours."""
    return f"hours of numbness a {unit}"


def worst_per(unit: str, rated: int) -> str:
    """The title of a track of severity."""
    return f"worst severity a {unit} (0-10), n = {rated:,} rated"


def median_per(unit: str) -> str:
    """The title of a track of the middle of all severities."""
    return f"median severity a {unit} (0-10)"


def calendar(days: int, numb: int) -> str:
    """The title of the calendar."""
    return f"the worst of each day, n = {trends.days(numb)} with numbness of {days:,}"


def begun(entries: int) -> str:
    """The title of the matrix."""
    return f"when entries began, n = {entries:,}"


def on_days(days: int) -> str:
    """The title of bars that count days."""
    return f"days felt, n = {trends.days(days)}"


def in_entries(entries: int) -> str:
    """The title of bars that count entries."""
    return f"entries, n = {entries:,}"


def first_to_last(places: int) -> str:
    """The title of the places over time."""
    return f"first to last day, n = {places:,} {'place' if places == 1 else 'places'}"


def more(places: int) -> str:
    """How many other places stand in the same line."""
    return f" +{places}" if places else ""


BEGUN, ENDED, VISITED, FLAGGED = "T", "E", "V", "F"
HAPPENED = {BEGUN: "begun", ENDED: "ended"}
LETTERS = "T treatment begun, E ended, V visit or exam, F latest entry of a finding, + several."


def event(name: str, on: date, letter: str) -> str:
    """What happened on a day."""
    if letter == FLAGGED:
        return f"{trends.day(on)}: {name} (finding)."
    return f"{trends.day(on)}: {name}." if letter == VISITED else f"{trends.day(on)}: {name} {HAPPENED[letter]}."


def half(which: str, felt: int, since: date, until: date) -> str:
    """The title of a body."""
    return f"{which}: n = {felt}, {since.day} {since:%b} - {until.day} {until:%b}"


def then_and_now(name: str, then: int, then_felt: int, now: int, now_felt: int) -> str:
    """A place in words."""
    return f"{name}: felt on {then:,} of {trends.days(then_felt)} then, on {now:,} of {trends.days(now_felt)} now."


def limbs(months: int) -> str:
    """The title of the limbs."""
    return f"days felt a month, from the trunk outward, n = {months:,} {'month' if months == 1 else 'months'}"


def limb(side: str, name: str, segment: str) -> str:
    """A row of the limbs."""
    return f"{side} {name}: {segment}"


def limb_month(row: str, month: date, days: int) -> str:
    """A cell of the limbs in words."""
    return f"{row[0].upper()}{row[1:]}, {trends.month(month)}: felt on {trends.days(days)}."


def sure(places: int) -> str:
    """The title of how sure each place is."""
    return f"days on which it was only felt, checked or found, n = {places:,} {'place' if places == 1 else 'places'}"


EXAMS = "exams, tests"


def known(place: str, how: str, days: int) -> str:
    """A cell of how sure a place is in words."""
    return f"{place}, {how}: on {trends.days(days)}."


def pauses(count: int) -> str:
    """The title of the pauses."""
    return f"days without an entry, 28 or more in a row, n = {count:,}"


def not_back(last: date, days: int) -> str:
    """A pause that goes on."""
    return f"Not logged again since {trends.day(last)}, {trends.days(days)}."


AROUND = "entries in the 28 days before and after the start"
BESIDE = "this period beside the one before it"


def column(since: date, until: date, unit: str) -> str:
    """The name below a column."""
    return f"{since:%b %y}" if unit == "month" else f"{since.day} {since:%b}"


def named(since: date, until: date) -> str:
    """A day, or several in a row."""
    if since == until:
        return f"{since:%a} {trends.day(since)}"
    return trends.span(since, until)


def state(numb: int, clear: int, silent: int) -> str:
    """What is known of some days."""
    if numb + clear + silent == 1:
        return "numbness" if numb else "noted clear" if clear else "no entry; it is not known how this day was"
    return f"{trends.days(numb)} with numbness, {clear:,} noted clear, {silent:,} without a word"


def told(when: str, entries: int, hours: float, median: float | None, worst: int | None, known: str) -> str:
    """A column, a day or a cell of the calendar in words."""
    if not entries and not hours:
        return f"{when}: {known}."
    count = f"{entries:,} {'entry' if entries == 1 else 'entries'}"
    strong = f", median {trends.number(median)}, worst {worst} of 10" if median is not None else ", not rated"
    long = f", {trends.number(round(hours, 1))} hours" if round(hours, 1) else ""
    return f"{when}: {count}{long}{strong if entries else ''}; {known}."


def hour(weekday: str, part: str, entries: int, every: int, days: int) -> str:
    """A cell of the matrix in words."""
    all_of_them = "1 entry" if every == 1 else f"{every:,} entries"
    such = "1 such day" if days == 1 else f"{days:,} such days"
    return f"{weekday}, {part}: {entries:,} of {all_of_them} began then. The period has {such}."


def place(name: str, days: int, every: int, first: date, last: date) -> str:
    """A place in words."""
    return f"{name}: felt on {days:,} of {trends.days(every)}, first on {trends.day(first)}, last on {trends.day(last)}."


def feeling(name: str, days: int, every: int) -> str:
    """A feeling in words."""
    return f"{name}: felt on {days:,} of {trends.days(every)}."


def counted(name: str, text: str) -> str:
    """Any other bar in words."""
    return f"{name}: {text}."
