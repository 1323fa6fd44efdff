"""R20: a check shows less feeling than before, or tingling has turned into loss of feeling."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, diagnosis, finding, hours, level_of, minutes, numb, state, visit

RULE = "subjective_to_objective"
SECOND = timedelta(seconds=1)
WHERE = "left leg.thigh_outer"


def felt(*days, **fields):
    return [numb(ago(days=day), WHERE, lasted=hours(2), **fields) for day in days]


def checked(day=0.1, evidence="self_check_reduced", **fields):
    return numb(ago(days=day), fields.pop("where", WHERE), lasted=hours(1), evidence=evidence, **fields)


def test_felt_for_three_weeks_and_now_touch_is_weaker():
    assert level_of(RULE, *felt(21, 14, 7), checked()) == "soon 14"
    said = finding(RULE, *felt(21, 14, 7), checked()).because[0]
    assert "you checked, and touch was weaker there" in said


def test_the_first_entry_has_nothing_to_compare_with():
    assert level_of(RULE, checked()) is None
    assert level_of(RULE, checked(7), *felt(3, 1)) is None
    assert level_of(RULE, *felt(7), checked(where="right hand.thumb")) is None


@pytest.mark.parametrize(
    ("before", "after", "fires"),
    [
        ("self_check_normal", "self_check_reduced", True),
        ("self_check_reduced", "exam_reduced", True),
        ("exam_reduced", "test_abnormal", True),
        ("self_check_reduced", "self_check_reduced", False),
        ("exam_reduced", "self_check_reduced", False),
        ("felt", "self_check_normal", False),
    ],
)
def test_each_step_up_counts(before, after, fires):
    assert (level_of(RULE, *felt(9, evidence=before), checked(evidence=after)) is not None) == fires


def test_a_felt_entry_in_between_is_not_a_recovery():
    assert level_of(RULE, *felt(60), checked(50), *felt(40, 20, 10), checked()) is None


@pytest.mark.parametrize(("age", "fires"), [(28, True), (28.001, False)])
def test_the_change_is_recent(age, fires):
    assert (level_of(RULE, *felt(age + 5), checked(age), *felt(1)) is not None) == fires


@pytest.mark.parametrize(("apart", "fires"), [(minutes(59), False), (hours(1), True)])
def test_two_checks_of_one_moment_are_one(apart, fires):
    start = ago(hours=5)
    entry = changing(start, state(start, WHERE), state(start + apart, WHERE, evidence="self_check_reduced"))
    assert (level_of(RULE, entry) is not None) == fires


@pytest.mark.parametrize("change", [{"symptoms": ("weak",)}, {"symptoms": ("unsteady",)}, {"symptoms": ("bladder_start",)}])
def test_today_when_something_else_is_new(change):
    assert level_of(RULE, *felt(9, 5), checked(**change)) == "same_day"
    assert level_of(RULE, *felt(21, 15), checked(**change)) == "soon 14"


def test_today_when_the_area_is_new():
    start = ago(days=3)
    wider = state(ago(hours=1), WHERE, "left leg.shin", evidence="self_check_reduced")
    assert level_of(RULE, changing(start, state(start, WHERE), wider)) == "same_day"


@pytest.mark.parametrize(("first", "level"), [(timedelta(days=14), "same_day"), (timedelta(days=14) + SECOND, "soon 14")])
def test_today_only_when_both_lie_within_14_days(first, level):
    before = numb(NOW - first, WHERE, lasted=minutes(1))
    assert level_of(RULE, before, checked(symptoms=("weak",))) == level


def test_a_visit_since_has_seen_it():
    assert level_of(RULE, *felt(9), checked(3), visits=(visit(ago(days=2)),)) is None
    assert level_of(RULE, *felt(9), checked(3), visits=(visit(ago(days=2), "right hand.thumb"),)) == "soon 14"


def test_a_first_own_check_after_an_examination_is_not_news_but_a_change_from_normal_is():
    assert level_of(RULE, *felt(30, 20, 9), checked(), visits=(visit(ago(days=15)),)) is None
    normal = numb(ago(days=20), WHERE, lasted=hours(1), evidence="exam_normal")
    assert level_of(RULE, *felt(30), normal, *felt(9), checked(), visits=(visit(ago(days=15)),)) == "soon 14"


def test_what_a_clinician_found_at_a_visit_is_known():
    exam = checked(3, evidence="exam_reduced")
    assert level_of(RULE, *felt(9), exam, visits=(visit(ago(days=3.5)),)) is None
    assert level_of(RULE, *felt(9), exam) == "soon 14"


def test_explained_is_quiet():
    assert level_of(RULE, *felt(9), checked(), diagnoses=(diagnosis(WHERE, on=ago(days=400)),)) is None


class TestShift:
    @pytest.mark.parametrize(
        ("before", "numbed", "fires"), [(2, 2, False), (3, 2, True), (4, 2, True), (3, 1, False), (3, 3, True)]
    )
    def test_from_tingling_to_loss(self, before, numbed, fires):
        tingles = felt(*range(20, 20 - before, -1))
        last = [*felt(*range(9, 9 - (3 - numbed), -1)), *felt(*range(5, 5 - numbed, -1), feels=("no_feeling",))]
        assert (level_of(RULE, *tingles, *last) == "soon 14") == fires

    def test_words_that_vary_are_no_shift(self):
        first = felt(21, feels=("reduced",))
        assert level_of(RULE, *first, *felt(20, 19, 18), *felt(3, 2, 1, feels=("reduced",))) is None

    def test_a_visit_since_has_seen_it(self):
        story = [*felt(20, 19, 18), *felt(6, 5, 4, feels=("reduced",))]
        assert level_of(RULE, *story) == "soon 14"
        assert level_of(RULE, *story, visits=(visit(ago(days=3)),)) is None


def test_each_area_is_looked_at_by_itself():
    other = [numb(ago(days=day), "right hand.thumb", lasted=hours(1)) for day in (8, 2)]
    assert level_of(RULE, *felt(9), checked(3), *other) == "soon 14"
    assert level_of(RULE, *felt(9), checked(3), *other, visits=(visit(ago(days=1), WHERE),)) is None
    wider = numb(ago(days=2), WHERE, "left leg.shin", lasted=hours(1), evidence="self_check_reduced")
    assert level_of(RULE, *felt(9, 5), wider) == "same_day"
