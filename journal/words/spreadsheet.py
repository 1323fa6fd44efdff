"""The head row of the spreadsheet of entries, and the few words in its cells that are not labels of the vocabulary."""

from __future__ import annotations

HEADINGS = (
    "Date",
    "Started (local time and offset)",
    "Time zone",
    "Ended (local time and offset)",
    "Still going on",
    "Minutes",
    "Where",
    "Regions",
    "Sides",
    "What it felt like",
    "Worst severity (0-10)",
    "Worst pain (0-10)",
    "How it began",
    "Constant or comes and goes",
    "Also noticed",
    "Asked and not there",
    "Rather not say",
    "Made difficult",
    "Triggers",
    "What helped",
    "Own explanation",
    "How it was found",
    "Notes",
    "How it changed",
    "Written down (local time and offset)",
    "Private",
)
YES = "yes"
COURSE = {"constant": "Constant", "comes_and_goes": "Comes and goes"}
SEVERITY = "severity {severity}"
SINCE = "since {day}"
