"""Diagnoses in plain words: one line for lists."""

from __future__ import annotations

from journal.model.text import one_line
from journal.model.views import Diagnosis, Place, Site
from journal.phrase.describe import places
from journal.vocabulary import vocabulary
from journal.words import diagnoses as say
from journal.words.dates import from_then


def told(row: Diagnosis) -> str:
    """A diagnosis on one line: "L5 radiculopathy; suspected by Dr Mora, February 2026; left outer calf"."""
    status = vocabulary().diagnosis_status[row.status].lower()
    how = say.by(status, one_line(row.by or ""), "" if row.on is None else from_then(row.on))
    return "; ".join(
        filter(None, (one_line(row.name), how, where(row.sites) if row.sites or row.status == "confirmed" else ""))
    )


def where(sites: tuple[Place, ...]) -> str:
    """The places of care, or that it is all of the numbness."""
    return ", ".join(places(Site(site.region, site.side, ()) for site in sites)) or say.EVERYWHERE
