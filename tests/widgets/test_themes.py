"""The themes: which one fits, the contrast of their colours, and how far levels stay apart for every kind of eye."""

import itertools

import pytest
from rich.color import Color as RichColor
from rich.color import ColorSystem
from textual.color import Color
from textual.theme import Theme

from journal.settings import THEMES
from journal.widgets import themes

COLOURED = [theme for theme in themes.ALL if not theme.ansi]
# (what is written, what it is written on)
PAIRS = [
    *itertools.product(("foreground", "muted", "primary", "secondary", "accent", "attention"), ("background", "surface")),
    *itertools.product(("foreground", "muted"), ("panel",)),
    ("chosen-text", "chosen"),
    ("emergency-text", "emergency"),
    ("footer-key-foreground", "footer-background"),
    ("footer-description-foreground", "footer-background"),
]
# How eyes without the red or the green cones see colours (linear light; Viénot, Brettel and Mollon 1999).
EYES = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.11238, 0.88762, 0), (0.11238, 0.88762, 0), (0.00401, -0.00401, 1)),
    "deuteranopia": ((0.29275, 0.70725, 0), (0.29275, 0.70725, 0), (-0.02234, 0.02234, 1)),
}


def colours(theme: Theme) -> dict[str, str]:
    return theme.to_color_system().generate() | theme.variables


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def light(colour: Color) -> tuple[float, float, float]:
    red, green, blue = (linear(part / 255) for part in colour.rgb)
    return red, green, blue


def luminance(colour: Color) -> float:
    red, green, blue = light(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: Color, second: Color) -> float:
    """The ratio that WCAG defines, 1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def seen_by(colour: Color, eyes: str) -> tuple[float, float, float]:
    """The colour in CIE L*a*b* as these eyes see it."""
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, light(colour), strict=True)))) for row in EYES[eyes]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(first: Color, second: Color, eyes: str) -> float:
    return sum((a - b) ** 2 for a, b in zip(seen_by(first, eyes), seen_by(second, eyes), strict=True)) ** 0.5


def test_the_measures_are_those_of_the_books() -> None:
    black, white, red, green = (Color.parse(name) for name in ("#000000", "#ffffff", "#ff0000", "#00ff00"))
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(Color.parse("#777777"), white) == pytest.approx(4.48, abs=0.01)
    assert distance(black, white, "all") == pytest.approx(100, abs=0.1)
    brown, olive = Color.parse("#a05000"), Color.parse("#5f7000")  # these two are told apart only by red and green
    assert distance(brown, olive, "all") > 2 * distance(brown, olive, "deuteranopia")
    assert distance(red, green, "deuteranopia") < distance(red, green, "all")


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_everything_can_be_read(theme: Theme, text: str, ground: str) -> None:
    known = colours(theme)
    least = 7.0 if "contrast" in theme.name else 4.5
    assert contrast(Color.parse(known[text]), Color.parse(known[ground])) >= least


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_it_can_be_read_in_256_colours_too(theme: Theme, text: str, ground: str) -> None:
    known = colours(theme)
    pair = [RichColor.parse(known[name]).downgrade(ColorSystem.EIGHT_BIT).get_truecolor() for name in (text, ground)]
    assert contrast(*(Color.from_rich_color(RichColor.from_triplet(part)) for part in pair)) >= 4.0


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("theme", [themes.COLOUR_BLIND, themes.COLOUR_BLIND_LIGHT], ids=lambda theme: theme.name)
def test_levels_stay_apart_for_every_eye(theme: Theme, eyes: str) -> None:
    """A difference of 10 is seen at a glance; these are three times that."""
    known = colours(theme)
    for first, second in itertools.combinations(("emergency", "attention", "primary", "background"), 2):
        assert distance(Color.parse(known[first]), Color.parse(known[second]), eyes) > 30, (first, second)


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_an_emergency_stands_out_from_the_page_and_from_what_should_be_seen_soon(theme: Theme) -> None:
    known = colours(theme)
    for other in ("background", "surface", "attention", "chosen"):
        assert distance(Color.parse(known["emergency"]), Color.parse(known[other]), "all") > 25, other


def test_what_has_no_colour_says_it_by_reversed_and_bold_text() -> None:
    known = colours(themes.MONO)
    assert {known[name] for name in ("emergency", "emergency-text", "attention", "primary", "muted", "chosen")} == {
        "ansi_default"
    }
    assert "reverse" in known["emergency-style"]
    assert {"bold", "reverse"} <= set(known["emergency-strong"].split())
    assert "reverse" in known["chosen-style"]
    assert "underline" in known["marked-style"]
    assert "underline" in known["option-style"]


def test_sixteen_colours_are_only_those_of_the_terminal() -> None:
    known = colours(themes.ANSI)
    named = {name: known[name] for name in ("background", "foreground", "muted", "attention", "emergency", "emergency-text")}
    assert all(colour.startswith("ansi_") for colour in named.values())
    assert known["emergency"] != known["attention"] != known["background"]


TRUE = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}


@pytest.mark.parametrize(
    ("environ", "chosen", "theme"),
    [
        (TRUE, "auto", themes.DARK),
        ({}, "auto", themes.DARK),
        (TRUE | {"COLORFGBG": "0;15"}, "auto", themes.LIGHT),
        (TRUE | {"COLORFGBG": "15;0"}, "auto", themes.DARK),
        (TRUE | {"COLORFGBG": "15;default"}, "auto", themes.DARK),
        (TRUE, "light", themes.LIGHT),
        (TRUE | {"COLORFGBG": "0;15"}, "dark", themes.DARK),
        (TRUE, "contrast", themes.CONTRAST),
        (TRUE | {"COLORFGBG": "0;15"}, "contrast", themes.CONTRAST_LIGHT),
        (TRUE, "colour-blind", themes.COLOUR_BLIND),
        (TRUE | {"COLORFGBG": "0;15"}, "colour-blind", themes.COLOUR_BLIND_LIGHT),
        (TRUE, "ansi", themes.ANSI),
        ({"TERM": "linux"}, "auto", themes.ANSI),
        ({"TERM": "xterm"}, "auto", themes.ANSI),
        ({"TERM": "vt100"}, "auto", themes.ANSI),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, "auto", themes.DARK),
        ({"TERM": "screen-256color"}, "auto", themes.DARK),
        ({"TERM": "xterm-kitty"}, "auto", themes.DARK),
        ({"TERM": "linux"}, "contrast", themes.CONTRAST),
        (TRUE | {"JOURNAL_THEME": "Light "}, "contrast", themes.LIGHT),
        (TRUE | {"JOURNAL_THEME": "pink"}, "contrast", themes.CONTRAST),
        (TRUE | {"NO_COLOR": "1", "JOURNAL_THEME": "light"}, "contrast", themes.MONO),
        (TRUE | {"NO_COLOR": ""}, "auto", themes.MONO),
    ],
)
def test_which_theme_fits(environ: dict[str, str], chosen: str, theme: Theme) -> None:
    assert themes.fitting(environ, chosen) is theme


def test_every_theme_of_the_settings_can_be_had() -> None:
    names = [theme.name for theme in themes.ALL]
    assert {themes.fitting(TRUE, name).name for name in THEMES} <= set(names)
    assert len(set(names)) == len(names)
