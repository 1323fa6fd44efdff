"""Commands as classes: the key, the words in the footer, in the help and in the palette all come from one class.

A page lists its command classes; `bindings` makes the keys of them; the footer, the palette and the help read the same list.
Pressing the key posts the command as a message, which the page handles with `@on`. A patient may change the keys (see
`keymap`): `key` is the usual one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.message import Message


class Command(Message):
    """One thing a person can do on a page. `anywhere` keys work even while typing, so they are never letters."""

    where: ClassVar[str] = ""  # the first part of the id; without it the module's name
    key: ClassVar[str]
    label: ClassVar[str]
    help: ClassVar[str]
    in_footer: ClassVar[bool] = True
    anywhere: ClassVar[bool] = False
    writes: ClassVar[bool] = False  # of no use while the journal can only be read
    opens_line: ClassVar[bool] = False  # always leads to a line to type in: the keys after it are for that line

    @classmethod
    def id(cls) -> str:
        """The stable id that a keymap names, such as "today.log_episode"."""
        return f"{cls.where or cls.__module__.rpartition('.')[2].removesuffix('_keys')}.{cls.name()}"

    @classmethod
    def name(cls) -> str:
        """The name of the class in snake case, as the action names it."""
        return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in cls.__name__).lstrip("_")

    @classmethod
    def usual_keys(cls) -> tuple[str, ...]:
        """The usual keys, by Textual's names."""
        return tuple(part.strip() for part in cls.key.split(","))

    @classmethod
    def binding(cls) -> Binding:
        """The key binding."""
        return Binding(cls.key, f"command('{cls.name()}')", cls.label, show=cls.in_footer, priority=cls.anywhere, id=cls.id())


class Offer(NamedTuple):
    """A page for those who look from outside: its name, its title, what it is for, and its commands."""

    name: str
    title: str
    purpose: str
    commands: tuple[type[Command], ...]


def bindings(commands: Iterable[type[Command]]) -> list[BindingType]:
    """The bindings of these commands, in their order."""
    return [command.binding() for command in commands]
