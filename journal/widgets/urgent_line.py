"""The line above the form: what to do first when the entry being written looks like an emergency, or may be one."""

from __future__ import annotations

from datetime import datetime

from journal.model.drafts import EpisodeDraft
from journal.model.views import Profile
from journal.widgets.banner import Banner
from journal.words import app as words
from journal.words import urgency
from journal.words.safety_net import SAFETY_NET, with_number


def say_urgent(
    banner: Banner,
    drafts: tuple[EpisodeDraft, ...],
    profile: Profile,
    now: datetime,
    warning: str,
    *,
    signs: bool = False,
    open_: bool = False,
    kept: bool | None = None,
) -> str:
    """Check what the entry is, or may turn out to be, and show what to do, or the `warning` that checks are not complete.

    While a needed question is `open_` there is nothing to save yet; `kept` says whether the disk took the text. With `signs`
    and nothing that can be judged it shows what the emergency card says; else it takes no room. Returns what to do first;
    nothing when there is no emergency.
    """
    failed = ""
    for draft in drafts:
        from journal.rules.engine import check_draft  # an empty form opens without the rules

        report = check_draft(draft, profile, now)
        urgent = next((flag for flag in report.flags if flag.level == "emergency"), None)
        if urgent is not None:
            told = f"{urgency.TAGS['emergency']} {urgent.message}"
            banner.say("emergency", told, _kept(kept, open_=open_))
            return told
        failed = failed or (urgency.RULES_FAILED if report.warning else "")
    if signs and not drafts:
        card = (with_number(text, profile.emergency_number) for text in SAFETY_NET)
        told = f"{urgency.TAGS['emergency']} {urgency.SIGNS}"
        banner.say("emergency", told, *card)
        return told
    banner.warn(warning or failed)
    return ""


def _kept(kept: bool | None, *, open_: bool) -> str:
    """Whether it is kept, once that is known, and how it is saved, once it can be."""
    if kept is None:
        return "" if open_ else words.F2_SAVES
    if not kept:
        return words.NOT_KEPT
    return urgency.KEPT if open_ else f"{words.KEPT_FOR_LATER} {words.F2_SAVES}"
