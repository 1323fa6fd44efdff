"""What may be stored: every problem found, at its field; what a careful person could mean passes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings

from journal.body.atlas import SIDES, atlas
from journal.model import drafts
from journal.model.drafts import EpisodeDraft, Refused
from journal.model.views import (
    Baseline,
    Day,
    Diagnosis,
    FlagReview,
    HistoryItem,
    Place,
    Profile,
    Question,
    Reading,
    Site,
    Treatment,
    Visit,
)
from journal.vocabulary import NOTE_LIMIT
from tests.strategies import episodes, histories

AT = datetime(2026, 3, 1, 8, 10, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
SITE = Site("hand.thumb", "left", ("tingling",))
READING = Reading(AT, (SITE,))
DRAFT = EpisodeDraft(AT, "sudden", (READING,), time_zone="Europe/London")
LONG = "x" * (NOTE_LIMIT + 1)


def wrong(draft: EpisodeDraft) -> list[str]:
    return [problem.path for problem in drafts.check_episode(draft.episode())]


def paths(found) -> list[str]:
    return [problem.path for problem in found]


def test_a_good_draft_passes_as_it_is():
    assert DRAFT.checked() is DRAFT


def test_the_episode_has_every_field_of_the_draft():
    episode = DRAFT._replace(notes="n", starred=True).episode("id", recorded_at=AT)
    assert (episode.id, episode.recorded_at, episode.notes, episode.starred) == ("id", AT, "n", True)
    assert set(EpisodeDraft._fields) < set(episode._fields)


@settings(suppress_health_check=list(HealthCheck))
@given(episodes())
def test_random_episodes_pass(episode):
    assert wrong(EpisodeDraft(*(getattr(episode, name) for name in EpisodeDraft._fields))) == []


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(histories())
def test_random_journals_pass(history):
    checks = (
        (drafts.check_day, history.days),
        (drafts.check_treatment, history.treatments),
        (drafts.check_diagnosis, history.diagnoses),
        (drafts.check_visit, history.visits),
        (drafts.check_question, history.questions),
        (drafts.check_flag_review, history.flag_reviews),
        (drafts.check_profile, [history.profile]),
    )
    assert [str(problem) for check, rows in checks for row in rows for problem in check(row)] == []


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"onset": "slow"}, "$.onset"),
        ({"onset": ""}, "$.onset"),
        ({"course": "on_off"}, "$.course"),
        ({"time_zone": "Europe/Londn"}, "$.time_zone"),
        ({"time_zone": "localtime"}, "$.time_zone"),
        ({"ended_at": AT - timedelta(microseconds=1)}, "$.ended_at"),
        ({"started_at": AT.replace(tzinfo=None)}, "$.started_at"),
        ({"ended_at": AT.replace(tzinfo=None)}, "$.ended_at"),
        ({"triggers": ("cold", "ghosts")}, "$.triggers[1]"),
        ({"relief": ("ghosts",)}, "$.relief[0]"),
        ({"function": (("fly", "some"),)}, "$.function.fly"),
        ({"function": (("walk", "badly"),)}, "$.function.walk"),
        ({"notes": LONG}, "$.notes"),
        ({"explanation": LONG}, "$.explanation"),
        ({"readings": ()}, "$.readings"),
    ],
)
def test_what_is_wrong_with_an_episode(changes, path):
    assert wrong(DRAFT._replace(**changes)) == [path]


@pytest.mark.parametrize(
    "changes",
    [
        {"ended_at": AT},
        {"ended_at": AT.astimezone(ZoneInfo("Asia/Tokyo"))},
        {"time_zone": None},
        {"notes": LONG[1:]},
        {"function": (("walk", "cannot"), ("drive", "none"))},
        {"course": "constant"},
    ],
)
def test_the_edge_of_a_good_episode(changes):
    assert wrong(DRAFT._replace(**changes)) == []


def test_an_end_in_the_repeated_hour_is_after_its_start():
    start = datetime(2026, 10, 25, 1, 50, tzinfo=LONDON)
    end = datetime(2026, 10, 25, 1, 10, tzinfo=LONDON, fold=1)
    assert end < start  # as Python compares two times of one zone
    assert wrong(DRAFT._replace(started_at=start, ended_at=end)) == []
    assert wrong(DRAFT._replace(started_at=end, ended_at=start)) == ["$.ended_at"]


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"at": AT.replace(tzinfo=None)}, "$.at"),
        ({"sites": ()}, "$.sites"),
        ({"sites": (SITE, SITE._replace(sensations=()))}, "$.sites[1].sensations"),
        ({"sites": (SITE._replace(sensations=("tingling", "fizzy")),)}, "$.sites[0].sensations[1]"),
        ({"severity": -1}, "$.severity"),
        ({"severity": 11}, "$.severity"),
        ({"pain": -1}, "$.pain"),
        ({"pain": 11}, "$.pain"),
        ({"symptoms": ("weak", "tired")}, "$.symptoms[1]"),
        ({"denied": ("tired",)}, "$.denied[0]"),
        ({"declined": ("tired",)}, "$.declined[0]"),
        ({"symptom_since": (("tired", date(2026, 1, 1)),)}, "$.symptom_since.tired"),
        ({"evidence": "seen"}, "$.evidence"),
        ({"note": LONG}, "$.note"),
    ],
)
def test_what_is_wrong_with_a_reading(changes, path):
    assert paths(drafts.check_reading(READING._replace(**changes))) == [path]


@pytest.mark.parametrize("value", [0, 10, None])
def test_the_edge_of_severity_and_pain(value):
    assert paths(drafts.check_reading(READING._replace(severity=value, pain=value))) == []


@pytest.mark.parametrize("region", atlas().regions.values(), ids=lambda region: region.id)
def test_a_region_takes_its_own_sides_only(region):
    taken = [side for side in SIDES if not paths(drafts.check_place(Place(region.id, side)))]
    assert taken == list(region.sides)
    expected = ["midline"] if not region.lateral else ["left", "right", "both"] + ["midline"] * region.touches_midline
    assert taken == expected


def test_an_unknown_region_is_answered_with_its_neighbours_in_name():
    (near,) = drafts.check_place(Place("hand.thum", "left"))
    assert "hand.thumb" in near.accepted
    assert "foot.sole" not in near.accepted
    (far,) = drafts.check_place(Place("elbow", "left"))
    assert "hand" in far.accepted
    assert paths(drafts.check_place(Place("elbow", "links"))) == ["$.region", "$.side"]


@pytest.mark.parametrize(
    ("check", "row", "path"),
    [
        (drafts.check_day, Day(date(2026, 3, 2), "numb"), "$.state"),
        (drafts.check_day, Day(date(2026, 3, 2), note=LONG), "$.note"),
        (drafts.check_treatment, Treatment("1", ""), "$.name"),
        (drafts.check_treatment, Treatment("1", "a", effect="great"), "$.effect"),
        (drafts.check_treatment, Treatment("1", "a", relief_percent=101), "$.relief_percent"),
        (drafts.check_treatment, Treatment("1", "a", relief_days=-1), "$.relief_days"),
        (drafts.check_treatment, Treatment("1", "a", started_on=date(2026, 1, 2), stopped_on=date(2026, 1, 1)), "$.stopped_on"),
        (drafts.check_treatment, Treatment("1", "a", stopped_because=LONG), "$.stopped_because"),
        (drafts.check_diagnosis, Diagnosis("1", "\n", "confirmed"), "$.name"),
        (drafts.check_diagnosis, Diagnosis("1", "a", "maybe"), "$.status"),
        (drafts.check_diagnosis, Diagnosis("1", "a", "confirmed", sites=(Place("hand.thumb", "midline"),)), "$.sites[0].side"),
        (drafts.check_visit, Visit("1", date(2026, 1, 1), "party"), "$.kind"),
        (drafts.check_visit, Visit("1", date(2026, 1, 1), "imaging", at=AT.replace(tzinfo=None)), "$.at"),
        (drafts.check_visit, Visit("1", date(2026, 1, 1), "imaging", result=LONG), "$.result"),
        (drafts.check_question, Question("1", " "), "$.text"),
        (drafts.check_question, Question("1", "a", rank=0), "$.rank"),
        (drafts.check_flag_review, FlagReview("r", "done", AT), "$.state"),
        (drafts.check_flag_review, FlagReview("r", "resolved", AT.replace(tzinfo=None)), "$.at"),
        (drafts.check_flag_review, FlagReview("r", "resolved", AT, level="panic"), "$.level"),
        (drafts.check_flag_review, FlagReview("", "resolved", AT), "$.rule"),
        (drafts.check_profile, Profile(birth_year=1899), "$.birth_year"),
        (drafts.check_profile, Profile(birth_year=2101), "$.birth_year"),
        (drafts.check_profile, Profile(dominant_hand="neither"), "$.dominant_hand"),
        (drafts.check_profile, Profile(name=LONG), "$.name"),
        (drafts.check_profile, Profile(history=(HistoryItem("bad_luck"),)), "$.history[0].condition"),
        (
            drafts.check_profile,
            Profile(history=(HistoryItem("hiv", date(2026, 1, 2), date(2026, 1, 1)),)),
            "$.history[0].until",
        ),
        (
            drafts.check_profile,
            Profile(baseline=(Baseline((Place("foot.sole", "up"),), date(2016, 1, 1)),)),
            "$.baseline[0].sites[0].side",
        ),
        (drafts.check_baseline, Baseline((), date(2016, 1, 1), sensations=("fizzy",)), "$.sensations[0]"),
        (drafts.check_baseline, Baseline((), date(2016, 1, 1), symptoms=("tired",)), "$.symptoms[0]"),
        (drafts.check_baseline, Baseline((), date(2016, 1, 1), course="on_off"), "$.course"),
        (drafts.check_baseline, Baseline((), date(2016, 1, 1), note=LONG), "$.note"),
    ],
)
def test_what_is_wrong_with_another_row(check, row, path):
    assert paths(check(row)) == [path]


def test_every_problem_is_named_at_once():
    draft = DRAFT._replace(onset="slow", readings=(READING._replace(severity=11, evidence="seen"),))
    with pytest.raises(Refused) as caught:
        draft.checked()
    assert paths(caught.value.problems) == ["$.onset", "$.readings[0].severity", "$.readings[0].evidence"]
    assert str(caught.value).count("\n") == 2
