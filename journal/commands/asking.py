"""From words to a draft that may be saved: what is ambiguous is asked at a terminal and refused without one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import NamedTuple, NoReturn

from journal.commands.context import Context, NotDone, Usage
from journal.commands.warning import warn_of_open
from journal.model.drafts import EpisodeDraft
from journal.phrase.asks import Ask, Choice
from journal.phrase.understand import Understanding, understand
from journal.words import asking as words
from journal.words.urgency import safety_net

_TRIES = 5


class Settled(NamedTuple):
    """A phrase without open questions: its words, what was understood, and the questions left open on purpose."""

    text: str
    understood: Understanding
    draft: EpisodeDraft
    left: tuple[Ask, ...]


def read_phrase(words_given: list[str], context: Context, question: str = words.WHAT) -> str:
    """The phrase from the command line; from stdin when there is none or it is "-". Raises Usage when nothing was written."""
    text = context.read_words(words_given, question)
    if not text:
        raise Usage(words.NOTHING_WRITTEN)
    return text


def written_at(now: datetime, context: Context) -> Callable[..., Understanding]:
    """Understands a phrase as written at that moment, however long the questions about it take."""
    return partial(understand, now=now, zone_name=context.clock.zone_name())


def settle(
    text: str, context: Context, read: Callable[..., Understanding], *, brief: bool = False, as_it_is: bool = False
) -> Settled:
    """What the phrase says, with every question answered that must be answered before anything is stored.

    `read` understands it. At a terminal each question is asked (`brief`: only those). Without one, raises
    Usage with what to add to the phrase; `as_it_is` rather takes what is clear in it, the rest for the note. Raises Usage also
    when the phrase gives no draft.
    """
    left: dict[str, Ask] = {}
    warned = False
    while True:
        understood = read(text)
        if (understood.draft is None or understood.doubted) and not warned:
            warned = warn_of_open(understood, text, read, context)
        if understood.problems:
            raise Usage("\n".join((*understood.problems, *not_waiting())))
        ask = _next(understood, left, everything=context.interactive and not brief)
        if ask is None:
            break
        if not context.interactive:
            clear = read(text, as_it_is=True) if as_it_is else understood
            if clear.draft is not None:
                asks = {ask.question: ask for ask in (*understood.asks, *clear.asks)}
                return Settled(text, clear, clear.draft, tuple(asks.values()))
            raise Usage("\n".join((*_open_questions(understood), *not_waiting())))
        answer = _answer(ask, context)
        if answer is None:
            left[ask.question] = ask
        else:
            text = answer
    if understood.draft is None:
        raise Usage(words.NOTHING_WRITTEN)
    return Settled(text, understood, understood.draft, tuple(understood.asks))


def _next(understood: Understanding, left: dict[str, Ask], *, everything: bool) -> Ask | None:
    """The question to put now: those that must be answered first, then the others that were not left open."""
    asks = sorted(understood.asks, key=lambda ask: not ask.needed)
    return next((ask for ask in asks if ask.needed or (everything and ask.question not in left)), None)


def _open_questions(understood: Understanding) -> list[str]:
    lines = [words.UNANSWERED]
    for ask in understood.asks:
        if ask.needed:
            lines.append(f"  {ask.question}")
            lines += [f"    {words.as_choice(choice.label, choice.words)}" for choice in ask.choices]
    return lines


def not_waiting() -> tuple[str, ...]:
    """When to get help, said with every refusal: no pattern was looked for in words that were not stored."""
    return (words.NOT_CHECKED, *safety_net(None)[1:])


def _answer(ask: Ask, context: Context) -> str | None:
    """The phrase as answered at the terminal; None when a question that may stay open was left open."""
    context.say(ask.question)
    if not ask.choices:
        return context.ask(words.AGAIN) or stop_unsaved()
    for number, choice in enumerate(ask.choices, 1):
        context.say(f"  {number}  {choice.label}")
    prompt = f"{words.NUMBER}:" if ask.needed else f"{words.NUMBER} ({words.SKIP}):"
    for _ in range(_TRIES):
        answer = context.ask(prompt).casefold()
        if not answer and not ask.needed:
            return None
        chosen = _chosen(ask.choices, answer)
        if chosen is not None:
            return chosen.words
        context.say(words.NOT_A_CHOICE)
    raise NotDone(words.NOT_SAVED)


def _chosen(choices: tuple[Choice, ...], answer: str) -> Choice | None:
    """The choice with this number, or the only one whose label begins like this."""
    if answer.isascii() and answer.isdigit():
        return choices[int(answer) - 1] if 1 <= int(answer) <= len(choices) else None
    named = [choice for choice in choices if answer and choice.label.casefold().startswith(answer)]
    return named[0] if len(named) == 1 else None


def stop_unsaved() -> NoReturn:
    """Raises NotDone: the patient stopped, or gave no answer that could be used."""
    raise NotDone(words.NOT_SAVED)


def echo(settled: Settled, context: Context) -> None:
    """Say how the phrase was understood, and which questions stay open."""
    context.say(words.UNDERSTOOD)
    for text in settled.understood.echo:
        context.say(f"  {text}")
    if settled.left:
        context.say(words.REMINDER)
    for ask in settled.left:
        context.say(f"  {ask.question}")
