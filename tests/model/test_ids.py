"""Ids sort by time and depend on content alone where they must."""

from __future__ import annotations

import uuid

from hypothesis import given
from hypothesis import strategies as st

from journal.model.ids import content_id, is_id, new_id


def test_new_ids_are_uuid7_with_their_millisecond():
    made = uuid.UUID(new_id(1_900_000_000_123))
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == 1_900_000_000_123


def test_ids_made_in_order_sort_in_order():
    made = [new_id(1_900_000_001_000) for _ in range(5_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_ids_sort_in_order_when_the_clock_steps_back():
    first = new_id(1_900_000_100_000)
    assert new_id(1_900_000_000_000) > first


def test_the_same_content_has_the_same_id():
    assert content_id("episode", "a") == content_id("episode", "a")
    assert content_id("episode", "a") != content_id("treatment", "a")
    assert content_id("episode", "a") != content_id("episode", "b")
    assert uuid.UUID(content_id("episode", "a")).version == 5


@given(st.text().filter(str.isprintable), st.text().filter(str.isprintable))
def test_an_id_of_content_is_that_of_the_standard_library(kind, text):
    space = uuid.UUID("6b0c1f4e-3d0b-5c54-9f0f-6e756d62006e")
    assert content_id(kind, text) == str(uuid.uuid5(space, f"{kind}\n{text}"))


def test_ids_are_lower_case_uuids():
    assert is_id(new_id(1_900_000_000_000))
    for text in ("", "x", "018F0000-0000-7000-8000-000000000000", "{018f0000-0000-7000-8000-000000000000}", "1" * 32):
        assert not is_id(text)
