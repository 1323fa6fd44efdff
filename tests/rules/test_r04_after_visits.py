"""R04 after a visit: worse than what was seen is deterioration, the same is not; and what control goes with."""

from datetime import timedelta

import pytest

from journal.model.views import Baseline, Profile
from tests.rules.stories import ago, changing, hours, level_of, minutes, numb, places, state, visit

RULE, WHERE = "saddle", "midline saddle.perineum"
SECOND = timedelta(seconds=1)
LOST, LESS = ("no_feeling",), ("reduced",)


def sent_home(*later, before=3, feels=LESS):
    """Numb for 3 days, looked at 2 days ago; later readings of the same entry."""
    start = ago(days=3)
    return changing(start, state(start, WHERE, severity=before, feels=feels), *later, onset="days")


@pytest.mark.parametrize(("severity", "level"), [(4, None), (5, "emergency"), (6, "emergency"), (None, None)])
@pytest.mark.parametrize("apart", [False, True])
def test_two_points_more_than_at_the_visit_are_an_emergency_again(severity, level, apart):
    seen = {"visits": (visit(ago(days=2), kind="emergency_visit"),)}
    if apart:
        first = sent_home()._replace(ended_at=ago(days=2, hours=12))
        entries = [first, numb(ago(hours=1), WHERE, severity=severity, feels=LESS)]
    else:
        entries = [sent_home(state(ago(hours=1), WHERE, severity=severity, feels=LESS))]
    assert level_of(RULE, *entries, **seen) == level


def test_without_a_severity_before_nothing_is_stronger():
    entry = sent_home(state(ago(hours=1), WHERE, severity=9, feels=LESS), before=None)
    assert level_of(RULE, entry, visits=(visit(ago(days=2)),)) is None


@pytest.mark.parametrize(
    ("then", "now", "level"), [(LESS, LOST, "emergency"), (LOST, LOST, None), (LOST, LESS, None), (LESS, LESS, None)]
)
def test_all_feeling_lost_only_after_the_visit_is_an_emergency_again(then, now, level):
    entry = sent_home(state(ago(hours=1), WHERE, severity=3, feels=now), feels=then)
    assert level_of(RULE, entry, visits=(visit(ago(days=2)),)) == level


def test_no_feeling_elsewhere_before_the_visit_is_not_the_same_loss():
    foot = numb(ago(days=2, hours=12), "left foot.sole", feels=LOST, lasted=hours(2))
    entry = sent_home(state(ago(hours=1), WHERE, severity=3, feels=LOST))
    assert level_of(RULE, foot, entry, visits=(visit(ago(days=2)),)) == "emergency"


def test_a_visit_that_saw_the_worst_of_it_has_seen_it():
    worse = sent_home(state(ago(hours=5), WHERE, severity=9, feels=LOST))
    assert level_of(RULE, worse, visits=(visit(ago(days=2)), visit(ago(hours=2)))) is None
    assert level_of(RULE, worse, visits=(visit(ago(days=2)), visit(ago(hours=6)))) == "emergency"


def test_what_was_there_long_before_the_visit_is_not_compared():
    long_ago = numb(ago(days=34), WHERE, severity=9, feels=LESS, lasted=hours(5))
    entry = sent_home(state(ago(hours=1), WHERE, severity=6, feels=LESS))
    assert level_of(RULE, long_ago, entry, visits=(visit(ago(days=2)),)) == "emergency"
    recently = long_ago._replace(started_at=ago(days=20), ended_at=ago(days=19))
    recently = recently._replace(readings=(recently.readings[0]._replace(at=ago(days=20)),))
    assert level_of(RULE, recently, entry, visits=(visit(ago(days=2)),)) is None


@pytest.mark.parametrize("severity", [4, 9])
def test_an_old_one_that_was_seen_speaks_up_when_it_gets_stronger(severity):
    start = ago(days=30)
    old = changing(start, state(start, WHERE, severity=3), state(ago(hours=1), WHERE, severity=severity), onset="days")
    level = level_of(RULE, old, visits=(visit(ago(days=10)),))
    assert level == ("emergency" if severity == 9 else None)


@pytest.mark.parametrize(
    ("where", "level"),
    [
        ("both abdomen.lower", "emergency"),
        ("left abdomen.groin", "emergency"),
        ("both chest.lower", "emergency"),
        ("left back.lower", "emergency"),
        ("left buttock.upper", "emergency"),
        ("left neck.side", None),
        ("left hand.thumb", None),
    ],
)
@pytest.mark.parametrize("sign", ["bladder_none", "bowel_leak"])
def test_a_change_of_control_goes_with_trunk_or_legs(where, level, sign):
    assert level_of(RULE, numb(ago(hours=1), where, symptoms=(sign,))) == level
    other = numb(ago(days=2), where, lasted=minutes(45))
    assert level_of(RULE, other, numb(ago(hours=1), "left hand.thumb", symptoms=(sign,))) == level


@pytest.mark.parametrize(("since", "level"), [(timedelta(), None), (SECOND, "emergency")])
def test_only_a_visit_since_the_change_of_control_has_seen_it(since, level):
    began = ago(hours=5)
    entry = numb(began, "left leg.thigh_back", symptoms=("bladder_leak",))
    assert level_of(RULE, entry, visits=(visit(began - since),)) == level


def test_a_sexual_change_is_new_for_14_days_and_until_a_visit():
    entry = numb(ago(days=14), "left back.lower", symptoms=("sexual_change", "back_pain"))
    still = entry._replace(ended_at=ago(hours=1))
    assert level_of(RULE, still) == "soon 2"
    assert level_of(RULE, still, visits=(visit(ago(days=1)),)) is None
    start = ago(days=14, seconds=1)
    older = changing(
        start,
        state(start, "left back.lower", symptoms=("sexual_change", "back_pain")),
        state(ago(hours=1), "left back.lower", symptoms=("sexual_change", "back_pain")),
    )
    assert level_of(RULE, older) is None


def test_the_tailbone_is_new_for_14_days_and_until_a_visit():
    def tailbone(start):
        told = {"symptoms": ("back_pain",)}
        return changing(
            start, state(start, "midline back.tailbone", **told), state(ago(hours=1), "midline back.tailbone", **told)
        )

    assert level_of(RULE, tailbone(ago(days=14))) == "emergency"
    assert level_of(RULE, tailbone(ago(days=14, seconds=1))) is None
    assert level_of(RULE, tailbone(ago(days=14)), visits=(visit(ago(days=1)),)) is None


def test_one_old_buttock_and_one_new_one_are_both_numb_now():
    old = [numb(ago(days=days), "left buttock.lower", lasted=hours(2)) for days in (25, 18)]
    both = numb(ago(hours=2), "both buttock.lower", symptoms=("back_pain",))
    assert level_of(RULE, *old, both) == "emergency"


def test_an_old_place_that_no_one_knows_of_is_not_accounted_for_by_one_that_is_known():
    known = Baseline(sites=places("left saddle.genitals"), since=ago(days=900).date())
    start = ago(days=20)
    where = ("left saddle.genitals", "right saddle.genitals")
    entry = changing(start, state(start, *where), state(ago(hours=1), *where))
    assert level_of(RULE, entry, profile=Profile(baseline=(known,))) == "same_day"
    all_known = known._replace(sites=places(*where))
    assert level_of(RULE, entry, profile=Profile(baseline=(all_known,))) is None


def test_a_sign_without_a_place_that_is_old_is_for_today_too():
    start = ago(days=20)
    told = {"symptoms": ("wiping_feels_different",)}
    entry = changing(start, state(start, "left hand.thumb", **told), state(ago(hours=1), "left hand.thumb", **told))
    assert level_of(RULE, entry) == "same_day"
    assert level_of(RULE, entry, visits=(visit(ago(days=3)),)) is None
