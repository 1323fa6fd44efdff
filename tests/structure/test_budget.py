"""The budget holds for the tree, and every check of it fails on a planted violation."""

from collections.abc import Callable, Iterator

import pytest

from tests.structure import budget, safety
from tests.structure.sources import ROOT, Source, read, source

Check = Callable[[tuple[Source, ...]], Iterator[str]]

# check, where it holds, and a violation: path and text of each planted file
PRODUCT, SHIPPED, ALL = ("journal",), ("journal", "migrations"), ("journal", "migrations", "benchmarks", "tests")
CASES: tuple[tuple[Check, tuple[str, ...], dict[str, str]], ...] = (
    (budget.median_file, PRODUCT, {"journal/a.py": "x = 1\n" * 101}),
    (budget.long_files, ALL, {"journal/a.py": "x = 1\n" * 301}),
    (budget.long_functions, ALL, {"journal/a.py": "class A:\n    async def f(self):\n" + "        x = 1\n" * 50}),
    (
        budget.import_cycles,
        PRODUCT,
        {"journal/a.py": "import journal.b", "journal/b.py": "def f():\n  from journal.a import f"},
    ),
    (budget.textual_share, PRODUCT, {"journal/a.py": "def f():\n    from textual import work", "journal/b.py": ""}),
    (budget.missing_docstrings, PRODUCT, {"journal/a.py": '"""."""\nclass A:\n    """."""\n    def f(self): ...'}),
    (budget.missing_docstrings, PRODUCT, {"journal/a.py": "x = 1"}),
    (budget.missing_returns, PRODUCT, {"journal/a.py": "class A:\n    def _f(self): ..."}),
    (budget.vague_names, ALL, {"journal/utils.py": ""}),
    (budget.vague_names, ALL, {"journal/a.py": "class StoreManager: ..."}),
    (budget.vague_names, ALL, {"journal/common/__init__.py": ""}),
    (budget.missing_inits, ("journal", "benchmarks", "tests"), {"journal/a/b.py": "", "journal/__init__.py": ""}),
    (budget.busy_inits, ALL, {"journal/__init__.py": "import os"}),
    (safety.broad_excepts, SHIPPED, {"journal/a.py": "try: ...\nexcept: ..."}),
    (safety.broad_excepts, SHIPPED, {"journal/a.py": "try: ...\nexcept (OSError, Exception): ..."}),
    (safety.broad_excepts, SHIPPED, {"journal/a.py": "import contextlib\nwith contextlib.suppress(BaseException): ..."}),
    (safety.private_textual, SHIPPED, {"journal/a.py": "from textual._loop import loop_last"}),
    (safety.private_textual, SHIPPED, {"journal/a.py": "from textual.widget import _Styled"}),
    (safety.bare_suppressions, ALL, {"journal/a.py": "x = 1  # noqa: F401"}),
    (safety.bare_suppressions, ALL, {"journal/a.py": "x = 1  # noqa"}),
    (safety.bare_suppressions, ALL, {"journal/a.py": "x = 1  # type: ignore[misc]"}),
    (safety.bare_suppressions, ALL, {"journal/a.py": "x = 1  # type: ignore  # because it is hard"}),
    (safety.bare_suppressions, ALL, {"journal/a.py": "x = 1  # pragma: no cover  # seldom happens here"}),
    (safety.put_off, ALL, {"journal/a.py": "x = 1  # TODO: later"}),
    (safety.put_off, ALL, {"tests/a.py": "import pytest\n@pytest.mark.xfail\ndef test_a(): ..."}),
    (safety.ways_out, PRODUCT, {"journal/a.py": "def f():\n    import socket"}),
    (safety.ways_out, PRODUCT, {"journal/a.py": "from urllib.request import urlopen"}),
    (safety.ways_out, PRODUCT, {"journal/a.py": "import os\nos.system('ls')"}),
    (safety.work_at_import, SHIPPED, {"journal/a.py": "import sqlite3\nDB = sqlite3.connect('x')"}),
    (safety.work_at_import, SHIPPED, {"journal/a.py": "from pathlib import Path\nclass A:\n    x = Path('a').mkdir()"}),
)
NAMES = [f"{check.__name__}-{number}" for number, (check, _where, _planted) in enumerate(CASES)]


HOLDS = tuple(dict.fromkeys((check, where) for check, where, _planted in CASES))


@pytest.mark.parametrize(("check", "where"), HOLDS, ids=[check.__name__ for check, _where in HOLDS])
def test_holds(check: Check, where: tuple[str, ...]) -> None:
    assert list(check(read(ROOT, *where))) == []


@pytest.mark.parametrize(("check", "where", "planted"), CASES, ids=NAMES)
def test_can_fail(check: Check, where: tuple[str, ...], planted: dict[str, str]) -> None:
    assert list(check(tuple(source(path, text) for path, text in planted.items())))


@pytest.mark.parametrize(
    ("check", "path", "text"),
    [
        (budget.long_files, "journal/a.py", "x = 1\n" * 300),
        (budget.long_functions, "journal/a.py", "def f():\n" + "    x = 1\n" * 49),
        (budget.median_file, "journal/a.py", "x = 1\n" * 100),
        (budget.vague_names, "journal/a.py", "def common_nerve(): ...\nclass Site: ..."),
        (safety.broad_excepts, "journal/a.py", "try: ...\nexcept BaseException:\n    print()\n    raise"),
        (safety.broad_excepts, "journal/rules/engine.py", "try: ...\nexcept Exception: ..."),
        (safety.bare_suppressions, "journal/a.py", "x = 1  # type: ignore[misc]  # a type is hashable"),
        (safety.bare_suppressions, "journal/a.py", "x = '# noqa'"),
        (safety.work_at_import, "journal/a.py", "def f():\n    open('x')\nif __name__ == '__main__':\n    open('x')"),
    ],
)
def test_lets_pass(check: Check, path: str, text: str) -> None:
    assert list(check((source(path, text),))) == []
