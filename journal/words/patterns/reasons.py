"""Parts of the sentences that say why a pattern was found: what stands out, in the patient's words."""

from __future__ import annotations

NEW = "this is new within 14 days"
NEW_21 = "this is new within 21 days"
STRONGER = "it is stronger than in the 30 days before"
OLDER = "it is older than 14 days, and no visit that looked at it is written down"
OLD_UNSEEN = "it is older than 21 days, and no visit that looked at it is written down"
TWICE = "it was written down twice or more within 28 days"

BOTH_LEGS = "both legs are affected"
ONE_LEG_BEFORE = "before, there was pain down one leg only"
BOTH_LEGS_LOST = "feeling is lost in both legs, above and below the knee"
ACROSS = "it is on both sides, or across the middle, of chest or belly"
BELOW_A_LINE = "it is numb below a line on your body, with both legs"
BAND = "there is a tight band round your body"
WITH_LEGS = "a leg is numb too"
TRUNK_AND_LEG = "it takes in the body and the leg of one side"
BOTH_HANDS = "both hands are numb"

AFTER_INJURY = "the numbness began with or after it, within 7 days"
SOME_TIME_AFTER_INJURY = "the numbness began with or after it, within 28 days"
RISK_OF_INFECTION = "your profile names a condition that makes an infection more serious"
NEW_NUMBNESS = "the numbness is new within 14 days"
EVEN_IN_TREATMENT = "it is in both hands or feet alike, during chemotherapy"

DAY = "this was within the last 24 hours"
HOURS_48 = "this is new within 48 hours"
HOURS_72 = "this was within the last 72 hours"
UNSEEN = "no visit that looked at it is written down"
SUDDEN = "it came on suddenly, and nothing written down explains it"
WARMED = "it was over within an hour, in the warm"
SEVERE = "the pain was 7 of 10 or more"
AFTER_EXERCISE = "it came with exercise or strain"
FACE_LOST = "feeling is lost in the face"
TRUNK_LOST = "feeling is lost across the middle, or on both sides, of chest or belly"
MOUTH_AND_BOTH = "it is round the mouth and in both hands or feet"
FAST_BREATHING = "it came with stress or fast breathing, and was over within an hour"
MORE_THAN_AN_HOUR = "it lasted more than an hour"
TEMPLE = "it is at the temple or scalp"


def gone(ago: str) -> str:
    """How long ago it went away, and that nobody has looked at it."""
    return f"it has been gone for {ago}, and no visit that looked at it is written down"


def climbed(first: str, last: str, took: str) -> str:
    """Where it was, and how far up it then was."""
    return f"First {first}; then, {took} later, higher up or in the hands as well: {last}."


def profile_says(label: str) -> str:
    """What the patient's own profile names, in the words it stands there."""
    return f'your profile says "{label}"'
