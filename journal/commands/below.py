"""The one question of the day about bladder, bowels, sex and feeling between the legs, at a terminal. Never in a pipe.

It comes after the entry is stored, so that nothing hangs on the answer; "rather not say" is kept, and leaving it open too.
"""

from __future__ import annotations

from journal.commands.asking import not_waiting
from journal.commands.context import Context, InputEnded
from journal.commands.lines import line
from journal.commands.warning import warn_of
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode
from journal.phrase import pelvic
from journal.phrase.correcting import draft_of
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.vocabulary import vocabulary
from journal.words import asking
from journal.words import pelvic as words
from journal.words.filled import BELOW_OPEN

_TRIES, _LOOKED_AT = 5, 60
Answer = str | tuple[str, ...] | None


def ask_of(episode: Episode, context: Context) -> None:
    """Ask about the entry that was just stored, if it is one that calls for it and nothing was said today; keep the answer."""
    if not context.interactive or not pelvic.concerned(episode) or said_today(context):
        return
    try:
        answer = ask(context)
    except InputEnded:
        return  # the entry is stored, and the question may stay open
    if answer is None:
        return
    draft = with_answer(draft_of(episode), answer)
    try:
        with writing(context) as journal:
            changed = journal.change(episode, draft)
    except JournalProblem as problem:  # the entry is stored, so its words are not to be given back
        problem.given_back = True
        warn_of((draft,), context)
        context.say("\n".join((words.NOT_KEPT, *not_waiting()[1:])))
        raise
    announce(line(changed, context.stdout), changed.id, asking.SAVED, context)


def with_answer(draft: EpisodeDraft, answer: str | tuple[str, ...]) -> EpisodeDraft:
    """The entry with the answer; a change that was not named is kept in its note, word for word."""
    if answer == ():
        return draft._replace(notes="\n".join(filter(None, (draft.notes, BELOW_OPEN))))
    last = pelvic.with_answer(draft.readings[-1], answer)
    return draft._replace(readings=(*draft.readings[:-1], last))


def said_today(context: Context) -> bool:
    """Whether anything about it was said today already; where that can't be read, it is asked."""
    reader = Reader(context.places)
    try:
        return pelvic.answered((*reader.latest(_LOOKED_AT), *reader.ongoing()), context.now().date())
    except JournalProblem:
        return False


def ask(context: Context) -> Answer:
    """NO, DECLINED, the signs that are there (none when a change was not named), or None when it was left open.

    Raises InputEnded.
    """
    context.say(words.TITLE)
    ways = (words.NO, words.DECLINED, words.YES_SHORT)
    for number, way in enumerate(ways, 1):
        context.say(f"  {number}  {way}")
    chosen = _numbers(context, len(ways), most=1)
    if chosen is None:
        return None
    if chosen != (3,):
        return (pelvic.NO, pelvic.DECLINED)[chosen[0] - 1]
    signs = pelvic.signs()
    for number, name in enumerate(signs, 1):
        context.say(f"  {number}  {vocabulary().symptom[name]}")
    which = _numbers(context, len(signs), most=len(signs))
    if which is None:
        context.say(words.NOT_NAMED)
    return tuple(signs[number - 1] for number in which or ())


def _numbers(context: Context, highest: int, most: int) -> tuple[int, ...] | None:
    for _ in range(_TRIES):
        answer = context.ask(words.NUMBER if most == 1 else words.NUMBERS)
        if not answer:
            return None
        parts = answer.replace(",", " ").split()
        if len(parts) <= most and all(part.isascii() and part.isdigit() and 1 <= int(part) <= highest for part in parts):
            return tuple(dict.fromkeys(map(int, parts)))
        context.say(asking.NOT_A_CHOICE)
    return None
