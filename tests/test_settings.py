"""The settings: what is understood of a file, what is said of the rest, and that writing loses nothing."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import settings
from journal.commands.front import clock_of
from journal.paths import Places
from journal.settings import Settings, change, read, understood, write
from journal.words import settings as words


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return _places(tmp_path)


def _places(folder: Path) -> Places:
    return Places(*map(str, (folder, folder / "journal.db", folder / "backups", folder / "state", folder / "settings.toml")))


def put(places: Places, text: str | bytes) -> None:
    places.settings.write_bytes(text if isinstance(text, bytes) else text.encode())


def test_no_file_is_the_usual_settings(places: Places) -> None:
    assert read(places) == (Settings(), ())
    assert list(places.folder.iterdir()) == []


def test_a_missing_file_loads_no_parser(tmp_path: Path) -> None:
    code = (
        "import sys; from journal.paths import places; from journal.settings import read; read(places());"
        "assert not {'tomllib', 'subprocess', 'inspect', 'dataclasses'} & sys.modules.keys()"
    )
    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, "JOURNAL_HOME": str(tmp_path)}, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize(
    "content",
    [
        *('clock = "12"', "clock = 12", "'clock' = \"12\"", '"cl\\u006fck" = "12"', "\ufeffclock = 12\r\n", 'clock = "13"'),
        *(
            "welcomed = true",
            "",
            "clock =",
            "[clock]",
            "[keys]\nclock = 12",
            "theme = ",
            "# clock = 12",
            "clock = 12\nclock = 12",
        ),
        *('"\\u0063lock" = 12', b"clock = 12 # \xff", "clock = 12\n".encode("utf-16"), b"#" * 1_000_001 + b"\nclock = 12"),
    ],
)
def test_the_clock_alone_is_that_of_all_settings(places: Places, content: str | bytes) -> None:
    assert clock_of(places) == Settings().clock
    put(places, content)
    assert clock_of(places) == read(places)[0].clock


def test_every_setting_is_read(places: Places) -> None:
    put(
        places,
        'theme = "contrast"\nascii = true\nclock = 12\nfirst_weekday = "sunday"\nwelcomed = true\nlow_tracking = true\n'
        "lock_after = 30\n"
        '[keys]\n"today.log_episode" = "l"\ntoday.undo_last = ["z", "f4"]\n[filters]\n"left foot" = "side:left foot"\n',
    )
    got, problems = read(places)
    assert problems == ()
    assert got == Settings(
        "contrast",
        True,
        "12",
        "sunday",
        True,
        True,
        {"today.log_episode": "l", "today.undo_last": "z,f4"},
        {"left foot": "side:left foot"},
        "30",
    )


@pytest.mark.parametrize(
    ("line", "named", "accepted"),
    [
        ('theme = "purple"', 'theme = "purple"', words.ACCEPTED["theme"]),
        ("theme = 3", "theme = 3", words.ACCEPTED["theme"]),
        ("clock = true", "clock = true", words.ACCEPTED["clock"]),
        ("clock = 13", "clock = 13", words.ACCEPTED["clock"]),
        ('ascii = "yes"', 'ascii = "yes"', words.ACCEPTED["ascii"]),
        ("welcomed = 1", "welcomed = 1", words.ACCEPTED["welcomed"]),
        ('first_weekday = "tuesday"', 'first_weekday = "tuesday"', words.ACCEPTED["first_weekday"]),
        ('keys = "l"', 'keys = "l"', words.ACCEPTED["keys"]),
        ("[keys]\nhelp = 3", "keys.help = 3", words.ONE_KEY),
        ('[keys]\nhelp = " "', 'keys.help = " "', words.ONE_KEY),
        ("[filters]\nold = [1]", "filters.old = [1]", words.ONE_FILTER),
    ],
)
def test_a_bad_value_is_named_and_the_rest_holds(places: Places, line: str, named: str, accepted: str) -> None:
    put(places, f"low_tracking = true\n{line}\n")
    got, (problem,) = read(places)
    assert got == Settings(low_tracking=True)
    assert str(places.settings) in problem
    assert named in problem
    assert accepted in problem


def test_an_unknown_setting_is_named_and_left(places: Places) -> None:
    put(places, 'colour = "green"\ntheme = "dark"\n')
    got, (problem,) = read(places)
    assert got.theme == "dark"
    assert "colour" in problem
    change(places, theme="light")
    assert 'colour = "green"\ntheme = "light"' in places.settings.read_text()


@pytest.mark.parametrize(
    "content",
    [
        b"theme = ",
        b"\xff\xfe\x00",
        b'theme = "\xff"',
        b"a = " + b"[" * 100_000,
        b"a" * (settings._LARGEST + 1),
        b"theme = 'dark'\ntheme = 'light'",
        b"\x00",
    ],
    ids=["cut", "utf-16", "latin", "deep", "large", "twice", "nul"],
)
def test_a_broken_file_is_the_usual_settings_and_is_kept_whole(places: Places, content: bytes) -> None:
    put(places, content)
    got, (problem,) = read(places)
    assert got == Settings()
    assert str(places.settings) in problem
    assert places.settings.read_bytes() == content
    write(places, Settings(theme="dark"))
    assert read(places) == (Settings(theme="dark"), ())
    aside = places.settings.with_name("settings.toml.before")
    assert aside.read_bytes() == content
    assert aside.name in places.settings.read_text()


def test_what_was_kept_aside_is_never_overwritten(places: Places) -> None:
    for number in range(3):
        put(places, f"broken {number}")
        write(places, Settings(welcomed=True))
    kept = {file.read_text() for file in places.folder.glob("*.before*")}
    assert kept == {"broken 0", "broken 1", "broken 2"}


def test_a_folder_in_its_place_is_told(places: Places) -> None:
    places.settings.mkdir()
    assert len(read(places)[1]) == 1
    with pytest.raises(OSError):
        write(places, Settings(theme="dark"))


def test_only_the_changed_line_changes(places: Places) -> None:
    before = (
        "# mine\ntheme = 'dark'   # at night\n\n# about keys\n[keys]   # short\n'today.log_episode'='l' # like less\n"
        '\n[filters]\n# keep\n"a" = "b"\n\n[later.table]\nx = 1\n'
    )
    put(places, before)
    change(places, theme="light", keys={"today.log_episode": "a", "today.undo_last": "Z"}, clock="12")
    after = before.replace("'dark'   # at night\n", '"light"   # at night\nclock = "12"\n')
    after = after.replace("='l' # like less\n", '="a" # like less\n"today.undo_last" = "Z"\n')
    assert places.settings.read_text() == after
    change(places, keys={}, filters={})
    assert read(places)[0] == Settings(theme="light", clock="12")
    assert "# keep" in places.settings.read_text()


def test_a_value_over_several_lines_is_kept_aside_whole(places: Places) -> None:
    before = 'theme = "dark"\n[keys]\n"today.log_episode" = [\n  "l", # note\n  "L",\n]\n'
    put(places, before)
    change(places, keys={"today.log_episode": "k"})
    assert read(places) == (Settings(theme="dark", keys={"today.log_episode": "k"}), ())
    assert places.settings.with_name("settings.toml.before").read_text() == before


def test_writing_nothing_new_leaves_the_file_alone(places: Places) -> None:
    put(places, "theme='dark'")
    was = places.settings.stat()
    change(places, theme="dark")
    assert places.settings.stat() == was


def test_it_is_private_and_a_link_stays_a_link(places: Places, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles" / "journal.toml"
    elsewhere.parent.mkdir()
    elsewhere.write_text("clock = 12\n")
    places.settings.symlink_to(elsewhere)
    change(places, theme="ansi")
    assert places.settings.is_symlink()
    assert read(places)[0] == Settings(theme="ansi", clock="12")
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o600


def test_a_failed_write_leaves_the_file_as_it_was(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    put(places, 'theme = "dark"\n')

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError):
        change(places, theme="light")
    assert places.settings.read_text() == 'theme = "dark"\n'


def test_settings_that_would_not_come_back_are_refused(places: Places) -> None:
    for wrong in (Settings(theme="purple"), Settings(filters={"a": " "}), Settings(keys={"a": "l" * 2000})):
        with pytest.raises(ValueError):
            write(places, wrong)
    assert not places.settings.exists()


named = st.text(max_size=12)
told = st.text(min_size=1, max_size=30).filter(str.strip)
any_settings = st.builds(
    Settings,
    st.sampled_from(settings.THEMES),
    st.sampled_from([None, True, False]),
    st.sampled_from(settings.CLOCKS),
    st.sampled_from(settings.WEEKDAYS),
    st.booleans(),
    st.booleans(),
    st.dictionaries(named, told, max_size=4),
    st.dictionaries(named, told, max_size=4),
    st.sampled_from(settings.LOCKS_AFTER),
)


@given(first=any_settings, second=any_settings)
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, first: Settings, second: Settings) -> None:
    places = _places(tmp_path_factory.mktemp("settings"))
    for wanted in (first, second):
        write(places, wanted)
        assert read(places) == (wanted, ())
    assert [file.name for file in places.folder.iterdir()] in (["settings.toml"], [])


@given(text=st.text(alphabet=st.sampled_from(list("[]{}=.\"'\\#\n, \tthemeascii10")), max_size=60))
def test_any_text_is_read_without_an_error(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    places = _places(tmp_path_factory.mktemp("settings"))
    put(places, text)
    got, _problems = read(places)
    wanted = got._replace(theme="light", keys={"today.log_episode": "l"})
    write(places, wanted)
    assert read(places)[0] == wanted
    kept = [line for file in places.folder.iterdir() for line in file.read_text().split("\n")]
    assert [line for line in text.split("\n") if line.startswith("#") and line not in kept] == []


def test_the_words_name_every_setting_and_value() -> None:
    assert set(words.ACCEPTED) == set(Settings._fields)
    assert all(name in words.ACCEPTED["theme"] for name in settings.THEMES)
    assert all(name in words.ACCEPTED["first_weekday"] for name in settings.WEEKDAYS)
    assert understood({name: name for name in Settings._fields}, "f")[0] == Settings()
