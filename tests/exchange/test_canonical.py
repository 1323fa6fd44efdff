"""What a row says as one text: the quick way gives to the letter what the plain way does, whatever stands in it."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.exchange import canonical as writing
from journal.exchange.canonical import canonical, content
from journal.exchange.rows import KINDS
from journal.model.views import Question
from tests.strategies import episodes, histories

PLAINLY = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(histories())
def test_every_kind_of_row_is_told_as_the_plain_way_tells_it(history):
    for kind in KINDS:
        for row in getattr(history, kind.name):
            assert canonical(row) == PLAINLY.encode(content(row))


@given(episodes(), st.text())
def test_texts_that_were_never_cleaned_are(episode, text):
    said = episode._replace(notes=text, explanation=text, readings=(episode.readings[0]._replace(note=text),))
    assert canonical(said) == PLAINLY.encode(content(said))


def test_what_needs_no_cleaning_is_written_once(monkeypatch):
    def never(_row):
        raise AssertionError("the long way")

    monkeypatch.setattr(writing, "content", never)
    assert canonical(Question("1", "why?")) == '{"answer":null,"asked_on":null,"rank":null,"text":"why?"}'
