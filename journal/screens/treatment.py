"""The page of one treatment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from journal.phrase.treatments import wrong
from journal.screens import care_parts as parts
from journal.screens.care_item import CareItem, Part
from journal.screens.care_keys import TREATMENT
from journal.vocabulary import vocabulary
from journal.widgets.command import bindings
from journal.words import care_page as words
from journal.words import treatments as say

_EFFECTS = (None, "none", "some", "good", "worse")


class TreatmentPage(CareItem):
    """The page."""

    HEADING, LIST, ASKED = words.TREATMENT_TITLE, "treatments", words.TREATMENT
    PARTS: ClassVar[Mapping[str, Part]] = {
        "name": parts.part("name", parts.words_or_empty, wrong, parts.text_of("name")),
        "kind": parts.part("kind", parts.words_or_none, wrong, parts.text_of("kind")),
        "dose": parts.part("dose", parts.words_or_none, wrong, parts.text_of("dose")),
        "started": parts.part("started_on", parts.first_day, wrong, parts.day_of("started_on")),
        "stopped": parts.part("stopped_on", parts.last_day, wrong, parts.day_of("stopped_on", last=True)),
        "effect": parts.turning(
            "effect", _EFFECTS, lambda one: "" if one.effect is None else vocabulary().treatment_effect[one.effect]
        ),
        "relief": parts.part(
            "relief_percent", parts.percent, wrong, lambda one: "" if one.relief_percent is None else f"{one.relief_percent}%"
        ),
        "lasted": parts.part(
            "relief_days", parts.length, wrong, lambda one: "" if one.relief_days is None else say.length(one.relief_days)
        ),
        "why": parts.part("stopped_because", parts.words_or_none, wrong, parts.text_of("stopped_because")),
        "note": parts.part("note", parts.words_or_empty, wrong, parts.text_of("note")),
    }
    OFFER = TREATMENT
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)
