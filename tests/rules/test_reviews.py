"""An answer to a finding stands while its facts are the same, no longer; and nothing it does makes an emergency quiet."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.model.views import FlagReview
from journal.rules.engine import check
from journal.rules.reviews import evidence
from journal.rules.rule import Hit
from tests.rules.stories import NOW, ago, changing, facts, finding, found, history, hours, minutes, numb, state, visit

STROKE = ("left face.cheek", "left hand.palm_thumb_side")
STATES = ("acknowledged", "told_clinician", "resolved")


EARLIER, DAYS_AGO = ago(minutes=10), ago(days=3)


def event(start=EARLIER, **fields):
    return numb(start, *STROKE, onset="sudden", **fields)


def back(start=DAYS_AGO, *names, **fields):
    return numb(start, *(names or ("left back.lower",)), **{"lasted": minutes(5), **fields})


def answer(rule, *episodes, at=NOW, state="acknowledged", now=NOW, **fields):
    """The answer to the finding as it was shown at that moment."""
    shown = next(flag for flag in check(history(*episodes, **fields), now).flags if flag.rule == rule)
    return FlagReview(rule, state, at, shown.fingerprint, shown.level)


def review_of(rule, *episodes, now=NOW, **fields):
    return next(flag for flag in check(history(*episodes, **fields), now).flags if flag.rule == rule).review


@pytest.mark.parametrize("what", STATES)
def test_it_stands_while_the_facts_are_the_same(what):
    said = answer("unexplained", back(), state=what)
    assert review_of("unexplained", back(), flag_reviews=(said,)) == said
    assert review_of("unexplained", back(id="imported anew"), flag_reviews=(said,)) == said
    assert review_of("unexplained", back(), now=NOW + hours(1), flag_reviews=(said,)) == said


@pytest.mark.parametrize("what", ["acknowledged", "told_clinician"])
def test_more_of_the_same_stays_quiet_but_ends_resolved(what):
    again = back(NOW + hours(1))
    then = NOW + hours(2)
    assert review_of("unexplained", back(), again, now=then, flag_reviews=(answer("unexplained", back(), state=what),))
    gone = answer("unexplained", back(), state="resolved")
    assert review_of("unexplained", back(), now=then, flag_reviews=(gone,)) == gone
    assert review_of("unexplained", back(), again, now=then, flag_reviews=(gone,)) is None


@pytest.mark.parametrize(("late", "stands"), [(-1, True), (0, True), (1, False)])
def test_resolved_ends_with_the_next_word_even_about_an_earlier_time(late, stands):
    gone = answer("unexplained", back(), state="resolved")
    written = back(ago(days=2), recorded_at=NOW + minutes(late))
    said = review_of("unexplained", back(), written, now=NOW + hours(1), flag_reviews=(gone,))
    assert (said is not None) is stands


def test_the_end_of_an_entry_is_no_new_fact():
    open_one = back(ago(hours=1), lasted=None, recorded_at=ago(hours=1))
    gone = answer("unexplained", open_one, state="resolved")
    ended = open_one._replace(ended_at=NOW + hours(1))
    assert review_of("unexplained", ended, now=NOW + hours(2), flag_reviews=(gone,)) == gone


@pytest.mark.parametrize(
    "new",
    [
        pytest.param({"symptoms": ("weak",)}, id="a sign that is deterioration"),
        pytest.param({"symptoms": ("bladder_start",)}, id="a pelvic sign"),
        pytest.param({"severity": 6}, id="two points stronger"),
    ],
)
def test_what_got_worse_brings_it_back(new):
    said = answer("unexplained", back(severity=4))
    worse = back(NOW + hours(1), **{"severity": 4, **new})
    assert review_of("unexplained", back(severity=4), worse, now=NOW + hours(2), flag_reviews=(said,)) is None


def test_a_new_area_brings_it_back():
    said = answer("unexplained", back())
    more = back(NOW + hours(1), "left back.lower", "right back.shoulder_blade")
    assert review_of("unexplained", back(), more, now=NOW + hours(2), flag_reviews=(said,)) is None


@pytest.mark.parametrize(("severity", "stands"), [(4, True), (5, True), (6, False)])
def test_a_point_more_or_less_changes_nothing(severity, stands):
    said = answer("unexplained", back(severity=4))
    other = back(NOW + hours(1), severity=severity)
    said = review_of("unexplained", back(severity=4), other, now=NOW + hours(2), flag_reviews=(said,))
    assert (said is not None) is stands


def test_facts_that_grow_old_and_drop_out_change_nothing():
    first, second = event(ago(hours=23)), event(ago(hours=2))
    said = answer("stroke_pattern", first, second)
    later = NOW + hours(3)
    assert review_of("stroke_pattern", first, second, now=later, flag_reviews=(said,)) == said


def test_answers_given_one_after_the_other_count_together():
    first = back()
    second = back(ago(days=2), "right back.shoulder_blade")
    one = answer("unexplained", first, at=ago(hours=2))
    assert review_of("unexplained", first, second, flag_reviews=(one,)) is None
    two = answer("unexplained", second, at=ago(hours=1))
    assert review_of("unexplained", first, second, flag_reviews=(two, one)) == two


@pytest.mark.parametrize(("gap", "stands"), [(29, True), (30, True), (31, False)])
def test_what_was_quiet_for_30_days_is_a_new_story(gap, stands):
    known = back(ago(days=9)), back(ago(minutes=5))
    said = answer("unexplained", *known)
    again = back(NOW + timedelta(days=gap))
    assert (review_of("unexplained", *known, again, now=again.started_at, flag_reviews=(said,)) is not None) is stands


def test_an_answer_at_another_level_does_not_stand():
    said = answer("stroke_pattern", event())
    passed = NOW + timedelta(hours=24, minutes=-9)
    ended = event(ended_at=ago(minutes=5))
    assert review_of("stroke_pattern", event(), now=NOW + hours(1), flag_reviews=(said,)) == said
    report = check(history(ended, flag_reviews=(said,)), passed)
    assert [flag for flag in report.flags if flag.review is not None and flag.level != "emergency"] == []


@pytest.mark.parametrize("what", STATES)
def test_no_answer_lowers_an_emergency_or_resolves_it(what):
    said = answer("stroke_pattern", event(), state=what)
    shown = finding("stroke_pattern", event(), flag_reviews=(said,))
    assert shown.level == "emergency"
    assert (shown.review is None) is (what == "resolved")


def test_only_a_visit_that_looked_at_it_ends_an_emergency():
    said = answer("stroke_pattern", event(), state="told_clinician")
    later = NOW + hours(3)
    after = {"now": later, "flag_reviews": (said,)}
    looked, elsewhere, before = visit(NOW + hours(1)), visit(NOW + hours(1), "right foot.sole"), visit(ago(hours=1))
    called = visit(NOW + hours(1), assessed_numbness=False)
    assert "emergency" not in {flag.level for flag in found(event(), visits=(looked,), **after).flags}
    for visits in ((), (elsewhere,), (before,), (called,)):
        assert found(event(), visits=visits, **after).level == "emergency"


def test_a_repeated_sudden_event_brings_it_back_after_the_visit():
    again = event(NOW + hours(2))
    report = found(event(), again, now=NOW + hours(3), visits=(visit(NOW + hours(1)),))
    assert (report.level, report.flags[0].review) == ("emergency", None)


def test_a_reading_of_more_places_brings_it_back():
    start = ago(hours=1)
    before = changing(start, state(start, *STROKE), onset="sudden")
    said = answer("stroke_pattern", before)
    after = changing(start, state(start, *STROKE), state(ago(minutes=1), *STROKE, "left foot.sole"), onset="sudden")
    assert review_of("stroke_pattern", before, flag_reviews=(said,)) == said
    assert review_of("stroke_pattern", after, flag_reviews=(said,)) is None


def test_the_marks_say_nothing_of_what_was_felt_and_fit_into_a_row():
    episode = back(symptoms=("back_pain",))
    hits = [Hit("soon", (), (facts(episode),), (f"entry {number}", "left"), 14) for number in range(1000)]
    marks = evidence("unexplained", "soon", 14, hits)
    assert len(marks) < 20_000
    assert set(marks) <= set("0123456789abcdef ")
    assert marks == evidence("unexplained", "soon", 14, hits[::-1])
    assert marks != evidence("unexplained", "soon", 14, hits[1:])
    assert set(evidence("unexplained", "soon", 14, hits[:9]).split()) < set(
        evidence("unexplained", "soon", 14, hits[:10]).split()
    )


@settings(max_examples=40, deadline=None)
@given(st.permutations(range(4)), st.sampled_from(STATES))
def test_the_order_of_rows_does_not_matter(order, what):
    rows = [back(ago(days=day), severity=3 + day % 2) for day in range(1, 5)]
    said = answer("unexplained", *rows, state=what)
    assert review_of("unexplained", *(rows[index] for index in order), flag_reviews=(said,)) == said
