"""The words the rules are written in, where no rule's own test already stands at their boundary."""

from datetime import timedelta

import pytest

from journal.model.conditions import EVER
from journal.model.views import Baseline, HistoryItem, Profile, Visit
from journal.rules import thresholds
from journal.rules.predicates import clocks, clusters, laterality, open_entries, patterns, visits, zones
from journal.rules.predicates.baseline import in_assessed_baseline
from journal.rules.predicates.pressure import stated_reason
from tests.rules.stories import NOW, ago, case, changing, facts, hours, minutes, numb, places, state

SECOND = timedelta(seconds=1)


def points(*names):
    return facts(numb(ago(hours=1), *names)).points


@pytest.mark.parametrize(
    ("names", "alike"),
    [
        (("both foot.sole",), True),
        (("both foot.sole", "left foot.heel"), True),  # 1 of 2: half
        (("both foot.sole", "left foot.heel", "right foot.top"), False),  # 1 of 3
        (("left foot.sole",), False),
        (("midline back.middle",), False),
    ],
)
def test_symmetric_is_half_or_more(names, alike):
    assert laterality.symmetric(points(*names)) is alike


def test_bilateral():
    among = frozenset({"foot.sole", "foot.heel"})
    assert laterality.bilateral(points("left foot.sole", "right foot.heel"), among)
    assert not laterality.bilateral(points("left foot.sole", "right foot.top"), among)


def test_what_a_later_reading_adds_on_the_other_side_does_not_undo_one_side():
    start = ago(minutes=30)
    one_side = ("left arm.elbow_back", "left leg.shin")
    later = state(ago(minutes=20), *one_side, "right arm.elbow_back")
    assert laterality.one_sided(facts(changing(start, state(start, *one_side), later)))
    assert laterality.one_sided(facts(changing(start, state(start, one_side[0]), state(ago(minutes=20), one_side[1]))))
    assert not laterality.one_sided(facts(changing(start, state(start, one_side[0]), later._replace(at=start))))
    mouth = ("left hand.thumb", "left face.mouth")
    mirrored = state(ago(minutes=20), *mouth, "right hand.thumb")
    assert laterality.hand_mouth(facts(changing(start, state(start, *mouth), mirrored)))


def test_hand_mouth_is_one_side_not_mirrored():
    def fits(*names):
        return laterality.hand_mouth(facts(numb(ago(hours=1), *names)))

    assert fits("left hand.thumb", "left face.mouth")
    assert fits("left hand.thumb", "midline face.chin")
    assert not fits("left hand.thumb", "right face.mouth")
    assert not fits("both hand.thumb", "left face.mouth")
    assert not fits("left hand.thumb", "both face.mouth")
    assert not fits("left hand.thumb", "left face.forehead")


@pytest.mark.parametrize(("missing", "whole"), [(0, True), (1, False)])
def test_a_whole_limb_needs_two_surfaces_of_each_segment(missing, whole):
    names = [
        "left arm.upper_front",
        "left arm.upper_back",
        "left arm.forearm_back",
        "left arm.elbow_back",
        "left hand.thumb",
        "left hand.wrist",
    ]
    assert laterality.whole_limb(facts(numb(ago(hours=1), *names[missing:]))) is whole


def test_areas():
    assert zones.zone_of(("hand.wrist", "left")) == ("hand", "left")
    assert zones.zone_of(("arm.elbow_back", "left")) == ("forearm", "left")
    assert zones.zone_of(("leg.knee_front", "right")) == ("lower_leg", "right")
    assert zones.zone_of(("foot.ankle", "right")) == ("foot", "right")
    assert zones.zone_of(("back.tailbone", "midline")) == ("back_lower", "midline")
    assert zones.limb_of(("thigh", "left")) == ("leg", "left")
    assert zones.limb_of(("chest", "left")) is None
    assert zones.next_segment(("thigh", "left"), [("lower_leg", "left")])
    assert not zones.next_segment(("thigh", "left"), [("foot", "left"), ("lower_leg", "right"), ("upper_arm", "left")])
    assert not zones.next_segment(("chest", "left"), [("abdomen", "left")])


def test_the_middle_of_an_area_and_its_halves_are_one():
    assert zones.known(("chest", "left"), [("chest", "midline")])
    assert zones.known(("chest", "midline"), [("chest", "right")])
    assert not zones.known(("chest", "left"), [("chest", "right")])
    assert zones.mirrored(("chest", "left"), [("chest", "right")])
    assert not zones.mirrored(("chest", "midline"), [("chest", "right")])


@pytest.mark.parametrize(("gap", "count"), [(timedelta(days=30), 2), (timedelta(days=30) + SECOND, 1)])
def test_a_cluster_bridges_30_days(gap, count):
    here = case(numb(ago(hours=1) - gap, "left hand.thumb", lasted=timedelta()), numb(ago(hours=1), "left hand.index"))
    assert len(clusters.cluster(here, here.facts[-1])) == count


def test_a_cluster_is_one_place_or_its_neighbours():
    here = case(
        numb(ago(days=2), "right hand.thumb"), numb(ago(days=1), "left foot.sole"), numb(ago(hours=1), "left hand.thumb")
    )
    assert len(clusters.cluster(here, here.facts[-1])) == 1


@pytest.mark.parametrize(("severity", "worse"), [(4, False), (5, True), (None, False)])
def test_worse_than_usual_is_two_above_the_median(severity, worse):
    before = [numb(ago(days=day), "left hand.thumb", severity=level) for day, level in ((3, 1), (2, 3), (1, 9))]
    here = case(*before, numb(ago(hours=1), "left hand.thumb", severity=severity))
    assert clusters.worse_than_usual(here, here.facts[-1]) is worse


@pytest.mark.parametrize(("share", "same"), [(0.8, True), (0.81, False)])
def test_alike_is_the_share_of_what_both_touch(share, same):
    four = points("left hand.thumb", "left hand.index", "left hand.middle", "left hand.ring")
    assert clusters.alike(four, four | points("left hand.little"), share) is same


@pytest.mark.parametrize(("silent", "open_"), [(hours(48), True), (hours(48) + SECOND, False)])
def test_an_open_entry_goes_on_for_48_hours(silent, open_):
    here = case(numb(NOW - silent, "left hand.thumb"))
    assert open_entries.ongoing(here, here.facts[0]) is open_
    assert open_entries.forgotten(here, here.facts[0]) is not open_


def test_a_run_begins_again_after_a_gap():
    day = timedelta(days=1)
    start = ago(days=100)
    assert clocks.run_start([]) is None
    assert clocks.run_start([start, start + 30 * day]) == start
    assert clocks.run_start([start, start + 30 * day + SECOND]) == start + 30 * day + SECOND
    assert clocks.run_start([start, start + 14 * day], [start + day]) == start
    assert clocks.run_start([start, start + 14 * day + SECOND], [start + day]) == start + 14 * day + SECOND
    assert clocks.run_start([start, start + 14 * day + SECOND], [start - day]) == start


@pytest.mark.parametrize(("age", "new"), [(timedelta(days=14), True), (timedelta(days=14) + SECOND, False)])
def test_new_is_14_days(age, new):
    assert clocks.is_new(case(), NOW - age) is new
    assert not clocks.is_new(case(), None)


def test_a_visit_without_a_time_is_at_noon_and_an_emergency_visit_after_what_led_to_it():
    noon = ago(days=3).replace(hour=12)
    plain = Visit("v", noon.date(), "consultation")
    emergency = plain._replace(kind="emergency_visit")
    assert visits.moment_of(case(), plain) == noon
    assert visits.moment_of(case(), emergency) == noon
    assert visits.moment_of(case(), emergency._replace(at=noon + hours(3))) == noon + hours(3)
    evening = numb(noon + hours(7), "left hand.thumb")
    later = numb(noon + hours(8), "left hand.thumb")
    assert visits.moment_of(case(evening, later), emergency) == noon + hours(7)
    assert visits.moment_of(case(evening, later), plain) == noon


@pytest.mark.parametrize(("heard", "moment"), [(timedelta(days=7), 0), (timedelta(days=7) + SECOND, 7)])
def test_what_was_numb_in_the_week_before_may_have_led_to_an_emergency_visit(heard, moment):
    noon = ago(days=3).replace(hour=12)
    before = numb(noon - hours(12) - heard, "left hand.thumb", lasted=timedelta())
    elsewhere = numb(noon + hours(1), "left foot.sole")
    there = case(before, elsewhere, numb(noon + hours(7), "left hand.thumb"))
    of_hand = Visit("v", noon.date(), "emergency_visit", sites=places("left hand.thumb"))
    assert visits.moment_of(there, of_hand) == noon + hours(moment)


def test_a_visit_to_come_has_assessed_nothing():
    tomorrow = Visit("v", (NOW + timedelta(days=1)).date(), "consultation", assessed_numbness=True)
    assert visits.assessing(case(visits=(tomorrow,))) == ()
    assert visits.assessing(case(visits=(tomorrow._replace(on=NOW.date()),))) == (NOW,)


def test_a_visit_covers_its_sites_and_their_neighbours_in_the_area():
    assessed = places("left hand.thumb")
    assert visits.covers(assessed, [("hand.index", "left")], 1)
    assert not visits.covers(assessed, [("hand.index", "left")], 0)
    assert not visits.covers(assessed, [("hand.little", "left")], 1)
    assert not visits.covers(assessed, [("hand.thumb", "right")], 1)
    assert not visits.covers(places("left hand.wrist"), [("arm.forearm_back", "left")], 1)
    assert visits.covers((), [("hand.thumb", "right")], 1)


def test_an_assessed_baseline_covers_only_what_it_names():
    before = Baseline(
        places("both foot.sole"), since=ago(days=900).date(), symptoms=("unsteady",), assessed_on=ago(days=99).date()
    )

    def covered(baseline, *names, **fields):
        here = case(numb(ago(hours=1), *names, **fields), profile=Profile(baseline=(baseline,)))
        return in_assessed_baseline(here, here.facts[0])

    assert covered(before, "left foot.sole", symptoms=("unsteady",))
    assert not covered(before, "left foot.sole", symptoms=("weak",))
    assert not covered(before, "left leg.shin")
    assert not covered(before._replace(assessed_on=None), "left foot.sole")
    assert not covered(before._replace(assessed_on=(NOW + timedelta(days=1)).date()), "left foot.sole")


def test_conditions_hold_from_their_day_to_their_day():
    item = HistoryItem("diabetes", ago(days=9).date(), ago(days=3).date())
    # At noon UTC on the ninth and the third day before, that day has already come, and not yet gone, somewhere on earth.
    for age, holds in ((10 * 24 + 3, False), (10 * 24 + 2, True), (9 * 24, True), (3 * 24, True), (49, True), (48, False)):
        assert case(now=ago(hours=age), profile=Profile(history=(item,))).has("diabetes") is holds


def test_what_counts_for_ever_holds_after_its_end():
    for condition in EVER:
        item = HistoryItem(condition, ago(days=900).date(), ago(days=300).date())
        assert case(profile=Profile(history=(item,))).has(condition)
        assert not case(now=ago(days=902), profile=Profile(history=(item,))).has(condition)
    aura = HistoryItem("migraine_aura_diagnosed", None, ago(days=300).date())
    assert not case(profile=Profile(history=(aura,))).has("migraine_aura_diagnosed")  # it quiets: an end ends it


@pytest.mark.parametrize(
    ("words", "stated"),
    [("lay on it", True), (None, False), (" ", False), ("No idea.", False), ("Not sure", False)]
    + [(words, False) for words in ("none", "???", "I don’t know why", "unclear", "out of the blue!", "idk", "N/A")]
    + [("nothing but my new shoes", True), ("not sure, slept on it?", True)],
)
def test_a_stated_reason(words, stated):
    assert stated_reason(facts(numb(ago(hours=1), "left hand.thumb", explanation=words))) is stated


def test_the_same_passing_tingle():
    def spells(*triggers):
        here = case(
            *(
                numb(ago(days=1 + n), "left hand.thumb", lasted=minutes(5), severity=2, triggers=t)
                for n, t in enumerate(triggers)
            )
        )
        return patterns.same_passing(here.facts)

    assert spells(("typing_grip",), ("typing_grip", "night"))
    assert not spells(("typing_grip",), ("night",))


def test_every_threshold_says_what_it_decides_and_where_it_is_from():
    assert len(thresholds.ALL) > 40
    for limit in thresholds.ALL.values():
        assert limit.provenance in ("published", "project")
        assert limit.decides
        assert limit.source
        assert limit.provenance == "project" or limit.source != "no published number"
