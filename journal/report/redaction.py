"""What the patient withholds, left out in this one place, before anything is computed from it.

So nothing that is derived, such as a sentence of a finding, can hold it. Private entries are left out unless asked for. What
names a withheld thing in free text goes as well: with `name` the name, with `pelvic` the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from journal.body.atlas import atlas
from journal.model.views import Diagnosis, Episode, History, Place, Profile, Question, Reading, Treatment, Visit
from journal.report.facts import Request
from journal.report.pelvic_words import names_pelvic
from journal.trends.sums import Sums
from journal.vocabulary import vocabulary
from journal.words.findings import TEXTS as FINDINGS
from journal.words.report import WITHHELD_TEXT

NOTES, NAME, PELVIC = KINDS = ("notes", "name", "pelvic")
_SHORTEST_NAME = 3
Scrub = Callable[[str], str]
Row = TypeVar("Row", Treatment, Diagnosis, Visit, Question)


def pelvic_regions() -> frozenset[str]:
    """The places between the legs, and the groin, which names them as plainly."""
    return frozenset({one.id for one in atlas().regions.values() if one.group == "saddle"} | {"abdomen.groin"})


def by_words(redact: frozenset[str]) -> bool:
    """Whether own words are told and only searched for what they name: the patient should read them once more."""
    return PELVIC in redact and NOTES not in redact


def disclosed(history: History, request: Request) -> History:
    """The history without what is withheld. An entry of which nothing is left is gone as well."""
    kept = tuple(episode for episode in history.episodes if request.private or not episode.private)
    if not request.redact:
        return history._replace(episodes=kept)
    scrub = scrubber(history.profile, request.redact)
    episodes = tuple(found for one in kept if (found := _episode(one, request.redact, scrub)) is not None)
    return history._replace(
        profile=_profile(history.profile, request.redact, scrub),
        episodes=episodes,
        treatments=tuple(_rows(history.treatments, request.redact, scrub)),
        diagnoses=tuple(_rows(history.diagnoses, request.redact, scrub)),
        visits=tuple(_rows(history.visits, request.redact, scrub)),
        questions=tuple(_rows(history.questions, request.redact, scrub)),
    )


def disclosed_whole(history: History, request: Request) -> History:
    """The same for a document that holds every row: own words everywhere, and no answer that names what is withheld."""
    told, scrub = disclosed(history, request), scrubber(history.profile, request.redact)
    kept = (one for one in told.flag_reviews if PELVIC not in request.redact or not _about_pelvic(one.rule))
    if NOTES not in request.redact:
        return told._replace(
            days=tuple(one._replace(note=scrub(one.note)) for one in told.days),
            flag_reviews=tuple(one._replace(note=scrub(one.note)) for one in kept),
        )
    return told._replace(
        episodes=reasons_withheld(told.episodes, request),
        days=tuple(one._replace(note="") for one in told.days),
        flag_reviews=tuple(one._replace(note="") for one in kept),
    )


def reasons_withheld(episodes: tuple[Episode, ...], request: Request) -> tuple[Episode, ...]:
    """The entries to be written out: with notes withheld an own reason is only said to be there, since one without counts."""
    if NOTES not in request.redact:
        return episodes
    return tuple(one._replace(explanation=WITHHELD_TEXT) if one.explanation else one for one in episodes)


def _about_pelvic(rule: str) -> bool:
    return rule in FINDINGS and names_pelvic(FINDINGS[rule].title)


def disclosed_sums(sums: Sums, request: Request) -> Sums:
    """The sums without the places that are withheld; private entries were never counted."""
    if PELVIC not in request.redact:
        return sums
    hidden = pelvic_regions()
    return sums._replace(
        felt=tuple(one for one in sums.felt if one.place.region not in hidden),
        checked=tuple(one for one in sums.checked if one.place.region not in hidden),
    )


def scrubber(profile: Profile, redact: frozenset[str]) -> Scrub:
    """What free text goes through."""
    parts = [part for part in (profile.name or "").split() if len(part) >= _SHORTEST_NAME]
    named = (
        re.compile("|".join(rf"\b{re.escape(part)}\b" for part in parts), re.IGNORECASE) if NAME in redact and parts else None
    )

    def scrub(text: str) -> str:
        if PELVIC in redact and names_pelvic(text):
            return WITHHELD_TEXT
        return named.sub(WITHHELD_TEXT, text) if named else text

    return scrub


TEXTS = ("name", "dose", "stopped_because", "note", "by", "clinician", "result", "text", "answer")
"""The fields of the rows of care that hold words of the patient or a clinician."""


def _rows(rows: Iterable[Row], redact: frozenset[str], scrub: Scrub) -> Iterator[Row]:
    """The rows; one that is about withheld places alone is gone, since without places it would be about all of the body."""
    for row in rows:
        found = _row(row, redact, scrub)
        if getattr(found, "sites", ()) or not getattr(row, "sites", ()):
            yield found


def _row(row: Row, redact: frozenset[str], scrub: Scrub) -> Row:
    fields: dict[str, Any] = {name: scrub(text) for name in TEXTS if isinstance(text := getattr(row, name, None), str)}
    if NOTES in redact and hasattr(row, "note"):
        fields["note"] = ""
    sites: tuple[Place, ...] = getattr(row, "sites", ())
    if PELVIC in redact and sites:
        fields["sites"] = tuple(place for place in sites if place.region not in pelvic_regions())
    return row._replace(**fields)


def _episode(episode: Episode, redact: frozenset[str], scrub: Scrub) -> Episode | None:
    readings = tuple(found for one in episode.readings if (found := _reading(one, redact, scrub)).sites)
    if not readings:
        return None
    return episode._replace(
        readings=readings,
        notes="" if NOTES in redact else scrub(episode.notes),
        explanation=None if episode.explanation is None else scrub(episode.explanation),
    )


def _reading(reading: Reading, redact: frozenset[str], scrub: Scrub) -> Reading:
    note = "" if NOTES in redact else scrub(reading.note)
    if PELVIC not in redact:
        return reading._replace(note=note)
    hidden, names = pelvic_regions(), frozenset(vocabulary().symptom_group["pelvic"])
    return reading._replace(
        note=note,
        sites=tuple(site for site in reading.sites if site.region not in hidden),
        symptoms=_without(reading.symptoms, names),
        denied=_without(reading.denied, names),
        declined=_without(reading.declined, names),
        symptom_since=tuple(pair for pair in reading.symptom_since if pair[0] not in names),
    )


def _without(ids: Iterable[str], hidden: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name in ids if name not in hidden)


def _profile(profile: Profile, redact: frozenset[str], scrub: Scrub) -> Profile:
    hidden = pelvic_regions() if PELVIC in redact else frozenset()
    names = frozenset(vocabulary().symptom_group["pelvic"]) if PELVIC in redact else frozenset()
    baseline = []
    for item in profile.baseline:
        sites: tuple[Place, ...] = tuple(place for place in item.sites if place.region not in hidden)
        if sites:
            note = "" if NOTES in redact else scrub(item.note)
            baseline.append(item._replace(sites=sites, note=note, symptoms=_without(item.symptoms, names)))
    return profile._replace(
        name=None if NAME in redact else profile.name,
        occupation=None if profile.occupation is None else scrub(profile.occupation),
        baseline=tuple(baseline),
    )
