"""`journal export csv` of every table, from when, and without what is withheld."""

import csv
import io
import json

import pytest

from tests.commands.test_transfer import DOCUMENT

MARK = "zq7xmarker"


@pytest.fixture
def filled(run):
    row = DOCUMENT["episodes"][0]
    secret = json.loads(json.dumps(row)) | {
        "started_at": "2026-03-02T09:00:00+00:00",
        "ended_at": None,
        "notes": f"{MARK} bladder",
    }
    secret["readings"][0] |= {
        "at": "2026-03-02T09:00:00+00:00",
        "note": MARK,
        "sites": [
            {"region": "saddle.perineum", "side": "midline", "sensations": ["reduced"]},
            {"region": "foot.heel", "side": "left", "sensations": ["reduced"]},
        ],
        "symptoms": ["bladder_leak"],
    }
    private = json.loads(json.dumps(row)) | {"started_at": "2026-03-01T18:00:00+00:00", "private": True, "explanation": MARK}
    private["ended_at"], private["readings"][0]["at"] = "2026-03-01T18:30:00+00:00", "2026-03-01T18:00:00+00:00"
    document = DOCUMENT | {
        "profile": {"name": "Zara Quill"},
        "episodes": [row, secret, private],
        "days": [{"date": "2026-02-27", "state": "clear", "note": MARK}],
        "visits": [{"on": "2026-03-02", "kind": "consultation", "note": "told Zara"}],
        "flag_reviews": [{"rule": "saddle", "state": "acknowledged", "at": "2026-03-02T09:15:00+00:00", "note": MARK}],
    }
    assert run("import", "--yes", "-", stdin=json.dumps(document)).status == 0


def rows(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_each_table_is_its_own(run, filled):
    entries, sites, days = (rows(run("export", "csv", "--table", name).out) for name in ("entries", "sites", "days"))
    assert [row["Regions"] for row in entries] == ["foot.sole", "saddle.perineum | foot.heel"]
    assert [(row["Entry"], row["Region"]) for row in sites] == [
        ("1", "foot.sole"),
        ("2", "saddle.perineum"),
        ("2", "foot.heel"),
    ]
    assert [row["Date"] for row in days] == [f"2026-{day}" for day in ("02-27", "02-28", "03-01", "03-02", "03-03", "03-04")]
    assert days[0]["Known"] == "noted clear"


def test_a_table_belongs_to_csv(run, filled):
    assert run("export", "json", "--table", "days").status == 2


def test_an_export_can_begin_at_the_last_visit(run, filled):
    assert len(rows(run("export", "csv", "--since", "visit").out)) == 1
    assert len(rows(run("export", "csv", "--table", "days", "--since", "visit").out)) == 3
    assert run("export", "csv", "--table", "days", "--since", "2026-03-03", "--until", "2026-03-01").status == 2


def test_a_document_for_a_clinic_holds_the_entries_and_the_page(run, filled, tmp_path):
    told = run("export", "fhir")
    assert told.status == 0
    assert "1 private entry is left out" in told.err
    kinds = [one["resource"]["resourceType"] for one in json.loads(told.out)["entry"]]
    assert kinds == ["Composition", "Patient", "Observation", "Observation", "Observation"]
    assert MARK in told.out
    assert len(json.loads(run("export", "fhir", "--private").out)["entry"]) == 6
    assert len(json.loads(run("export", "fhir", "--since", "visit").out)["entry"]) == 4
    assert "snomed" not in run("export", "fhir", "--no-codes").out
    file = tmp_path / "out.json"
    assert run("export", "fhir", "-o", str(file)).status == 0
    assert json.loads(file.read_text(encoding="utf-8"))["type"] == "document"


@pytest.mark.parametrize("form", [("json",), ("csv",), ("csv", "--table", "sites"), ("csv", "--table", "days")])
def test_what_is_withheld_is_nowhere(run, filled, tmp_path, form):
    file = tmp_path / "out"
    told = run("export", *form, "--redact", "notes,name,pelvic", "-o", str(file))
    assert told.status == 0
    assert "Left out as you asked: notes, your name, bladder" in told.err
    text = file.read_text(encoding="utf-8").casefold()
    assert not [word for word in (MARK, "zara", "perineum", "bladder", "saddle") if word in text]


def test_what_is_withheld_is_nowhere_in_a_document_for_a_clinic_which_says_so(run, filled):
    text = run("export", "fhir", "--private", "--redact", "notes,name,pelvic").out
    assert not [word for word in (MARK, "zara", "perineum") if word in text.casefold()]
    composition, *others = json.loads(text)["entry"]
    assert "Left out by the patient" in json.dumps(composition)
    assert not [word for word in ("bladder", "saddle", "between my legs") if word in json.dumps(others).casefold()]


def test_a_thing_to_withhold_that_is_none_writes_nothing(run, filled, tmp_path):
    told = run("export", "csv", "--redact", "nmae", "-o", str(tmp_path / "x.csv"))
    assert told.status == 2
    assert not (tmp_path / "x.csv").exists()
