"""The head rows of the spreadsheets, and the few words in its cells that are not labels of the vocabulary."""

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
SITE_HEADINGS = (
    "Entry",
    "Entry started (local time and offset)",
    "Reading",
    "At (local time and offset)",
    "Where",
    "Region",
    "Side",
    "What it felt like",
    "Severity (0-10)",
    "Pain (0-10)",
    "How it was found",
    "Private",
)
DAY_HEADINGS = (
    "Date",
    "Known",
    "Entries begun",
    "Of them written over 24 h late",
    "Hours of numbness",
    "Worst severity (0-10)",
    "Median severity (0-10)",
    "Where",
    "Regions",
    "Sides",
    "What it felt like",
)
NUMB, CLEAR, SILENT = "numb", "noted clear", "nothing known"
YES = "yes"
COURSE = {"constant": "Constant", "comes_and_goes": "Comes and goes"}
SEVERITY = "severity {severity}"
SINCE = "since {day}"
