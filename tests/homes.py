"""What thousands of tests begin with, made once: the statements that make the tables, and homes that are copied from memory."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_mock_engine

from journal.model.tables.every import METADATA
from journal.paths import Places
from tests.builders import home

_HOMES: dict[str, tuple[tuple[Path, bytes], ...]] = {}


def begin(places: Places, name: str, make: Callable[[Places], object]) -> None:
    """The home of that name in its own folder: made in the first test that asks for it, copied in all others."""
    assert not places.database.exists(), f"{name} begins a home; in {places.folder} is one"
    if name not in _HOMES:
        with tempfile.TemporaryDirectory() as folder:
            first = home(Path(folder) / "home")
            make(first)
            files = [file for file in first.folder.rglob("*") if file.is_file()]
            _HOMES[name] = tuple((file.relative_to(first.folder), file.read_bytes()) for file in files)
    for file, content in _HOMES[name]:
        (places.folder / file).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        (places.folder / file).touch(mode=0o600)
        (places.folder / file).write_bytes(content)


def tables_at_once(patch: pytest.MonkeyPatch) -> None:
    """Let `create_all` run the statements that it has put together once: doing so is half of what a new journal costs.

    `test_layout` holds the tables of such a journal against those that it makes by itself.
    """
    statements: list[str] = []
    told = create_mock_engine("sqlite://", lambda made, *_given, **_named: statements.append(str(made.compile(told))))
    METADATA.create_all(told, checkfirst=False)

    def create_all(connection: Connection) -> None:
        for statement in statements:
            connection.exec_driver_sql(statement)

    patch.setattr(METADATA, "create_all", create_all)
