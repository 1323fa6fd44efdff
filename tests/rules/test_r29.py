"""R29: more often, stronger or longer than in the 14 days before, and more than in the months before."""

import pytest

from journal.model.views import Day
from tests.rules.stories import ago, case, diagnosis, finding, hours, level_of, minutes, numb, visit
from tests.rules.stories import history as journal

RULE = "getting_worse"
WHERE = "left leg.thigh_outer"


def spells(*days, lasted=10, severity=None):
    return [numb(ago(days=day), WHERE, lasted=minutes(lasted), severity=severity) for day in days]


EARLY, LATE = (27, 24, 21, 18), (13, 11, 9, 7, 5, 3, 1)


def test_more_often():
    assert level_of(RULE, *spells(*EARLY), *spells(*LATE)) == "soon 14"
    said = finding(RULE, *spells(*EARLY), *spells(*LATE)).because
    assert said[0].startswith("Logged more often: 4 entries in the 14 days before, 7 in the last 14. The latest: ")
    assert not any("improv" in sentence for sentence in said)


@pytest.mark.parametrize(("late", "fires"), [(6, False), (7, True), (8, True)])
def test_three_more(late, fires):
    assert (
        level_of(RULE, *spells(*EARLY), *spells(*(1 + 12 * place / (late - 1) for place in range(late)))) is not None
    ) == fires


@pytest.mark.parametrize(("late", "fires"), [(11, False), (12, True), (13, True)])
def test_one_and_a_half_times(late, fires):
    early = spells(*range(22, 14, -1))
    assert (level_of(RULE, *early, *spells(*(day * 0.9 for day in range(late, 0, -1)))) is not None) == fires


@pytest.mark.parametrize(("severity", "fires"), [(4, False), (5, True), (6, True)])
def test_two_points_stronger(severity, fires):
    story = [*spells(*EARLY, severity=3), *spells(13, 9, 5, 1, severity=severity)]
    assert (level_of(RULE, *story) is not None) == fires


@pytest.mark.parametrize(("lasted", "fires"), [(24, False), (25, True), (26, True)])
def test_an_hour_longer(lasted, fires):
    story = [*spells(*EARLY, lasted=10), *spells(13, 9, 5, 1, lasted=lasted)]
    assert (level_of(RULE, *story) is not None) == fires


@pytest.mark.parametrize(("lasted", "fires"), [(59, False), (60, True)])
def test_twice_as_long(lasted, fires):
    story = [*spells(*EARLY, lasted=30), *spells(13, 9, 5, 1, lasted=lasted)]
    assert (level_of(RULE, *story) is not None) == fires


def test_four_logged_days_in_each_half_or_more_logging_looks_like_more_numbness():
    assert level_of(RULE, *spells(27, 24, 21), *spells(*LATE)) is None
    clear = (Day(ago(days=20).date()),)
    assert level_of(RULE, *spells(27, 24, 21), *spells(*LATE), days=clear) == "soon 14"
    assert level_of(RULE, *spells(*EARLY), *spells(3, 3.01, 3.02, 2, 2.01, 2.02, 1, 1.01, 1.02)) is None


def test_a_return_to_what_was_usual_is_no_trend():
    busy = spells(*(day + 28 for day in LATE))
    assert level_of(RULE, *busy, *spells(*EARLY), *spells(*LATE)) is None
    assert level_of(RULE, *busy, *spells(*EARLY), *spells(*LATE, 0.5)) == "soon 14"
    long_ago = spells(*(day + 56 for day in LATE))
    assert level_of(RULE, *long_ago, *spells(*EARLY), *spells(*LATE)) == "soon 14"


def test_a_forgotten_entry_adds_no_minutes():
    open_one = numb(ago(days=10), WHERE)
    assert level_of(RULE, *spells(*EARLY), *spells(13, 9, 5), open_one) is None


def test_a_diagnosed_pattern_that_grows_stronger_week_by_week_is_no_longer_the_same():
    known = {"diagnoses": (diagnosis(WHERE, on=ago(days=400)),)}
    days = (27, 25, 22, 20, 17, 15, 13, 11, 8, 6, 3, 1)
    ramp = [numb(ago(days=day), WHERE, lasted=minutes(10), severity=3 + place // 3) for place, day in enumerate(days)]
    assert level_of(RULE, *ramp, **known) == "soon 14"
    flat = [numb(ago(days=day), WHERE, lasted=minutes(10), severity=3 + place % 3) for place, day in enumerate(days)]
    assert level_of(RULE, *flat, **known) is None


def test_explained_is_quiet_and_a_visit_in_these_14_days_has_seen_it():
    story = [*spells(*EARLY), *spells(*LATE)]
    assert level_of(RULE, *story, diagnoses=(diagnosis(WHERE, on=ago(days=400)),)) == "routine"
    everyday = [one._replace(triggers=("legs_crossed",)) for one in story]
    assert level_of(RULE, *everyday) is None
    assert level_of(RULE, *story, visits=(visit(ago(days=13)),)) is None
    assert level_of(RULE, *story, visits=(visit(ago(days=15)),)) == "soon 14"


def test_an_entry_over_both_halves_gives_each_its_share():
    from journal.rules.predicates.trend import trend_up

    wide = numb(ago(days=16), WHERE, lasted=hours(24 * 4))
    looked = case(wide, *spells(27, 25, 22, 20, 12, 9, 7, 5, lasted=1))
    assert trend_up(looked, looked.facts) == ()
    assert journal(wide).episodes == (wide,)


def test_both_of_the_last_weeks_hold_it():
    assert level_of(RULE, *spells(*EARLY), *spells(13, 6, 5, 4, 3, 2, 1)) is None
    assert level_of(RULE, *spells(*EARLY), *spells(13, 11, 6, 5, 4, 3, 2, 1)) is None
    assert level_of(RULE, *spells(*EARLY), *spells(13, 11, 9, 6, 5, 4, 3, 2, 1)) == "soon 14"
    assert level_of(RULE, *spells(*EARLY, severity=3), *spells(13, 11, severity=3), *spells(6, 4, 2, severity=6)) is None
    assert level_of(RULE, *spells(*EARLY, severity=3), *spells(13, 11, severity=4), *spells(6, 4, 2, severity=6)) == "soon 14"
    assert level_of(RULE, *spells(*EARLY), *spells(13, 11, lasted=10), *spells(6, 4, lasted=60)) is None
    assert level_of(RULE, *spells(*EARLY), *spells(13, 11, lasted=11), *spells(6, 4, lasted=60)) == "soon 14"


def test_a_strain_has_its_own_watch():
    strained = {"triggers": ("strain_overuse",)}
    story = [one._replace(**strained) for one in (*spells(*EARLY), *spells(*LATE))]
    assert level_of(RULE, *story) is None
