"""The journal as it stood at a moment: each kind of row from its own moment on, and what was undone later is back."""

from datetime import UTC, datetime, timedelta

import pytest

from journal.model.views import Baseline, Day, Diagnosis, FlagReview, HistoryItem, Place, Profile, Question, Treatment, Visit
from journal.rules.past import as_of
from tests.rules.stories import changing, diagnosis, history, level_of, numb, state, visit

MIDNIGHT = datetime(2026, 3, 4, tzinfo=UTC)
SECOND = timedelta(seconds=1)
TODAY = MIDNIGHT.date()
KNEE = (Place("leg.knee_front", "left"),)
ROWS = {
    "days": Day(TODAY),
    "treatments": Treatment("t", "Splint", started_on=TODAY),
    "diagnoses": Diagnosis("d", "Named", "confirmed", on=TODAY),
    "visits": Visit("v", TODAY, "consultation"),
    "questions": Question("q", "Why?", asked_on=TODAY),
    "flag_reviews": FlagReview("saddle", "acknowledged", MIDNIGHT),
}


@pytest.mark.parametrize("kind", ROWS)
def test_a_row_is_there_from_the_first_hour_of_its_day(kind):
    rows = history(**{kind: (ROWS[kind],)})
    assert getattr(as_of(rows, MIDNIGHT), kind) == (ROWS[kind],)
    assert getattr(as_of(rows, MIDNIGHT - SECOND), kind) == ()


@pytest.mark.parametrize("kind", ["treatments", "diagnoses", "questions"])
def test_a_row_without_a_day_was_always_there(kind):
    dated = {"treatments": "started_on", "diagnoses": "on", "questions": "asked_on"}
    row = ROWS[kind]._replace(**{dated[kind]: None})
    assert getattr(as_of(history(**{kind: (row,)}), MIDNIGHT - timedelta(days=900)), kind) == (row,)


@pytest.mark.parametrize("kind", [kind for kind in ROWS if kind != "flag_reviews"])
def test_what_was_put_into_the_trash_later_was_still_there(kind):
    row = ROWS[kind]
    rows = history(**{kind: (row._replace(deleted_at=MIDNIGHT),)})
    later = history(**{kind: (row._replace(deleted_at=MIDNIGHT + SECOND),)})
    assert getattr(as_of(rows, MIDNIGHT), kind) == ()
    assert getattr(as_of(later, MIDNIGHT), kind) == (row,)


@pytest.mark.parametrize(("after", "stopped"), [(timedelta(0), True), (SECOND, False)])
def test_a_treatment_has_stopped_from_its_day_on(after, stopped):
    row = Treatment("t", "Splint", started_on=TODAY - timedelta(days=9), stopped_on=TODAY)
    (then,) = as_of(history(treatments=(row,)), MIDNIGHT - after).treatments
    assert (then.stopped_on == TODAY) is stopped


@pytest.mark.parametrize(("after", "known"), [(timedelta(0), True), (SECOND, False)])
def test_what_the_profile_dates_holds_from_its_day_on(after, known):
    began = HistoryItem("diabetes", since=TODAY)
    ended = HistoryItem("chemo", since=TODAY - timedelta(days=90), until=TODAY)
    old = Baseline(KNEE, TODAY - timedelta(days=900), assessed_on=TODAY)
    new = Baseline(KNEE, TODAY)
    profile = Profile(history=(began, ended), baseline=(old, new))
    then = as_of(history(profile=profile), MIDNIGHT - after).profile
    assert (began in then.history) is known
    assert (ended in then.history) is known
    assert (old in then.baseline) is known
    assert (new in then.baseline) is known
    assert {item.condition for item in then.history} >= {"chemo"}  # it began long before, and was going on


def test_an_entry_that_was_not_there_yet_hides_no_other():
    early, late = numb(MIDNIGHT - timedelta(days=3), "left hand.thumb"), numb(MIDNIGHT + SECOND, "left hand.thumb")
    for order in ((late, early), (early, late)):
        assert as_of(history(*order), MIDNIGHT).episodes == (early,)


@pytest.mark.parametrize(("after", "readings", "ended"), [(timedelta(0), 2, True), (SECOND, 1, False)])
def test_readings_and_the_end_count_to_the_second(after, readings, ended):
    start = MIDNIGHT - timedelta(hours=3)
    told = changing(start, state(start, "left hand.thumb"), state(MIDNIGHT, "left hand.thumb"), ended_at=MIDNIGHT)
    (then,) = as_of(history(told), MIDNIGHT - after).episodes
    assert (len(then.readings), then.ended_at is not None) == (readings, ended)


def test_numbness_is_known_since_the_first_of_several_diagnoses():
    """Both feet of years, named again last week: the old back pain does not make them a new pair of legs."""
    feet = ("both foot.sole",)
    told = numb(MIDNIGHT - timedelta(hours=5), *feet, symptoms=("back_pain",), onset="days")
    made = [diagnosis(*feet, on=MIDNIGHT - timedelta(days=days)) for days in (600, 5)]
    assert level_of("both_legs_back", told, now=MIDNIGHT, diagnoses=tuple(made)) is None
    assert level_of("both_legs_back", told, now=MIDNIGHT, diagnoses=tuple(made[1:])) == "emergency"


def test_white_hands_or_a_seen_foot_hide_no_cold_one():
    hands = numb(MIDNIGHT - timedelta(hours=9), "both hand.index", lasted=timedelta(minutes=20), triggers=("cold",))
    seen = numb(MIDNIGHT - timedelta(hours=8), "right foot.top", symptoms=("pale",))
    cold = numb(MIDNIGHT - timedelta(hours=1), "left foot.top", symptoms=("pale", "limb_pain_severe"))
    visits = (visit(MIDNIGHT - timedelta(hours=5)),)
    assert level_of("limb_ischaemia", hands, cold, now=MIDNIGHT) == "emergency"
    pale = numb(hands.started_at, "both hand.index", lasted=timedelta(minutes=20), triggers=("cold",), symptoms=("pale",))
    assert level_of("limb_ischaemia", pale, cold, now=MIDNIGHT) == "emergency"
    assert level_of("limb_ischaemia", hands, seen, cold, now=MIDNIGHT, visits=visits) == "emergency"
