"""The life of a finding on the command line: folded, answered, quiet, back again; visits; the card."""

import pytest

from journal.model.views import History, Profile
from journal.store.journal import Journal
from journal.words import card as card_words
from journal.words import reviews as words
from journal.words.safety_net import YOUR_NUMBER

STROKE = "left face and left hand numb suddenly 10m ago"
BACK = "lower back numb over days since 3 days ago"


@pytest.fixture
def both(run):
    return [run.saved(BACK), run.saved(STROKE)]


def flags(run, *argv):
    return {flag["rule"]: flag for flag in run("check", "--json", *argv).json["flags"]}


def test_check_tells_the_most_urgent_whole_and_folds_the_rest_to_a_line(run, both):
    told = run("check").out
    found = run("check", "--json").json["flags"]
    assert len(found) > 2
    assert told.startswith(f"[EMERGENCY] {found[0]['title']}\n  {found[0]['message']}\n  Why:")
    for flag in found[1:]:
        (line,) = [line for line in told.splitlines() if flag["title"] in line]
        assert (flag["message"] in line) is (flag["level"] == "emergency")
        assert flag["because"][0] not in told
    whole = run("check", "--all").out
    assert all(reason in whole for flag in found for reason in flag["because"])
    assert words.ALSO not in whole


def test_an_answer_is_said_and_quiets_what_is_no_emergency(run):
    run.saved(BACK)
    assert run("status", "--short").out.startswith("see a doctor soon, ")
    result = run("review", "unexplained", "acknowledged", "--note", "rang the nurse")
    assert result.status == 0
    assert "you have seen this, Wed 4 Mar 2026 14:32" in result.out
    assert run("status", "--short").out == "1 still going on, 1 entry\n"
    assert words.quiet(1) in run("status").out
    assert words.quiet(1) in run("today").out
    told = run("check").out
    assert told.startswith(words.ANSWERED)
    assert "you have seen this" in told
    assert "rang the nurse" not in told
    assert "rang the nurse" in run("check", "--all").out
    review = flags(run)["unexplained"]["review"]
    assert (review["state"], review["note"], review["level"]) == ("acknowledged", "rang the nurse", "soon")
    assert run("check", "--exit-code").status == 0
    assert "Numbness without" not in run("end").err


@pytest.mark.parametrize(
    ("answer", "state"), [("acknowledged", "acknowledged"), ("told", "told_clinician"), ("resolved", "resolved")]
)
def test_each_answer_is_kept_and_taken_back(run, answer, state):
    run.saved(BACK)
    assert run("review", "R28", answer).status == 0
    assert flags(run)["unexplained"]["review"]["state"] == state
    assert "answer to the warning" in run("undo").out
    assert flags(run)["unexplained"]["review"] is None


def test_new_facts_bring_it_back(run):
    run.saved(BACK)
    run("review", "unexplained", "told")
    run.later(hours=1)
    run.saved("lower back numb over hours since 10m ago with weakness")
    assert flags(run)["unexplained"]["review"] is None
    assert run("status", "--short").out.startswith("see a doctor soon")


def test_an_answered_emergency_folds_to_a_line_and_stays(run):
    run.saved(STROKE)
    for rule in (flag["rule"] for flag in run("check", "--json").json["flags"] if flag["level"] == "emergency"):
        result = run("review", rule, "told")
        assert result.status == 0
        assert words.ONLY_A_VISIT in result.err
    told = run("check").out
    assert "Call your local emergency number now, even" not in told
    assert told.startswith("[EMERGENCY] ")
    assert words.NOT_LOOKED_AT in told.splitlines()[0]
    assert run("status", "--short").out.startswith("emergency")
    assert run("check", "--exit-code").status == 20
    assert "[EMERGENCY]" in run("log", "--yes", "right thumb tingling 2 over weeks").err


def test_resolved_is_refused_for_an_emergency(run):
    run.saved(STROKE)
    result = run("review", "stroke_pattern", "resolved")
    assert (result.status, result.out) == (1, "")
    assert words.NEVER_RESOLVED in result.err
    assert flags(run)["stroke_pattern"]["review"] is None


def test_what_is_not_there_can_not_be_answered(run):
    run.saved(BACK)
    assert run("review", "stroke_pattern", "told").status == 1
    unknown = run("review", "nonsense\x1b[31m", "told")
    assert unknown.status == 2
    assert "unexplained" in unknown.err
    assert "\x1b" not in unknown.err
    assert run("review", "unexplained", "done").status == 2
    assert run("review", "unexplained").status == 2


def test_reviews_and_visits_travel_with_the_journal(run, tmp_path):
    run.saved(BACK)
    run("review", "unexplained", "acknowledged")
    run("visit", "add", "today 10:30", "--by", "GP", "--place", "lower back")
    copy = str(tmp_path / "copy.json")
    run("export", "json", "-o", copy)
    other = str(tmp_path / "other.db")
    assert run("--db", other, "import", "--yes", copy).status == 0
    assert run("--db", other, "check", "--json").json["flags"] == run("check", "--json").json["flags"]
    assert run("--db", other, "visit", "list", "--json").json == run("visit", "list", "--json").json


def test_a_visit_that_looked_at_it_ends_the_emergency_and_undo_brings_it_back(run):
    run.saved(STROKE)
    assert run("check", "--json").json["level"] == "emergency"
    result = run("visit", "add", "now", "--kind", "emergency_visit", "--by", "Dr Mora")
    assert result.status == 0
    assert result.out[10:] == "Wed 4 Mar 2026 14:32  Emergency visit; Dr Mora; looked at it\n"
    assert run("check", "--json").json["level"] != "emergency"
    run("undo")
    assert run("check", "--json").json["level"] == "emergency"


@pytest.mark.parametrize(
    "argv",
    [
        pytest.param(["--not-looked-at"], id="only told"),
        pytest.param(["--place", "right foot"], id="another place"),
    ],
)
def test_a_visit_that_did_not_look_there_changes_nothing(run, argv):
    run.saved(STROKE)
    assert run("visit", "add", "now", *argv).status == 0
    assert run("check", "--json").json["level"] == "emergency"


def test_what_began_after_the_visit_was_not_seen_by_it(run):
    run.saved(STROKE)
    assert run("visit", "add", "today 14:00").status == 0
    assert run("check", "--json").json["level"] == "emergency"


@pytest.mark.parametrize(
    "argv",
    [
        ["add"],
        ["add", "tomorrow"],
        ["add", "today 18:00"],
        ["add", "now", "--place", "foot"],
        ["add", "now", "--kind", "x"],
        [],
    ],
)
def test_a_visit_that_is_not_clear_is_refused(run, argv):
    result = run("visit", *argv)
    assert (result.status, result.out) == (2, "")
    assert run("visit", "list", "--json").json["visits"] == []


@pytest.mark.parametrize(
    ("place", "region", "sides"),
    [
        ("left hand", "hand.thumb", {"left"}),
        ("both feet", "foot.sole", {"both"}),
        ("lower back", "back.lower", {"midline", "both"}),
    ],
)
def test_places_of_a_visit(run, place, region, sides):
    run("visit", "add", "today", "--place", place)
    (visit,) = run("visit", "list", "--json").json["visits"]
    assert {site["side"] for site in visit["sites"] if site["region"] == region} == sides
    assert visit["at"] is None


def test_visits_are_listed_newest_first(run):
    assert run("visit", "list").err.strip() == "No visit is written down."
    run("visit", "add", "2026-02-01")
    run("visit", "add", "2 march", "--not-looked-at", "--kind", "imaging")
    assert [line[10:] for line in run("visit", "list").out.splitlines()] == [
        "Mon 2 Mar 2026  Scan; did not look at the numbness",
        "Sun 1 Feb 2026  Consultation; looked at it",
    ]


class TestCard:
    def test_it_is_plain_and_narrow(self, run):
        result = run("card")
        assert (result.status, result.err) == (0, "")
        assert max(map(len, result.out.splitlines())) <= 80
        assert result.out.isascii()
        assert f"Call {YOUR_NUMBER} now" in result.out
        assert card_words.YOUR_NUMBER in result.out
        for _to_do, signs in card_words.lists(None):
            assert all(sign in " ".join(result.out.split()) for sign in signs)
        assert not run.home.exists()

    def test_it_has_the_patients_own_number(self, run):
        run.saved(BACK)
        self.give(run, "112")
        assert "Call 112 now" in run("card").out
        assert card_words.YOUR_NUMBER not in run("card").out
        assert run("card", "--json").json["emergency_number"] == "112"

    def test_a_strange_number_stays_text(self, run):
        run.saved(BACK)
        self.give(run, "9\x1b[31m1\n1")
        assert "\x1b" not in run("card").out
        assert max(map(len, run("card").out.splitlines())) <= 80

    def test_it_goes_into_a_file_once(self, run, tmp_path):
        file = tmp_path / "card.txt"
        assert run("card", "-o", str(file)).status == 0
        assert file.read_text() == run("card").out
        assert file.stat().st_mode & 0o777 == 0o600
        file.write_text("mine")
        assert run("card", "-o", str(file)).status == 11
        assert file.read_text() == "mine"
        assert run("card", "-o", str(file), "--force").status == 0
        assert file.read_text() == run("card").out

    def give(self, run, number):
        from journal import paths
        from journal.clock import FixedClock

        with Journal(paths.places(), FixedClock(run.now, "UTC")) as journal:
            journal.add_all(History(profile=Profile(emergency_number=number)), "a test")


def test_a_journal_that_cannot_be_read_does_not_keep_the_card_back(run):
    run.home.mkdir(parents=True)
    (run.home / "journal.db").write_bytes(b"not a journal" * 100)
    done = run("card")
    assert done.status == 0 and "Call your local emergency number now" in done.out
