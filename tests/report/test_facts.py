"""The facts of the doctor's page against journals made by hand: counts, dates, answers, and what silence does not mean."""

import re
from datetime import date, datetime, timedelta

import pytest

from journal.model.ids import content_id
from journal.model.views import Day, Episode, FlagReview, History, Place, Profile, Question, Treatment, Visit
from journal.report.facts import Asked
from journal.report.gather import usual_span
from journal.report.page import page
from journal.report.text import render
from journal.report.urgent_part import answered
from tests.builders import episode, reading, site
from tests.report.journals import NOW, TODAY, crowded, made, of


def entry(ago: int, *sites, **fields) -> Episode:
    at = NOW - timedelta(days=ago, hours=1)
    given = {
        name: fields.pop(name) for name in ("symptoms", "denied", "declined", "severity", "evidence", "note") if name in fields
    }
    whole = {"ended_at": at + timedelta(minutes=30), "recorded_at": at, "time_zone": "UTC", "onset": "hours", **fields}
    return episode(at, reading(at, *sites, **given), **whole)


def test_the_period_begins_at_the_last_visit_before_today_else_ninety_days_back(tmp_path):
    first = Visit(content_id("v", "1"), TODAY - timedelta(days=20), "consultation")
    today = first._replace(id=content_id("v", "2"), on=TODAY)
    span, since_visit = usual_span(made(tmp_path / "a", History(visits=(first, today))), TODAY)
    assert (span.since, span.until, since_visit) == (TODAY - timedelta(days=20), TODAY, True)
    span, since_visit = usual_span(made(tmp_path / "b", History(visits=(today,))), TODAY)
    assert (span.since, span.days, since_visit) == (date(2025, 12, 5), 90, False)


@pytest.mark.parametrize("kind", ["imaging", "nerve_conduction", "blood_test"])
def test_a_test_where_nobody_asks_how_it_went_begins_no_period(tmp_path, kind):
    seen = Visit(content_id("v", "1"), TODAY - timedelta(days=20), "emergency_visit")
    test = seen._replace(id=content_id("v", "2"), kind=kind, on=TODAY - timedelta(days=2))
    span, since_visit = usual_span(made(tmp_path, History(visits=(seen, test))), TODAY)
    assert (span.since, since_visit) == (TODAY - timedelta(days=20), True)


def test_first_last_count_and_the_time_before(tmp_path):
    entries = tuple(entry(ago, severity=ago % 5) for ago in (0, 2, 4, 40, 41, 200))
    found = of(tmp_path, History(episodes=entries, days=(Day(TODAY - timedelta(days=1)),)), days=30)
    assert found.first == TODAY - timedelta(days=200)
    assert found.last == NOW - timedelta(hours=1)
    assert (found.numbers.now.entries, found.numbers.before.entries) == (3, 2)
    assert (found.numbers.now.numb, found.numbers.now.clear, found.numbers.now.silent) == (3, 1, 26)
    assert found.numbers.quiet == 25
    assert (found.numbers.now.worst, found.numbers.now.median) == (4, 2)
    assert sum(found.numbers.hours) == 3


def test_places_then_and_now_lie_in_two_weeks_each(tmp_path):
    entries = (
        entry(89, site("hand.thumb", "left")),
        entry(76, site("hand.thumb", "left")),
        entry(75, site("hand.palm_thumb_side", "left")),
    )
    entries += (
        entry(14, site("foot.heel", "left")),
        entry(13, site("foot.sole", "both")),
        entry(0, site("hand.thumb", "left")),
    )
    found = of(tmp_path, History(episodes=entries)).places
    assert (found.then.days, found.now.days, found.then_felt, found.now_felt) == (14, 14, 2, 2)
    assert {(one.region, one.side): (one.then, one.now) for one in found.spots} == {
        ("hand.thumb", "left"): (2, 1),
        ("foot.sole", "left"): (0, 1),
        ("foot.sole", "right"): (0, 1),
    }


def test_an_answer_has_its_day_and_how_many_entries_say_so(tmp_path):
    bladder = ("bladder_start", "bladder_feel", "bladder_leak", "bladder_none")
    entries = (
        entry(20, denied=bladder),
        entry(9, denied=("bladder_feel",), symptoms=("weak",)),
        entry(3, declined=("bowel_leak",)),
        entry(2, denied=("weak",)),
        entry(1),
    )
    found = {one.topic: one for one in of(tmp_path, History(episodes=entries)).urgent.asked}
    assert found["bladder"]._replace(topic="") == Asked("", 5, no=2, last_no=TODAY - timedelta(days=9), part=1, parts=4)
    told = {name: answered(one, TODAY) for name, one in found.items()}
    assert told["bladder"] == "no, asked 23 Feb 2026, 2 of 5 entries (1 of 4 signs); not asked since"
    assert told["bowel"] == "asked; the patient would rather not say"
    assert told["saddle"] == "not asked"
    assert told["weakness"].startswith("YES, in 1 of 5 entries, last 23 Feb 2026; no, asked 2 Mar 2026, 1 of 5 entries")


@pytest.mark.parametrize(("ago", "old"), [(7, False), (8, True)])
def test_an_answer_older_than_seven_days_says_that_it_was_not_asked_since(ago, old):
    told = answered(Asked("walking", 3, no=1, last_no=TODAY - timedelta(days=ago), part=5, parts=5), TODAY)
    assert told.endswith("not asked since") is old


def test_a_place_between_the_legs_is_a_yes_without_any_question(tmp_path):
    found = of(tmp_path, History(episodes=(entry(2, site("saddle.perineum", "midline")),))).urgent
    assert next(one for one in found.asked if one.topic == "saddle").yes == 1
    assert found.findings[0].level == "emergency"


def test_the_worst_finding_has_its_entry_the_answer_and_the_visit_since(tmp_path):
    at = NOW - timedelta(hours=3)
    sudden = episode(
        at, reading(at, site("face.cheek", "left"), site("hand.palm_thumb_side", "left")), ended_at=None, time_zone="UTC"
    )
    found = of(tmp_path, History(episodes=(sudden,))).urgent.findings[0]
    assert (found.level, found.entries, found.last, found.looked_at) == ("emergency", 1, at, None)
    told = " ".join(render(page(of(tmp_path / "b", History(episodes=(sudden,))))).split())
    assert "Done since: nothing recorded." in told


def test_an_urgent_answer_is_told_when_its_finding_is_gone(tmp_path):
    review = FlagReview("heart", "told_clinician", NOW - timedelta(days=9), "x", "emergency")
    old = review._replace(at=NOW - timedelta(days=200), rule="saddle")
    found = of(tmp_path, History(episodes=(entry(3),), flag_reviews=(review, old)))
    assert [one.rule for one in found.urgent.answered] == ["heart"]
    assert "Earlier, no longer found: emergency," in render(page(found))


def test_nothing_found_is_never_told_as_a_negative_screen(tmp_path):
    quiet = entry(3, explanation="I sat on it", triggers=("legs_crossed",), ended_at=NOW - timedelta(days=3, minutes=55))
    told = " ".join(render(page(of(tmp_path, History(episodes=(quiet,))))).split())
    assert "No finding is not a negative screen." in told
    assert "Not asked: bladder change; bowel change; feeling between the legs; weakness" in told


def test_checks_that_could_not_run_never_read_as_nothing_found(tmp_path):
    unknown = entry(2, site("no.such_place", "left"))
    told = " ".join(render(page(of(tmp_path, History(episodes=(entry(3), unknown))))).split())
    assert re.search(r"The automated checks are not complete: \d+ checks could not run\.", told)
    assert "No urgent pattern was found" not in told
    assert "No finding is not a negative screen." in told


def test_an_empty_journal_has_a_page_that_says_so(tmp_path):
    told = " ".join(render(page(of(tmp_path, History()))).split())
    assert "Nothing was logged in this period." in told
    assert "Known days: 0 of 90" in told
    assert "No finding is not a negative screen." in told


def test_treatments_and_questions_stand_in_their_order_and_what_is_more_is_counted(tmp_path):
    found = of(tmp_path, crowded(3))
    assert found.care.treatments[0].started_on == date(2025, 1, 1) + timedelta(days=160)
    assert [text.split("?")[0] for text in found.questions] == ["Question 0", "Question 1", "Question 2"]
    assert found.more_questions == 4
    told = render(page(found))
    assert "Treatment 8" in told
    assert "Treatment 0" not in told
    assert "And 8 more; none of 9 tried" in told


def test_asked_questions_are_not_asked_again(tmp_path):
    asked = Question(content_id("q", "1"), "Asked already?", 1, TODAY)
    waiting = Question(content_id("q", "2"), "Still open?", 2)
    assert of(tmp_path, History(questions=(asked, waiting))).questions == ("Still open?",)


def test_none_lasting_is_told_when_it_is_true(tmp_path):
    told = " ".join(render(page(of(tmp_path, crowded(3)))).split())
    assert "none of 9 tried over 14 months brought relief of 4 weeks or more." in told
    helped = Treatment(content_id("t", "1"), "Splint", started_on=date(2025, 1, 1), effect="good", relief_days=60)
    assert of(tmp_path / "b", History(treatments=(helped,))).care.none_lasting is None


def test_the_evidence_tells_which_places_were_checked(tmp_path):
    entries = (entry(5, site("foot.sole", "left"), evidence="exam_reduced"), entry(3, site("foot.heel", "left")))
    found = of(tmp_path, History(episodes=entries)).care.sure
    assert [(one.region, one.evidence, one.on) for one in found] == [("foot.sole", "exam_reduced", TODAY - timedelta(days=5))]


def test_the_strip_holds_every_day_with_its_events(tmp_path):
    seen = Visit(content_id("v", "1"), TODAY - timedelta(days=3), "consultation", sites=(Place("foot.sole", "left"),))
    found = of(tmp_path, History(profile=Profile(), episodes=(entry(5),), visits=(seen,))).strip
    assert (found.unit, len(found.periods)) == ("day", 90)
    assert [(one.day, one.kind) for one in found.events] == [(TODAY - timedelta(days=3), "visit")]
    assert isinstance(of(tmp_path / "b", History()).made_at, datetime)
