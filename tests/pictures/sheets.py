"""Pictures of the doctor's page: the PDF as the typesetter draws it, the web page in a browser, if one is on this computer."""

import shutil
import subprocess
import tempfile
from pathlib import Path

import typst

from journal.report import formats, pdf
from journal.report.facts import Facts
from journal.report.page import page
from tests.report.journals import crowded, demo, of

DOTS, SHEET = 110, (910, 1286)  # dots an inch, and so the cells of a sheet of A4
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
NAMES = ("page-a4", "page-letter", "page-3-entries", "page-900-entries", "page-web")


def draw(wanted: list[str], folder: Path) -> None:
    """Each sheet, or those named, as PNG."""
    for name in NAMES:
        if wanted and name not in wanted:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            found = _facts(name, Path(scratch))
            made = _web(found, Path(scratch)) if name == "page-web" else _set(found, "letter" if "letter" in name else "a4")
        if made is None:
            print(f"{name}: no browser here, so it stays as it was")  # noqa: T201  # a tool's progress
            continue
        print(name)  # noqa: T201  # a tool's progress
        (folder / f"{name}.png").write_bytes(made)


def _facts(name: str, folder: Path) -> Facts:
    count = name.split("-")[1]
    return of(folder, crowded(int(count))) if count.isdecimal() else demo(folder)


def _set(found: Facts, paper: str) -> bytes:
    made = typst.compile(pdf.sources(page(found, sheet=True), found, paper), format="png", ppi=float(DOTS))
    return made if isinstance(made, bytes) else made[0]


def _web(found: Facts, folder: Path) -> bytes | None:
    """A picture of the web page; None without a browser."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        return None
    file, picture = folder / "page.html", folder / "page.png"
    file.write_bytes(formats.write(found, "html"))
    size = f"--window-size={SHEET[0]},{SHEET[1]}"
    quiet = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder / 'browser'}")
    subprocess.run(
        [browser, *quiet, size, f"--screenshot={picture}", file.as_uri()], check=True, capture_output=True, timeout=60
    )
    return picture.read_bytes()
