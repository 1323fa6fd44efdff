"""What "The first day" says can be written is understood as it says."""

import re

import pytest

from journal.phrase.understand import Understanding, understand
from tests.docs.examples import NOW
from tests.structure.sources import ROOT

TEXT = (ROOT / "docs" / "first-day.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    return TEXT.split(f"### {title}\n")[1].split("\n##")[0]


def spoken(title: str) -> list[str]:
    found = [" ".join(words.split()) for words in re.findall(r"`([^`]+)`", section(title)) if not words.startswith("journal ")]
    assert found
    return found


def meant(phrase: str) -> Understanding:
    return understand(phrase, NOW, "Europe/London")


@pytest.mark.parametrize("words", spoken("Where"))
def test_places(words: str) -> None:
    found = meant(f"{words} numb over hours since 1pm")
    assert found.draft is not None, found.problems
    assert not found.notes


@pytest.mark.parametrize("words", spoken("How it feels"))
def test_feelings(words: str) -> None:
    phrase = words if "foot" in words else f"left foot {words} over hours since 1pm"
    found = meant(phrase)
    assert found.draft is not None, found.problems
    assert not found.notes
    felt = {(site.side, *site.sensations) for site in found.draft.readings[0].sites}
    assert len(felt) == max(1, words.count("foot"))


@pytest.mark.parametrize("words", spoken("When"))
def test_times(words: str) -> None:
    found = meant(f"left foot tingling {words}")
    assert found.draft is not None, found.problems
    assert not found.notes
    assert found.draft.started_at <= NOW
    assert (words == "now") == (found.draft.started_at == NOW)


@pytest.mark.parametrize("words", spoken("How it began"))
def test_onsets(words: str) -> None:
    found = meant(f"left foot tingling 2h ago {words}")
    assert found.draft is not None
    assert found.draft.onset != "unknown"
    assert not found.notes


@pytest.mark.parametrize("words", spoken("With what"))
def test_companions(words: str) -> None:
    found = meant(f"left foot tingling 2h ago {words}")
    reading = found.draft.readings[0]
    assert not found.notes
    assert bool(reading.denied) == words.startswith("no ")
    assert bool(reading.symptoms) == words.startswith("with ")
    assert bool(found.draft.triggers) == (words == "slept on it")


def test_a_feeling_is_not_a_no() -> None:
    reading = meant("no feeling in the left foot").draft.readings[0]
    assert reading.denied == ()
    assert reading.sites[0].sensations == ("no_feeling",)
