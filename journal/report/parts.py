"""The other sections in words, one function each, made from the facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from journal.body.atlas import label
from journal.body.graph import Point
from journal.model.filters import PARTS
from journal.model.text import one_line
from journal.model.views import Baseline, Site, Treatment, Visit
from journal.phrase import diagnosed, tried, visits
from journal.phrase.describe import places as places_of
from journal.report.blocks import Block, Grid, Items, Pairs, Said
from journal.report.facts import Count, Facts, Seen
from journal.report.limits import Limits
from journal.report.shortened import cut, more
from journal.trends.compare import ENOUGH
from journal.vocabulary import vocabulary
from journal.words import report as words
from journal.words.dates import from_then
from journal.words.treatments import course
from journal.words.trends import length, number

_TOP, _SURE, _SENTENCE = 6, 2, 300


def summary(facts: Facts, limits: Limits) -> Iterator[Block]:
    """The two sentences, each as counted or as the patient wrote it."""
    own = [one_line(text) for text in facts.request.summary]
    counted = [said.text for said in counted_summary(facts, limits)]
    for mine, said in zip_longest(own, counted, fillvalue=""):
        if mine or said:
            yield Said(cut(mine, _SENTENCE) if mine else said)


def counted_summary(facts: Facts, limits: Limits) -> Iterator[Said]:
    """Two sentences: where, since when, last; how many, the trend, how strong, how it begins."""
    now = facts.numbers.now
    if not now.numb:
        yield Said(words.EMPTY)
        return
    top = [one for one in facts.places.spots if one.now]
    named = folded([(one.region, one.side) for one in top[:_TOP]])
    where = words.mostly(named[: limits.places], top[0].now, facts.places.now_felt) if named else words.NO_PLACE
    yield Said(words.where_and_when(where, facts.first, facts.last, facts.ongoing))
    change = facts.numbers.change
    before = change.before
    compared = (
        words.trend(now.entries, before.entries, before.span.days)
        if change.enough
        else words.no_trend(before.logged, now.logged, ENOUGH)
    )
    strength = "" if now.median is None or now.worst is None else words.strong(number(now.median), now.worst)
    began = facts.felt.onsets[:1]
    how = words.begins(words.ONSETS[began[0].id], began[0].entries, now.entries) if began else ""
    figures = (now.entries, now.span.days, now.logged), (before.entries, before.span.days, before.logged)
    yield Said(words.how_much(*figures, compared, strength, how))


def where(facts: Facts, limits: Limits) -> Iterator[Block]:
    """Days of each place in two weeks then and two weeks now; what is new, and what is not logged now."""
    places = facts.places
    then = words.stretch(places.then.since, places.then.until, places.then_felt)
    now = words.stretch(places.now.since, places.now.until, places.now_felt)
    rows = [(words.THEN_NOW, words.stretches(then, now))]
    alike: dict[tuple[int, int], list[Point]] = {}
    for one in places.spots:
        alike.setdefault((one.now, one.then), []).append((one.region, one.side))
    both, new, gone = (
        [words.spot(", ".join(folded(points)[: limits.alike]), *days) for days, points in _turned(alike) if fits(*days)]
        for fits in (lambda then, now: then and now, lambda then, now: not then, lambda then, now: not now)
    )
    for term, said in ((words.DAYS_FELT, both), (words.NEW, new), (words.GONE, gone)):
        if said:
            rows.append((term, "; ".join([*said[: limits.spots], *more(len(said) - limits.spots)]) + "."))
    yield Pairs(tuple(rows))


def numbers(facts: Facts, limits: Limits) -> Iterator[Block]:
    """Frequency, days, severity, duration and time of day, each with what it is counted of, beside the time before."""
    found = facts.numbers
    rows = [
        (words.ROWS[name], *(_figure(name, facts, before=before) for before in (False, True)))
        for name in ("entries", "days", "severity", "duration", *(("hours",) if limits.hours else ()))
    ]
    yield Grid(words.NUMBERS_HEAD, tuple(rows))
    if found.now.entries:
        parts = [f"{words.PARTS[name]} {sum(found.hours[first:last]):,}" for name, first, last in PARTS]
        yield Said(words.began_at(parts, found.now.entries))


def _turned(alike: dict[tuple[int, int], list[Point]]) -> list[tuple[tuple[int, int], list[Point]]]:
    """The places by their days then and now."""
    return [((then, now), points) for (now, then), points in alike.items()]


def _figure(name: str, facts: Facts, *, before: bool) -> str:
    one = facts.numbers.before if before else facts.numbers.now
    lasted = facts.numbers.lasted_before if before else facts.numbers.lasted
    if name == "entries":
        return f"{one.entries:,} ({number(one.entries * 7 / max(1, one.span.days))} a week)"
    if name == "days":
        return f"{words.of(one.numb, one.logged)} known"
    if name == "severity":
        return words.GAP if one.median is None else words.figure(number(one.median), str(one.worst), one.rated)
    if name == "duration":
        if lasted.median is None or lasted.longest is None:
            return words.GAP
        return words.figure(length(lasted.median), length(lasted.longest), lasted.ended)
    return number(one.hours)


def felt(facts: Facts, limits: Limits) -> Iterator[Block]:
    """Feelings, how it begins, triggers and relief, weakness and other symptoms."""
    found, entries, known = facts.felt, facts.numbers.now.entries, vocabulary()
    if not entries and not found.sensations:
        return
    how = {name: said.partition(" (")[0] if limits.grouped else said for name, said in words.ONSETS.items()}
    onsets = _counts(found.onsets, how, entries, limits)
    rows = (
        (words.FEELING, _counts(found.sensations, known.sensation, found.felt_days, limits, words.DAYS)),
        (words.BEGAN, f"{onsets}; {words.unexplained(found.unexplained)}" if onsets else ""),
        (words.TRIGGERS, _counts(found.triggers, known.trigger, entries, limits)),
        (words.RELIEF, _counts(found.relief, known.relief, entries, limits)),
        (words.WEAKNESS, _seen(found.weakness, entries, limits)),
        (words.SYMPTOMS, _seen(found.symptoms, entries, limits)),
        (words.DIFFICULT, _functions(facts, limits)),
    )
    silent = ", ".join(term.lower() for term, text in rows if not text)
    told = [(term, cut(text, limits.row)) for term, text in rows if text]
    yield Pairs((*told, *(((words.NOT_RECORDED, silent),) if silent else ())))


def treatments(facts: Facts, limits: Limits) -> Iterator[Block]:
    """What was tried, the latest first, with relief and how long it lasted."""
    care = facts.care
    if not care.treatments:
        yield Said(words.NONE_LOGGED)
        return
    rows = []
    for row in care.treatments[: limits.treatments]:
        named = ", ".join(filter(None, (one_line(row.name), one_line(row.dose or ""))))
        because = one_line(row.stopped_because or "")
        rows.append(
            (cut(named, limits.cell), _course(row), tried.effect(row) or words.GAP, cut(because, limits.cell) or words.GAP)
        )
    yield Grid(words.TREATMENTS_HEAD, tuple(rows))
    rest = more(len(care.treatments) - limits.treatments)
    lasting = [] if care.none_lasting is None else [words.none_lasting(*care.none_lasting)]
    if rest or lasting:
        said = "; ".join([*rest, *lasting])
        yield Said(f"{said[0].upper()}{said[1:]}.", strong=bool(lasting))


def _course(row: Treatment) -> str:
    ends = [None if day is None else words.day(day) for day in (row.started_on, row.stopped_on)]
    return course(*ends)


def exams(facts: Facts, limits: Limits) -> Iterator[Block]:
    """Pending results first, then what was done; what a clinician called it; how surely each place was numb."""
    care = facts.care
    ordered = sorted(care.visits, key=lambda one: not one.pending)
    lines = _ended([cut(_visit(one), limits.line) for one in ordered[: limits.visits]], len(ordered))
    lines += _ended([cut(diagnosed.told(one), limits.line) for one in care.diagnoses[: limits.diagnoses]], len(care.diagnoses))
    names = vocabulary().evidence
    sure = [f"{_place(one.region, one.side)}: {names[one.evidence].lower()}, {words.day(one.on)}" for one in care.sure[:_SURE]]
    checked = words.checked("; ".join([*sure, *more(len(care.sure) - _SURE)])) if sure else words.ONLY_FELT
    lines.append(cut(checked, limits.row))
    yield Items(tuple(lines))


def _visit(row: Visit) -> str:
    came = words.WAITING if row.pending else visits.outcome(row) or visits.looked(row)
    who = one_line(row.clinician or "")
    return f"{words.day(row.on)}: {'; '.join(filter(None, (visits.naming(row), who, came)))}"


def _functions(facts: Facts, limits: Limits) -> str:
    labels = vocabulary().function
    return "; ".join(
        words.difficulty(labels[name].lower(), *counts) for name, *counts in facts.felt.functions[: limits.functions]
    )


def quotes(facts: Facts, limits: Limits) -> Iterator[Block]:
    """Up to three starred notes."""
    if facts.quotes[: limits.quotes]:
        yield Items(tuple(words.quote(one.at, cut(one_line(one.text), limits.quote)) for one in facts.quotes[: limits.quotes]))


def questions(facts: Facts, limits: Limits) -> Iterator[Block]:
    """The three that weigh most."""
    lines = [cut(text, limits.question) for text in facts.questions]
    if lines:
        yield Items(tuple(_ended(lines, len(lines) + facts.more_questions)), numbered=True)
    else:
        yield Said(words.NO_QUESTIONS)


def quality(facts: Facts, limits: Limits) -> Iterator[Block]:
    """How much is known, how it was written down, what is left out, and what silence does not mean."""
    now = facts.numbers.now
    names = [words.REDACTED.get(name) or words.SECTIONS[name].lower() for name in facts.withheld]
    names += [words.private_entries(facts.private)] if facts.private else []
    if names:
        yield Said(words.left_out(", ".join(names)), strong=True)
    if any(text.strip() for text in facts.request.summary):
        yield Said(words.OWN_SUMMARY)
    known = words.logged(now.logged, now.span.days, now.numb, now.clear, now.silent)
    written = words.gaps(now.late, now.entries, facts.numbers.quiet)
    yield Said(" ".join((words.made(facts.made_at), known, written, words.CHECKS)))


def baseline(items: Sequence[Baseline], limits: Limits) -> str:
    """What was there before the journal began."""
    told = []
    for item in items[:2]:
        names = ", ".join(folded([(one.region, one.side) for one in item.sites]))
        told.append(f"{names} ({from_then(item.since)})")
    return "; ".join([cut("; ".join(told), limits.earlier), *more(len(items) - 2)])


def folded(points: Sequence[Point]) -> list[str]:
    """The places, whole groups by their one name."""
    return list(places_of(Site(region, side, ()) for region, side in points))


def _ended(lines: Sequence[str], every: int) -> list[str]:
    """The lines, of which the last says how many more there are."""
    rest = more(every - len(lines))
    return [*lines[:-1], f"{lines[-1]} ({rest[0]})"] if rest and lines else list(lines)


def _lower(text: str) -> str:
    """Within a sentence: "back pain", but "I cannot move it"."""
    return text if text[:2] in ("I ", "I'") else text[0].lower() + text[1:]


def _place(region: str, side: str) -> str:
    name = label(region, side)
    return name[0].lower() + name[1:]


def _counts(found: Sequence[Count], labels: dict[str, str], every: int, limits: Limits, unit: str = "") -> str:
    told = [f"{_lower(labels.get(one.id, one.id)).partition(':')[0]} {one.entries:,}" for one in found[: limits.named]]
    return f"{', '.join(told)} ({words.out_of(every, unit)})" if told else ""


def _seen(found: Sequence[Seen], every: int, limits: Limits) -> str:
    names = vocabulary().symptom
    told = [
        f"{_lower(names[one.id])}: {words.of(one.entries, every)}, {words.last_on(one.last)}"
        if limits.grouped
        else f"{_lower(names[one.id])}: {words.of(one.entries, every)}, {words.day(one.first)} to {words.day(one.last)}"
        for one in found[:1]
    ]
    told += [f"{_lower(names[one.id])}: {one.entries:,}" for one in found[1 : limits.seen]]
    return "; ".join([*told, *more(len(found) - limits.seen)])
