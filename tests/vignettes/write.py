"""Short ways to write a patient's journal as an exchange document, judged by a careful clinician on a phone line.

Times are told as they are remembered, from the moment of the call: "40m", "3h", "9d" ago, or "2d 08:10", that clock time two
days before. Places are "left hand.thumb, hand.index; both [foot]", where brackets hold a name for several regions.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from journal.body.atlas import atlas

Told = Callable[[datetime], Any]  # a value that is known once the moment of the call is
KINDS = {
    "emergency": "emergency",
    "same_day": "urgent",
    "soon": "soon",
    "routine": "routine",
    "info": "benign",
    "none": "benign",
}
UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
NO_STROKE = "face_droop arm_or_leg_weak_one_side speech understanding vision_loss_or_double balance_sudden"
NO_PELVIC = "bladder_start bladder_feel bladder_leak bladder_none bowel_leak bowel_feel saddle_change wiping_feels_different"
NO_WEAKNESS = "weak cannot_move foot_drop grip_weak_dropping legs_give_way"
NO_WALKING = "unsteady falls stiff_legs cannot_walk"
_WORD_LISTS = ("symptoms", "denied", "declined")
_OF_EPISODE = ("id", "onset", "course", "explanation", "notes", "private", "starred")


def span(text: str) -> timedelta:
    """How long "40m" is."""
    return timedelta(**{UNITS[text[-1]]: float(text[:-1])})


def moment(text: str, now: datetime) -> datetime:
    """The instant that "3h" or "2d 08:10" means at `now`, in the zone of `now`."""
    first, _, clock = text.partition(" ")
    if not clock:
        return (now.astimezone(UTC) - span(first)).astimezone(now.tzinfo)
    day = now.date() - span(first)
    hour, minute = map(int, clock.split(":"))
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=now.tzinfo)


def when(text: str, zone: str | None = None, after: str = "0s") -> Told:
    place = ZoneInfo(zone) if zone else None
    return lambda now: (
        (moment(text, now.astimezone(place) if place else now).astimezone(UTC) + span(after))
        .astimezone(place or now.tzinfo)
        .isoformat(timespec="seconds")
    )


def day(text: str | None) -> Told:
    """A date, written out or as days ago."""
    if text is None or re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return lambda now: text
    return lambda now: moment(text, now).date().isoformat()


def places(text: str) -> list[dict[str, Any]]:
    found = []
    for group in filter(None, text.split(";")):
        side, _, names = group.strip().partition(" ")
        for name in (part.strip() for part in names.split(",")):
            regions = atlas().aliases[name[1:-1]] if name.startswith("[") else (name,)
            found += [{"region": one, "side": side if side in atlas().regions[one].sides else "midline"} for one in regions]
    return found


def state(at: str, where: str, feels: str = "tingling", severity: int | None = 3, **fields: Any) -> dict[str, Any]:
    """A reading; `since` says how old a symptom is: "back_pain 20d; weak 3d"."""
    zone = fields.pop("zone", None)
    since = dict(pair.split() for pair in fields.pop("since", "").split(";") if pair)
    words = {key: fields.pop(key).split() for key in _WORD_LISTS if key in fields}
    sites = [{**place, "sensations": feels.split()} for place in places(where)]
    aged = {"symptom_since": {key: day(text) for key, text in since.items()}} if since else {}
    return {"at": when(at, zone), "sites": sites, "severity": severity, **words, **aged, **fields}


def numb(start: str, where: str, feels: str = "tingling", *, lasted: str | None = None, **fields: Any) -> dict[str, Any]:
    """An episode, still open unless `lasted` says how long it was; `then` holds later readings."""
    zone, then, written = fields.get("zone"), fields.pop("then", []), fields.pop("written", None)
    deleted, function = fields.pop("deleted", None), fields.pop("function", "")
    lists = {key: fields.pop(key, "").split() for key in ("triggers", "relief")}
    own = {key: fields.pop(key) for key in _OF_EPISODE if key in fields}
    return {
        "started_at": when(start, zone),
        "ended_at": when(start, zone, lasted) if lasted else None,
        "onset": "unknown",
        **own,
        **({"time_zone": zone} if zone else {}),
        **{key: words for key, words in lists.items() if words},
        **({"function": dict(pair.split("=") for pair in function.split())} if function else {}),
        **({"recorded_at": when(written)} if written else {}),
        **({"deleted_at": when(deleted)} if deleted else {}),
        "readings": [state(start, where, feels, **fields), *then],
    }


def again(days: str, clock: str, where: str, feels: str = "tingling", **fields: Any) -> list[dict[str, Any]]:
    """The same episode at one clock time, so many days ago each."""
    return [numb(f"{count}d {clock}", where, feels, **fields) for count in days.split()]


def visit(on: str, where: str = "", *, kind: str = "consultation", **fields: Any) -> dict[str, Any]:
    """A visit that assessed the numbness of these places, of all when none are named."""
    return {"on": day(on), "kind": kind, "sites": places(where), "assessed_numbness": True, **fields}


def diagnosis(name: str, where: str, on: str, status: str = "confirmed", **fields: Any) -> dict[str, Any]:
    return {"name": name, "status": status, "on": day(on), "sites": places(where), **fields}


def treatment(name: str, start: str, stop: str | None = None, effect: str | None = None) -> dict[str, Any]:
    return {"name": name, "started_on": day(start), "stopped_on": day(stop), "effect": effect}


def before(where: str, since: str, *, assessed: str | None = None, feels: str = "tingling", **fields: Any) -> dict[str, Any]:
    """What was there before the journal began."""
    words = {key: fields.pop(key).split() for key in ("symptoms",) if key in fields}
    known = {"sites": places(where), "sensations": feels.split(), "since": day(since), "assessed_on": day(assessed)}
    return {**known, **words, **fields}


def vignette(
    name: str, title: str, *, about: str, expected: str, why: str, source: str, acceptable: str = "", **parts: Any
) -> dict[str, Any]:
    """One journal and how urgent it is. `about` names the rules of the catalogue that it tests, for or against."""
    zone = parts.pop("zone", "Europe/London")
    now = datetime.fromisoformat(parts.pop("now", "2026-03-10T18:00")).replace(tzinfo=ZoneInfo(zone))
    history = [condition(text) for text in parts.pop("history", "").split()]
    profile = {"birth_year": parts.pop("born", 1975), "history": history, "baseline": parts.pop("baseline", [])}
    clear = [{"date": day(text), "state": "clear"} for text in parts.pop("clear", "").split()]
    document = {"format": "numbness-journal", "version": 1, "profile": profile, "episodes": [], "days": clear, **parts}
    return {
        "id": name,
        "title": title,
        "kind": KINDS[expected],
        "about": about.split(),
        "source": source,
        "now": now.isoformat(),
        "expected": expected,
        "acceptable": list(dict.fromkeys([expected, *acceptable.split()])),
        "why": why,
        "journal": told(document, now),
    }


def condition(text: str) -> dict[str, Any]:
    """ "chemo=90d..10d": since and until, each may be left out."""
    name, _, dates = text.partition("=")
    since, _, until = dates.partition("..")
    return {"condition": name, "since": day(since or None), "until": day(until or None)}


def told(value: Any, now: datetime) -> Any:
    """The document with every remembered time turned into a moment."""
    if callable(value):
        return value(now)
    if isinstance(value, dict):
        return {key: told(one, now) for key, one in value.items()}
    return [told(one, now) for one in value] if isinstance(value, list) else value
