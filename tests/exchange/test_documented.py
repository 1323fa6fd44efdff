"""The published page on the format holds what the program does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from journal.exchange.document import read
from journal.exchange.rows import KINDS
from journal.model.drafts import check_place
from journal.model.views import Episode, Place, Reading
from tests.exchange.full import at, changed, json_path, paths, raw
from tests.exchange.schema import SCHEMA, schema_errors
from tests.exchange.test_refusals import refused

PAGE = (Path(__file__).parents[2] / "docs" / "exchange-format.md").read_text(encoding="utf-8")
EXAMPLE = json.loads(re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)[1])


def test_the_example_is_accepted_by_the_program_and_the_schema():
    assert schema_errors(EXAMPLE) == []
    history = read(raw(EXAMPLE)).history
    assert all(len(getattr(history, kind.name)) == 1 for kind in KINDS)


def test_the_example_shows_every_key():
    (episode,) = EXAMPLE["episodes"]
    assert set(episode) == set(Episode._fields) - {"damaged"}
    assert set(episode["readings"][0]) == set(Reading._fields)
    assert set(EXAMPLE) == set(SCHEMA["properties"])


def test_the_refusal_shown_is_the_one_given():
    (problem,) = check_place(Place("hand.thumb", "midline"), "$.episodes[3].readings[0].sites[1]")
    assert str(problem) in PAGE


@pytest.mark.parametrize("name", re.findall(r'`"(\w+)": null` is refused', PAGE))
def test_null_is_refused_where_the_page_says_so(name):
    (path,) = [path for path in paths(EXAMPLE) if path and path[-1] == name]
    assert at(EXAMPLE, path) is not None
    assert refused(changed(EXAMPLE, path, None)).path == json_path(path)
