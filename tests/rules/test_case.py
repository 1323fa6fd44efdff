"""What the rules look at: copies count once, and neither ids nor the order of rows decide between entries of one moment."""

from itertools import permutations

import pytest

from tests.rules.stories import ago, case, facts, minutes, numb, state
from tests.rules.stories import changing as over_time


@pytest.mark.parametrize(
    "field", [{"relief": ("rest",)}, {"function": (("walk", "some"),)}, {"course": "constant"}, {"pain": 4}]
)
def test_a_copy_that_says_something_else_is_another_entry(field):
    one = numb(ago(days=2), "left hand.thumb", lasted=minutes(5))
    assert len(case(one, one._replace(id="copy")).facts) == 1
    assert len(case(one, numb(ago(days=2), "left hand.thumb", lasted=minutes(5), **field)).facts) == 2


def test_ids_do_not_order_entries_of_one_moment():
    alike = [{"relief": ("rest",)}, {"relief": ("moving",)}, {"feels": ("reduced",)}]
    orders = set()
    for ids in permutations("abc"):
        made = [numb(ago(days=2), "left hand.thumb", id=name, **fields) for name, fields in zip(ids, alike, strict=True)]
        orders.add(tuple((one.relief, one.sensations) for one in case(*made).facts))
    assert len(orders) == 1


def test_the_state_holds_what_was_felt_where_and_the_pain():
    start = ago(hours=3)
    both = state(start, "both foot.sole", feels=("reduced",), pain=3)
    only = facts(over_time(start, both, state(ago(hours=1), "left foot.top", feels=("tingling", "burning"))))
    assert only.states[0].felt == {(("foot.sole", "left"), "reduced"), (("foot.sole", "right"), "reduced")}
    assert only.states[0].pain == 3
    assert only.states[1].sensations == {"tingling", "burning"}
    assert only.states[1].pain is None
