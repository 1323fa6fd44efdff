import pytest


@pytest.fixture
def entry(run):
    return run.saved("left foot tingling 3 over hours, since 13:00", "--note", "first note")


def test_end_is_now_or_a_time(run, entry):
    result = run("end")
    assert result.status == 0
    assert result.out.startswith(entry)
    assert run.episodes()[0]["ended_at"] == run.now.isoformat()
    assert run("edit", entry, "--end", "none").status == 0
    assert run("end", entry, "10m", "ago").status == 0
    assert run.episodes()[0]["ended_at"][11:16] == "14:22"


@pytest.mark.parametrize("words", [["15:00"], ["12:59"], ["someday"], ["left", "foot"]])
def test_an_end_before_the_start_or_to_come_is_refused(run, entry, words):
    result = run("end", *words)
    assert result.status == 2, result
    assert result.out == ""
    assert run.episodes()[0]["ended_at"] is None


def test_the_end_may_be_the_very_start(run, entry):
    assert run("end", "13:00").status == 0


def test_end_without_a_name_needs_exactly_one_that_goes_on(run, entry):
    other = run.saved("right hand numb over hours")
    result = run("end")
    assert result.status == 2
    assert entry in result.err
    assert other in result.err
    assert run("end", other).status == 0
    assert run("end").out.startswith(entry)
    assert run("end").status == 1
    assert "over since" in run("end", entry).err


def test_update_adds_a_reading(run, entry):
    result = run("update", "left", "calf", "numb", "6", "with", "weakness")
    assert result.status == 0, result
    first, second = run.episodes()[0]["readings"]
    assert first["severity"] == 3
    assert second["severity"] == 6
    assert second["at"] == run.now.isoformat()
    assert {site["region"].split(".")[0] for site in second["sites"]} >= {"leg"}
    assert second["symptoms"] == ["weak"]


def test_update_without_a_place_keeps_the_places(run, entry):
    assert run("update", entry, "now", "7").status == 0
    first, second = run.episodes()[0]["readings"]
    assert second["sites"] == first["sites"]
    assert second["severity"] == 7


def test_update_may_name_a_time_within_the_episode(run, entry):
    assert run("update", "left foot numb 5 30m ago").status == 0
    assert run.episodes()[0]["readings"][1]["at"][11:16] == "14:02"
    assert run("update", "left foot numb 5 at 12:00").status == 2
    assert len(run.episodes()[0]["readings"]) == 2


@pytest.mark.parametrize("words", [[], ["now"], ["left foot numb tomorrow"]])
def test_an_update_that_says_nothing_is_refused(run, entry, words):
    result = run("update", *words)
    assert result.status == 2, result
    assert result.out == ""
    assert len(run.episodes()[0]["readings"]) == 1


def test_what_an_update_does_not_name_goes_to_its_note(run, entry):
    assert run("update", "worse", "in", "my", "boots").status == 0
    first, second = run.episodes()[0]["readings"]
    assert second["sites"] == first["sites"]
    assert "boots" in second["note"]
    assert run.episodes()[0]["notes"] == "first note"


def test_update_and_end_with_nothing_going_on(run, entry):
    run("end")
    for argv in (["update", "worse", "7"], ["end"]):
        result = run(*argv)
        assert result.status == 1
        assert result.out == ""


def test_an_update_is_checked_by_the_rules(run):
    run.saved("left foot numb 3 over hours")
    result = run("update", "left foot numb 3, middle of genitals numb")
    assert result.status == 0, result
    assert "emergency" in result.err


def test_edit_changes_what_is_named_and_nothing_else(run, entry):
    before = run.episodes()[0]
    for options, changed in (
        (["--severity", "5"], {"readings"}),
        (["--onset", "sudden"], {"onset"}),
        (["--note", "another"], {"notes"}),
        (["--note", ""], {"notes"}),
        (["--reason", "slept badly"], {"explanation"}),
        (["--private"], {"private"}),
        (["--star"], {"starred"}),
        (["--no-star"], {"starred"}),
        (["--end", "14:00"], {"ended_at"}),
        (["--end", "none"], {"ended_at"}),
        (["--start", "12:00"], {"started_at", "readings"}),
    ):
        result = run("edit", entry, *options)
        assert result.status == 0, (options, result)
        after = run.episodes()[0]
        assert {name for name in after if after[name] != before.get(name)} - {"updated_at"} == changed, options
        before = after


def test_edit_with_a_phrase_replaces_what_was_felt(run, entry):
    run("edit", entry, "--severity", "5")
    result = run("edit", entry, "right", "hand", "burning")
    assert result.status == 0, result
    (episode,) = run.episodes()
    (reading,) = episode["readings"]
    assert {site["side"] for site in reading["sites"]} == {"right"}
    assert reading["severity"] == 5
    assert episode["started_at"][11:16] == "13:00"
    assert (episode["notes"], episode["onset"]) == ("first note", "hours")


def test_edit_with_a_phrase_that_names_a_time_moves_the_start(run, entry):
    run("edit", entry, "right hand burning since 12:30")
    (episode,) = run.episodes()
    assert episode["started_at"][11:16] == "12:30"
    assert episode["readings"][0]["at"] == episode["started_at"]


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--severity", "3"],
        ["--start", "15:00"],
        ["--end", "12:00"],
        ["--end", "15:00"],
        ["--onset", "slow"],
        ["foot", "numb"],
    ],
)
def test_an_edit_that_is_nothing_or_cannot_be_is_refused(run, entry, options):
    before = run.episodes()
    result = run("edit", entry, *options)
    assert result.status == 2, result
    assert result.out == ""
    assert run.episodes() == before


def test_an_update_keeps_the_start_from_moving_behind_it(run, entry):
    run("update", "left foot numb 5 at 13:30")
    assert run("edit", entry, "--start", "13:31").status == 2
    assert run("edit", entry, "--start", "13:30").status == 0


def test_every_severity_can_be_set(run, entry):
    for severity in (0, 1, 2, 10):
        assert run("edit", entry, "--severity", str(severity)).status == 0
        assert run.episodes()[0]["readings"][0]["severity"] == severity


def test_delete_restore_and_the_trash(run, entry):
    result = run("delete", entry)
    assert result.status == 0
    assert result.out.startswith(entry)
    assert run.episodes() == []
    assert run("list", "--trash").out.startswith(entry)
    assert run("show", entry).status == 1
    assert run("show", entry, "--trash").status == 0
    assert run("delete", entry).status == 1
    assert run("restore", entry).status == 0
    assert run.episodes()[0]["id"].endswith(entry)


def test_restoring_an_emergency_warns_again(run):
    entry = run.saved("left face and left hand numb suddenly 10m ago")
    assert "emergency" not in run("delete", entry).err
    assert "emergency" in run("restore", entry).err


def test_undo_takes_back_each_change_in_turn(run, entry):
    states = [run.episodes()]
    for argv in (["edit", entry, "--severity", "9"], ["end"], ["delete", entry]):
        assert run(*argv).status == 0
        states.append(run.episodes())
    for state in states[-2::-1]:
        result = run("undo")
        assert result.status == 0
        assert result.out.startswith("Taken back: ")
        assert _content(run.episodes()) == _content(state)
    assert run("undo").status == 0
    assert run.episodes() == []
    result = run("undo")
    assert result.status == 1
    assert result.out == ""


def _content(episodes):
    return [{name: value for name, value in episode.items() if name != "updated_at"} for episode in episodes]


def test_an_edit_of_what_another_window_changed_is_refused(run, entry, monkeypatch):
    from journal.store.reader import Reader

    stale = Reader.episode

    def changed_meanwhile(self, reference, trashed=False):
        found = stale(self, reference, trashed)
        monkeypatch.setattr(Reader, "episode", stale)
        run("edit", entry, "--severity", "8")
        return found

    monkeypatch.setattr(Reader, "episode", changed_meanwhile)
    result = run("edit", entry, "--severity", "2")
    assert result.status == 1
    assert run.episodes()[0]["readings"][0]["severity"] == 8


@pytest.mark.parametrize("words", [["now cant speak"], ["now", "face", "drooping"]])
def test_an_emergency_said_of_an_entry_that_is_over_is_told_all_the_same(run, entry, words):
    assert run("end", entry, "10m", "ago").status == 0
    for command in ("update", "end"):
        result = run(command, entry, *words)
        assert result.status in (1, 2)
        assert "[EMERGENCY]" in result.err
        assert "journal log" in result.err
    assert len(run.episodes()[0]["readings"]) == 1


def test_an_emergency_said_instead_of_a_time_is_told(run, entry):
    result = run("end", entry, "but now cant speak")
    assert result.status == 2
    assert "[EMERGENCY]" in result.err
    assert run.episodes()[0]["ended_at"] is None


def test_what_is_harmless_is_refused_without_alarm(run, entry):
    assert "[EMERGENCY]" not in run("end", entry, "someday").err
