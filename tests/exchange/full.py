"""One document with every key of the format, to change and to break."""

from __future__ import annotations

import copy
import json
from typing import Any

_SITE = {"region": "leg.calf_back", "side": "left"}
_READING = {
    "at": "2026-03-01T08:10:00+00:00",
    "sites": [{**_SITE, "sensations": ["reduced", "pins_needles"]}],
    "severity": 5,
    "pain": None,
    "symptoms": ["back_pain"],
    "symptom_since": {"back_pain": "2026-02-20"},
    "denied": ["bladder_feel", "saddle_change"],
    "declined": ["sexual_change"],
    "evidence": "felt",
    "note": "after the walk",
}
_DELETED = {"updated_at": "2026-03-02T08:00:00+00:00", "deleted_at": None}
_FULL = {
    "format": "numbness-journal",
    "version": 1,
    "exported_at": "2026-03-04T09:00:00+00:00",
    "profile": {
        "name": "A. Patient",
        "birth_year": 1961,
        "sex": "female",
        "emergency_number": "112",
        "dominant_hand": "right",
        "occupation": None,
        "history": [{"condition": "cancer_ever", "since": "2019-05-01", "until": None}],
        "baseline": [
            {
                "sites": [{"region": "foot.sole", "side": "both"}],
                "sensations": ["tingling"],
                "symptoms": ["unsteady"],
                "course": "constant",
                "since": "2016-01-01",
                "assessed_on": "2025-03-01",
                "note": "",
            }
        ],
    },
    "episodes": [
        {
            "id": "018f4e2a-7c1d-7b3e-9f00-0123456789ab",
            "started_at": "2026-03-01T08:10:00+00:00",
            "time_zone": "Europe/London",
            "ended_at": "2026-03-01T08:40:00+00:00",
            "onset": "sudden",
            "course": "comes_and_goes",
            "explanation": "slept on it",
            "triggers": ["none_known"],
            "relief": ["none"],
            "function": {"walk": "some"},
            "notes": "first time",
            "private": False,
            "starred": True,
            "recorded_at": "2026-03-01T08:41:00+00:00",
            **_DELETED,
            "readings": [_READING, {**_READING, "at": "2026-03-01T08:30:00+00:00", "severity": 7, "symptom_since": {}}],
        }
    ],
    "days": [{"date": "2026-03-02", "state": "clear", "note": "", **_DELETED}],
    "treatments": [
        {
            "id": None,
            "name": "Physiotherapy",
            "kind": "therapy",
            "dose": None,
            "started_on": "2025-11-01",
            "stopped_on": "2026-01-15",
            "effect": "some",
            "relief_percent": 30,
            "relief_days": 7,
            "stopped_because": "came back",
            "note": "",
            **_DELETED,
        }
    ],
    "diagnoses": [
        {
            "id": None,
            "name": "L5 radiculopathy",
            "status": "suspected",
            "by": "GP",
            "on": "2026-02-01",
            "sites": [{"region": "leg.calf_outer", "side": "left"}],
            "note": "",
            **_DELETED,
        }
    ],
    "visits": [
        {
            "id": None,
            "on": "2026-02-01",
            "kind": "consultation",
            "clinician": "GP",
            "at": "2026-02-01T10:00:00+00:00",
            "sites": [_SITE],
            "assessed_numbness": True,
            "result": "",
            "pending": False,
            "note": "",
            **_DELETED,
        }
    ],
    "questions": [{"id": None, "text": "A nerve test?", "rank": 1, "asked_on": None, "answer": None, **_DELETED}],
    "flag_reviews": [
        {
            "rule": "saddle",
            "evidence": "abc",
            "level": "emergency",
            "state": "acknowledged",
            "at": "2026-03-01T08:15:00+00:00",
            "note": "",
        }
    ],
}
Step = str | int
Path = tuple[Step, ...]


def full() -> dict[str, Any]:
    """A fresh copy, shared parts copied too."""
    return json.loads(json.dumps(_FULL))


def paths(value: Any, path: Path = ()) -> list[Path]:
    """The way to every value in a document, the document itself first."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, item in inside for found in paths(item, (*path, key)))]


def json_path(path: Path) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def changed(value: Any, path: Path, new: Any) -> Any:
    """The document with another value there."""
    value = copy.deepcopy(value)
    if not path:
        return new
    at(value, path[:-1])[path[-1]] = new
    return value


def without(value: Any, path: Path) -> Any:
    """The document without that key or item."""
    value = copy.deepcopy(value)
    del at(value, path[:-1])[path[-1]]
    return value


def raw(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
