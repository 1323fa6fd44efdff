"""Three invented journals: the overview says of each, in words and as counts, where it is going."""

import re

import pytest

from journal.paths import Places
from journal.screens.trend_looks import look
from journal.words import demo
from tests.screens.invented import asked, invented
from tests.screens.stage import stage

PRAISE = re.compile(
    r"\b(better|improv\w*|good|well done|great|progress|recover\w*|success\w*|unfortunately|sadly)\b", re.IGNORECASE
)


def said(places: Places, story: str) -> str:
    """All sentences of the overview of the last 90 days."""
    chart = look("overview", asked(invented(places, story), checked=True)).chart
    text = " ".join((*chart.above, *chart.below))
    assert not PRAISE.search(text)
    return text


def test_what_spreads_is_told_with_its_new_places_and_days(places: Places) -> None:
    text = said(places, "spreading")
    assert "Course: logged more often in the second half (" in text
    assert re.search(r"Course: (\d+) places? in the first 14 days, (\d+) in the last 14; new: Left ", text)
    assert "median 2 -> " in text
    assert "[SOON] Logged" in text or "[TODAY] " in text


def test_what_fades_is_told_as_less_and_in_fewer_places(places: Places) -> None:
    text = said(places, "fading")
    counts = re.search(r"Course: logged less often in the second half \((\d+) -> (\d+)\), median 6 -> ", text)
    assert counts is not None and int(counts[1]) > 2 * int(counts[2])
    found = re.search(r"Course: (\d+) places in the first 14 days, 1 in the last 14\.", text)
    assert found is not None and int(found[1]) > 1


def test_a_treatment_that_stopped_working_is_told_with_the_days_before_after_and_lately(places: Places) -> None:
    counts = re.search(
        rf"Course: {demo.SPLINT}, begun on 23 Sep 2026: (\d+) entries in the 28 days before, (\d+) in the 28 from then on,"
        r" (\d+) in the last 28\.",
        said(places, "stopped"),
    )
    assert counts is not None
    before, after, lately = map(int, counts.groups())
    assert before >= 3 * after and lately >= 3 * after


@pytest.mark.parametrize("story", ["spreading", "fading", "stopped"])
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_course_is_in_sight_as_the_page_opens(places: Places, story: str, size: tuple[int, int]) -> None:
    invented(places, story)
    async with stage(places, size) as shown:
        await shown.press("t")
        assert "Course: " in shown.seen
