"""The commands of the pages of care."""

from __future__ import annotations

from journal.screens.destinations import Destination
from journal.screens.form_keys import ChangeRow, LeaveForm
from journal.widgets.command import Command, Offer
from journal.words import care_page as words
from journal.words import visited


class OpenCareTrash(Destination):
    """What was deleted."""

    key = "t"
    label, help = words.OPEN_TRASH
    leads_to = "care_trash", "CareTrash"


class OpenVisited(Destination):
    """A visit that is over, in one go."""

    key = "w"
    writes = True
    label, help = visited.OPEN
    leads_to = "visited", "VisitedPage"


class SaveVisited(Command):
    """All of it as one change."""

    key = "s,f2"
    writes = True
    label, help = visited.SAVE


class RestoreRecord(Command):
    """Out of the trash."""

    key = "r,enter"
    writes = True
    label, help = words.RESTORE


class NewRecord(Command):
    """A new record in the section of the cursor."""

    key = "n"
    writes = True
    opens_line = True
    label, help = words.NEW


class OpenRecord(Command):
    """The record under the cursor."""

    key = "enter"
    label, help = words.OPEN_ROW


class DeleteRecord(Command):
    """Into the trash."""

    key = "x"
    writes = True
    label, help = words.DELETE


class HeavierQuestion(Command):
    """A question weighs more."""

    key = "u"
    writes = True
    label, help = words.HEAVIER


class LighterQuestion(Command):
    """A question weighs less."""

    key = "d"
    writes = True
    label, help = words.LIGHTER


class UndoCare(Command):
    """Take back the last change."""

    key = "z"
    writes = True
    label, help = words.UNDO


CARE = Offer(
    "care",
    words.TITLE,
    words.PURPOSE,
    (OpenRecord, NewRecord, OpenVisited, DeleteRecord, HeavierQuestion, LighterQuestion, UndoCare, OpenCareTrash, LeaveForm),
)
CARE_TRASH = Offer("care_trash", words.TRASH_TITLE, words.TRASH_PURPOSE, (RestoreRecord, UndoCare, LeaveForm))
_ITEM = (ChangeRow, DeleteRecord, UndoCare, LeaveForm)
TREATMENT = Offer("treatment", words.TREATMENT_TITLE, words.TREATMENT_PURPOSE, _ITEM)
DIAGNOSIS = Offer("diagnosis", words.DIAGNOSIS_TITLE, words.DIAGNOSIS_PURPOSE, _ITEM)
VISIT = Offer("visit", words.VISIT_TITLE, words.VISIT_PURPOSE, _ITEM)
QUESTION = Offer("question", words.QUESTION_TITLE, words.QUESTION_PURPOSE, _ITEM)
VISITED = Offer("visited", visited.TITLE, visited.PURPOSE, (SaveVisited, ChangeRow, LeaveForm))
OFFERS = (CARE, VISITED, CARE_TRASH, TREATMENT, DIAGNOSIS, VISIT, QUESTION)
