"""Reads the tree's Python files for the checks beside it. A check takes sources and gives complaints: none means it holds."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Source(NamedTuple):
    """One Python file: its path below the root, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def module(self) -> str:
        """The dotted name it is imported by."""
        return self.path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")

    @property
    def lines(self) -> int:
        return self.text.count("\n")


def read(root: Path, *folders: str) -> tuple[Source, ...]:
    """Every Python file below the folders, by path; there must be one."""
    files = sorted(file for folder in folders for file in (root / folder).rglob("*.py"))
    assert files, f"no Python file below {folders}"
    return tuple(_parsed(root, file) for file in files)


@cache
def _parsed(root: Path, file: Path) -> Source:
    """One of them, parsed once for all checks, whichever folders they look at."""
    return source(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"))


@cache
def nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """Every node of a tree, itself included; a tree is the same only as itself."""
    return tuple(ast.walk(tree))


def source(path: str, text: str) -> Source:
    """A source from its text, as for a planted violation."""
    return Source(path, text, ast.parse(text))


def imports(file: Source) -> Iterator[tuple[str, int]]:
    """Every module or name the file imports anywhere, dotted, with its line; `from a import b` gives "a.b"."""
    for node in nodes(file.tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            yield from ((f"{base}.{alias.name}", node.lineno) for alias in node.names)


def functions(file: Source) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of the file, also nested ones."""
    return (node for node in nodes(file.tree) if isinstance(node, FUNCTIONS))


def dotted(node: ast.expr) -> str:
    """`a.b.c` for names and attributes; only the last parts when it starts with something else; "" for neither."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}".lstrip(".")
    return node.id if isinstance(node, ast.Name) else ""
