"""The commands by name. Only the called one's module is ever loaded, so that help and short commands start at once."""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from journal.words.commands import COMMAND_HELP

if TYPE_CHECKING:
    import argparse
    from typing import Protocol

    from journal.commands.context import Context

    class CommandModule(Protocol):
        """What a command's module offers: its arguments, and what it does (returning its exit status)."""

        def arguments(self, parser: argparse.ArgumentParser) -> None:
            """Add the command's arguments to its parser."""

        def run(self, options: argparse.Namespace, context: Context) -> int:
            """Do it; the exit status."""


class Command(NamedTuple):
    """A command's name, the group it is listed under in the help, and the module that holds it."""

    name: str
    group: str
    module: str

    @property
    def help(self) -> str:
        """What it does, in a line."""
        return COMMAND_HELP[self.name]

    def load(self) -> "CommandModule":
        """Its module, imported now."""
        return import_module(f"journal.commands.{self.module}")


_GROUPS = {
    "write": ("log", "update", "end", "clear", "edit", "delete", "trash", "restore", "undo", "forget"),
    "look": ("today", "list", "filters", "show", "trends", "gaps", "remind", "status", "check", "card"),
    "care": ("review", "visit", "treatment", "diagnosis", "question"),
    "carry": ("report", "backup", "merge", "import", "export"),
    "about": ("profile", "settings", "plain", "demo", "where", "keys", "rules", "regions", "verify", "completion"),
    "guard": ("encrypt", "decrypt", "change-passphrase", "erase"),
}
_MODULES = {"import": "import_", "change-passphrase": "change_passphrase"}  # no names of modules
COMMANDS: dict[str, Command] = {
    name: Command(name, group, _MODULES.get(name, name)) for group, names in _GROUPS.items() for name in names
}
NAMES = tuple(COMMANDS)
