"""Eight invented weeks for `journal demo`: a tingling toe that spreads, slept-on arms, a visit, a treatment, two questions.

Nobody's data. The words are those a patient would write, understood by the same grammar, so that the demonstration shows what
the journal really makes of them. Times count back from the moment of the demonstration.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from journal.clock import pinned
from journal.model.ids import content_id
from journal.model.views import Day, Diagnosis, Episode, History, Place, Profile, Question, Treatment, Visit
from journal.phrase.understand import understand
from journal.words import demo as words

# Days ago, time, minutes it lasted (None: still going on), what was written.
_ENTRIES: tuple[tuple[int, str, int | None, str], ...] = (
    (55, "21:40", 20, "left big toe tingling 2 over hours, sitting"),
    (52, "22:10", 25, "left big toe tingling 2 over hours, sitting"),
    (50, "06:50", 8, "right arm pins and needles 3 woke with it, slept on it"),
    (48, "20:15", 35, "left big toe tingling 3 over hours, sitting"),
    (45, "19:30", 40, "left toes tingling 3 over hours, no weakness"),
    (43, "21:05", 40, "left toes tingling 3 over hours, walking"),
    (41, "07:05", 10, "left little finger and left ring finger pins and needles 2 woke with it, slept on it"),
    (39, "18:45", 60, "left toes tingling, left sole numb 4 over hours, standing"),
    (37, "20:20", 55, "left sole numb 4 over hours, walking"),
    (34, "21:00", 80, "left sole and left toes numb 4 over hours, back pain, no weakness"),
    (32, "17:30", 90, "left sole and left toes numb 5 over hours, standing, back pain"),
    (30, "20:45", 70, "left sole and left toes numb 5 over hours, back pain"),
    (27, "19:15", 65, "left sole and left toes numb 5 over hours, standing"),
    (24, "20:00", 45, "left sole and left toes tingling 3 over hours, walking"),
    (21, "21:20", 30, "left sole tingling 3 over hours, sitting"),
    (17, "20:10", 30, "left sole tingling 2 over hours, standing"),
    (15, "06:40", 6, "right arm pins and needles 3 woke with it, slept on it"),
    (13, "20:50", 40, "left sole and left toes tingling 3 over hours, standing"),
    (11, "19:40", 60, "left sole and left toes numb 4 over hours, back pain"),
    (9, "18:20", 95, "left sole and left toes numb 5 over hours, standing, back pain"),
    (7, "20:30", 120, "left foot numb 5 over hours, back pain, no weakness"),
    (5, "19:10", 140, "left foot numb, left outer lower leg tingling 5 over hours, back pain"),
    (3, "18:40", 170, "left foot numb, left outer lower leg numb 6 over hours, standing, back pain, no weakness"),
    (2, "07:00", 9, "left little finger pins and needles 2 woke with it, slept on it"),
    (1, "17:50", 210, "left foot numb, left outer lower leg numb 6 over hours, back pain"),
    (0, "01:30", None, "left foot numb, left outer lower leg numb 6 over hours, back pain, no weakness"),
)
_CLEAR = (54, 53, 51, 49, 47, 46, 44, 42, 40, 38, 36, 35, 33, 31, 29, 26, 25, 23, 22, 20, 19, 18, 16, 14, 12, 10)
_STARRED = 3
_FOOT = (Place("foot.sole", "left"), Place("foot.big_toe", "left"), Place("foot.middle_toes", "left"))


def story(now: datetime, zone_name: str | None) -> History:
    """The whole journal as it stands at `now` (aware, in the patient's zone)."""
    return History(
        profile=Profile(name=words.NAME, birth_year=now.year - 47, dominant_hand="right", occupation=words.OCCUPATION),
        episodes=tuple(_episode(now, zone_name, *entry) for entry in _ENTRIES),
        days=tuple(Day(_day(now, ago)) for ago in _CLEAR),
        treatments=_treatments(now),
        diagnoses=(
            Diagnosis(
                id=content_id("demo", "diagnosis"),
                name=words.DIAGNOSIS,
                status="suspected",
                by=words.DOCTOR,
                on=_day(now, 28),
                sites=_FOOT,
            ),
        ),
        visits=_visits(now),
        questions=tuple(
            Question(id=content_id("demo", text), text=text, rank=rank) for rank, text in enumerate(words.QUESTIONS, 1)
        ),
    )


def _day(now: datetime, ago: int) -> date:
    return now.date() - timedelta(days=ago)


def _episode(now: datetime, zone_name: str | None, ago: int, time: str, lasted: int | None, text: str) -> Episode:
    hour, minute = map(int, time.split(":"))
    began = now.replace(hour=hour, minute=minute, second=0, microsecond=0) - timedelta(days=ago)
    start = pinned(min(began, now - timedelta(minutes=40)))
    draft = understand(text, start, zone_name).draft
    if draft is None:
        raise ValueError(f"the story is not understood: {text}")
    draft = draft._replace(
        ended_at=None if lasted is None else start + timedelta(minutes=lasted),
        starred=ago == _STARRED,
        notes=words.STARRED_NOTE if ago == _STARRED else draft.notes,
    )
    written = start + timedelta(minutes=5 if lasted is None else lasted + 5)
    return draft.episode(content_id("demo", f"{start.isoformat()} {text}"), recorded_at=min(written, now))


def _treatments(now: datetime) -> tuple[Treatment, ...]:
    return (
        Treatment(
            id=content_id("demo", "treatment"),
            name=words.TREATMENT,
            kind="therapy",
            started_on=_day(now, 26),
            stopped_on=_day(now, 8),
            effect="some",
            relief_percent=40,
            relief_days=10,
            stopped_because=words.STOPPED,
        ),
    )


def _visits(now: datetime) -> tuple[Visit, ...]:
    seen = _day(now, 28)
    return (
        Visit(
            id=content_id("demo", "visit"),
            on=seen,
            kind="consultation",
            clinician=words.DOCTOR,
            sites=_FOOT,
            assessed_numbness=True,
            result=words.VISIT_RESULT,
        ),
        Visit(
            id=content_id("demo", "test"),
            on=_day(now, 28),
            kind="nerve_conduction",
            clinician=words.CLINIC,
            pending=True,
            note=words.TEST,
        ),
    )
