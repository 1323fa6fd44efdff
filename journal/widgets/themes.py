"""The journal's own colours, calm on purpose: red belongs to emergencies alone, and nothing is told by colour only.

Styles name what a colour is for, never a colour: `chosen` is what the cursor stands on, `attention` what should be seen soon,
`veil` what lies between a sheet and the page below it. Tests compute the contrast of all that is drawn, at least 4.5:1 and in
the theme of high contrast 7:1, and how far the levels of urgency stay apart for eyes that tell red and green badly.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from textual.theme import Theme


def _theme(name: str, *, dark: bool, ansi: bool = False, **colours: str) -> Theme:
    """A theme from its colours by what they are for; what Textual's own parts need follows from them."""
    c = {name.replace("_", "-"): colour for name, colour in colours.items()}
    own = ("muted", "faint", "emergency", "emergency-text", "attention", "chosen", "chosen-text")
    variables = {name: c[name] for name in own} | {
        "chosen-style": c.get("chosen-style", "bold"),
        "marked-style": "underline" if ansi else "none",  # what Enter would take, while the cursor is elsewhere
        "option-style": "bold underline" if ansi else "bold",  # Textual's lists of options leave "reverse" out
        "emergency-style": c.get("emergency-style", "none"),
        "emergency-strong": c.get("emergency-strong", "bold"),
        "veil": c["background"] if ansi or "contrast" in name else f"{c['background']} 92%",
        "input-cursor-text-style": "reverse" if ansi else "none",
    }
    return Theme(
        name=f"journal-{name}",
        dark=dark,
        ansi=ansi,
        primary=c["primary"],
        secondary=c["secondary"],
        accent=c["accent"],
        warning=c["attention"],
        error=c["attention"],  # what Textual itself calls an error is no emergency
        success=c["primary"],
        foreground=c["foreground"],
        background=c["background"],
        surface=c["surface"],
        panel=c["panel"],
        variables=variables | _for_textual(c),
    )


def _for_textual(c: Mapping[str, str]) -> dict[str, str]:
    """The names by which Textual's own widgets ask for colours."""
    return {
        "footer-background": c["surface"],
        "footer-key-foreground": c["primary"],
        "footer-description-foreground": c["muted"],
        "text-muted": c["muted"],
        "text-disabled": c["muted"],
        "border": c["primary"],
        "border-blurred": c["muted"],
        "block-cursor-background": c["chosen"],
        "block-cursor-foreground": c["chosen-text"],
        "block-cursor-text-style": c.get("chosen-style", "bold"),
        "block-cursor-blurred-background": c["panel"],
        "block-cursor-blurred-foreground": c["foreground"],
        "block-hover-background": c["panel"],
        "input-selection-background": c["chosen"],
        "input-selection-foreground": c["chosen-text"],
        "scrollbar": c["faint"],
        "scrollbar-hover": c["muted"],
        "scrollbar-active": c["primary"],
        "scrollbar-background": c["background"],
        "scrollbar-background-hover": c["background"],
        "scrollbar-background-active": c["background"],
        "scrollbar-corner-color": c["background"],
        "input-cursor-background": c["foreground"],
        "input-cursor-foreground": c["background"],
        "ansi-background": c["background"],
        "ansi-foreground": c["foreground"],
    }


DARK = _theme(
    "dark",
    dark=True,
    background="#15181b",
    surface="#1c2024",
    panel="#282d33",
    foreground="#dde1e4",
    muted="#9aa3ab",
    faint="#3a4148",
    primary="#8fbccb",
    secondary="#a8b5a2",
    accent="#d9b98a",
    attention="#e3b96f",
    chosen="#2f4a55",
    chosen_text="#ffffff",
    emergency="#8c1d18",
    emergency_text="#ffffff",
)
LIGHT = _theme(
    "light",
    dark=False,
    background="#faf8f4",
    surface="#f1eee8",
    panel="#e6e2da",
    foreground="#22272b",
    muted="#555e65",
    faint="#cfc9be",
    primary="#1f5f73",
    secondary="#4b5b46",
    accent="#75561f",
    attention="#755000",
    chosen="#cfe0e4",
    chosen_text="#12181c",
    emergency="#9c1c16",
    emergency_text="#ffffff",
)
CONTRAST = _theme(
    "contrast",
    dark=True,
    background="#000000",
    surface="#0c0c0c",
    panel="#1c1c1c",
    foreground="#ffffff",
    muted="#d2d2d2",
    faint="#8a8a8a",
    primary="#8fdcff",
    secondary="#c4f0c4",
    accent="#ffd866",
    attention="#ffd866",
    chosen="#ffffff",
    chosen_text="#000000",
    emergency="#9b0000",
    emergency_text="#ffffff",
)
CONTRAST_LIGHT = _theme(
    "contrast-light",
    dark=False,
    background="#ffffff",
    surface="#f5f5f5",
    panel="#e6e6e6",
    foreground="#000000",
    muted="#333333",
    faint="#767676",
    primary="#00395c",
    secondary="#1d3f25",
    accent="#4f3300",
    attention="#4f3300",
    chosen="#00395c",
    chosen_text="#ffffff",
    emergency="#8f0000",
    emergency_text="#ffffff",
)
# Blue, yellow and vermilion, which people who tell red and green badly keep apart (after Okabe and Ito).
COLOUR_BLIND = _theme(
    "colour-blind",
    dark=True,
    background="#14171a",
    surface="#1b1f23",
    panel="#272c32",
    foreground="#e3e6e8",
    muted="#a3abb2",
    faint="#3a4148",
    primary="#56b4e9",
    secondary="#b4bfc7",
    accent="#f0e442",
    attention="#f0e442",
    chosen="#1d4a6b",
    chosen_text="#ffffff",
    emergency="#d55e00",
    emergency_text="#000000",
)
COLOUR_BLIND_LIGHT = _theme(
    "colour-blind-light",
    dark=False,
    background="#fbfaf7",
    surface="#f2f0eb",
    panel="#e6e3dc",
    foreground="#1f2428",
    muted="#535c63",
    faint="#cfc9be",
    primary="#44525c",
    secondary="#4a5a66",
    accent="#0058a3",
    attention="#0058a3",
    chosen="#cfe0f0",
    chosen_text="#10161b",
    emergency="#a83c00",
    emergency_text="#ffffff",
)
# The sixteen colours of the terminal, as its owner set them. Text has the terminal's own colour, which is readable on its own.
ANSI = _theme(
    "ansi",
    dark=True,
    ansi=True,
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    foreground="ansi_default",
    muted="ansi_default",
    faint="ansi_bright_black",
    primary="ansi_cyan",
    secondary="ansi_default",
    accent="ansi_yellow",
    attention="ansi_yellow",
    chosen="ansi_default",
    chosen_text="ansi_default",
    chosen_style="bold reverse",
    emergency="ansi_red",
    emergency_text="ansi_bright_white",
    emergency_style="bold",
)
# No colour at all (NO_COLOR): bold and reversed text say what colours say elsewhere.
MONO = _theme(
    "mono",
    dark=True,
    ansi=True,
    **dict.fromkeys(
        (
            *("background", "surface", "panel", "foreground", "muted", "faint", "primary", "secondary", "accent"),
            *("attention", "chosen", "chosen_text", "emergency", "emergency_text"),
        ),
        "ansi_default",
    ),
    chosen_style="bold reverse",
    emergency_style="reverse",
    emergency_strong="bold reverse",
)
ALL = (DARK, LIGHT, CONTRAST, CONTRAST_LIGHT, COLOUR_BLIND, COLOUR_BLIND_LIGHT, ANSI, MONO)
_BY_CHOICE = {
    "dark": (DARK, DARK),
    "light": (LIGHT, LIGHT),
    "contrast": (CONTRAST, CONTRAST_LIGHT),
    "colour-blind": (COLOUR_BLIND, COLOUR_BLIND_LIGHT),
    "ansi": (ANSI, ANSI),
    "auto": (DARK, LIGHT),
}
_LIGHT_BACKGROUNDS = frozenset({"7", "9", "10", "11", "12", "13", "14", "15"})
_MANY_COLOURS = re.compile(r".*(256color|direct|truecolor|kitty|alacritty|ghostty|wezterm|foot|iterm|contour).*", re.IGNORECASE)


def no_colour(environ: Mapping[str, str]) -> bool:
    """Whether colours are unwanted altogether."""
    return "NO_COLOR" in environ


def fitting(environ: Mapping[str, str], chosen: str = "auto") -> Theme:
    """The theme for a terminal. NO_COLOR comes first, then JOURNAL_THEME, then what the settings say (`chosen`).

    Left to itself: the colours of a terminal that has only sixteen, else light or dark, by what it says of its background.
    """
    if no_colour(environ):
        return MONO
    named = environ.get("JOURNAL_THEME", "").strip().lower()
    wanted = named if named in _BY_CHOICE else chosen
    if wanted == "auto" and few_colours(environ):
        return ANSI
    light = environ.get("COLORFGBG", "").rpartition(";")[2] in _LIGHT_BACKGROUNDS
    return _BY_CHOICE[wanted][light]


def few_colours(environ: Mapping[str, str]) -> bool:
    """Whether the terminal says of itself that it has no more than sixteen colours. One that says nothing has more."""
    if environ.get("COLORTERM", "").lower() in ("truecolor", "24bit") or not environ.get("TERM"):
        return False
    return _MANY_COLOURS.fullmatch(environ["TERM"]) is None
