"""Findings as lines: the most urgent first, what to do before why, and the red sentence when rules could not run."""

from __future__ import annotations

from itertools import groupby

from journal.commands.context import NOT_DONE, Context
from journal.model.text import one_line
from journal.rules.loudness import LINE, QUIET, WHOLE, Told, telling, unanswered_emergencies
from journal.rules.report import Finding, Report
from journal.store.problems import Damaged, Newer
from journal.words import reviews
from journal.words import urgency as words
from journal.words.times import on_my_clock

URGENT = ("emergency", "same_day")


def headline(finding: Finding) -> str:
    """The finding on one line: tag, title, how soon, and what was answered."""
    soon = f" ({words.within(finding.within_days)})" if finding.within_days else ""
    review = finding.review
    if review is None:
        return f"{words.TAGS[finding.level]} {one_line(finding.title)}{soon}"
    said = reviews.answered(review.state, review.at, emergency=finding.level == "emergency")
    return f"{words.TAGS[finding.level]} {one_line(finding.title)}{soon} ({said})"


def whole(finding: Finding) -> list[str]:
    """The finding in full: what to do, why it fired, what to tell the doctor, where the rule comes from."""
    lines = [headline(finding), f"  {finding.message}"]
    if finding.review is not None and finding.review.note:
        lines.append(f"  {one_line(finding.review.note)}")
    lines += _block(words.WHY, finding.because) + _block(words.TELL, finding.tell_your_doctor)
    origin = words.PROVENANCE.get(finding.provenance, finding.provenance)
    return lines + _block(words.SOURCES, (*finding.sources, origin))


def folded(told: Told) -> str:
    """The finding on one line; of an emergency nobody answered also what to do."""
    finding = told.finding
    to_do = f": {one_line(finding.message)}" if finding.level == "emergency" and finding.review is None else ""
    return f"{headline(finding)}{to_do}"


def _block(title: str, sentences: tuple[str, ...]) -> list[str]:
    return [f"  {title}:", *(f"    - {on_my_clock(one_line(sentence))}" for sentence in sentences)] if sentences else []


def status_of(report: Report) -> int:
    """1 when a rule could not run, 3 when a newer program wrote what this one may not know, 8 when entries were left out."""
    if report.failed_rules:
        return NOT_DONE
    if report.of_newer:
        return Newer.status
    return 0 if report.complete else Damaged.status


def overview(report: Report) -> list[str]:
    """A line for each finding that is not quiet, how many are, and where all of it is."""
    told = telling(report.flags)
    loud = [headline(one.finding) for one in told if one.how != QUIET]
    lines = [report.warning] if report.warning else []
    lines += [*loud, words.MORE_FINDINGS] if loud else []
    return [*lines, reviews.quiet(len(told) - len(loud))] if len(told) > len(loud) else lines


def warn(report: Report, episode_id: str | None, context: Context) -> None:
    """Say on stderr what the check found after a change: emergencies with what to do, then this entry's findings shortly.

    Says nothing when nothing was found, and nothing of what was answered and is no emergency: silence is no reassurance.
    `episode_id` None: the change was no single entry.
    """
    if report.warning:
        context.say(report.warning)
    unseen = unanswered_emergencies(report.flags)
    for flag in unseen:
        context.say(f"{words.TAGS[flag.level]} {one_line(flag.message)}")
    for reason in unseen[0].because if unseen else ():
        context.say(f"  - {on_my_clock(one_line(reason))}")
    if unseen and episode_id is not None:
        context.say(words.KEPT)
    rest = [one.finding for one in telling(report.flags) if one.how != QUIET and one.finding not in unseen]
    # An emergency that was answered still takes its one line: seeing it is not having had it looked at.
    here = [flag for flag in rest if episode_id is None or episode_id in flag.episodes or flag.level == "emergency"]
    for flag in here:
        context.say(f"{words.TAGS[flag.level]} {one_line(flag.title)}: {one_line(flag.message)}")
    if len(rest) > len(here):
        context.say(words.also(len(rest) - len(here)))


def tell(report: Report, context: Context, *, every: bool) -> None:
    """The findings on stdout: one whole, the others a line each, what was answered last; all of them whole with `every`."""
    told = [one._replace(how=WHOLE) if every else one for one in telling(report.flags)]
    titles = {LINE: reviews.ALSO, QUIET: reviews.ANSWERED}
    for how, group in groupby(told, key=lambda one: one.how):
        some = list(group)
        if how == WHOLE:
            blocks = ["\n".join(whole(one.finding)) for one in some]
        else:
            title = [] if some[0] is told[0] and how == LINE else [titles[how]]
            blocks = ["\n".join([*title, *(f"{'  ' if title else ''}{folded(one)}" for one in some)])]
        for block in blocks:
            context.tell(f"{block}\n")
    if any(one.how != WHOLE for one in told):
        context.tell(f"{words.UNFOLD}\n")
