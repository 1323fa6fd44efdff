"""A made-up journal of a given length, as an exchange document: several entries a day, all of them invented."""

import json
import random
from datetime import UTC, datetime, timedelta

PLACES = (
    ("foot.sole", "left"),
    ("foot.sole", "right"),
    ("leg.calf_back", "left"),
    ("hand.little", "right"),
    ("hand.thumb", "left"),
)
SENSATIONS = ("tingling", "reduced", "pins_needles")


def document(entries: int, seed: int = 20260301) -> str:
    """A document of so many entries that ended before now, the newest a day ago."""
    chance = random.Random(seed)
    newest = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
    made = [_entry(chance, newest - timedelta(hours=4 * number)) for number in range(entries)]
    return json.dumps({"format": "numbness-journal", "version": 1, "episodes": made})


def decade(recent: int, older: int, window_days: int, years: int, seed: int = 20260301) -> str:
    """A document with entries evenly over the last days, and older ones evenly over the years before those."""
    chance = random.Random(seed)
    newest = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
    edge = newest - timedelta(days=window_days)
    late = [_entry(chance, newest - (newest - edge) * number / recent) for number in range(recent)]
    past = timedelta(days=365 * years - window_days)
    early = [_entry(chance, edge - timedelta(days=1) - past * number / older) for number in range(older)]
    return json.dumps({"format": "numbness-journal", "version": 1, "episodes": late + early})


def _entry(chance: random.Random, started: datetime) -> dict[str, object]:
    region, side = chance.choice(PLACES)
    site = {"region": region, "side": side, "sensations": [chance.choice(SENSATIONS)]}
    ended = started + timedelta(minutes=chance.randint(1, 90))
    return {
        "started_at": started.isoformat(),
        "ended_at": ended.isoformat(),
        "recorded_at": ended.isoformat(),
        "onset": "hours",
        "explanation": "sat on it",
        "readings": [{"at": started.isoformat(), "sites": [site], "severity": chance.randint(0, 10), "symptoms": []}],
    }
