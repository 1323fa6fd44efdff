import re
from datetime import timedelta

import pytest

from journal.paths import places
from journal.store.drafts import leftovers

PHRASE = "left foot tingling 4 over hours, since 2h ago"


def kept(run) -> list[str]:
    """What is on disk, but folders."""
    return [file for file in run.files() if (run.home / file).is_file()] if run.home.exists() else []


def test_a_saved_entry_is_a_line_on_stdout_and_talk_on_stderr(run):
    result = run("log", "--yes", PHRASE)
    assert result.status == 0
    assert re.fullmatch(r"[0-9a-f]{8}  left foot: tingling, 4/10; .*\n", result.out)
    assert "Saved 14:32. 1 entry." in result.err
    (episode,) = run.episodes()
    assert result.out.startswith(episode["id"][-8:])
    assert episode["readings"][0]["severity"] == 4
    assert episode["started_at"] == (run.now - timedelta(hours=2)).isoformat()


def test_the_phrase_may_come_from_a_pipe(run):
    assert run("log", "--yes", "-", stdin=f"{PHRASE}\n").status == 0
    assert run("log", "--yes", stdin=PHRASE).status == 0
    assert run("log", stdin=PHRASE).status == 0
    assert len(run.episodes()) == 3


@pytest.mark.parametrize("stdin", ["", "\n", "  \n", b"\x00"])
def test_nothing_written_is_refused_and_makes_nothing(run, stdin):
    result = run("log", "--yes", stdin=stdin)
    assert result.status == 2
    assert result.out == ""
    assert not run.home.exists()


@pytest.mark.parametrize(
    "phrase",
    [
        "tingling 4",
        "foot numb sudden",
        "hello",
        "\udcff\x1b]52;c;x\x07",
    ],
)
def test_what_is_ambiguous_or_no_entry_is_refused_without_a_terminal(run, phrase):
    result = run("log", "--yes", phrase)
    assert result.status == 2, result
    assert result.out == ""
    assert len(result.err) > 20
    assert "\x1b" not in result.err
    assert not run.home.exists()


def test_a_refusal_says_what_to_add(run):
    result = run("log", "--yes", "foot numb sudden 10m ago")
    assert "left" in result.err
    assert "right" in result.err


@pytest.mark.parametrize("phrase", ["left side numb suddenly, face drooping", "numbness when wiping with back pain"])
def test_a_refusal_says_when_not_to_wait_for_the_journal(run, phrase):
    result = run("log", phrase)
    assert result.status == 2
    assert "What you wrote is not in the journal" in result.err
    assert "Call your local emergency number now" in result.err
    assert "between the legs" in result.err


@pytest.mark.parametrize("phrase", ["left foot numb, bowel trouble, 20m ago", "right leg numb 2h ago, constipated"])
def test_an_open_question_about_a_red_word_says_when_not_to_wait(run, phrase):
    result = run("log", "--yes", phrase)
    assert result.status == 0
    assert "still open" in result.err
    assert "bladder or bowel" in result.err


@pytest.mark.parametrize("phrase", ["left foot numb, can't control my bowels, 20m ago", "right leg numb 2h ago, pissed myself"])
def test_a_sign_put_plainly_is_told_at_once(run, phrase):
    result = run("log", "--yes", phrase)
    assert result.status == 0
    assert "[EMERGENCY]" in result.err


@pytest.mark.parametrize("phrase", ["HELP CANT MOVE RIGHT ARM", "cannot speak", "mi brazo izquierdo entumecido"])
def test_a_refusal_says_what_may_be_urgent(run, phrase):
    result = run("log", phrase)
    assert result.status == 2
    assert "[EMERGENCY]" in result.err
    assert "Call your local emergency number now" in result.err


def test_a_refusal_of_what_is_harmless_alarms_nobody(run):
    result = run("log", "both legs tired")
    assert result.status == 2
    assert "[EMERGENCY]" not in result.err


def test_an_emergency_that_cannot_be_stored_is_said_all_the_same(run):
    run("log", "--yes", PHRASE)
    (run.home / "journal.db").write_bytes(b"")
    result = run("log", "--yes", "left face numb suddenly 10m ago")
    assert result.status == 9
    assert "[EMERGENCY] Call" in result.err
    assert "Go to an emergency department today" in result.err


def test_digits_of_any_width_are_whole_numbers(run):
    assert run("log", "--yes", "left hand tingling \uff16/10 20m ago").status == 0
    assert run.episodes()[0]["readings"][0]["severity"] == 6


def test_onset_and_red_words_only_remind(run):
    result = run("log", "--yes", "left foot tingling 4, speech was slurred")
    assert result.status == 0
    assert "Left open:" in result.err
    assert len(run.episodes()) == 1


def test_options_say_what_is_easier_said_apart(run):
    run.saved(
        "left foot numb",
        "--at",
        "13:00",
        "--until",
        "13:20",
        "--severity",
        "7",
        "--note",
        "after a walk",
        "--private",
        "--star",
    )
    (episode,) = run.episodes()
    assert episode["started_at"][11:16] == "13:00"
    assert episode["readings"][0]["at"] == episode["started_at"]
    assert episode["ended_at"][11:16] == "13:20"
    assert episode["readings"][0]["severity"] == 7
    assert episode["notes"] == "after a walk"
    assert (episode["private"], episode["starred"]) == (True, True)


def test_an_option_may_stand_in_the_middle_of_the_phrase(run):
    run.saved("left", "foot", "--severity", "0", "numb")
    assert run.episodes()[0]["readings"][0]["severity"] == 0


@pytest.mark.parametrize(
    "options",
    [
        ["--at", "15:00"],
        ["--at", "soonish"],
        ["--at", "13:00", "--until", "12:59"],
        ["--until", "tomorrow"],
        ["--severity", "11"],
        ["--severity", "-1"],
    ],
)
def test_impossible_options_are_refused_and_make_nothing(run, options):
    result = run("log", "--yes", "left foot numb", *options)
    assert result.status == 2, result
    assert result.out == ""
    assert not run.home.exists()


def test_the_end_may_be_the_start(run):
    run.saved("left foot numb", "--at", "13:00", "--until", "13:00")
    assert run.episodes()[0]["ended_at"] == run.episodes()[0]["started_at"]


def test_the_emergency_of_the_issue(run):
    result = run("log", "--yes", "left face and left hand numb suddenly 10m ago")
    assert result.status == 0
    assert re.match(r"[0-9a-f]{8}  ", result.out)
    talk = result.err[result.err.index("[EMERGENCY]") :]
    assert "emergency" in talk.splitlines()[0]
    assert run("check", "--json").json["level"] == "emergency"
    assert run("check", "--exit-code").status == 20
    assert run("check").status == 0


def test_a_warning_for_an_older_entry_is_not_said_again_whole(run):
    run.saved("lower back numb since 2026-02-01 08:00, days")
    result = run("log", "--yes", "right thumb tingling 2 over hours, slept on it, from 14:00 to 14:10")
    assert result.status == 0
    assert "Saved 14:32. 2 entries." in result.err


def test_nothing_found_is_no_reassurance(run):
    result = run("log", "--yes", "right thumb tingling 2 over hours, from 14:00 to 14:10, leaned on it")
    assert not re.search(r"no warning|fine|all clear", result.err, re.I)


def test_at_a_terminal_a_side_is_asked_for(run):
    result = run.at_terminal("log", "foot", "numb", "suddenly", "10m", "ago", answers=("1", "", "y"))
    assert result.status == 0, result
    assert "Left" in result.err
    assert run.episodes()[0]["readings"][0]["sites"][0]["side"] == "left"


def test_at_a_terminal_a_wrong_answer_is_asked_again_and_a_word_is_an_answer(run):
    result = run.at_terminal("log", "--yes", "foot numb", answers=("9", "zzz", "right"))
    assert result.status == 0, result
    assert {site["side"] for site in run.episodes()[0]["readings"][0]["sites"]} == {"right"}


def test_at_a_terminal_nothing_is_saved_without_a_yes(run):
    for answers in (("", "n"), ("", "what?", "no"), ("", "2"), ("",), ()):
        assert kept(run) == []
        result = run.at_terminal("log", "left foot numb", answers=answers)
        assert result.status == 1, result
        assert result.out == ""
        for left in leftovers(places()) if len(answers) < 2 else ():  # nobody said no
            assert left.text.startswith("left foot numb")
            left.discard()


def test_at_a_terminal_it_can_be_written_again(run):
    result = run.at_terminal("log", "left foot numb suddenly", answers=("edit", "right foot numb suddenly", "y"))
    assert result.status == 0, result
    assert {site["side"] for site in run.episodes()[0]["readings"][0]["sites"]} == {"right"}


def test_at_a_terminal_an_emergency_is_said_before_saving(run):
    result = run.at_terminal("log", "left face and left hand numb suddenly 10m ago", answers=("n",))
    assert result.status == 1
    assert "[EMERGENCY]" in result.err
    assert kept(run) == []


def test_without_a_phrase_a_terminal_is_asked_for_it(run):
    result = run.at_terminal("log", answers=("left foot tingling 4 suddenly", "y"))
    assert result.status == 0, result
    assert "What do you feel" in result.err


def test_when_the_check_cannot_read_the_journal_the_entry_is_saved_all_the_same(run, monkeypatch):
    from journal.store.problems import Locked
    from journal.store.reader import Reader

    def fail(*_: object, **__: object) -> None:
        raise Locked("held by another program")

    with monkeypatch.context() as patch:
        patch.setattr(Reader, "found", fail)
        result = run("log", "--yes", PHRASE)
    assert result.status == 0
    assert "Do not rely on the absence of a warning" in result.err
    assert len(run.episodes()) == 1


def test_stored_text_cannot_drive_the_terminal(run):
    run.saved("left foot numb", "--note", "a\x1b]52;c;x\x07\x9b31m b\nc")
    for argv in (["list"], ["show"], ["today"], ["list", "--json"], ["export", "csv"]):
        out = run(*argv).out
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", out), argv


def test_what_cannot_be_saved_is_kept_as_an_unfinished_entry(run, monkeypatch):
    import json

    from journal.store.journal import Journal
    from journal.store.problems import DiskFull

    def fail(*_: object) -> None:
        raise DiskFull("Not saved: the disk is full.")

    monkeypatch.setattr(Journal, "save", fail)
    result = run("log", "--yes", stdin="left foot numb over hours, since 10m ago")
    assert (result.status, result.out) == (5, "")
    assert "unfinished entry" in result.err
    assert result.err.endswith("Not saved: the disk is full.\n")
    (kept,) = (run.home / "state" / "drafts").glob("draft-*.json")
    draft = json.loads(kept.read_text(encoding="utf-8"))
    assert draft["text"] == "left foot numb over hours, since 10m ago"
    assert draft["fields"] == {"as_of": run.now.isoformat()}


def test_what_cannot_even_be_kept_is_said_back(run, monkeypatch):
    from journal.store.drafts import DraftFile
    from journal.store.journal import Journal
    from journal.store.problems import DiskFull

    def full(*_: object) -> None:
        raise DiskFull("Not saved: the disk is full.")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Journal, "save", full)
    monkeypatch.setattr(DraftFile, "keep", refuse)
    result = run("log", "--yes", "left foot numb over hours")
    assert result.status == 5
    assert "What you wrote: left foot numb over hours" in result.err
