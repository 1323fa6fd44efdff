"""What must hold for any journal: order, ids and offsets do not matter, more never lowers an emergency, the past stays."""

from datetime import timedelta, timezone

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from journal.rules.engine import check
from journal.rules.past import as_of
from journal.rules.registry import ALL
from tests.rules.drawn import episodes, histories
from tests.rules.stories import NOW, ago, numb
from tests.rules.stories import history as story

thorough = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
CHEEK, TEMPLE, LIPS = "left face.cheek", "right face.temple", "midline face.mouth"
THEN_BOTH_SIDES = story(numb(ago(minutes=10), CHEEK), numb(NOW, CHEEK, TEMPLE))  # and more is told of the same moment
instants = st.integers(0, 60 * 24 * 30).map(lambda ago: NOW - timedelta(minutes=ago))


def gist(report):
    return [(flag.rule, flag.level, flag.within_days, flag.fingerprint, len(flag.because)) for flag in report.flags]


@thorough
@given(histories, st.randoms(use_true_random=False))
def test_order_and_ids_do_not_matter(history, random):
    rows = [one._replace(id=f"{number:08}") for number, one in enumerate(history.episodes)]
    random.shuffle(rows)
    shuffled = [one._replace(readings=tuple(random.sample(one.readings, len(one.readings)))) for one in rows]
    assert gist(check(history._replace(episodes=tuple(shuffled)), NOW)) == gist(check(history, NOW))


@thorough
@given(histories, st.randoms(use_true_random=False))
def test_the_order_of_words_and_of_other_rows_does_not_matter(history, random):
    def mixed(rows):
        return tuple(random.sample(rows, len(rows)))

    def reworded(reading):
        known = {name: mixed(getattr(reading, name)) for name in ("sites", "symptoms", "denied", "symptom_since")}
        return reading._replace(**known)

    told = tuple(one._replace(readings=tuple(map(reworded, one.readings))) for one in history.episodes)
    kinds = {name: mixed(getattr(history, name)) for name in ("days", "treatments", "visits", "diagnoses", "flag_reviews")}
    profile = history.profile._replace(history=mixed(history.profile.history))
    assert gist(check(history._replace(episodes=told, profile=profile, **kinds), NOW)) == gist(check(history, NOW))


@thorough
@given(histories)
def test_without_an_entry_no_rule_finds_anything(history):
    """So none is loaded for it."""
    thrown_away = tuple(one._replace(deleted_at=NOW) for one in history.episodes)
    for nothing in (history._replace(episodes=()), history._replace(episodes=thrown_away)):
        assert check(nothing, NOW, ALL) == check(nothing, NOW)
        assert check(nothing, NOW).level == "none"


@thorough
@given(histories, st.integers(-14 * 60, 14 * 60))
def test_offsets_do_not_matter(history, offset):
    zone = timezone(timedelta(minutes=offset))

    def moved(one):
        return one._replace(
            started_at=one.started_at.astimezone(zone),
            ended_at=one.ended_at and one.ended_at.astimezone(zone),
            recorded_at=one.recorded_at and one.recorded_at.astimezone(zone),
            readings=tuple(reading._replace(at=reading.at.astimezone(zone)) for reading in one.readings),
        )

    abroad = history._replace(episodes=tuple(map(moved, history.episodes)))
    assert gist(check(abroad, NOW.astimezone(zone))) == gist(check(history, NOW))


@thorough
@given(histories, episodes(starts=st.just(NOW), denied=st.just(())))
@example(THEN_BOTH_SIDES, numb(NOW, CHEEK, LIPS, onset="sudden"))
def test_a_later_entry_that_denies_nothing_never_lowers_an_emergency(history, latest):
    before, after = check(history, NOW), check(history._replace(episodes=(*history.episodes, latest)), NOW)
    emergencies = {flag.rule for flag in before.flags if flag.level == "emergency"}
    assert emergencies <= {flag.rule for flag in after.flags if flag.level == "emergency"}


@thorough
@given(histories, histories, instants)
def test_nothing_after_the_moment_matters(history, later, at):
    start = at + timedelta(seconds=1)
    tomorrow = (at + timedelta(days=1)).date()

    def after(one):
        readings = tuple(reading._replace(at=start) for reading in one.readings)
        return one._replace(id=f"later {one.id}", started_at=start, ended_at=None, readings=readings)

    def went_on(one):
        """What was written about an entry afterwards."""
        more = tuple(reading._replace(at=start) for other in later.episodes[:1] for reading in other.readings)
        return one._replace(readings=(*one.readings, *more))

    grown = history._replace(
        episodes=(*map(went_on, history.episodes), *map(after, later.episodes)),
        visits=(*history.visits, *(visit._replace(at=start) for visit in later.visits)),
        diagnoses=(*history.diagnoses, *(one._replace(on=tomorrow) for one in later.diagnoses)),
        treatments=(*history.treatments, *(one._replace(started_on=tomorrow) for one in later.treatments)),
        days=(*history.days, *(one._replace(date=tomorrow) for one in later.days)),
        flag_reviews=(*history.flag_reviews, *(one._replace(at=start) for one in later.flag_reviews)),
        profile=history.profile._replace(
            history=(*history.profile.history, *(one._replace(since=tomorrow) for one in later.profile.history))
        ),
    )
    assert check(as_of(grown, at), at) == check(as_of(history, at), at)


@thorough
@given(histories)
def test_every_finding_names_an_entry_a_reason_and_a_source(history):
    report = check(history, NOW)
    known = {one.id for one in history.episodes}
    assert report.complete
    for flag in report.flags:
        assert flag.episodes
        assert set(flag.episodes) <= known
        assert flag.because
        assert flag.sources
        assert all(source.strip() for source in flag.sources)
        assert flag.tell_your_doctor
        assert "{" not in flag.message + "".join(flag.because)
        assert (flag.within_days is None) == (flag.level != "soon")


@thorough
@given(histories)
def test_what_the_patient_did_about_a_finding_never_lowers_it(history):
    reviewed, fresh = check(history, NOW), check(history._replace(flag_reviews=()), NOW)
    assert gist(reviewed) == gist(fresh)


@thorough
@given(histories)
def test_how_bad_it_was_never_lowers_an_emergency(history):
    """A score of 0 and a check that was normal are no comfort in a stroke or saddle pattern, beside not having been asked.

    (A score that rose above the usual can make an emergency; without it there is none.)
    """

    def told(**fields):
        return tuple(
            one._replace(readings=tuple(reading._replace(**fields) for reading in one.readings)) for one in history.episodes
        )

    unasked, calm = told(severity=None, evidence="felt"), told(severity=0, evidence="self_check_normal")
    red = {"stroke_pattern", "saddle"}
    before, after = (
        {flag.rule for flag in check(history._replace(episodes=rows), NOW).flags if flag.level == "emergency"} & red
        for rows in (unasked, calm)
    )
    assert before <= after


def test_every_rule_has_its_own_number_id_and_a_source():
    assert len({rule.number for rule in ALL}) == len({rule.id for rule in ALL}) == len(ALL)
    assert all(rule.sources and all(source.strip() for source in rule.sources) for rule in ALL)
