"""The history: a list of conditions to tick, each with the dates that matter and with why it is asked."""

from __future__ import annotations

from datetime import date

from journal.model.conditions import ENDING, GROUPS, HAPPENED, noted, with_condition, without_condition
from journal.model.views import HistoryItem, Profile
from journal.phrase import answers, profile_lines
from journal.screens.ask_line import AskLine, Question
from journal.screens.desk import Desk
from journal.screens.profile_form import ProfileForm
from journal.screens.profile_keys import CONDITIONS
from journal.vocabulary import vocabulary
from journal.widgets.command import bindings
from journal.widgets.form_rows import FormRow, gap, heading
from journal.words import dates as date_words
from journal.words import profile as say
from journal.words import profile_page as words


class ConditionsPage(ProfileForm):
    """The page."""

    HEADING, INTRO, NAME_WIDTH, NUMBERED = words.HISTORY_TITLE, words.HISTORY_INTRO, 54, False
    OFFER = CONDITIONS
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._before: dict[str, tuple[HistoryItem, ...]] = {}

    def rows(self) -> tuple[FormRow, ...]:
        """The conditions in their groups."""
        lines: list[FormRow] = []
        for group, names in GROUPS.items():
            lines += [*([gap()] if lines else []), heading(say.GROUP_TITLES[group])]
            lines += [self._row(name) for name in names]
        return tuple(lines)

    def _row(self, name: str) -> FormRow:
        item = noted(self.seen, name)
        when = "" if item is None else profile_lines.dates(item)
        return FormRow(name, vocabulary().history[name], when, say.WHY[name], ticked=item is not None)

    def ticked(self, key: str) -> None:
        """Note it, or take it away; ticked again, its dates are as they were."""
        if noted(self.seen, key) is None:
            self.change(lambda profile: self._with(profile, key), words.NOTED)
        else:
            self._before[key] = tuple(item for item in self.seen.history if item.condition == key)
            self.change(lambda profile: without_condition(profile, key), words.TAKEN_AWAY)

    def _with(self, profile: Profile, key: str) -> Profile:
        had = self._before.get(key, (HistoryItem(key),))
        return profile if noted(profile, key) else profile._replace(history=(*profile.history, *had))

    def chosen(self, key: str) -> None:
        """Ask since when, and of what ends, until when."""
        item = noted(self.seen, key) or HistoryItem(key)
        title = f"{vocabulary().history[key]}. {words.ASK_HAPPENED if key in HAPPENED else words.ASK_BEGAN}"
        text = "" if item.since is None else date_words.from_then(item.since)

        def read(said: str) -> answers.Answer:
            return answers.since(said, self.desk.now().date(), key)

        async def keep(day: date | None) -> str:
            until = item.until if item.until is None or day is None or item.until >= day else None
            return await self.keep(lambda profile: with_condition(profile, HistoryItem(key, day, until)))

        question = Question(title, words.ASK_DATES_HELP, words.DATE_EXAMPLE, text, read)
        self.app.push_screen(AskLine(self.desk, question, keep), lambda done: self._dated(key, done))

    def _dated(self, key: str, done: object) -> None:
        self.answered(done)
        if done and key in ENDING and self.is_active:
            self._ask_until(key)

    def _ask_until(self, key: str) -> None:
        item = noted(self.seen, key) or HistoryItem(key)
        text = "" if item.until is None else date_words.until_then(item.until)

        def read(said: str) -> answers.Answer:
            return answers.until(said, self.desk.now().date(), item.since, key)

        async def keep(day: date | None) -> str:
            return await self.keep(lambda profile: with_condition(profile, item._replace(until=day)))

        title = f"{vocabulary().history[key]}. {words.ASK_UNTIL}"
        question = Question(title, words.ASK_UNTIL_HELP, words.DATE_EXAMPLE, text, read)
        self.app.push_screen(AskLine(self.desk, question, keep), self.answered)
