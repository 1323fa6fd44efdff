"""A disk that may lose its power: what SQLite writes is recorded, and a disk as a power cut may leave it is made from that.

What was synced is there. Of what was not, any part may be: each sector of 512 bytes for itself, each cut of a file for itself.
Names come and go in their order; those up to the last one that was synced are there, and any number of those after it.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from tests.faults import dbapi

_SECTOR = 512


class Step(NamedTuple):
    """One thing that happened: `what` is write, cut, sync, made, gone (synced or not) or saved."""

    what: str
    file: str
    at: int = 0
    data: bytes = b""
    synced: bool = False


class Recorder(apsw.VFS):
    """The usual disk, with a note of each step."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        super().__init__(dbapi.VFS, "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        return _File(self, name, flags)

    def xDelete(self, name: str, sync: bool) -> None:
        super().xDelete(name, sync)
        self.steps.append(Step("gone", Path(name).name, synced=sync))

    def saved(self, name: str) -> None:
        """An acknowledgement: what is called so must be there from here on."""
        self.steps.append(Step("saved", name))


class _File(apsw.VFSFile):
    def __init__(self, disk: Recorder, name: Any, flags: list[int]) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._disk, self._name = disk, Path(path or "none").name
        new = path is not None and not Path(path).exists()
        super().__init__("", name, flags)
        if new:
            disk.steps.append(Step("made", self._name))

    def xWrite(self, data: bytes, at: int) -> None:
        super().xWrite(data, at)
        self._disk.steps.append(Step("write", self._name, at, bytes(data)))

    def xTruncate(self, size: int) -> None:
        super().xTruncate(size)
        self._disk.steps.append(Step("cut", self._name, size))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._disk.steps.append(Step("sync", self._name))


class Disk:
    """What is on the disk while the steps are gone through: synced content, what came after it, and the names."""

    def __init__(self, content: dict[str, bytes]) -> None:
        self.synced = {name: bytearray(data) for name, data in content.items()}
        self.pending: dict[str, list[Step]] = {}
        self.names = set(content)
        self.renamed: list[Step] = []  # names that came or went since the last one that was synced

    def take(self, step: Step) -> None:
        """One more step."""
        if step.what in ("write", "cut"):
            self.pending.setdefault(step.file, []).append(step)
        elif step.what == "sync":
            data = self.synced.setdefault(step.file, bytearray())
            for one in self.pending.pop(step.file, []):
                _apply(data, one)
            if any(one.file == step.file and one.what == "made" for one in self.renamed):
                self._settle()  # SQLite syncs the folder with the first sync of a file that it made
        elif step.what in ("made", "gone"):
            self.renamed.append(step)
            if step.synced:
                self._settle()

    def _settle(self) -> None:
        for one in self.renamed:
            self._rename(self.names, one)
            if one.what == "gone":
                self.synced.pop(one.file, None)
                self.pending.pop(one.file, None)
        self.renamed.clear()

    @staticmethod
    def _rename(names: set[str], step: Step) -> None:
        (names.add if step.what == "made" else names.discard)(step.file)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files after a power cut at this moment."""
        names = set(self.names)
        for one in self.renamed[: chance.randint(0, len(self.renamed))]:
            self._rename(names, one)
        left = {}
        for name in names:
            data = bytearray(self.synced.get(name, b""))
            share = chance.choice((0.0, 0.5, 0.9, 1.0))
            for step in self.pending.get(name, []):
                for part in _sectors(step):
                    if chance.random() < share:
                        _apply(data, part)
            left[name] = bytes(data)
        return left


def _sectors(step: Step) -> list[Step]:
    if step.what == "cut":
        return [step]
    ends = range(0, len(step.data), _SECTOR)
    return [step._replace(at=step.at + start, data=step.data[start : start + _SECTOR]) for start in ends]


def _apply(data: bytearray, step: Step) -> None:
    if step.what == "cut":
        if step.at < len(data):
            del data[step.at :]
        return
    end = step.at + len(step.data)
    if len(data) < end:
        data.extend(bytes(end - len(data)))
    data[step.at : end] = step.data
