"""How many people who need no emergency are alarmed: `python -m tests.false_alarms [PEOPLE]` (200 unless told otherwise).

Each diary is looked at as on the evenings of its days 31 to 60, with what had been written by then.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from journal.exchange.document import read
from journal.rules.engine import check
from journal.rules.past import as_of
from tests import diaries, everyday

KINDS = (*diaries.KINDS, *everyday.KINDS)
EVENINGS = range(30, 60)
HOUR = 21
# Shares of people who may be sent to an emergency department in 30 days without need.
MOST = dict.fromkeys(KINDS, 0.01) | dict.fromkeys(("sporadic", *everyday.SUDDEN), 0.10)


def document(kind: str, seed: str) -> dict:
    return (everyday if kind in everyday.KINDS else diaries).diary(kind, seed)


def flags(kind: str, seed: str) -> Counter[tuple[str, str]]:
    """On how many evenings each rule spoke at which level."""
    history = read(json.dumps(document(kind, seed)).encode()).live
    found: Counter[tuple[str, str]] = Counter()
    for day in EVENINGS:
        now = diaries.START + dt.timedelta(days=day, hours=HOUR)
        report = check(as_of(history, now), now)
        assert report.complete, report.failed_rules
        found.update({(flag.rule, flag.level) for flag in report.flags})
    return found


def alarmed(found: Counter[tuple[str, str]]) -> bool:
    return any(level == "emergency" for _rule, level in found)


def account(kind: str, people: list[Counter[tuple[str, str]]]) -> str:
    """The share with any emergency, then how many people saw each finding."""
    false = sum(map(alarmed, people))
    mark = "" if false <= MOST[kind] * len(people) else f"   MORE THAN {MOST[kind]:.0%}"
    seen = Counter(finding for found in people for finding in found)
    lines = [f"    {count:4}  {rule} {level}" for (rule, level), count in seen.most_common()]
    return "\n".join([f"{kind}: emergencies in {false} of {len(people)} people ({false / len(people):.1%}){mark}", *lines])


def main(given: list[str]) -> int:
    count = int(given[0]) if given else 200
    with ProcessPoolExecutor() as pool:
        for kind in KINDS:
            people = list(pool.map(flags, [kind] * count, map(str, range(count)), chunksize=5))
            sys.stdout.write(account(kind, people) + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
