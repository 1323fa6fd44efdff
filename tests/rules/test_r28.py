"""R28: unexplained numbness that stays, comes back, or is in the back; and when it can wait."""

from datetime import timedelta

import pytest

from journal.model.views import Baseline, Day, Profile
from tests.rules.stories import NOW, ago, changing, diagnosis, hours, level_of, minutes, numb, places, state, visit

RULE = "unexplained"
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    "where", ["left back.lower", "midline back.middle", "right back.shoulder_blade", "left back.upper", "midline back.tailbone"]
)
def test_any_of_the_back_at_first(where):
    assert level_of(RULE, numb(ago(hours=3), where, lasted=minutes(10))) == "soon 14"


def test_one_short_spell_of_a_limb_is_a_note():
    assert level_of(RULE, numb(ago(hours=3), "left hand.thumb", lasted=minutes(10))) == "info"


@pytest.mark.parametrize(("lasted", "level"), [(hours(24) - SECOND, "info"), (hours(24), "soon 14")])
def test_a_day_is_long(lasted, level):
    assert level_of(RULE, numb(ago(days=2), "left hand.thumb", lasted=lasted)) == level


def test_an_open_entry_lasts_only_as_long_as_something_was_said_about_it():
    assert level_of(RULE, numb(ago(days=9), "left hand.thumb")) is None
    start = ago(days=9)
    assert (
        level_of(RULE, changing(start, state(start, "left hand.thumb"), state(start + hours(24), "left hand.thumb")))
        == "soon 14"
    )


@pytest.mark.parametrize(("count", "level"), [(2, "info"), (3, "soon 14")])
def test_three_times_in_14_days(count, level):
    where = ("left hand.thumb", "right foot.sole", "left leg.thigh_outer")
    assert level_of(RULE, *(numb(ago(days=2 + day), where[day], lasted=minutes(5)) for day in range(count))) == level


@pytest.mark.parametrize(("first", "level"), [(timedelta(days=14), "soon 14"), (timedelta(days=14) + SECOND, "info")])
def test_three_times_in_more_than_14_days(first, level):
    spells = [NOW - first, ago(days=2), ago(days=1)]
    where = ("left hand.thumb", "right foot.sole", "left leg.thigh_outer")
    assert level_of(RULE, *(numb(at, place, lasted=minutes(5)) for at, place in zip(spells, where, strict=True))) == level


def test_an_entry_written_twice_counts_once():
    twice = [numb(ago(days=2), "left hand.thumb", lasted=minutes(5), id=f"id {copy}") for copy in range(3)]
    assert level_of(RULE, *twice) == "info"


@pytest.mark.parametrize("ids", [("a", "b"), ("b", "a")])
def test_a_copy_with_a_reason_never_stands_for_the_one_without(ids):
    told = numb(ago(minutes=40), "left hand.thumb", onset="sudden", lasted=minutes(20), explanation="bumped it", id=ids[0])
    assert level_of("sudden_unexplained", told, told._replace(id=ids[1], explanation=None)) == "emergency"


@pytest.mark.parametrize(("days", "level"), [(7, "soon 14"), (6.9, "info"), (40, "info")])
def test_the_same_area_over_a_week(days, level):
    today = ago(hours=1)
    pair = (
        numb(today - timedelta(days=days), "left hand.thumb", lasted=minutes(5)),
        numb(today, "left hand.thumb", lasted=timedelta()),
    )
    assert level_of(RULE, *pair) == level


@pytest.mark.parametrize(
    "fields", [{"explanation": "slept on it"}, {"triggers": ("legs_crossed",)}, {"triggers": ("dental_or_local_anaesthetic",)}]
)
def test_explained_is_quiet(fields):
    assert (
        level_of(RULE, *(numb(ago(days=day), "left hand.thumb", lasted=minutes(20), **fields) for day in range(1, 9))) is None
    )


def test_the_patients_reason_does_not_explain_the_back_but_a_strain_has_its_own_watch():
    assert level_of(RULE, numb(ago(hours=3), "left back.lower", lasted=minutes(20), explanation="sat badly")) == "soon 14"
    strain = {"lasted": minutes(20), "triggers": ("strain_overuse",), "severity": 4}
    assert level_of(RULE, numb(ago(hours=3), "left back.lower", **strain)) is None
    assert level_of(RULE, numb(ago(hours=3), "left back.lower", **{**strain, "severity": 5})) == "soon 14"
    assert level_of(RULE, numb(ago(hours=3), "left back.lower", feels=("no_feeling",), **strain)) == "soon 14"
    assert level_of(RULE, numb(ago(hours=3), "left back.lower", evidence="self_check_reduced", **strain)) == "soon 14"


def weekly(severity=3, where="left leg.thigh_outer", **fields):
    return [
        numb(ago(days=days), where, lasted=hours(1), severity=severity, **fields) for days in (56, 49, 42, 35, 28, 21, 14, 7, 1)
    ]


def test_assessed_and_unchanged_is_for_the_next_visit():
    assert level_of(RULE, *weekly()) == "soon 14"
    assert level_of(RULE, *weekly(), visits=(visit(ago(days=50)),)) == "routine"
    assert level_of(RULE, *weekly(), visits=(visit(ago(days=50), "left leg.thigh_outer"),)) == "routine"
    assert level_of(RULE, *weekly(), visits=(visit(ago(days=50), "left hand.thumb"),)) == "soon 14"
    assert level_of(RULE, *weekly(), visits=(visit(ago(days=50), assessed_numbness=False),)) == "soon 14"


@pytest.mark.parametrize(
    "change",
    [
        {"severity": 5},
        {"where": "left foot.sole"},
        {"symptoms": ("weak",)},
        {"symptoms": ("bladder_start",)},
        {"symptoms": ("unsteady",)},
    ],
)
def test_it_speaks_up_when_anything_changes(change):
    given = {"severity": 3, "where": "left leg.thigh_outer", **change}
    where = given.pop("where")
    today = numb(ago(hours=2), where, lasted=hours(24) if where == "left foot.sole" else hours(1), **given)
    assert level_of(RULE, *weekly(), today, visits=(visit(ago(days=50)),)) == "soon 14"


def test_a_diagnosed_pattern_that_keeps_coming_is_not_nothing():
    known = {"diagnoses": (diagnosis("left leg.thigh_outer", on=ago(days=400)),)}
    assert level_of(RULE, *weekly(), **known) == "routine"
    assert level_of(RULE, *weekly()[-3:], **known) is None
    assert level_of(RULE, *weekly()[-4:], **known) == "routine"


def test_a_passing_tingle_of_one_cause_can_wait():
    def spells(**change):
        given = {"lasted": minutes(10), "severity": 2, "triggers": ("typing_grip",), **change}
        return [numb(ago(days=day), "left hand.thumb", **given) for day in (1, 2, 3)]

    assert level_of(RULE, *spells()) == "routine"
    assert level_of(RULE, *spells(lasted=minutes(11))) == "soon 14"
    assert level_of(RULE, *spells(severity=3)) == "soon 14"
    assert level_of(RULE, *spells(triggers=("none_known",))) == "soon 14"
    for sign in ("grip_weak_dropping", "clumsy_hands", "bladder_start", "unsteady"):
        assert level_of(RULE, *spells(symptoms=(sign,))) == "soon 14"


@pytest.mark.parametrize(
    ("last", "clear", "level"),
    [(14.1, 7, "routine"), (14.1, 6, "soon 14"), (13.9, 7, "soon 14"), (20, 10, "routine"), (20, 0, "soon 14")],
)
def test_silence_is_no_recovery_but_clear_days_are(last, clear, level):
    days = tuple(Day(ago(days=day).date()) for day in range(clear))
    before = tuple(Day(ago(days=40 + day).date()) for day in range(9))
    lasting = numb(ago(days=last + 3), "left hand.thumb", lasted=timedelta(days=3))
    assert level_of(RULE, lasting, days=days + before) == level
    still = numb(ago(days=last + 3), "left hand.thumb", recorded_at=ago(days=last))
    assert level_of(RULE, still, days=days) == "soon 14"


def nights(*days, where=("right hand.thumb", "right hand.index"), **fields):
    given = {"triggers": ("night",), "severity": 4, "lasted": minutes(20), **fields}
    return [numb(ago(days=day), *where, **given) for day in days]


@pytest.mark.parametrize(
    ("fields", "level"),
    [
        ({}, "routine"),
        ({"where": ("both hand.thumb", "both hand.index")}, "routine"),
        ({"where": ("right hand.little",), "triggers": ("elbow_bent",), "lasted": minutes(40)}, "routine"),
        ({"lasted": hours(24) - SECOND}, "routine"),
        ({"lasted": hours(24)}, "soon 14"),
        ({"lasted": None}, "soon 14"),
        ({"triggers": ()}, "soon 14"),
        ({"where": ("right hand.thumb", "right hand.little")}, "soon 14"),
        ({"where": ("right hand.thumb", "right hand.index", "left foot.sole")}, "soon 14"),
        ({"evidence": "self_check_reduced"}, "soon 14"),
        ({"symptoms": ("weak",)}, "soon 14"),
        ({"symptoms": ("muscle_wasting",)}, "soon 14"),
        ({"severity": 8}, "soon 14"),
    ],
)
def test_numb_fingers_of_one_nerve_that_pass_are_for_the_next_visit(fields, level):
    story = [*nights(20, 12, 9, 5), *nights(1, **fields)]
    if fields.get("where") or "triggers" in fields:
        story = nights(20, 12, 9, 5, 1, **fields)
    assert level_of(RULE, *story) == level


@pytest.mark.parametrize(
    ("fields", "level"),
    [
        ({}, "routine"),
        ({"lasted": hours(1)}, "routine"),
        ({"lasted": minutes(61)}, "soon 14"),
        ({"relief": ()}, "soon 14"),
        ({"where": ("left leg.thigh_outer",)}, "soon 14"),
        ({"symptoms": ("limb_pain_severe",)}, "soon 14"),
    ],
)
def test_a_limb_numb_with_exercise_that_recovers_with_rest(fields, level):
    given = {"triggers": ("exercise",), "relief": ("rest",), "severity": 5, "lasted": minutes(30), **fields}
    where = given.pop("where", ("left leg.shin", "left foot.top"))
    assert level_of(RULE, *(numb(ago(days=day), *where, **given) for day in (9, 5, 1))) == level


def test_what_was_there_before_the_journal():
    before = Baseline(sites=places("left leg.thigh_outer"), since=ago(days=900).date())
    assert level_of(RULE, *weekly(), profile=Profile(baseline=(before,))) == "soon 14"
    assessed = before._replace(assessed_on=ago(days=500).date())
    assert level_of(RULE, *weekly(), profile=Profile(baseline=(assessed,))) in (None, "routine")
