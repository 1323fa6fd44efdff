"""Stored text is only ever text: nothing in it drives a terminal, hides words or turns them round."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.model.text import REPLACEMENT, clean, in_line, one_line

UNSAFE = (
    [chr(code) for code in (*range(0x20), 0x7F, *range(0x80, 0xA0)) if chr(code) not in "\n\t\r"]
    + list("\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2028\u2029\u2066\u2067\u2068\u2069\ufeff\ufff9\ufffa\ufffb")
    + ["\U000e0000", "\U000e0041", "\U000e007f", "\ud800", "\udbff", "\udc00", "\udfff"]
)


@pytest.mark.parametrize("character", UNSAFE, ids=lambda character: f"U+{ord(character):04X}")
def test_an_unsafe_character_is_replaced_not_dropped(character):
    assert clean(f"a{character}b") == f"a{REPLACEMENT}b"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "two\nlines\tand a tab",
        "می‌خواهم",
        "👩‍⚕️",
        "naïve",
        "עברית",
        "[b]not markup[/b]",
        "\xa0",
        "\u2060",
        "ﬁ",
        "\x7e",
        "\xa1",
    ],
)
def test_what_people_write_stays(text):
    assert clean(text) == text


@pytest.mark.parametrize("ends", ["a\r\nb", "a\rb", "a\nb"])
def test_line_ends_become_newlines(ends):
    assert clean(ends) == "a\nb"


def test_a_carriage_return_cannot_hide_what_stood_before_it():
    assert clean("all clear\rcall now") == "all clear\ncall now"


def test_the_same_letter_is_the_same_text():
    assert clean("e\u0301") == "é"


@given(st.text(st.characters()))
def test_cleaning_twice_changes_nothing_and_leaves_nothing_unsafe(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not set(cleaned) & set(UNSAFE)
    assert unicodedata.is_normalized("NFC", cleaned)
    cleaned.encode()


def test_a_line_is_one_line():
    assert one_line("  a\r\n\tb \x85 c\u2028d ") == f"a b {REPLACEMENT} c{REPLACEMENT}d"
    assert one_line(" \n ") == ""


@pytest.mark.parametrize(
    ("written", "held"), [("a\x9b\u2066\ud800b", "a\ufffd\ufffd\ufffdb"), ("a\tb\nc ", "a b c "), ("e\u0301 ", "e\u0301 ")]
)
def test_what_is_being_written_stays_as_long_as_it_is(written: str, held: str) -> None:
    assert in_line(written) == held
