"""The budget of the code's shape, as checks: sizes, cycles, names, docstrings, annotations."""

import ast
import re
from collections.abc import Iterator
from statistics import median

from tests.structure.sources import Source, functions, imports, nodes

MEDIAN_LINES, MOST_LINES, FUNCTION_LINES, TEXTUAL_SHARE = 100, 300, 50, 0.45
BANNED_NAMES = frozenset({"utils", "util", "helpers", "helper", "manager", "managers", "misc", "data2"})
_PART = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")


def median_file(sources: tuple[Source, ...]) -> Iterator[str]:
    middle = median(file.lines for file in sources)
    if middle > MEDIAN_LINES:
        yield f"the median file has {middle:g} lines, more than {MEDIAN_LINES}"


def long_files(sources: tuple[Source, ...]) -> Iterator[str]:
    return (f"{file.path}: {file.lines} lines, more than {MOST_LINES}" for file in sources if file.lines > MOST_LINES)


def long_functions(sources: tuple[Source, ...]) -> Iterator[str]:
    for file in sources:
        for node in functions(file):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{file.path}:{node.lineno}: {node.name} has {lines} lines, more than {FUNCTION_LINES}"


def import_cycles(sources: tuple[Source, ...]) -> Iterator[str]:
    known = {file.module for file in sources}
    graph = {file.module: _targets(file, known) - {file.module} for file in sources}
    ready: list[str] = []
    while loose := [name for name, needs in graph.items() if not needs & graph.keys()]:
        ready += loose
        graph = {name: needs for name, needs in graph.items() if name not in loose}
    looping = {name for name in graph if any(name in needs for needs in graph.values())}
    if looping:
        yield f"these import one another in a circle: {', '.join(sorted(looping))}"


def _targets(file: Source, known: set[str]) -> set[str]:
    found = set()
    for name, _line in imports(file):
        if name in known:
            found.add(name)
        elif name.rpartition(".")[0] in known:
            found.add(name.rpartition(".")[0])
    return found


def textual_share(sources: tuple[Source, ...]) -> Iterator[str]:
    users = [file.path for file in sources if any(name.split(".")[0] == "textual" for name, _line in imports(file))]
    if len(users) > TEXTUAL_SHARE * len(sources):
        yield f"{len(users)} of {len(sources)} modules import textual, more than {TEXTUAL_SHARE:.0%}"


def missing_docstrings(sources: tuple[Source, ...]) -> Iterator[str]:
    for file in sources:
        if not ast.get_docstring(file.tree):
            yield f"{file.path}: the module has no docstring"
        for name, node in _public(file.tree.body):
            if not ast.get_docstring(node):
                yield f"{file.path}:{node.lineno}: {name} has no docstring"


Documented = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def _public(body: list[ast.stmt], prefix: str = "") -> Iterator[tuple[str, Documented]]:
    for node in body:
        if isinstance(node, Documented) and not node.name.startswith("_") and not _overload(node):
            yield prefix + node.name, node
            if isinstance(node, ast.ClassDef):
                yield from _public(node.body, f"{node.name}.")


def _overload(node: Documented) -> bool:
    return any(isinstance(mark, ast.Name) and mark.id == "overload" for mark in node.decorator_list)


def missing_returns(sources: tuple[Source, ...]) -> Iterator[str]:
    for file in sources:
        for node in functions(file):
            if node.returns is None:
                yield f"{file.path}:{node.lineno}: {node.name} does not say what it returns"


def vague_names(sources: tuple[Source, ...]) -> Iterator[str]:
    for file in sources:
        named = [(part, 1) for part in file.path.removesuffix(".py").split("/")]
        named += [(node.name, node.lineno) for node in nodes(file.tree) if isinstance(node, Documented)]
        for name, line in named:
            parts = {part.lower() for part in _PART.findall(name)}
            if parts & BANNED_NAMES or name.lower() == "common":
                yield f"{file.path}:{line}: {name} does not say what it is"


def missing_inits(sources: tuple[Source, ...]) -> Iterator[str]:
    folders = {file.path.rpartition("/")[0] for file in sources}
    paths = {file.path for file in sources}
    return (f"{folder} has no __init__.py" for folder in sorted(folders) if f"{folder}/__init__.py" not in paths)


def busy_inits(sources: tuple[Source, ...]) -> Iterator[str]:
    for file in sources:
        if file.path.endswith("__init__.py") and any(imports(file)):
            yield f"{file.path} imports something"
