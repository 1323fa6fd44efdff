"""Single fields of an entry: what stands there is read as just that, what is wrong is said, and nothing else changes."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings

from journal import clock
from journal.body.atlas import atlas
from journal.model.drafts import EpisodeDraft
from journal.model.views import Reading, Site
from journal.phrase import sheet
from journal.phrase.correcting import choices, draft_of, key_of, put, value, with_symptoms
from journal.phrase.field_answers import corrected, read, told, written
from journal.vocabulary import NOTE_LIMIT, vocabulary
from journal.words import correcting as words
from journal.words import dates as date_words
from tests.builders import reading, site
from tests.phrase.said import sites
from tests.strategies import episodes

LONDON = "Europe/London"
NOW = datetime(2026, 11, 22, 14, 32, tzinfo=ZoneInfo(LONDON))
START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


def entry(**fields: object) -> EpisodeDraft:
    """From nine to eleven, with an update at ten."""
    given = {"time_zone": LONDON, "ended_at": START + 2 * HOUR, **fields}
    later = reading(START + HOUR, severity=6)
    return EpisodeDraft(START, "hours", (reading(START, severity=2), later), **given)


def names(draft: EpisodeDraft) -> list[str]:
    return [field.name for field in sheet.fields(draft.episode())]


@settings(max_examples=20)  # each one reads every field of a whole entry
@given(episode=episodes())
def test_what_stands_there_is_read_as_just_that(episode: object) -> None:
    """To the second, in its order, in any zone and around every change of the clocks; also when no text says it."""
    draft = draft_of(episode)
    now = max(NOW, *(one.at for one in draft.readings), draft.started_at, draft.ended_at or NOW)
    for name in names(draft):
        answer = read(draft, name, written(draft, name, now), now)
        assert answer.problem == ""
        assert answer.value == value(draft, name)
        assert put(draft, name, value(draft, name)) == draft


@pytest.mark.parametrize("name", sorted(set(map(key_of, names(entry())))))
def test_every_field_has_its_way(name: str) -> None:
    full = next(one for one in names(entry()) if key_of(one) == name)
    assert choices(full) or name in {*words.QUESTIONS}


def test_nearly_every_place_has_a_text_that_is_read_as_it() -> None:
    draft, untold = entry(), set()
    for region, kind in atlas().regions.items():
        for side in kind.sides:
            for sensation in ("reduced", "other"):
                at = put(draft, "readings[0].sites", (Site(region, side, (sensation,)),))
                if not written(at, "readings[0].sites", NOW):
                    untold.add((region, side))
    assert untold <= {("face.cheek", "midline"), ("buttock.lower", "midline")}


CHANGES = [
    ("started_at", "08:30", START - 30 * MINUTE),
    ("started_at", "yesterday 9pm", datetime(2026, 11, 21, 21, 0, tzinfo=UTC)),
    ("ended_at", "10:00", START + HOUR),
    ("ended_at", "3h ago", START + 2 * HOUR + 32 * MINUTE),
    ("ended_at", "", None),
    ("ended_at", "still going on", None),
    ("readings[1].at", "09:30", START + 30 * MINUTE),
    ("readings[1].at", "11:00", START + 2 * HOUR),
    ("onset", "sudden", "sudden"),
    ("onset", "Woke up with it", "woke_with"),
    ("course", "comes and goes", "comes_and_goes"),
    ("course", "", None),
    ("explanation", "  hard chair ", "hard chair"),
    ("explanation", "", None),
    ("triggers", "night; Walking", ("night", "walking")),
    ("triggers", "", ()),
    ("relief", "lying", ("lying",)),
    ("function.walk", "cannot", "cannot"),
    ("function.walk", "", None),
    ("notes", "one\n\ntwo", "one\n\ntwo"),
    ("starred", "yes", True),
    ("private", "no", False),
    ("time_zone", "Asia/Tokyo", "Asia/Tokyo"),
    ("time_zone", "", None),
    ("readings[0].severity", "0", 0),
    ("readings[0].severity", "10", 10),
    ("readings[0].severity", "7/10", 7),
    ("readings[1].pain", "3", 3),
    ("readings[1].severity", "", None),
    ("readings[0].sites", "right foot numb, left thumb burning", sites("foot right reduced; hand.thumb left burning")),
    ("readings[0].sites", "left thumb something else", sites("hand.thumb left other")),
    ("readings[0].symptoms", "back_pain; weak", ("back_pain", "weak")),
    ("readings[0].denied", "Fever", ("fever",)),
    ("readings[0].declined", "Sexual feeling or function has changed", ("sexual_change",)),
    ("readings[0].evidence", "exam_reduced", "exam_reduced"),
    ("readings[1].note", "after the stairs", "after the stairs"),
]


@pytest.mark.parametrize(("name", "text", "expected"), CHANGES)
def test_a_field_changes_and_nothing_else_does(name: str, text: str, expected: object) -> None:
    before = entry()
    after, answer = corrected(before, name, text, NOW)
    assert answer.problem == ""
    assert value(after, name) == expected
    others = [one for one in names(before) if one != name and key_of(one) != "symptom_since"]
    assert [value(after, one) for one in others] == [value(before, one) for one in others]


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("started_at", "soon", words.unclear_time("soon")),
        ("started_at", "10:01", words.updates_before("Sun 22 November 2026, 10:00 (GMT)")),
        ("started_at", "11:01", words.start_after_end("Sun 22 November 2026, 11:00 (GMT)")),
        ("started_at", "", words.unclear_time("")),
        ("ended_at", "08:59", words.end_before_start("Sun 22 November 2026, 09:00 (GMT)")),
        ("ended_at", "09:59", words.updates_after("Sun 22 November 2026, 10:00 (GMT)")),
        ("readings[1].at", "08:59", words.outside("Sun 22 November 2026, 09:00 (GMT)", "Sun 22 November 2026, 11:00 (GMT)")),
        ("readings[1].at", "11:01", words.outside("Sun 22 November 2026, 09:00 (GMT)", "Sun 22 November 2026, 11:00 (GMT)")),
        ("readings[0].severity", "11", words.NUMBER),
        ("readings[0].severity", "-1", words.NUMBER),
        ("readings[0].severity", "3.5", words.NUMBER),
        ("readings[0].pain", "a lot", words.NUMBER),
        ("time_zone", "Europe", words.ZONE),
        ("time_zone", "../etc/passwd", words.ZONE),
        ("onset", "", words.one_of(vocabulary().onset.values())),
        ("onset", "over", words.one_of(vocabulary().onset.values())),
        ("evidence", "", None),
        ("private", "perhaps", words.YES_OR_NO),
        ("triggers", "night; moonlight", words.unknown_choice("moonlight", vocabulary().trigger.values())),
        ("notes", "x" * (NOTE_LIMIT + 1), words.TOO_LONG),
        ("readings[0].sites", "", words.SITES_NEEDED),
        ("readings[0].sites", "left foot numb 5", words.only_places(["How strong"])),
        ("readings[0].sites", "left foot numb since yesterday 9pm", words.only_places(["Began"])),
        ("readings[0].sites", "left foot numb with weakness", words.only_places(["Also there"])),
        ("readings[0].sites", "left foot numb, no fever", words.only_places(["Asked, not there"])),
        ("readings[0].sites", "left foot numb garden", words.not_understood(["garden"])),
    ],
)
def test_what_is_wrong_is_said(name: str, text: str, problem: str | None) -> None:
    name = "readings[0].evidence" if name == "evidence" else name
    before = entry()
    after, answer = corrected(before, name, text, NOW)
    assert after == before
    assert answer.problem == (problem or words.one_of(vocabulary().evidence.values()))


def test_the_end_may_be_the_very_start_and_the_start_the_very_end() -> None:
    short = EpisodeDraft(START, "hours", (reading(START),), LONDON, START + HOUR)
    assert corrected(short, "ended_at", "09:00", NOW)[0].ended_at == START
    assert corrected(short, "started_at", "10:00", NOW)[0].started_at == START + HOUR


def test_within_its_minute_an_end_is_never_before_the_start() -> None:
    short = EpisodeDraft(START + timedelta(seconds=30), "hours", (reading(START + timedelta(seconds=30)),), LONDON)
    assert corrected(short, "ended_at", "09:00", NOW)[0].ended_at == short.started_at
    assert corrected(short, "ended_at", "08:59", NOW)[1].problem.startswith("The end must not lie before")


def test_a_time_is_one_of_the_clock_of_the_entry() -> None:
    """An entry of Tokyo is corrected in London: its evening is meant, not London's."""
    tokyo = entry(time_zone="Asia/Tokyo")
    after, answer = corrected(tokyo, "ended_at", "20:30", NOW)
    assert after.ended_at == datetime(2026, 11, 22, 11, 30, tzinfo=UTC)
    assert answer.said == "Sun 22 November 2026, 20:30 (JST)"
    offset = clock.parse_instant("2026-11-22T18:00:00+09:00")
    nameless = entry(time_zone=None, ended_at=None)._replace(started_at=offset, readings=(reading(offset),))
    assert corrected(nameless, "ended_at", "20:30", NOW)[0].ended_at == datetime(2026, 11, 22, 11, 30, tzinfo=UTC)


def test_a_time_that_happened_twice_is_asked_with_both() -> None:
    night = datetime(2026, 10, 25, 0, 10, tzinfo=UTC)
    draft = EpisodeDraft(night, "hours", (reading(night),), LONDON, night + 2 * HOUR)
    answer = read(draft, "ended_at", "2026-10-25 01:30", NOW)
    assert answer.ask is not None
    assert [choice.words for choice in answer.ask.choices] == ["2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00"]
    assert read(draft, "ended_at", answer.ask.choices[1].words, NOW).value == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    twice = draft._replace(ended_at=datetime(2026, 10, 25, 1, 30, tzinfo=UTC))
    assert written(twice, "ended_at", NOW) == "2026-10-25T01:30:00+00:00"


def test_what_a_place_leaves_open_is_asked_with_choices() -> None:
    answer = read(entry(), "readings[0].sites", "foot numb", NOW)
    assert answer.ask is not None
    assert read(entry(), "readings[0].sites", answer.ask.choices[0].words, NOW).value == sites("foot left reduced")


def test_seconds_and_the_order_of_places_stay_when_nothing_is_changed() -> None:
    odd = START + timedelta(seconds=17, microseconds=5)
    there = (site("hand.thumb", "left", "burning", "tingling"), site("foot.heel", "right", "reduced"))
    draft = EpisodeDraft(odd, "hours", (Reading(odd, there),), LONDON)
    assert corrected(draft, "started_at", f" {written(draft, 'started_at', NOW)} ", NOW)[0] == draft
    assert corrected(draft, "readings[0].sites", written(draft, "readings[0].sites", NOW), NOW)[0] == draft


def test_the_first_reading_goes_with_the_start_and_another_one_does_not() -> None:
    moved = corrected(entry(), "started_at", "08:30", NOW)[0]
    assert [one.at for one in moved.readings] == [START - 30 * MINUTE, START + HOUR]
    late = entry()._replace(readings=(reading(START + 30 * MINUTE), reading(START + HOUR)))
    assert corrected(late, "started_at", "08:30", NOW)[0].readings == late.readings
    assert corrected(late, "started_at", "09:31", NOW)[1].problem == words.updates_before("Sun 22 November 2026, 09:30 (GMT)")
    assert "readings[0].at" in names(late)
    assert "readings[0].at" not in names(entry())


def test_changing_the_zone_moves_no_moment() -> None:
    before = entry()
    after, answer = corrected(before, "time_zone", "Asia/Tokyo", NOW)
    assert (after.started_at, after.ended_at, after.readings) == (before.started_at, before.ended_at, before.readings)
    assert answer.said == words.shown_as("Sun 22 November 2026, 18:00 (JST)")


# Symptoms


def test_a_symptom_is_there_or_not_there_or_not_answered() -> None:
    first = reading(symptoms=("weak", "fever"), symptom_since=(("weak", date(2026, 1, 1)), ("fever", date(2026, 2, 1))))
    denied = with_symptoms(first, denied=("weak",))
    assert (denied.symptoms, denied.denied) == (("fever",), ("weak",))
    assert denied.symptom_since == (("fever", date(2026, 2, 1)),)
    again = with_symptoms(denied, symptoms=("fever", "weak"))
    assert (again.symptoms, again.denied) == (("fever", "weak"), ())


def test_what_was_said_twice_elsewhere_stays_when_it_is_not_named() -> None:
    odd = reading(symptoms=("weak",), denied=("weak",), symptom_since=(("chills", date(2026, 1, 1)),))
    assert with_symptoms(odd, symptoms=("weak", "fever")).denied == ("weak",)
    assert with_symptoms(odd, symptoms=("weak",)) == odd


def test_since_when_a_symptom_is_there() -> None:
    draft = entry()._replace(readings=(reading(START, symptoms=("back_pain",)),))
    name = "readings[0].symptom_since.back_pain"
    after, answer = corrected(draft, name, "May 2019", NOW)
    assert after.readings[0].symptom_since == (("back_pain", date(2019, 5, 1)),)
    assert (answer.said, written(after, name, NOW)) == ("since May 2019", "May 2019")
    assert corrected(after, name, "", NOW)[0] == draft
    assert read(draft, name, "2027", NOW).problem == date_words.NOT_YET
    assert read(draft, name, "soon", NOW).problem == date_words.not_a_date("soon")
    old = entry(ended_at=None)._replace(
        started_at=START - 48 * HOUR, readings=(draft.readings[0]._replace(at=START - 48 * HOUR),)
    )
    assert read(old, name, "2026-11-20", NOW).problem == ""
    assert read(old, name, "2026-11-21", NOW).problem == words.AFTER_READING


def test_what_a_field_holds_is_told_in_words() -> None:
    draft = entry()
    assert told(draft, "ended_at") == "Sun 22 November 2026, 11:00 (GMT)"
    assert told(draft, "readings[0].pain") == "not said"
