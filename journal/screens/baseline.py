"""What was there before the journal began: a list of it, and a page for each."""

from __future__ import annotations

from typing import Any

from textual import on

from journal.model.views import Baseline, Profile
from journal.phrase import before
from journal.phrase.answers import Answer
from journal.screens.ask_line import AskLine, Question
from journal.screens.baseline_item import BaselineItemPage
from journal.screens.profile_form import ProfileForm
from journal.screens.profile_keys import BASELINE, TakeAway
from journal.widgets.command import Command, bindings
from journal.widgets.form_list import FormList
from journal.widgets.form_rows import FormRow, gap
from journal.words import profile_page as words

_ADD = "add"


class BaselinePage(ProfileForm):
    """The list."""

    HEADING, INTRO, NAME_WIDTH = words.BASELINE_TITLE, words.BASELINE_INTRO, 400
    OFFER = BASELINE
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def rows(self) -> tuple[FormRow, ...]:
        """Each thing on a line, then the way to add one."""
        there = tuple(
            FormRow(str(at), before.told(item), help=item.note or words.ITEM_INTRO)
            for at, item in enumerate(self.seen.baseline)
        )
        return (*there, *((gap(),) if there else ()), FormRow(_ADD, words.ADD, help=words.ADD_HELP))

    def show(self) -> None:
        """Show the rows anew; `x` is offered only when there is something to take away."""
        super().show()
        self.show_keys()

    def useful(self, command: type[Command]) -> bool:
        """Nothing there: nothing to take away."""
        return bool(self.seen.baseline) if command is TakeAway else super().useful(command)

    def chosen(self, key: str) -> None:
        """Open it, or begin a new one."""
        if key == _ADD:
            self._ask_what("")
        elif int(key) < len(self.seen.baseline):
            self.app.push_screen(BaselineItemPage(self.desk, int(key)), self.came_back)

    @on(TakeAway)
    def take_away(self) -> None:
        """Take it out of the list."""
        row = self.query_one(FormList).chosen
        if row is not None and row.key != _ADD:
            at = int(row.key)
            item = self.seen.baseline[at]
            self.change(lambda profile: without(profile, item), words.REMOVED)

    def _ask_what(self, text: str) -> None:
        now, zone = self.desk.now(), self.desk.clock.zone_name()
        said: list[tuple[str, Baseline]] = []

        async def keep(item: Baseline) -> str:
            if said and before.names_since(said[-1][0], now):
                return await self.keep(lambda profile: profile._replace(baseline=(*profile.baseline, item)))
            return ""

        def read(words_said: str) -> Answer:
            answer = before.before(words_said, now, zone)
            if not answer.problem:
                said.append((words_said, answer.value))
            return answer

        question = Question(words.ASK_WHAT, words.ASK_WHAT_HELP, words.ASK_WHAT_EXAMPLE, text, read)
        self.app.push_screen(AskLine(self.desk, question, keep), lambda done: self._what(done, said))

    def _what(self, done: object, said: list[tuple[str, Baseline]]) -> None:
        if not done or not said:
            return
        text, item = said[-1]
        if before.names_since(text, self.desk.now()):
            self._added()
        else:
            self._ask_since(text, item)

    def _ask_since(self, text: str, item: Baseline) -> None:
        def read(said: str) -> Answer:
            return before.began(said, self.desk.now().date())

        async def keep(day: Any) -> str:
            made = item._replace(since=day)
            return await self.keep(lambda profile: profile._replace(baseline=(*profile.baseline, made)))

        question = Question(words.ASK_SINCE, words.ASK_SINCE_HELP, words.DATE_EXAMPLE, "", read)
        self.app.push_screen(AskLine(self.desk, question, keep), lambda done: self._added() if done else self._ask_what(text))

    def _added(self) -> None:
        """It is kept: on to its page, where the rest may be said."""
        self.answered(True)
        if self.is_active:
            self.app.push_screen(BaselineItemPage(self.desk, len(self.seen.baseline) - 1), self.came_back)


def without(profile: Profile, item: Baseline) -> Profile:
    """The profile without it."""
    return profile._replace(baseline=tuple(other for other in profile.baseline if other != item))
