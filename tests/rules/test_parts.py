"""What a predicate says of one part alone: a hand with the middle of the mouth, two hands of which one fits, rows left out."""

import pytest

from journal.model.views import Gap
from journal.rules.predicates import hand_nerves, laterality
from journal.rules.report import Report
from journal.words import urgency
from journal.words.patterns import reasons
from tests.rules.stories import NOW, ago, facts, finding, numb

MEDIAN = ("thumb", "index")


def test_a_hand_with_the_middle_of_the_mouth_is_a_half_of_the_body():
    assert laterality.half_bodies(facts(numb(ago(hours=1), "left hand.thumb", "midline face.chin"))) == {("arm", "left")}
    assert not laterality.half_bodies(facts(numb(ago(hours=1), "left hand.thumb")))


@pytest.mark.parametrize(("right", "whole"), [(MEDIAN, True), (("thumb", "little"), False)])
def test_every_numb_hand_must_fit_a_nerve(right, whole):
    both = [*(f"left hand.{name}" for name in MEDIAN), *(f"right hand.{name}" for name in right)]
    assert hand_nerves.hand_nerve_only(facts(numb(ago(hours=1), *both, onset="woke_with"))) is whole


def test_what_was_left_out_is_told_by_its_kind_and_counted():
    gaps = (
        Gap("treatment", "1"),
        Gap("visit", "2"),
        Gap("episode", "3", NOW.date()),
        Gap("episode", "4", NOW.date(), gone=True),
    )
    report = Report(NOW, False, (), "info", None, (), "1", gaps)
    assert report.warning == urgency.incomplete([NOW.date()], [NOW.date()], 2, rules_failed=False)


def test_new_weakness_is_called_new():
    new = numb(ago(days=2), "left foot.top", onset="days", symptoms=("foot_drop",))
    assert any(reasons.NEW in line for line in finding("weak_with_numb", new).because)
