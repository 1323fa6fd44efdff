"""Entries as observations in the shape of HL7's Symptoms guide: one for each place of an entry, one for each denied symptom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journal import clock
from journal.model.ids import content_id
from journal.model.text import clean
from journal.model.views import Episode, Place, Reading, Site
from journal.report.fhir import coding
from journal.report.fhir.coding import Coding, Json, instant
from journal.vocabulary import vocabulary
from journal.words import fhir as words

SUPPORT = "http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo"
_NO_TRIGGER, _NO_RELIEF = frozenset({"none_known"}), frozenset({"none"})


class Observed(NamedTuple):
    """A resource and the UUID it is known by in the document."""

    id: str
    resource: Json


def observations(episodes: Sequence[Episode], patient: str, codes: Coding) -> Iterator[Observed]:
    """All of them, entry by entry. `patient` is the reference to the patient."""
    often = Counter(place for episode in episodes for place in {site.place for site in episode.sites})
    for episode in episodes:
        first = ""
        for site in episode.sites:
            name = content_id("fhir observation", f"{episode.id} {site.region} {site.side}")
            resource = _base(codes, "SymptomObservation", patient) | _symptom(episode, site, often[site.place], codes)
            if first:  # several places of one entry belong together
                resource["extension"] = [{"url": SUPPORT, "valueReference": {"reference": f"urn:uuid:{first}"}}]
            first = first or name
            yield Observed(name, resource | _notes(episode, site.place))
    yield from _absent(episodes, patient, codes)


def _base(codes: Coding, profile: str, patient: str) -> Json:
    absent = profile != "SymptomObservation"
    return {
        "resourceType": "Observation",
        **codes.profile(profile),
        "status": "final",
        "category": [codes.concept(words.SYMPTOM, "symptom", coding.TEMPORARY)],
        "code": codes.concept(*((words.ABSENT, coding.ABSENT) if absent else (words.SYMPTOM, coding.SYMPTOM)), coding.LOINC),
        "subject": {"reference": patient},
        "performer": [{"reference": patient}],
    }


def _symptom(episode: Episode, site: Site, often: int, codes: Coding) -> Json:
    zone = episode.time_zone
    period = {"start": instant(clock.wall(episode.started_at, zone))}
    if episode.ended_at is not None:
        period["end"] = instant(clock.wall(episode.ended_at, zone))
    issued = {} if episode.recorded_at is None else {"issued": instant(clock.wall(episode.recorded_at, zone))}
    main, *rest = site.sensations or ("",)
    return {
        "identifier": [{"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{episode.id}"}],
        "effectivePeriod": period,
        **issued,
        "valueCodeableConcept": codes.sensation(main) if main else codes.concept(words.CHANGED),
        "bodySite": codes.place(site.region, site.side),
        "component": [
            *(codes.component(words.QUALITY, coding.QUALITY, codes.sensation(name)) for name in rest),
            *_components(episode, site.place, codes),
            codes.component(words.FREQUENCY, coding.FREQUENCY, codes.concept(words.often(often))),
        ],
    }


def _components(episode: Episode, place: Place, codes: Coding) -> Iterator[Json]:
    known = vocabulary()
    here = [one for one in episode.readings if any(site.place == place for site in one.sites)]
    rated = [one.severity for one in here if one.severity is not None]
    if rated:
        yield codes.component(words.SEVERITY, coding.SEVERITY, codes.concept(words.of_ten(max(rated))))
    if len(rated) > 1 and rated[0] != rated[-1]:
        yield codes.component(words.TREND, coding.TREND, codes.concept(words.trend(rated[0], rated[-1])))
    if episode.course:
        yield codes.component(words.COURSE, coding.COURSE, codes.concept(words.COURSES[episode.course]))
    yield codes.component(words.ONSET, coding.ONSET, codes.onset(episode.onset))
    for name in episode.triggers:
        if name not in _NO_TRIGGER:
            yield codes.component(words.WORSE, coding.WORSE, codes.concept(known.trigger.get(name, name)))
    for name in episode.relief:
        if name not in _NO_RELIEF:
            yield codes.component(words.BETTER, coding.BETTER, codes.concept(known.relief.get(name, name)))
    pain = [one.pain for one in here if one.pain is not None]
    if pain:
        yield codes.component(words.OTHER, coding.OTHER, codes.concept(words.pain(max(pain))), coding.TEMPORARY)
    for name in dict.fromkeys(name for one in here for name in one.symptoms):
        yield codes.component(words.OTHER, coding.OTHER, codes.concept(known.symptom.get(name, name)), coding.TEMPORARY)


def _notes(episode: Episode, place: Place) -> Json:
    """The patient's words, and how surely it is known."""
    here = [one for one in episode.readings if any(site.place == place for site in one.sites)]
    own = [episode.notes, *(one.note for one in here), words.own_reason(episode.explanation) if episode.explanation else ""]
    evidence = vocabulary().evidence
    found = "; ".join(dict.fromkeys(evidence.get(one.evidence, one.evidence) for one in here))
    texts = [text for one in own if (text := clean(one).strip())]
    return {"note": [*({"text": text} for text in texts), {"text": words.found(found)}]}


def _absent(episodes: Sequence[Episode], patient: str, codes: Coding) -> Iterator[Observed]:
    """Each symptom that was asked and was not there: when last, and in how many entries."""
    asked: dict[str, list[tuple[Episode, Reading]]] = {}
    for episode in episodes:
        for reading in episode.readings:
            for name in reading.denied:
                asked.setdefault(name, []).append((episode, reading))
    for name, told in sorted(asked.items()):
        episode, reading = max(told, key=lambda pair: (pair[1].at, pair[0].id))
        entries = len({one.id for one, _reading in told})
        yield Observed(
            content_id("fhir absent", f"{name} {episode.id} {clock.utc_text(reading.at)}"),
            _base(codes, "SymptomAbsentObservation", patient)
            | {
                "effectiveDateTime": instant(clock.wall(reading.at, episode.time_zone)),
                "valueCodeableConcept": codes.concept(vocabulary().symptom.get(name, name)),
                "note": [{"text": words.asked(entries, len(episodes))}],
            },
        )
