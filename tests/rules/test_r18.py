"""R18: weakness where it is numb, by its own clock."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, diagnosis, hours, level_of, numb, state, visit

RULE = "weak_with_numb"
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("where", "sign", "level"),
    [
        ("left foot.top", "foot_drop", "same_day"),
        ("left foot.top", "grip_weak_dropping", None),
        ("left hand.thumb", "grip_weak_dropping", "same_day"),
        ("left hand.thumb", "foot_drop", None),
        ("left hand.thumb", "weak", "same_day"),
        ("left buttock.upper", "weak", "same_day"),
        ("left shoulder.top", "cannot_move", "same_day"),
        ("left face.cheek", "weak", None),
        ("midline chest.middle", "weak", None),
        ("left foot.top", "heavy_legs", None),
        ("left foot.top", "swallowing", "same_day"),
        ("left face.cheek", "swallowing", "same_day"),
    ],
)
def test_in_the_limb_that_is_numb(where, sign, level):
    assert level_of(RULE, numb(ago(days=2), where, onset="days", symptoms=(sign,))) == level


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=14), "same_day"), (timedelta(days=14) + SECOND, "soon 14")])
def test_new_is_14_days(age, level):
    start = NOW - age
    weak = {"symptoms": ("weak",)}
    assert (
        level_of(RULE, changing(start, state(start, "left foot.top", **weak), state(ago(hours=1), "left foot.top", **weak)))
        == level
    )


def test_old_weakness_is_quiet_once_known_and_speaks_up_when_another_joins():
    start, weak = ago(days=60), {"symptoms": ("weak",), "severity": 3}
    old = changing(start, *(state(ago(days=days), "left foot.top", **weak) for days in (60, 40, 20, 1)))
    assert level_of(RULE, old) == "soon 14"
    assert level_of(RULE, old, visits=(visit(ago(days=30)),)) is None
    assert level_of(RULE, old, diagnoses=(diagnosis("left foot.top", on=ago(days=90)),)) is None
    worse = state(ago(hours=1), "left foot.top", symptoms=("weak", "foot_drop"))
    assert level_of(RULE, old._replace(readings=(*old.readings, worse)), visits=(visit(ago(days=30)),)) == "same_day"
    stronger = numb(ago(hours=1), "left foot.top", symptoms=("weak",), severity=5)
    before = [numb(ago(days=days), "left foot.top", lasted=hours(9), **weak) for days in (28, 20, 10)]
    assert level_of(RULE, *before, stronger) == "same_day"


def test_a_visit_since_then_quiets_it():
    event = numb(ago(days=2), "left foot.top", onset="days", symptoms=("foot_drop",))
    assert level_of(RULE, event, visits=(visit(ago(days=1)),)) is None
    assert level_of(RULE, event, visits=(visit(ago(days=3)),)) == "same_day"
