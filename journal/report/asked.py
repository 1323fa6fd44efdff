"""What was asked and answered in the entries of a period, topic by topic: a recorded no is worth as much as a yes.

The topics are those whose absence a clinician asks for first (NG59, GIRFT: bladder, bowel, saddle), then weakness, walking,
face and speech, and signs of being unwell. Silence is never a no (clinical rules 4.5.22).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from journal import clock
from journal.model.views import Episode
from journal.report.facts import Asked
from journal.vocabulary import vocabulary

BLADDER, BOWEL, SADDLE = PELVIC_TOPICS = ("bladder", "bowel", "saddle")
WEAKNESS = ("weak", "cannot_move", "foot_drop", "grip_weak_dropping", "arm_or_leg_weak_one_side")
TOPICS: dict[str, tuple[str, ...]] = {
    BLADDER: ("bladder_start", "bladder_feel", "bladder_leak", "bladder_none"),
    BOWEL: ("bowel_leak", "bowel_feel"),
    SADDLE: ("saddle_change", "wiping_feels_different", "sexual_change"),
    "weakness": WEAKNESS,
    "walking": (),  # the whole group of the vocabulary
    "face_speech": ("face_droop", "speech", "understanding", "confusion"),
    "unwell": ("fever", "chills", "weight_loss", "night_sweats"),
}


class _Answers(NamedTuple):
    """What one entry says: its last day, what is present, what was answered no, and what was rather not said."""

    day: date
    present: frozenset[str]
    denied: frozenset[str]
    declined: frozenset[str]
    saddle: bool


def asked(episodes: Sequence[Episode], *, pelvic_withheld: bool) -> tuple[Asked, ...]:
    """Every topic over these entries, oldest first; those between the legs only named when they are withheld."""
    told = [_told(episode) for episode in episodes]
    return tuple(
        Asked(topic, len(episodes), withheld=True)
        if pelvic_withheld and topic in PELVIC_TOPICS
        else _asked(topic, frozenset(ids or vocabulary().symptom_group[topic]), told)
        for topic, ids in TOPICS.items()
    )


def _told(episode: Episode) -> _Answers:
    return _Answers(
        day=_last_day(episode),
        present=frozenset(episode.symptoms),
        denied=frozenset(name for reading in episode.readings for name in reading.denied),
        declined=frozenset(name for reading in episode.readings for name in reading.declined),
        saddle=_between_the_legs(episode),
    )


def _asked(topic: str, wanted: frozenset[str], told: Sequence[_Answers]) -> Asked:
    yes: list[date] = []
    no: list[tuple[date, int]] = []
    declined = 0
    for one in told:
        if wanted & one.present or (topic == SADDLE and one.saddle):
            yes.append(one.day)
        elif wanted & one.declined:
            declined += 1
        elif denied := wanted & one.denied:
            no.append((one.day, len(denied)))
    last_no = max((day for day, _count in no), default=None)
    return Asked(
        topic,
        len(told),
        yes=len(yes),
        last_yes=max(yes, default=None),
        no=len(no),
        last_no=last_no,
        declined=declined,
        part=max((count for day, count in no if day == last_no), default=0),
        parts=len(wanted),
    )


def _between_the_legs(episode: Episode) -> bool:
    return any(site.region.startswith("saddle.") for reading in episode.readings for site in reading.sites)


def _last_day(episode: Episode) -> date:
    """The day of its last reading: the answers are those of then at the latest."""
    return clock.local_day(max(reading.at for reading in episode.readings), episode.time_zone)
