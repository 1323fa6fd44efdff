"""A phrase about an episode that is going on: what is not said is as it was.

`worse 7` keeps the places and feelings, `burning` keeps the places, `now also the left calf, numb` adds to them, and `left calf
numb` says all there is now.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import partial

from journal import clock
from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode, Reading, Site
from journal.phrase.describe import details, places
from journal.phrase.over import says_over
from journal.phrase.phrase import tail_of
from journal.phrase.understand import Understanding, understand
from journal.words import phrase as say

# An update is about now unless it says otherwise; a number after these words can only be the strength.
_NOW = re.compile(r"\s*now\b[\s,:]*", re.IGNORECASE)
_STRENGTH = re.compile(r"\b(now|worse|better|still|down to|up to|it is|it's)[\s,:]+(10|\d)(?=\s*(?:$|[,;]))", re.IGNORECASE)
_ALSO = re.compile(r"\b(also|too|as well)\b", re.IGNORECASE)
# How the episode began was said when it was logged.
_SAID_BEFORE = frozenset({"onset", "time"})


def following(text: str, now: datetime, zone_name: str | None, of: Episode, *, as_it_is: bool = False) -> Understanding:
    """What the phrase says about `of` at `now`; the draft's first reading is the new reading, its `at` when that was.

    Never raises for any text. A phrase without a place is understood at the places of the last reading. `as_it_is`: see
    `understand`.
    """
    read = partial(understand, now=now, zone_name=zone_name, begun=True, as_it_is=as_it_is)
    before = of.readings[-1]
    said = _NOW.sub(" ", _STRENGTH.sub(r"\1 \2/10", text), count=1)
    if not said.strip():
        return read(said)
    if says_over(said, now, zone_name):
        return Understanding(problems=(say.SAYS_OVER,))
    understood, sites = read(said), None
    if understood.draft is None and understood.problems:
        there = ", ".join(places(before.sites))
        understood = read(f"{there}; {said}")
        unfelt = understood.draft is not None and as_it_is and _unfelt(understood.draft)
        if unfelt or any(ask.about == "sensation" and ask.needed for ask in understood.asks):
            understood, sites = read(f"{there} numb; {said}"), before.sites
    asks = tuple(ask for ask in understood.asks if ask.needed or ask.about not in _SAID_BEFORE)
    if understood.draft is None:
        return understood._replace(asks=asks)
    draft = understood.draft
    reading = _reading(
        draft.readings[-1]._replace(note=draft.notes), sites, before, also=_ALSO.search(said, 0, tail_of(said)) is not None
    )
    draft = draft._replace(readings=(reading,), notes="")
    felt, when, _onset, *rest = details(draft.episode())
    return understood._replace(draft=draft, echo=(felt, *((when,) if draft.started_at != now else ()), *rest), asks=asks)


def _unfelt(draft: EpisodeDraft) -> bool:
    """Whether nothing was said about what it feels like now."""
    return all(site.sensations == ("other",) for reading in draft.readings for site in reading.sites)


def outside(at: datetime, episode: Episode) -> bool:
    """Whether the episode was not going on at that moment: before its start or after its end, compared as instants."""
    moment, end = clock.utc_text(at), episode.ended_at
    return moment < clock.utc_text(episode.started_at) or (end is not None and moment > clock.utc_text(end))


def _reading(reading: Reading, sites: tuple[Site, ...] | None, before: Reading, *, also: bool) -> Reading:
    if sites is not None:
        return reading._replace(sites=sites)
    if not also:
        return reading
    named = {site.place for site in reading.sites}
    return reading._replace(sites=(*(site for site in before.sites if site.place not in named), *reading.sites))
