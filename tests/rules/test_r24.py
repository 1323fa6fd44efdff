"""R24: mild numbness over a strained muscle, watched with a date and never waved away."""

from datetime import timedelta

import pytest

from tests.rules.stories import ago, finding, hours, level_of, levels, minutes, numb, visit
from tests.rules.stories import found as all_found

RULE = "strain_watch"


def strain(*days, where="left back.lower", **fields):
    given = {"triggers": ("strain_overuse",), "severity": 3, "lasted": minutes(30), **fields}
    return [numb(ago(days=day), *([where] if isinstance(where, str) else where), **given) for day in days]


def test_16_watched_at_first_and_for_the_next_visit_after_two_weeks():
    assert levels(all_found(*strain(2))) == {RULE: "info"}
    assert level_of(RULE, *strain(15, 10, 5, 0.01)) == "routine"


def test_the_message_names_the_day_and_promises_nothing():
    watch = finding(RULE, *strain(2))
    assert watch.message.startswith("Watch it. If it is not clearly better by 16 Mar 2026, or any of these appears, get help:")
    assert "settles" not in watch.message
    assert "look again on 16 Mar 2026" in watch.because[0]


@pytest.mark.parametrize(("first", "level"), [(13.99, "info"), (14, "routine"), (15, "routine")])
def test_the_day_it_should_be_over(first, level):
    assert level_of(RULE, *strain(first, 9, 4), *strain(0, lasted=timedelta())) == level


@pytest.mark.parametrize(("last", "fires"), [(6.9, True), (7.1, False)])
def test_a_week_of_quiet_ends_it(last, fires):
    assert (level_of(RULE, *strain(last, lasted=timedelta())) is not None) == fires
    assert level_of(RULE, *strain(30, 22, 2)) == "info"


@pytest.mark.parametrize(
    "fields",
    [
        {"severity": 5},
        {"feels": ("no_feeling",)},
        {"feels": ("burning",)},
        {"evidence": "self_check_reduced"},
        {"symptoms": ("weak",)},
        {"symptoms": ("cold_to_touch",)},
        {"symptoms": ("tight_swollen",)},
        {"symptoms": ("bladder_start",)},
        {"triggers": ("walking",)},
        {"where": "left hand.thumb"},
        {"where": "left foot.sole"},
        {"where": "left face.cheek"},
        {"where": ("left back.lower", "left leg.thigh_back", "left leg.calf_back")},
    ],
)
def test_anything_more_is_not_watched(fields):
    assert level_of(RULE, *strain(2, **fields)) is None


@pytest.mark.parametrize("where", ["right back.shoulder_blade", ("left shoulder.top", "left arm.upper_outer")])
def test_over_the_muscle(where):
    assert level_of(RULE, *strain(2, where=where)) == "info"
    assert level_of(RULE, *strain(2, where=where, severity=4)) == "info"
    assert level_of(RULE, *strain(2, where=where, severity=None)) == "info"


def test_a_visit_ends_the_watch_and_a_forgotten_entry_does_not_feed_it():
    assert level_of(RULE, *strain(3), visits=(visit(ago(days=1)),)) is None
    assert level_of(RULE, *strain(3, lasted=None)) is None
    assert level_of(RULE, *strain(1, lasted=None)) == "info"
    assert level_of(RULE, *strain(20, lasted=None, recorded_at=ago(hours=3))) == "routine"


def test_worse_is_another_matter():
    assert level_of("unexplained", *strain(5, 3), *strain(0.1, severity=7, lasted=hours(1))) == "soon 14"


def test_each_strain_is_watched_by_itself():
    forgotten, seen = strain(6, lasted=None), strain(3, where="left leg.thigh_back")
    other = strain(2, where="right shoulder.top")
    assert level_of(RULE, *forgotten, *seen, *other, visits=(visit(ago(days=1), "left leg.thigh_back"),)) == "info"
