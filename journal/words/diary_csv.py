"""What is said about reading a diary from a spreadsheet: where something stands, what is accepted, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

FILE = "the file"
DATES = "a date is expected: 2026-03-01, 1 Mar 2026, Mar 1, 2026, or 13/3/2026"
UNCLEAR_DATE = "day or month first? Say --dates dmy or --dates mdy for all of the file, or write 2026-03-01"
TIMES = "a time of day is expected: 14:30, 2:30 pm, 2 pm"
NO_TIME = "a time of day is needed; to take one for every row without it, say for instance --time 12:00"
MOMENTS = "a date and a time are expected: 2026-03-01 14:30, 1 Mar 2026 2:30 pm, or 2026-03-01T14:30:00+00:00"
TO_COME = "a time that has come is expected"
LENGTHS = "a length is expected: 30 (minutes), 30 min, 1 h 20 min, 1.5 hours, 0:45"
NO_END = "an end or a length is needed; to take one for every row without it, say for instance --lasted 30m"
SCORES = "a whole number from 0 to 10 is expected: 4, 4/10"
SIDES = "a side is expected: left, right, both, middle"
PLACES = "a place on the body is expected, such as left foot, right thumb, lower back (journal regions lists them)"
WHICH_SIDE = "left, right or both is needed for this place, there or in a column for the side"
FEELINGS = "what it feels like is expected: numb, no feeling, tingling, pins and needles, burning, heavy, crawling, …"
NO_FEELING = "what it feels like is needed; to take one for every row without it, say for instance --feeling numb"
ONSET_FORMS = "how it began is expected: suddenly, over hours, over days, over weeks, woke up with it, not sure"
ONSETS = {
    "sudden": "sudden",
    "hours": "hours",
    "days": "days",
    "weeks": "weeks",
    "woke_with": "woke with it",
    "unknown": "unknown",
}
NOT_UTF8 = "text in UTF-8 is expected; save the spreadsheet as CSV UTF-8 and try again"
NO_HEADINGS = "a first row with headings is expected"
ONLY_DIARY = "That belongs to a spreadsheet: name a file that ends in .csv, or say --preset or --map too. Nothing was added."
NO_ZONE = "That is no time zone I know. Name one such as Europe/London. Nothing was added."


def place(row: int, column: str) -> str:
    """Where a cell stands."""
    return f"row {row:,}, column {column}"


def row(number: int) -> str:
    """Where a row stands, as a spreadsheet counts."""
    return f"row {number:,}"


def wall(why: str) -> str:
    """A time that the clocks of the night do not settle."""
    return f"a time that was there once is expected ({why}); write it with its offset, such as 2026-03-29T01:30:00+00:00"


def not_csv(reason: str) -> str:
    """The file is no spreadsheet."""
    return f"a spreadsheet saved as CSV is expected ({reason})"


def too_many(headings: int) -> str:
    """More cells than headings."""
    return f"at most {headings} cells are expected, as there are headings; text with commas must stand in quotes"


def kept(heading: str, said: str) -> str:
    """What stays in the note, since it is none of the words the journal counts."""
    return f"{heading}: {said}"


def no_field(field: str, known: Sequence[str]) -> str:
    """A map to what is no field."""
    return (
        f'"{field}" is nothing a column can say here. Write FIELD=HEADING with one of: {", ".join(known)}. Nothing was added.'
    )


def no_heading(heading: str, known: Sequence[str]) -> str:
    """A map to a heading that is not there."""
    return f'No column is headed "{heading}". There are: {", ".join(known)}. Nothing was added.'


def two_columns(heading: str, field: str) -> str:
    """Two columns have the heading."""
    return (
        f'Two columns are headed "{heading}", so it is unclear which says {field}. Give one another heading. Nothing was added.'
    )


def twice(field: str) -> str:
    """A field mapped twice."""
    return f"{field} is mapped to two columns; name one. Nothing was added."


def needs(headings: Sequence[str]) -> str:
    """Too little is known of the columns."""
    return (
        "I can't tell which columns say when and where. Say it, as in: --map date=Day --map time=Hour --map where=Place."
        f" The headings are: {', '.join(headings)}. Nothing was added."
    )


def read_as(pairs: Sequence[tuple[str, str]], unread: Sequence[str]) -> str:
    """How the columns are read."""
    told = "Read as: " + ", ".join(f"{heading} = {field}" for field, heading in pairs) + "."
    return f"{told} Not read: {', '.join(unread)}." if unread else told
