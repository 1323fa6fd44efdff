"""The account of the vignettes counts what it says, and a file that holds none is refused in one line."""

import json
from datetime import UTC, datetime

import pytest

from journal.rules.report import Finding, Report
from tests.vignettes.__main__ import main
from tests.vignettes.agreement import Outcome, confusion, judged, misses, summary, told
from tests.vignettes.own import CATALOGUE

NOW = datetime(2026, 3, 4, tzinfo=UTC)


def outcome(expected, acceptable, found, failed=()):
    finding = Finding("saddle", "Saddle", found, None, "Go.", (), ("It was felt there.",), ("1",), "document", ("NHS",))
    report = Report(NOW, not failed, tuple(failed), found, None, () if found == "none" else (finding,), "1")
    return Outcome(
        {"id": f"{expected}-{found}", "expected": expected, "acceptable": acceptable.split(), "title": "T", "why": "W"}, report
    )


@pytest.mark.parametrize(
    ("expected", "acceptable", "found", "exact", "fits", "under", "over"),
    [
        ("emergency", "emergency", "emergency", True, True, False, False),
        ("emergency", "emergency same_day", "same_day", False, True, False, False),
        ("emergency", "emergency same_day", "soon", False, False, True, False),
        ("soon", "soon routine", "same_day", False, False, False, True),
        ("soon", "emergency soon", "same_day", False, False, False, False),
        ("none", "none", "info", True, True, False, False),
        ("info", "info", "none", True, True, False, False),
        ("routine", "routine", "none", False, False, True, False),
        ("routine", "routine", "unknown", False, False, True, False),
        ("none", "none", "routine", False, False, False, True),
    ],
)
def test_what_an_outcome_is(expected, acceptable, found, exact, fits, under, over):
    one = outcome(expected, acceptable, found)
    assert (one.exact, one.acceptable, one.under, one.over) == (exact, fits, under, over)


def test_the_account():
    outcomes = [
        outcome("emergency", "emergency same_day", "same_day"),
        outcome("none", "none", "info"),
        outcome("routine", "routine", "none"),
        outcome("soon", "soon", "soon", failed=["saddle"]),
    ]
    table = confusion(outcomes).splitlines()
    assert [line.split() for line in table[1:]] == [
        ["emergency", ".", "1", ".", ".", "."],
        ["same_day", ".", ".", ".", ".", "."],
        ["soon", ".", ".", "1", ".", "."],
        ["routine", ".", ".", ".", ".", "1"],
        ["info", ".", ".", ".", ".", "1"],
    ]
    assert summary(outcomes).splitlines() == [
        "4 vignettes: exact 2 (50.0 %), acceptable 3 (75.0 %)",
        "under-triaged 1 (25.0 %), over-triaged 0 (0.0 %)",
        "expected emergencies found as something else: 1 of 1",
    ]
    missed, lost, failed = misses(outcomes)
    assert missed.startswith("OTHER emergency-same_day: expected emergency (acceptable: emergency, same_day), found same_day")
    assert missed.endswith("saddle same_day: It was felt there.")
    assert lost.startswith("UNDER routine-none")
    assert "RULE FAILED: saddle" in failed
    assert "Misses: 3" in told(outcomes)


def test_a_file_is_judged(tmp_path, capsys):
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(CATALOGUE[:2]), encoding="utf-8")
    assert main([str(file)]) == 0
    assert told([judged(case) for case in CATALOGUE[:2]]) + "\n" == capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "could not be read"),
        ("{}", "no list of vignettes"),
        ("[]", "no list of vignettes"),
        ("[3]", "vignette 0 is no object"),
        ('[{"id": "a"}]', "vignette 0 lacks now, expected, acceptable, journal"),
        (json.dumps([CATALOGUE[0] | {"acceptable": ["urgent"]}]), "unknown levels: urgent"),
        (json.dumps([CATALOGUE[0] | {"now": "today"}]), "could not be judged"),
        (json.dumps([CATALOGUE[0] | {"journal": {"format": "other"}}]), "could not be judged"),
    ],
)
def test_a_file_without_vignettes_is_refused_in_one_line(tmp_path, text, said):
    file = tmp_path / "cases.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit, match=said):
        main([str(file)])


def test_a_missing_file_is_refused_in_one_line(tmp_path):
    with pytest.raises(SystemExit, match="could not be read"):
        main([str(tmp_path / "none.json")])
