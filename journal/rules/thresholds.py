"""Every number the rules decide by, in one frozen place: what it means, and where it comes from.

`published` names the guidance that gives the number. `project` marks a number that no guidance gives: it was set for this
journal, should be reviewed by a clinician, and the same source line says what it leans on.
"""

from datetime import timedelta
from functools import cached_property


class Limit:
    """One threshold: an amount of a unit (days, hours, minutes, or a count), what it decides, and its provenance."""

    def __init__(self, amount: float, unit: str, decides: str, provenance: str, source: str) -> None:
        self.amount, self.unit, self.decides, self.provenance, self.source = amount, unit, decides, provenance, source

    @property
    def said(self) -> str:
        """The amount with its unit: "1 hour", "14 days"."""
        return f"{self.amount:g} {self.unit.removesuffix('s') if self.amount == 1 else self.unit}"

    @cached_property
    def span(self) -> timedelta:
        """The amount as a length of time. Raises TypeError for a count."""
        return timedelta(**{self.unit: self.amount})

    @property
    def whole(self) -> int:
        """The amount as a whole number."""
        return int(self.amount)


def _published(amount: float, unit: str, decides: str, source: str) -> Limit:
    return Limit(amount, unit, decides, "published", source)


def _project(amount: float, unit: str, decides: str, source: str = "no published number") -> Limit:
    return Limit(amount, unit, decides, "project", source)


WINDOW = _project(180, "days", "how far back the rules look; an entry still open is read however old it is")

# How long "soon" may be: each rule says which of the three
SOONEST = _project(2, "days", "an appointment for what may need treatment within days")
SOONER = _project(7, "days", "an appointment for what a week's delay would not harm")
SOON = _project(14, "days", "an appointment for what should be looked at, and is not pressing")

# When an event is still an emergency
EVENT_HOURS = _published(
    24, "hours", "a sudden event, or its end, this recent is an emergency", "NICE NG128: seen within 24 hours"
)
EVENT_ONGOING = _project(7, "days", "a sudden event that has not ended is an emergency for this long after it began")
UNKNOWN_SUDDEN = _project(24, "hours", "an entry begun less than this ago whose speed is not known is judged as if sudden")
BRIEF = _published(
    2, "minutes", "sudden numbness that ended sooner is counted, not an emergency", "NICE NG127: brief is under 2 minutes"
)
MILD_END = _project(10, "minutes", "a tingle of one limb area that ended by then is for today, not an emergency")
WOKE_MINUTES = _project(30, "minutes", "numbness one woke with that lasts longer should be seen today")
WOKE_SIMILAR = _project(3, "times", "woken with it so often before in the same area, it is no longer a new event")

# What explains numbness
PRESSURE_MINUTES = _project(
    30, "minutes", "pressure numbness gone by then is explained", "NHS: it eases when the pressure is taken off"
)
ANAESTHETIC_HOURS = _project(12, "hours", "numbness of a local anaesthetic in its own area is explained for this long")
BLOCK_HOURS = _published(
    4,
    "hours",
    "numbness of both legs after a spinal is explained for this long",
    "Association of Anaesthetists: legs move by then",
)
BLOCK_DAY = _project(1, "days", "the spinal was on the day of the entry, or the day beside it in another time zone")
SUSPECTED_WEEKS = _project(6, "weeks", "a diagnosis that is only suspected explains its sites for this long")
SEVERITY_RISE = _project(2, "points", "severity above the median of the 30 days before by so much is getting worse")
USUAL_COUNT = _project(3, "times", "with so many earlier severities, that rise above all of them is getting worse")
SEVERITY_LEAP = _project(4, "points", "with fewer, only so large a rise is getting worse")
COVER_STEPS = _project(1, "steps", "a place this near a diagnosed one, in the same area, is the same place logged more finely")
FAMILIAR_COUNT = _project(3, "times", "so many earlier like entries make a pattern that is not a new event")
FAMILIAR_DAYS = _project(14, "days", "the first of those entries lies at least this far back")

# Newness and runs of a feature
NEW_DAYS = _published(
    14, "days", "a feature first present no longer ago than this is new", "GIRFT cauda equina pathway: new within 14 days"
)
RUN_GAP = _project(30, "days", "a feature absent from the journal for longer is new when it comes back")
DENIED_GAP = _project(14, "days", "a feature that was denied, and absent for longer, is new when it comes back")
VISIT_REASON = _project(7, "days", "what was numb in this time before an emergency visit may have been its reason")
OPEN_HOURS = _project(48, "hours", "an open entry counts as going on for this long after its last word")

# Spread
SPREAD_FAST = _project(24, "hours", "a new area within this time of the old one is quick spread")
SPREAD_WEEK = _project(7, "days", "a new area within this time should be seen today")
SPREAD_MONTH = _project(28, "days", "a new area within this time should be seen soon")
SPREAD_BASE = _project(30, "days", "what was numb in this time before the window is not new")
SPREAD_LAST_STATE = _project(7, "days", "the last state before the window counts as its start when it is no older")
SPREAD_APART = _project(10, "minutes", "two entries or readings nearer in time are one moment, as sudden as their onset says")
SPREAD_STEPS = _project(2, "steps", "a place this near is next to it: people skip the wrist and the ankle")
SPREAD_STILL = _project(5, "days", "growth inside one limb that then stayed the same for so long is not for today")
LOCAL_NEW = _project(2, "places", "so many new places in one area, and the area doubled, is local growth")
SHORT_JOURNAL = _project(30, "days", "a journal shorter than this can not know what was there before")

# Spine
LEVEL_DAYS = _published(
    21, "days", "a line on the trunk that appeared within this time is an emergency", "Transverse Myelitis Consortium"
)
CLIMB_DAYS = _project(
    14, "days", "numbness that climbs within this time is an emergency", "Guillain-Barre syndrome is at its worst in 2-4 weeks"
)
CLIMB_STEPS = _project(2, "steps", "what was numb before and climbs so many segments within that time is climbing")
INJURY_DAYS = _project(7, "days", "numbness this soon after an injury of head, neck or back is an emergency")
INJURY_LATE = _project(28, "days", "numbness this long after an injury of head, neck or back is for today")
CORD_DAYS = _project(28, "days", "signs of the neck's cord within this time belong together")
CORD_SIGNS = _project(2, "signs", "so many different signs of the neck's cord are for today", "Royal Free: any combination")
CORD_QUICK = _project(7, "days", "trouble walking and another sign, both new within this time, get worse quickly")
SHOCK_TIMES = _project(2, "times", "shocks on bending the neck, written down so often alone, should be seen")

# Limbs, heart, face and mouth
PASSED_WEEK = _published(7, "days", "an event that has gone is for today for this long", "NICE NG128: more than a week ago")
PASSED_OLD = _project(90, "days", "a stroke pattern that went longer ago is for the next visit")
LIMB_COLD = _published(14, "days", "a cold, painful limb is acute for this long", "NHS Highland: acute, up to 2 weeks")
COLD_STAYS = _project(60, "minutes", "one limb that is cold or blue for longer is for today")
SEVERE_PAIN = _project(7, "points", "pain of so much of 10 is severe")
COMPARTMENT_HOURS = _project(48, "hours", "a tight, painful limb this soon after injury or exercise is an emergency")
HEART_HOURS = _published(72, "hours", "chest pain this recent is assessed the same day", "NICE CG95")
FACE_HOURS = _project(48, "hours", "lost feeling of face or body this new is an emergency", "Cleveland Clinic gives no time")
OVERBREATHING = _project(60, "minutes", "tingling of fast breathing is over by then")
MOUTH_LASTS = _project(1, "hours", "mouth and both hands or feet, numb for longer, are for today")
OPERATED_DAYS = _project(30, "days", "an operation on neck or thyroid this recent can lower the calcium")
SOONER_DAYS = _project(
    7, "days", "in pregnancy and under 16, a doctor is advised within this time at most", "NICE NG127: over 16s"
)
ADULT_AGE = _published(16, "years", "up to this age the rules are not made for the patient", "NICE NG127 and NG59: over 16s")
ARTERY_AGE = _published(50, "years", "from this age on, temple and jaw are for today", "British Society for Rheumatology")

# Between the legs
SADDLE_PRESSURE = _project(30, "minutes", "saddle pressure numbness gone by then is noted")
SADDLE_AGAIN = _project(14, "days", "a second time within this is for today")

# Sameness, aura, recurrence
IDENTICAL = _project(0.8, "share", "two entries are the same pattern when they share so much of their places")
SYMMETRIC = _project(0.5, "share", "left and right are alike when they share so much of their places")
AURA_LEAST = _published(5, "minutes", "a known aura lasts at least this long", "ICHD-3 1.2")
AURA_MOST = _published(60, "minutes", "a known aura is gone by then", "ICHD-3 1.2")
AURA_BEFORE = _published(
    2, "times", "a known aura has come so often before in the same way", "ICHD-3 1.2: at least two attacks"
)
RECUR_COUNT = _project(3, "times", "unexplained numbness so often in 14 days keeps coming back")
RECUR_DAYS = _project(14, "days", "the time in which recurrences are counted")
LASTING_HOURS = _project(24, "hours", "unexplained numbness that lasts so long should be seen")
SPAN_DAYS = _project(7, "days", "unexplained numbness of one area over so long should be seen")
UNEXPLAINED_RECENT = _project(28, "days", "unexplained numbness heard of within this time is still pointed out")
PASSING_MINUTES = _project(10, "minutes", "with one trigger, mild and gone by then, it can wait for the next visit")
PASSING_SEVERITY = _project(2, "points", "mild means no more than this of 10")
KNOWN_COUNT = _project(4, "times", "a diagnosed pattern that comes so often in 90 days is worth a word at the next visit")
KNOWN_DAYS = _project(90, "days", "the time in which a diagnosed pattern is counted")
CLUSTER_GAP = _project(30, "days", "entries of one area further apart are not one cluster")
CLUSTER_STEPS = _project(1, "steps", "entries on one side this near belong to one cluster")
MEDIAN_DAYS = _project(30, "days", "the time before an entry whose median severity it is compared with")

# Patterns over weeks
EVIDENCE_RECENT = _project(28, "days", "a check that first showed less feeling no longer ago than this is a change")
CHECK_APART = _project(1, "hours", "two checks of one area nearer in time are one")
SHIFT_BEFORE = _project(3, "times", "so many entries without any loss of feeling come before a shift to loss")
SHIFT_LAST = _project(3, "times", "the latest entries looked at for a shift to loss")
SHIFT_OF_LAST = _project(2, "times", "so many of them with loss are a shift")
COMPRESSION_DAYS = _project(
    42, "days", "one nerve's area numb for so long is long compression", "NHS Tayside: a splint is tried for 6 weeks"
)
COMPRESSION_WEEKS = _project(4, "weeks", "in so many of the last 6 weeks it was logged")
COMPRESSION_HALF = _project(14, "days", "the first and the last days that are compared")
COMPRESSION_COUNT = _project(3, "times", "so many readings in each of them, or they are not compared")
LOSS_SHARE = _project(0.3, "share", "the share of readings with loss of feeling rose by so much")
PAIN_DROP = _project(2, "points", "pain fell by so much while numbness did not")
PATTERN_COUNT = _project(3, "times", "so many entries with the same trigger are a pattern")
PATTERN_DAYS = _project(30, "days", "the time in which they are counted")
LONG_KNOWN = _project(30, "days", "a pattern over longer than this that was assessed is long known")
OUTLET_PLACES = _project(2, "places", "so many places of neck, shoulder blade, inner arm and little-finger side together")
STRAIN_SEVERITY = _project(4, "points", "a strain that is watched is numb no more than this of 10")
STRAIN_AREAS = _project(2, "places", "a strained muscle lies in no more neighbouring areas than this")
STRAIN_DAYS = _published(
    14, "days", "a strain that is not over by then is for the next visit", "NHS: after 2 weeks most strains feel better"
)
STRAIN_QUIET = _project(7, "days", "so long without an entry ends the watch of a strain")
FUNCTION_DAYS = _project(3, "days", "a leg that limits walking, work or sleep on so many of 14 days")
WEEK = _project(7, "days", "the last days that are compared with the same time before")
FAILED_COUNT = _project(2, "times", "so many treatments that did not help ask for another look")
FAILED_DAYS = _project(28, "days", "a treatment was tried when it ran for so long")
RELIEF_LASTS = _project(28, "days", "relief that holds for so long is called lasting")
FAILED_SPAN = _published(
    84, "days", "numbness that has lasted so long is chronic", "NICE NG59 summary: chronic is 3 months or more"
)
TREND_DAYS = _project(14, "days", "the time that is compared with the same time before")
TREND_LOGGED = _project(4, "days", "so many logged days in each of them, or they are not compared")
TREND_RATIO = _project(1.5, "times", "entries became so many times as many")
TREND_MORE = _project(3, "times", "and at least so many more")
TREND_MINUTES_RATIO = _project(2, "times", "minutes became so many times as many")
TREND_MINUTES = _project(60, "minutes", "and at least so many more")
TREND_PERIODS = _project(3, "times", "so many times before are looked at: a return to what was usual is no trend")
FEET_DAYS = _project(14, "days", "both feet alike for so long, and slowly")
BRIEF_COUNT = _project(3, "times", "so many brief spells of one pattern should be looked at")
BRIEF_DAYS = _project(90, "days", "the time in which they are counted")
SPLINT_DAYS = _published(42, "days", "a splint has been tried when it was worn for so long", "NHS Tayside: 6 weeks")
ASK_OPEN = _project(7, "days", "an open entry without a word for longer is asked about")
ASK_ONSET = _project(48, "hours", "an entry without its speed is asked about while it is no older")
WARMED = _project(1, "hours", "white, numb fingers or toes of both sides that recover by then were cold")
GONE_DAYS = _project(14, "days", "numbness not heard of for longer, with clear days since, has gone")
CLEAR_DAYS = _project(7, "days", "so many days logged as clear since then")
RESTED = _project(1, "hours", "a limb numb with exercise that recovers with rest by then has a pattern of its own")

ALL: dict[str, Limit] = {name: value for name, value in sorted(globals().items()) if isinstance(value, Limit)}
