"""R28: numbness without a known reason that persists or comes back, and any of the back.

The document asks for every case of unexplained back numbness to be checked; NHS: see a GP when it is constant or keeps
coming back, without a number. Once assessed and unchanged it falls to the next visit, and so does a diagnosed pattern that
keeps coming (4.5.9, 4.5.13), and tingling that keeps coming as before in a functional disorder that a clinician named: new
signs of it are looked at as in anyone (NICE NG127). A mild strain has its own watch (R24) and is not unexplained.

Where the clinical rules are silent: silence is no recovery, but two weeks with a week of days logged as clear are; what has
gone is for the next visit. Numb fingers of one nerve that pass, and a limb numb with exercise that recovers with rest, have
their own rules and are for the next visit here as well, unless touch is lost, they stay, grow stronger or anything red is
there.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case, decided
from journal.rules.facts import Facts
from journal.rules.naming import entry, lasting, places
from journal.rules.predicates.aura import known_aura
from journal.rules.predicates.clusters import cluster, familiar
from journal.rules.predicates.explained import diagnosed
from journal.rules.predicates.explanations import unexplained
from journal.rules.predicates.loss import loss
from journal.rules.predicates.mildness import strained
from journal.rules.predicates.open_entries import forgotten, ongoing
from journal.rules.predicates.patterns import assessed_unchanged, gone, recognised, same_passing
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.words import findings as words

_DAYS = limits.SOON.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """Hits for the back, for what lasts, recurs or spans a week, for a diagnosed pattern that keeps coming, else a note."""
    recent = [facts for facts in case.since(limits.UNEXPLAINED_RECENT.span) if _counts(case, facts)]
    told = False
    for facts in {facts.zones: facts for facts in recent}.values():  # the latest of each set of areas
        for hit in (*_back(case, facts), *_span(case, facts)):
            told = True
            yield hit
    long = [facts for facts in recent if facts.known_length >= limits.LASTING_HOURS.span]
    fortnight = [facts for facts in recent if case.now - facts.start <= limits.RECUR_DAYS.span]
    for hit in (*_lasting(case, long), *_recurring(case, fortnight)):
        told = True
        yield hit
    yield from _diagnosed(case)
    for facts in () if told else recent:
        yield from _single(case, facts)


@decided
def _counts(case: Case, facts: Facts) -> bool:
    return unexplained(case, facts) and not strained(facts) and not known_aura(case, facts, afterwards=True)


def _back(case: Case, facts: Facts) -> Iterator[Hit]:
    if facts.regions & among("back"):
        yield _hit(case, (facts,), "back", words.because_back(entry(facts)))


def _lasting(case: Case, long: list[Facts]) -> Iterator[Hit]:
    for facts in long:
        yield _hit(case, (facts,), "lasting", words.because_lasting(entry(facts), lasting(facts.known_length)))


def _span(case: Case, facts: Facts) -> Iterator[Hit]:
    """One area over a week or more: from the first entry of its cluster to the last word."""
    area = cluster(case, facts)
    first = next(other for other in area if _counts(case, other))
    if first is not facts and facts.heard - first.start >= limits.SPAN_DAYS.span:
        said = words.because_span(entry(first), entry(facts), lasting(facts.heard - first.start))
        # What is said of all of them must hold for the last one.
        mild = _mild(case, [facts]) and _mild(case, [other for other in area if _counts(case, other)])
        yield _hit(case, (first, facts), "span", said, mild)


def _recurring(case: Case, recent: list[Facts]) -> Iterator[Hit]:
    if len(recent) >= limits.RECUR_COUNT.amount:
        level = _mild(case, recent)
        said = words.because_recurring(len(recent), [entry(facts) for facts in recent[-3:]])
        yield _hit(case, tuple(recent), "recurring", said, level)


def _mild(case: Case, entries: list[Facts]) -> str | None:
    """A passing tingle of one cause, or the pattern of one nerve of the hand or of exercise: for the next visit."""
    return "routine" if same_passing(entries) or recognised(case, entries) or _functional(case, entries) else None


def _functional(case: Case, entries: list[Facts]) -> bool:
    """Tingling that keeps coming as before, without loss or a red sign, in a diagnosed functional disorder (NICE NG127)."""
    tingling = not any(loss(facts.sensations) or facts.symptoms & red() for facts in entries)
    return case.has("fnd_diagnosed") and tingling and familiar(case, entries[-1])


def _diagnosed(case: Case) -> Iterator[Hit]:
    """A diagnosed pattern, unchanged: worth a word at the next visit when it keeps coming or stays."""
    known = [facts for facts in case.since(limits.KNOWN_DAYS.span) if diagnosed(case, facts)]
    staying = [facts for facts in known if ongoing(case, facts) and facts.known_length >= limits.LASTING_HOURS.span]
    if len(known) >= limits.KNOWN_COUNT.amount or staying:
        shown = known[-1]
        said = words.because_diagnosed(len(known), entry(shown))
        yield Hit("routine", (said,), tuple(known[-3:]), ("diagnosed", places(shown.points)))


def _single(case: Case, facts: Facts) -> Iterator[Hit]:
    """One short spell, heard of in the last 14 days: a note."""
    if case.now - facts.heard <= limits.RECUR_DAYS.span and not forgotten(case, facts):
        yield Hit("info", (words.because_single(entry(facts)),), (facts,), ("single", places(facts.points)))


def _hit(case: Case, facts: tuple[Facts, ...], kind: str, said: str, level: str | None = None) -> Hit:
    if level is None and (all(assessed_unchanged(case, one) for one in facts) or gone(case, facts[-1])):
        level = "routine"
    days = None if level == "routine" else _DAYS
    where = " ".join(sorted({f"{name}/{side}" for one in facts for name, side in one.zones}))
    return Hit(level or "soon", (said,), facts[-3:], (kind, where), days)


RULE = Rule(
    number=28,
    id="unexplained",
    levels=("soon", "routine", "info"),
    provenance="document",
    sources=(
        "The document the journal was built from: unexplained numbness in the back",
        "Cleveland Clinic: numbness, when to call the doctor",
        "NHS: pins and needles, see a GP when it is constant or keeps coming back",
        "Altru (Mayo Clinic list): hypoesthesia, when to see a doctor",
    ),
    needs_history=True,
    evaluate=evaluate,
)
