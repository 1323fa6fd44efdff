"""Writes the kept pages anew (python -m tests.report), to be looked at before they are committed."""

import tempfile
from pathlib import Path

from journal.report import formats
from tests.report.journals import demo

GOLDEN = Path(__file__).with_name("golden")
FILES = {"text": "page.txt", "md": "page.md"}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = demo(Path(folder))
    for form, name in FILES.items():
        (GOLDEN / name).write_text(formats.write(found, form), encoding="utf-8")


if __name__ == "__main__":
    main()
