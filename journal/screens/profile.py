"""The profile: who the patient is, and the ways to their history and to what was there before."""

from __future__ import annotations

from typing import Any

from journal.model.conditions import GROUPS
from journal.model.views import Profile
from journal.phrase import before, profile_lines
from journal.phrase.answers import FIELDS, Answer
from journal.screens.ask_line import AskLine, Question
from journal.screens.baseline import BaselinePage
from journal.screens.conditions import ConditionsPage
from journal.screens.number import NumberSheet
from journal.screens.profile_form import ProfileForm
from journal.screens.profile_keys import PROFILE
from journal.vocabulary import HANDS, vocabulary
from journal.widgets.command import bindings
from journal.widgets.form_rows import FormRow, gap
from journal.words import profile as say
from journal.words import profile_page as words

_HANDS = (None, *HANDS)


class ProfilePage(ProfileForm):
    """The page."""

    HEADING, INTRO = words.TITLE, words.INTRO
    OFFER = PROFILE
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def rows(self) -> tuple[FormRow, ...]:
        """Each part with what it holds."""
        fields = tuple(
            FormRow(name, label, profile_lines.field(self.seen, name), help_, quiet=getattr(self.seen, name) in (None, ""))
            for name, (label, help_) in say.FIELDS.items()
        )
        had = {item.condition for item in self.seen.history}
        noted = [vocabulary().history[name] for names in GROUPS.values() for name in names if name in had]
        there = [before.told(item) for item in self.seen.baseline]
        return (
            *fields,
            gap(),
            FormRow("history", say.HISTORY, say.counted(len(noted), "; ".join(noted)), words.HISTORY_HELP, quiet=not noted),
            FormRow("baseline", say.BASELINE, say.counted(len(there), "; ".join(there)), words.BASELINE_HELP, quiet=not there),
        )

    def chosen(self, key: str) -> None:
        """Ask for a part, or open the page behind it."""
        if key == "history":
            self.app.push_screen(ConditionsPage(self.desk), self.came_back)
        elif key == "baseline":
            self.app.push_screen(BaselinePage(self.desk), self.came_back)
        elif key == "emergency_number" and not self.seen.emergency_number:
            self.app.push_screen(NumberSheet(self.desk, None, self.keep_number), self.answered)
        elif key == "dominant_hand":
            self.turned(key, 1)
        else:
            self._ask(key)

    def turned(self, key: str, by: int) -> None:
        """The hand goes from one to the next."""
        if key == "dominant_hand":
            self.change(lambda profile: profile._replace(dominant_hand=_next_hand(profile, by)), "")

    def _ask(self, key: str) -> None:
        value = getattr(self.seen, key)

        def read(text: str) -> Answer:
            return FIELDS[key](text, self.desk.now().date())

        async def keep(answer: Any) -> str:
            changed: dict[str, Any] = {key: answer}
            return await self.keep(lambda profile: profile._replace(**changed))

        text = "" if value is None else str(value)
        question = Question(say.QUESTIONS[key], say.FIELDS[key][1], words.FIELD_EXAMPLES[key], text, read)
        self.app.push_screen(AskLine(self.desk, question, keep), self.answered)


def _next_hand(profile: Profile, by: int) -> str | None:
    """Counted from what is kept, so that two quick presses are two steps."""
    return _HANDS[(_HANDS.index(profile.dominant_hand) + by) % len(_HANDS)]
