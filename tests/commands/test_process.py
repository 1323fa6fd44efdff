"""The journal as its own process: what is loaded, what reaches the terminal, and how it ends."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIGHT = ("sqlmodel", "sqlalchemy", "pydantic", "textual", "rich", "alembic", "pendulum")
WRITING = ("textual", "rich", "alembic", "pendulum")
LOADED = (
    "import sys; from journal.__main__ import main; status = main(sys.argv[1:]); print(); print(*sys.modules); sys.exit(status)"
)


@pytest.fixture
def environment(tmp_path):
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}
    return {**kept, "JOURNAL_HOME": str(tmp_path / "home"), "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "TZ": "UTC"}


@pytest.fixture
def journal(environment, tmp_path):
    def call(*argv, program=("-m", "journal"), **options):
        return subprocess.run(
            [sys.executable, *program, *argv],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            timeout=60,
            check=False,
            **options,
        )

    return call


# What costs a short command more than the work it does: paths, a parser of TOML, text for terminals.
SLOW = ("pathlib", "urllib.parse", "tomllib", "textwrap", "uuid", "shutil", "inspect", "dataclasses", "importlib.resources")
# Commands, how many modules of the journal they may load, and what they need not load besides.
FEW = (
    (("--version",), 19, ("argparse", "json", "sqlite3", "zoneinfo", "hashlib")),
    (("--help",), 19, ("argparse", "json", "sqlite3", "zoneinfo", "hashlib")),
    (("list", "-n", "10"), 53, ("hashlib",)),
    (("status", "--short"), 151, ("journal.store.sums", "journal.model.tables", "journal.store.kept")),
    (("check",), 150, ("journal.exchange", "journal.phrase.moments", "journal.model.drafts", "journal.rules.past")),
    (("today",), 155, ()),
)


def modules(journal, *argv, **options):
    done = journal(*argv, program=("-c", LOADED), **options)
    assert done.returncode in (0, 20), (argv, done.stderr.decode())
    return set(done.stdout.decode().splitlines()[-1].split())


def loaded(journal, *argv, **options):
    return {name.partition(".")[0] for name in modules(journal, *argv, **options)}


def test_a_short_command_compiles_no_annotations(journal):
    """Those of a NamedTuple are, one by one, where they are put off by `annotations` from the future."""
    assert journal("log", "--yes", "left face and left hand numb suddenly 10m ago").returncode == 0
    program = (
        "import sys, typing; made = typing.ForwardRef.__init__; count = []\n"
        "typing.ForwardRef.__init__ = lambda *given, **named: (count.append(given[1]), made(*given, **named))[1]\n"
        "from journal.__main__ import main; status = main(sys.argv[1:]); print(); print(*count); sys.exit(status)"
    )
    for argv in (["--version"], ["--help"], ["list"], ["status", "--short"], ["check"], ["today"]):
        assert journal(*argv, program=("-c", program)).stdout.decode().splitlines()[-1] == "", argv


@pytest.mark.parametrize(("argv", "most", "besides"), FEW)
def test_a_short_command_loads_few_modules(journal, tmp_path, argv, most, besides):
    assert journal("log", "--yes", "left face and left hand numb suddenly 10m ago").returncode == 0
    (tmp_path / "home" / "settings.toml").write_text("welcomed = true\n", encoding="utf-8")
    found = modules(journal, *argv)
    assert found.isdisjoint((*SLOW, *besides))
    assert len([name for name in found if name.partition(".")[0] == "journal"]) <= most


def test_where_nothing_is_written_no_rule_is_loaded(journal):
    for argv in (["check"], ["today"], ["status", "--short"]):
        assert "journal.rules.registry" not in modules(journal, *argv), argv


def test_what_only_reads_loads_neither_the_database_layer_nor_the_screen(journal):
    assert journal("log", "--yes", "left face and left hand numb suddenly 10m ago").returncode == 0
    assert loaded(journal, "filters", "save", "mine", "left").isdisjoint(LIGHT)
    for argv in (
        ["--help"],
        ["--version"],
        ["log", "--help"],
        ["status"],
        ["status", "--short"],
        ["list"],
        ["list", "--json"],
        ["list", "--flagged", "--search", "face", "face", "sudden", "since", "30d"],
        ["list", "--saved", "mine", "--place", "face"],
        ["filters"],
        ["trash"],
        ["check"],
        ["check", "--json"],
        ["today"],
        ["trends"],
        ["trends", "weeks"],
        ["trends", "evidence", "--json"],
        ["show"],
        ["show", "--revisions", "--findings"],
        ["where"],
        ["profile"],
        ["profile", "conditions"],
        ["settings"],
        ["rules"],
        ["regions"],
        ["verify"],
        ["export", "json"],
        ["export", "csv"],
        ["backup"],
        ["backup", "list"],
        ["report"],
        ["report", "--format", "md"],
        ["merge", "--dry-run", "home/journal.db"],
        ["report", "--format", "html"],
        ["forget"],
        [],
    ):
        assert loaded(journal, *argv).isdisjoint(LIGHT), argv


def test_what_writes_loads_neither_the_screen_nor_migrations_even_in_an_empty_home(journal):
    document = {"format": "numbness-journal", "version": 1, "episodes": []}
    for argv in (
        ["log", "--yes", "left foot numb over hours, since 20m ago"],
        ["update", "left foot numb 5"],
        ["edit", "last", "--severity", "4"],
        ["end"],
        ["delete", "last"],
        ["undo"],
        ["import", "-"],
        ["merge", "-"],
    ):
        assert loaded(journal, *argv, input=json.dumps(document).encode()).isdisjoint(WRITING), argv


def test_what_writes_makes_only_the_models_of_the_tables_that_it_writes_to(journal):
    assert journal("log", "--yes", "left foot numb over hours, since 20m ago").returncode == 0
    tables = "journal.model.tables."
    for argv, kept in (
        (["update", "left foot numb 5"], "episodes"),
        (["clear", "2026-03-01"], "patient"),
        (["question", "add", "What is it?"], "care"),
        (["undo"], "care"),
    ):
        found = {name.removeprefix(tables) for name in modules(journal, *argv) if name.startswith(tables)}
        assert found | {"changes"} == {"base", "one", "changes", kept}, argv


def test_from_another_folder_the_module_and_no_terminal_it_prints_today(journal):
    done = journal()
    assert done.returncode == 0
    assert done.stdout.decode().endswith("Nothing written today.\n")
    assert done.stdout == journal("today").stdout


def test_the_status_reaches_the_shell(journal):
    assert journal("nonsense").returncode == 2
    assert journal("show", "last").returncode == 1
    journal("log", "--yes", "left face and left hand numb suddenly 10m ago")
    assert journal("check", "--exit-code").returncode == 20


def test_a_reader_that_leaves_early_is_no_error(journal, environment, tmp_path):
    journal("log", "--yes", "left foot numb over hours")
    for argv in (["list"], ["regions"], ["export", "json"]):
        child = subprocess.Popen(
            [sys.executable, "-m", "journal", *argv],
            env=environment,
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        child.stdout.close()
        err = child.stderr.read()
        child.wait(timeout=60)
        child.stderr.close()
        assert err == b"", argv


def test_an_entry_is_saved_and_warned_about_when_nobody_reads_stdout(journal, environment, tmp_path):
    child = subprocess.Popen(
        [sys.executable, "-m", "journal", "log", "--yes", "left face and left hand numb suddenly 10m ago"],
        env=environment,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    child.stdout.close()
    err = child.stderr.read().decode()
    child.wait(timeout=60)
    child.stderr.close()
    assert "Saved" in err
    assert "emergency" in err
    assert "Traceback" not in err
    assert len(json.loads(journal("list", "--json").stdout)["episodes"]) == 1


def test_a_full_disk_behind_stdout_is_said(journal):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "journal", "regions"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr


def test_ctrl_c_ends_quietly_with_130(environment, tmp_path):
    child = subprocess.Popen(
        [sys.executable, "-m", "journal", "import", "-"],
        env=environment,
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    while not _waits(child.pid):
        assert child.poll() is None
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=60)
    assert (child.returncode, out, err.strip()) == (130, b"", b"")


def _waits(pid):
    """Whether the process sleeps in a read of its stdin (system call 0 of file 0)."""
    return Path(f"/proc/{pid}/syscall").read_text(encoding="ascii").startswith("0 0x0 ")


def test_a_bug_is_reported_without_what_the_patient_wrote(journal, tmp_path):
    program = (
        "import sys; from journal import clock; from journal.__main__ import main; from journal.commands import where\n"
        "clock.SystemClock.now = None\n"  # the bug may be one of the clock
        "def fail(options, context): note = 'SECRET'; raise ValueError(note)\n"
        "where.run = fail; sys.exit(main(['where']))"
    )
    done = journal(program=("-c", program))
    assert done.returncode == 70
    assert b"Traceback" not in done.stderr
    assert b"SECRET" not in done.stderr
    (report,) = (tmp_path / "home" / "state").glob("crash-*.txt")
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "in fail" in text
    assert "SECRET" not in text
    assert report.stat().st_mode & 0o777 == 0o600
    assert str(report) in done.stderr.decode()


def test_closed_streams_are_no_bug(journal, environment, tmp_path):
    shell = f"'{sys.executable}' -m journal list >&- 2>&- <&-; echo $?"
    done = subprocess.run(["sh", "-c", shell], env=environment, cwd=tmp_path, capture_output=True, timeout=60, check=False)
    assert done.stdout == b"0\n"
    assert not (tmp_path / "home").exists()


def test_a_locale_without_the_letters_is_no_bug(journal, environment, tmp_path):
    environment |= {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = journal("log", "--yes", "left foot numb over hours", "--note", "日本 é")
    assert done.returncode == 0, done.stderr
    for argv in (["list"], ["show"], ["list", "--json"]):
        assert journal(*argv).returncode == 0


def test_everything_written_is_private_whatever_the_umask(journal, tmp_path):
    before = os.umask(0)
    try:
        journal("log", "--yes", "left foot numb over hours")
    finally:
        os.umask(before)
    home = tmp_path / "home"
    for path in (home, *home.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path
