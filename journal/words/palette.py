"""Other words under which people look for what the journal can do, and what has no page of its own."""

from __future__ import annotations

# Command: words that people may type for it, in no order.
ALSO_CALLED = {
    "log_episode": "add entry episode log numbness note record symptom write",
    "repeat_last": "copy repeat",
    "write_first": "often same",
    "update_ongoing": "now change reading",
    "end_ongoing": "gone over stop",
    "clear_day": "no numbness",
    "undo_last": "revert take back",
    "open_flags": "alarm check danger flags patterns red review urgent warnings",
    "open_history": "all correct delete deleted edit entries filters find list past remove restore search show trash",
    "ask_below": "bladder bowel pelvis saddle sex",
    "open_trends": "calendar chart counts graph heatmap map often statistics table when",
    "open_care": "appointment diagnosis doctor drug exam medication medicine mri pills question result scan tablets test"
    " therapy tried treatment visit",
    "open_gaps": "days empty gaps missing remind reminder without",
    "open_summary": "fhir gp html letter pdf print report share summary visit",
    "open_settings": "12-hour 24-hour ascii clock color colour country contrast dark emergency files folder keys light look"
    " number options plain preferences telephone theme time tracking week where",
    "open_profile": "about age allergies baseline before born conditions hand history me name person pregnant sex weight year",
    "show_card": "112 911 999 ambulance card danger emergency help",
    "lock_journal": "away close hide screen secret",
    "show_help": "how keyboard keys manual shortcuts",
    "quit_journal": "bye close exit leave",
    "show_trash": "bin deleted removed",
    "delete_entry": "remove",
}
# Commands that are typed after "journal", for they have no page: words that people may type for them.
TYPED = {
    "backup": "copies copy restore save",
    "export": "csv download excel fhir json spreadsheet",
    "import": "load read",
    "merge": "computer other phone sync two",
    "forget": "delete empty purge trash",
    "encrypt": "code hide lock password private safe secret",
    "decrypt": "code open password plain",
    "change-passphrase": "code new password",
    "erase": "delete destroy everything wipe",
    "verify": "broken damage integrity test whole",
    "rules": "patterns sources",
    "remind": "cron notify timer",
    "regions": "body names places",
    "demo": "example invented sample try",
    "where": "database file folder",
    "keys": "keyboard shortcuts",
    "plain": "blind reader screen",
    "today": "overview",
    "status": "how many",
    "completion": "bash shell zsh",
}
HERE = "You are on this page."
NAMED = "journal"


def type_it(name: str) -> str:
    """What to do for a command that has no page."""
    return f"This has no page. Leave the journal with q, then type: {NAMED} {name}"
