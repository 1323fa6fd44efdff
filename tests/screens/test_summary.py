"""The page for the doctor on the screen: read before it is written, changed line by line, never written over a file."""

from pathlib import Path

import pytest

from journal.clock import FixedClock
from journal.paths import Places
from journal.phrase.understand import understand
from journal.report.gather import usual_span
from journal.screens.summary import SummaryPage
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.words import summary_page as words
from journal.words.report_command import BY_WORDS
from tests.pictures.scenes import eight_weeks
from tests.screens.stage import NOW, ZONE, Stage, stage, write

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)])


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()


def page(shown: Stage) -> SummaryPage:
    assert isinstance(shown.app.screen, SummaryPage)
    return shown.app.screen


def paper(shown: Stage) -> str:
    found = page(shown).shown
    assert found is not None
    return found.text


def files() -> list[Path]:
    return sorted(path for path in Path.home().iterdir() if path.suffix in (".pdf", ".txt", ".html", ".md"))


async def turn_to_text(shown: Stage) -> None:
    await shown.press("2", "2")
    assert page(shown).chosen_now.form == "text"


@SIZES
async def test_the_page_is_read_as_it_will_be_written(places: Places, size: tuple[int, int]) -> None:
    eight_weeks(places)
    async with stage(places, size) as shown:
        await shown.press("v")
        assert "SELF-REPORTED NUMBNESS JOURNAL" in shown.seen
        assert "since the last visit" in shown.seen
        await turn_to_text(shown)
        await shown.press("p")
        (made,) = files()
        assert made.name == f"summary-{NOW.date().isoformat()}.txt"
        assert made.read_text(encoding="utf-8") == paper(shown)
        assert made.stat().st_mode & 0o777 == 0o600
        assert "I read it back" in shown.words


async def test_a_file_that_is_there_is_never_replaced(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("v")
        await turn_to_text(shown)
        await shown.press("p", "p")
        assert words.IS_THERE in shown.words
        assert len(files()) == 1
        await shown.press("escape", "v", "2", "2", "p")
        assert sorted(path.name for path in files()) == ["summary-2026-11-22-2.txt", "summary-2026-11-22.txt"]


async def test_parts_and_what_is_withheld_are_left_out_and_named(places: Places) -> None:
    eight_weeks(places)
    async with stage(places, (120, 40)) as shown:
        await shown.press("v", "4", "down", "down", "space", "escape")
        assert page(shown).chosen_now.left_out == {"where"}
        assert "WHERE, THEN AND NOW" not in paper(shown)
        assert "Where, then and now" in shown.seen
        await shown.press("5", "end", "space", "escape")
        assert BY_WORDS in shown.words
        await shown.press("5", "space", "end", "space", "escape")
        assert BY_WORDS not in shown.words
        assert page(shown).chosen_now.withheld == {"notes"}
        told = " ".join(paper(shown).split())
        assert "Left out by the patient: notes and quoted words, where, then and now." in told
        assert "could not feel the pedal" not in told


async def test_private_entries_come_only_when_they_are_asked_for(places: Places) -> None:
    draft = understand("left thumb tingling 2 over weeks, slept on it", NOW, ZONE).draft
    assert draft is not None
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.save(draft._replace(private=True))
    async with stage(places) as shown:
        await shown.press("v")
        assert "1 entry left out" in shown.seen
        assert "left thumb" not in paper(shown)
        await shown.press("6")
        assert words.TAKEN_IN in shown.seen
        assert "left thumb" in paper(shown)


async def test_the_sentences_can_be_changed_and_the_page_says_so(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("v", "7", "ctrl+a", "ctrl+k")
        await shown.type("My left foot is numb.")
        await shown.press("enter")
        assert "\nMy left foot is numb.\n" in paper(shown)
        assert "14 entries in" in paper(shown)
        assert "sentences at the top are the patient's own" in " ".join(paper(shown).split())
        await shown.press("7", "ctrl+a", "ctrl+k", "enter")
        assert page(shown).chosen_now.sentences == ("", "")
        assert "My left foot is numb." not in paper(shown)


async def test_the_file_can_be_named(places: Places, tmp_path: Path) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("v", "9", "ctrl+a", "ctrl+k")
        await shown.type(str(tmp_path / "nowhere" / "x.pdf"))
        await shown.press("enter")
        assert words.NO_FOLDER in shown.words
        await shown.press("ctrl+a", "ctrl+k")
        await shown.type(str(tmp_path / "mine.html"))
        await shown.press("enter", "2", "p")
        assert page(shown).chosen_now.form == "html"
        assert (tmp_path / "mine.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


async def test_after_a_visit_is_written_down_the_page_begins_there(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it")
    async with stage(places) as shown:
        await shown.press("v")
        assert words.PERIODS["90"] in shown.seen
        await shown.press("d", "down", "down", "n")
        await shown.type("GP yesterday, looked at the left thumb")
        await shown.press("enter")
        assert shown.page == "CarePage", shown.seen
        await shown.press("escape")
        assert shown.page == "SummaryPage"
        assert words.PERIODS["visit"] in shown.seen
        span, since_visit = usual_span(Reader(places), NOW.date())
        assert since_visit
        assert page(shown).shown.facts.request.span == span
        await shown.press("1")
        assert words.PERIODS["30"] in shown.seen


async def test_tab_goes_into_the_page_and_back(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("v", "tab", "end")
        assert "If you are worried" in shown.words or "For the patient" in shown.words
        await shown.press("tab", "escape")
        assert shown.page == "Today"


async def test_every_entry_can_follow_on_further_sheets(places: Places) -> None:
    eight_weeks(places)
    async with stage(places, (120, 40)) as shown:
        await shown.press("v")
        assert "could not feel the pedal" in paper(shown)
        plain = paper(shown)
        await shown.press("4", "end", "space", "escape")
        assert page(shown).chosen_now.appendix
        assert "every entry is added" in shown.words
        assert paper(shown).startswith(plain[:400])
        assert "EVERY ENTRY" in paper(shown).upper()
        await turn_to_text(shown)
        await shown.press("p")
        (made,) = files()
        assert made.read_text(encoding="utf-8") == paper(shown)
        await shown.press("4", "end", "space", "escape")
        assert paper(shown) == plain
