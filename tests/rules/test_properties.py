"""What must hold for any journal: order, ids and offsets do not matter, more never lowers an emergency, the past stays."""

from datetime import datetime, timedelta, timezone

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.model.views import Baseline, Diagnosis, Episode, History, HistoryItem, Profile, Reading, Site, Visit
from journal.rules.engine import as_of, check
from journal.vocabulary import vocabulary
from tests.rules.stories import NOW

WORDS = vocabulary()
SPOTS = (
    ("face.cheek", "left"),
    ("face.mouth", "midline"),
    ("hand.thumb", "left"),
    ("hand.ring", "both"),
    ("arm.forearm_back", "left"),
    ("arm.upper_outer", "right"),
    ("chest.middle", "both"),
    ("back.lower", "left"),
    ("buttock.lower", "both"),
    ("saddle.genitals", "left"),
    ("leg.calf_back", "left"),
    ("leg.thigh_front", "both"),
    ("foot.sole", "both"),
    ("foot.sole", "right"),
)
SIGNS = (
    "weak",
    "speech",
    "face_droop",
    "back_pain",
    "bladder_start",
    "saddle_change",
    "unsteady",
    "leg_pain_one",
    "heavy_legs",
)
TRIGGERS = ("leaned_or_slept_on", "cycling", "sitting", "none_known", "dental_or_local_anaesthetic", "exercise")
sites = st.builds(
    lambda spot, feel: Site(*spot, (feel,)), st.sampled_from(SPOTS), st.sampled_from(["tingling", "reduced", "no_feeling"])
)
moments = st.one_of(st.integers(0, 60 * 36), st.integers(0, 60 * 24 * 70)).map(lambda ago: NOW - timedelta(minutes=ago))


def made(shape, **fields):
    """A row with only these fields drawn (`builds` would draw those with a default too)."""
    return st.fixed_dictionaries(fields).map(lambda values: shape(**values))


def few(known, most=2):
    return st.lists(st.sampled_from(list(known)), max_size=most, unique=True).map(tuple)


def readings(at, denied=None):
    return made(
        Reading,
        at=at,
        sites=st.lists(sites, min_size=1, max_size=3).map(tuple),
        severity=st.none() | st.integers(0, 10),
        symptoms=few(SIGNS),
        symptom_since=st.sampled_from([(), *(((name, NOW.date() - timedelta(days=40)),) for name in SIGNS)]),
        denied=few(SIGNS) if denied is None else denied,
        evidence=st.sampled_from(list(WORDS.evidence)),
    )


@st.composite
def episodes(draw, starts=moments, denied=None):
    start = draw(starts)
    later = st.integers(0, 60 * 30).map(lambda after: min(NOW, start + timedelta(minutes=after)))
    found = (draw(readings(st.just(start), denied)), *draw(st.lists(readings(later, denied), max_size=2)))
    return Episode(
        id=draw(st.uuids().map(str)),
        started_at=start,
        onset=draw(st.sampled_from(list(WORDS.onset))),
        readings=found,
        ended_at=draw(st.none() | later),
        explanation=draw(st.sampled_from([None, "", "slept on it"])),
        triggers=draw(few(TRIGGERS, 1)),
        recorded_at=draw(st.none() | later),
    )


def dated(shape, **fields):
    return st.lists(made(shape, id=st.uuids().map(str), on=moments.map(datetime.date), **fields), max_size=1).map(tuple)


places = st.lists(sites.map(lambda site: site.place), max_size=2).map(tuple)
baselines = made(
    Baseline,
    sites=places,
    since=moments.map(datetime.date),
    symptoms=few(SIGNS),
    assessed_on=st.none() | moments.map(datetime.date),
)
profiles = made(
    Profile,
    history=st.sampled_from([(), (HistoryItem("migraine_aura_diagnosed"),)]),
    baseline=st.lists(baselines, max_size=1).map(tuple),
)
histories = made(
    History,
    profile=profiles,
    episodes=st.lists(episodes(), max_size=6).map(tuple),
    visits=dated(
        Visit, kind=st.sampled_from(["consultation", "emergency_visit"]), sites=places, assessed_numbness=st.booleans()
    ),
    diagnoses=dated(Diagnosis, name=st.just("Named"), status=st.sampled_from(list(WORDS.diagnosis_status)), sites=places),
)
thorough = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


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
def test_a_later_entry_that_denies_nothing_never_lowers_an_emergency(history, latest):
    before, after = check(history, NOW), check(history._replace(episodes=(*history.episodes, latest)), NOW)
    emergencies = {flag.rule for flag in before.flags if flag.level == "emergency"}
    assert emergencies <= {flag.rule for flag in after.flags if flag.level == "emergency"}


@thorough
@given(histories, histories, st.integers(0, 60 * 24 * 30).map(lambda ago: NOW - timedelta(minutes=ago)))
def test_nothing_after_the_moment_matters(history, later, at):
    def after(one):
        start = at + timedelta(seconds=1)
        return one._replace(
            id=f"later {one.id}", started_at=start, ended_at=None, readings=tuple(r._replace(at=start) for r in one.readings)
        )

    grown = history._replace(episodes=(*history.episodes, *map(after, later.episodes)))
    grown = grown._replace(visits=(*grown.visits, *(visit._replace(at=at + timedelta(seconds=1)) for visit in later.visits)))
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
        assert all(flag.sources)
        assert flag.tell_your_doctor
        assert "{" not in flag.message + "".join(flag.because)
        assert (flag.within_days is None) == (flag.level != "soon")
