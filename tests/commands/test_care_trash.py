"""`journal trash care`: records of care in the trash, listed, taken out, and that taken back."""

from tests.commands.conftest import Shell


def test_a_record_is_listed_taken_out_and_taken_back(run: Shell) -> None:
    assert "is in the trash" in run("trash", "care").err
    run("treatment", "add", "gabapentin 300 mg at night since 3 Sep 2025, helped 40% for 2 weeks")
    run("question", "add", "Should I have a nerve test?")
    before = run("treatment", "list").out
    run("treatment", "delete", "gabapentin")
    run("question", "delete", "1")
    listed = run("trash", "care")
    assert (listed.status, len(listed.out.splitlines())) == (0, 2)
    assert [len(rows) for rows in run("trash", "care", "--json").json.values()] == [1, 0, 0, 1]
    assert run("treatment", "list").out == ""
    result = run("trash", "restore", listed.out.split()[0])
    assert result.status == 0, result.err
    assert run("treatment", "list").out == before
    assert len(run("trash", "care").out.splitlines()) == 1
    assert "the return from the trash of a treatment" in run("undo").out
    assert run("treatment", "list").out == ""


def test_an_entry_is_still_taken_out_by_its_id_and_what_is_neither_is_refused(run: Shell) -> None:
    name = run.saved("left thumb tingling 2 over weeks, slept on it")
    run("delete", name)
    assert run("trash", "restore", name).status == 0
    run("question", "add", "Should I have a nerve test?")
    live = run("question", "list").out.split()
    assert run("trash", "restore", "ffff9999").status != 0
    assert live
