"""Which command is called, and what becomes of it: the one place that turns every known trouble into words and a status."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from journal import __version__, paths
from journal.clock import Clock
from journal.commands.context import NOT_DONE, Context, Finished, InputEnded, NotDone, ShowApp, Usage
from journal.commands.registry import COMMANDS, NAMES
from journal.model.text import one_line
from journal.paths import Places
from journal.store.problems import Damaged, JournalProblem
from journal.words import commands as words

if TYPE_CHECKING:
    from argparse import Namespace

    from journal.commands.registry import Command

_LOOK_TOO = ("export", "verify", "trash")
_WRITING = ("write", "care")
_NO_KEY = ("where", "keys", "rules", "regions", "completion", "settings", "demo", "card", "remind", "erase")
_LARGEST = 1_000_000  # bytes of settings that are looked through; none are longer
OpenApp = Callable[[Places, Clock], int]


def run(argv: Sequence[str], context: Context, open_app: OpenApp) -> int:
    """Do what the command line says and return the exit status; `open_app` shows the journal on the screen."""
    try:
        return _called(list(argv), context, open_app)
    except Finished:
        return 0
    except ShowApp as wanted:
        return open_app(wanted.places, context.clock)
    except (NotDone, JournalProblem) as problem:
        context.say(str(problem))
        return problem.status
    except BrokenPipeError:
        raise
    except OSError as trouble:  # a full disk behind stdout, a terminal that went away: the computer's trouble, not a bug
        context.say(words.computer_trouble(trouble.strerror or "unknown", str(trouble.filename or "")))
        return NOT_DONE


def _called(argv: list[str], context: Context, open_app: OpenApp) -> int:
    database, rest = _before_command(argv)
    if database is not None:
        context = context._replace(places=paths.places(database))
    if rest[:1] == ["--plain"]:
        rest = ["plain", *rest[1:]]
    if not rest:
        if context.interactive and context.stdout.isatty():
            return open_app(context.places, context.clock)
        rest = ["today"]
    if rest[0] in ("-h", "--help", "help"):
        if rest[0] != "help" or len(rest) == 1:
            context.put("\n".join(overview()))
            return 0
        rest = [rest[1], "--help"]
    if rest[0] in ("-V", "--version"):
        context.put(f"{words.PROGRAM} {__version__}")
        return 0
    return _run_command(rest[0], rest[1:], context)


def _before_command(argv: list[str]) -> tuple[str | None, list[str]]:
    """The file that `--db` names before the command, if it does, and the rest of the line."""
    if argv and argv[0].startswith("--db="):
        return argv[0].removeprefix("--db="), argv[1:]
    if argv and argv[0] == "--db":
        if len(argv) == 1:
            raise Usage(f"--db needs a FILE. {words.usage_hint('')}")
        return argv[1], argv[2:]
    return None, argv


def _run_command(name: str, argv: list[str], context: Context) -> int:
    from journal.commands.arguments import parser_for  # the version and the overview need no parser
    from journal.words import times

    command = COMMANDS.get(name)
    if command is None:
        raise Usage(words.unknown_command(one_line(name)[:40], _nearest(name)))
    context = context._replace(written=[])
    options = parser_for(command, context).understood(argv)
    if "db" in options:
        context = context._replace(places=paths.places(options.db))
    try:
        if command.name not in _NO_KEY:
            _unlock(context, mending=command.name == "backup")
    except (JournalProblem, InputEnded, KeyboardInterrupt) as trouble:
        if not isinstance(trouble, JournalProblem):
            context.say()  # behind the question
        _give_back(command, argv, options, context)
        raise
    if command.group == "look" or command.name in _LOOK_TOO:
        from journal.store import opening  # help needs no store

        if opening.of_newer(context.places):
            context.say(opening.only_reading(context.places))
    times.follow(lambda: clock_of(context.places))
    try:
        status = command.load().run(options, context)
    except JournalProblem as problem:
        if not problem.given_back:
            _give_back(command, argv, options, context)
        raise
    context.stdout.flush()
    if command.group in _WRITING:
        from journal.commands.keeping import copy_daily  # nothing to copy for what only looks

        copy_daily(context)
    return status


def _give_back(command: Command, argv: list[str], options: Namespace, context: Context) -> None:
    """Whatever keeps a journal from being written: an emergency is said, and no words are lost."""
    if command.group in _WRITING:
        from journal.commands.unheard import give_back  # most words are stored

        give_back(command.name, argv, options, context)


def _unlock(context: Context, *, mending: bool) -> None:
    """Ask for the passphrase of an encrypted journal. One that is damaged stops all but what mends it."""
    from journal.store import mark

    if mark.is_encrypted(context.places.database_at):
        from journal.commands.passphrase import unlock_journal  # plain journals, which most are, need none of it

        try:
            unlock_journal(context)
        except Damaged as damaged:
            if not mending:
                raise
            context.say(damaged.text)


def clock_of(places: Places) -> str:
    """The clock that the settings name. Where they do not even spell the word they name none, and are not parsed."""
    content = b""
    with suppress(OSError), open(places.settings_at, "rb") as stream:
        content = stream.read(_LARGEST)
    if b"clock" not in content and b"\\" not in content:
        return "24"
    from journal import settings

    return settings.read(places)[0].clock


def _nearest(name: str) -> str:
    """The command that begins like `name`; empty when none or several do."""
    alike = [known for known in NAMES if known.startswith(name[:2])] if len(name) > 1 else []
    return alike[0] if len(alike) == 1 else ""


def overview() -> list[str]:
    """The lines of `journal --help`."""
    width = max(map(len, NAMES)) + 2
    lines = [words.SLOGAN, "", f"  {words.USAGE}", "", words.NO_COMMAND]
    for group, title in words.GROUPS.items():
        lines += ["", title]
        lines += [f"  {command.name:{width}}{command.help}" for command in COMMANDS.values() if command.group == group]
    lines += ["", "Options", f"  {'--db FILE':{width}}{words.DB_HELP}", f"  {'--help':{width}}{words.HELP_HELP}"]
    lines += [f"  {'--version':{width}}{words.VERSION_HELP}", "", "For example"]
    lines += [f"  {example}\n      {meaning}" for example, meaning in words.EXAMPLES]
    return [*lines, "", words.MORE, "", words.DISCLAIMER]
