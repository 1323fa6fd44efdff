"""The small wrong changes are the ones meant, and one that a test must notice is noticed."""

import ast
import re
import subprocess
import sys

import pytest

from tests.mutants.__main__ import RULES, places, suites
from tests.mutants.change import mutants


def changes(source):
    return {ast.unparse(one.tree()) for one in mutants(source)}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a < b", {"a <= b"}),
        ("a >= b", {"a > b"}),
        ("a in b", {"a not in b"}),
        ("a and b", {"a or b", "a", "b"}),
        ("not a", {"a"}),
        ("a | b", {"a & b"}),
        ("any(a)", {"all(a)"}),
        ("f(3)", {"f(4)", "f(2)"}),
        ("f(True)", {"f(False)"}),
        ("f('weak')", {"f('no_weak')"}),
        ("a if b else c", {"c if b else a"}),
        ("f('A sentence.')", set()),
        ('"""weak"""', set()),
        ("x: Literal[3] = a", set()),
        ("__all__ = ['check']", set()),
        ("@f(3)\ndef g(x: 'y') -> 'z':\n    return x", set()),
        ("f(f'{a} days')", set()),
    ],
)
def test_a_change(source, expected):
    assert changes(source) == {ast.unparse(ast.parse(one)) for one in expected}


def test_each_change_is_told_with_its_line():
    told = [(one.line, one.was, one.now) for one in mutants("x = y\nif a < b:\n    pass\n")]
    assert told == [(2, "a < b", "a <= b")]


def test_every_rule_can_be_changed_and_has_its_own_tests_first():
    known = places()
    assert {place.path.name for place in known} >= {"thresholds.py", "r01_stroke_pattern.py", "r04_saddle.py"}
    own, told, others = suites(RULES / "r04_saddle.py")
    assert [name.rpartition("/")[2] for name in own] == ["test_r04.py", "test_r04_after_visits.py"]
    assert [name.rpartition("/")[2] for name in told] == ["test_vignettes.py"]
    assert others
    assert not set(own) & set(others)
    assert not any("test_properties" in name for name in others)


@pytest.mark.slow
def test_changes_that_matter_are_noticed():
    command = [sys.executable, "-m", "tests.mutants", "2", "r08_spread"]
    said = subprocess.run(command, cwd=RULES.parents[1], capture_output=True, text=True, check=True)
    assert re.search(r"[12] of 2 changes noticed \(\d+.0%\), of \d+ possible; \d+ s$", said.stdout)
