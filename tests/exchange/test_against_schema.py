"""Our checks and the published schema agree: the same keys, the same types, null in the same places, the same keys required.

Only meaning goes further than the schema can say (unknown ids, sides, dates that do not exist), never less far.
"""

from __future__ import annotations

import pytest

from journal.exchange.document import Unreadable, read
from tests.exchange.full import at, changed, full, json_path, paths, raw, without
from tests.exchange.schema import schema_errors

FULL = full()
EVERYWHERE = [path for path in paths(FULL) if path[2:4] != ("readings", 1)]  # the second reading is like the first
VALUES = [
    None,
    True,
    False,
    0,
    1,
    -1,
    11,
    5.0,
    5.5,
    1e308,
    10**40,
    "",
    "x",
    "now",
    "P1Y",
    "9999-99-99",
    "2026-03-01",
    [],
    [None],
    {},
    {"x": 1},
]


def refusal(value) -> Unreadable | None:
    try:
        read(raw(value))
    except Unreadable as refused:
        return refused
    return None


def test_the_whole_document_is_accepted_by_both():
    assert schema_errors(FULL) == []
    assert refusal(FULL) is None


@pytest.mark.parametrize("path", EVERYWHERE, ids=json_path)
def test_whatever_is_put_there_is_accepted_only_when_the_schema_accepts_it(path):
    for new in VALUES:
        broken = changed(FULL, path, new)
        errors, refused = schema_errors(broken), refusal(broken)
        assert not (errors and refused is None), f"{new!r} is read although the schema says {errors}"
        # The other way round: another type, or null, is refused only where the schema refuses it.
        if refused and not errors:
            assert isinstance(new, (str, int, float)), f"{new!r} is refused although the schema allows it: {refused}"
            assert not isinstance(new, bool)


@pytest.mark.parametrize("path", EVERYWHERE[1:], ids=json_path)
def test_a_key_may_be_left_out_exactly_where_the_schema_says(path):
    broken = without(FULL, path)
    errors, refused = schema_errors(broken), refusal(broken)
    assert bool(errors) == (refused is not None), f"{errors} against {refused}"


@pytest.mark.parametrize("path", [path for path in EVERYWHERE if isinstance(at(FULL, path), dict)], ids=json_path)
def test_an_unknown_key_is_refused_where_it_stands(path):
    broken = changed(FULL, (*path, "colour"), "blue")
    refused = refusal(broken)
    assert refused is not None
    assert refused.path == json_path((*path, "colour"))
    assert schema_errors(broken) or path[-1] in ("function", "symptom_since")
