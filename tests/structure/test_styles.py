"""Styles name what a colour is for: no colour stands in them, each name exists in every theme, and red has one purpose."""

import ast
import colorsys
import re

import pytest
from textual.color import Color
from textual.theme import Theme

from journal.widgets import themes
from tests.structure.sources import ROOT, Source, nodes, read, source

STYLES = sorted((ROOT / "journal").rglob("*.tcss"))
_RULE = re.compile(r"(?P<selector>[^{}]+)\{(?P<body>[^{}]*)\}")
_NAME = r"[\w-]*(?:color|background|border[\w-]*|tint|outline[\w-]*)"
_PROPERTY = re.compile(rf"^\s*(?P<name>{_NAME})\s*:\s*(?P<value>[^;]+);", re.MULTILINE)
_KINDS = frozenset(
    [
        "none",
        "transparent",
        "round",
        "outer",
        "inner",
        "ascii",
        "tall",
        "wide",
        "heavy",
        "solid",
        "blank",
        "thick",
        "vkey",
        "hkey",
    ]
)


def rules(text: str) -> list[tuple[str, str]]:
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return [(rule["selector"].strip(), rule["body"]) for rule in _RULE.finditer(text)]


def literal_colours(text: str) -> list[str]:
    found = []
    for selector, body in rules(text):
        for property in _PROPERTY.finditer(body):
            words = property["value"].split()
            strange = [word for word in words if not (word.startswith("$") or word in _KINDS or re.fullmatch(r"\d+%", word))]
            if strange:
                found.append(f"{selector}: {property['name']}: {property['value']}")
    return found


@pytest.mark.parametrize("file", STYLES, ids=[file.name for file in STYLES])
def test_no_style_holds_a_colour(file) -> None:
    assert literal_colours(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("body", ["color: red;", "background: #fff;", "border-left: outer ansi_blue;", "tint: rgb(1,2,3) 20%;"])
def test_a_planted_colour_is_seen(body: str) -> None:
    assert len(literal_colours(f"A .b {{\n    {body}\n    height: 1;\n}}")) == 1
    assert literal_colours("A {\n    color: $muted;\n    border: round $faint;\n    background: $primary 20%;\n}") == []


@pytest.mark.parametrize("theme", themes.ALL, ids=lambda theme: theme.name)
def test_every_name_is_in_every_theme(theme: Theme) -> None:
    known = theme.to_color_system().generate().keys() | theme.variables.keys()
    used = {name for file in STYLES for name in re.findall(r"\$([\w-]+)", file.read_text(encoding="utf-8"))}
    assert used - known == set()


def test_the_colour_of_emergencies_is_used_for_emergencies_alone() -> None:
    """`$emergency` only under a selector that says so, and what Textual calls an error never."""
    wrong = []
    for file in STYLES:
        for selector, body in rules(file.read_text(encoding="utf-8")):
            if "$emergency" in body and not all("-emergency" in part for part in selector.split(",")):
                wrong.append(f"{file.name}: {selector}")
            if "$error" in body:
                wrong.append(f"{file.name}: {selector}: $error")
    assert wrong == []


def test_a_planted_use_is_seen() -> None:
    (rule,) = rules("Today .title {\n    color: $emergency;\n}")
    assert "-emergency" not in rule[0]
    assert "$emergency" in rule[1]


def colours_in_code(sources: tuple[Source, ...]) -> list[str]:
    """Colours in what is written for the screen in Python; they belong into `widgets/themes.py` alone."""
    strange = re.compile(
        r"\$emergency|\$error|#[0-9a-fA-F]{6}\b|\bansi_\w+|\b(?:bright_)?(?:red|green|yellow|blue|magenta|cyan)\b(?= on |$)"
    )
    return [
        f"{file.path}:{node.lineno}: {node.value}"
        for file in sources
        if file.path != "journal/widgets/themes.py"
        for node in nodes(file.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and strange.search(node.value)
    ]


def test_no_code_holds_a_colour() -> None:
    assert colours_in_code(read(ROOT, "journal/screens", "journal/widgets")) == []


@pytest.mark.parametrize("text", ["$emergency", "bold #ff0000", "red on white", "ansi_red", "bright_red", "bold red"])
def test_a_planted_colour_in_code_is_seen(text: str) -> None:
    assert colours_in_code((source("journal/screens/a.py", f"X = Content.styled('a', '{text}')"),))


def reddish(text: str) -> bool:
    if not text.startswith("#") and not text.startswith("ansi_"):
        return False
    if text.startswith("ansi_"):
        return text in ("ansi_red", "ansi_bright_red")
    colour = Color.parse(text.split()[0])
    hue, light, saturation = colorsys.rgb_to_hls(*(part / 255 for part in colour.rgb))
    return (hue < 0.055 or hue > 0.93) and saturation > 0.25 and 0.12 < light < 0.9


@pytest.mark.parametrize("theme", themes.ALL, ids=lambda theme: theme.name)
def test_nothing_else_in_a_theme_is_red(theme: Theme) -> None:
    colours = theme.to_color_system().generate() | theme.variables
    assert [name for name, colour in colours.items() if reddish(colour) and not name.startswith("emergency")] == []
    if theme not in (themes.MONO, themes.COLOUR_BLIND, themes.COLOUR_BLIND_LIGHT):
        assert reddish(colours["emergency"])
