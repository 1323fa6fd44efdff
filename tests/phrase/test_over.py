"""An update that says it is over saves nothing that is wrong, and nothing numb is no entry."""

from __future__ import annotations

import pytest

from journal.phrase.following import following
from journal.words import phrase as say
from tests.phrase.said import LONDON, NOW, said


def told(text: str) -> tuple[str, ...]:
    before = said("both feet tingling since 2h still there").draft
    assert before is not None
    understood = following(text, NOW, LONDON, before.episode("1"))
    assert understood.draft is None or not understood.problems
    return understood.problems


@pytest.mark.parametrize(
    "text",
    [
        "gone now",
        "gone",
        "it is gone",
        "all gone",
        "no numbness any more",
        "not numb any more",
        "no tingling",
        "both feet not tingling any more",
        "no longer numb",
        "gone since 9am",
        "went away",
        "back to normal",
    ],
)
def test_an_update_that_says_it_is_over_tells_how_to_end_it(text: str) -> None:
    assert told(text) == (say.SAYS_OVER,)


@pytest.mark.parametrize(
    "text",
    [
        "worse 7",
        "not gone",
        "still tingling",
        "numbness gone, now tingling",
        "no tingling but numb",
        "gone now but weak",
        "burning",
    ],
)
def test_what_goes_on_is_no_end(text: str) -> None:
    assert told(text) != (say.SAYS_OVER,)


@pytest.mark.parametrize(
    "text",
    ["left hand not numb any more", "no numbness today", "no numbness", "no tingling in my feet"],
)
@pytest.mark.parametrize("as_it_is", [False, True])
def test_nothing_numb_is_no_entry_and_leads_to_the_clear_day(text: str, as_it_is: bool) -> None:
    from journal.phrase.understand import understand

    understood = understand(text, NOW, LONDON, as_it_is=as_it_is)
    assert understood.draft is None
    assert understood.problems == (say.NOTHING_NUMB,)


@pytest.mark.parametrize("text", ["left hand not numb but weak", "no feeling in left hand", "left hand numb, foot not numb"])
def test_where_something_is_there_it_is_none_of_that(text: str) -> None:
    assert say.NOTHING_NUMB not in said(text).problems
