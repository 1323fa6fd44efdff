"""Conditions of the profile: noted once, corrected in place, a new spell beside one that is over."""

from datetime import date

from journal.model.conditions import ENDING, GROUPS, HAPPENED, noted, with_condition, without_condition
from journal.model.views import HistoryItem, Profile
from journal.vocabulary import vocabulary
from journal.words.profile import GROUP_TITLES, WHY
from tests.structure.sources import ROOT

CHEMO = HistoryItem("chemo", date(2019, 1, 1), date(2019, 12, 31))
HAD = Profile(name="Ann", history=(HistoryItem("diabetes"), CHEMO, HistoryItem("hiv")))


def test_every_condition_has_its_place_and_its_reason() -> None:
    grouped = [name for names in GROUPS.values() for name in names]
    assert GROUPS.keys() == GROUP_TITLES.keys()
    assert sorted(grouped) == sorted(vocabulary().history) == sorted(WHY)
    assert set(vocabulary().history) >= ENDING | HAPPENED
    assert not ENDING & HAPPENED


def test_what_is_said_to_be_more_urgent_is_so_in_the_rules() -> None:
    rules = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "journal" / "rules").rglob("*.py"))
    promised = [name for name, why in WHY.items() if "more urgent" in why or "looked at sooner" in why]
    assert len(promised) == 8
    assert [name for name in promised if f'"{name}"' not in rules] == []


def test_what_counts_for_ever_is_not_asked_for_an_end() -> None:
    assert not ENDING & {"cancer_ever", "cancer_spine_or_bone", "stroke_or_tia_ever", "radiotherapy_spine", "diabetes"}


def test_one_that_is_new_comes_last() -> None:
    assert with_condition(HAD, HistoryItem("thyroid")).history == (*HAD.history, HistoryItem("thyroid"))


def test_one_that_is_there_is_corrected_in_its_place() -> None:
    longer = CHEMO._replace(until=None)
    assert with_condition(HAD, longer).history == (HAD.history[0], longer, HAD.history[2])


def test_a_spell_that_was_over_before_stays_beside_the_new_one() -> None:
    again = HistoryItem("chemo", date(2020, 1, 1))
    both = with_condition(HAD, again)
    assert both.history == (*HAD.history, again)
    assert noted(both, "chemo") == again
    same_day = HistoryItem("chemo", date(2019, 12, 31))
    assert len(with_condition(HAD, same_day).history) == 3


def test_taken_away_with_all_its_spells() -> None:
    both = with_condition(HAD, HistoryItem("chemo", date(2020, 1, 1)))
    left = without_condition(both, "chemo")
    assert left == HAD._replace(history=(HAD.history[0], HAD.history[2]))
    assert noted(left, "chemo") is None
