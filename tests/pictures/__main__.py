"""`make pictures [ONLY="today log"]`: every scene, at its sizes and in its looks, into docs/pictures as SVG and PNG."""

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.pictures import sheets
from tests.pictures.drawing import NoFont, png, svg
from tests.pictures.scenes import SCENES, Scene
from tests.screens.stage import places_in, stage

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
LOOKS = {"ascii": {"JOURNAL_ASCII": "1"}, "plain": {"NO_COLOR": "1"}}


@contextmanager
def fixed_folder() -> Iterator[Path]:
    """A folder with the same name every time, since some pages show it; empty, and gone afterwards."""
    folder = Path(tempfile.gettempdir()) / "numbness"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def forget_others() -> None:
    """Remove the pictures of scenes that are not there any more."""
    names = {name(scene, size, look) for scene in SCENES for size, look in scene.shots}
    for file in FOLDER.iterdir():
        if file.stem not in names and file.stem not in sheets.NAMES:
            file.unlink()


def name(scene: Scene, size: tuple[int, int], look: str) -> str:
    """The name of a picture without its ending."""
    return f"{scene.name}-{size[0]}x{size[1]}-{look}"


@contextmanager
def looking(look: str) -> Iterator[None]:
    """A terminal that shows this look, whatever theme it has."""
    os.environ |= LOOKS.get(look, {})
    try:
        yield
    finally:
        for variable in LOOKS.get(look, {}):
            del os.environ[variable]


async def draw(scene: Scene, size: tuple[int, int], look: str) -> None:
    """Play the scene and write its two files."""
    with looking(look), fixed_folder() as folder:
        os.environ["HOME"] = str(folder)
        places = places_in(folder)
        scene.setting(places)
        async with stage(places, size, first=scene.first) as shown:
            if look not in LOOKS:
                shown.app.theme = f"journal-{look}"
            await shown.settled()
            await scene.play(shown)
            text = svg(shown.app)
    file = FOLDER / name(scene, size, look)
    file.with_suffix(".svg").write_text(text, encoding="utf-8")
    file.with_suffix(".png").write_bytes(png(text))


async def draw_all(wanted: list[str]) -> None:
    """All scenes, or those named."""
    for scene in SCENES:
        if not wanted or scene.name in wanted:
            print(scene.name)  # noqa: T201  # a tool's progress
            for size, look in scene.shots:
                await draw(scene, size, look)


def main() -> int:
    """Draw, in a world without this machine's settings."""
    for name in [name for name in os.environ if name.startswith(("JOURNAL_", "XDG_", "TEXTUAL", "NO_COLOR", "COLORFGBG"))]:
        del os.environ[name]
    os.environ |= {"TZ": "UTC", "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    FOLDER.mkdir(parents=True, exist_ok=True)
    forget_others()
    try:
        asyncio.run(draw_all(sys.argv[1:]))
        sheets.draw(sys.argv[1:], FOLDER)
    except NoFont as problem:
        print(problem, file=sys.stderr)  # noqa: T201  # a tool's answer
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
