"""Pages with everything that a field can hold, to be ticked; and the signs, each of which is there, not there or not asked."""

from __future__ import annotations

from textual import on

from journal.model.views import Reading
from journal.phrase.correcting import SYMPTOMS as KINDS
from journal.phrase.correcting import with_symptoms
from journal.screens.desk import Desk
from journal.screens.edit_keys import SYMPTOMS, TICKS, NotAsked, RatherNot, SayNotThere, SayThere
from journal.screens.form_page import FormPage
from journal.vocabulary import vocabulary
from journal.widgets.command import bindings
from journal.widgets.form_list import FormList
from journal.widgets.form_rows import FormRow, gap, heading
from journal.words import edit as words

_STATES: tuple[str | None, ...] = ("symptoms", "denied", "declined", None)


class TickPage(FormPage):
    """Dismissed with the ids that are ticked, in the order in which they were; those ticked here come last."""

    INTRO, NAME_WIDTH, NUMBERED = words.TICKS_INTRO, 60, False
    OFFER = TICKS
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, title: str, choices: dict[str, str], now: tuple[str, ...]) -> None:
        super().__init__(desk)
        self.HEADING = title
        self._choices, self._now = choices, now

    def rows(self) -> tuple[FormRow, ...]:
        """Every choice with its tick box."""
        return tuple(FormRow(name, label, ticked=name in self._now) for name, label in self._choices.items())

    def ticked(self, key: str) -> None:
        """Tick it, or take the tick away."""
        taken = key in self._now
        self._now = tuple(name for name in self._now if name != key) if taken else (*self._now, key)
        self.show()

    def chosen(self, key: str) -> None:
        """Enter does the same."""
        self.ticked(key)

    def leave(self) -> None:
        """Back to the entry with what is ticked."""
        self.dismiss(self._now)


class SymptomPage(FormPage):
    """Dismissed with the reading as its signs were answered."""

    HEADING, INTRO, NAME_WIDTH, NUMBERED = words.SYMPTOMS[0], words.SYMPTOMS_INTRO, 56, False
    OFFER = SYMPTOMS
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(desk)
        self._reading = self._before = reading

    def mounted(self) -> None:
        """Begin at what was there."""
        super().mounted()
        answered = (*self._before.symptoms, *self._before.denied, *self._before.declined)
        if answered:
            self.query_one(FormList).choose(answered[0])

    def rows(self) -> tuple[FormRow, ...]:
        """The signs in their groups."""
        lines: list[FormRow] = []
        for group, names in vocabulary().symptom_group.items():
            lines += [*([gap()] if lines else []), heading(words.GROUPS[group]), *map(self._row, names)]
        return tuple(lines)

    def _row(self, name: str) -> FormRow:
        state, label = self._state(name), vocabulary().symptom[name]
        help_ = f"{label}. {words.STATE_HELPS[state]}"
        return FormRow(name, label, words.STATES[state], help_, quiet=state is None)

    def _state(self, name: str) -> str | None:
        return next((kind for kind in KINDS if name in getattr(self._reading, kind)), None)

    def _answer(self, name: str, state: str | None) -> None:
        """The sign in this state, and in no other."""
        lists = {kind: tuple(one for one in getattr(self._reading, kind) if one != name) for kind in KINDS}
        if state is not None and name in getattr(self._reading, state):
            lists[state] = getattr(self._reading, state)
        elif state is not None:
            lists[state] = (*lists[state], name)
        reading = with_symptoms(self._reading, **lists)
        since = dict(self._before.symptom_since).get(name)
        if state == "symptoms" and since is not None and name not in dict(reading.symptom_since):
            reading = reading._replace(symptom_since=(*reading.symptom_since, (name, since)))  # as it was before
        self._reading = reading
        self.show()

    def turned(self, key: str, by: int) -> None:
        """To the next answer, or the one before."""
        self._answer(key, _STATES[(_STATES.index(self._state(key)) + by) % len(_STATES)])

    def chosen(self, key: str) -> None:
        """Enter goes on to the next answer; what was not asked is there."""
        self.turned(key, 1)

    def _say_of_marked(self, state: str | None) -> None:
        marked = self.query_one(FormList).chosen
        if marked is not None:
            self._answer(marked.key, state)

    @on(SayThere)
    def there(self) -> None:
        """It was there."""
        self._say_of_marked("symptoms")

    @on(SayNotThere)
    def not_there(self) -> None:
        """It was asked and was not there."""
        self._say_of_marked("denied")

    @on(RatherNot)
    def rather_not(self) -> None:
        """It was asked and not answered."""
        self._say_of_marked("declined")

    @on(NotAsked)
    def not_asked(self) -> None:
        """It was not asked."""
        self._say_of_marked(None)

    def leave(self) -> None:
        """Back to the entry with the answers."""
        self.dismiss(self._reading)
