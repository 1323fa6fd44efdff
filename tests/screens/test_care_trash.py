"""The trash of care: what was deleted is listed, taken out as it was, and that is taken back."""

from journal.model.views import History
from journal.paths import Places
from journal.words import care_page as words
from tests.screens.pages import cared
from tests.screens.stage import stage


async def test_every_kind_is_deleted_listed_and_taken_out_as_it_was(places: Places) -> None:
    cared(places)
    async with stage(places) as shown:
        before = shown.reader.care().history
        await shown.press("d", "x", "down", "x", "down", "x", "down", "x", "x")
        assert shown.reader.care().history == History()
        await shown.press("t")
        for text in ("Gabapentin", "Tennis elbow", "Should I have a nerve test?"):
            assert text in shown.words
        for _ in range(5):
            await shown.press("r")
        assert words.TRASH_EMPTY in shown.words
        after = shown.reader.care().history
        for name in ("treatments", "diagnoses", "visits", "questions"):
            assert [row._replace(updated_at=None) for row in getattr(after, name)] == [
                row._replace(updated_at=None) for row in getattr(before, name)
            ]
        await shown.press("z")
        assert words.TRASH_EMPTY not in shown.words
        await shown.press("enter")
        assert words.RESTORED in shown.words
        await shown.press("escape")
        assert shown.page == "CarePage" and "Gabapentin" in shown.words


async def test_after_a_restart_it_still_lies_there(places: Places) -> None:
    cared(places)
    async with stage(places) as shown:
        await shown.press("d", "x")
    async with stage(places) as shown:
        await shown.press("d", "t")
        assert "Gabapentin" in shown.words
        await shown.press("r", "escape")
        assert "Gabapentin" in shown.words


async def test_an_empty_one_says_so_and_its_keys_do_nothing(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("d", "t")
        assert words.TRASH_EMPTY in shown.words
        await shown.press("r", "enter")
        assert shown.page == "CareTrash"


async def test_what_another_window_took_out_is_told(places: Places) -> None:
    cared(places)
    async with stage(places) as shown:
        await shown.press("d", "x", "t")
        page = shown.app.screen
        (row,) = page.history.treatments
        shown.app.desk.write(lambda journal: journal.keep((row, row._replace(deleted_at=None))))
        page.change(words.RESTORED, (row, row._replace(deleted_at=None)))
        await shown.settled()
        assert "not in the trash" in shown.words
