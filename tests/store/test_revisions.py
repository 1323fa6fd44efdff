"""The story of an entry, as the undo journal tells it."""

import sqlite3
from datetime import timedelta

from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode, History
from journal.paths import Places
from journal.store.journal import Journal
from tests.builders import NOW, draft, episode, reading


def again(one: Episode) -> EpisodeDraft:
    return EpisodeDraft(*(getattr(one, name) for name in EpisodeDraft._fields))


def test_each_change_with_what_it_found_and_left(journal: Journal) -> None:
    first = journal.save(draft())
    second = journal.change(first, again(first)._replace(onset="hours"))
    third = journal.add_reading(first.id, reading(NOW))
    fourth = journal.end(first.id, NOW)
    found = journal.reader.revisions(first.id)
    assert [one.action for one in found] == ["save", "change", "reading", "end"]
    assert [one.before for one in found] == [None, first, second, third]
    assert [one.after for one in found] == [first, second, third, fourth]
    assert all(one.undone_at is None and one.at == NOW for one in found)


def test_what_was_taken_back_is_told_with_what_it_had_left(journal: Journal) -> None:
    first = journal.save(draft())
    wrong = journal.change(first, again(first)._replace(onset="weeks"))
    journal.undo()
    right = journal.change(journal.reader.episode(first.id), again(first)._replace(onset="days"))
    _, undone, kept = journal.reader.revisions(first.id)
    assert (undone.undone_at, undone.before, undone.after.onset) == (NOW, first, wrong.onset)
    assert (kept.undone_at, kept.before.onset, kept.after) == (None, first.onset, right)


def test_trash_import_and_other_entries(journal: Journal) -> None:
    made = episode(NOW - timedelta(days=3))
    journal.add_all(History(episodes=(made, episode(NOW - timedelta(days=4)))), "a file")
    gone = journal.trash(made.id)
    brought, trashed = journal.reader.revisions(made.id)
    assert (brought.action, trashed.action, trashed.after) == ("import", "trash", gone)
    assert "a file" in brought.detail
    assert journal.reader.revisions("nothing") == ()


def test_what_can_not_be_read_any_more_does_not_stop_the_story(journal: Journal, places: Places) -> None:
    first = journal.save(draft())
    journal.change(first, again(first)._replace(onset="hours"))
    with sqlite3.connect(places.database) as raw:
        raw.execute("""UPDATE revision SET before = '{"episode": 3}' WHERE before IS NOT NULL""")
    raw.close()
    made, changed = journal.reader.revisions(first.id)
    assert (made.after, changed.before) == (None, None)
    assert changed.after.onset == "hours"
