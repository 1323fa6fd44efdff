"""What is said of words that are not stored: the emergencies they hold, or may hold while questions about them are open."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from journal.commands.context import Context
from journal.model.drafts import EpisodeDraft
from journal.model.views import Profile
from journal.phrase.possible import possible
from journal.phrase.understand import Understanding
from journal.rules.engine import check_draft
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.words import urgency
from journal.words.safety_net import SAFETY_NET, with_number


def warn_of_open(understood: Understanding, text: str, read: Callable[[str], Understanding], context: Context) -> bool:
    """Says the emergency that the words may be, before what is open about them is answered; a sign of one alone as well.

    Gives whether anything was said.
    """
    drafts = possible(understood, text, read)
    said = warn_of(drafts, context)
    if said or drafts or not understood.signs:
        return said
    number = _profile(context).emergency_number
    context.say(f"{urgency.TAGS['emergency']} {urgency.SIGNS}")
    context.say("\n".join(with_number(text, number) for text in SAFETY_NET))
    return True


def warn_of(drafts: Iterable[EpisodeDraft], context: Context) -> bool:
    """Says the emergencies in what is not stored, or that the checks could not run on it; whether anything was said."""
    profile, lines = _profile(context), dict[str, None]()
    for draft in drafts:
        report = check_draft(draft, profile, context.now())
        if report.warning:
            lines[report.warning] = None
        found = (flag for flag in report.flags if flag.level == "emergency")
        lines |= dict.fromkeys(f"{urgency.TAGS[flag.level]} {flag.message}" for flag in found)
    for line in lines:
        context.say(line)
    return bool(lines)


def _profile(context: Context) -> Profile:
    try:
        return Reader(context.places).profile()
    except JournalProblem:  # saving will say what is wrong; the warning comes first
        return Profile()
