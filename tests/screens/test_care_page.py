"""Care on the screen: written in a line, changed part by part, weighed, deleted, taken back; always as the journal is now."""

from datetime import date, timedelta

import pytest

from journal.clock import FixedClock
from journal.model.views import History, Place, Question, Treatment, Visit
from journal.paths import Places
from journal.screens.care import CarePage
from journal.store import opening
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.words import care, care_page, diagnoses, treatments
from tests.screens.pages import cared
from tests.screens.stage import NOW, ZONE, stage, write
from tests.store.damage import alter

TODAY = NOW.date()


def records(places: Places) -> History:
    return Reader(places).care().history


def keep(places: Places, *steps: object) -> None:
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.keep(*steps)


async def test_an_empty_page_says_what_belongs_where_and_takes_it_in_one_line(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("d")
        assert all(text in shown.words for text in (*care_page.SECTIONS.values(), *care_page.ADD.values()))
        assert care_page.TEACH["treatments"] in shown.words
        await shown.press("enter")
        await shown.type("gabapentin 300 mg at night since 3 May, helped 40% for 2 weeks")
        assert "gabapentin, 300 mg at night; since 3 May 2026; some effect, 40% relief for 2 weeks" in shown.words
        await shown.press("enter")
        assert shown.page == "CarePage"
        assert "Saved 14:32. z takes it back." in shown.words
        (made,) = records(places).treatments
        assert (made.dose, made.relief_days) == ("300 mg at night", 14)
        await shown.press("end", "n")
        await shown.type("Why both feet?")
        await shown.press("enter", "z")
        assert records(places).questions == ()
        assert "Taken back: the new question" in shown.words


async def test_what_is_not_clear_stays_in_the_line(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("d", "down", "n")
        await shown.type("tennis elbow confirmed by Dr Mora")
        await shown.press("enter")
        assert diagnoses.PLACES_NEEDED in shown.words
        assert records(places).diagnoses == ()
        await shown.type(", left elbow")
        await shown.press("enter")
        assert [one.status for one in records(places).diagnoses] == ["confirmed"]


async def test_every_part_of_a_treatment_can_be_said_anew(places: Places) -> None:
    keep(places, (None, Treatment("", "Gabapentin")))
    said = {"2": "medicine", "3": "300 mg", "4": "May 2026", "5": "20 June", "7": "40%", "8": "2 weeks", "9": "made me dizzy"}
    async with stage(places) as shown:
        await shown.press("d", "enter")
        await shown.press("9")
        await shown.type("dizzy")
        await shown.press("enter")
        assert treatments.WHEN_STOPPED in shown.words
        await shown.press("escape", "escape")
        for key, text in said.items():
            await shown.press(key)
            await shown.type(text)
            await shown.press("enter")
            assert shown.page == "TreatmentPage", shown.seen
        await shown.press("6", "end", "enter")
        await shown.type("bad taste")
        await shown.press("enter")
        (made,) = records(places).treatments
        course = (date(2026, 5, 1), date(2026, 6, 20))
        parts = ("Gabapentin", "medicine", "300 mg", *course, "none", 40, 14, "made me dizzy", "bad taste")
        assert made._replace(updated_at=None) == Treatment(made.id, *parts)
        await shown.press("z")
        assert records(places).treatments[0].note == ""


async def test_a_diagnosis_is_never_confirmed_without_by_whom_and_where(places: Places) -> None:
    cared(places)
    async with stage(places) as shown:
        await shown.press("d", "down", "enter", "down", "right")
        assert records(places).diagnoses[0].status == "confirmed"  # it names both
        for key, problem in (("5", diagnoses.PLACES_NEEDED), ("3", diagnoses.BY_NEEDED)):
            await shown.press(key, *["backspace"] * 20, "enter")
            assert problem in shown.words
            await shown.press("escape", "escape")
        await shown.press("2")
        await shown.type("suspected")
        await shown.press("enter", "5", *["backspace"] * 20, "enter", "2", "escape", "right")
        assert records(places).diagnoses[0].status == "suspected"
        assert care_page.CONFIRM_FIRST in shown.words


async def test_a_result_ends_the_waiting_and_the_first_page_knows(places: Places) -> None:
    write(places, "right arm pins and needles 2 woke with it, slept on it", ago=timedelta(days=3), ended=timedelta(minutes=5))
    keep(places, (None, Visit("", TODAY, "imaging", "Dr Mora", pending=True, note="MRI")))
    async with stage(places, (120, 40)) as shown:
        assert "Open: scan, Dr Mora" in shown.words  # awaited, beside the entries
        await shown.press("d", "down", "down", "enter", "7")
        await shown.type("nothing unusual")
        await shown.press("enter")
        (visit,) = records(places).visits
        assert (visit.result, visit.pending, visit.assessed_numbness) == ("nothing unusual", False, False)
        await shown.press("4")
        assert records(places).visits[0].assessed_numbness
        await shown.press("5")
        await shown.type("left hand")
        await shown.press("enter", "5", *["backspace"] * 20, "enter")
        assert care_page.NAME_PLACES in shown.words
        await shown.press("escape", "escape")
        assert Place("hand.thumb", "left") in records(places).visits[0].sites
        await shown.press("escape", "escape")
        assert "Open: scan" not in shown.words


async def test_questions_move_by_weight_and_back(places: Places) -> None:
    cared(places)
    async with stage(places) as shown:
        await shown.press("d", "end", "u")
        assert [one.rank for one in records(places).questions] == [2, 1]
        assert shown.seen.index("What else") < shown.seen.index("Should I")
        await shown.press("u")  # it is the first already
        await shown.press("z")
        assert [one.rank for one in records(places).questions] == [1, 2]
        await shown.press("home", "u")
        assert "Up" not in shown.seen.splitlines()[-1]
        await shown.press("end", "enter", "3")
        await shown.type("A slipped cushion")
        await shown.press("enter")
        answered = records(places).questions[1]
        assert (answered.answer, answered.asked_on) == ("A slipped cushion", TODAY)


async def test_x_deletes_here_and_there_and_z_takes_back(places: Places) -> None:
    cared(places)
    async with stage(places) as shown:
        await shown.press("d", "x")
        assert records(places).treatments == ()
        assert care_page.DELETED in shown.words
        await shown.press("z")
        assert len(records(places).treatments) == 1
        await shown.press("home", "enter", "x")
        assert shown.page == "CarePage"
        assert records(places).treatments == ()
        assert care_page.DELETED in shown.words


async def test_what_another_window_writes_is_seen_and_never_written_over(places: Places) -> None:
    cared(places)
    async with stage(places) as shown:
        await shown.press("d", "enter", "3", *["backspace"] * 6)
        (had,) = records(places).treatments
        keep(places, (had, had._replace(dose="900 mg")))
        await shown.type("600 mg")
        await shown.press("enter")
        assert care.conflict() in shown.words
        assert records(places).treatments[0].dose == "900 mg"
        await shown.press("escape", "escape", "escape")
        keep(places, (None, Question("", "From elsewhere?")))
        page = shown.app.screen
        assert isinstance(page, CarePage)
        page.poll()
        await shown.settled()
        assert "From elsewhere?" in shown.seen
        (had,) = records(places).treatments
        await shown.press("home", "enter")
        keep(places, (had, None))
        shown.app.screen.poll()  # type: ignore[attr-defined]  # the page of the treatment
        await shown.settled()
        assert care.gone() in shown.words


async def test_an_emergency_that_a_change_brings_back_is_shown_at_once(places: Places) -> None:
    write(places, "left face and left hand numb suddenly 20m ago with weakness")
    keep(places, (None, Visit("", TODAY, "emergency_visit", at=NOW, assessed_numbness=True)))
    async with stage(places) as shown:
        await shown.press("d", "down", "down", "x")
        assert shown.page == "Findings"
        assert care_page.KEPT in shown.words
        await shown.press("escape")
        assert shown.page == "CarePage"


async def test_that_nothing_lasted_is_said_here(places: Places) -> None:
    tried = [TODAY - timedelta(days=days) for days in (200, 100)]
    for name in ("Physiotherapy", "Amitriptyline"):
        keep(places, (None, Treatment("", name, None, None, *tried, "none")))
    async with stage(places) as shown:
        await shown.press("d")
        assert treatments.none_lasting(2, 7) in shown.words


async def test_a_damaged_record_is_left_out_and_said(places: Places) -> None:
    cared(places)
    alter(places, "UPDATE treatment SET effect = 'good'")
    async with stage(places) as shown:
        await shown.press("d")
        assert "Gabapentin" not in shown.seen
        assert care.left_out(1) in shown.words


async def test_a_journal_that_can_only_be_read_is_only_read(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    cared(places)
    before = records(places)
    monkeypatch.setattr(opening, "only_reading", lambda _places: "Only reading now.")
    async with stage(places) as shown:
        await shown.press("d")
        assert "New" not in shown.seen.splitlines()[-1]
        await shown.press("n", "x", "z", "enter", "1")
        assert shown.page == "TreatmentPage"
        assert "Only reading now." in shown.words
        await shown.press("6", "x")
    assert records(places) == before
