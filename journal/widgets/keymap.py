"""The keys in force: the usual ones, and those that the patient chose instead in the settings.

A choice that can't be is told and left out, so that whatever stands in the file, every command has a key, no key has two
commands on one page, and the keys that must always work do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from rich.cells import cell_len
from textual.binding import Binding
from textual.keys import format_key

from journal.widgets.command import Command, Offer
from journal.words import keys as words

# These mean the same on every page. A command that has one of them keeps it beside the keys it is given.
RESERVED = frozenset(
    {"f1", "escape", "enter", "tab", "shift+tab", "up", "down", "left", "right", "home", "end", "pageup", "pagedown"}
    | {"ctrl+c", "ctrl+l", "ctrl+q", "ctrl+p", "ctrl+z"}
)
_FREE = frozenset({"space", "delete", "insert", "backspace"} | {f"f{number}" for number in range(2, 13)})
_SHORT = {"esc": "escape", "del": "delete", "ins": "insert", "return": "enter", "pgup": "pageup", "pgdn": "pagedown"}

Chosen = Mapping[str, tuple[str, ...]]


class Keymap(NamedTuple):
    """The keys of commands; `chosen` holds those that differ from the usual, by command id."""

    chosen: Chosen = MappingProxyType({})

    def of(self, command: type[Command]) -> tuple[str, ...]:
        """The keys of a command, by Textual's names, the first to be shown first."""
        return self.chosen.get(command.id(), tuple(map(_full, command.usual_keys())))

    def shown(self, command: type[Command], *, typing: bool = False) -> str:
        """Its first key as people say it; while one is typing the first that is not text, or "" when all are."""
        return next((spoken(key) for key in self.of(command) if not (typing and types(key))), "")

    def all_shown(self, command: type[Command]) -> str:
        """All its keys as people say them."""
        return " ".join(map(spoken, self.of(command)))

    def textual(self) -> dict[str, str]:
        """The same for Textual's own keymap."""
        return {name: ",".join(keys) for name, keys in self.chosen.items()}


USUAL = Keymap()


def spoken(key: str) -> str:
    """A key as people say it: "Esc", "F1", "?", "G"."""
    if key in words.NAMES:
        return words.NAMES[key]
    before, plus, last = key.rpartition("+")
    sign = format_key(last)
    if plus:
        return f"{before.title()}+{sign.upper()}"
    return sign.upper() if re.fullmatch(r"f\d+", key) else sign


def types(key: str) -> bool:
    """Whether the key writes a character when one is typing: a letter, a digit, a sign or the space bar."""
    return key == "space" or (key not in words.NAMES and len(format_key(key)) == 1)


def resolve(wanted: Mapping[str, str], offers: Sequence[Offer]) -> tuple[Keymap, tuple[str, ...]]:
    """The keymap with all that can be of what is wanted (command id: keys with commas), and what is wrong with the rest."""
    known = {command.id(): command for offer in offers for command in offer.commands}
    problems: list[str] = []
    chosen: dict[str, tuple[str, ...]] = {}
    for name, text in wanted.items():
        command = known.get(name)
        if command is None:
            problems.append(words.unknown_command(name, _nearest(name, known)))
            continue
        keys, problem = _keys(command, text)
        if problem:
            problems.append(problem)
        elif keys != Keymap().of(command):
            chosen[name] = keys
    while clash := _clash(chosen, offers):
        name, problem = clash
        problems.append(problem)
        del chosen[name]
    return Keymap(chosen), tuple(problems)


def _nearest(name: str, known: Mapping[str, type[Command]]) -> str:
    from difflib import get_close_matches  # only for a name that was mistyped

    return next(iter(get_close_matches(name, known, 1, 0.5)), "")


def _keys(command: type[Command], text: str) -> tuple[tuple[str, ...], str]:
    """The keys for a command that the text names, or what is wrong with it."""
    keys: list[str] = []
    for part in text.split(",") if text.strip() != "," else ["comma"]:
        key = _full(part)
        if key in RESERVED and key not in command.usual_keys():
            return (), words.reserved_key(command.id(), spoken(key))
        if key not in RESERVED and key not in _FREE and not (types(key) and _is_sign(format_key(key))):
            return (), words.unknown_key(command.id(), part.strip() or '""')
        if command.anywhere and types(key):
            return (), words.typed_key(command.id(), spoken(key))
        keys.append(key)
    return tuple(dict.fromkeys([*keys, *(key for key in command.usual_keys() if key in RESERVED)])), ""


def _is_sign(sign: str) -> bool:
    """Whether one sees it: marks of direction and the like have keys on some keyboards."""
    return sign.isprintable() and cell_len(sign) > 0


def _full(key: str) -> str:
    """A key by Textual's name for it: "?" is "question_mark"."""
    key = key.strip()
    if len(key) == 1:
        return next(iter(Binding.make_bindings([Binding(key, "-")]))).key
    return _SHORT.get(key.lower(), key.lower())


def _clash(chosen: Chosen, offers: Sequence[Offer]) -> tuple[str, str] | None:
    """A chosen key that another command of the same page has too: the id of the choice to leave out, and what to say."""
    keymap = Keymap(chosen)
    everywhere = [command for offer in offers if offer.name == words.EVERYWHERE for command in offer.commands]
    for offer in offers:
        held: dict[str, type[Command]] = {}
        for command in dict.fromkeys((*everywhere, *offer.commands)):
            for key in keymap.of(command):
                other = held.setdefault(key, command)
                if other is command:
                    continue
                for mine, theirs in ((command, other), (other, command)):
                    if key in chosen.get(mine.id(), ()):
                        return mine.id(), words.taken_key(mine.id(), spoken(key), theirs.id(), offer.title)
    return None
