"""Every place of every reading as a spreadsheet: one row each, for who wants to count or draw by place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from journal import clock
from journal.body.atlas import label
from journal.exchange.cells import BETWEEN, Cell, line
from journal.model.views import Episode
from journal.vocabulary import vocabulary
from journal.words import spreadsheet as words


def sites_csv(episodes: Iterable[Episode], *, private: bool = False) -> Iterator[str]:
    """The head row, then one line a place, each with its line end. "Entry" is the row of the entry in the sheet of entries.

    Entries in the trash are left out, and so are private ones unless `private` asks for them.
    """
    yield line(words.SITE_HEADINGS)
    told = (one for one in episodes if one.deleted_at is None and (private or not one.private))
    for number, episode in enumerate(told, 1):
        yield from map(line, _rows(number, episode))


def _rows(number: int, episode: Episode) -> Iterator[tuple[Cell, ...]]:
    sensation, zone = vocabulary().sensation, episode.time_zone
    start = clock.iso(clock.wall(episode.started_at, zone))
    for position, reading in enumerate(episode.readings, 1):
        at = clock.iso(clock.wall(reading.at, zone))
        for site in reading.sites:
            yield (
                number,
                start,
                position,
                at,
                label(site.region, site.side),
                site.region,
                site.side,
                BETWEEN.join(sensation.get(name, name) for name in site.sensations),
                reading.severity,
                reading.pain,
                vocabulary().evidence.get(reading.evidence, reading.evidence),
                words.YES if episode.private else "",
            )
