"""R39: temple or scalp, with a jaw that aches on chewing."""

import pytest

from journal.model.views import Profile
from tests.rules.stories import NOW, ago, level_of, minutes, numb, visit

RULE = "temple_jaw"


@pytest.mark.parametrize(
    ("where", "symptoms", "level"),
    [
        ("left face.temple", ("jaw_ache_chewing",), "same_day"),
        ("left head.scalp_front", ("scalp_tender",), "same_day"),
        ("left hand.thumb", ("scalp_tender", "jaw_ache_chewing"), "same_day"),
        ("left face.temple", ("jaw_ache_chewing", "vision_loss_or_double"), "emergency"),
        ("left face.temple", (), None),
        ("left hand.thumb", ("jaw_ache_chewing",), None),
    ],
)
def test_by_what_goes_with_it(where, symptoms, level):
    assert level_of(RULE, numb(ago(days=3), where, onset="weeks", symptoms=symptoms)) == level


@pytest.mark.parametrize(("age", "level"), [(49, None), (50, "same_day"), (51, "same_day"), (None, "same_day")])
def test_from_50_on(age, level):
    profile = Profile(birth_year=None if age is None else NOW.year - age)
    assert (
        level_of(RULE, numb(ago(days=3), "left face.temple", symptoms=("scalp_tender",), onset="days"), profile=profile)
        == level
    )


def test_in_several_entries_and_until_a_visit():
    temple = numb(ago(days=3), "left face.temple", onset="days")
    jaw = numb(ago(days=2), "left hand.thumb", symptoms=("jaw_ache_chewing",), lasted=minutes(5))
    assert level_of(RULE, temple, jaw) == "same_day"
    assert level_of(RULE, temple, jaw, visits=(visit(ago(days=1)),)) is None
    assert level_of(RULE, temple, jaw, visits=(visit(ago(days=5)),)) == "same_day"
