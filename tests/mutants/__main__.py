"""`python -m tests.mutants [COUNT] [PART]`: how many small wrong changes of the rules the tests of the rules notice.

A sample of COUNT changes (300 unless told otherwise), only of modules whose name holds PART. Each one is tried in a child of
this process, which has loaded everything but the rules; the module's own tests run first. Told are those that no test noticed,
and the share of the others.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import random
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import NamedTuple

from journal.body.atlas import atlas
from journal.vocabulary import vocabulary
from tests.mutants.change import Mutant, mutants

ROOT = Path(__file__).parents[2]
RULES = ROOT / "journal" / "rules"
TESTS = ROOT / "tests" / "rules"
SLOW = (
    "test_properties.py",
    "test_diaries.py",
    "test_work.py",
)  # too slow to be run against each; what they hold is held by stories too
SECONDS = 120  # a child that takes longer is stuck, which a test would notice
SEED = "journal"


class Place(NamedTuple):
    """A change of one module."""

    path: Path
    mutant: Mutant

    @property
    def module(self) -> str:
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts)

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.mutant.line}: {self.mutant.was}  ->  {self.mutant.now}"


class Changed(MetaPathFinder):
    """Gives one module its changed code."""

    def __init__(self, place: Place) -> None:
        self.place = place

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name != self.place.module:
            return None
        code = compile(self.place.mutant.tree(), str(self.place.path), "exec")
        return importlib.util.spec_from_file_location(name, self.place.path, loader=Loader(name, str(self.place.path), code))


class Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self.code = code

    def get_code(self, fullname: str) -> CodeType:
        return self.code


def places(part: str = "") -> list[Place]:
    """All changes of the rules, or of those modules whose path holds `part`."""
    files = [path for path in sorted(RULES.rglob("*.py")) if part in str(path.relative_to(ROOT))]
    return [Place(path, mutant) for path in files for mutant in mutants(path.read_text(encoding="utf-8"))]


def suites(path: Path) -> tuple[list[str], list[str], list[str]]:
    """The tests of a module itself, then the vignettes, which together notice most, and then the others."""
    found = [test for test in sorted(TESTS.glob("test_*.py")) if test.name not in SLOW]
    own = [test for test in found if path.stem.split("_")[0] in test.stem]
    told = [test for test in found if test.stem == "test_vignettes"]
    others = [test for test in found if test not in own + told]
    return [str(test) for test in own], [str(test) for test in told], [str(test) for test in others]


def status(place: Place | None) -> int:
    """How pytest ends in a child with this change: 0 when no test noticed it."""
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)  # ends the child by its default
        code = 70  # the tests did not even start
        try:
            silent = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silent, 1)
            os.dup2(silent, 2)
            code = _run(place)
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def _run(place: Place | None) -> int:
    import pytest

    if place is not None:
        sys.meta_path.insert(0, Changed(place))
    # What was loaded before the fork cannot be rewritten by pytest, which is no fault here.
    quiet = ["-q", "-W", "ignore::pytest.PytestAssertRewriteWarning", "-p", "no:cacheprovider", "-p", "no:xdist"]
    for chosen in filter(None, suites(place.path if place is not None else RULES)):
        if code := int(pytest.main(["-x", *quiet, "-m", "not slow", *chosen])):
            return code
    return 0


def load() -> None:
    """Everything the children need but the rules, once."""
    for name in ("hypothesis", "jsonschema", "pytest", "journal.exchange.document", "tests.vignettes.own"):
        importlib.import_module(name)
    atlas()
    vocabulary()
    if early := [name for name in sys.modules if name.startswith("journal.rules")]:
        raise SystemExit(f"loaded before they could be changed: {', '.join(early)}")


def main(given: list[str]) -> int:
    count, part = int(given[0]) if given else 300, given[1] if len(given) > 1 else ""
    known = places(part)
    sample = random.Random(SEED).sample(known, min(count, len(known)))
    load()
    if status(None) != 0:
        raise SystemExit("the tests of the rules fail without any change")
    began = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        alive = []
        for place, code in zip(sample, pool.map(status, sample), strict=True):
            sys.stderr.write("." if code else f"\n{place}\n")
            sys.stderr.flush()
            alive += [] if code else [place]
    noticed = len(sample) - len(alive)
    share, took = f"{noticed / len(sample):.1%}", f"{time.monotonic() - began:.0f} s"
    lines = [
        *sorted(map(str, alive)),
        f"{noticed} of {len(sample)} changes noticed ({share}), of {len(known)} possible; {took}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
