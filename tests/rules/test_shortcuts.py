"""Where a rule looks at less than everything, it finds what it would find by looking at everything."""

import random
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.body.atlas import atlas
from journal.model.views import History
from journal.rules import r03_transient_recent as r03
from journal.rules import r20_subjective_to_objective as r20
from journal.rules import r21_long_compression as r21
from journal.rules import r28_unexplained as r28
from journal.rules import r29_getting_worse as r29
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.engine import check
from journal.rules.facts import Facts, Known
from journal.rules.predicates import climbing, clusters, growth, trend
from journal.rules.predicates.clocks import known_since, point_since, run_start
from journal.rules.predicates.explanations import everyday, unexplained
from journal.rules.predicates.loss import loss
from journal.rules.predicates.recent import alongside, of_late, with_symptom
from journal.rules.predicates.severities import severities_before
from journal.rules.predicates.visits import assessing
from journal.rules.registry import ALL
from tests.rules.drawn import SIGNS, histories
from tests.rules.stories import NOW, ago, case, diagnosis, history, hours, minutes, numb, visit

thorough = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
PLACES = (("left hand.thumb",), ("left hand.thumb", "left hand.index"), ("both foot.sole",), ("right leg.calf_outer",))


def steady(seed: int):
    """A half year of entries that are much alike, as patterns over weeks need them."""
    chance = random.Random(seed)
    places, span = chance.sample(PLACES, chance.choice([1, 2, 4])), chance.choice([60, 120, 179])
    kinds = [chance.choice([["tingling"], ["tingling", "reduced"]]), chance.choice([["reduced"], ["tingling", "reduced"]])]
    turn, checked = chance.random() * span, chance.choice([0, 0.1])
    made = []
    for number in range(chance.choice([12, 40, 80])):
        days = chance.random() * span
        late = days < turn
        made.append(
            numb(
                NOW - timedelta(days=days),
                *chance.choice(places),
                lasted=chance.choice([minutes(1), minutes(9), minutes(25), minutes(90), hours(30)]),
                severity=chance.choice([None, *range(1 + 2 * late, 7 + 2 * late)]),
                pain=chance.choice([None, 2 if late else 6]),
                feels=(chance.choice(kinds[late]),),
                onset=chance.choice(["hours", "unknown", "woke_with", "days"]),
                evidence="self_check_reduced" if chance.random() < checked else "felt",
                explanation=chance.choice([None, "sat on it"]),
                id=f"{number:04}",
            )
        )
    seen = {"visits": (visit(ago(days=chance.randint(1, 90))),)} if chance.random() < 0.3 else {}
    named = {"diagnoses": (diagnosis("both foot.sole", on=ago(days=100)),)} if chance.random() < 0.3 else {}
    return history(*made, **seen, **named)


STEADY = pytest.mark.parametrize("seed", range(60))


def hits(rule, looked_at):
    return [(hit.level, hit.because, hit.key, hit.within_days) for hit in rule.evaluate(looked_at)]


@thorough
@given(histories)
def test_a_rule_that_returns_at_once_for_want_of_a_sign_would_have_found_nothing(journal):
    quick = [hits(rule, Case(journal, NOW)) for rule in ALL]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Case, "names", lambda _case, _signs: True)
        assert [hits(rule, Case(journal, NOW)) for rule in ALL] == quick


@thorough
@given(histories)
def test_what_cannot_have_been_sudden_is_no_event_that_has_gone(journal):
    quick = hits(r03.RULE, Case(journal, NOW))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(r03, "_may_be_sudden", lambda _facts: True)
        assert hits(r03.RULE, Case(journal, NOW)) == quick


turns = st.lists(st.tuples(st.integers(-24 * 40, 48), st.integers(0, 3), st.booleans()), min_size=2, max_size=5)


@thorough
@given(histories, turns)
def test_what_is_known_of_entries_from_earlier_checks_changes_no_finding(journal, looks):
    known = Known()
    for hours_later, first, alone in looks:
        now = NOW + timedelta(hours=hours_later)
        some = journal._replace(episodes=journal.episodes[first:])
        looked_at = History(episodes=some.episodes) if alone else some
        assert check(looked_at, now, known=known) == check(looked_at, now)


def each_point_by_itself(looked_at: Case, point):
    present = [state.at for facts in looked_at.facts for state in facts.states if point in state.points]
    return min((at for at in (run_start(present), known_since(looked_at, point)) if at is not None), default=None)


def linked_one_by_one(looked_at: Case, facts: Facts):
    chain = [facts]
    for other in reversed(tuple(looked_at.before(facts, limits.WINDOW.span))):
        if clusters.linked(facts, other) and chain[-1].start - other.heard <= limits.CLUSTER_GAP.span:
            chain.append(other)
    return tuple(reversed(chain))


def at_the_same_time(looked_at: Case, facts: Facts):
    def ends(one):
        return one.end or one.heard + limits.OPEN_HOURS.span

    return [one for one in of_late(looked_at) if one is not facts and one.start <= ends(facts) and ends(one) >= facts.start]


def latest_with(looked_at: Case, facts: Facts, names):
    others = [one for one in looked_at.since(limits.NEW_DAYS.span) if one.symptoms & names]
    return facts if facts.symptoms & names else others[-1] if others else None


@thorough
@given(histories)
def test_what_is_looked_up_is_what_each_entry_says(journal):
    looked_at = Case(journal, NOW)
    for facts in looked_at.facts:
        assert clusters.cluster(looked_at, facts) == linked_one_by_one(looked_at, facts)
        assert list(alongside(looked_at, facts)) == at_the_same_time(looked_at, facts)
        assert assessing(looked_at, facts.points) == assessing(Case(journal, NOW), tuple(facts.points))
        assert all(point_since(looked_at, point) == each_point_by_itself(looked_at, point) for point in facts.points)
        for name in SIGNS:
            found = with_symptom(looked_at, facts, frozenset({name}))
            assert found is latest_with(looked_at, facts, frozenset({name}))


@STEADY
def test_a_trend_needs_no_more_than_the_weeks_that_are_compared(seed):
    quick = hits(r29.RULE, case(*steady(seed).episodes))
    with pytest.MonkeyPatch.context() as patch:
        for module in (trend, r29):
            patch.setattr(module, "looked_at", lambda: limits.WINDOW.span)
        assert hits(r29.RULE, case(*steady(seed).episodes)) == quick


def from_pain_to_numbness(looked_at: Case):
    """The areas of R21 with the steps of their first and last 14 days, by looking at all their steps."""
    for area, steps in r21._by_nerve(looked_at, looked_at.facts).items():
        early = [step for step in steps if step.state.at - steps[0].state.at <= limits.COMPRESSION_HALF.span]
        late = [step for step in steps if looked_at.now - step.state.at <= limits.COMPRESSION_HALF.span]
        recent = {
            (looked_at.now - step.state.at).days // 7 for step in steps if looked_at.now - step.state.at < timedelta(days=42)
        }
        if len(recent) >= 4 and len(late) >= 3:
            yield area, early, late, steps[-1]


@STEADY
def test_a_nerve_is_compared_as_if_all_its_entries_were_looked_at(seed):
    looked_at, half = Case(steady(seed), NOW), limits.COMPRESSION_HALF.span
    near = r21._by_nerve(looked_at, looked_at.since(limits.COMPRESSION_DAYS.span))
    often = {area: steps for area, steps in near.items() if r21._often(looked_at, steps)}
    assert [
        (area, r21._early(looked_at, area), [step for step in steps if looked_at.now - step.state.at <= half], steps[-1])
        for area, steps in sorted(often.items())
    ] == sorted(from_pain_to_numbness(looked_at), key=lambda found: found[0])


@STEADY
def test_what_all_entries_of_an_area_must_be_its_last_one_is(seed):
    looked_at = Case(steady(seed), NOW)
    for facts in looked_at.facts[-10:]:
        chain = [one for one in clusters.cluster(looked_at, facts) if r28._counts(looked_at, one)]
        if chain and chain[-1] is facts:
            level = r28._mild(looked_at, chain)
            assert level is None or r28._mild(looked_at, [facts]) == level


@thorough
@given(histories)
def test_nothing_climbs_where_nothing_is_numb_on_both_sides(journal):
    quick = climbing.ascending(Case(journal, NOW))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(climbing, "_limbs", lambda: frozenset(atlas().regions))
        slow = climbing.ascending(Case(journal, NOW))
    assert (quick is None) == (slow is None)
    if quick is not None:
        assert (quick.first.at, quick.last.at, quick.last.points) == (slow.first.at, slow.last.at, slow.last.points)


@STEADY
def test_severities_are_counted_as_one_would(seed):
    looked_at, span = Case(steady(seed), NOW), limits.MEDIAN_DAYS.span
    for facts in looked_at.facts[-10:]:
        before = [one.worst for one in looked_at.before(facts, span) if one.zones & facts.zones]
        assert severities_before(looked_at, facts, span) == [before.count(level) for level in range(11)]


@pytest.mark.parametrize("since", [timedelta(days=37), timedelta(days=31)])
@STEADY
def test_what_grew_in_a_shorter_time_is_found_among_what_the_longest_holds(seed, since):
    looked_at = Case(steady(seed), NOW)
    edge = NOW - since
    own = [
        (state.at, facts)
        for facts in looked_at.facts
        if (facts.heard >= edge or facts.end is None) and not everyday(looked_at, facts)
        for state in facts.states
        if state.at >= edge or facts.end is None
    ]
    found = [(one.at, one.facts) for one in growth._moments(looked_at) if one.at >= edge or one.facts.end is None]
    assert sorted(own, key=lambda one: (one[0], sorted(one[1].points))) == found


@STEADY
def test_a_shift_to_loss_is_found_from_the_latest_entry_back(seed):
    looked_at = Case(steady(seed), NOW)
    for facts in looked_at.facts[-5:]:
        area = clusters.cluster(looked_at, facts)
        chain = [one for one in area if unexplained(looked_at, one)]
        before, numb_ones = chain[:-3], [one for one in chain[-3:] if loss(one.sensations)]
        shifted = len(before) >= 3 and len(numb_ones) >= 2 and not any(loss(one.sensations) for one in before)
        unseen = shifted and not any(at >= numb_ones[0].start for at in assessing(looked_at, numb_ones[0].points))
        found = list(r20._shift(looked_at, area))
        assert [hit.facts for hit in found] == ([tuple(numb_ones)] if unseen else [])
        assert all(str(len(before)) in hit.because[0] for hit in found)
