"""Writes the kept pages anew (python -m tests.report), to be looked at before they are committed."""

import hashlib
import re
import tempfile
from pathlib import Path

from journal.report import formats
from tests.report.journals import demo

GOLDEN = Path(__file__).with_name("golden")
FILES = {"text": "page.txt", "md": "page.md", "html": "page.html"}


_DRAWING = re.compile(r"(<svg[^>]*>).*?</svg>", re.DOTALL)


def kept(page: str) -> str:
    """The page as it is kept: of each drawing only its first tag, and a hash that tells whether the rest is the same."""
    return _DRAWING.sub(lambda one: f"{one[1]}{hashlib.sha256(one[0].encode()).hexdigest()}</svg>", page)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = demo(Path(folder))
    for form, name in FILES.items():
        (GOLDEN / name).write_text(kept(formats.write(found, form).decode()), encoding="utf-8")


if __name__ == "__main__":
    main()
