"""Three invented journals with a course of their own: it spreads, it fades, and a splint that helped for a while."""

from collections.abc import Iterable
from datetime import timedelta

from journal.clock import FixedClock
from journal.model.ids import content_id
from journal.model.views import Day, Episode, History, Treatment
from journal.paths import Places
from journal.phrase.understand import understand
from journal.store.journal import Journal
from tests.screens.stage import NOW, ZONE

SPLINT = "Wrist splint at night"
SPLINT_AGO = 60  # days


def spreading(places: Places) -> None:
    """A tingling in the toes that climbs to the knee within twelve weeks, stronger and more often."""
    course = (
        (range(84, 56, -4), "left big toe tingling 2 over weeks, sitting", 20),
        (range(56, 35, -3), "left toes and left sole tingling 3 over weeks, standing", 40),
        (range(35, 14, -2), "left foot numb 4 over weeks, standing", 70),
        (range(14, 1, -1), "left foot numb, left outer lower leg and left shin tingling 6 over weeks, walking", 150),
    )
    _keep(places, [(ago, text, minutes) for days, text, minutes in course for ago in days], clear=range(83, 36, -4))


def fading(places: Places) -> None:
    """Fingers that tingle every other night, then less and less."""
    course = (
        (range(88, 60, -2), "right thumb, right index finger, right palm and right forearm tingling 6 over weeks, typing", 60),
        (range(60, 30, -4), "right thumb and right index finger tingling 4 over weeks, typing", 30),
        (range(30, 2, -9), "right thumb tingling 2 over weeks, typing", 10),
    )
    _keep(places, [(ago, text, minutes) for days, text, minutes in course for ago in days], clear=range(59, 1, -2))


def stopped_working(places: Places) -> None:
    """A splint after which there was little for a month, and then as much as before."""
    course = (
        (range(88, SPLINT_AGO, -2), "right thumb and right index finger tingling 5 over weeks, typing", 50),
        (range(SPLINT_AGO - 1, 30, -9), "right thumb tingling 2 over weeks, typing", 15),
        (range(27, 1, -2), "right thumb and right index finger tingling 5 over weeks, typing", 50),
    )
    _keep(places, [(ago, text, minutes) for days, text, minutes in course for ago in days], clear=range(58, 1, -2))
    begun = NOW.date() - timedelta(days=SPLINT_AGO)
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.keep((None, Treatment("", SPLINT, None, None, begun, None, "some", 60, 30)))


def _keep(places: Places, course: list[tuple[int, str, int]], clear: Iterable[int]) -> None:
    entries = tuple(_episode(*one) for one in course)
    numb = {ago for ago, _text, _minutes in course}
    days = tuple(Day(NOW.date() - timedelta(days=ago)) for ago in sorted(set(clear) - numb))
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.add_all(History(episodes=entries, days=days), "demo")


def _episode(ago: int, text: str, minutes: int) -> Episode:
    began = (NOW - timedelta(days=ago)).replace(hour=(7, 13, 20)[ago % 3], minute=10)
    draft = understand(text, began, ZONE).draft
    assert draft is not None, text
    ended = draft._replace(ended_at=draft.started_at + timedelta(minutes=minutes))
    return ended.episode(content_id("story", f"{ago} {text}"), recorded_at=ended.ended_at)
