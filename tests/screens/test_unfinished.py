"""What is unfinished and calls for help goes on saying so behind the form; what the disk does not take is never called kept."""

import pytest
from textual.widgets import OptionList

from journal.clock import FixedClock
from journal.model.views import Profile
from journal.paths import Places
from journal.screens import soon
from journal.screens.keeping import Keeping
from journal.store.drafts import DraftFile
from journal.store.journal import Journal
from journal.store.problems import DiskFull
from journal.widgets.banner import Banner
from journal.words import app as words
from journal.words import problems, urgency
from journal.words.safety_net import YOUR_NUMBER
from tests.screens.stage import NOW, ZONE, Stage, stage, write

EMERGENCY = "left face and left arm numb suddenly, cant speak"
ALARM = "[EMERGENCY]"


def alarms(shown: Stage) -> str:
    return " ".join(str(banner.content) for banner in shown.app.screen.query(Banner) if banner.has_class("-shown"))


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
        for key in ("f1", "question_mark", "f4"):
            await shown.press(key)
            assert shown.page != "LockPage" and words.IN_UNFINISHED not in shown.words and "stroke" not in alarms(shown), key
            await shown.press("escape")


async def test_a_number_given_since_is_the_one_to_call(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(EMERGENCY)
        await shown.press("escape")
        assert f"Call {YOUR_NUMBER}" in shown.words
        with Journal(places, FixedClock(NOW, ZONE)) as journal:
            journal.save_profile(Profile(), Profile(emergency_number="999"))
        shown.app.today.reload()
        await shown.settled()
        assert "Call 999" in shown.words and YOUR_NUMBER not in shown.words


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
async def test_what_the_disk_does_not_take_is_not_called_kept(
    places: Places, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.setattr(soon, "KEEP_AFTER", 60.0)
    async with stage(places, size) as shown:
        await shown.press("n")
        await shown.type(EMERGENCY)
        assert ALARM in shown.words and words.F2_SAVES in shown.words
        assert words.KEPT_FOR_LATER not in shown.words  # the disk was not asked yet
        await shown.app.screen.soon.kept()
        await shown.settled()
        assert ALARM in shown.words and words.NOT_KEPT in shown.words
        assert urgency.KEPT not in shown.words and words.KEPT_FOR_LATER not in shown.words
        await shown.press("escape")
        assert words.KEPT not in shown.words and words.NOT_KEPT in shown.words and ALARM in shown.words


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize("keys", [(), ("ctrl+l",)], ids=str)
async def test_nor_on_the_page_behind_before_the_disk_was_asked(places: Places, keys: tuple[str, ...]) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot")
        for key in ("escape", *keys, "q"):
            await shown.press(key)
            assert words.KEPT not in shown.words
        assert words.NOT_ON_DISK in shown.words and shown.app.return_code is None


@pytest.mark.usefixtures("full")
async def test_a_question_stays_where_it_is_while_the_disk_takes_nothing(places: Places) -> None:
    async with stage(places, (80, 24)) as shown:
        await shown.press("n")
        await shown.type("foot tingling 4 over hours")
        await shown.until(lambda: words.NOT_KEPT in shown.words)
        await shown.press("enter")
        assert isinstance(shown.app.focused, OptionList) and shown.app.focused.region.height > 1
        await shown.press("1")
        assert shown.app.screen.line != "foot tingling 4 over hours"


async def test_what_is_kept_is_called_kept_and_after_a_failure_again(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    keep = DraftFile.keep

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(DraftFile, "keep", refuse)
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(EMERGENCY)
        await shown.until(lambda: words.NOT_KEPT in shown.words)
        monkeypatch.setattr(DraftFile, "keep", keep)
        await shown.type(" now")
        await shown.until(lambda: words.KEPT_FOR_LATER in shown.words)
        assert words.NOT_KEPT not in shown.words


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
    assert keeping.taken is False
    keeping.keep()
    assert keeping.taken
    keeping.note("", {})
    assert keeping.taken is None
