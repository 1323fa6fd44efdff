"""Signs in a note that nothing was said of are pointed out, never decided."""

import pytest

from journal.phrase.note_signs import note_signs
from journal.vocabulary import vocabulary
from journal.words.correcting import sign_in_note
from tests.builders import draft, reading

SYMPTOM = vocabulary().symptom


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("arm weak since lunch", "weak", "weak"),
        ("no weakness", "weakness", "weak"),
        ("face drooping", "face drooping", "face_droop"),
        ("first line\nthen I collapsed", "collapsed", None),
    ],
)
def test_it_is_pointed_out(text: str, word: str, name: str | None) -> None:
    told = note_signs(text, draft())
    assert f'You wrote "{word}"' in told
    assert name is None or told == sign_in_note(word, SYMPTOM[name])


def test_what_was_said_or_is_no_sign_is_not() -> None:
    for said in ({"symptoms": ("weak",)}, {"denied": ("weak",)}, {"declined": ("weak",)}):
        assert note_signs("arm weak", draft()._replace(readings=(reading(**said),))) == ""
    assert note_signs("in the garden, kneeling", draft()) == ""
    assert note_signs("", draft()) == ""


def test_a_very_long_note_is_read_to_its_end() -> None:
    assert 'You wrote "weak"' in note_signs("x " * 9_000 + "weak", draft())
