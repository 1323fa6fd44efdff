"""The patient's own settings, in a small TOML file that they may also write by hand.

Reading never fails: what is not understood gives a line that says so and its usual value. A missing file costs one look.
Writing changes only the lines of what was changed, so that notes, order and settings of a newer version stay.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from journal import files
from journal.paths import Places
from journal.words import settings as words

THEMES = ("auto", "dark", "light", "contrast", "colour-blind", "ansi")
CLOCKS = ("24", "12")
LOCKS_AFTER = ("0", "5", "10", "30", "60")  # minutes
_WEEK_BEGINS = {"monday": 0, "sunday": 6, "saturday": 5}
WEEKDAYS = tuple(_WEEK_BEGINS)
_LARGEST, _LONGEST = 1_000_000, 1_000  # bytes of a file, characters of one value
_BARE = r"[A-Za-z0-9_-]+"
_HEADER = r"\s*\["
# A name, its value on the same line, and a note behind it.
_LINE = r"""([^=]*=\s*)("(?:[^"\\]|\\.)*"|'[^']*'|\[[^\[\]]*\]|[^\s"'#\[{]+)(\s*(?:#.*)?)"""

Names = Mapping[str, str]
NONE: Names = MappingProxyType({})


class Settings(NamedTuple):
    """Every setting. `ascii` None leaves it to the terminal; `keys` are by command id, `filters` by name."""

    theme: str = "auto"
    ascii: bool | None = None
    clock: str = "24"
    first_weekday: str = "monday"
    welcomed: bool = False
    low_tracking: bool = False
    keys: Names = NONE
    filters: Names = NONE
    lock_after: str = "10"

    @property
    def week_begins(self) -> int:
        """The day on which the patient's weeks begin, counted from Monday, 0."""
        return _WEEK_BEGINS[self.first_weekday]


class _Wrong(ValueError):
    """A value that is not accepted."""


def read(places: Places) -> tuple[Settings, tuple[str, ...]]:
    """The settings, and a line for everything in the file that is not understood."""
    try:
        text = _text(places)
        return (Settings(), ()) if text is None else understood(_parsed(text), str(places.settings))
    except _Wrong as problem:
        return Settings(), (str(problem),)


def _text(places: Places) -> str | None:
    """The file as it stands; None when there is none. Raises _Wrong when it can't be read."""
    file = str(places.settings)
    try:
        with places.settings.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise _Wrong(words.unreadable(file, problem.strerror or "unknown")) from problem
    if len(content) > _LARGEST:
        raise _Wrong(words.unreadable(file, words.TOO_LARGE))
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
        _parsed(text)
    except UnicodeDecodeError as problem:
        raise _Wrong(words.unreadable(file, words.NOT_TEXT)) from problem
    except RecursionError as problem:
        raise _Wrong(words.unreadable(file, words.TOO_DEEP)) from problem
    except ValueError as problem:
        raise _Wrong(words.unreadable(file, str(problem).rstrip("."))) from problem
    return text


def _parsed(text: str) -> dict[str, Any]:
    import tomllib  # most people never write a setting

    return tomllib.loads(text)


def understood(data: Mapping[str, Any], file: str) -> tuple[Settings, tuple[str, ...]]:
    """The settings that a parsed file holds, and the problems in it."""
    fields: dict[str, Any] = {}
    problems: list[str] = []
    for name, value in data.items():
        if name not in _ACCEPT:
            problems.append(words.unknown_setting(file, name))
            continue
        try:
            fields[name] = _ACCEPT[name](value)
        except _Wrong:
            problems.append(words.wrong_value(file, name, _shown(value), words.ACCEPTED[name]))
        if name in _TABLES and name in fields:
            good, bad = _entries(fields[name])
            fields[name] = MappingProxyType(good)
            accepted = words.ONE_KEY if name == "keys" else words.ONE_FILTER
            problems += (words.wrong_value(file, f"{name}.{entry}", _shown(value), accepted) for entry, value in bad.items())
    return Settings(**fields), tuple(problems)


def _one_of(*accepted: str) -> Callable[[Any], str]:
    def accept(value: Any) -> str:
        if isinstance(value, bool) or str(value) not in accepted:
            raise _Wrong
        return str(value)

    return accept


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise _Wrong
    return value


def _flag_or_auto(value: Any) -> bool | None:
    return None if value == "auto" else _flag(value)


def _table(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _Wrong
    return dict(_flat(value))


def _flat(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """The entries of a table; a name with dots that was written without quotes is one name all the same."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", value


def _entries(table: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, Any]]:
    """The entries whose value is text that is not blank (a list of texts counts as one, with commas), and the others."""
    good, bad = {}, {}
    for name, value in table.items():
        parts = value if isinstance(value, list) else [value]
        text = ",".join(part for part in parts if isinstance(part, str))
        if all(isinstance(part, str) for part in parts) and text.strip() and len(text) <= _LONGEST:
            good[name] = text
        else:
            bad[name] = value
    return good, bad


_TABLES = ("keys", "filters")
_ACCEPT: Mapping[str, Callable[[Any], Any]] = {
    "theme": _one_of(*THEMES),
    "ascii": _flag_or_auto,
    "clock": _one_of(*CLOCKS),
    "first_weekday": _one_of(*WEEKDAYS),
    "welcomed": _flag,
    "low_tracking": _flag,
    "lock_after": _one_of(*LOCKS_AFTER),
    "keys": _table,
    "filters": _table,
}


def _shown(value: Any) -> str:
    text = f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= 60 else f"{text[:59]}\N{HORIZONTAL ELLIPSIS}"


def change(places: Places, **fields: Any) -> Settings:
    """Change these settings and leave the others as they are on the disk now. Raises OSError when that can't be written."""
    settings = read(places)[0]._replace(**fields)
    write(places, settings)
    return settings


def write(places: Places, settings: Settings) -> None:
    """Write what differs from the file, in place. A file that can't be changed so is kept whole beside it.

    Raises OSError when the disk does not take it; then the file is as it was. Raises ValueError for settings that `read`
    would not give back.
    """
    whole = _changed(f"{words.HEADER}\n", Settings(), settings)
    if understood(_parsed(whole), "")[0] != settings:
        raise ValueError("settings that can't be written")
    file = places.settings.resolve()  # where a link leads, so that it stays a link
    files.make_folder(file.parent)
    try:
        text = _text(places)
    except _Wrong:
        _put_aside(file, whole)
        return
    if text is None:
        files.replace(file, whole.encode())
        return
    before, _problems = understood(_parsed(text), "")
    new = _changed(text, before, settings)
    if not _holds(new, settings, text):
        _put_aside(file, whole)
    elif new != text:
        files.replace(file, new.encode())


def _put_aside(file: Path, new: str) -> None:
    """Keep the file as it stands under a free name, then write the new one with a note of it."""
    free = (file.with_name(f"{file.name}.before{number}") for number in ("", *map(str, range(2, 1000))))
    aside = next(path for path in free if not path.exists())
    files.replace(aside, file.read_bytes())
    files.replace(file, f"{words.kept_aside(aside.name)}\n{new}".encode())


def _holds(new: str, settings: Settings, before: str) -> bool:
    """Whether the new text says just these settings, and keeps all that the one before said besides."""
    try:
        now, then = _parsed(new), _parsed(before)
    except ValueError:
        return False
    unknown = [{name: value for name, value in data.items() if name not in _ACCEPT} for data in (now, then)]
    return understood(now, "")[0] == settings and unknown[0] == unknown[1]


def _changed(text: str, before: Settings, after: Settings) -> str:
    """The text with the lines of what differs changed, added or taken out."""
    lines = text.split("\n")
    for name, value in after._asdict().items():
        old = getattr(before, name)
        if name in _TABLES:
            for entry in [*value, *(entry for entry in old if entry not in value)]:
                if value.get(entry) != old.get(entry):
                    lines = _edited(lines, name, entry, value.get(entry))
        elif value != old:
            lines = _edited(lines, "", name, "auto" if value is None else value)
    return "\n".join(lines)


def _edited(lines: list[str], table: str, name: str, value: str | bool | None) -> list[str]:
    """The lines with one setting changed, or added where it belongs, or taken out when its value is None."""
    start, end = _part(lines, table)
    line = f"{name if re.fullmatch(_BARE, name) else _quoted(name)} = {_toml(value)}" if value is not None else None
    spelled = "|".join(map(re.escape, (name, _quoted(name), f"'{name}'")))
    for at in range(start, end):
        if re.match(rf"\s*(?:{spelled})\s*=", lines[at]):
            parts = re.fullmatch(_LINE, lines[at])
            kept = [] if line is None else [lines[at] if parts is None else f"{parts[1]}{_toml(value)}{parts[3]}"]
            return [*lines[:at], *kept, *lines[at + 1 :]]
    if line is None:
        return lines
    if table and start == 0:
        return [*_without_end(lines), "", f"[{table}]", line, ""]
    said = [at for at in range(start, end) if lines[at].strip() and not lines[at].lstrip().startswith("#")]
    notes = next((at for at in range(start, end) if not lines[at].startswith("#")), end)
    at = said[-1] + 1 if said else start if table else notes
    return [*lines[:at], line, *lines[at:]]


def _part(lines: list[str], table: str) -> tuple[int, int]:
    """From which to before which line a table goes; (0, 0) when it is not there. "" is what stands before all tables."""
    starts = (
        [0] if not table else [at + 1 for at, line in enumerate(lines) if re.fullmatch(rf"\s*\[\s*{table}\s*\]\s*(#.*)?", line)]
    )
    if not starts:
        return 0, 0
    end = next((at for at in range(starts[0], len(lines)) if re.match(_HEADER, lines[at])), len(lines))
    return starts[0], end


def _without_end(lines: list[str]) -> list[str]:
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return lines


def _toml(value: str | bool | None) -> str:
    return str(value).lower() if isinstance(value, bool) else _quoted(str(value))


def _quoted(text: str) -> str:
    """The text as TOML writes it: as JSON does, and the delete character escaped too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
