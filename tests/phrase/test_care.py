"""Care in words: treatments, diagnoses, visits and questions. A date or a place is never guessed, and no word is lost."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.model.views import Diagnosis, Place, Treatment
from journal.phrase.clauses import places_named
from journal.phrase.dates import NoDate
from journal.phrase.diagnosed import told as told_diagnosis
from journal.phrase.diagnoses import read_diagnosis
from journal.phrase.past_days import said_days, said_length
from journal.phrase.questions import place_said
from journal.phrase.treatments import read_treatment
from journal.phrase.tried import told
from journal.phrase.visit_words import read_visit
from journal.words import dates as say_dates
from journal.words import diagnoses as say_diagnoses
from journal.words import treatments as say_treatments
from journal.words import visits as say_visits

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 14, 32, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("gabapentin", {"name": "gabapentin"}),
        (
            "gabapentin 300 mg at night since 3 May, helped 40% for 2 weeks, stopped 20 June: dizzy, tired",
            {
                "name": "gabapentin",
                "dose": "300 mg at night",
                "effect": "some",
                "relief_percent": 40,
                "relief_days": 14,
                "started_on": date(2026, 5, 3),
                "stopped_on": date(2026, 6, 20),
                "stopped_because": "dizzy, tired",
            },
        ),
        (
            "Physiotherapy twice a week from Nov 2025 to 15 Jan 2026, no effect, kind: therapy",
            {
                "name": "Physiotherapy",
                "dose": "twice a week",
                "effect": "none",
                "kind": "therapy",
                "started_on": date(2025, 11, 1),
                "stopped_on": date(2026, 1, 15),
            },
        ),
        (
            "vitamin B12 1,000 mcg daily since 2024",
            {"name": "vitamin B12", "dose": "1,000 mcg daily", "started_on": date(2024, 1, 1)},
        ),
        ("massage since yesterday made it worse", {"name": "massage", "started_on": date(2026, 11, 23), "effect": "worse"}),
        (
            "duloxetine 30 mg since 3 december 2025, did not help, stopped after 6 weeks because sick since then",
            {
                "name": "duloxetine",
                "dose": "30 mg",
                "started_on": date(2025, 12, 3),
                "effect": "none",
                "stopped_on": date(2026, 1, 14),
                "stopped_because": "sick since then",
            },
        ),
        (
            "ibuprofen, 80% relief for 6 hours, my own words, and more",
            {"name": "ibuprofen", "effect": "some", "relief_percent": 80, "relief_days": 0, "note": "my own words, and more"},
        ),
        ("gabapentin 2000 mg until May 2026", {"name": "gabapentin", "dose": "2000 mg", "stopped_on": date(2026, 5, 31)}),
        ("gabapentin 2000", {"name": "gabapentin", "dose": "2000"}),
        ("TENS, helped a lot, lasted 3 months", {"name": "TENS", "effect": "good", "relief_days": 90}),
        ("rest, helped 0%", {"name": "rest", "effect": "none", "relief_percent": 0}),
    ],
)
def test_a_treatment_in_a_line(text, fields):
    answer = read_treatment(text, TODAY)
    assert answer.value == Treatment("", **fields), answer.problem
    assert answer.said == told(answer.value)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", say_treatments.NAME_NEEDED),
        ("gabapentin, stopped: dizzy", say_treatments.WHEN_STOPPED),
        ("gabapentin, stopped after 3 weeks: dizzy", say_treatments.WHEN_STOPPED),
        ("gabapentin since tomorrow", say_dates.NOT_YET),
        ("gabapentin since forever", say_dates.not_a_date("forever")),
        ("gabapentin since 12 december", say_dates.WHICH_YEAR),
        ("gabapentin since 3 May, helped 140%", say_treatments.PERCENT),
        ("gabapentin, helped for ages", say_treatments.no_length("ages")),
        ("gabapentin since 2 June 2026, stopped 1 June 2026", say_treatments.stop_first("2 June 2026")),
    ],
)
def test_a_treatment_that_is_not_clear_is_not_guessed(text, problem):
    assert read_treatment(text, TODAY).problem == problem


def test_a_change_says_only_what_is_new():
    had = Treatment("x", "Gabapentin", "medicine", "300 mg", date(2026, 5, 3), note="first")
    assert read_treatment("no effect, stopped today: sick", TODAY, had).value == had._replace(
        effect="none", stopped_on=TODAY, stopped_because="sick"
    )
    assert read_treatment("600 mg", TODAY, had).value.dose == "300 mg, 600 mg"
    assert read_treatment("slept badly", TODAY, had).value.note == "first\nslept badly"
    stopped = had._replace(stopped_on=TODAY, stopped_because="sick")
    assert read_treatment("still taking it", TODAY, stopped).value == had


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("3 May", date(2026, 5, 3), date(2026, 5, 3)),
        ("in may", date(2026, 5, 1), date(2026, 5, 31)),
        ("last tuesday", date(2026, 11, 17), date(2026, 11, 17)),
        ("november", date(2026, 11, 1), TODAY),
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("24 may", date(2026, 5, 24), date(2026, 5, 24)),
    ],
)
def test_days_as_they_are_said(text, first, last):
    assert said_days(text, TODAY) == (first, last)


@pytest.mark.parametrize(
    ("today", "text", "year"),
    [
        (date(2026, 3, 4), "1 november", 2025),  # of last year, and near
        (date(2026, 3, 4), "december", 2025),
        (date(2026, 3, 4), "1 august", None),
        (date(2026, 3, 4), "july", None),
    ],
)
def test_a_day_without_its_year_is_near_or_asked_about(today, text, year):
    if year is None:
        with pytest.raises(NoDate, match="Which year"):
            said_days(text, today)
    else:
        assert said_days(text, today).first.year == year


@pytest.mark.parametrize(
    ("text", "days"), [("2 weeks", 14), ("a month", 30), ("6 hours", 0), ("10 days", 10), ("ages", None), ("", None)]
)
def test_lengths(text, days):
    assert said_length(text) == days


CTS = "carpal tunnel syndrome"
LEFT, RIGHT = places_named("left hand"), places_named("right hand")


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            f"{CTS}, suspected by Dr Mora on 3 May, left hand",
            {"status": "suspected", "by": "Dr Mora", "on": date(2026, 5, 3), "sites": LEFT},
        ),
        (f"suspected {CTS}, left hand, GP", {"status": "suspected", "by": "GP", "sites": LEFT}),
        (
            f"{CTS} confirmed by my neurologist, left hand and right hand",
            {"status": "confirmed", "by": "my neurologist", "sites": LEFT + RIGHT},
        ),
        (
            f"{CTS} confirmed by GP in March, everywhere, note: biopsy, skin",
            {"status": "confirmed", "by": "GP", "on": date(2026, 3, 1), "note": "biopsy, skin"},
        ),
        (f"{CTS}, ruled out, words of mine, and more", {"status": "ruled_out", "note": "words of mine, and more"}),
    ],
)
def test_a_diagnosis_in_a_line(text, fields):
    answer = read_diagnosis(text, TODAY)
    assert answer.value == Diagnosis("", CTS, **fields), answer.problem
    assert answer.said == told_diagnosis(answer.value)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", say_diagnoses.NAME_NEEDED),
        (CTS, say_diagnoses.STATUS_NEEDED),
        (f"{CTS}, confirmed, left hand", say_diagnoses.BY_NEEDED),
        (f"{CTS}, confirmed by GP", say_diagnoses.PLACES_NEEDED),
        (f"{CTS}, suspected, hand", say_diagnoses.no_place("hand")),
        (f"{CTS}, suspected, place: knuckle", say_diagnoses.no_place("knuckle")),
    ],
)
def test_what_a_diagnosis_explains_is_never_guessed(text, problem):
    assert read_diagnosis(text, TODAY).problem == problem


def test_a_diagnosis_that_becomes_confirmed_says_by_whom_and_which_places():
    had = Diagnosis("x", CTS, "suspected")
    assert read_diagnosis("confirmed", TODAY, had).problem == say_diagnoses.BY_NEEDED
    assert read_diagnosis("confirmed by GP", TODAY, had).problem == say_diagnoses.PLACES_NEEDED
    assert read_diagnosis("confirmed by GP, left hand", TODAY, had).value.sites == LEFT
    assert read_diagnosis("ruled out", TODAY, had).value.status == "ruled_out"


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("today 10:30", {"kind": "consultation", "on": TODAY, "assessed_numbness": True}),
        (
            "MRI of the left hand 12 November, by Dr Mora, waiting for the result",
            {
                "kind": "imaging",
                "on": date(2026, 11, 12),
                "clinician": "Dr Mora",
                "pending": True,
                "assessed_numbness": False,
                "sites": LEFT,
                "note": "MRI",
            },
        ),
        (
            "GP yesterday 3pm, left hand, result: wait, come back",
            {"kind": "consultation", "clinician": "GP", "sites": LEFT, "result": "wait, come back", "assessed_numbness": True},
        ),
        ("blood test monday", {"kind": "blood_test", "on": date(2026, 11, 23), "assessed_numbness": False}),
        (
            "EMG on 2 march 2026, examined left hand",
            {"kind": "nerve_conduction", "on": date(2026, 3, 2), "assessed_numbness": True, "sites": LEFT},
        ),
        (
            "A&E 2026-11-20 08:10, did not look",
            {"kind": "emergency_visit", "on": date(2026, 11, 20), "assessed_numbness": False},
        ),
        ("saw Dr Mora on 3 May, note: kind, fast", {"clinician": "Dr Mora", "on": date(2026, 5, 3), "note": "kind, fast"}),
        ("neurologist 3 May", {"kind": "neurological_exam", "note": "neurologist"}),
    ],
)
def test_a_visit_in_a_line(text, fields):
    answer = read_visit(text, NOW, "UTC")
    assert answer.problem == ""
    assert {name: getattr(answer.value, name) for name in fields} == fields


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", say_visits.NO_TIME),
        ("nerve test, Dr X", say_visits.NO_TIME),
        ("consultation in May", say_visits.WHICH_DAY),
        ("tomorrow", say_dates.NOT_YET),
        ("2 january", None),
        ("GP yesterday, hand", say_visits.no_place("hand")),
        ("GP yesterday, looked at knuckle", say_visits.no_place("knuckle")),
    ],
)
def test_a_visit_that_is_not_clear_is_not_guessed(text, problem):
    answer = read_visit(text, NOW, "UTC")
    assert answer.problem == problem if problem is not None else answer.value.on == date(2026, 1, 2)


def test_places_are_named_with_their_sides():
    assert places_named("both feet and left hand")[-1].side == "left"
    assert places_named("everywhere") == ()
    assert places_named("hand") is places_named("left") is places_named("my own words") is None
    assert Place("hand.thumb", "left") in places_named("Left hand")


@pytest.mark.parametrize(
    ("said", "to"), [("up", 1), ("down", 3), ("first", 1), ("last", 4), ("3", 3), ("5", None), ("0", None), ("x", None)]
)
def test_where_a_question_moves(said, to):
    assert place_said(said, 2, 4) == to


PIECES = "gabapentin 300 mg since until 3 May stopped : , helped 40% for 2 weeks because left hand by Dr MRI confirmed"
ANY = st.text(max_size=60) | st.lists(st.sampled_from(PIECES.split()), max_size=14).map(" ".join)


@given(ANY)
def test_no_words_break_it_and_what_was_read_reads_well(text):
    for answer in (read_treatment(text, TODAY), read_diagnosis(text, TODAY), read_visit(text, NOW, "UTC")):
        assert bool(answer.problem) == (answer.value is None)
        assert answer.problem or answer.said
