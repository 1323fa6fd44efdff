"""Writing an entry: one line in the patient's own words, how it was understood below it, and what is still asked."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Horizontal, Vertical, VerticalScroll
from textual.events import Key
from textual.timer import Timer
from textual.widgets import Input, OptionList, Static

from journal import clock
from journal.model.drafts import EpisodeDraft, Refused
from journal.model.views import Episode
from journal.phrase.asks import Ask, Choice
from journal.phrase.describe import describe
from journal.screens.composing import Composed, compose, judged_by, lost
from journal.screens.desk import UNDERSTAND_AFTER, Desk
from journal.screens.log_keys import LOG, SaveAsItIs
from journal.screens.log_map import LogMap
from journal.screens.log_rows import still_told
from journal.screens.offers import GoBack
from journal.store.problems import JournalProblem
from journal.widgets.banner import Banner
from journal.widgets.choices import Choices
from journal.widgets.command import bindings
from journal.widgets.phrase_line import PhraseLine
from journal.widgets.plain import plain_line
from journal.widgets.sign_list import SignList
from journal.widgets.understood import understood_lines
from journal.widgets.urgent_line import say_urgent
from journal.words import app as words
from journal.words.times import time_of_day


class Written(NamedTuple):
    """What the form leaves behind: the stored episode, and the clock's time when the store had answered.

    `urgent` None: the emergencies that name the episode are told, whatever was told before.
    """

    episode: Episode
    time: str
    urgent: None = None


class Log(LogMap):
    """The form. Dismissed with Written once the entry is stored, with None when it was left; the text is kept then."""

    HAS_BANNER = True
    STORES = True
    CSS_PATH = "log.tcss"
    OFFER = LOG
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(
        self,
        desk: Desk,
        *,
        text: str = "",
        of: Episode | None = None,
        as_of: datetime | None = None,
        begun: bool = False,
        save: bool = False,
        asking: bool = False,
        often: tuple[str, ...] = (),
    ) -> None:
        """`of` is the episode a reading is written for; times in the text count from `as_of`; `save` saves it at once.

        A text that the patient had `begun` stays kept when it is only looked at. `asking` begins with the first question.
        While nothing is written, what is written `often` is offered.
        """
        super().__init__(desk)
        self._asking, self._often = asking, () if of is not None else often
        desk.held.opening = not save
        self._of, self._as_of, self._begun, self._save_at_once = of, as_of, begun, save
        self.later = of is not None
        self._given = self.taken_apart(text)
        self._given_filled = self.filled
        self._meant = Composed("")
        self._left_open: set[str] = set()
        self._saving = False
        self._understand_timer: Timer | None = None

    def parts(self) -> ComposeResult:
        """Emergency line, question, line, and below it what was understood and what is asked."""
        yield Banner(id="urgent")
        with Horizontal(id="beside"):
            with Vertical(id="writing"):
                yield Static(words.QUESTION if self._of is None else words.QUESTION_UPDATE, classes="title", markup=False)
                if self._of is not None:
                    yield Static(plain_line(describe(self._of)), classes="quiet of")
                if self._as_of is not None:
                    yield Static(
                        plain_line(words.counts_from(f"{self._as_of:%A} {time_of_day(self._as_of)}")), classes="quiet of"
                    )
                yield PhraseLine(self.desk.held, self._given, words.EXAMPLE if self._of is None else words.EXAMPLE_UPDATE)
                with VerticalScroll(id="below", can_focus=False):
                    yield Static("", id="understood", markup=False)
                    yield Choices(self.desk.held)
                yield SignList(self.desk.glyphs, self.desk.held)
                yield Static("", id="message", markup=False)
            yield Container(id="figure")

    def mounted(self) -> None:
        """Ready to type."""
        super().mounted()
        line = self.query_one(PhraseLine)
        line.focus()
        line.cursor_position = len(line.value)
        self._given = line.value
        self.look_below()
        self.fit_map()
        self.understand()
        if self._save_at_once:
            self.save_as_it_is()
        elif self._asking and self._next_ask() is not None:
            self.query_one(Choices).query_one(OptionList).focus()

    @property
    def line(self) -> str:
        """What stands in the line."""
        return self.query_one(PhraseLine).value

    @property
    def draft(self) -> EpisodeDraft | None:
        """What would be stored now."""
        return self._meant.draft

    @on(Input.Changed)
    def changed(self, event: Input.Changed) -> None:
        """Understand the text once no key came for a moment, and keep it on disk."""
        event.stop()
        if self._understand_timer is not None:
            self._understand_timer.stop()
        self._understand_timer = self.set_timer(UNDERSTAND_AFTER, self.understand)
        self.keep_meanwhile(self.text)

    def filled_anew(self) -> None:
        """Judge what was answered, and keep it."""
        self.understand()
        rows = self.query_one(SignList)
        if not (rows.display and rows.has_focus):
            self._say_what_enter_does()
        self.keep_meanwhile(self.text)

    def about(self) -> dict[str, str]:
        """The entry that it is a reading of, and from when on its times count."""
        of = {} if self._of is None else {"of": self._of.id}
        return of | {"as_of": clock.iso(self._as_of or self.desk.now())}

    def understand(self) -> Composed:
        """Read the line as it is now, and show what it means."""
        before, line = self._meant, self.line
        self._meant = meant = self._composed()._replace(text=line)
        self.query_one("#understood", Static).update(understood_lines(line, still_told(meant.echo), meant.problems))
        self._put_ask()
        self.show_form(shown=self._next_ask() is None)
        self.show_places()
        self.warn()
        if meant.text != before.text:  # else what was said about it still holds
            self._say_what_enter_does()
            if lost(before, meant):
                self.say(words.NOT_AS_BEFORE)
        return meant

    def warn(self) -> None:
        """Say on top what the entry calls for, and whether it is kept. The pages behind go on saying what to do."""
        desk, meant = self.desk, self._meant
        drafts, banner, now, kept = judged_by(meant, self._of), self.query_one(Banner), desk.now(), desk.keeping.taken
        open_ = meant.draft is None
        told = say_urgent(banner, drafts, desk.profile, now, desk.warning, signs=meant.signs, open_=open_, kept=kept)
        desk.keeping.urgent = f"{told} {words.IN_UNFINISHED}" if told and desk.keeping.unfinished else ""

    def _composed(self, *, as_it_is: bool = False) -> Composed:
        now = self._as_of or self.desk.now()
        return compose(self.text, now, self.desk.clock.zone_name(), self._of, as_it_is=as_it_is)

    def on_key(self, event: Key) -> None:
        """Taking a letter back at a question is meant for the line."""
        line, rows = self.query_one(PhraseLine), self.query_one(SignList)
        if event.key == "backspace" and not (line.has_focus or rows.has_focus or line.disabled or self.desk.held.repeating):
            event.stop()
            line.focus()
            line.action_delete_left()

    def _next_ask(self) -> Ask | None:
        if not self._meant.text.strip() and self._often:
            return Ask("often", words.OFTEN, tuple(Choice(text, text) for text in self._often))
        if self._meant.problems:
            return None
        return next((ask for ask in self._meant.asks if ask.needed or ask.question not in self._left_open), None)

    def _put_ask(self) -> None:
        ask = self._next_ask()
        self.query_one(Choices).put(ask, words.ENTER_TO_OFTEN if ask and ask.about == "often" else words.ENTER_TO_ANSWER)

    def _say_what_enter_does(self) -> None:
        ask = self._next_ask()
        ready, stuck = ask is None and self._meant.draft is not None and not self._saving, ask is not None and not ask.choices
        self.say(words.ENTER_TO_SAVE if ready else words.F2_KEEPS_REST if stuck else "")  # the way to a question stands with it

    @on(PhraseLine.TooLong)
    def too_long(self) -> None:
        """A paste that does not fit."""
        self.say(words.TOO_LONG)

    @on(Choices.Chosen)
    def answered(self, event: Choices.Chosen) -> None:
        """An answer becomes words in the line; a question left open is not put again."""
        if event.phrase is None:
            self._left_open.add(event.ask.question)
        else:
            self.put(event.phrase)
        self.understand()
        self._say_what_enter_does()
        if self._next_ask() is None:
            self.query_one(PhraseLine).focus()

    def put(self, text: str) -> None:
        """Put a text into the line and the form."""
        line = self.query_one(PhraseLine)
        line.value = self.taken_apart(text)
        line.cursor_position = len(line.value)

    def put_line_text(self, text: str) -> None:
        """Put it into the line, and understand it."""
        self.put(text)
        self.filled_anew()

    # Saving

    @on(Input.Submitted)
    def submitted(self, event: Input.Submitted) -> None:
        """Enter: the next question, or save when none is left."""
        event.stop()
        if self.desk.held.repeating or self._saving:
            return
        self.understand()
        ask = self._next_ask()
        if ask is not None and ask.choices:
            self.query_one(Choices).query_one(OptionList).focus()
        elif ask is None and self.below_open:
            self.ask_which()
        elif ask is None:
            self._save(self._meant.draft)

    @on(SaveAsItIs)
    def save_as_it_is(self) -> None:
        """F2: save, with questions left open; the words they are about stay in the note."""
        if self.understand().draft is None:
            self._save(self._composed(as_it_is=True).draft)
        else:
            self._save(self._meant.draft)

    def _save(self, draft: EpisodeDraft | None) -> None:
        if self._saving:
            return
        if draft is None:
            self.say(words.NOT_YET)
            ask = self._next_ask()
            (self.query_one(Choices).query_one(OptionList) if ask and ask.choices else self.query_one(PhraseLine)).focus()
            return
        self._saving = True
        self.query_one(PhraseLine).disabled = True
        self.say(words.SAVING)
        self.carry_out(self._saved(draft), "save")

    async def _saved(self, draft: EpisodeDraft) -> None:
        try:
            episode = await asyncio.to_thread(self.desk.save, draft, self._of)
        except (JournalProblem, Refused) as problem:
            self._saving = False
            self.query_one(PhraseLine).disabled = False
            self.query_one(PhraseLine).focus()
            await self.soon.kept()
            self.understand()
            self.say(f"{problem} {words.STILL_HERE}", failed=True)
            return
        self.dismiss(Written(episode, time_of_day(self.desk.now())))

    @on(GoBack)
    def go_back(self) -> None:
        """From the questions to the line, from the line to Today. Nothing written is lost."""
        line = self.query_one(PhraseLine)
        if self._saving:
            return
        if not line.has_focus:
            line.focus()
            return
        self.understand()  # so that what it calls for is known behind it
        if (line.value, self.filled) == (self._given, self._given_filled) and not self._begun:  # only looked at
            self.desk.keeping.note("", {})
        self.dismiss(None)
