"""One entry: all that was said, how it went on, which findings name it, what was changed and when."""

from datetime import timedelta

from journal.clock import FixedClock
from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode
from journal.paths import Places
from journal.store.journal import Journal
from journal.vocabulary import vocabulary
from journal.words import entry as words
from journal.words import history as list_words
from journal.words import sheet as labels
from journal.words.urgency import RULES_FAILED
from tests.screens.stage import NOW, ZONE, stage, write

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CALM = "left thumb tingling 2 over weeks, slept on it"
TALL = (100, 60)


def rich(places: Places) -> Episode:
    """An entry with something in every field, two updates and a correction, written down late."""
    made = write(
        places, "left foot tingling 4 over hours, with back pain, no weakness, slept on it; note: long film", ago=5 * HOUR
    )
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        first = made.readings[0]
        journal.add_reading(made.id, first._replace(at=NOW - 3 * HOUR, severity=7, symptoms=(), note="after the stairs"))
        stored = journal.add_reading(made.id, first._replace(at=NOW - HOUR, severity=2, pain=3, declined=("bladder_feel",)))
        draft = EpisodeDraft(*(getattr(stored, name) for name in EpisodeDraft._fields))
        draft = draft._replace(explanation="hard cushion", function=(("walk", "some"),), relief=("moving",), starred=True)
        return journal.change(stored, draft._replace(private=True, course="comes_and_goes"))


async def test_everything_that_was_said_is_on_the_page(places: Places) -> None:
    rich(places)
    known = vocabulary()
    async with stage(places, TALL) as shown:
        await shown.press("h", "enter")
        assert shown.page == "Entry"
        for said in (
            "Left foot: tingling",
            "Since Sun 22 November 2026, 09:32 (GMT), still going on, 5 h so far",
            words.IS_STARRED,
            words.IS_PRIVATE,
            f"{labels.ONSET} {known.onset['hours']}",
            "comes and goes",
            "hard cushion",
            known.trigger["leaned_or_slept_on"],
            known.relief["moving"],
            f"{known.function['walk']} {known.function_level['some']}",
            "long film",
            "4/10, clearly less feeling",
            "7/10, hardly any feeling",
            "2/10, a little less feeling",
            f"{labels.PRESENT}: {known.symptom['back_pain']}",
            f"{labels.PRESENT}: {words.NOT_SAID}",
            f"{labels.DENIED}: {known.symptom['weak']}",
            f"{labels.DECLINED}: {known.symptom['bladder_feel']}",
            f"{labels.PAIN}: 3/10",
            "after the stairs",
            words.CHANGED,
        ):
            assert said in shown.words, said


async def test_v_shows_what_was_changed_and_hides_it_again(places: Places) -> None:
    rich(places)
    async with stage(places, TALL) as shown:
        await shown.press("h", "enter")
        assert words.REVISIONS not in shown.seen
        await shown.press("v")
        assert "Own reason: hard cushion (before: slept on it)" in shown.words
        assert "22 Nov 2026 14:32 Corrected" in shown.words
        await shown.press("v")
        assert words.REVISIONS not in shown.seen


async def test_a_late_entry_says_how_late(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it, since 2026-11-20 08:10 until 2026-11-20 08:40")
    async with stage(places, TALL) as shown:
        await shown.press("h", "enter")
        assert "From Fri 20 November 2026, 08:10 (GMT) to 08:40 (30 min)" in shown.words
        assert "14:32 (GMT), 2 days 6 h after it began" in shown.words


async def test_findings_that_name_it_stand_on_top_and_f_reads_them(places: Places) -> None:
    write(places, "right little finger tingling 1 over weeks, slept on it", ago=9 * DAY, ended=HOUR / 9)
    write(places, "left face and left hand numb suddenly", ago=HOUR)
    async with stage(places) as shown:
        await shown.press("h", "enter")
        assert words.FINDINGS in shown.seen
        assert "[EMERGENCY]" in shown.seen
        await shown.press("f")
        assert shown.page == "Findings"
        await shown.press("escape", "right")
        assert words.FINDINGS not in shown.seen
        await shown.press("f")
        assert words.NO_FINDING in shown.words


async def test_findings_asked_for_before_the_rules_have_looked_are_looked_for_first(places: Places) -> None:
    write(places, "left face and left hand numb suddenly", ago=HOUR)
    async with stage(places) as shown:
        await shown.press("h", "enter")
        shown.app.screen.report = None
        await shown.press("f")
        assert shown.page == "Findings"
        await shown.press("escape")
        shown.app.screen.report = None
        places.database.rename(places.folder / "away")
        await shown.press("f")
        assert words.NO_FINDING not in shown.words
        assert RULES_FAILED in shown.words


async def test_arrows_go_along_the_list_it_was_opened_from(places: Places) -> None:
    for number in range(1, 7):
        write(places, f"left thumb tingling {number} over weeks, slept on it", ago=number * DAY, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("h", "slash")
        await shown.type("4+")
        await shown.press("enter", "enter")
        assert "4/10" in shown.seen
        await shown.press("left")
        assert words.NO_NEWER in shown.words
        await shown.press("right", "right")
        assert "6/10" in shown.seen
        await shown.press("right")
        assert words.NO_OLDER in shown.words
        await shown.press("left")
        assert "5/10" in shown.seen
        await shown.press("escape")
        assert shown.page == "History"
        assert shown.app.screen.query_one("PagedList").cursor == 1


async def test_star_private_delete_undo_and_restore(places: Places) -> None:
    made = write(places, CALM, ago=DAY, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("h", "enter", "s", "p")
        assert words.PRIVATE[:40] in shown.words
        stored = shown.reader.episode(made.id)
        assert (stored.starred, stored.private) == (True, True)
        await shown.press("s")
        assert not shown.reader.episode(made.id).starred
        await shown.press("x")
        assert list_words.TRASHED in shown.words
        assert words.IN_TRASH in shown.words
        await shown.press("s")
        assert list_words.IN_TRASH in shown.words
        await shown.press("r")
        assert list_words.RESTORED in shown.words
        await shown.press("x", "z")
        assert shown.entries[0].id == made.id


async def test_enter_on_today_opens_the_entry(places: Places) -> None:
    write(places, CALM, ago=DAY, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("enter")
        assert shown.page == "Entry"
        await shown.press("x", "escape")
        assert shown.page == "Today"
        assert shown.entries == ()
        assert "2/10" not in shown.seen


async def test_an_entry_that_is_gone_is_told(places: Places) -> None:
    made = write(places, CALM, ago=DAY, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("enter")
        shown.app.screen.episode_id = made.id[:-4] + "0000"
        await shown.app.screen.reread()
        assert words.GONE in shown.words
        await shown.press("s", "x", "p", "v", "escape")
        assert shown.page == "Today"
