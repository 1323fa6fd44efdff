"""`journal log --again`: an earlier entry, starting now."""


def test_an_earlier_entry_is_written_again_with_what_differs(run):
    run("log", "--yes", "left foot tingling 4 over weeks since 2h ago")
    first = run.episodes()[0]["id"][-8:]
    result = run("log", "--yes", "--again", "last", "--severity", "6", "over hours")
    assert result.status == 0, result.err
    newest = max(run.episodes(), key=lambda one: one["started_at"])
    assert (newest["started_at"], newest["onset"]) == (run.now.isoformat(), "hours")
    assert newest["readings"][0]["severity"] == 6
    assert {site["region"] for site in newest["readings"][0]["sites"]} == {
        site["region"] for site in run.episodes()[0]["readings"][0]["sites"]
    }
    assert run("log", "--yes", "--again", first).status == 0
    assert len(run.episodes()) == 3
    assert run("log", "--yes", "--again", "ffff9999").status != 0
    assert len(run.episodes()) == 3
