"""A journal, settings and an unfinished entry that hold hostile text wherever a person or another program can bring any."""

import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal import settings
from journal.clock import FixedClock
from journal.model.drafts import EpisodeDraft
from journal.model.views import (
    Baseline,
    Day,
    Diagnosis,
    Episode,
    FlagReview,
    History,
    HistoryItem,
    Place,
    Profile,
    Question,
    Treatment,
    Visit,
)
from journal.paths import Places
from journal.phrase.correction import begun
from journal.screens.offers import TODAY
from journal.store import codec, rows
from journal.store.drafts import DraftFile
from journal.store.journal import Journal
from tests.builders import episode, reading, site
from tests.screens.stage import NOW, ZONE, places_in, write

AN_ID = "018f4e2a-7c1d-7b3e-9f00-0123456789a"
EMERGENCY = "stroke_pattern"
HOUR = timedelta(hours=1)
FEET = (Place("foot.sole", "both"),)

Text = Callable[[str], str]


@contextmanager
def uncleaned(patch: pytest.MonkeyPatch) -> Iterator[None]:
    """What is stored meanwhile is stored as it stands."""
    with patch.context() as old:
        for module in (codec, rows):
            old.setattr(module, "clean", lambda words: words)
        yield


def stored(places: Places, text: Text, patch: pytest.MonkeyPatch) -> Episode:
    """Stores `text(mark)` in every free text, as it stands, as if nothing had ever been cleaned."""
    surrogates = "\ud800" in text("")
    give: Text = (lambda mark: f"zq{mark} SURROGATES") if surrogates else text
    with uncleaned(patch):
        made = _write(places, give)
    if surrogates:
        _replace(places, "SURROGATES", b"a\xed\xa0\x80b\xff\xfec")
    return made


def _write(places: Places, text: Text) -> Episode:
    face, hand = site("face.cheek", "left", "no_feeling"), site("hand.thumb", "left", "no_feeling")
    first = reading(NOW - HOUR, face, hand, note=text("reading"))
    one = episode(
        NOW - HOUR, first, id=f"{AN_ID}b", notes=text("earlier"), explanation=text("why"), time_zone=ZONE, recorded_at=NOW
    )
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.add_all(_rows(text, one), text("source"))
        draft = EpisodeDraft(*(getattr(one, name) for name in EpisodeDraft._fields))
        changed = journal.change(one, draft._replace(notes=text("note")))
        return journal.add_reading(changed.id, first._replace(at=NOW - HOUR / 2, note=text("later")))


def _rows(text: Text, one: Episode) -> History:
    soles = Baseline(FEET, date(2016, 1, 1), ("tingling",), note=text("soles"))
    day = date(2026, 11, 1)
    return History(
        Profile(text("name"), 1961, None, text("number"), "right", text("job"), (HistoryItem("diabetes"),), (soles,)),
        (one,),
        (Day(date(2026, 11, 20), note=text("day")),),
        tuple(_tried(text, number) for number in (5, 6, 7)),
        (Diagnosis(f"{AN_ID}8", text("diagnosis"), "suspected", text("by"), day, (), text("said")),),
        (
            Visit(f"{AN_ID}9", NOW.date(), "consultation", text("doctor"), None, FEET, True, text("result"), note=text("v")),
            Visit(f"{AN_ID}a", day, "imaging", text("lab"), pending=True, note=text("w")),
        ),
        (Question(f"{AN_ID}c", text("question"), 1),),
        (FlagReview(EMERGENCY, "acknowledged", NOW - HOUR / 4, None, None, text("answer")),),
    )


def _tried(text: Text, number: int) -> Treatment:
    """Something tried for long that did not help: a finding names it."""
    began, ended = date(2026, number, 1), date(2026, number + 2, 1)
    given = text(f"tried{number}"), "medicine", text("dose"), began, ended, "none"
    return Treatment(f"{AN_ID}{number}", *given, stopped_because=text("stop"), note=text("t"))


def _replace(places: Places, mark: str, raw: bytes) -> None:
    """Puts bytes that are no text into the database in place of a mark, as damage or another program does."""
    with closing(sqlite3.connect(places.database)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for column in [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]:
                found = connection.execute(f'SELECT DISTINCT "{column}" FROM {table} WHERE "{column}" LIKE ?', (f"%{mark}%",))
                for (value,) in found.fetchall():
                    new = value.encode().replace(mark.encode(), raw)
                    connection.execute(f'UPDATE {table} SET "{column}" = CAST(? AS TEXT) WHERE "{column}" = ?', (new, value))
        connection.commit()


def filters(places: Places, text: Text) -> None:
    """A saved filter as a hand or another program may have written it."""
    words = as_utf8(text("filter"))
    settings.change(places, filters={words.replace("filter", "named")[:300]: f'left "{words[:300]}"'})


def as_utf8(text: str) -> str:
    """The text as far as a file can hold it."""
    return re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", text)


def wrong_settings(places: Places, text: Text) -> None:
    """A file of settings that holds hostile text in all its parts; bytes that are no text where text can't hold it."""
    if "\ud800" in text(""):
        places.settings.parent.mkdir(parents=True, exist_ok=True)
        places.settings.write_bytes(b"welcomed = true\ntheme = 'a\xed\xa0\x80\xff'\n")
        return
    lines = (f"{_toml(text('unknown'))} = 1", "welcomed = true", f"theme = {_toml(text('theme'))}")
    _settings(places, *lines)


def wrong_keys(places: Places, text: Text) -> None:
    """Commands and keys that are none."""
    _settings(
        places, "welcomed = true", "[keys]", f"{_toml(text('command'))} = 'l'", f"'today.log_episode' = {_toml(text('key'))}"
    )


def _settings(places: Places, *lines: str) -> None:
    places.settings.parent.mkdir(parents=True, exist_ok=True)
    places.settings.write_text("\n".join(lines), encoding="utf-8")


def _toml(text: str) -> str:
    return json.dumps(as_utf8(text)[:400], ensure_ascii=False).replace("\x7f", "\\u007f")


def odd_keys(places: Places, text: Text) -> None:
    """Keys of Today that are the signs of the text, one for each command."""
    signs = [sign for sign in dict.fromkeys(as_utf8(text(""))) if not (sign.isalnum() or sign.isspace())]
    commands = [command.id() for command in TODAY.commands]
    settings.change(places, keys=dict(zip(commands, signs, strict=False)), welcomed=True)


def unfinished(places: Places, text: Text) -> None:
    """An unfinished entry of a program that has ended, whose fields are no better than its words."""
    made = {"text": text("draft"), "fields": {"as_of": text("as_of"), "of": text("of")}, "kept_at": "2026-11-21T09:00:00+00:00"}
    places.drafts.mkdir(parents=True)
    (places.drafts / "draft-1-00000000.json").write_text(json.dumps(made))


def corrected_twice(places: Places, text: Text, patch: pytest.MonkeyPatch) -> None:
    """A correction that a program did not save, and another one of the same note that is stored."""
    made = write(places, "right thumb tingling 3 over weeks, slept on it", ago=24 * HOUR, ended=HOUR)
    draft = DraftFile(places, FixedClock(NOW, ZONE))
    with uncleaned(patch), Journal(places, FixedClock(NOW, ZONE)) as journal:
        mine = begun(made).with_field("notes", text("mine"))
        draft.keep(text("line"), {"edit": made.id, **mine.kept(), "line": None})
        journal.change(made, begun(made).with_field("notes", as_utf8(text("theirs"))).draft)
    os.close(draft._lock)  # as the end of a process does


def hostile_folder(folder: Path, text: Text) -> Places:
    """A home whose path is the text, as far as a path can be."""
    name = text("folder").replace("\0", "").replace("\ud800", "\udc80")[:200]
    home = folder / name
    home.mkdir(parents=True)
    return places_in(home)
