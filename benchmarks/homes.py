"""Journals to measure with: 0, 1,000 and 100,000 entries over ten years, each in a home of its own."""

import os
import sys
from pathlib import Path

from benchmarks import diary, measure

RECENT, WINDOW_DAYS, YEARS = 1000, 180, 10


def made(folder: Path, count: int) -> Path:
    """The home of a journal of so many entries: up to 1,000 in the last half year, the rest evenly over the years before."""
    home = folder / f"home-{count}"
    if home.exists():
        return home
    late = min(count, RECENT)
    return filled(home, diary.decade(late, count - late, WINDOW_DAYS, YEARS) if count else None)


def filled(home: Path, document: str | None) -> Path:
    """The home, with a journal that holds what the document says; empty without one. The start pages were seen."""
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text("welcomed = true\n", encoding="utf-8")
    if document is not None:
        file = home / "document.json"
        file.write_text(document, encoding="utf-8")
        measure.cost(command(home, "import", "--yes", str(file)), dict(os.environ))
        file.unlink()
    return home


def command(home: Path, *arguments: str, module: str = "journal") -> list[str]:
    """The command line of the journal, or of another module, with this home."""
    return ["env", f"HOME={home}", f"JOURNAL_HOME={home}", "TZ=UTC", sys.executable, "-m", module, *arguments]


def tidy(home: Path) -> None:
    """Throws away what was being written when a program was ended: the next one would begin by asking about it."""
    for draft in home.rglob("drafts/*"):
        draft.unlink()
