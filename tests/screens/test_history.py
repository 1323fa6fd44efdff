"""The history: all entries under the cursor, the filter line, saved filters, the trash."""

from datetime import timedelta

import pytest

from journal import settings
from journal.clock import FixedClock
from journal.model.ids import new_id
from journal.model.views import Episode, History, Reading, Site
from journal.paths import Places
from journal.screens.window import ROWS
from journal.store.journal import Journal
from journal.store.problems import JournalProblem
from journal.widgets.paged_list import PagedList
from journal.words import history as words
from journal.words.urgency import RULES_FAILED
from tests.screens.stage import NOW, ZONE, Stage, stage, write

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CALM = "left thumb tingling 2 over weeks, slept on it"


def fill(places: Places, count: int) -> tuple[Episode, ...]:
    """So many short entries, one every seven hours, each with its number as severity (of ten) and in its note."""
    made = []
    for number in range(count):
        at = NOW - (number + 1) * 7 * HOUR
        felt = Reading(at, (Site("hand.thumb", "left", ("tingling",)),), severity=number % 10)
        name = new_id(int(at.timestamp() * 1000))
        made.append(
            Episode(name, at, "weeks", (felt,), ZONE, at + HOUR, notes=f"number {number}", triggers=("leaned_or_slept_on",))
        )
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.add_all(History(episodes=tuple(made)), "a test")
    return tuple(made)


def listed(shown: Stage) -> PagedList:
    return shown.app.screen.query_one(PagedList)


async def narrowed(shown: Stage, text: str) -> None:
    """Type a filter and wait until the list follows."""
    await shown.press("slash")
    await shown.type(text)
    await shown.press("enter")


async def test_h_leads_from_today_to_all_entries_and_esc_back(places: Places) -> None:
    fill(places, 12)
    async with stage(places) as shown:
        await shown.press("h")
        assert shown.page == "History"
        assert "12 entries" in shown.seen
        first = next(line for line in shown.seen.splitlines() if "/10" in line)
        assert first.split()[:6] == ["\N{BLACK RIGHT-POINTING SMALL TRIANGLE}", "Nov", "2026", "Sun", "22", "07:32"]
        await shown.press("escape")
        assert shown.page == "Today"


async def test_an_empty_journal_teaches(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("h")
        assert words.NOTHING[0] in shown.words
        await shown.press("enter", "x", "t")
        assert words.EMPTY_TRASH[0] in shown.words
        await shown.press("t")
        assert words.NOTHING[0] in shown.words
    assert not places.database.exists()


async def test_a_month_and_a_day_stand_only_where_they_change_and_on_top(places: Places) -> None:
    fill(places, 90)
    async with stage(places, (80, 24)) as shown:
        await shown.press("h")
        lines = [line for line in shown.seen.splitlines() if "/10" in line]
        assert sum("Nov 2026" in line for line in lines) == 1
        days = [line[14:20].strip() for line in lines]
        assert len([day for day in days if day]) == len(set(days) - {""})
        await shown.press("pagedown", "pagedown")
        top = next(line for line in shown.seen.splitlines() if "/10" in line)
        assert top[4:12].strip()
        assert top[14:20].strip()


async def test_every_row_is_reached_and_few_are_in_memory(places: Places) -> None:
    made = fill(places, 1000)
    async with stage(places) as shown:
        await shown.press("h")
        assert listed(shown).chosen == made[0].id
        await shown.press("end")
        assert listed(shown).chosen == made[-1].id
        assert len(listed(shown).rows) == ROWS
        await shown.press("pageup", "k", "up")
        at = listed(shown).cursor
        assert listed(shown).chosen == made[at].id
        await shown.press("home", "j", "down", "pagedown")
        at = listed(shown).cursor
        assert listed(shown).chosen == made[at].id
        listed(shown).scroll_to(y=480, animate=False)
        await shown.settled()
        assert "7/10" in shown.seen
        assert listed(shown).row(481).episode == made[481].id


async def test_going_down_page_by_page_never_leaves_a_row_out(places: Places) -> None:
    made = fill(places, 450)
    async with stage(places) as shown:
        await shown.press("h")
        while listed(shown).cursor < 449:
            await shown.press("pagedown")
            height = listed(shown).size.height
            top = listed(shown).scroll_offset.y
            here = [listed(shown).row(index) for index in range(top, min(450, top + height))]
            assert [row.episode for row in here] == [one.id for one in made[top : top + height]]


async def test_the_mouse_chooses_opens_and_scrolls(places: Places) -> None:
    made = fill(places, 60)
    async with stage(places) as shown:
        await shown.press("h")
        await shown.pilot.click(PagedList, offset=(30, 4))
        assert listed(shown).chosen == made[4].id
        await shown.pilot.click(PagedList, offset=(30, 4), times=2)
        await shown.settled()
        assert shown.page == "Entry"
        assert "number 4" in shown.words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("3+", "Showing 28 of 40 entries: severity 3 or more"),
        ('"number 11"', 'Showing 1 of 40 entries: the notes say "number 11"'),
        ("left hand <=1", "Showing 8 of 40 entries: left hand, severity 1 or less"),
        ("2d", "Showing 8 of 40 entries: since 20 November"),
    ],
)
async def test_a_filter_is_told_in_words_and_shows_what_fits(places: Places, text: str, told: str) -> None:
    fill(places, 40)
    async with stage(places) as shown:
        await shown.press("h")
        await narrowed(shown, text)
        assert told in shown.words
        assert listed(shown).total == int(told.split()[1])
        await shown.press("w")
        assert "40 entries" in shown.seen
        assert "Showing" not in shown.seen


async def test_the_list_follows_while_one_types_and_letters_only_type(places: Places) -> None:
    fill(places, 40)
    async with stage(places) as shown:
        await shown.press("h", "slash")
        await shown.type("thumb 5+ zhaxt")
        await shown.until(lambda: "Showing 20 of 40" in shown.seen)
        assert "Not understood, so left aside: zhaxt" in shown.words
        assert shown.page == "History"
        assert "x Delete" not in shown.seen
    assert len(Journal(places, FixedClock(NOW, ZONE)).reader.latest(100)) == 40


async def test_no_fit_teaches_the_grammar(places: Places) -> None:
    fill(places, 4)
    async with stage(places) as shown:
        await shown.press("h")
        await narrowed(shown, "left foot")
        assert words.NO_FIT[0] in shown.words
        assert "Showing 0 of 4 entries: left foot" in shown.words


async def test_entries_that_findings_name_are_marked_and_found(places: Places) -> None:
    fill(places, 3)
    urgent = write(places, "left face and left hand numb suddenly", ago=HOUR)
    async with stage(places) as shown:
        await shown.press("h")
        await shown.until(lambda: listed(shown).levels.get(urgent.id) == "emergency")
        assert "\N{BLACK UP-POINTING TRIANGLE}" in next(line for line in shown.seen.splitlines() if "face" in line)
        await narrowed(shown, "flagged")
        assert listed(shown).row(0).episode == urgent.id
        assert "named by a finding" in shown.words


async def test_delete_undo_trash_and_restore(places: Places) -> None:
    made = fill(places, 3)
    async with stage(places) as shown:
        await shown.press("h", "down", "x")
        assert words.TRASHED in shown.words
        assert "2 entries" in shown.seen
        await shown.press("z")
        assert "3 entries" in shown.seen
        await shown.press("home", "x", "t")
        assert words.TRASH_TITLE in shown.seen
        assert "1 entry in the trash" in shown.seen
        assert listed(shown).chosen == made[0].id
        await shown.press("x")
        assert words.IN_TRASH in shown.words
        await shown.press("r")
        assert words.RESTORED in shown.words
        assert words.EMPTY_TRASH[0] in shown.words
        await shown.press("t")
        assert "3 entries" in shown.seen


async def test_an_emergency_out_of_the_trash_is_told_at_once(places: Places) -> None:
    fill(places, 2)
    urgent = write(places, "left face and left hand numb suddenly", ago=HOUR)
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.trash(urgent.id)
    async with stage(places) as shown:
        await shown.press("h", "t", "r")
        assert shown.page == "Findings"
        assert "[EMERGENCY]" in shown.seen


async def test_saved_filters_are_named_taken_by_number_and_forgotten(places: Places) -> None:
    fill(places, 40)
    async with stage(places) as shown:
        await shown.press("h", "m")
        assert words.SAVED_NONE[:40] in shown.words
        await shown.press("s")
        assert words.NOTHING_TO_SAVE[:30] in shown.words
        await shown.press("escape")
        await narrowed(shown, "thumb 8+")
        await shown.press("m", "s", "enter")
        assert words.NO_NAME in shown.words
        await shown.type("strong s")
        await shown.press("enter")
        assert "Saved as strong s." in shown.words
        assert settings.read(places)[0].filters == {"strong s": "thumb 8+"}
        await shown.press("escape", "w", "m", "1")
        assert "Showing 8 of 40 entries" in shown.words
        await shown.press("m", "d")
        assert "Forgotten: strong s (thumb 8+)." in shown.words
        assert settings.read(places)[0].filters == {}


async def test_a_filter_that_can_not_be_saved_stays_on(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(places, 4)

    def full(*_: object, **__: object) -> None:
        raise OSError("no room")

    async with stage(places) as shown:
        monkeypatch.setattr("journal.settings.change", full)
        await shown.press("h")
        await narrowed(shown, "thumb")
        await shown.press("m", "s")
        await shown.type("mine")
        await shown.press("enter")
        assert words.NOT_SAVED in shown.words


async def test_what_another_window_writes_is_shown_and_the_cursor_stays(places: Places) -> None:
    made = fill(places, 30)
    async with stage(places) as shown:
        await shown.press("h", "down", "down")
        assert listed(shown).chosen == made[2].id
        write(places, CALM, ago=HOUR, ended=HOUR / 2)
        shown.app.screen.poll()
        await shown.settled()
        assert "31 entries" in shown.seen
        assert listed(shown).chosen == made[2].id


async def test_rules_that_fail_are_told_here_too(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(places, 3)

    def broken(*_: object) -> None:
        raise JournalProblem("gone")

    async with stage(places) as shown:
        monkeypatch.setattr("journal.store.lookout.look", broken)
        await shown.press("h")
        assert RULES_FAILED in shown.words


async def test_a_journal_that_went_away_is_told(places: Places) -> None:
    fill(places, 3)
    async with stage(places) as shown:
        await shown.press("h")
        places.database.rename(places.folder / "away")
        shown.app.screen.reload()
        await shown.settled()
        assert "can't be found" in shown.words
        assert shown.page == "History"
