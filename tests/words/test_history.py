"""What the header of the history says."""

from journal.words.history import in_trash


def test_the_trash_is_named_once():
    assert in_trash(2, ("in the trash", "left foot")) == "2 entries in the trash: left foot"
    assert in_trash(1, ("in the trash",)) == in_trash(1, ()) == "1 entry in the trash, the last deleted first"
