"""One thing that was there before the journal began: each of its parts can be said anew."""

from __future__ import annotations

from typing import Any

from journal.model.views import Baseline, Profile
from journal.phrase import answers, before
from journal.phrase.answers import Answer
from journal.screens.ask_line import AskLine, Question
from journal.screens.desk import Desk
from journal.screens.profile_form import ProfileForm
from journal.screens.profile_keys import BASELINE_ITEM
from journal.vocabulary import COURSES, NOTE_LIMIT
from journal.widgets.command import bindings
from journal.widgets.form_rows import FormRow
from journal.words import dates as date_words
from journal.words import profile as say
from journal.words import profile_page as words

_COURSES = (None, *COURSES)


class BaselineItemPage(ProfileForm):
    """The page of the item at `at` in the list."""

    HEADING, INTRO = words.ITEM_TITLE, words.ITEM_INTRO
    OFFER = BASELINE_ITEM
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, at: int) -> None:
        super().__init__(desk)
        self._at = at

    @property
    def item(self) -> Baseline | None:
        """The item; None when another window took it away."""
        return self.seen.baseline[self._at] if self._at < len(self.seen.baseline) else None

    def rows(self) -> tuple[FormRow, ...]:
        """Its parts."""
        item = self.item
        if item is None:
            return ()
        looked = say.NOT_LOOKED_AT if item.assessed_on is None else date_words.from_then(item.assessed_on)
        return (
            FormRow("what", words.WHAT[0], before.told(item._replace(course=None), dated=False), words.WHAT[1]),
            FormRow("since", words.SINCE[0], date_words.from_then(item.since), words.SINCE[1]),
            FormRow("course", words.COURSE[0], words.COURSES[item.course], words.COURSE[1], quiet=item.course is None),
            FormRow("assessed", words.ASSESSED[0], looked, words.ASSESSED[1], quiet=item.assessed_on is None),
            FormRow("note", words.NOTE[0], item.note or say.NOT_SAID, words.NOTE[1], quiet=not item.note),
        )

    def chosen(self, key: str) -> None:
        """Ask for it anew."""
        item = self.item
        if item is None:
            return
        if key == "course":
            self.turned(key, 1)
            return
        today = self.desk.now().date()
        looked = "" if item.assessed_on is None else date_words.from_then(item.assessed_on)
        asked: dict[str, tuple[Question, str]] = {
            "what": (Question(words.ASK_WHAT, words.ASK_WHAT_HELP, words.ASK_WHAT_EXAMPLE, "", self._read_what), ""),
            "since": (
                Question(
                    words.ASK_SINCE,
                    words.ASK_SINCE_HELP,
                    words.DATE_EXAMPLE,
                    date_words.from_then(item.since),
                    self._read_since,
                ),
                "since",
            ),
            "assessed": (
                Question(
                    words.ASK_ASSESSED,
                    words.ASK_ASSESSED_HELP,
                    words.DATE_EXAMPLE,
                    looked,
                    lambda text: answers.assessed_on(text, today, item.since),
                ),
                "assessed_on",
            ),
            "note": (Question(words.ASK_NOTE, words.ASK_NOTE_HELP, "", item.note, _read_note), "note"),
        }
        question, field = asked[key]
        self.app.push_screen(AskLine(self.desk, question, lambda value: self._keep(item, field, value)), self.answered)

    def turned(self, key: str, by: int) -> None:
        """The course goes from one to the next."""
        item = self.item
        if key == "course" and item is not None:
            course = _COURSES[(_COURSES.index(item.course) + by) % len(_COURSES)]
            self.change(lambda profile: _instead(profile, item, item._replace(course=course)), "")

    async def _keep(self, item: Baseline, field: str, value: Any) -> str:
        said = value if isinstance(value, Baseline) else None
        new = item._replace(**{field: value}) if said is None else _said_anew(item, said)
        return await self.keep(lambda profile: _instead(profile, item, new))

    def _read_what(self, text: str) -> Answer:
        return before.before(text, self.desk.now(), self.desk.clock.zone_name())

    def _read_since(self, text: str) -> Answer:
        return before.began(text, self.desk.now().date())


def _read_note(text: str) -> Answer:
    return Answer(problem=say.TOO_LONG) if len(text) > NOTE_LIMIT else Answer(text.strip(), say.kept_as(text.strip()))


def _said_anew(item: Baseline, said: Baseline) -> Baseline:
    """The item at other places or with other feelings; what was not said anew stays."""
    return said._replace(
        since=item.since, assessed_on=item.assessed_on, course=said.course or item.course, note=said.note or item.note
    )


def _instead(profile: Profile, item: Baseline, new: Baseline) -> Profile:
    return profile._replace(baseline=tuple(new if other == item else other for other in profile.baseline))
