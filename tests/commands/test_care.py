"""Treatments, diagnoses, visits and questions on the command line: in words, with options, undone, refused in one sentence."""

import pytest

from journal import paths
from journal.words import care, diagnoses, treatments
from tests.store.damage import alter

GABA = "gabapentin 300 mg at night since 3 Feb, helped 40% for 2 weeks"
CTS = "carpal tunnel syndrome, suspected by Dr Mora, 2026-02-03, left hand"


def rows(run, kind):
    (found,) = run(kind, "list", "--json").json.values()
    return found


def test_a_treatment_is_written_changed_stopped_deleted_and_each_is_taken_back(run):
    result = run("treatment", "add", GABA)
    assert result.status == 0
    assert result.out[10:] == "gabapentin, 300 mg at night; since 3 February 2026; some effect, 40% relief for 2 weeks\n"
    first = rows(run, "treatment")
    assert run("treatment", "change", "gaba", "--kind", "medicine", "--dose", "").status == 0
    (changed,) = rows(run, "treatment")
    assert (changed["kind"], changed["dose"], changed["relief_days"]) == ("medicine", None, 14)
    assert run("treatment", "stop", "last", "1 March: dizzy").status == 0
    (stopped,) = rows(run, "treatment")
    assert (stopped["stopped_on"], stopped["stopped_because"]) == ("2026-03-01", "dizzy")
    assert run("treatment", "delete", result.out[:8]).status == 0
    assert rows(run, "treatment") == []
    for expected in ([stopped], [changed], first, []):
        assert run("undo").status == 0
        assert rows(run, "treatment") == expected


def test_every_option_of_a_treatment(run):
    options = {"kind": "therapy", "dose": "weekly", "since": "2025", "stopped": "Feb 2026", "effect": "good", "relief": "60%"}
    options |= {"lasted": "3 weeks", "why": "moved", "note": "kind people"}
    argv = [part for name, value in options.items() for part in (f"--{name}", value)]
    assert run("treatment", "add", "Physiotherapy", *argv).status == 0
    (row,) = rows(run, "treatment")
    assert {name: value for name, value in row.items() if name != "id"} == {
        "name": "Physiotherapy",
        "kind": "therapy",
        "dose": "weekly",
        "started_on": "2025-01-01",
        "effect": "good",
        "stopped_on": "2026-02-28",
        "relief_percent": 60,
        "relief_days": 21,
        "stopped_because": "moved",
        "note": "kind people",
    }


def test_that_nothing_lasted_is_said_without_a_judgement(run):
    run("treatment", "add", "Physiotherapy from June 2025 to Sep 2025, no effect")
    assert treatments.none_lasting(2, 9) not in run("treatment", "list").err
    run("treatment", "add", "Amitriptyline from Oct 2025 to Dec 2025, helped 20% for 5 days")
    listed = run("treatment", "list")
    assert treatments.none_lasting(2, 9) in listed.err
    assert len(listed.out.splitlines()) == 2


def test_a_diagnosis_is_written_and_confirmed(run):
    assert run("diagnosis", "add", CTS).status == 0
    assert run("diagnosis", "change", "carpal", "confirmed by Dr Mora").status == 0
    (row,) = rows(run, "diagnosis")
    assert (row["status"], row["by"], row["on"]) == ("confirmed", "Dr Mora", "2026-02-03")
    assert {site["side"] for site in row["sites"]} == {"left"}
    run("diagnosis", "add", "MS", "--status", "confirmed", "--by", "Dr X", "--everywhere")
    assert rows(run, "diagnosis")[1]["sites"] == []
    listed = run("diagnosis", "list").out.splitlines()
    assert listed[0][10:] == "carpal tunnel syndrome; confirmed by Dr Mora, 3 February 2026; left hand"
    assert listed[1][10:] == f"MS; confirmed by Dr X; {diagnoses.EVERYWHERE}"


def test_a_diagnosis_explains_only_its_places_and_the_journal_is_checked_again(run):
    run.saved("left hand numb 4 over weeks since 20d ago")
    assert run("check", "--json").json["level"] == "soon"
    run("diagnosis", "add", "carpal tunnel syndrome, confirmed by Dr Mora, right foot")
    assert run("check", "--json").json["level"] == "soon"
    run("diagnosis", "change", "last", "left hand")
    assert run("check", "--json").json["level"] == "routine"


def test_an_exam_waits_for_its_result_and_looks_at_nothing_before(run):
    run.saved("left hand numb 4 over weeks since 20d ago")
    assert run("visit", "add", "EMG today, left hand, by Dr Mora, waiting for the result").status == 0
    (row,) = rows(run, "visit")
    assert (row["pending"], row["assessed_numbness"], row["note"]) == (True, False, "EMG")
    assert (
        run("visit", "list")
        .out[10:]
        .startswith("Wed 4 Mar 2026  Nerve test (EMG); Dr Mora; did not look at the numbness; wait")
    )
    assert run("visit", "result", "emg", "nothing unusual", "--looked-at").status == 0
    (row,) = rows(run, "visit")
    assert (row["pending"], row["result"], row["assessed_numbness"]) == (False, "nothing unusual", True)
    run("undo")
    assert rows(run, "visit")[0]["pending"]
    assert run("visit", "change", "last", "--on", "yesterday 9am", "--kind", "other", "--by", "").status == 0
    (row,) = rows(run, "visit")
    assert (row["on"], row["kind"], row["clinician"]) == ("2026-03-03", "other", None)
    assert row["at"].startswith("2026-03-03T09:00")
    run("visit", "delete", "last")
    assert rows(run, "visit") == []


def test_questions_keep_their_weight(run):
    for text in ("First?", "Second?", "Third?"):
        run("question", "add", text)
    assert run("question", "move", "3", "first").status == 0
    assert [row["text"] for row in rows(run, "question")] == ["Third?", "First?", "Second?"]
    assert run("question", "move", "third", "down").status == 0
    assert [row["text"] for row in rows(run, "question")] == ["First?", "Third?", "Second?"]
    run("undo")
    run("question", "change", "2", "First of all?")
    run("question", "answer", "1", "Yes, in May", "--on", "3 March")
    listed = run("question", "list").out.splitlines()
    assert [line[14:] for line in listed] == ["First of all?", "Second?", "Third?; asked 3 March 2026; answer: Yes, in May"]
    assert run("question", "asked", "1", "yesterday").status == 0
    assert rows(run, "question")[0]["text"] == "Second?"
    assert run("question", "delete", "1").status == 0
    assert len(rows(run, "question")) == 2


@pytest.mark.parametrize(
    ("argv", "status"),
    [
        ("treatment add", 2),
        ("treatment add gabapentin since tomorrow", 2),
        ("treatment add gabapentin --relief 101", 2),
        ("treatment add gabapentin --lasted ages", 2),
        ("treatment add gabapentin --since x", 2),
        ("treatment add gabapentin --effect great", 2),
        ("treatment add gabapentin --why dizzy", 2),
        ("treatment change", 2),
        ("treatment change physio", 2),
        ("treatment change nothing 600mg", 1),
        ("treatment change physio --json", 2),
        ("treatment list --dose x", 2),
        ("treatment stop physio 2019", 2),
        ("treatment delete nothing", 1),
        ("diagnosis add x", 2),
        ("diagnosis add x confirmed", 2),
        ("diagnosis add x --status suspected --place hand", 2),
        ("diagnosis add x --status suspected --place everywhere", 2),
        ("diagnosis change nothing confirmed", 1),
        ("visit add", 2),
        ("visit add someday", 2),
        ("visit add today --looked-at --not-looked-at", 2),
        ("visit result last", 1),
        ("visit change today", 1),
        ("question add", 2),
        ("question move 1 9", 2),
        ("question move 1 first", 1),
        ("question change 9 x", 1),
        ("question asked 1 tomorrow", 2),
        ("question answer 1", 2),
        ("question dance", 2),
    ],
)
def test_what_is_not_clear_is_refused_in_a_sentence_and_changes_nothing(run, argv, status):
    run("treatment", "add", "physio since 2025")
    run("question", "add", "Why?")
    before = run("export", "json").json
    result = run(*argv.split())
    assert (result.status, result.out) == (status, ""), result.err
    assert result.err.strip()
    after = run("export", "json").json
    assert {k: v for k, v in after.items() if k != "exported_at"} == {k: v for k, v in before.items() if k != "exported_at"}


def test_several_of_one_name_are_told_apart_by_id(run):
    ids = [run("treatment", "add", f"gabapentin {dose} mg").out[:8] for dose in (100, 300)]
    refused = run("treatment", "delete", "gabapentin")
    assert refused.status == 2
    assert all(one in refused.err for one in ids)
    run("treatment", "delete", ids[0])
    assert [row["dose"] for row in rows(run, "treatment")] == ["300 mg"]


def test_without_words_it_reads_them_from_a_pipe_or_asks(run):
    assert run("treatment", "add", stdin=GABA).status == 0
    asked = run.at_terminal("diagnosis", "add", answers=("cramp", "cramp, suspected"))
    assert asked.status == 0
    assert diagnoses.STATUS_NEEDED in asked.err
    assert [row["name"] for row in rows(run, "diagnosis")] == ["cramp"]
    assert run.at_terminal("question", "add", answers=("", "")).status == 1


def test_a_damaged_record_is_left_out_and_said(run, home):
    run("treatment", "add", GABA)
    alter(paths.places(), "UPDATE treatment SET effect = 'good'")
    listed = run("treatment", "list")
    assert listed.out == ""
    assert listed.status not in (0, 1, 2)
    assert care.left_out(1) in listed.err
    assert run("treatment", "change", "gabapentin", "no effect").status == 1


def test_hostile_words_stay_words(run):
    assert run("question", "add", "Why \x1b[31mred\x1b[0m\u202e?").status == 0
    listed = run("question", "list")
    assert "\x1b" not in listed.out + listed.err
    assert "\u202e" not in listed.out


def test_a_visit_that_is_over_is_written_down_in_one_go(run):
    run("question", "add", "First?")
    run("question", "add", "Second?")
    after = ("visit", "after", "GP yesterday, looked at the left hand")
    result = run(*after, "--result", "a nerve test in May", "--watch", "grip", "--answer", "2: not needed")
    assert result.status == 0
    (visit,) = rows(run, "visit")
    assert (visit["on"], visit["clinician"], visit["result"]) == ("2026-03-03", "GP", "a nerve test in May")
    assert (visit["assessed_numbness"], visit["note"]) == (True, "To watch: grip")
    answers = {row["text"]: (row.get("answer"), row.get("asked_on")) for row in rows(run, "question")}
    assert answers == {"First?": (None, None), "Second?": ("not needed", "2026-03-03")}
    assert "3 Mar 2026 to 4 Mar 2026 (since the last visit" in run("report").out
    assert run("undo").status == 0
    assert rows(run, "visit") == []
    assert all(row.get("answer") is None for row in rows(run, "question"))


def test_at_a_terminal_what_came_of_a_visit_is_asked_for(run):
    run("question", "add", "First?")
    answers = ("GP today 10:30", "nothing unusual", "yes", "")
    assert run.at_terminal("visit", "after", answers=answers).status == 0
    (visit,) = rows(run, "visit")
    assert (visit["result"], visit.get("note") or "") == ("nothing unusual", "")
    assert rows(run, "question")[0]["answer"] == "yes"


@pytest.mark.parametrize("said", ["3: no", "0: no", "yes", "1:", "99999999999: x"])
def test_an_answer_to_no_question_stores_nothing(run, said):
    run("question", "add", "First?")
    result = run("visit", "after", "GP today 10:30", "--answer", said)
    assert result.status == 2
    assert "Nothing was changed" in result.err
    assert rows(run, "visit") == []


def test_what_is_too_long_for_a_visit_is_refused_in_one_sentence(run):
    result = run("visit", "after", "GP today 10:30", "--watch", "x" * 20_001)
    assert result.status not in (0, 70)
    assert rows(run, "visit") == []
