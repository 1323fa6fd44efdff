"""Commands as classes: the key, the words in the footer, in the help and in the palette all come from one class.

A page lists its command classes; `bindings` makes the keys and footer of them, the palette and the help read the same list.
Pressing the key posts the command as a message, which the page handles with `@on`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message


class Command(Message):
    """One thing a person can do on a page. `anywhere` keys work even while typing, so they are never letters."""

    key: ClassVar[str]
    shown_key: ClassVar[str] = ""
    label: ClassVar[str]
    help: ClassVar[str]
    in_footer: ClassVar[bool] = True
    anywhere: ClassVar[bool] = False

    @classmethod
    def id(cls) -> str:
        """The stable id that a keymap names, such as "today.log_episode"."""
        return f"{cls.__module__.rpartition('.')[2]}.{cls.name()}"

    @classmethod
    def name(cls) -> str:
        """The name of the class in snake case, as the action names it."""
        return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in cls.__name__).lstrip("_")

    @classmethod
    def binding(cls) -> Binding:
        """The key binding, with the footer's word."""
        return Binding(
            cls.key,
            f"command('{cls.name()}')",
            cls.label,
            show=cls.in_footer,
            key_display=cls.shown_key or None,
            priority=cls.anywhere,
            id=cls.id(),
        )


def bindings(commands: Iterable[type[Command]]) -> list[BindingType]:
    """The bindings of these commands, in their order."""
    return [command.binding() for command in commands]
