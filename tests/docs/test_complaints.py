"""Each complaint in docs/complaints.md names a test that is there."""

import ast

import pytest

from tests.structure.sources import ROOT

TEXT = (ROOT / "docs" / "complaints.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines() if line.startswith("| ")][1:]


def test_there_are_many_and_none_stands_twice() -> None:
    assert len(ROWS) >= 19
    assert len({row[0] for row in ROWS}) == len(ROWS)
    assert all(len(row) == 3 and all(row) for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_test_named_beside_a_complaint_exists(row: list[str]) -> None:
    file, _, name = row[2].strip("`").partition("::")
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
