"""`journal edit --set`: every field of an entry by its name, with what the page of corrections says."""

import pytest

from journal import paths
from journal.phrase import sheet
from journal.phrase.correcting import draft_of
from journal.phrase.field_answers import written
from journal.store.reader import Reader
from journal.vocabulary import vocabulary
from journal.words import correcting as words
from journal.words.sheet import TAKEN_AWAY
from tests.commands.conftest import NOW


@pytest.fixture
def entry(run):
    short = run.saved("left foot tingling 3 over hours, since 13:00, back pain", "--note", "first note")
    assert run("update", "left foot numb 5 at 13:30").status == 0
    return short


def test_every_field_is_listed_with_its_name_and_set_by_it(run, entry, home):
    listed = run("edit", entry, "--fields")
    assert listed.status == 0
    assert "0.severity                      How strong: 3/10, a little less feeling" in listed.out
    assert "1.severity                      How strong (update 1): 5/10" in listed.out
    names = [line.split()[0] for line in listed.out.splitlines()]
    (episode,) = run.episodes()
    stored = Reader(paths.places()).episode(episode["id"])
    assert len(names) == len(sheet.fields(stored))
    for name, field in zip(names, sheet.fields(stored), strict=True):
        text = written(draft_of(stored), field.name, NOW)
        result = run("edit", entry, "--set", name, text)  # what stands there: nothing changes
        assert result.status == 2, (name, result)
        assert result.err.startswith("Say what to change"), (name, result)
    assert run.episodes() == [episode]


@pytest.mark.parametrize(
    ("name", "text", "where", "value"),
    [
        ("0.pain", "3", ("readings", 0, "pain"), 3),
        ("readings[1].severity", "7", ("readings", 1, "severity"), 7),
        ("1.at", "13:45", ("readings", 1, "at"), "2026-03-04T13:45:00+00:00"),
        ("course", "comes and goes", ("course",), "comes_and_goes"),
        ("triggers", "night; walking", ("triggers",), ["night", "walking"]),
        ("function.walk", "some", ("function", "walk"), "some"),
        ("0.denied", "fever", ("readings", 0, "denied"), ["fever"]),
        ("0.symptom_since.back_pain", "May 2019", ("readings", 0, "symptom_since", "back_pain"), "2019-05-01"),
        ("0.evidence", "exam_normal", ("readings", 0, "evidence"), "exam_normal"),
        ("1.note", "on the stairs", ("readings", 1, "note"), "on the stairs"),
        ("time_zone", "Asia/Tokyo", ("time_zone",), "Asia/Tokyo"),
    ],
)
def test_a_field_is_set_and_what_changed_is_told(run, entry, name, text, where, value):
    result = run("edit", entry, "--set", name, text)
    assert result.status == 0, result
    (found,) = run.episodes()
    for step in where:
        found = found[step]
    assert found == value
    assert "(before: " in result.err or ": " in result.err.splitlines()[-2]
    assert run("undo").status == 0


def test_several_fields_are_one_change(run, entry):
    before = run.episodes()
    assert run("edit", entry, "--set", "0.pain", "3", "--set", "1.pain", "4", "--severity", "6").status == 0
    readings = run.episodes()[0]["readings"]
    assert [(one["severity"], one["pain"]) for one in readings] == [(6, 3), (5, 4)]
    assert run("undo").status == 0
    assert run.episodes()[0]["readings"] == before[0]["readings"]


def test_start_and_end_may_both_move_past_the_old_end(run, entry):
    assert run("edit", entry, "--remove-update", "1", "--end", "13:20").status == 2  # the update still bounds it
    assert run("edit", entry, "--remove-update", "1").status == 0
    assert run("edit", entry, "--end", "13:20").status == 0
    assert run("edit", entry, "--start", "14:00", "--end", "14:30").status == 0
    (episode,) = run.episodes()
    assert (episode["started_at"][11:16], episode["ended_at"][11:16]) == ("14:00", "14:30")


def test_an_update_is_taken_away_and_brought_back(run, entry):
    result = run("edit", entry, "--remove-update", "1")
    assert result.status == 0
    assert len(run.episodes()[0]["readings"]) == 1
    assert run("undo").status == 0
    assert len(run.episodes()[0]["readings"]) == 2
    for number in ("0", "2", "-1"):
        result = run("edit", entry, "--remove-update", number)
        assert result.status == 2
        assert words.no_update(int(number), 1) in result.err
    assert TAKEN_AWAY not in result.err


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("0.pain", "11", f"Pain: {words.NUMBER} Nothing was changed."),
        ("note", "x", words.no_field("note", "notes")),
        ("2.pain", "1", words.no_field("2.pain", "1.pain")),
        ("0.sites", "foot numb", 'You wrote "foot". Which side is it?'),
        ("ended_at", "9", "Wed 4 March, 09:00 (GMT): 2026-03-04T09:00:00+00:00"),
        ("started_at", "13:31", words.updates_before("Wed 4 March 2026, 13:30 (GMT)")),
        ("ended_at", "13:29", words.updates_after("Wed 4 March 2026, 13:30 (GMT)")),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_stored(run, entry, name, text, problem):
    run.zone = "Europe/London"
    before = run.episodes()
    result = run("edit", entry, "--set", name, text)
    assert result.status == 2
    assert result.out == ""
    assert problem.replace("(GMT)", "(UTC)") in result.err.replace("(GMT)", "(UTC)")
    assert run.episodes() == before


def test_a_start_is_one_of_the_clock_of_the_entry(run):
    run.zone = "Asia/Tokyo"
    entry = run.saved("left foot tingling 3 over hours, since 20:00 until 21:00")
    run.zone = "Europe/London"
    assert run("edit", entry, "--start", "20:30").status == 0
    assert run.episodes()[0]["started_at"] == "2026-03-04T20:30:00+09:00"


def test_an_edit_that_makes_an_emergency_warns(run):
    entry = run.saved("left foot numb 3 over hours")
    result = run("edit", entry, "--set", "0.symptoms", "saddle_change")
    assert result.status == 0
    assert "emergency" in result.err
    assert "emergency" not in run("edit", entry, "--set", "0.symptoms", "").err


def test_a_phrase_is_understood_on_the_clock_of_the_entry(run):
    run.zone = "Asia/Tokyo"
    entry = run.saved("left foot tingling 3 over hours, since 20:00 until 21:00")
    run.zone = "Europe/London"
    assert run("edit", entry, "right hand numb since 20:30").status == 0
    assert run.episodes()[0]["started_at"] == "2026-03-04T20:30:00+09:00"


def test_a_note_that_names_a_sign_says_where_it_counts(run, entry):
    result = run("edit", entry, "--note", "speech slurred at lunch")
    assert result.status == 0
    assert words.sign_in_note("speech slurred", vocabulary().symptom["speech"]) in result.err
    assert "checks do not read" not in run("edit", entry, "--note", "back pain in the garden").err  # it is said already


@pytest.mark.parametrize("text", ["abc", "3.5", "-1", "", "١", "9" * 5000])
def test_a_severity_that_is_none_is_answered_plainly(run, text):
    result = run("log", "--yes", f"--severity={text}", "left foot numb")
    assert result.status == 2
    assert "is not a whole number from 0 (none) to 10 (worst)" in result.err
    assert "invalid" not in result.err
