"""The commands of the pages of the profile."""

from __future__ import annotations

from journal.screens.destinations import Destination
from journal.screens.form_keys import ChangeRow, DateRow, LeaveForm, TickRow
from journal.widgets.command import Command, Offer
from journal.words import profile_page as words


class OpenProfile(Destination):
    """The profile, from any page; it is found by its name and has no key."""

    key = ""
    label, help = words.OPEN
    leads_to = "profile", "ProfilePage"


class TakeAway(Command):
    """Out of the list of what was there before."""

    key = "x"
    label, help = words.REMOVE


PROFILE = Offer("profile", words.TITLE, words.PURPOSE, (ChangeRow, LeaveForm))
CONDITIONS = Offer("conditions", words.HISTORY_TITLE, words.HISTORY_PURPOSE, (TickRow, DateRow, LeaveForm))
BASELINE = Offer("baseline", words.BASELINE_TITLE, words.BASELINE_PURPOSE, (ChangeRow, TakeAway, LeaveForm))
BASELINE_ITEM = Offer("baseline_item", words.ITEM_TITLE, words.ITEM_PURPOSE, (ChangeRow, LeaveForm))
OFFERS = (PROFILE, CONDITIONS, BASELINE, BASELINE_ITEM)
