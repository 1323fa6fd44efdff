"""Two thousand broken documents: each is read or refused with one clear message, and never ends in another error."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from journal.exchange.document import Unreadable, read, write
from tests.exchange.full import full, raw
from tests.exchange.mutations import DEEP, HUGE, mutated
from tests.exchange.schema import schema_errors
from tests.exchange.test_round_trip import NOW

PARTS = 8


def outcome(document: bytes) -> str:
    """What became of it; every promise about either outcome is checked."""
    try:
        found = read(document)
    except Unreadable as refused:
        text = str(refused)
        assert text.startswith(str(refused.problems[0]))
        assert refused.path.startswith("$") and refused.path in text and refused.accepted in text
        assert len(text) < 40_000
        assert all(line.isprintable() for line in text.splitlines())
        text.encode()
        assert refused.refused <= refused.rows
        return "refused"
    assert schema_errors(json.loads(document.decode("utf-8-sig"))) == []
    assert read(write(found.history, NOW, all=True).encode()).history == found.history
    return "read"


@pytest.mark.parametrize("part", range(PARTS))
def test_broken_documents_are_read_or_refused(part):
    outcomes = Counter(outcome(mutated(seed)) for seed in range(part, 2_000, PARTS))
    assert outcomes["refused"] > 100
    assert outcomes["read"] > 5  # some changes do no harm; a reader that refuses everything would pass otherwise


@pytest.mark.parametrize(
    ("document", "path", "says"),
    [
        (b"", "$", "empty"),
        (b" \n\t", "$", "empty"),
        (b"\xef\xbb\xbf", "$", "empty"),
        (b"\xff\xfe{\x00}\x00", "$", "UTF-8"),
        (b'{"a": "\xed\xa0\x80"}', "$", "UTF-8"),
        (b"\xef\xbb\xbf\xef\xbb\xbf{}", "$", "JSON"),
        (b"{", "$", "line 1, column 2"),
        (b"{}{}", "$", "line 1, column 3"),
        (b"[]", "$", "an object"),
        (b"null", "$", "an object"),
        (b"NaN", "$", "an object"),
        (b'"text"', "$", "an object"),
        (b"[" * DEEP, "$", "nested"),
        (b'{"a":' * DEEP, "$", "nested"),
        (HUGE.encode(), "$", "a very large number"),
        (b'{"format": "numbness-journal", "version": 1, "episodes": [], "version": 1}', "$.version", "only once"),
        (b'{"episodes": [{"a": [1, {"b": 1, "b": 2}]}]}', "$.episodes[0].a[1].b", "only once"),
    ],
)  # fmt: skip
def test_what_is_no_document_is_refused_with_one_message(document, path, says):
    with pytest.raises(Unreadable) as caught:
        read(document)
    assert caught.value.path == path
    assert says in str(caught.value)
    assert len(caught.value.problems) == 1
    assert caught.value.rows == 0


def test_a_key_repeated_deep_inside_is_found():
    with pytest.raises(Unreadable) as caught:
        read(b'{"a":' * 300 + b'{"b": 1, "b": 2}' + b"}" * 300)
    assert caught.value.path == "$" + ".a" * 300 + ".b"


def test_a_byte_order_mark_is_no_harm():
    assert read(b"\xef\xbb\xbf" + raw(full())).history == read(raw(full())).history


def test_lone_surrogates_become_the_replacement_character():
    document = json.dumps(full() | {"questions": [{"text": "why\ud800?"}]}).encode()
    assert read(document).history.questions[0].text == "why\N{REPLACEMENT CHARACTER}?"
