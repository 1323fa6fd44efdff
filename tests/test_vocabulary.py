"""The vocabulary is whole: every id has words for patients, and none stands twice."""

from __future__ import annotations

import re

import pytest

from journal.vocabulary import vocabulary

WORDS = vocabulary()
KINDS = ("onset", "sensation", "evidence", "symptom", "trigger", "relief", "function", "function_level", "history")
KINDS += ("treatment_effect", "diagnosis_status", "visit_kind", "level")


@pytest.mark.parametrize("kind", KINDS)
def test_every_id_has_its_own_label(kind):
    labels = getattr(WORDS, kind)
    assert labels
    for name, label in labels.items():
        assert re.fullmatch(r"[a-z0-9_]+", name)
        assert label.strip() == label and label
    assert len(set(labels.values())) == len(labels)


def test_the_vocabulary_has_the_published_size():
    sizes = {kind: len(getattr(WORDS, kind)) for kind in KINDS}
    assert sizes == {
        "onset": 6,
        "sensation": 15,
        "evidence": 7,
        "symptom": 69,
        "trigger": 27,
        "relief": 11,
        "function": 7,
        "function_level": 3,
        "history": 26,
        "treatment_effect": 4,
        "diagnosis_status": 3,
        "visit_kind": 7,
        "level": 6,
    }


def test_groups_hold_every_symptom_once():
    grouped = [name for names in WORDS.symptom_group.values() for name in names]
    assert sorted(grouped) == sorted(WORDS.symptom)


def test_only_an_exam_or_a_test_is_objective():
    objective = {name for name, level in WORDS.evidence_level.items() if level >= 2}
    assert objective == {"exam_reduced", "test_abnormal"}
    assert WORDS.evidence_level["self_check_reduced"] == 1


def test_sensation_kinds_are_known():
    assert set(WORDS.sensation_kind.values()) == {"negative", "positive", "mixed"}
    assert set(WORDS.sensation_kind) == set(WORDS.sensation)


def test_no_finding_is_never_reassuring():
    assert WORDS.level["none"] == "No warning pattern found in what you logged. This does not mean nothing is wrong."
