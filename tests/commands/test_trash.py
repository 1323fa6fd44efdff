"""The trash on the command line: what lies in it, out of it again, and the story of an entry."""

import pytest

from journal.rules.registry import ALL
from journal.words.urgency import RULES_FAILED
from tests.rules.failing import break_rule


@pytest.fixture
def two(run):
    """Two entries; the older one was thrown away last."""
    older = run.saved("left foot tingling 3 over hours")
    run.later(hours=1)
    newer = run.saved("right thumb tingling 3 over hours")
    run("delete", newer)
    run.later(minutes=1)
    run("delete", older)
    return older, newer


def tails(result):
    return [line.split()[0] for line in result.out.splitlines()]


def test_what_was_thrown_away_last_is_listed_first(run, two):
    for argv in (["trash"], ["trash", "list"]):
        assert tails(run(*argv)) == list(two)
    assert [one["id"][-8:] for one in run("trash", "--json").json["episodes"]] == list(two)
    assert all(one["deleted_at"] for one in run("trash", "--json").json["episodes"])
    first = run("trash", "-n", "1")
    assert tails(first) == [two[0]]
    assert f"--after {two[0]}" in first.err
    assert tails(run("trash", "--after", two[0])) == [two[1]]


def test_restore_last_takes_out_what_went_there_last(run, two):
    kept = run.saved("left calf tingling 3 over hours")
    older, newer = two
    assert tails(run("trash", "restore", "last")) == [older]
    assert tails(run("trash")) == [newer]
    assert tails(run("restore", "LAST")) == [newer]
    assert {one["id"][-8:] for one in run.episodes()} == {older, newer, kept}
    for argv in (["restore", "last"], ["trash", "restore", "last"]):
        result = run(*argv)
        assert (result.status, result.out) == (1, "")
        assert "The trash is empty." in result.err


def test_an_entry_of_the_trash_is_taken_out_by_its_name(run, two):
    result = run("trash", "restore", two[1])
    assert tails(result) == [two[1]]
    assert "Taken out of the trash" in result.err
    assert run("undo").status == 0
    assert tails(run("trash")) == list(two)


def test_a_live_entry_is_not_said_to_be_taken_out(run, two):
    run("restore", two[0])
    for argv in (["restore", two[0]], ["trash", "restore", two[0]]):
        result = run(*argv)
        assert (result.status, result.out) == (1, "")
        assert "not in the trash" in result.err
    assert run("restore", "ffffffff").status == 1


@pytest.mark.parametrize("argv", [["restore"], ["restore", "a", "b"], ["empty"], ["list", "foot"]], ids=" ".join)
def test_what_the_trash_can_not_do_is_refused(run, two, argv):
    result = run("trash", *argv)
    assert (result.status, result.out) == (2, "")
    assert "restore ID" in result.err
    assert tails(run("trash")) == list(two)


def test_an_empty_trash_says_so(run):
    assert (run("trash").out, run("trash").err) == ("", "The trash is empty.\n")
    assert run("trash", "--json").json == {"episodes": []}
    assert not run.home.exists()


def test_the_story_of_an_entry(run):
    entry = run.saved("left foot tingling 3 over hours")
    run.later(minutes=5)
    run("edit", entry, "--severity", "6")
    run("undo")
    run.later(minutes=5)
    run("end", entry)
    run("delete", entry)
    told = run("show", entry, "--trash", "--revisions").out
    story = told[told.index("Changes to this entry:") :].splitlines()[1:]
    assert story == [
        "  Wed 4 Mar 2026 14:32  Written down",
        "  Wed 4 Mar 2026 14:37  Corrected; taken back Wed 4 March 2026, 14:37 (UTC)",
        "    How strong: 6/10, clearly less feeling (before: 3/10, a little less feeling)",
        "  Wed 4 Mar 2026 14:42  Ended",
        "    Ended: Wed 4 March 2026, 14:42 (UTC) (before: still going on)",
        "  Wed 4 Mar 2026 14:42  Put into the trash",
    ]
    assert told.startswith(run("show", entry, "--trash").out)


def test_the_story_for_programs(run):
    entry = run.saved("left foot tingling 3 over hours")
    run("edit", entry, "--onset", "days")
    whole = run("show", entry, "--revisions", "--json").json
    assert whole["episode"] == run("show", entry, "--json").json
    made, edited = whole["revisions"]
    assert (made["action"], made["before"], made["undone_at"]) == ("save", None, None)
    assert (edited["action"], edited["before"]["onset"], edited["after"]["onset"]) == ("change", "hours", "days")
    assert edited["after"] == whole["episode"]


def test_the_findings_that_name_an_entry(run, monkeypatch):
    urgent = run.saved("left face and left hand numb suddenly 10m ago")
    calm = run.saved("right foot tingling 1 over minutes, sat on it, since 3h ago for 5 minutes")
    told = run("show", urgent, "--findings")
    assert told.status == 0
    assert told.out.startswith(run("show", urgent).out)
    assert "Findings that name this entry:\n  [EMERGENCY]" in told.out
    assert "No finding names this entry. This does not mean nothing is wrong." in run("show", calm, "--findings").out
    flags = run("show", urgent, "--findings", "--json").json["flags"]
    assert flags == [flag for flag in run("check", "--json").json["flags"] if flag["episodes"][0][-8:] == urgent]
    assert run("show", calm, "--findings", "--json").json["flags"] == []
    break_rule(monkeypatch, ALL[30])
    broken = run("show", calm, "--findings")
    assert broken.status == 1
    assert RULES_FAILED in broken.err
    assert "No finding" not in broken.out


def test_a_star_and_a_private_mark_can_be_put_on_and_taken_off(run):
    entry = run.saved("left foot tingling 3 over hours")
    for option, field in (("star", "starred"), ("private", "private")):
        run("edit", entry, f"--{option}")
        assert run("show", entry, "--json").json[field]
        run("edit", entry, f"--no-{option}")
        assert not run("show", entry, "--json").json[field]
