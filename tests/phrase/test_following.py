"""A phrase about an entry that goes on: what is added to what was there, and what replaces it."""

from datetime import datetime, timedelta

import pytest

from journal.phrase.following import following
from journal.phrase.understand import understand

NOW = datetime.fromisoformat("2026-11-22T14:32+00:00")


def places(text: str) -> set[str]:
    begun = understand("left foot numb 4 over weeks since 2h ago", NOW - timedelta(hours=1), "UTC").draft
    assert begun is not None
    draft = following(text, NOW, "UTC", begun.episode("e")).draft
    assert draft is not None
    return {site.region.partition(".")[0] for site in draft.readings[0].sites}


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("worse 7", {"foot"}),
        ("right shin numb", {"leg"}),
        ("now also the right shin, numb", {"foot", "leg"}),
        ("right shin numb; note: also the dog slept on it", {"leg"}),
        ("right shin numb too; note: nothing else", {"foot", "leg"}),
    ],
)
def test_only_words_of_the_line_add_to_what_was_there(text: str, there: set[str]) -> None:
    assert places(text) == there
