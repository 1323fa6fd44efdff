"""Concepts of FHIR: always in words, with codes of LOINC and SNOMED CT where they are wanted and known.

Shape and codes are those of HL7's guide "Symptoms Data Standards" 1.0.0 (FHIR R4); codes of places and feelings come from the
atlas and the vocabulary, which say where each was seen.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from journal import clock
from journal.body.atlas import atlas, label
from journal.vocabulary import vocabulary
from journal.words import fhir as words

Json = dict[str, Any]
GUIDE = "http://hl7.org/fhir/uv/symptoms"
LOINC, SNOMED, TEMPORARY = "http://loinc.org", "http://snomed.info/sct", f"{GUIDE}/CodeSystem/SymptomTemporary"
SYMPTOM, ABSENT = "75325-1", "111551-8"
QUALITY, SEVERITY, COURSE, TREND = "56823-8", "64750-3", "89261-2", "89253-9"
WORSE, BETTER, FREQUENCY, ONSET = "100752-5", "100753-3", "104156-5", "99495-4"
OTHER = "OTHEREVENT"
_ONSETS = {"sudden": "385315009", "hours": "61751001", "days": "61751001", "weeks": "61751001"}
_TRUE_OF = frozenset({"exact", "broader"})  # a broader place is still where it is
_WIDEST = timedelta(hours=14)


class Coding(NamedTuple):
    """Writes concepts, with codes or (`codes` False) in words alone."""

    codes: bool = True

    def concept(self, text: str, code: str | None = None, system: str = SNOMED) -> Json:
        """A CodeableConcept."""
        coded = {"coding": [{"system": system, "code": code}]} if code and self.codes else {}
        return {**coded, "text": text}

    def component(self, text: str, code: str, value: Json, system: str = LOINC) -> Json:
        """A component of an observation."""
        return {"code": self.concept(text, code, system), "valueCodeableConcept": value}

    def profile(self, name: str) -> Json:
        """The claim to follow a profile of the guide; without its codes nothing can."""
        return {"meta": {"profile": [f"{GUIDE}/StructureDefinition/{name}"]}} if self.codes else {}

    def sensation(self, name: str) -> Json:
        """A feeling."""
        return self.concept(vocabulary().sensation.get(name, name), vocabulary().sensation_snomed.get(name))

    def onset(self, name: str) -> Json:
        """How it began."""
        return self.concept(vocabulary().onset.get(name, name), _ONSETS.get(name))

    def place(self, region: str, side: str) -> Json:
        """A place of the body. The code does not say the side; the text does, and so does the guide's qualifier beside it."""
        known = atlas().regions.get(region)
        named = self.concept(label(region, side), known.snomed_code if known and known.snomed_match in _TRUE_OF else None)
        qualifier = {"url": f"{GUIDE}/StructureDefinition/LocationQualifier", "valueString": words.SIDES.get(side, "")}
        return {"extension": [qualifier], **named} if self.codes and side in words.SIDES else named


def instant(moment: datetime) -> str:
    """The moment in FHIR's form, with its own offset where FHIR can say it, else in UTC."""
    offset = moment.utcoffset()
    plain = clock.pinned(moment)
    return clock.iso(plain if offset is not None and abs(offset) <= _WIDEST else moment.astimezone(UTC))
