"""What the stories of findings share: journals to open the page on, and what is read from it."""

from datetime import timedelta

from journal.clock import FixedClock
from journal.paths import Places
from journal.store.lookout import look_closely
from tests.screens.stage import NOW, ZONE, Stage, write

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CLOCK = FixedClock(NOW, ZONE)


def urgent(places: Places) -> None:
    write(places, "left face and left hand numb suddenly 5", ago=HOUR)


def back(places: Places) -> None:
    write(places, "lower back numb 3 over hours", ago=2 * DAY, ended=HOUR)


def both(places: Places) -> None:
    urgent(places)
    back(places)


def saved_reviews(shown: Stage) -> list[tuple[str, str]]:
    return [(review.rule, review.state) for review in shown.reader.history().flag_reviews]


def level(shown: Stage) -> str:
    return look_closely(shown.reader, NOW).report.level


def text(shown: Stage) -> str:
    """All of the finding's text, also what is scrolled out of sight."""
    parts = shown.app.screen.query("#finding Static")
    return " ".join(" ".join(str(part.content).split()) for part in parts)
