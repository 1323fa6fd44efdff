import csv
import io
import json
import stat
from pathlib import Path

import pytest

VIGNETTES = json.loads((Path(__file__).parent.parent / "data" / "vignettes.json").read_text(encoding="utf-8"))
DOCUMENT = {
    "format": "numbness-journal",
    "version": 1,
    "episodes": [
        {
            "started_at": "2026-03-01T08:10:00+00:00",
            "ended_at": "2026-03-01T08:40:00+00:00",
            "onset": "hours",
            "readings": [
                {
                    "at": "2026-03-01T08:10:00+00:00",
                    "sites": [{"region": "foot.sole", "side": "left", "sensations": ["tingling"]}],
                    "severity": 3,
                }
            ],
        }
    ],
}


@pytest.fixture
def document(tmp_path):
    file = tmp_path / "document.json"
    file.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette["id"])
def test_a_document_survives_import_export_and_import(run, tmp_path, monkeypatch, vignette):
    given = vignette["journal"]
    assert run("import", "-", stdin=json.dumps(given)).status == 0
    once, twice = tmp_path / "once.json", tmp_path / "twice.json"
    assert run("export", "json", "-o", str(once)).status == 0
    exported = json.loads(once.read_text(encoding="utf-8"))
    _assert_holds(exported, given | {"exported_at": exported["exported_at"]})
    monkeypatch.setenv("JOURNAL_HOME", str(tmp_path / "second"))
    assert run("import", str(once)).status == 0
    assert run("export", "json", "-o", str(twice)).status == 0
    assert twice.read_text(encoding="utf-8") == once.read_text(encoding="utf-8")


def test_an_import_tells_of_a_sudden_pattern_from_before_the_rules_time(run):
    episode = DOCUMENT["episodes"][0]
    old = episode | {"started_at": "2024-12-01T08:10:00+00:00", "ended_at": "2024-12-01T08:40:00+00:00", "onset": "sudden"}
    places = [{"region": f"{name}", "side": "left", "sensations": ["reduced"]} for name in ("face.cheek", "hand.index")]
    old["readings"] = [episode["readings"][0] | {"at": old["started_at"], "sites": places}]
    told = run("import", "-", stdin=json.dumps(DOCUMENT | {"episodes": [old]}))
    assert "A sudden event that has gone" in told.err


def _assert_holds(exported, given, path="$"):
    """Everything given is there again, field by field; lists of rows in any order, as their order is by time."""
    if isinstance(given, list) and path.count(".") == 1:
        assert len(exported) == len(given), path
        for row in given:
            assert any(_holds(other, row) for other in exported), (path, row)
    elif isinstance(given, dict):
        for key, value in given.items():
            _assert_holds(exported[key], value, f"{path}.{key}")
    else:
        assert _holds(exported, given), (path, exported, given)


def _holds(exported, given):
    if isinstance(given, dict):
        return isinstance(exported, dict) and all(
            key in exported and _holds(exported[key], value) for key, value in given.items()
        )
    if isinstance(given, list):
        return len(exported) == len(given) and all(map(_holds, exported, given))
    return exported == given


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette["id"])
def test_checking_a_document_touches_no_journal_and_equals_checking_the_import(run, vignette):
    raw, now = json.dumps(vignette["journal"]), vignette["now"]
    alone = run("check", "-", "--json", "--at", now, stdin=raw)
    assert alone.status == 0, alone.err
    assert not run.home.exists()
    run("import", "-", stdin=raw)
    assert _without_ids(run("check", "--json", "--at", now).json) == _without_ids(alone.json)


def _without_ids(report):
    return {**report, "checked_at": None}


def test_importing_twice_adds_nothing(run, document):
    first = run("import", document)
    assert first.status == 0
    assert "1 row read: 1 new, 0 already here, 0 here with other content." in first.err
    files = run.files()
    again = run("import", document)
    assert again.status == 0
    assert "0 new, 1 already here" in again.err
    assert (len(run.episodes()), run.files()) == (1, files)


def test_a_dry_run_makes_nothing(run, document):
    result = run("import", "--dry-run", document)
    assert result.status == 0
    assert "1 new" in result.err
    assert not run.home.exists()


def test_what_differs_is_named_and_ours_kept(run, document, tmp_path):
    run("import", document)
    exported = run("export", "json").out
    changed = json.loads(exported)
    changed["episodes"][0]["readings"][0]["severity"] = 9
    result = run("import", "-", stdin=json.dumps(changed))
    assert result.status == 0
    assert "$.episodes[0]" in result.err
    assert run.episodes()[0]["readings"][0]["severity"] == 3


def test_a_refused_document_imports_nothing_and_says_where_and_why(run):
    broken = json.loads(json.dumps(DOCUMENT))
    broken["episodes"].append({**broken["episodes"][0], "onset": "slowly\x1b"})
    result = run("import", "-", stdin=json.dumps(broken))
    assert result.status == 10
    assert result.out == ""
    assert "$.episodes[1].onset" in result.err
    assert "slowly" in result.err
    assert "sudden" in result.err
    assert "\x1b" not in result.err
    assert not run.home.exists()


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"\xff\xfe", b'{"format": "other"}', b"[" * 100_000, b"null"])
def test_what_is_no_document_is_refused(run, raw):
    for argv in (["import", "-"], ["check", "-"], ["check", "-", "--json"]):
        result = run(*argv, stdin=raw)
        assert result.status == 10
        assert result.out == ""
        assert result.err
    assert not run.home.exists()


def test_a_file_that_cannot_be_read(run, tmp_path):
    for name in (str(tmp_path / "missing.json"), str(tmp_path), "a\x00b"):
        result = run("import", name)
        assert (result.status, result.out) == (1, "")
        assert "can't read" in result.err


def test_at_a_terminal_an_import_is_asked_about(run, document):
    assert run.at_terminal("import", document, answers=("n",)).status == 1
    assert run.at_terminal("import", document, answers=("",)).status == 1
    assert not run.home.exists()
    assert run.at_terminal("import", document, answers=("y",)).status == 0
    assert len(run.episodes()) == 1


def test_at_a_terminal_yes_asks_nothing(run, document):
    assert run.at_terminal("import", "--yes", document).status == 0


def test_an_import_is_one_change_to_undo(run, document):
    run("import", document)
    assert run("undo").status == 0
    assert run.episodes() == []


def test_before_an_import_the_journal_is_backed_up(run, document):
    entry = run.saved("left foot numb over hours")
    result = run("import", document)
    (backup,) = (run.home / "backups").glob("before-import-*.db")
    assert str(backup) in result.err
    assert run("--db", str(backup), "list").out.split()[0] == entry
    assert len(run("--db", str(backup), "list").out.splitlines()) == 1


def test_without_a_backup_nothing_is_imported(run, document):
    run.saved("left foot numb over hours")
    (run.home / "backups").write_text("a file where the folder should be", encoding="utf-8")
    result = run("import", document)
    assert (result.status, result.out) == (13, "")
    assert "nothing was added" in result.err
    assert len(run.episodes()) == 1


def test_a_first_import_has_nothing_to_back_up(run, document):
    run("import", document)
    assert not (run.home / "backups").exists()


def test_an_export_to_a_file_is_private_and_whole(run, tmp_path):
    run.saved("left foot numb over hours")
    file = tmp_path / "out.json"
    result = run("export", "json", "-o", str(file))
    assert (result.status, result.out) == (0, "")
    assert "1 entry" in result.err
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text(encoding="utf-8") == run("export", "json").out
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_an_export_replaces_nothing_unless_forced(run, tmp_path):
    run.saved("left foot numb over hours")
    file = tmp_path / "out.csv"
    file.write_text("mine", encoding="utf-8")
    result = run("export", "csv", "-o", str(file))
    assert result.status == 11
    assert "--force" in result.err
    assert file.read_text(encoding="utf-8") == "mine"
    assert run("export", "csv", "-o", str(file), "--force").status == 0
    assert file.read_bytes().decode() == run("export", "csv").out


def test_an_export_into_nowhere_is_refused_in_words(run, tmp_path):
    for file in (tmp_path / "no" / "out.json", tmp_path):
        result = run("export", "json", "-o", str(file))
        assert (result.status, result.out) == (1, "")
        assert str(file.parent if file != tmp_path else file) in result.err
    assert [path.name for path in tmp_path.iterdir()] == []


def test_csv_leaves_private_entries_out_unless_asked_and_json_never(run):
    run.saved("left foot numb over hours", "--private", "--note", "SECRET")
    run.saved("right foot numb over hours")
    assert len(list(csv.reader(io.StringIO(run("export", "csv").out, newline="")))) == 2
    assert "SECRET" not in run("export", "csv").out
    assert "SECRET" in run("export", "csv", "--private").out
    assert "SECRET" in run("export", "json").out


def test_all_adds_the_trash(run):
    run("delete", run.saved("left foot numb over hours"))
    assert json.loads(run("export", "json").out)["episodes"] == []
    (trashed,) = json.loads(run("export", "json", "--all").out)["episodes"]
    assert trashed["deleted_at"]


def test_a_period_of_the_journal(run):
    run.saved("left foot numb over hours")
    run.later(days=2)
    run.saved("right foot numb over hours")
    for options, sides in (
        (["--since", "today"], {"right"}),
        (["--until", "2026-03-04"], {"left"}),
        (["--since", "2026-03-04", "--until", "2026-03-06"], {"left", "right"}),
        (["--since", "2026-03-05", "--until", "2026-03-05"], set()),
    ):
        episodes = json.loads(run("export", "json", *options).out)["episodes"]
        assert {episode["readings"][0]["sites"][0]["side"] for episode in episodes} == sides


def test_a_damaged_entry_keeps_an_export_back_unless_salvaged(run, damage):
    result = run("export", "json")
    assert (result.status, result.out) == (8, "")
    assert "--salvage" in result.err
    assert run("export", "json", "--salvage").status == 0


def test_verify_names_a_damaged_entry(run, damage):
    result = run("verify")
    assert result.status == 8
    assert damage in result.err
    assert run("verify", "--deep", "--json").json["damaged"] == [{"table": "episode", "id": run("show", "--json").json["id"]}]


def test_verify_of_a_whole_journal(run):
    run.saved("left foot numb over hours")
    for argv in (["verify"], ["verify", "--deep"]):
        result = run(*argv)
        assert (result.status, result.out) == (0, "The journal is whole: 1 entry, every checksum matches.\n")


def test_verify_warns_of_loose_permissions_and_synced_folders(run, monkeypatch, tmp_path):
    monkeypatch.setenv("JOURNAL_HOME", str(tmp_path / "Dropbox" / "journal"))
    run.saved("left foot numb over hours")
    database = tmp_path / "Dropbox" / "journal" / "journal.db"
    assert "Dropbox" in run("verify").err
    assert "chmod" not in run("verify").err
    database.chmod(0o640)
    result = run("verify")
    assert result.status == 0
    assert f"chmod 600 '{database}'" in result.err


@pytest.fixture
def damage(run):
    """Changes a stored entry behind the journal's back, as a flipped bit would; its short id."""
    import sqlite3

    entry = run.saved("left foot numb 3 over hours", "--note", "as it was")
    with sqlite3.connect(run.home / "journal.db") as connection:
        connection.execute("UPDATE episode SET notes = 'as it was not'")
    connection.close()
    return entry
