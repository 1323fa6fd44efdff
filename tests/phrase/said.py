"""Phrases understood at one fixed moment, and what is expected of them in a short notation."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from journal.body.atlas import atlas
from journal.model.views import Site
from journal.phrase.understand import Understanding, understand

LONDON = "Europe/London"
# A Wednesday in winter time, 10:00.
NOW = datetime(2026, 3, 4, 10, 0, tzinfo=ZoneInfo(LONDON))


def said(text: str) -> Understanding:
    return understand(text, NOW, LONDON)


def at(clock: str, days_ago: int = 0) -> datetime:
    hour, minute = clock.split(":")
    return (NOW - timedelta(days=days_ago)).replace(hour=int(hour), minute=int(minute))


def sites(notation: str) -> tuple[Site, ...]:
    """ "foot left tingling; hand.thumb right reduced+burning": groups or regions, a side, sensations."""
    found = []
    for part in notation.split("; "):
        *name, side, sensations = part.split(" ")
        for region in atlas().aliases.get(" ".join(name), (" ".join(name),)):
            found.append(Site(region, side, tuple(sensations.split("+"))))
    return tuple(found)


def asked(text: str) -> set[str]:
    """What has to be answered before there is a draft."""
    return {ask.about for ask in said(text).asks if ask.needed}
