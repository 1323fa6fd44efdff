"""`python -m tests.docs` writes into the documents what the program says now."""

import tempfile
from contextlib import chdir
from pathlib import Path

from tests.docs import examples, made
from tests.structure.sources import ROOT


def main() -> None:
    for file in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        written = file.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder, chdir(folder):
            now = made.renewed(examples.renewed(written, Path(folder)))
        if not examples.same(written, now):
            file.write_text(now, encoding="utf-8")
            print(f"renewed {file.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
