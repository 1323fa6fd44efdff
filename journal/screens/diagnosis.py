"""The page of one diagnosis."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from journal.model.views import Diagnosis
from journal.phrase.answers import Answer
from journal.phrase.diagnoses import read_diagnosis, wrong
from journal.screens import care_parts as parts
from journal.screens.care_item import CareItem, Here, Part
from journal.screens.care_keys import DIAGNOSIS
from journal.vocabulary import vocabulary
from journal.widgets.command import bindings
from journal.words import care_page as words
from journal.words import diagnoses as say

_STATUS = ("suspected", "confirmed", "ruled_out")


def _turn(record: Diagnosis, by: int) -> Answer:
    """The next status. A confirmed one explains numbness, so that by whom and which places must be known before."""
    status = _STATUS[(_STATUS.index(record.status) + by) % len(_STATUS)]
    answer = read_diagnosis("", record.on, record, {"status": status})  # type: ignore[arg-type]  # no date is read
    return answer._replace(problem=f"{answer.problem} {words.CONFIRM_FIRST}") if answer.problem else answer


def _wrong_by(record: Diagnosis) -> Iterator[str]:
    """What nobody confirmed is suspected."""
    if record.status == "confirmed" and not record.by:
        yield say.BY_NEEDED
    yield from wrong(record)


def _read(text: str, record: Diagnosis, here: Here) -> Answer:
    return read_diagnosis(text, here.now.date(), record)


def _explains(record: Diagnosis) -> str:
    return parts.places_of(record) or (words.ALL_NUMBNESS if record.status == "confirmed" else "")


class DiagnosisPage(CareItem):
    """The page."""

    HEADING, LIST, ASKED = words.DIAGNOSIS_TITLE, "diagnoses", words.DIAGNOSIS
    PARTS: ClassVar[Mapping[str, Part]] = {
        "name": parts.part("name", parts.words_or_empty, wrong, parts.text_of("name")),
        "status": Part(lambda one: vocabulary().diagnosis_status[one.status], lambda _one: "", _read, _turn),
        "by": parts.part("by", parts.words_or_none, _wrong_by, parts.text_of("by")),
        "on": parts.part("on", parts.first_day, wrong, parts.day_of("on")),
        "sites": parts.sites(_explains, lambda one: say.PLACES_NEEDED if one.status == "confirmed" else ""),
        "note": parts.part("note", parts.words_or_empty, wrong, parts.text_of("note")),
    }
    OFFER = DIAGNOSIS
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)
