"""The document Bundle: a Composition with the page as its text, the patient, the observations, and what clinicians called it.

Findings of the rules are text alone, marked as automated screening; a Condition stands only for what a clinician said. The same
facts give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from journal.model.ids import content_id
from journal.model.text import one_line
from journal.model.views import Diagnosis, Episode, Profile
from journal.report.blocks import Page, Said, Section
from journal.report.facts import Facts
from journal.report.fhir.coding import Coding, Json, instant
from journal.report.fhir.narrative import narrative
from journal.report.fhir.observations import Observed, observations
from journal.vocabulary import vocabulary
from journal.words import fhir as words

ENTRIES = "entries"
_STATUS = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
_VERIFIED = {"suspected": "unconfirmed", "confirmed": "unconfirmed", "ruled_out": "refuted"}  # as the patient tells it
_GENDERS = {"female": "female", "male": "male"}


def render(page: Page, facts: Facts, episodes: Iterable[Episode], *, codes: bool = True) -> str:
    """The whole document as JSON. `episodes` are those of the period, without what is withheld.

    Of the parts that are left out "entries" are the observations, and with "exams" go the diagnoses.
    """
    left_out = facts.request.left_out
    told = () if ENTRIES in left_out else tuple(episodes)
    made, coding = instant(facts.made_at), Coding(codes)
    patient = Observed(content_id("fhir patient", min((one.id for one in told), default=made)), _patient(facts.person))
    subject = f"urn:uuid:{patient.id}"
    seen = list(observations(told, subject, coding))
    named = [_condition(one, subject, coding) for one in facts.care.diagnoses if "exams" not in left_out]
    composition = _composition(page, made, subject, seen, named)
    parts = [
        Observed(content_id("fhir composition", json.dumps(composition, sort_keys=True)), composition),
        patient,
        *seen,
        *named,
    ]
    bundle = {
        "resourceType": "Bundle",
        "identifier": {
            "system": "urn:ietf:rfc:3986",
            "value": f"urn:uuid:{content_id('fhir bundle', json.dumps([one.resource for one in parts], sort_keys=True))}",
        },
        "type": "document",
        "timestamp": made,
        "entry": [{"fullUrl": f"urn:uuid:{one.id}", "resource": one.resource} for one in parts],
    }
    return json.dumps(bundle, ensure_ascii=False, indent=1) + "\n"


def _patient(person: Profile) -> Json:
    name = one_line(person.name or "")
    return {
        "resourceType": "Patient",
        **({"name": [{"text": name}]} if name else {}),
        **({"gender": _GENDERS[person.sex]} if person.sex in _GENDERS else {}),
        **({"birthDate": f"{person.birth_year:04}"} if person.birth_year else {}),
    }


def _composition(page: Page, made: str, patient: str, seen: list[Observed], named: list[Observed]) -> Json:
    return {
        "resourceType": "Composition",
        "status": "final",
        "type": {"text": words.TYPE},
        "subject": {"reference": patient},
        "date": made,
        "author": [{"reference": patient}],
        "title": page.title,
        "section": [
            {"title": words.ABOUT, "text": narrative((page.head,))},
            *map(_section, page.sections),
            *_entries(words.OBSERVATIONS, seen),
            *_entries(words.DIAGNOSES, named),
            {"title": words.HELP, "text": narrative(Said(text) for text in page.foot)},
        ],
    }


def _section(section: Section) -> Json:
    """A part of the page; what the rules found is marked as what it is."""
    marked = (Said(words.SCREENING, strong=True), *section.blocks) if section.id == "urgent" else section.blocks
    return {"title": section.title, "text": narrative(marked)}


def _entries(title: str, parts: list[Observed]) -> Iterator[Json]:
    if parts:
        yield {"title": title, "entry": [{"reference": f"urn:uuid:{one.id}"} for one in parts]}


def _condition(row: Diagnosis, patient: str, coding: Coding) -> Observed:
    by = one_line(row.by or "")
    return Observed(
        content_id("fhir condition", row.id),
        {
            "resourceType": "Condition",
            "verificationStatus": {
                "coding": [{"system": _STATUS, "code": _VERIFIED[row.status]}],
                "text": vocabulary().diagnosis_status[row.status],
            },
            "code": {"text": one_line(row.name)},
            **({"bodySite": [coding.place(one.region, one.side) for one in row.sites]} if row.sites else {}),
            "subject": {"reference": patient},
            **({"recordedDate": row.on.isoformat()} if row.on else {}),
            "note": [{"text": words.given(vocabulary().diagnosis_status[row.status].lower(), by)}],
        },
    )
