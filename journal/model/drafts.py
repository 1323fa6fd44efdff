"""What may be written: a draft is checked here, whole, before anything is stored (CHECKs in the database stand behind it).

`check_*` yield one Problem for each thing wrong, so that a form can show every error at its field. What a careful patient or
another program could mean is accepted; what cannot be (an unknown id, a side a region has not, an end before its start) is not.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from journal import clock
from journal.body.atlas import SIDES, atlas
from journal.model.plain import Problem, step
from journal.model.views import (
    Baseline,
    Day,
    Diagnosis,
    Episode,
    FlagReview,
    Place,
    Profile,
    Question,
    Reading,
    Site,
    Treatment,
    Visit,
)
from journal.vocabulary import COURSES, DAY_STATES, HANDS, NOTE_LIMIT, REVIEW_STATES, vocabulary

Problems = tuple[Problem, ...]


class EpisodeDraft(NamedTuple):
    """An episode as entered, before it has an id. Fields as in `views.Episode`."""

    started_at: datetime
    onset: str
    readings: tuple[Reading, ...]
    time_zone: str | None = None
    ended_at: datetime | None = None
    course: str | None = None
    explanation: str | None = None
    triggers: tuple[str, ...] = ()
    relief: tuple[str, ...] = ()
    function: tuple[tuple[str, str], ...] = ()
    notes: str = ""
    private: bool = False
    starred: bool = False

    def episode(self, episode_id: str = "", **bookkeeping: Any) -> Episode:
        """The episode this draft would become; `bookkeeping` sets recorded_at and the like."""
        return Episode(id=episode_id, **self._asdict(), **bookkeeping)

    def checked(self) -> "EpisodeDraft":
        """The draft itself. Raises Refused with every problem when it may not be stored."""
        refuse(check_episode(self.episode()))
        return self


class Refused(ValueError):
    """What was given may not be stored; `problems` says where and why, at least one."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def refuse(problems: Iterator[Problem]) -> None:
    """Raises Refused when there is any problem."""
    found = tuple(problems)
    if found:
        raise Refused(found)


def check_episode(episode: Episode, path: str = "$") -> Iterator[Problem]:
    """What is wrong with an episode."""
    words = vocabulary()
    if episode.time_zone is not None and not clock.known_zone(episode.time_zone):
        yield Problem(f"{path}.time_zone", episode.time_zone, "an IANA zone such as Europe/London is expected")
    yield from _span(episode.started_at, episode.ended_at, path)
    yield from _one_of(words.onset, episode.onset, path, ".onset")
    yield from _one_of(COURSES, episode.course, path, ".course")
    yield from _all_of(words.trigger, episode.triggers, path, ".triggers")
    yield from _all_of(words.relief, episode.relief, path, ".relief")
    for item, level in episode.function:
        yield from _key_of(words.function, item, path, ".function")
        yield from _one_of(words.function_level, level, step(f"{path}.function", item), "")
    yield from _texts(path, notes=episode.notes, explanation=episode.explanation)
    if not episode.readings:
        yield Problem(f"{path}.readings", [], "at least one reading is needed")
    for index, reading in enumerate(episode.readings):
        yield from check_reading(reading, f"{path}.readings[{index}]")


def check_reading(reading: Reading, path: str = "$") -> Iterator[Problem]:
    """What is wrong with one reading."""
    words = vocabulary()
    yield from _aware(reading.at, path, ".at")
    if not reading.sites:
        yield Problem(f"{path}.sites", [], "at least one place on the body is needed")
    for index, site in enumerate(reading.sites):
        if _checked(site):
            yield from check_site(site, f"{path}.sites[{index}]")
    yield from _between(reading.severity, 0, 10, path, ".severity")
    yield from _between(reading.pain, 0, 10, path, ".pain")
    yield from _all_of(words.symptom, reading.symptoms, path, ".symptoms")
    yield from _all_of(words.symptom, reading.denied, path, ".denied")
    yield from _all_of(words.symptom, reading.declined, path, ".declined")
    for symptom, _since in reading.symptom_since:
        yield from _key_of(words.symptom, symptom, path, ".symptom_since")
    yield from _one_of(words.evidence, reading.evidence, path, ".evidence")
    yield from _texts(path, note=reading.note)


def check_site(site: Site, path: str = "$") -> Iterator[Problem]:
    """What is wrong with a site: its place, or what is felt there."""
    return (problem.below(path) for problem in _checked(site))


@lru_cache(maxsize=1024)  # few sites come up in a journal, and those over and over
def _checked(site: Site) -> Problems:
    empty = () if site.sensations else (Problem(".sensations", [], "at least one sensation is needed"),)
    return (*check_place(site.place, ""), *empty, *_all_of(vocabulary().sensation, site.sensations, "", ".sensations"))


def check_place(place: Place, path: str = "$") -> Iterator[Problem]:
    """What is wrong with a place: an unknown region, or a side that it has not."""
    region = atlas().regions.get(place.region)
    if region is None:
        yield Problem(f"{path}.region", place.region, _regions_like(place.region))
        if place.side not in SIDES:
            yield Problem(f"{path}.side", place.side, f"it must be one of {', '.join(SIDES)}")
    elif place.side not in region.sides:
        yield Problem(f"{path}.side", place.side, f"{place.region} takes {', '.join(region.sides)}")


def check_day(day: Day, path: str = "$") -> Iterator[Problem]:
    """What is wrong with a clear day."""
    yield from _one_of(DAY_STATES, day.state, path, ".state")
    yield from _texts(path, note=day.note)


def check_treatment(treatment: Treatment, path: str = "$") -> Iterator[Problem]:
    """What is wrong with a treatment."""
    yield from _one_of(vocabulary().treatment_effect, treatment.effect, path, ".effect")
    yield from _between(treatment.relief_percent, 0, 100, path, ".relief_percent")
    yield from _between(treatment.relief_days, 0, 36_500, path, ".relief_days")
    yield from _in_order(treatment.started_on, treatment.stopped_on, path, ".stopped_on")
    yield from _named(treatment.name, path, ".name")
    yield from _texts(path, name=treatment.name, kind=treatment.kind, dose=treatment.dose, note=treatment.note)
    yield from _texts(path, stopped_because=treatment.stopped_because)


def check_diagnosis(diagnosis: Diagnosis, path: str = "$") -> Iterator[Problem]:
    """What is wrong with a diagnosis."""
    yield from _one_of(vocabulary().diagnosis_status, diagnosis.status, path, ".status")
    yield from _places(diagnosis.sites, path)
    yield from _named(diagnosis.name, path, ".name")
    yield from _texts(path, name=diagnosis.name, by=diagnosis.by, note=diagnosis.note)


def check_visit(visit: Visit, path: str = "$") -> Iterator[Problem]:
    """What is wrong with a visit."""
    yield from _one_of(vocabulary().visit_kind, visit.kind, path, ".kind")
    yield from _aware(visit.at, path, ".at")
    yield from _places(visit.sites, path)
    yield from _texts(path, clinician=visit.clinician, result=visit.result, note=visit.note)


def check_question(question: Question, path: str = "$") -> Iterator[Problem]:
    """What is wrong with a question for the doctor."""
    yield from _between(question.rank, 1, 1_000_000, path, ".rank")
    yield from _named(question.text, path, ".text")
    yield from _texts(path, text=question.text, answer=question.answer)


def check_profile(profile: Profile, path: str = "$") -> Iterator[Problem]:
    """What is wrong with the profile, its history and baseline."""
    yield from _between(profile.birth_year, 1900, 2100, path, ".birth_year")
    yield from _one_of(HANDS, profile.dominant_hand, path, ".dominant_hand")
    yield from _texts(path, name=profile.name, sex=profile.sex, occupation=profile.occupation)
    yield from _texts(path, emergency_number=profile.emergency_number)
    for index, item in enumerate(profile.history):
        yield from _one_of(vocabulary().history, item.condition, path, f".history[{index}].condition")
        yield from _in_order(item.since, item.until, path, f".history[{index}].until")
    for index, before in enumerate(profile.baseline):
        yield from check_baseline(before, f"{path}.baseline[{index}]")


def check_baseline(before: Baseline, path: str = "$") -> Iterator[Problem]:
    """What is wrong with what was there before the journal began."""
    yield from _places(before.sites, path)
    yield from _all_of(vocabulary().sensation, before.sensations, path, ".sensations")
    yield from _all_of(vocabulary().symptom, before.symptoms, path, ".symptoms")
    yield from _one_of(COURSES, before.course, path, ".course")
    yield from _texts(path, note=before.note)


def check_flag_review(review: FlagReview, path: str = "$") -> Iterator[Problem]:
    """What is wrong with a review of a finding."""
    yield from _one_of(REVIEW_STATES, review.state, path, ".state")
    yield from _aware(review.at, path, ".at")
    yield from _one_of(vocabulary().level, review.level, path, ".level")
    yield from _named(review.rule, path, ".rule")
    yield from _texts(path, rule=review.rule, evidence=review.evidence, note=review.note)


def _places(sites: tuple[Place, ...], path: str) -> Iterator[Problem]:
    for index, place in enumerate(sites):
        yield from check_place(place, f"{path}.sites[{index}]")


def _regions_like(name: str) -> str:
    """The regions of the part that the name begins with ("hand." …), else the parts themselves."""
    regions = list(atlas().regions)
    part = name.partition(".")[0]
    near = [region for region in regions if region.partition(".")[0] == part]
    if near:
        return f"the regions of {part} are {', '.join(near)}"
    parts = dict.fromkeys(region.partition(".")[0] for region in regions)
    return f"a region such as {regions[0]} is expected; its first word is one of {', '.join(parts)}"


# What is well is passed over quickly: an import asks all this of every entry, and of most there is nothing to tell.


def _key_of(known: Mapping[str, object], key: str, path: str, field: str) -> Problems:
    if key in known:
        return ()
    return (Problem(step(path + field, key), key, f"the key must be one of {', '.join(known)}"),)


def _one_of(known: Mapping[str, object] | tuple[str, ...], value: str | None, path: str, field: str) -> Problems:
    if value is None or value in known:
        return ()
    return (Problem(path + field, value, f"it must be one of {', '.join(known)}"),)


def _all_of(known: Mapping[str, object], values: tuple[str, ...], path: str, field: str) -> Problems:
    if not values:
        return ()
    found = [(index, value) for index, value in enumerate(values) if value not in known]
    return tuple(Problem(f"{path}{field}[{at}]", value, f"it must be one of {', '.join(known)}") for at, value in found)


def _between(value: int | None, low: int, high: int, path: str, field: str) -> Problems:
    if value is None or low <= value <= high:
        return ()
    return (Problem(path + field, value, f"a whole number from {low} to {high} is expected"),)


def _in_order(first: date | None, last: date | None, path: str, field: str) -> Problems:
    if first is None or last is None or last >= first:
        return ()
    return (Problem(path + field, last.isoformat(), f"it must not lie before {first.isoformat()}"),)


def _span(start: datetime, end: datetime | None, path: str) -> Problems:
    naive = (*_aware(start, path, ".started_at"), *_aware(end, path, ".ended_at"))
    # Pinned: Python compares two times of one named zone by their wall clocks, an hour wrong when clocks go back.
    if naive or end is None or clock.pinned(end) >= clock.pinned(start):
        return naive
    return (Problem(f"{path}.ended_at", clock.iso(end), f"the end must not lie before the start, {clock.iso(start)}"),)


def _aware(moment: datetime | None, path: str, field: str) -> Problems:
    if moment is None or moment.utcoffset() is not None:
        return ()
    return (Problem(path + field, moment.isoformat(), "a time with its offset from UTC is expected"),)


def _named(text: str, path: str, field: str) -> Problems:
    return () if text.strip() else (Problem(path + field, text, "it must not be empty"),)


def _texts(path: str, **texts: str | None) -> Problems:
    long = [(name, text) for name, text in texts.items() if text is not None and len(text) > NOTE_LIMIT]
    return tuple(
        Problem(f"{path}.{name}", f"{len(text):,} characters", f"at most {NOTE_LIMIT:,} characters fit") for name, text in long
    )
