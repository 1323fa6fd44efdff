"""The parts of the documents that are made from the program are up to date, and a part that drifts is seen."""

import pytest

from tests.docs import made
from tests.structure.sources import ROOT

DOCUMENTS = sorted((ROOT / "docs").glob("*.md"))


@pytest.mark.parametrize("file", DOCUMENTS, ids=[file.name for file in DOCUMENTS])
def test_the_made_parts_are_up_to_date(file):
    written = file.read_text(encoding="utf-8")
    assert made.renewed(written) == written, "renew the documents: make docs"


def test_every_part_stands_in_a_document():
    text = "".join(file.read_text(encoding="utf-8") for file in DOCUMENTS)
    assert [name for name in made.PARTS if f"<!-- made: {name} -->" not in text] == []


def test_only_the_made_part_changes():
    written = "a\n<!-- made: x -->\nold\n<!-- end -->\nb\n"
    now = made.renewed(written, {"x": lambda: "new"})
    assert now == "a\n<!-- made: x -->\n\nnew\n\n<!-- end -->\nb\n"
    assert made.renewed(now, {"x": lambda: "new"}) == now


def test_an_unknown_part_is_no_part():
    with pytest.raises(KeyError):
        made.renewed("<!-- made: nothing -->\n<!-- end -->")
