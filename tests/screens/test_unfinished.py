"""What is unfinished and calls for help goes on saying so behind the form; what the disk does not take is never called kept."""

import pytest

from journal.clock import FixedClock
from journal.paths import Places
from journal.screens.keeping import Keeping
from journal.store.drafts import DraftFile
from journal.store.problems import DiskFull
from journal.words import app as words
from journal.words import problems, urgency
from tests.screens.stage import NOW, stage, write

EMERGENCY = "left face and left arm numb suddenly, cant speak"
ALARM = "[EMERGENCY]"


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(DraftFile, "keep", refuse)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 12)])
async def test_an_emergency_that_is_not_finished_stands_on_every_page_behind_it(places: Places, size: tuple[int, int]) -> None:
    async with stage(places, size) as shown:
        await shown.press("n")
        await shown.type(EMERGENCY)
        await shown.press("escape")
        assert shown.page == "Today" and ALARM in shown.words
        for key in ("f", "d", "s", "question_mark"):
            await shown.press(key)
            assert ALARM in shown.words, key
            await shown.press("escape")
        await shown.press("n", "f2")
        assert ALARM in shown.words  # from now on it is the entry that says so


async def test_it_stands_above_what_was_found_and_goes_with_the_text(places: Places) -> None:
    write(places, "left foot numb 3 over days 3d ago")
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(EMERGENCY)
        await shown.press("escape")
        assert words.IN_UNFINISHED in shown.words
        shown.app.today.reload()
        await shown.settled()
        assert words.IN_UNFINISHED in shown.words and words.NO_FINDING not in shown.words
        await shown.press("n")
        await shown.press(*["backspace"] * len(EMERGENCY))
        await shown.press("escape")
        assert ALARM not in shown.words and words.IN_UNFINISHED not in shown.words


async def test_the_page_before_a_locked_journal_says_nothing_of_it(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(EMERGENCY)
        await shown.press("escape", "ctrl+l")
        assert shown.page == "LockPage" and ALARM not in shown.words


async def test_nothing_is_said_of_an_entry_that_is_none(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingling 2, slept on it")
        await shown.press("escape")
        assert ALARM not in shown.words and words.IN_UNFINISHED not in shown.words


async def test_before_a_check_nothing_is_said_to_be_found_or_not(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    write(places, "left foot tingling 4 20m ago")
    async with stage(places) as shown:
        shown.app.today.report = None
        shown.app.today.show_found()
        await shown.settled()
        assert words.NO_FINDING not in shown.words


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_what_the_disk_does_not_take_is_not_called_kept(places: Places, size: tuple[int, int]) -> None:
    async with stage(places, size) as shown:
        await shown.press("n")
        await shown.type(EMERGENCY)
        await shown.until(lambda: words.NOT_KEPT in shown.words)
        assert ALARM in shown.words
        assert urgency.KEPT not in shown.words and words.F2_KEEPS not in shown.words
        await shown.press("escape")
        assert words.KEPT not in shown.words and words.NOT_KEPT in shown.words and ALARM in shown.words


async def test_why_it_was_not_saved_is_said_whole(places: Places) -> None:
    async with stage(places, (80, 24)) as shown:
        await shown.press("n")
        await shown.type(EMERGENCY)

        def refuse(*_: object) -> None:
            raise DiskFull(problems.disk_full(str(places.folder / "a" / "folder" / "far" / "down"), 0.1))

        shown.app.desk.save = refuse
        await shown.press("f2")
        assert "then save again" in shown.words and words.STILL_HERE in shown.words and ALARM in shown.words


@pytest.mark.usefixtures("full")
async def test_leaving_with_it_is_asked_once_more(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(EMERGENCY)
        await shown.press("escape", "q")
        assert words.NOT_ON_DISK in shown.words and shown.app.return_code is None
        await shown.press("n")
        await shown.type(" now")
        await shown.press("escape", "q")
        assert words.NOT_ON_DISK in shown.words and shown.app.return_code is None  # it is another text
        await shown.press("q")
        assert shown.app.return_code == 0


async def test_leaving_keeps_what_is_unfinished(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot")
        await shown.press("escape", "q")
        assert shown.app.return_code == 0
        assert [draft["text"] for draft in shown.drafts] == ["left foot"]


def test_a_disk_that_takes_it_again_is_believed(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    keeping = Keeping(places, FixedClock(NOW, "Europe/London"))
    keeping.note("left foot", {})
    with monkeypatch.context() as patch:

        def refuse(*_: object) -> None:
            raise OSError(28, "No space left on device")

        patch.setattr(DraftFile, "keep", refuse)
        with pytest.raises(OSError, match="No space"):
            keeping.keep()
    assert keeping.failed
    keeping.keep()
    assert not keeping.failed
