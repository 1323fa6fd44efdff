"""Every page with its title, purpose and commands, without loading the pages: for changed keys, `journal keys`, the documents.

The commands of a page stand with its `Offer` in a light module (`offers`, or `NAME_keys` beside the page); a new page adds its
own here.
"""

from __future__ import annotations

from journal.screens import (
    care_keys,
    edit_keys,
    entry_keys,
    flags_keys,
    form_keys,
    gaps_keys,
    history_keys,
    lock_keys,
    log_keys,
    pelvic_keys,
    places_keys,
    profile_keys,
    settings_keys,
    sheet_keys,
    summary_keys,
    trends_keys,
    trouble_keys,
    welcome_keys,
)
from journal.screens.offers import EVERY_PAGE, TODAY
from journal.widgets.command import Offer


def offers() -> tuple[Offer, ...]:
    """The pages, in the order in which people meet them."""
    first = (TODAY, *log_keys.OFFERS, *sheet_keys.OFFERS, EVERY_PAGE)
    entries = (pelvic_keys, places_keys, gaps_keys, history_keys, entry_keys, edit_keys)
    others = (flags_keys, trends_keys, care_keys, summary_keys)
    modules = (*entries, *others, trouble_keys, lock_keys, settings_keys, profile_keys, form_keys, welcome_keys)
    return (*first, *(offer for module in modules for offer in module.OFFERS))
