import pytest

from journal.words.urgency import RULES_FAILED


@pytest.fixture
def three(run):
    ids = []
    for place in ("left foot", "right thumb", "left calf"):
        ids.append(run.saved(f"{place} tingling 3 over hours"))
        run.later(hours=1)
    return ids


def test_list_is_newest_first(run, three):
    assert [line.split()[0] for line in run("list").out.splitlines()] == three[::-1]
    assert [line.split()[0] for line in run("list", "-n", "2").out.splitlines()] == three[:0:-1]


def test_list_as_json_has_the_exchange_shape(run, three):
    episodes = run("list", "--json").json["episodes"]
    assert [episode["id"][-8:] for episode in episodes] == three[::-1]
    assert set(episodes[0]) >= {"id", "started_at", "time_zone", "ended_at", "onset", "readings", "recorded_at"}


def test_without_a_number_a_page_is_listed_but_a_period_and_json_whole(run):
    for _ in range(22):
        run.saved("left foot tingling 3 over hours")
        run.later(minutes=1)
    assert len(run("list").out.splitlines()) == 20
    assert len(run("list", "--since", "1d").out.splitlines()) == 22
    assert len(run.episodes()) == 22


def test_since_and_until_count_themselves(run, three):
    def ids(*argv: str) -> list[str]:
        return [line.split()[0] for line in run("list", *argv).out.splitlines()]

    assert ids("--since", "2026-03-04T15:32:00+00:00") == three[:0:-1]
    assert ids("--since", "2026-03-04T15:32:01+00:00") == three[2:]
    assert ids("--until", "2026-03-04T15:32:00+00:00") == three[1::-1]
    assert ids("--until", "2026-03-04T15:31:59+00:00") == three[:1]
    assert ids("--since", "2026-03-04", "--until", "2026-03-04") == three[::-1]
    run.later(days=1)
    assert ids("--since", "today") == []
    assert ids("--until", "2026-03-03") == []


def test_a_date_means_that_day_of_the_patient(run):
    run.zone, run.now = "Pacific/Auckland", run.now.replace(hour=11, minute=30)  # 5 March 00:30 there
    run.saved("left foot numb over hours")
    assert run("list", "--since", "2026-03-05").out
    assert not run("list", "--until", "2026-03-04").out


@pytest.mark.parametrize("argv", [["list", "--since", "someday"], ["list", "--until", "31/13/2026"], ["check", "--at", "soon"]])
def test_an_unclear_time_is_refused_with_the_forms(run, argv):
    result = run(*argv)
    assert result.status == 2
    assert result.out == ""
    assert "yesterday 9pm" in result.err


def test_search_finds_notes_and_places(run, three):
    run.saved("left foot tingling 3 over hours", "--note", "after the concert")
    assert len(run("list", "--search", "concert").out.splitlines()) == 1
    assert len(run("list", "--search", "foot", "-n", "1").out.splitlines()) == 1
    assert run("list", "--search", "nothing of the kind").out == ""


def test_show_takes_a_tail_an_id_or_last(run, three):
    episode = run.episodes()[0]
    for reference in (three[2], three[2].upper(), episode["id"], "last"):
        assert run("show", reference, "--json").json == episode
    assert run("show").out.startswith(episode["id"])
    assert "calf" in run("show").out


@pytest.mark.parametrize("reference", ["ffffffff", "abc", "zzzz", "%", "018f"])
def test_an_entry_that_is_not_there_is_not_shown(run, three, reference):
    result = run("show", reference)
    assert result.status == 1
    assert result.out == ""
    assert result.err


def test_reading_an_empty_home_makes_nothing(run):
    for argv in (["list"], ["today"], ["status"], ["status", "--short"], ["check"], ["rules"], ["verify"], ["export", "json"]):
        result = run(*argv)
        assert result.status == 0, (argv, result)
    assert run("undo").status == 1
    assert run("end").status == 1
    assert not run.home.exists()


def test_today_shows_what_goes_on_and_what_began_today(run, three):
    run("end", three[0], "now")
    today = run("today")
    assert today.out.startswith("Wednesday 4 March 2026")
    assert (
        today.out.index("Still going on:") < today.out.index(three[1]) < today.out.index("Today:") < today.out.index(three[0])
    )
    plain = run("today", "--json").json
    assert plain["date"] == "2026-03-04"
    assert [episode["id"][-8:] for episode in plain["episodes"]] == [three[0]]
    assert {episode["id"][-8:] for episode in plain["ongoing"]} == set(three[1:])
    assert plain["check"] == run("check", "--json").json


def test_today_of_a_quiet_day_says_only_that_nothing_is_written(run):
    assert run("today").out == "Wednesday 4 March 2026\nNothing written today.\n"


def test_status_short_is_one_line_of_counts(run, three):
    assert run("status", "--short").out.endswith("3 still going on, 3 entries\n")
    assert run("status", "--short").out.count("\n") == 1


def test_status_short_names_the_urgent_first(run):
    run.saved("left face and left hand numb suddenly 10m ago")
    assert run("status", "--short").out.startswith("emergency")
    assert run("status", "--json").json["level"] == "emergency"
    assert "[EMERGENCY]" in run("status").out
    assert "[EMERGENCY]" in run("today").out


def test_a_quiet_status_never_reassures(run):
    assert run("status", "--short").out == "0 entries\n"


def test_rules_that_cannot_run_are_said_everywhere(run, monkeypatch):
    from journal.rules import engine

    run.saved("left foot tingling 3 over hours")
    monkeypatch.setattr("journal.rules.engine.check", _failed(engine))
    assert run("status", "--short").out == "checks failed, 1 still going on, 1 entry\n"
    for argv in (["status"], ["today"], ["check"]):
        assert RULES_FAILED in run(*argv).out
    assert RULES_FAILED in run("log", "--yes", "left foot tingling 3 over hours").err
    assert run("check").status == 1
    assert run("check", "--json").status == 1
    assert run("check", "--json").json["level"] == "unknown"
    assert "No warning pattern" not in run("check").out


def _failed(engine):
    def check(history, now, *_, known=None):
        return engine.Report(
            checked_at=now,
            complete=False,
            failed_rules=("saddle",),
            level="unknown",
            within_days=None,
            flags=(),
            rules_version="1",
        )

    return check


def test_lists_are_cut_to_the_terminal_and_not_to_a_pipe(run, monkeypatch):
    run.saved("left foot and right thumb and left calf tingling 3 over hours")
    whole = run("list").out
    monkeypatch.setattr("journal.commands.lines.columns", lambda _: 40)
    cut = run.at_terminal("list").out
    assert len(cut) == 41
    assert cut.endswith("…\n")
    assert whole.startswith(cut[:38])


def test_one_rule_is_told_with_all_it_can_say(run):
    told = run("rules", "r20").out
    assert told.startswith("R20  A check shows less feeling than before\n")
    assert "[TODAY] Get medical help today." in told
    assert "[SOON] See a doctor within 14 days." in told
    assert "Tell the doctor:" in told
    assert "R21" not in told
    assert [rule["number"] for rule in run("rules", "legs", "standing", "--json").json["rules"]] == [22]
    one = run("rules", "saddle", "--json").json["rules"][0]
    assert set(one["messages"]) == set(one["levels"])
    assert "{" not in run("rules", "strain").out
    assert run("rules", "nothing", "such").status == 1


def test_rules_are_listed_with_levels_and_sources(run):
    listed = run("rules", "--json").json["rules"]
    assert {"stroke_pattern", "sudden_unexplained", "saddle", "spread_fast", "spread_days", "unexplained"} <= {
        rule["id"] for rule in listed
    }
    for rule in listed:
        assert rule["sources"]
        assert rule["title"] in run("rules").out


def test_a_rule_is_told_with_its_own_numbers(run):
    told = run("rules", "getting_worse").out
    numbers = told[told.index("The numbers it goes by:") :]
    assert "- 1.5 times: entries became so many times as many (" in numbers
    assert "no published number" in numbers
    assert "spread" not in numbers
    assert "The numbers it goes by:" not in run("rules", "legs").out  # more than one rule: a list
    own = run("rules", "getting_worse", "--json").json["rules"][0]["thresholds"]
    assert {"name": "trend_ratio", "amount": 1.5, "unit": "times"}.items() <= next(
        one for one in own if one["name"] == "trend_ratio"
    ).items()
    narrowed = run("rules", "getting_worse", "--numbers").out
    assert [f"    {one['name']}, " in narrowed for one in own] == [True] * len(own)
    assert len(narrowed.splitlines()) < len(run("rules", "--numbers").out.splitlines())


def test_every_rule_carries_its_thresholds_for_programs(run):
    everything = run("rules", "--json").json
    known = {one["name"]: one for one in everything["thresholds"]}
    for rule in everything["rules"]:
        assert rule["thresholds"], rule["id"]
        assert all(known[one["name"]] == one for one in rule["thresholds"])
