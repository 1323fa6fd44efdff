"""The part of Today that asks once a week how it was, for those who track little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from journal.screens import changes
from journal.screens.judged import tried
from journal.screens.offers import AskWeek
from journal.screens.resuming import Resuming

if TYPE_CHECKING:
    from journal.screens.pick import Picked


class Weekly(Resuming):
    """How the last week was: clear, much as before, or something new."""

    def log_episode(self) -> None:
        """Open the form."""
        raise NotImplementedError

    def repeat_last(self) -> None:
        """Open the form with the last entry's words."""
        raise NotImplementedError

    @on(AskWeek)
    def ask_week(self) -> None:
        """Ask it; also when it is not due."""
        from journal.screens.pick import PickSheet  # and with it the lists of a form, which the first frame does without
        from journal.words import gaps as words

        self.app.push_screen(PickSheet(self.desk, words.WEEK_TITLE, words.WEEK_ANSWERS, None), self._week_was)

    def _week_was(self, said: Picked | None) -> None:
        if said is None:
            return
        if said.value == "clear":
            self.change(changes.clear_week(self.desk.now().date()))
        elif said.value == "same":
            self.repeat_last()
        else:
            self.log_episode()

    def change(self, step: changes.Step) -> None:
        """Do it, and say what became of it."""
        self.carry_out(self._changed(step), step.name)

    async def _changed(self, step: changes.Step) -> None:
        told = await tried(self, step.work)
        if told is not None:
            self.answer(told)
            self.reload()
