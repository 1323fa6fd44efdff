"""From a running app to files: the window as SVG without a font from elsewhere, and as a PNG small enough to keep."""

import io
import re
from pathlib import Path

import resvg_py
from PIL import Image
from textual.app import App

FONT = "DejaVu Sans Mono"
FONTS = tuple(map(Path, ("/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu", "/usr/share/fonts/TTF")))
_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}\s*")
_NAMES = re.compile(r"terminal-\d+")


class NoFont(Exception):
    """The font that the pictures are drawn with is not on this computer."""

    def __str__(self) -> str:
        return f"The pictures need the font {FONT}. On Debian and Ubuntu: sudo apt install fonts-dejavu-core. Then try again."


def svg(app: App[None]) -> str:
    """The window as it is now. The same window gives the same text, wherever it is drawn."""
    text = _FONT_FACE.sub("", app.export_screenshot(title=app.title))
    return _NAMES.sub("terminal", text).replace("Fira Code", FONT)


def png(text: str) -> bytes:
    """The drawing as pixels, in at most 256 colours. Raises NoFont."""
    folder = next((folder for folder in FONTS if folder.is_dir()), None)
    if folder is None:
        raise NoFont
    drawn = resvg_py.svg_to_bytes(svg_string=text, font_family=FONT, monospace_family=FONT, font_dirs=[str(folder)])
    picture = Image.open(io.BytesIO(bytes(drawn))).convert("RGB").quantize(256, dither=Image.Dither.NONE)
    kept = io.BytesIO()
    picture.save(kept, "PNG", optimize=True)
    return kept.getvalue()
