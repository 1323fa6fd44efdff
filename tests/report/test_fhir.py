"""The FHIR document: its invariants over many journals, what an entry becomes, and what never stands in it."""

import json
from datetime import timedelta
from pathlib import Path

import fhirkit
import pytest
from hypothesis import HealthCheck, given, settings

from journal.exchange.document import read
from journal.model.ids import content_id
from journal.model.views import Diagnosis, Episode, History, Place, Profile, Treatment
from journal.report.facts import Request
from journal.report.fhir.bundle import render
from journal.report.gather import facts_and_entries
from journal.report.page import page
from journal.trends.sums import Span
from journal.vocabulary import vocabulary
from tests.builders import episode, reading, site
from tests.report.fhir_invariants import broken
from tests.report.journals import NOW, TODAY, crowded, demo_reader, made
from tests.report.test_text import HOSTILE, written
from tests.strategies import histories

VIGNETTES = json.loads((Path(__file__).parent.parent / "data" / "vignettes.json").read_text(encoding="utf-8"))
EVERYTHING = Request(Span(TODAY - timedelta(days=60_000), TODAY))


LATERALITY = "http://hl7.org/fhir/uv/symptoms/StructureDefinition/LocationQualifier"


def document(reader, request=EVERYTHING, *, codes=True):
    found, entries = facts_and_entries(reader, request, NOW)
    text = render(page(found, sheet=True), found, entries, codes=codes)
    return json.loads(text)


def of(bundle, kind):
    return [one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == kind]


def faults(bundle) -> list[str]:
    said = [str(issue) for issue in fhirkit.validate(bundle) if str(issue).startswith("error")]
    return [*said, *broken(bundle)]


def entry(ago: int, *sites, **fields) -> Episode:
    at = NOW - timedelta(days=ago, hours=1)
    given = {
        name: fields.pop(name) for name in ("symptoms", "denied", "severity", "pain", "evidence", "note") if name in fields
    }
    whole = {"ended_at": at + timedelta(minutes=30), "recorded_at": at, "time_zone": "Europe/London", "onset": "sudden"}
    return episode(at, reading(at, *sites, **given), **whole | fields)


@pytest.mark.parametrize("codes", [True, False])
@pytest.mark.parametrize("entries", [0, 1, 3, 90])
def test_journals_of_any_size_are_without_a_fault(tmp_path, entries, codes):
    bundle = document(made(tmp_path, crowded(entries)), codes=codes)
    assert faults(bundle) == []
    assert len(of(bundle, "Condition")) == 6


def without_a_fault(folder, history):
    assert faults(document(made(folder, history))) == []


RANDOM = {"deadline": None, "suppress_health_check": list(HealthCheck)}


@settings(max_examples=25, **RANDOM)
@given(history=histories())
def test_random_journals_are_without_a_fault(tmp_path_factory, history):
    without_a_fault(tmp_path_factory.mktemp("random"), history)


@pytest.mark.slow
@settings(max_examples=500, **RANDOM)
@given(history=histories())
def test_500_random_journals_are_without_a_fault(tmp_path_factory, history):
    without_a_fault(tmp_path_factory.mktemp("random"), history)


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda one: one["id"])
def test_the_samples_are_without_a_fault(tmp_path, vignette):
    without_a_fault(tmp_path, read(json.dumps(vignette["journal"]).encode()).history)


def test_it_never_calls_itself_an_ips(tmp_path):
    told = json.dumps(document(demo_reader(tmp_path)))
    assert "IPS" not in told
    assert "Patient Summary" not in told


def test_the_checks_by_hand_find_what_they_are_for(tmp_path):
    good = document(made(tmp_path, crowded(3)))
    for spoil, named in (
        (lambda one: one["entry"].append(one["entry"][1]), "bdl-7"),
        (lambda one: one["identifier"].pop("system"), "bdl-9"),
        (lambda one: one.pop("timestamp"), "bdl-10"),
        (lambda one: one["entry"].reverse(), "bdl-11"),
    ):
        bad = json.loads(json.dumps(good))
        spoil(bad)
        with pytest.raises((AssertionError, KeyError)):
            assert not [said for said in broken(bad) if named in said]


def test_what_an_entry_becomes(tmp_path):
    one = entry(
        2,
        site("hand.thumb", "right", "reduced", "tingling"),
        site("foot.sole", "left", "tingling"),
        severity=6,
        pain=3,
        symptoms=("back_pain",),
        denied=("bladder_leak",),
        triggers=("sitting",),
        relief=("moving",),
        course="constant",
        notes="Cold hands <b>",
    )
    bundle = document(made(tmp_path, History(profile=Profile(name="Ann", birth_year=1961, sex="female"), episodes=(one,))))
    first, second, absent = of(bundle, "Observation")
    assert first["identifier"][0]["value"] == second["identifier"][0]["value"] == f"urn:uuid:{one.id}"
    assert first["code"]["coding"] == [{"system": "http://loinc.org", "code": "75325-1"}]
    assert first["effectivePeriod"] == {"start": "2026-03-02T13:32:00+00:00", "end": "2026-03-02T14:02:00+00:00"}
    assert first["valueCodeableConcept"]["coding"][0]["code"] == "44077006"
    assert first["bodySite"] == {
        "extension": [{"url": LATERALITY, "valueString": "Right"}],
        "coding": [{"system": "http://snomed.info/sct", "code": "76505004"}],
        "text": "Right thumb",
    }
    told = {
        (part["code"].get("coding", [{}])[0].get("code"), part["valueCodeableConcept"]["text"]) for part in first["component"]
    }
    assert told >= {
        ("56823-8", "Tingling or buzzing"),
        ("64750-3", "6 of 10"),
        ("89261-2", "Constant"),
        ("99495-4", "Suddenly (seconds to a few minutes)"),
        ("100752-5", "Sitting"),
        ("100753-3", vocabulary().relief["moving"]),
        ("OTHEREVENT", "Back pain"),
        ("OTHEREVENT", "Pain 3 of 10"),
        ("104156-5", "1 entry of this document at this place"),
    }
    assert first["note"][0]["text"] == "Cold hands <b>"
    assert "extension" not in first
    assert second["extension"][0]["valueReference"]["reference"] == bundle["entry"][2]["fullUrl"]
    assert absent["code"]["coding"][0]["code"] == "111551-8"
    assert absent["effectiveDateTime"] == "2026-03-02T13:32:00+00:00"
    assert of(bundle, "Patient") == [
        {"resourceType": "Patient", "name": [{"text": "Ann"}], "gender": "female", "birthDate": "1961"}
    ]


def test_an_entry_that_goes_on_has_no_end(tmp_path):
    (one,) = of(document(made(tmp_path, History(episodes=(entry(2, ended_at=None),)))), "Observation")
    assert "end" not in one["effectivePeriod"]


@pytest.mark.parametrize(("part", "kind"), [("entries", "Observation"), ("exams", "Condition")])
def test_parts_can_be_left_out_and_are_named(tmp_path, part, kind):
    reader = made(tmp_path, crowded(3))
    whole, bundle = document(reader), document(reader, EVERYTHING._replace(left_out=frozenset({part, "treatments"})))
    assert faults(bundle) == []
    assert of(whole, kind)
    assert of(bundle, kind) == []
    told = json.dumps(bundle["entry"][0]["resource"])
    assert "Left out by the patient" in told
    assert '"title": "Treatments"' not in told


def test_a_place_in_the_middle_has_no_side(tmp_path):
    one = entry(2, site("back.lower", "midline"), site("foot.sole", "both"))
    middle, both = of(document(made(tmp_path, History(episodes=(one,)))), "Observation")
    assert "extension" not in middle["bodySite"]
    assert both["bodySite"]["extension"][0]["valueString"] == "Both sides"


def test_without_codes_everything_is_told_in_words_alone(tmp_path):
    text = json.dumps(document(made(tmp_path, crowded(3)), codes=False))
    assert not [one for one in ("snomed", "loinc", "fhir/uv/symptoms") if one in text]


def test_only_what_a_clinician_said_is_a_condition_and_a_finding_is_marked_text(tmp_path):
    history = History(
        episodes=(entry(1, site("face.cheek", "left"), site("hand.thumb", "left"), ended_at=None),),
        diagnoses=(
            Diagnosis(content_id("d", "1"), "Carpal tunnel", "confirmed", "Dr Mora", TODAY, (Place("foot.sole", "left"),)),
            Diagnosis(content_id("d", "2"), "Stroke", "ruled_out"),
        ),
        treatments=(Treatment(content_id("t", "1"), "Splint"),),
    )
    bundle = document(made(tmp_path, history))
    found = {one["code"]["text"]: one for one in of(bundle, "Condition")}
    assert {name: one["verificationStatus"]["coding"][0]["code"] for name, one in found.items()} == {
        "Carpal tunnel": "unconfirmed",
        "Stroke": "refuted",
    }
    assert found["Carpal tunnel"]["note"][0]["text"] == "Confirmed by Dr Mora, as told by the patient."
    urgent = next(one for one in bundle["entry"][0]["resource"]["section"] if one["title"] == "Urgent facts")
    assert "Automated screening of what was logged, not a clinical assessment." in urgent["text"]["div"]
    assert "Emergency: " in urgent["text"]["div"]
    kinds = {one["resource"]["resourceType"] for one in bundle["entry"]}
    assert kinds == {"Composition", "Patient", "Observation", "Condition"}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(tmp_path, text):
    assert faults(document(made(tmp_path, written(text)))) == []


def test_the_same_journal_gives_the_same_bytes(tmp_path):
    found, entries = facts_and_entries(demo_reader(tmp_path), EVERYTHING, NOW)
    assert render(page(found), found, entries) == render(page(found), found, entries)
