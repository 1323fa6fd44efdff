"""What each command does about rows that were altered on disk, and how a check looks back."""

import json
import sqlite3

import pytest

STROKE = "left cheek and left palm numb suddenly 10m ago"


@pytest.fixture
def two(run):
    """Two entries, of which the first, an emergency, was altered into something mild that still reads well; their short ids."""
    spoiled = run.saved(STROKE)
    sound = run.saved("right little finger tingling 2 over weeks, slept on it, since 3h ago until 2h ago")
    assert run("check", "--json").json["level"] == "emergency"
    alter(
        run,
        "UPDATE episode SET onset = 'weeks', explanation = 'slept on it' WHERE onset = 'sudden'",
        "UPDATE site SET region = 'foot.sole' WHERE region <> 'hand.little'",
    )
    return spoiled, sound


def alter(run, *statements):
    with sqlite3.connect(run.home / "journal.db") as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_a_check_says_that_it_is_not_complete(run, two):
    result = run("check", "--json")
    assert result.status == 8
    assert (result.json["complete"], result.json["failed_rules"]) == (False, [])
    assert set(result.json) == {*("checked_at", "complete", "failed_rules", "level", "within_days", "flags", "rules_version")}
    result = run("check")
    assert result.status == 8
    assert "1 entry (4 March) no longer matches its checksum. It is shown with a mark" in " ".join(result.out.split())
    assert "No warning pattern" not in result.out
    assert run("check", "--at", "now").status == 8


def test_with_nothing_else_the_level_is_unknown(run, two):
    run("delete", two[1])
    assert run("check", "--json").json["level"] == "unknown"
    assert run("status", "--json").json["complete"] is False
    assert run("status", "--short").out.startswith("checks failed")


def test_what_is_found_in_the_rest_counts_with_exit_code_too(run, two):
    run.saved(STROKE)
    assert run("check", "--exit-code").status == 20


@pytest.mark.parametrize("argv", [["today"], ["status"]])
def test_the_overviews_say_it_first(run, two, argv):
    assert "Pattern checks are not complete." in run(*argv).out


def test_saving_says_it_too(run, two):
    assert "Pattern checks are not complete." in run("log", "--yes", "left foot tingling 3 over hours").err


def test_lists_mark_it_and_tell_programs_by_the_status(run, two):
    result = run("list")
    assert result.status == 8
    lines = {line.split()[0]: line for line in result.out.splitlines()}
    assert "(damaged)" in lines[two[0]]
    assert "(damaged)" not in lines[two[1]]
    assert "no longer matches its checksum" in result.err
    result = run("list", "--json")
    assert result.status == 8
    assert [one["id"][-8:] for one in result.json["episodes"]] == [two[1]]
    assert run("list", "--search", "little").status == 0


def test_one_entry_is_shown_with_what_is_wrong_with_it(run, two):
    result = run("show", two[0])
    assert result.status == 8
    assert "it may not say what was written" in result.out
    assert run("show", two[0], "--json").json["onset"] == "weeks"
    assert run("show", two[1]).status == 0


def test_an_unreadable_entry_is_shown_as_far_as_it_goes(run, two):
    alter(run, "UPDATE reading SET symptoms = '{'")
    for argv in (["list"], ["show", two[0]], ["show", two[0], "--json"], ["today"], ["list", "--search", "slept"]):
        result = run(*argv)
        assert "what was felt can't be read any more" in result.out.lower(), argv
    assert run("list", "--json").json["episodes"] == []


def test_it_can_be_confirmed_by_an_edit(run, two):
    assert run("end", two[0]).status == 8
    assert run("edit", two[0]).status == 2
    assert run("edit", two[0], "--onset", "weeks").status == 0
    assert run("check").status == 0
    assert run("verify").status == 0


def test_an_export_is_refused_unless_salvaged(run, two):
    assert run("export", "json").status == 8
    assert run("export", "csv").status == 8
    alter(run, f"DELETE FROM site WHERE episode_id LIKE '%{two[1]}'")
    result = run("export", "json", "--salvage")
    assert result.status == 0
    assert [one["id"][-8:] for one in result.json["episodes"]] == [two[0]]
    assert "1 record is left out" in result.err


def test_a_check_looks_back_at_what_was_there(run):
    entry = run.saved("left foot tingling 3 suddenly 20m ago")
    run.later(hours=1)
    assert run("check", "--json").json["flags"]
    run.later(hours=1)
    run("delete", entry)
    run.later(hours=1)
    assert run("check", "--json").json["flags"] == []
    for at, fires in (("14:31", False), ("14:32", True), ("16:31", True), ("16:32", False), ("now", False)):
        assert bool(run("check", "--json", "--at", at).json["flags"]) is fires, at


def test_a_check_of_a_document_looks_back_too(run):
    run.saved("left foot tingling 3 suddenly 20m ago")
    run.later(hours=2)
    run("delete", "last")
    document = run("export", "json", "--all").out
    assert json.loads(document)["episodes"][0]["deleted_at"]
    for at, fires in (("15:00", True), ("16:32", False), ("14:00", False)):
        assert bool(run("check", "-", "--json", "--at", at, stdin=document).json["flags"]) is fires, at
    assert run("check", "-", "--json", stdin=document).json["flags"] == []


def test_nothing_that_was_edited_since_counts(run):
    entry = run.saved("left foot tingling 3 over weeks, slept on it, since 30m ago until 20m ago")
    before = run("check", "--json").json
    run.later(hours=1)
    edited = run("edit", entry, "left cheek and left palm numb", "--onset", "sudden", "--reason", "")
    assert edited.status == 0, edited
    assert run("check", "--json").json["level"] == "emergency"
    assert run("check", "--json", "--at", "14:32").json == before


def test_what_a_torn_file_still_holds_can_be_written(run):
    for number in range(60):
        run.saved("left foot tingling 3 over weeks, slept on it", "--note", f"note {number} " * 30)
    file = run.home / "journal.db"
    torn = file.read_bytes()[: -5 * 4096]
    file.write_bytes(torn)
    assert run("export", "json").status == 8
    result = run("export", "json", "--salvage")
    assert result.status == 0
    assert 0 < len(result.json["episodes"]) < 60
    assert file.read_bytes() == torn
    file.write_bytes(b"dear diary " * 900)
    result = run("export", "json", "--salvage")
    assert (result.status, result.out) == (8, "")
