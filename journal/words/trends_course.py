"""What is said of the course of a period: counts side by side, without a word on what they mean."""

from __future__ import annotations

from datetime import date

from journal.words.trends import counted, day, maybe


def halves(entries: tuple[int, int], medians: tuple[float | None, float | None]) -> str:
    """The first half of a period beside its second."""
    before, after = entries
    way = "more often" if after > before else "less often" if after < before else "as often"
    strong = f", median {maybe(medians[0])} -> {maybe(medians[1])}" if None not in medians else ""
    return f"Course: logged {way} in the second half ({before:,} -> {after:,}){strong}."


def moved(then: int, now: int, new: list[tuple[str, date]], more: int) -> str:
    """In how many places it was felt at first and now, and which are new."""
    told = ", ".join(f"{label} ({day(on)})" for label, on in new)
    rest = f"; new: {told}{f', and {more} more' if more else ''}" if new else ""
    return f"Course: {counted(then, 'place')} in the first 14 days, {now:,} in the last 14{rest}."


def followed(name: str, begun: date, entries: tuple[int, int, int | None], days: int) -> str:
    """A treatment, and how many entries there were before it, after it began, and lately."""
    before, after, lately = entries
    last = "" if lately is None else f", {lately:,} in the last {days}"
    return (
        f"Course: {name}, begun on {day(begun)}: {counted(before, 'entry', 'entries')} in the {days} days before,"
        f" {after:,} in the {days} from then on{last}."
    )
