"""Findings as lines: the most urgent first, what to do before why, and the red sentence when rules could not run."""

from __future__ import annotations

from journal.commands.context import Context
from journal.model.text import one_line
from journal.rules.report import Finding, Report
from journal.words import urgency as words

URGENT = ("emergency", "same_day")


def headline(finding: Finding) -> str:
    """The finding on one line: tag, title, how soon."""
    soon = f" ({words.within(finding.within_days)})" if finding.within_days else ""
    seen = f" ({words.REVIEWED.get(finding.review.state, finding.review.state)})" if finding.review else ""
    return f"{words.TAGS[finding.level]} {one_line(finding.title)}{soon}{seen}"


def whole(finding: Finding) -> list[str]:
    """The finding in full: what to do, why it fired, what to tell the doctor, where the rule comes from."""
    lines = [headline(finding), f"  {finding.message}"]
    lines += _block(words.WHY, finding.because) + _block(words.TELL, finding.tell_your_doctor)
    origin = words.PROVENANCE.get(finding.provenance, finding.provenance)
    return lines + _block(words.SOURCES, (*finding.sources, origin))


def _block(title: str, sentences: tuple[str, ...]) -> list[str]:
    return [f"  {title}:", *(f"    - {one_line(sentence)}" for sentence in sentences)] if sentences else []


def warn(report: Report, episode_id: str | None, context: Context) -> None:
    """Say on stderr what the check found after a change: emergencies with what to do, then this entry's findings shortly.

    Says nothing when nothing was found: silence is no reassurance. `episode_id` None: the change was no single entry.
    """
    if not report.complete:
        context.say(words.RULES_FAILED)
    unseen = [flag for flag in report.flags if flag.level == "emergency" and flag.review is None]
    for flag in unseen:
        context.say(f"{words.TAGS[flag.level]} {one_line(flag.message)}")
    for reason in unseen[0].because if unseen else ():
        context.say(f"  - {one_line(reason)}")
    if unseen:
        context.say(words.KEPT)
    rest = [flag for flag in report.flags if flag not in unseen]
    # An emergency that was acknowledged still takes its one line: seeing it is not having had it looked at.
    here = [flag for flag in rest if episode_id is None or episode_id in flag.episodes or flag.level == "emergency"]
    for flag in here:
        context.say(f"{words.TAGS[flag.level]} {one_line(flag.title)}: {one_line(flag.message)}")
    if len(rest) > len(here):
        context.say(words.also(len(rest) - len(here)))
