"""Every id a journal may use beside the body's regions, with its label for patients, read from vocabulary.json.

Ids are stable: stored, exported and imported as they stand. Terms follow IASP and HPO; see `provenance` in the file.
"""

import json
import os
from functools import cache
from typing import NamedTuple

_FILE = os.path.join(os.path.dirname(__file__), "vocabulary.json")

COURSES = ("constant", "comes_and_goes")
HANDS = ("left", "right", "both")
DAY_STATES = ("clear",)
REVIEW_STATES = ("acknowledged", "told_clinician", "resolved")
SEVERITY = range(11)
NOTE_LIMIT = 20_000


class Vocabulary(NamedTuple):
    """Id to label, kind by kind; symptoms also by group, sensations and evidence also by what they mean."""

    onset: dict[str, str]
    sensation: dict[str, str]
    sensation_kind: dict[str, str]
    sensation_term: dict[str, str]
    sensation_snomed: dict[str, str]
    evidence: dict[str, str]
    evidence_level: dict[str, int]
    symptom: dict[str, str]
    symptom_group: dict[str, tuple[str, ...]]
    trigger: dict[str, str]
    relief: dict[str, str]
    function: dict[str, str]
    function_level: dict[str, str]
    history: dict[str, str]
    treatment_effect: dict[str, str]
    diagnosis_status: dict[str, str]
    visit_kind: dict[str, str]
    level: dict[str, str]
    pelvic_stem: str


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary, read once."""
    with open(_FILE, encoding="utf-8") as file:
        data = json.load(file)
    data.pop("provenance")
    sensation, evidence = data.pop("sensation"), data.pop("evidence")
    return Vocabulary(
        sensation={name: entry["label"] for name, entry in sensation.items()},
        sensation_kind={name: entry["kind"] for name, entry in sensation.items()},
        sensation_term={name: entry["term"] for name, entry in sensation.items() if "term" in entry},
        sensation_snomed={name: entry["snomed"] for name, entry in sensation.items() if "snomed" in entry},
        evidence={name: entry["label"] for name, entry in evidence.items()},
        evidence_level={name: entry["level"] for name, entry in evidence.items()},
        symptom_group={name: tuple(ids) for name, ids in data.pop("symptom_group").items()},
        **data,
    )
