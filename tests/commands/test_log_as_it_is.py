"""`journal log --yes`: what is clear is saved, and what is not is kept in the note."""

import pytest

from journal.words.asking import OPEN_QUESTIONS
from journal.words.phrase import ONSET


@pytest.mark.parametrize(
    ("phrase", "note"),
    [
        ("left foot numb tomorrow", "tomorrow"),
        ("left foot numb since 25:00", "25:00"),
        ("left foot numb and right since 20m ago", "right"),
        ("left foot numb up to the shoulder since 20m ago", "up to the shoulder"),
    ],
)
def test_with_yes_what_is_clear_is_saved_and_what_is_not_is_its_note(run, phrase, note):
    result = run("log", phrase)
    assert result.status == 2
    assert run("log", "--yes", phrase).status == 0
    (episode,) = run.episodes()
    assert episode["notes"] == note
    assert {(site["side"], tuple(site["sensations"])) for site in episode["readings"][0]["sites"]} == {("left", ("reduced",))}


def test_a_drooping_face_with_its_side_is_an_emergency_at_once(run):
    result = run("log", "--yes", "my face is drooping on the left and left arm numb since 20m ago")
    assert result.status == 0
    assert "[EMERGENCY]" in result.err
    assert result.err.count(ONSET) == 1
    (episode,) = run.episodes()
    assert "face_droop" in episode["readings"][0]["symptoms"]
    assert episode["notes"] == "face is drooping on the left"


def test_a_denial_that_ends_now_is_asked_about(run):
    phrase = "left arm numb 10m ago, no slurring until now"
    result = run("log", phrase)
    assert result.status == 2
    assert "slur" in result.err
    result = run("log", "--yes", phrase)
    assert "slur" in result.err.split("Saved")[0]
    assert OPEN_QUESTIONS in result.err
    (episode,) = run.episodes()
    assert (episode["notes"], episode.get("ended_at")) == ("no slurring until now", None)
    assert not episode["readings"][0].get("denied")
