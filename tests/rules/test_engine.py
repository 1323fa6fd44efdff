"""The engine's laws: the most urgent first, a failing rule hides nothing, drafts, reviews, the past and the future."""

import json
from datetime import timedelta

import pytest

from journal.model.drafts import EpisodeDraft
from journal.model.views import Day, FlagReview, History, Profile, Treatment
from journal.rules.engine import check, check_draft
from journal.rules.past import as_of
from journal.rules.registry import ALL
from journal.rules.report import LEVELS, report_plain
from journal.rules.thresholds import WINDOW
from tests import builders
from tests.rules.stories import (
    NOW,
    ago,
    changing,
    diagnosis,
    finding,
    found,
    history,
    hours,
    level_of,
    minutes,
    numb,
    state,
    visit,
)

STROKE = ("left face.cheek", "left hand.palm_thumb_side")


def event(**fields):
    return numb(ago(minutes=10), *STROKE, onset="sudden", **fields)


def broken(_case):
    raise KeyError("planted")


def test_the_most_urgent_first_and_its_level_is_the_reports():
    report = found(event(), numb(ago(days=3), "left back.lower", lasted=minutes(5)))
    assert [flag.level for flag in report.flags] == sorted((flag.level for flag in report.flags), key=LEVELS.index)
    assert (report.level, report.within_days) == ("emergency", None)
    assert {flag.level for flag in report.flags} >= {"emergency", "soon"}


def test_within_days_only_with_soon():
    report = found(numb(ago(days=3), "left back.lower", lasted=minutes(5)))
    assert (report.level, report.within_days) == ("soon", 14)
    assert found().level == "none"
    assert found().within_days is None


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.id)
def test_a_failing_rule_is_named_and_the_others_still_run(rule):
    rules = tuple(one._replace(evaluate=broken) if one is rule else one for one in ALL)
    report = check(history(event(), numb(ago(days=3), "left back.lower")), NOW, rules)
    assert not report.complete
    assert report.failed_rules == (rule.id,)
    assert report.level == "emergency"
    assert rule.id not in {flag.rule for flag in report.flags}


def test_unknown_only_when_nothing_fired_and_a_rule_failed():
    rules = (ALL[0]._replace(evaluate=broken), *ALL[1:])
    assert check(History(), NOW, rules).level == "unknown"
    assert check(history(numb(ago(hours=1), "left back.lower")), NOW, rules).level == "soon"


def test_a_journal_the_rules_cannot_read_fails_them_all():
    bad = event()._replace(readings=(builders.reading(ago(hours=1), evidence="no such"),))
    report = check(history(bad), NOW)
    assert (report.level, report.complete, len(report.failed_rules)) == ("unknown", False, len(ALL))


def test_left_face_and_left_hand_suddenly_10_minutes_ago_as_a_draft():
    start = ago(minutes=10)
    draft = EpisodeDraft(start, "sudden", (state(start, "left [face]", "left [hand]", feels=("reduced",)),))
    report = check_draft(draft, Profile(emergency_number="112"), NOW)
    assert (report.level, report.flags[0].rule, report.flags[0].episodes) == ("emergency", "stroke_pattern", ())
    assert "112" in report.flags[0].message
    assert "your local emergency number" in check_draft(draft, Profile(), NOW).flags[0].message


def test_a_draft_runs_every_rule_that_needs_no_history():
    saddle = builders.draft(ago(hours=1), state(ago(hours=1), "midline saddle.anus"))
    assert check_draft(saddle, Profile(), NOW).level == "emergency"
    assert {rule.id for rule in ALL if "emergency" in rule.levels} == {rule.id for rule in ALL if not rule.needs_history}
    assert all(rule.needs_history for rule in ALL if "emergency" not in rule.levels)


def test_every_emergency_message_says_emergency_and_no_level_is_given_that_is_not_declared():
    from journal.words import findings as words

    for rule in ALL:
        for level in rule.levels:
            text = words.message(rule.id, level, 14 if level == "soon" else None)
            assert (level != "emergency") or "emergency" in text
            assert "{emergency_number}" not in text or level


def test_the_report_in_the_shape_of_the_exchange_format():
    plain = report_plain(found(event()))
    assert list(plain) == ["checked_at", "complete", "failed_rules", "level", "within_days", "flags", "rules_version"]
    flag = "rule title level within_days message tell_your_doctor because episodes provenance sources review"
    assert list(plain["flags"][0]) == flag.split()
    assert plain["checked_at"] == "2026-03-04T12:00:00+00:00"
    assert json.loads(json.dumps(plain)) == plain


def reviewed(*episodes, state="acknowledged", rule="stroke_pattern", evidence=None, **fields):
    mark = finding(rule, *episodes).fingerprint if evidence is None else evidence
    review = FlagReview(rule=rule, state=state, at=ago(minutes=1), evidence=mark)
    return finding(rule, *episodes, flag_reviews=(review,), **fields)


def test_a_review_stands_while_the_facts_are_the_same():
    assert reviewed(event()).review.state == "acknowledged"
    assert reviewed(event(), evidence="other").review is None
    mark = finding("stroke_pattern", event()).fingerprint
    assert finding("stroke_pattern", event(id="another")).fingerprint == mark
    assert finding("stroke_pattern", event(symptoms=("speech",))).fingerprint != mark
    assert finding("stroke_pattern", event(), numb(ago(minutes=1), *STROKE, onset="sudden")).fingerprint != mark


def test_a_review_never_quiets_or_resolves_an_emergency():
    assert reviewed(event()).level == "emergency"
    assert reviewed(event(), state="resolved").review is None
    back = numb(ago(days=3), "left back.lower", lasted=minutes(5))
    assert reviewed(back, rule="unexplained", state="resolved").review.state == "resolved"


def test_the_latest_review_is_shown():
    mark = finding("stroke_pattern", event()).fingerprint
    both = tuple(
        FlagReview(rule="stroke_pattern", state=what, at=ago(minutes=age), evidence=mark)
        for what, age in (("told_clinician", 1), ("acknowledged", 5))
    )
    assert finding("stroke_pattern", event(), flag_reviews=both).review.state == "told_clinician"


def test_of_many_reasons_the_latest_few_are_written_out():
    long = [numb(ago(days=2 * day), "left hand.thumb", lasted=hours(24), explanation=f"{day}?") for day in range(1, 9)]
    shown = finding("unexplained", *long)
    assert len(shown.because) == 6
    assert shown.because[0].startswith("2 Mar 2026")
    assert shown.because[-1] == "5 more of the same kind."
    assert len(shown.episodes) == len(long)


def test_what_lies_in_the_trash_does_not_count():
    assert found(event(deleted_at=ago(minutes=1))).level == "none"


def test_a_time_slightly_in_the_future_counts_as_now():
    ahead = numb(NOW + minutes(5), *STROKE, onset="sudden")
    assert level_of("stroke_pattern", ahead) == "emergency"
    assert level_of("stroke_pattern", numb(NOW + minutes(5), *STROKE, onset="unknown")) == "emergency"


class TestAsOf:
    def test_an_end_after_it_is_still_open_and_later_readings_are_gone(self):
        start = ago(hours=3)
        late = state(ago(hours=1), *STROKE)
        before = changing(start, state(start, "left hand.thumb"), late, ended_at=ago(minutes=30))
        (then,) = as_of(history(before), ago(hours=2)).episodes
        assert then.ended_at is None
        assert len(then.readings) == 1
        assert as_of(history(before), ago(minutes=30)).episodes == (before,)

    @pytest.mark.parametrize(("age", "kept"), [(59, 0), (60, 1), (61, 1)])
    def test_an_entry_is_there_from_its_start_and_from_when_it_was_written(self, age, kept):
        at = ago(minutes=60)
        assert len(as_of(history(numb(ago(minutes=age), *STROKE)), at).episodes) == kept
        written = numb(ago(hours=9), *STROKE, recorded_at=ago(minutes=age))
        assert len(as_of(history(written), at).episodes) == kept

    def test_everything_else_after_it_is_gone(self):
        at = ago(days=2)
        late = ago(days=1)
        later = history(
            days=(Day(late.date()),),
            treatments=(Treatment("t", "Splint", started_on=late.date()),),
            diagnoses=(diagnosis("left hand.thumb", on=late),),
            visits=(visit(late), visit(late)._replace(at=None)),
            flag_reviews=(FlagReview("saddle", "acknowledged", late),),
        )
        assert as_of(later, at) == History()
        assert as_of(later, NOW) == later

    def test_a_treatment_that_stopped_later_was_still_running(self):
        row = Treatment("t", "Splint", started_on=ago(days=9).date(), stopped_on=ago(days=1).date())
        (then,) = as_of(history(treatments=(row,)), ago(days=2)).treatments
        assert then.stopped_on is None


def test_nothing_older_than_the_window_matters_but_what_is_open_does():
    edge = WINDOW.span
    old = numb(NOW - edge - hours(2), "left back.lower", lasted=hours(1))
    assert check(history(old), NOW) == check(history(), NOW)
    assert timedelta(days=90) <= edge
