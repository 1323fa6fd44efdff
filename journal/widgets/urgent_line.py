"""The line above the form: what to do first when the entry being written looks like an emergency."""

from __future__ import annotations

from datetime import datetime

from journal.model.drafts import EpisodeDraft
from journal.model.views import Profile
from journal.rules.engine import check_draft
from journal.widgets.banner import Banner
from journal.words import app as words
from journal.words import urgency


def say_urgent(banner: Banner, draft: EpisodeDraft | None, profile: Profile, now: datetime, *, rules_failed: bool) -> None:
    """Check the draft and show what to do, or that the checks can't run; else take no room."""
    report = None if draft is None else check_draft(draft, profile, now)
    urgent = () if report is None else tuple(flag for flag in report.flags if flag.level == "emergency")
    if urgent:
        banner.say("emergency", f"{urgency.TAGS['emergency']} {urgent[0].message}", words.F2_KEEPS)
    elif rules_failed or (report is not None and not report.complete):
        banner.say("emergency", urgency.RULES_FAILED)
    else:
        banner.clear()
