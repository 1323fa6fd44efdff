"""R08 and R09: what is spread, how fast, and what is only finer logging, fluctuation or something explained."""

from datetime import timedelta

import pytest

from journal.model.views import Baseline, Profile
from tests.rules.stories import (
    NOW,
    ago,
    changing,
    diagnosis,
    finding,
    found,
    hours,
    level_of,
    levels,
    minutes,
    numb,
    places,
    state,
    visit,
)

SECOND = timedelta(seconds=1)


def spread(*episodes, **fields):
    """The levels of (spread_fast, spread_days)."""
    got = levels(found(*episodes, **fields))
    return got.get("spread_fast"), got.get("spread_days")


def two(first, second, apart, **fields):
    """An entry an hour ago after another one `apart` before it, each 40 minutes long."""
    given = {"lasted": minutes(40), **fields}
    return numb(ago(hours=1) - apart, first, **given), numb(ago(hours=1), second, **given)


@pytest.mark.parametrize(("apart", "fast"), [(hours(24), "emergency"), (hours(24) + SECOND, None)])
def test_a_new_area_within_24_hours_is_an_emergency(apart, fast):
    assert spread(*two("left hand.thumb", "left arm.forearm_back", apart)) == (fast, "same_day")


def test_it_is_an_emergency_for_24_hours_then_for_today():
    for age, fast in ((hours(24), "emergency"), (hours(24) + SECOND, None)):
        start = NOW - age - hours(3)
        event = changing(start, state(start, "left hand.thumb"), state(NOW - age, "left hand.thumb", "left arm.forearm_back"))
        assert spread(event) == (fast, "same_day")


@pytest.mark.parametrize(("apart", "fast"), [(minutes(10) - SECOND, None), (minutes(10), "emergency")])
def test_entries_within_10_minutes_are_one_moment(apart, fast):
    assert spread(*two("left hand.thumb", "left arm.forearm_back", apart))[0] == fast


def test_quicker_spread_is_never_less_urgent():
    for apart in (minutes(20), minutes(30), minutes(70), hours(20)):
        first, second = two("left hand.thumb", "left arm.forearm_back", apart)
        third = numb(ago(minutes=1), "left arm.upper_outer")
        assert spread(first, second, third)[0] == "emergency"


@pytest.mark.parametrize(("apart", "fast"), [(minutes(10) - SECOND, None), (minutes(10), "emergency")])
def test_readings_of_one_entry_within_10_minutes_are_one_moment(apart, fast):
    start = ago(hours=2)
    event = changing(start, state(start, "left hand.thumb"), state(start + apart, "left hand.thumb", "left arm.forearm_back"))
    assert spread(event)[0] == fast


@pytest.mark.parametrize(
    ("first", "second", "fast"),
    [
        ("left hand.thumb", "right hand.thumb", "emergency"),  # the other side of the same area
        ("left foot.sole", "left leg.calf_back", "emergency"),  # the ankle is skipped
        ("left hand.palm_little_side", "left arm.forearm_little_side", "emergency"),  # the wrist is skipped
        ("left hand.thumb", "left hand.index", None),  # the same area
        ("left hand.thumb", "right foot.sole", None),  # elsewhere
        ("midline chest.middle", "both chest.middle", None),  # the same place said in another way
        ("left hand.thumb", "right arm.forearm_back", None),  # not next to it, not its mirror
    ],
)
def test_next_to_it_or_its_mirror(first, second, fast):
    assert spread(*two(first, second, hours(5)))[0] == fast


@pytest.mark.parametrize("before", [9, 1, 0])
def test_what_is_told_within_10_minutes_does_not_make_it_old(before):
    """The lips, written down in between, are the same event as the other cheek: it crossed over within a quarter of an hour."""
    cheek, lips, temple = "left face.cheek", "midline face.mouth", "right face.temple"
    story = [numb(ago(minutes=30), cheek), numb(ago(minutes=before), cheek, lips), numb(NOW, cheek, temple)]
    assert level_of("spread_fast", *story) == "emergency"


def test_what_is_told_twice_within_10_minutes_is_said_once():
    foot, shin = "left foot.sole", "left leg.shin"
    told = changing(ago(minutes=9), state(ago(minutes=9), shin), state(NOW, foot, shin))
    assert len(finding("spread_fast", numb(ago(hours=2), foot), told).because) == 2  # the growth, and that the journal is short


def test_hand_logged_as_fingers_is_not_spread():
    fingers = [f"left hand.{name}" for name in ("thumb", "index", "middle", "ring", "little")]
    assert spread(numb(ago(days=1), "left [hand]", lasted=hours(1)), numb(ago(hours=2), *fingers, lasted=hours(1))) == (
        None,
        None,
    )


@pytest.mark.parametrize(("before", "fast"), [(31, None), (31.001, "emergency")])
def test_what_was_numb_in_the_30_days_before_the_window_is_not_new(before, fast):
    old = numb(ago(days=before), "left arm.forearm_back", lasted=timedelta())
    assert spread(old, *two("left hand.thumb", "left arm.forearm_back", hours(5)))[0] == fast


def test_what_was_there_before_the_journal_is_not_new():
    before = Baseline(sites=places("left arm.forearm_back"), since=ago(days=900).date())
    assert spread(*two("left hand.thumb", "left arm.forearm_back", hours(5)), profile=Profile(baseline=(before,)))[0] is None


@pytest.mark.parametrize(
    "fields",
    [
        {"explanation": "leaned on it", "lasted": minutes(20)},
        {"triggers": ("leaned_or_slept_on",), "lasted": minutes(20)},
        {"triggers": ("cold",), "lasted": minutes(30)},
        {"lasted": minutes(10)},  # a passing tingle
    ],
)
def test_explained_or_passing_entries_do_not_spread(fields):
    assert spread(*two("left hand.thumb", "left arm.forearm_back", hours(5), **fields)) == (None, None)


def test_a_diagnosis_covers_its_sites_and_no_others():
    pair = two("left hand.thumb", "left arm.forearm_back", hours(5))
    assert spread(*pair, diagnoses=(diagnosis("left hand.thumb", "left arm.forearm_back", on=ago(days=300)),)) == (None, None)
    three = (*pair, numb(ago(minutes=30), "left hand.thumb", "left arm.upper_inner"))
    assert spread(*three)[0] == "emergency"


def test_a_visit_after_the_growth_stops_it():
    pair = two("left hand.thumb", "left arm.forearm_back", hours(5))
    assert spread(*pair, visits=(visit(ago(minutes=10)),)) == (None, None)
    assert spread(*pair, visits=(visit(ago(hours=3)),))[0] == "emergency"


def test_from_toes_over_the_shin_to_the_thigh_in_one_step():
    start = ago(hours=20)
    event = changing(
        start,
        state(start, "both foot.sole", "both leg.calf_back"),
        state(ago(hours=1), "both leg.shin", "both leg.thigh_front"),
    )
    assert spread(event)[0] == "emergency"


@pytest.mark.parametrize(
    ("days", "slow"), [(3, "same_day"), (7, "same_day"), (7.001, "soon 14"), (34.9, "soon 14"), (35.1, None)]
)
def test_over_days(days, slow):
    """Within a week of the old area for today; later, when the old one is still a start of the four weeks, soon."""
    assert spread(*two("left hand.thumb", "right hand.thumb", timedelta(days=days))) == (None, slow)


@pytest.mark.parametrize(("age", "slow"), [(5 - 0.001, "same_day"), (5, "soon 7")])
def test_growth_in_one_limb_that_stayed_the_same_for_5_days_can_wait_a_week(age, slow):
    pair = (
        numb(ago(days=age + 2), "left hand.thumb", lasted=hours(1)),
        numb(ago(days=age), "left arm.forearm_back", lasted=hours(1)),
    )
    assert spread(*pair)[1] == slow
    red = numb(ago(days=age), "left arm.forearm_back", lasted=hours(1), symptoms=("weak",))
    assert spread(pair[0], red)[1] == "same_day"
    other_limb = (
        numb(ago(days=age + 2), "left foot.sole", lasted=hours(1)),
        numb(ago(days=age), "right foot.sole", lasted=hours(1)),
    )
    assert spread(*other_limb)[1] == "same_day"


@pytest.mark.parametrize(("age", "slow"), [(7, "same_day"), (7.001, "soon 14"), (28, "soon 14"), (28.001, None)])
def test_windows_of_growth_across_limbs(age, slow):
    pair = numb(ago(days=age + 2), "left foot.sole", lasted=hours(1)), numb(ago(days=age), "right foot.sole", lasted=hours(1))
    assert spread(*pair)[1] == slow


@pytest.mark.parametrize(
    ("onset", "apart", "slow"), [("weeks", 8, "soon 14"), ("weeks", 7, "same_day"), ("days", 8, "same_day")]
)
def test_what_came_over_weeks_and_was_not_written_about_for_a_week_grew_slowly(onset, apart, slow):
    """Both feet for months, told again only now that the shins have joined: nobody knows when in that time they did."""
    feet, shins = "both foot.sole", "both leg.shin"
    start, last = ago(days=90), ago(days=apart, hours=1)
    told = changing(start, state(start, feet), state(last, feet), state(ago(hours=1), feet, shins), onset=onset)
    assert level_of("spread_days", told) == slow


def test_elsewhere_is_soon():
    assert spread(*two("left hand.thumb", "right foot.sole", timedelta(days=3))) == (None, "soon 7")


def test_filling_an_area_is_soon():
    assert spread(
        numb(ago(days=5), "left hand.thumb", lasted=hours(1)),
        numb(ago(hours=5), "left hand.thumb", "left hand.index", "left hand.middle", lasted=hours(1)),
    ) == (None, "soon 14")
    assert spread(
        numb(ago(days=5), "left hand.thumb", lasted=hours(1)),
        numb(ago(hours=5), "left hand.thumb", "left hand.index", lasted=hours(1)),
    ) == (None, None)


def test_a_short_journal_says_so():
    report = found(*two("left hand.thumb", "left arm.forearm_back", hours(5)))
    assert any("short" in sentence for flag in report.flags if flag.rule == "spread_fast" for sentence in flag.because)
    older = numb(ago(days=40), "left foot.sole", lasted=minutes(5))
    report = found(older, *two("left hand.thumb", "left arm.forearm_back", hours(5)))
    assert not any("short" in sentence for flag in report.flags for sentence in flag.because)
