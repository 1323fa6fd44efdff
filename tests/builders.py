"""Rows with sane defaults, so that a test names only what it is about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from journal.clock import FixedClock
from journal.model.drafts import EpisodeDraft
from journal.model.ids import content_id
from journal.model.views import Episode, Reading, Site
from journal.paths import Places

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
ZONE = "Europe/London"


def clock_at(moment: datetime = NOW, zone: str | None = ZONE) -> FixedClock:
    """A clock that stands at `moment`."""
    return FixedClock(moment, zone)


def home(folder: Path) -> Places:
    """The places of a journal that lives in `folder`. Nothing is created."""
    return Places(*map(str, (folder, folder / "journal.db", folder / "backups", folder / "state", folder / "settings.toml")))


def site(region: str = "hand.thumb", side: str = "left", *sensations: str) -> Site:
    """A site; tingling unless said otherwise."""
    return Site(region, side, sensations or ("tingling",))


def reading(at: datetime = NOW - timedelta(hours=1), *sites: Site, **fields: Any) -> Reading:
    """A reading with severity 4 at the left thumb unless said otherwise."""
    return Reading(at, sites or (site(),), **{"severity": 4, **fields})


def draft(started_at: datetime = NOW - timedelta(hours=1), *readings: Reading, **fields: Any) -> EpisodeDraft:
    """A draft of an episode still going on, with one reading at its start."""
    given: dict[str, Any] = {"onset": "sudden", "time_zone": ZONE, **fields}
    return EpisodeDraft(started_at, readings=readings or (reading(started_at),), **given)


def episode(started_at: datetime = NOW - timedelta(hours=1), *readings: Reading, **fields: Any) -> Episode:
    """A stored episode; its id follows from its start unless given."""
    given: dict[str, Any] = {"onset": "sudden", "time_zone": ZONE, "id": content_id("test", started_at.isoformat()), **fields}
    return Episode(started_at=started_at, readings=readings or (reading(started_at),), **given)
