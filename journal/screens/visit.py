"""The page of one visit, exam or test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from journal.model.views import Visit
from journal.phrase.answers import Answer
from journal.phrase.dates import NoDate
from journal.phrase.visit_words import when, wrong
from journal.phrase.visits import told_when
from journal.screens import care_parts as parts
from journal.screens.care_item import CareItem, Here, Part
from journal.screens.care_keys import VISIT
from journal.vocabulary import vocabulary
from journal.widgets.command import bindings
from journal.words import care_page as words
from journal.words import commands
from journal.words import visits as say

_BOTH = (False, True)


def _read_when(text: str, record: Visit, here: Here) -> Answer:
    try:
        found: dict[str, Any] | None = when(text, here.now, here.zone_name)
    except NoDate as refused:
        return Answer(problem=str(refused).splitlines()[0])
    if found is None:
        return Answer(problem=commands.unclear_time(text[:40]) if text.strip() else say.NO_TIME)
    changed = record._replace(**found)
    return Answer(changed, told_when(changed))


def _read_result(text: str, record: Visit, here: Here) -> Answer:
    """What was found; then it is not awaited any more."""
    answer = parts.words_or_none(text, here)
    if answer.problem:
        return answer
    changed = record._replace(result=answer.value, pending=record.pending and answer.value is None)
    problem = next(wrong(changed), "")
    return Answer(problem=problem) if problem else Answer(changed, answer.said)


class VisitPage(CareItem):
    """The page."""

    HEADING, LIST, ASKED = words.VISIT_TITLE, "visits", words.VISIT
    PARTS: ClassVar[Mapping[str, Part]] = {
        "kind": parts.turning("kind", tuple(vocabulary().visit_kind), lambda one: vocabulary().visit_kind[one.kind]),
        "on": Part(told_when, told_when, _read_when),
        "by": parts.part("clinician", parts.words_or_none, wrong, parts.text_of("clinician")),
        "looked": parts.turning("assessed_numbness", _BOTH, lambda one: words.LOOKED[one.assessed_numbness]),
        "sites": parts.sites(lambda one: parts.places_of(one) or words.ALL_NUMBNESS, lambda _one: words.NAME_PLACES),
        "pending": parts.turning("pending", _BOTH, lambda one: words.PENDING[one.pending]),
        "result": Part(parts.text_of("result"), parts.text_of("result"), _read_result),
        "note": parts.part("note", parts.words_or_empty, wrong, parts.text_of("note")),
    }
    OFFER = VISIT
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)
