"""What was asked and answered in the entries of a period, topic by topic: a recorded no is worth as much as a yes.

The topics are those whose absence a clinician asks for first (NG59, GIRFT: bladder, bowel, saddle), then weakness, walking,
face and speech, and signs of being unwell. Silence is never a no (clinical rules 4.5.22).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from journal import clock
from journal.model.views import Episode
from journal.report.facts import Asked
from journal.report.redaction import pelvic_regions
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


def asked(episodes: Sequence[Episode], *, pelvic_withheld: bool) -> tuple[Asked, ...]:
    """Every topic over these entries, oldest first; those between the legs only named when they are withheld."""
    return tuple(
        Asked(topic, len(episodes), withheld=True)
        if pelvic_withheld and topic in PELVIC_TOPICS
        else _asked(topic, ids or vocabulary().symptom_group[topic], episodes)
        for topic, ids in TOPICS.items()
    )


def _asked(topic: str, ids: tuple[str, ...], episodes: Sequence[Episode]) -> Asked:
    wanted = frozenset(ids)
    yes: list[date] = []
    no: list[tuple[date, int]] = []
    declined = 0
    for episode in episodes:
        present = wanted & set(episode.symptoms) or (topic == SADDLE and _between_the_legs(episode))
        denied = wanted & {name for reading in episode.readings for name in reading.denied}
        if present:
            yes.append(_last_day(episode))
        elif wanted & {name for reading in episode.readings for name in reading.declined}:
            declined += 1
        elif denied:
            no.append((_last_day(episode), len(denied)))
    last_no = max((day for day, _count in no), default=None)
    return Asked(
        topic,
        len(episodes),
        yes=len(yes),
        last_yes=max(yes, default=None),
        no=len(no),
        last_no=last_no,
        declined=declined,
        part=max((count for day, count in no if day == last_no), default=0),
        parts=len(wanted),
    )


def _between_the_legs(episode: Episode) -> bool:
    return any(site.region in pelvic_regions() and site.region.startswith("saddle.") for site in episode.sites)


def _last_day(episode: Episode) -> date:
    """The day of its last reading: the answers are those of then at the latest."""
    return clock.local_day(max(reading.at for reading in episode.readings), episode.time_zone)
