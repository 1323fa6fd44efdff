"""`journal review`: the answer to a finding, which keeps it quiet while its facts are the same. An emergency only folds."""

from __future__ import annotations

import argparse

from journal.commands.context import Context, NotDone, Usage
from journal.commands.findings import headline
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.model.text import one_line
from journal.model.views import FlagReview
from journal.rules.registry import ALL
from journal.rules.report import Finding, Report
from journal.store.lookout import look
from journal.store.reader import Reader
from journal.words import asking
from journal.words import reviews as words


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which pattern, and the answer."""
    parser.add_argument("rule", metavar="RULE", help=words.REVIEW_RULE)
    parser.add_argument("answer", choices=tuple(words.ANSWERS), metavar="|".join(words.ANSWERS), help=words.REVIEW_STATE)
    parser.add_argument("--note", metavar="TEXT", default="", help=words.REVIEW_NOTE)
    parser.epilog = words.REVIEW_EPILOG


def run(options: argparse.Namespace, context: Context) -> int:
    """Keep the answer. Status 1 when the pattern is not found now, or for "resolved" of an emergency."""
    reader, now = Reader(context.places), context.now()
    finding = _meant(options.rule, look(reader, now))
    state = words.ANSWERS[options.answer]
    emergency = finding.level == "emergency"
    if emergency and state == "resolved":
        raise NotDone(words.NEVER_RESOLVED)
    review = FlagReview(finding.rule, state, now, finding.fingerprint, finding.level, options.note)
    with writing(context) as journal:
        journal.review(review)
    announce(headline(finding._replace(review=review)), None, asking.SAVED, context)
    if emergency:
        context.say(words.ONLY_A_VISIT)
        context.say(words.ADD_VISIT)
    context.say(asking.UNDO)
    return 0


def _meant(name: str, report: Report) -> Finding:
    """The finding now that `name` means: a rule's id or its label such as R28. Raises Usage or NotDone."""
    rule = next((rule for rule in ALL if name.lower() in (rule.id, rule.label.lower())), None)
    if rule is None:
        known = ", ".join(flag.rule for flag in report.flags) or words.NOTHING_FOUND
        raise Usage(words.no_rule(one_line(name)[:40], known))
    found = next((flag for flag in report.flags if flag.rule == rule.id), None)
    if found is None:
        raise NotDone(words.not_found(rule.id))
    return found
