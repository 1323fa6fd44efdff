"""Ten thousand broken files of each kind that can be imported: each is read, or refused in clear words, and no more happens.

Each goes through what the command calls, up to the plan of what would be added; nothing is stored by that. The seeds are the
numbers from 0 on, so that a file that once broke it can be made again.
"""

import random
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from journal.exchange import document
from journal.exchange.columns import NoMap, by_preset
from journal.exchange.diary_csv import Manner, read, sheet
from journal.exchange.plan import plan
from journal.exchange.unreadable import Unreadable
from journal.model.views import History
from tests.exchange.mutations import HUGE, mutated
from tests.faults.telling import told

NOW = datetime(2026, 3, 4, 14, 32, tzinfo=UTC)
HEADINGS = "Date,Time,Location,Side,Type,Intensity,Duration,Triggers,Notes,Weather"
ROWS = (
    "2026-03-01,08:10,foot,left,tingling,4,30,sitting,after the walk,wet",
    '1 Mar 2026,9:30 pm,"left thumb, right thumb",,numb; burning,7/10,1 h 20 min,"rain, sitting",,dry',
    "2026-03-02,23:59,calf,both,burning,0,2 h,,x,",
)
CELLS = (
    "", " ", "\0", "\ufeff", "\ud800", HUGE, "x" * 140_000, "NaN", "1e999", "-1", "11/10", "9999-99-99", "31/12/2026", "P1Y",
    "now", "24:00", "25:99", "=1+1", "\x1b]52;c;aGk=\x07", "[" * 5_000, '"', '""', "left", "hand.thumb", "both", "١٢٣",
    "0000-00-00", "2 h 99 min", "1" * 400, "-", "\u202e", "a,b", "a;b\nc", "2026-03-29", "01:30", "tomorrow", "½",
    "10 000 000 h", "yes",
)  # fmt: skip
RAW = (b"\0", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\r", b"\n", b'"', b",", b";", b"\t")


def spoilt(seed: int) -> bytes:
    """A diary, broken in up to three ways chosen by the seed."""
    rng = random.Random(seed)
    rows = [HEADINGS, *(rng.choice(ROWS) for _ in range(rng.randint(0, 4)))]
    for _ in range(rng.randint(0, 2)):
        at = rng.randrange(len(rows))
        cells = rows[at].split(",")
        cells[rng.randrange(len(cells))] = rng.choice(CELLS)
        rows[at] = rng.choice((",", ",", ",", ";", "\t")).join(cells)
    if rng.random() < 0.1:
        rows.insert(rng.randrange(len(rows) + 1), rng.choice(CELLS))
    raw = (
        rng.choice(("\n", "\r\n")).join(rows).encode(rng.choice(("utf-8", "utf-8", "utf-8", "utf-16")), errors="surrogatepass")
    )
    where = rng.randrange(len(raw) + 1)
    if rng.random() < 0.3:
        raw = raw[:where] + rng.choice(RAW) + raw[where:]
    return raw[:where] if rng.random() < 0.1 else raw


def _diary(raw: bytes) -> document.Document:
    found = sheet(raw)
    return read(found, by_preset(found.headings, "pain-diary"), Manner("Europe/London"), NOW)


def _outcome(take: Callable[[bytes], document.Document], raw: bytes) -> str:
    try:
        found = take(raw)
    except (Unreadable, NoMap) as refused:
        text = str(refused)
        assert text
        assert all(line.isprintable() for line in text.splitlines())
        assert len(text) < 40_000
        assert isinstance(refused, NoMap) or 0 <= refused.refused <= refused.rows
        return "refused"
    planned = plan(found, History())
    assert planned.rows + planned.same + len(planned.different) <= found.rows + 1  # the profile is no row
    return "read"


KINDS = {"JSON": (document.read, mutated), "CSV": (_diary, spoilt)}


def _fuzzed(kind: str, inputs: int) -> dict[str, int]:
    take, make = KINDS[kind]
    found, slowest = Counter[str](), 0.0
    for seed in range(inputs):
        raw = make(seed)
        began = time.process_time()
        found[_outcome(take, raw)] += 1
        slowest = max(slowest, time.process_time() - began)
    return {"inputs": inputs, "read": found["read"], "refused": found["refused"], "slowest in ms": round(1000 * slowest)}


@pytest.mark.parametrize("kind", KINDS)
def test_a_few_hundred_broken_files(kind: str) -> None:
    found = _fuzzed(kind, 300)
    assert found["read"] + found["refused"] == 300
    assert min(found["read"], found["refused"]) > 5


@pytest.mark.fault
@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_ten_thousand_broken_files(kind: str) -> None:
    found = _fuzzed(kind, 10_000)
    told(f"broken {kind} to import", **found)
    assert found["read"] + found["refused"] == 10_000
    assert min(found["read"], found["refused"]) > 200  # else it proved nothing
