"""`journal list`: the same entries as the filter of the history shows, said as options or in its words."""

import json
import shutil

import pytest

from journal.rules.registry import ALL
from journal.words.urgency import RULES_FAILED
from tests.commands.conftest import Shell
from tests.rules.failing import break_rule

NOTE = "after the concert"


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Five entries, an hour apart, by a word each, in a folder to copy: writing them takes longer than reading them all."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("written") / "home"
        patch.setenv("JOURNAL_HOME", str(folder))
        shell = Shell(folder)
        return folder, _written(shell), shell.now


@pytest.fixture
def diary(run, written):
    folder, ids, run.now = written
    shutil.copytree(folder, run.home)
    return ids


def _written(run):
    said = {
        "foot": ("left foot tingling 6 over hours",),
        "thumb": ("right thumb burning 2 sudden, slept on it",),
        "calves": ("both calves numb 4 over days with weakness",),
        "starred": ("left foot numb 1 over hours", "--star", "--note", NOTE),
        "private": ("tailbone tingling over weeks", "--private"),
    }
    ids = {}
    for name, argv in said.items():
        ids[name] = run.saved(*argv)
        run("end", ids[name], "now")
        run.later(hours=1)
    return ids


def listed(run, diary, *argv):
    result = run("list", *argv)
    assert result.status == 0, result.err
    names = {tail: name for name, tail in diary.items()}
    found = [names[line.split()[0]] for line in result.out.splitlines()]
    programs = run("list", *argv, "--json")
    assert [names[one["id"][-8:]] for one in programs.json["episodes"]] == found
    return found


@pytest.mark.parametrize(
    ("options", "words", "found"),
    [
        (["--place", "left foot"], "left foot", ["starred", "foot"]),
        (["--place", "left-foot"], "left foot", ["starred", "foot"]),
        (["--place", "foot", "--side", "left"], "left foot", ["starred", "foot"]),
        (["--place", "leg.calf_back", "--place", "thumb"], "calf or thumb", ["calves", "thumb"]),
        (["--side", "left"], "left", ["starred", "calves", "foot"]),
        (["--side", "both"], "both", ["calves"]),
        (["--side", "midline"], "middle", ["private"]),
        (["--sensation", "tingling"], "tingling", ["private", "foot"]),
        (["--sensation", "tingling", "--sensation", "burning"], "tingling burning", ["private", "thumb", "foot"]),
        (["--severity", "5+"], "5+", ["foot"]),
        (["--severity", "2-4"], "2-4", ["calves", "thumb"]),
        (["--severity", "<=2"], "<=2", ["starred", "thumb"]),
        (["--onset", "sudden"], "sudden", ["thumb"]),
        (["--onset", "sudden", "--onset", "over days"], "sudden over days", ["calves", "thumb"]),
        (["--symptom", "weak"], "weakness", ["calves"]),
        (["--text", NOTE], f'"{NOTE}"', ["starred"]),
        (["--text", "CONCERT", "--text", "after"], '"concert" "after"', ["starred"]),
        (["--starred"], "starred", ["starred"]),
        (["--private"], "private", ["private"]),
        (["--since", "2026-03-04 16:32"], "since 2026-03-04 16:32", ["private", "starred", "calves"]),
        (["--until", "2026-03-03"], "until 2026-03-03", []),
        (["--since", "2026-03"], "since 2026-03", ["private", "starred", "calves", "thumb", "foot"]),
        (["--place", "left foot", "--severity", "5+", "--since", "30d"], "left foot 5+ since 30d", ["foot"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_an_option_and_the_words_of_the_filter_line_find_the_same(run, diary, options, words, found):
    assert listed(run, diary, *options) == found
    assert listed(run, diary, *words.split(" ")) == found
    assert listed(run, diary, words) == found


def test_words_and_options_must_all_hold(run, diary):
    assert listed(run, diary, "left", "foot", "--severity", "5+") == ["foot"]
    assert listed(run, diary, "--severity", "5+", "left", "foot") == ["foot"]
    assert listed(run, diary, "left", "foot", "--text", "concert") == ["starred"]


def test_what_goes_on(run, diary):
    last = run.saved("left thumb tingling 3 over hours")
    for argv in (["ongoing"], ["--ongoing"]):
        assert [line.split()[0] for line in run("list", *argv).out.splitlines()] == [last]


def test_the_trash_can_be_filtered_too(run, diary):
    for name in ("foot", "calves"):
        run("delete", diary[name])
        run.later(hours=1)
    assert listed(run, diary, "--trash") == listed(run, diary, "trash") == ["calves", "foot"]
    assert listed(run, diary, "--trash", "--place", "foot") == listed(run, diary, "trash", "foot") == ["foot"]
    assert "foot" not in listed(run, diary)


def test_entries_that_findings_name(run, diary):
    named = {tail[-8:] for flag in run("check", "--json").json["flags"] for tail in flag["episodes"]}
    assert {diary["calves"]} < named
    for argv in (["--flagged"], ["flagged"]):
        assert {line.split()[0] for line in run("list", *argv).out.splitlines()} == named
    assert listed(run, diary, "flagged", "calf") == ["calves"]


def test_when_a_rule_could_not_run_flagged_says_so_and_never_looks_whole(run, diary, monkeypatch):
    assert run("list", "--flagged").status == 0
    break_rule(monkeypatch, ALL[0])
    result = run("list", "--flagged")
    assert RULES_FAILED in result.err
    assert result.status == 1
    assert run("list", "--flagged", "--json").status == 1
    assert run("list").status == 0


def test_it_says_how_it_understood_and_how_many_there_are(run, diary):
    assert run("list", "left", "foot", "5+").err == "Showing 1 of 5 entries: left foot, severity 5 or more\n"
    assert run("list", "--place", "knee").err == "No entry fits: knee\n"
    told = run("list", "--flagged", "woke with it").err
    assert told == "No entry fits: woke up with it, named by a finding. This does not mean nothing is wrong.\n"
    assert run("list").err == ""
    assert run("list", "left", "foot", "--json").err == ""


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["left", "foxx"], "foxx"),
        (["concert"], '--text "concert"'),
        (["not", "the", "left", "foot"], "not"),
        (["11"], "0 to 10"),
        (["since", "last", "visit"], "No visit"),
        (["--since", "last visit"], "No visit"),
        (["--place", "foxx"], "journal regions"),
        (["--place", "left"], "journal regions"),
        (["--place", "left foot 5+"], "journal regions"),
        (["--sensation", "foot"], "tingling"),
        (["--symptom", "tingling"], "weakness"),
        (["--severity", "strong"], "5+"),
        (["--severity", "11"], "0 to 10"),
        (["--severity", ""], "5+"),
        (["--onset", "slowly"], "sudden"),
        (["--side", "top"], "left"),
        (["--text", " "], "--text"),
        (["--since", "someday"], "yesterday 9pm"),
        (["--since", "2026-03-03", "--until", "2026-03-01"], "ends before it begins"),
        (["--since", "7d", "since", "30d"], "start of the period"),
        (["--severity", "5+", "6+"], "severity is said twice"),
        (["--place", "left foot", "--side", "right"], "--side"),
        (["left", "foot", "right"], "Two different sides"),
        (["--search", "concert", "--trash"], "--search"),
        (["--saved", "strong"], "No filter"),
        (["--after", "ffffffff"], "ffffffff"),
        (["foot " * 100], "400"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else None,
)
def test_what_is_not_understood_is_refused_and_nothing_is_listed(run, diary, argv, said):
    result = run("list", *argv)
    assert result.status == (1 if "--after" in argv else 2), result
    assert result.out == ""
    assert said in result.err


def test_the_words_can_come_from_a_pipe_or_the_keyboard(run, diary):
    assert run("list", "-", stdin="left foot 5+\n").out == run("list", "left foot 5+").out
    assert run("list", "-", "--severity", "5+", stdin="left foot").out == run("list", "left foot 5+").out
    assert run("list", "-", stdin="foxx").status == 2
    asked = run.at_terminal("list", "-", answers=("left foot 5+",))
    assert asked.out == run("list", "left foot 5+").out
    assert "Which entries?" in asked.err


def test_several_things_are_refused_at_once(run):
    assert "zzz, yyy" in run("list", "zzz", "foot", "yyy").err


def test_a_search_and_a_filter_narrow_each_other(run, diary):
    assert listed(run, diary, "--search", "foot") == ["starred", "foot"]
    assert listed(run, diary, "--search", "foot", "5+") == ["foot"]
    assert listed(run, diary, "--search", "calf", "--flagged") == ["calves"]
    assert listed(run, diary, "--search", "calf", "--place", "foot") == []


def test_a_saved_filter_goes_by_its_name(run, diary):
    assert run("filters", "save", "strong ones", "left foot 5+").status == 0
    assert listed(run, diary, "--saved", "strong ones") == ["foot"]
    assert listed(run, diary, "--saved", "Strong Ones", "--text", "concert") == []
    refused = run("list", "--saved", "weak ones")
    assert refused.status == 2
    assert "strong ones" in refused.err


def test_a_saved_filter_written_by_hand_is_refused_where_it_is_not_understood(run, diary):
    run("filters", "save", "strong", "5+")
    places = run.home / "settings.toml"
    places.write_text(places.read_text().replace('"5+"', '"5+ gardn"'))
    result = run("list", "--saved", "strong")
    assert result.status == 2
    assert "gardn" in result.err


def test_pages_follow_one_another_and_a_cut_list_says_so(run):
    ids = []
    for _ in range(23):
        ids.append(run.saved("left foot tingling 3 over hours"))
        run.later(minutes=1)
    first = run("list")
    tails = [line.split()[0] for line in first.out.splitlines()]
    assert tails == ids[:2:-1]
    assert "20 of 23 entries" in first.err
    assert f"--after {tails[-1]}" in first.err
    rest = run("list", "--after", tails[-1])
    assert [line.split()[0] for line in rest.out.splitlines()] == ids[2::-1]
    assert rest.err == ""
    some = run("list", "foot", "-n", "2", "--after", ids[10], "--json")
    assert [one["id"][-8:] for one in some.json["episodes"]] == [ids[9], ids[8]]
    assert len(run("list", "foot").out.splitlines()) == 20
    assert len(run("list", "foot", "since", "1d").out.splitlines()) == 23
    assert len(run("list", "--since", "1d").out.splitlines()) == 23
    last = run("list", "-n", "23")
    assert "--after" not in last.err


def test_the_page_after_an_entry_of_the_trash(run, diary):
    for name in ("foot", "thumb", "calves"):
        run("delete", diary[name])
        run.later(minutes=1)
    assert listed(run, diary, "--trash", "--after", diary["calves"]) == ["thumb", "foot"]
    assert run("list", "--trash", "--after", diary["starred"]).status == 2
    assert run("list", "--after", diary["foot"]).status == 1


def test_an_empty_home_lists_nothing_and_makes_nothing(run):
    for argv in (["foot"], ["--flagged"], ["--trash"], ["--search", "foot"]):
        assert run("list", *argv).status == 0
        assert json.loads(run("list", *argv, "--json").out) == {"episodes": []}
    assert not run.home.exists()


def test_filters_are_saved_shown_used_and_forgotten(run):
    assert run("filters").out == ""
    assert "journal filters save" in run("filters").err
    assert run("filters", "save", "strong ones", "left", "foot", "5+").status == 0
    assert run("filters", "save", "week", "7d").err == "Saved as week.\n"
    assert run("filters").out == "strong ones  left foot 5+\nweek         7d\n"
    assert run("filters", "--json").json["filters"][1] == {"name": "week", "words": "7d"}
    assert "in place of" in run("filters", "save", "week", "last", "week").err
    assert run("filters", "forget", "strong", "ones").err == "Forgotten: strong ones (left foot 5+).\n"
    assert run("filters").out == "week  last week\n"
    assert run("filters", "forget", "strong ones").status == 1


@pytest.mark.parametrize(
    "argv",
    [
        ["save"],
        ["save", "name"],
        ["save", "", "foot"],
        ["save", "n" * 41, "foot"],
        ["save", "a", "and"],
        ["save", "a", "xyz"],
        ["x"],
    ],
    ids=" ".join,
)
def test_a_filter_that_can_not_be_used_is_not_saved(run, argv):
    result = run("filters", *argv)
    assert result.status == 2
    assert result.err
    assert not run.home.exists()


@pytest.mark.parametrize("length", ["9999y", "9999w", "9999d"])
def test_a_length_that_reaches_before_the_calendar_begins_with_its_first_day(run, length):
    run.saved("left foot numb 3")
    result = run("list", "--since", length)
    assert result.status == 0, result
    assert "left foot" in result.out
