import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.commands.entries import looks_like_reference, split_reference
from journal.commands.terminal import folded
from journal.model.cells import cells, fitted


@given(st.text(max_size=60), st.integers(min_value=1, max_value=50))
def test_a_fitted_line_is_never_wider_and_never_longer(text, width):
    cut = fitted(text, width)
    assert sum(map(cells, cut)) <= width
    assert cut == text or cut.endswith("…")
    assert cut == text or sum(map(cells, text)) > width


@pytest.mark.parametrize(
    ("text", "width", "cut"), [("abcde", 5, "abcde"), ("abcdef", 5, "abcd…"), ("日本語", 6, "日本語"), ("日本語", 5, "日本…")]
)
def test_cells_are_counted_not_letters(text, width, cut):
    assert fitted(text, width) == cut


def test_a_width_of_nothing_is_no_endless_work():
    assert fitted("abc", 0) == "…"
    assert fitted("abc", -3) == "…"


def test_sentences_are_folded_under_their_beginning_and_words_kept_whole():
    assert folded("  - one two three four five", 20) == "  - one two three\n    four five"
    assert folded("a /very/long/path/that/does/not/fit b", 20) == "a\n/very/long/path/that/does/not/fit\nb"
    assert folded("x" * 30 + " y\n\nz", None) == "x" * 30 + " y\n\nz"
    assert folded("short\n\nlines", 20) == "short\n\nlines"


@pytest.mark.parametrize("word", ["last", "LAST", "a1b2", "0012abcd", "018f4e2a-7c1d-7b3e-9f00-0123456789ab"])
def test_references(word):
    assert looks_like_reference(word)


@pytest.mark.parametrize("word", ["face", "dead", "feed", "20m", "07:40", "now", "4", "123", "3/10", "yesterday", "-", "----"])
def test_words_of_phrases_and_times_are_no_references(word):
    assert not looks_like_reference(word)


def test_a_reference_is_split_from_the_phrase():
    assert split_reference(["a1b2", "worse"]) == ("a1b2", ["worse"])
    assert split_reference(["face", "worse"]) == (None, ["face", "worse"])
    assert split_reference([]) == (None, [])
