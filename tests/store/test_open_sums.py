"""Sums without private entries are those of a journal that never had them, whatever is asked."""

import random
from datetime import timedelta

from journal.model.ids import content_id
from journal.model.views import Day, History
from journal.store import sums
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.trends.sums import Span, Sums
from tests.builders import NOW, clock_at, episode, home, reading, site

EVERY = tuple(name for name in Sums._fields if name != "span")
SPAN = Span(NOW.date() - timedelta(days=40), NOW.date())


def stored(folder, episodes):
    with Journal(home(folder), clock_at()) as journal:
        journal.add_all(History(episodes=episodes, days=(Day(NOW.date() - timedelta(days=60)),)), "test")
    return Reader(home(folder))


def entries():
    chance = random.Random(3)
    for number in range(60):
        at = NOW - timedelta(days=chance.randrange(50), minutes=chance.randrange(900))
        where = site(
            chance.choice(("foot.sole", "hand.thumb")), chance.choice(("left", "both")), chance.choice(("tingling", "burning"))
        )
        yield episode(
            at,
            reading(at, where, severity=chance.randrange(11), evidence=chance.choice(("felt", "exam_reduced"))),
            id=content_id("open", str(number)),
            ended_at=chance.choice((None, at + timedelta(minutes=30), at + timedelta(hours=30))),
            triggers=chance.choice(((), ("sitting",))),
            private=chance.random() < 0.4,
            recorded_at=at,
        )


def test_what_is_private_is_in_none_of_the_sums(tmp_path):
    every = tuple(entries())
    shown = tuple(one for one in every if not one.private)
    whole, rest = stored(tmp_path / "whole", every), stored(tmp_path / "open", shown)
    assert 0 < len(shown) < len(every)
    found, wanted = sums.count(whole, SPAN, EVERY, private=False), sums.count(rest, SPAN, EVERY)
    for name in EVERY:
        assert sorted(getattr(found, name), key=repr) == sorted(getattr(wanted, name), key=repr), name
    assert sums.count(whole, SPAN, EVERY) == sums.count(whole, SPAN, EVERY, private=True) != found


def test_the_first_entry_is_the_first_that_may_be_told(tmp_path):
    at = NOW - timedelta(days=9)
    secret = episode(at, private=True, id=content_id("open", "s"))
    reader = stored(tmp_path, (secret, episode(at + timedelta(days=4))))
    assert sums.first_entry(reader, private=True) == at.date()
    assert sums.first_entry(reader, private=False) == at.date() + timedelta(days=4)
    assert sums.first_entry(Reader(home(tmp_path / "none")), private=False) is None
