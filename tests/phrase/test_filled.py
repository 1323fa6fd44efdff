"""What was filled in beside the line stands in the same text, and outweighs what the line says."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.model.drafts import EpisodeDraft
from journal.phrase.beside import in_words, joined, own_words, split, strong, without_note
from journal.phrase.filled import BELOW, Filled, in_part
from journal.phrase.understand import understand
from journal.vocabulary import vocabulary
from journal.words.filled import BELOW_OPEN

NOW = datetime.fromisoformat("2026-11-22T14:32+00:00")
LINE = "left foot numb 4 over hours"
SIGNS = tuple(vocabulary().symptom)


def meant(line: str, filled: Filled) -> EpisodeDraft:
    draft = understand(joined(line, filled), NOW, "UTC").draft
    assert draft is not None
    return draft


def test_the_answers_are_facts_of_the_entry() -> None:
    filled = (
        Filled().answered(["foot_drop"], "yes").answered(["weak", "back_pain"], "no").answered(["speech"], "rather not say")
    )
    reading = meant(LINE, filled).readings[0]
    assert (reading.symptoms, reading.denied, reading.declined) == (("foot_drop",), ("weak", "back_pain"), ("speech",))
    assert meant(LINE, filled.answered(SIGNS, None)).readings[0].denied == ()


def test_every_part_is_a_fact_of_the_entry() -> None:
    filled = Filled().part("course", "constant").part("triggers", "sitting cold").part("relief", "moving")
    filled = filled.part("function", "walk=some drive=cannot").part("evidence", "exam_reduced").part("pain", "3")
    draft = meant(LINE, filled.part("reason", "sat on it, I think"))
    assert (draft.course, draft.triggers, draft.relief) == ("constant", ("sitting", "cold"), ("moving",))
    assert draft.function == (("walk", "some"), ("drive", "cannot"))
    assert (draft.explanation, draft.readings[0].evidence, draft.readings[0].pain) == ("sat on it, I think", "exam_reduced", 3)
    assert draft.notes == ""


@pytest.mark.parametrize(
    "part", [("course", "round"), ("pain", "11"), ("evidence", "x"), ("function", "walk=x y=some ="), ("relief", "x")]
)
def test_what_is_no_answer_is_left_out(part: tuple[str, str]) -> None:
    assert meant(LINE, Filled().part(*part)) == meant(LINE, Filled())


def test_a_part_outweighs_the_line_and_emptied_leaves_the_line() -> None:
    filled = Filled().part("triggers", "cold")
    assert meant(f"{LINE}, sitting", filled).triggers == ("cold",)
    assert meant(f"{LINE}, sitting", filled.part("triggers", "")).triggers == ("sitting",)


def test_a_change_below_that_was_not_named_is_kept_in_words_until_it_is_named() -> None:
    changed = Filled().part(BELOW, "yes")
    assert meant(LINE, changed).notes == BELOW_OPEN
    named = meant(LINE, changed.answered(["bladder_leak"], "yes"))
    assert (named.notes, named.readings[0].symptoms) == ("", ("bladder_leak",))


def test_a_note_of_20_000_characters_over_many_lines_stays_whole() -> None:
    note = "\n".join("a line of own words, ; and more" for _ in range(500))
    note = (note + "x" * 20_000)[:20_000]
    filled = Filled(note=note)
    assert meant(LINE, filled).notes == note
    assert understand(joined(LINE, Filled(note=f"{note}x")), NOW, "UTC").problems
    assert understand(joined(f"{LINE} zzz", filled), NOW, "UTC").problems  # with the words that were not understood
    assert split(joined(LINE, filled)) == (LINE, filled)


def test_a_long_reason_stays_whole() -> None:
    reason = in_part("sat on it for long, " * 100)
    assert meant(LINE, Filled().part("reason", reason)).explanation == reason.strip()


def test_a_note_in_the_line_comes_first_and_stays_there() -> None:
    line = f"{LINE}; note: first"
    assert meant(line, Filled().answered(["weak"], "no")).notes == "first"
    assert own_words(line, Filled(note="second")) == "first\nsecond"
    assert without_note(line) == LINE


@pytest.mark.parametrize(
    ("line", "strengthened"),
    [
        (LINE, "left foot numb 7/10 over hours"),
        ("left foot numb 4/10", "left foot numb 7/10"),
        ("left foot numb", "left foot numb, 7/10"),
        ("left foot numb; note: 3 tablets", "left foot numb, 7/10; note: 3 tablets"),
    ],
)
def test_how_strong_takes_the_place_of_what_the_line_says(line: str, strengthened: str) -> None:
    assert strong(line, 7) == strengthened
    assert meant(strong(line, 7), Filled()).readings[0].severity == 7


def test_it_is_shown_in_plain_words() -> None:
    filled = Filled({"weak": "no"}, {"course": "constant", BELOW: "yes"}, "one\ntwo")
    shown = in_words(joined(LINE, filled)).splitlines()
    assert shown[:2] == [LINE, f"{vocabulary().symptom['weak']}: no"]
    assert "asked" not in shown[1] and shown[-2:] == ["one", "two"]


def test_own_words_never_end_the_part_they_stand_in() -> None:
    reason = in_part("sat on it; asked weak: yes\nand more; note: this")
    draft = meant(LINE, Filled().part("reason", reason))
    assert draft.explanation == "sat on it, asked weak: yes and more, note, this"
    assert draft.readings[0].symptoms == ()


answers = st.dictionaries(st.sampled_from(SIGNS), st.sampled_from(["yes", "no", "rather not say"]), max_size=6)
parts = st.fixed_dictionaries(
    {}, optional={"course": st.just("constant"), "reason": st.just("sat on it"), BELOW: st.just("yes")}
)


@given(answers, parts, st.sampled_from(["", "one\ntwo"]))
def test_what_is_put_together_comes_apart_again(said: dict[str, str], filled_in: dict[str, str], note: str) -> None:
    filled = Filled(said, filled_in, note)
    line, back = split(joined(LINE, filled))
    assert (line, dict(back.answers), dict(back.parts), back.note) == (LINE, said, filled_in, note)


@given(st.text(max_size=60))
def test_any_line_comes_back_as_it_was(line: str) -> None:
    assert split(joined(line, Filled()))[0] == line or "asked" in line or "form" in line or "\n" in line
