"""The journal's own colours, calm on purpose: red belongs to emergencies alone, and nothing is told by colour only.

Which of the two is shown comes from JOURNAL_THEME (light or dark), else from what the terminal says of itself in COLORFGBG,
else dark.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import Theme

DARK = Theme(
    name="journal-dark",
    primary="#8fbccb",
    secondary="#a8b5a2",
    accent="#d9b98a",
    warning="#d9b073",
    error="#e0867d",
    success="#8fbccb",
    foreground="#dde1e4",
    background="#15181b",
    surface="#1c2024",
    panel="#252a2f",
    dark=True,
    variables={
        "muted": "#929ba3",
        "faint": "#3a4148",
        "emergency": "#8c1d18",
        "emergency-text": "#ffffff",
        "attention": "#e3b96f",
        "footer-key-foreground": "#8fbccb",
        "footer-background": "#1c2024",
        "footer-description-foreground": "#b4bbc1",
    },
)
LIGHT = Theme(
    name="journal-light",
    primary="#1f5f73",
    secondary="#50604a",
    accent="#7a5a22",
    warning="#7d5500",
    error="#a1231b",
    success="#1f5f73",
    foreground="#22272b",
    background="#faf8f4",
    surface="#f1eee8",
    panel="#e6e2da",
    dark=False,
    variables={
        "muted": "#5b646b",
        "faint": "#cfc9be",
        "emergency": "#9c1c16",
        "emergency-text": "#ffffff",
        "attention": "#7d5500",
        "footer-key-foreground": "#1f5f73",
        "footer-background": "#f1eee8",
        "footer-description-foreground": "#444c52",
    },
)
# What a theme that is not ours (the ANSI ones) uses for the names above.
FALLBACK = {
    "muted": "ansi_bright_black",
    "faint": "ansi_bright_black",
    "emergency": "ansi_red",
    "emergency-text": "ansi_bright_white",
    "attention": "ansi_yellow",
}
_LIGHT_BACKGROUNDS = frozenset({"7", "9", "10", "11", "12", "13", "14", "15"})


def fitting(environ: Mapping[str, str]) -> Theme:
    """The theme that fits the terminal."""
    wanted = environ.get("JOURNAL_THEME", "").strip().lower()
    if wanted in ("light", "dark"):
        return LIGHT if wanted == "light" else DARK
    background = environ.get("COLORFGBG", "").rpartition(";")[2]
    return LIGHT if background in _LIGHT_BACKGROUNDS else DARK
