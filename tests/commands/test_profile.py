"""`journal profile`: shows, sets, adds and removes; refuses clearly; and checks the journal again."""

from pathlib import Path

import pytest

from tests.commands.conftest import Shell

EMPTY = {
    **dict.fromkeys(("name", "birth_year", "sex", "emergency_number", "dominant_hand", "occupation")),
    "history": [],
    "baseline": [],
}


def shown(run: Shell) -> dict[str, object]:
    return run("profile", "--json").json


def test_an_empty_profile_is_shown_and_makes_no_file(run: Shell) -> None:
    result = run("profile")
    assert result.status == 0
    assert "Emergency number      not said" in result.out
    assert "nothing noted" in result.out
    assert shown(run) == EMPTY
    assert run.files() == []


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        (("emergency_number", "112"), "emergency_number", "112"),
        (("number", "0800", "1111"), "emergency_number", "0800 1111"),
        (("name", "Ann", "B."), "name", "Ann B."),
        (("birth_year", "1961"), "birth_year", 1961),
        (("sex", "female"), "sex", "female"),
        (("hand", "Left"), "dominant_hand", "left"),
        (("OCCUPATION", "baker"), "occupation", "baker"),
    ],
)
def test_a_field_is_set_taken_back_and_taken_away(run: Shell, words: tuple[str, ...], field: str, value: object) -> None:
    result = run("profile", "set", *words)
    assert result.status == 0
    assert result.err.startswith("Changed 14:32.")
    assert "journal undo" in result.err
    assert shown(run) == EMPTY | {field: value}
    assert "the change of your profile" in run("undo").out
    assert shown(run) == EMPTY
    run("profile", "set", *words)
    assert run("profile", "remove", words[0]).status == 0
    assert shown(run) == EMPTY


def test_the_number_stands_in_every_warning(run: Shell) -> None:
    run("profile", "set", "emergency_number", "999")
    assert "Call 999 now" in run("log", "--yes", "left face and left hand numb suddenly").err
    assert "Call 999 now" in run("check").out


def test_a_condition_with_its_dates(run: Shell) -> None:
    assert run("profile", "add", "history", "chemo", "--since", "2019-05", "--until", "2020").status == 0
    assert shown(run)["history"] == [{"condition": "chemo", "since": "2019-05-01", "until": "2020-12-31"}]
    assert "Chemotherapy, from May 2019 to 2020" in run("profile").out
    assert run("profile", "add", "history", "diabetes").status == 0
    assert [item["condition"] for item in shown(run)["history"]] == ["chemo", "diabetes"]
    assert run("profile", "remove", "history", "chemo").status == 0
    assert [item["condition"] for item in shown(run)["history"]] == ["diabetes"]


def test_a_condition_said_again_is_corrected(run: Shell) -> None:
    run("profile", "add", "history", "cancer_ever")
    run("profile", "add", "history", "cancer_ever", "--since", "May 2019")
    assert shown(run)["history"] == [{"condition": "cancer_ever", "since": "2019-05-01", "until": None}]


def test_what_was_there_before(run: Shell) -> None:
    result = run("profile", "add", "baseline", "both soles tingling", "--since", "2016", "--assessed", "2025-03-01")
    assert result.status == 0
    assert "sole of foot, both sides: tingling; since 2016; looked at by a clinician March 2025" in result.out
    more = ("--course", "constant", "--note", "worse in bed")
    assert run("profile", "add", "baseline", "left hand numb since May 2020", *more).status == 0
    first, second = shown(run)["baseline"]
    assert first == {
        "sites": [{"region": "foot.sole", "side": "both"}],
        "since": "2016-01-01",
        "sensations": ["tingling"],
        "symptoms": [],
        "course": None,
        "assessed_on": "2025-03-01",
        "note": "",
    }
    assert (second["since"], second["course"], second["note"]) == ("2020-05-01", "constant", "worse in bed")
    assert run("profile", "remove", "baseline", "1").status == 0
    assert shown(run)["baseline"] == [second]


def test_the_conditions_are_listed(run: Shell) -> None:
    listed = run("profile", "conditions")
    assert "  cancer_ever                     Cancer, now or in the past\n" in listed.out
    assert len(run("profile", "conditions", "--json").json["conditions"]) == 26


def test_a_profile_goes_out_and_comes_in_whole(run: Shell, home: Path) -> None:
    run("profile", "set", "emergency_number", "112")
    run("profile", "add", "history", "cancer_ever", "--since", "2019-05")
    run("profile", "add", "baseline", "both soles tingling", "--since", "2016", "--assessed", "2025-03-01")
    before, document = shown(run), run("export", "json").out
    elsewhere = home.parent / "other.db"
    assert run("import", "--db", str(elsewhere), "--yes", "-", stdin=document).status == 0
    assert run("profile", "--json", "--db", str(elsewhere)).json == before


def test_a_baseline_makes_an_old_numbness_no_news(run: Shell) -> None:
    """The check runs again after each change of the profile, and is told on stderr."""
    run.saved("both soles tingling 3 over weeks")
    assert "[NOTE]" in run("profile", "set", "name", "Ann").err
    result = run("profile", "add", "baseline", "both soles tingling", "--since", "2016", "--assessed", "2025")
    assert result.status == 0
    assert "[NOTE]" not in result.err


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("frobnicate",), 2, '"frobnicate" is not something the profile can do'),
        (("add",), 2, '"add" is not something the profile can do'),
        (("set",), 2, '"" is not a part of the profile'),
        (("set", "number"), 2, "journal profile set emergency_number VALUE"),
        (("set", "weight", "80"), 2, '"weight" is not a part of the profile. Accepted: emergency_number, name'),
        (("set", "emergency_number", "my", "son"), 2, 'emergency_number: "my son" is not accepted. A phone number'),
        (("set", "birth_year", "2030"), 2, 'birth_year: "2030" is not accepted. A year of four digits'),
        (("set", "hand", "third"), 2, "It must be left, right or both."),
        (("remove", "name"), 1, "Your profile says so already"),
        (("add", "history", "gout"), 2, '"gout" is not a condition that can be noted. Their names: journal profile conditions'),
        (("add", "history"), 2, '"" is not a condition'),
        (("add", "history", "cancer_ever", "--since", "2027"), 2, '--since: "2027" is not accepted. That date has not come'),
        (("add", "history", "cancer_ever", "--until", "2020"), 2, "This counts also when it is over"),
        (("add", "history", "chemo", "--since", "2020", "--until", "2019"), 2, "The end must not lie before"),
        (("add", "history", "recent_surgery", "--since", "2026"), 2, "the day matters"),
        (("add", "history", "chemo", "--assessed", "2020"), 2, "--assessed does not go with profile add history"),
        (("set", "name", "Ann", "--since", "2020"), 2, "--since does not go with profile set"),
        (("remove", "history", "chemo"), 1, "That is not noted in your profile"),
        (("add", "baseline"), 2, "Say where it is"),
        (("add", "baseline", "hand numb", "--since", "2016"), 2, "Which side is it?"),
        (("add", "baseline", "both soles"), 2, "--since 2016"),
        (("add", "baseline", "both soles", "--since", "yesterday"), 2, "please write it as an entry"),
        (("add", "baseline", "both soles", "--since", "2016", "--assessed", "2015"), 2, "The end must not lie before"),
        (("remove", "baseline", "1"), 2, "none: nothing is noted there"),
        (("remove", "baseline", "\u0661"), 2, "is not one of what was there before"),
        (("conditions", "please"), 2, "is not something the profile can do"),
    ],
)
def test_what_is_refused_changes_nothing_and_says_what_is_accepted(
    run: Shell, words: tuple[str, ...], status: int, said: str
) -> None:
    result = run("profile", *words)
    assert (result.status, result.out) == (status, "")
    assert said in result.err
    assert run.files() == []


def test_the_same_twice_is_no_change(run: Shell) -> None:
    run("profile", "add", "baseline", "both soles", "--since", "2016")
    assert run("profile", "add", "baseline", "both soles", "--since", "2016").status == 1
    assert len(shown(run)["baseline"]) == 1


def test_who_may_be_under_16_is_told_whom_the_rules_are_for(run: Shell) -> None:
    assert "written for adults" in run("profile", "set", "birth_year", "2012").err
    assert "written for adults" not in run("profile", "set", "birth_year", "1961").err


def test_a_history_that_makes_an_entry_an_emergency_warns_at_once(run: Shell) -> None:
    run.saved("left leg numb over days since 2 days ago with weakness")
    assert "[EMERGENCY]" not in run("check").out
    result = run("profile", "add", "history", "cancer_ever", "--since", "2019")
    assert result.status == 0
    assert "[EMERGENCY]" in result.err
    assert "[EMERGENCY]" in run("check").out
    run("undo")
    assert "[EMERGENCY]" not in run("check").out
