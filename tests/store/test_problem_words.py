"""What is said about trouble: what is safe, and what to do next."""

from journal.words import problems as words


def test_every_message_says_what_is_safe_and_what_to_do_next() -> None:
    texts = [
        words.newer(7, 5),
        words.newer_unreadable(7, 5),
        words.entry_damaged("f"),
        words.earlier_damaged(),
        words.locked("f"),
        words.locked_reading("f"),
        words.disk_full("f", 0.3),
        words.disk_full("f", None),
        words.read_only("f"),
        words.upgrade_failed(2, "b"),
        f"{words.damaged('f', 3)} {words.damaged_by_hand('b')}",
        f"{words.damaged('f', None)} {words.damaged_by_hand(None)}",
        f"{words.missing('f', '2026-03-01', 3)} {words.missing_by_hand('b', 'k')}",
        f"{words.missing('f', None, None)} {words.missing_by_hand(None, 'k')}",
        f"{words.empty_file('f')} {words.empty_by_hand(None)}",
        words.not_ours("f"),
        words.no_folder("f"),
        words.conflict(),
        words.already_there(),
    ]
    for text in texts:
        assert any(
            safe in text for safe in ("safe", "othing was", "not been changed", "as it was", "not touched", "No new one")
        ), text
        assert any(step in text for step in ("Next:", "again", "To add entries", "open it")), text
        assert "!" not in text
        assert "  " not in text
