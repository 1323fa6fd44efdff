"""What the profile adds to any finding: what the doctor should hear of with it, and an earlier appointment for some."""

from datetime import timedelta

import pytest

from journal.model.views import HistoryItem, Profile
from journal.rules.patient import _WITH
from journal.rules.registry import ALL
from journal.vocabulary import vocabulary
from journal.words.findings import SOONER
from tests.rules.stories import NOW, ago, finding, hours, level_of, minutes, numb, with_condition

AFTER = "From your profile: "
SPELLS = [numb(ago(days=days), "left arm.forearm_back", lasted=hours(1), onset="hours") for days in (9, 5, 1)]
CONDITIONS = sorted(vocabulary().history)


def profile_lines(found):
    return [line.removeprefix(AFTER).strip(chr(34)) for line in found.tell_your_doctor if line.startswith(AFTER)]


@pytest.mark.parametrize(
    ("condition", "rule", "entry"),
    [
        ("af_or_clot_history", "stroke_pattern", numb(ago(hours=1), "left face.cheek", onset="sudden")),
        ("stroke_or_tia_ever", "sudden_unexplained", numb(ago(hours=1), "left foot.sole", onset="sudden")),
        ("vascular_disease", "transient_recent", numb(ago(days=3), "left face.cheek", onset="sudden", lasted=minutes(20))),
        ("osteoporosis", "saddle", numb(ago(hours=1), "midline saddle.perineum")),
        ("recent_surgery", "weak_with_numb", numb(ago(hours=1), "left foot.top", symptoms=("foot_drop",))),
        ("osteoporosis", "after_injury", numb(ago(hours=1), "left hand.thumb", symptoms=("injury_neck_back",))),
        ("fnd_diagnosed", "sudden_unexplained", numb(ago(hours=1), "left foot.sole", onset="sudden")),
        ("pregnant", "saddle", numb(ago(hours=1), "midline saddle.perineum")),
    ],
)
def test_a_condition_is_told_with_the_findings_it_belongs_to_and_changes_no_level(condition, rule, entry):
    with_it = finding(rule, entry, profile=with_condition(condition))
    without = finding(rule, entry)
    assert profile_lines(with_it) == [vocabulary().history[condition]]
    assert profile_lines(without) == []
    assert with_it.level == without.level


def test_what_is_over_is_not_told_unless_it_counts_for_ever():
    entry = numb(ago(hours=1), "left face.cheek", onset="sudden")

    def told(condition):
        ended = HistoryItem(condition, since=ago(days=500).date(), until=ago(days=400).date())
        return profile_lines(finding("stroke_pattern", entry, profile=Profile(history=(ended,))))

    assert told("anticoagulant") == []
    assert told("stroke_or_tia_ever") == [vocabulary().history["stroke_or_tia_ever"]]


def test_every_rule_and_condition_named_exists_and_each_condition_is_told_somewhere_or_decides():
    assert set(_WITH) <= {rule.id for rule in ALL}
    told = {name for names in _WITH.values() for name in names} | {"pregnant"}
    assert told <= set(CONDITIONS)
    deciding = {"radiotherapy_spine", "iv_drug_use", "neck_thyroid_surgery"}  # R15, R14 and R38 name them in their reasons
    assert set(CONDITIONS) - told <= deciding


@pytest.mark.parametrize(
    ("profile", "level"),
    [
        (Profile(), "soon 14"),
        (with_condition("pregnant"), "soon 7"),
        (Profile(birth_year=NOW.year - 15), "soon 7"),
        (Profile(birth_year=NOW.year - 16), "soon 7"),
        (Profile(birth_year=NOW.year - 17), "soon 14"),
    ],
)
def test_in_pregnancy_and_under_16_an_appointment_is_advised_within_7_days(profile, level):
    assert level_of("unexplained", *SPELLS, profile=profile) == level
    found = finding("unexplained", *SPELLS, profile=profile)
    assert f"within {level.split()[1]} days" in found.message
    assert found.message.endswith(SOONER) is (level == "soon 7")


def test_what_is_sooner_already_stays_and_an_emergency_says_only_what_to_do():
    pregnant = {"profile": with_condition("pregnant")}
    sexual = numb(ago(hours=1), "left back.lower", symptoms=("sexual_change", "back_pain"))
    assert level_of("saddle", sexual, **pregnant) == "soon 2"
    assert SOONER not in finding("saddle", numb(ago(hours=1), "midline saddle.perineum"), **pregnant).message
    assert SOONER in finding("weak_with_numb", numb(ago(days=1), "left foot.top", symptoms=("foot_drop",)), **pregnant).message


def test_an_infection_is_said_with_a_climb_and_a_clot_with_a_cold_limb():
    toes = numb(ago(days=4), "both foot.big_toe", onset="days", lasted=timedelta(days=1))
    shins = numb(ago(hours=5), "both leg.shin", onset="days")
    infected = finding("ascending", toes, shins, profile=with_condition("recent_infection_or_vaccine_6w"))
    assert any("Infection or vaccine" in line for line in infected.because)
    cold = numb(ago(hours=3), "left foot.top", symptoms=("pale", "weak"))
    for condition in ("af_or_clot_history", "vascular_disease"):
        found = finding("limb_ischaemia", cold, profile=with_condition(condition))
        assert vocabulary().history[condition] in found.because[0]
    assert "profile" not in finding("limb_ischaemia", cold).because[0]


FUNCTIONAL = with_condition("fnd_diagnosed")
RECURRING = [numb(ago(days=days), "left arm.forearm_back", lasted=hours(1)) for days in (40, 30, 20, 12, 8, 3)]


def test_recurring_tingling_of_a_functional_disorder_is_for_the_next_visit():
    assert level_of("unexplained", *RECURRING) == "soon 14"
    assert level_of("unexplained", *RECURRING, profile=FUNCTIONAL) == "routine"


@pytest.mark.parametrize(
    "new",
    [
        numb(ago(days=1), "left arm.forearm_back", lasted=hours(1), feels=("reduced",)),
        numb(ago(days=1), "left arm.forearm_back", lasted=hours(1), symptoms=("weak",)),
        numb(ago(days=1), "left leg.shin", lasted=hours(1)),
    ],
)
def test_new_signs_of_a_functional_disorder_are_looked_at_as_in_anyone(new):
    assert level_of("unexplained", *RECURRING, new, profile=FUNCTIONAL) == "soon 14"


def test_a_functional_disorder_needs_a_pattern_of_its_own_first():
    assert level_of("unexplained", *RECURRING[3:], profile=FUNCTIONAL) == "soon 14"
