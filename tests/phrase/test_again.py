"""What was written before, as phrases."""

from datetime import timedelta

from journal.phrase.again import MOST, often, retell
from journal.phrase.understand import understand
from tests.builders import NOW, episode, reading, site

FOOT = site("foot.sole", "left", "burning")
HAND = site("hand.thumb", "right", "reduced")


def of(*sites, days=1, severity=None):
    start = NOW - timedelta(days=days)
    return episode(start, reading(start, *sites, severity=severity), id=f"id-{days}-{severity}")


def test_the_most_frequent_comes_first_with_the_strength_it_had_last():
    written = (of(HAND, days=1, severity=6), of(FOOT, days=2, severity=7), of(HAND, days=3), of(FOOT, days=4), of(FOOT, days=5))
    assert often(written) == (retell(written[1]), retell(written[0]))


def test_of_equally_frequent_ones_the_newest_comes_first():
    written = (of(HAND, days=1), of(FOOT, days=2), of(FOOT, days=3), of(HAND, days=4))
    assert often(written) == (retell(written[0]), retell(written[1]))


def test_once_is_not_often_and_there_are_few():
    assert often((of(HAND), of(FOOT))) == ()
    many = [
        of(site("foot.sole", side, kind), days=day)
        for day in (1, 2)
        for side in ("left", "right")
        for kind in ("burning", "reduced")
    ]
    assert len(often(many)) == MOST


def test_each_is_understood_as_what_it_was():
    (phrase,) = often((of(FOOT, HAND, days=1, severity=4), of(FOOT, HAND, days=2)))
    found = understand(phrase, NOW, "Europe/London").draft
    assert found is not None
    assert found.readings[0].severity == 4
    assert {(one.region, one.side, one.sensations) for one in found.readings[0].sites} == {
        ("foot.sole", "left", ("burning",)),
        ("hand.thumb", "right", ("reduced",)),
    }
