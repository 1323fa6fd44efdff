"""What must not stand in the code, as checks: swallowed errors, unexplained suppressions, private imports, ways out."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator

from tests.structure.sources import Source, dotted, functions, imports, nodes

BROAD = frozenset({"Exception", "BaseException"})
# The one error boundary has two doors, the command's and the app's. The rule engine is the third place, by law 3 of the
# design: a rule that fails must be told to the patient as "could not run", never take the other rules down with it.
BOUNDARIES = frozenset({"journal/__main__.py", "journal/app.py", "journal/rules/engine.py"})
OFFLINE = frozenset(
    {"aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl"}
    | {"subprocess", "telnetlib", "urllib", "urllib3", "webbrowser", "websockets", "xmlrpc"}
)
HARMLESS = "urllib.parse."  # quotes a path for SQLite; opens nothing
_SUPPRESSION = re.compile(
    r"#\s*(?P<what>(?:ruff:\s*|flake8:\s*)?noqa(?P<codes>:\s*[A-Z]+\d+(?:[,\s]+[A-Z]+\d+)*)?"
    r"|type:\s*ignore(?P<kinds>\[[^\]]+\])?|(?:mypy|pyright|pylint):\s*\S+|pragma\b[:\s]*(?:no\s+cover)?)"
    r"\s*(?P<reason>.*)$"
)
_RUNS = re.compile(r"os\.(system|popen|exec\w*|spawn\w*|posix_spawn\w*)|(\w+\.)*open_connection")
_LATER = re.compile(r"#.*\b(?:TODO|FIXME|XXX|HACK)\b")
_SKIPS = frozenset({"skip", "skipif", "skipIf", "skipUnless", "xfail", "importorskip"})


def broad_excepts(sources: tuple[Source, ...]) -> Iterator[str]:
    for file in sources:
        if file.path in BOUNDARIES:
            continue
        for node in nodes(file.tree):
            if isinstance(node, ast.ExceptHandler) and _broad(node.type) and not _raises_again(node):
                yield f"{file.path}:{node.lineno}: catches everything outside the error boundary"
            if isinstance(node, ast.Call) and dotted(node.func).endswith("suppress") and any(map(_broad, node.args)):
                yield f"{file.path}:{node.lineno}: suppresses everything"


def _broad(kind: ast.expr | None) -> bool:
    if isinstance(kind, ast.Tuple):
        return any(map(_broad, kind.elts))
    return kind is None or dotted(kind).rpartition(".")[2] in BROAD


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def private_textual(sources: tuple[Source, ...]) -> Iterator[str]:
    for file in sources:
        for name, line in imports(file):
            parts = name.split(".")
            if parts[0] == "textual" and any(part.startswith("_") for part in parts):
                yield f"{file.path}:{line}: {name} is private to Textual"


def bare_suppressions(sources: tuple[Source, ...]) -> Iterator[str]:
    for file in sources:
        for line, comment in _comments(file, _SUPPRESSION):
            found = _SUPPRESSION.search(comment)
            if found is None:
                continue
            what, reason = found["what"].strip(), found["reason"].strip(" #-:")
            if len(reason.split()) < 2:
                yield f"{file.path}:{line}: {what} has no reason beside it"
            if what.endswith(("noqa", "ignore")):
                yield f"{file.path}:{line}: {what} does not say which check it turns off"
            if "pragma" in what:
                yield f"{file.path}:{line}: nothing is left out of the coverage"


def put_off(sources: tuple[Source, ...]) -> Iterator[str]:
    for file in sources:
        yield from (f"{file.path}:{line}: put off" for line, comment in _comments(file, _LATER) if _LATER.search(comment))
        for node in nodes(file.tree):
            if isinstance(node, ast.Attribute) and node.attr in _SKIPS and dotted(node).split(".")[0] in {"pytest", "unittest"}:
                yield f"{file.path}:{node.lineno}: {dotted(node)}: a test runs or is not there"


def _comments(file: Source, wanted: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """All comments of a file in which what is wanted stands somewhere; it takes long to tell comments from text."""
    if not any(map(wanted.search, file.text.splitlines())):
        return
    for token in tokenize.generate_tokens(io.StringIO(file.text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def ways_out(sources: tuple[Source, ...]) -> Iterator[str]:
    for file in sources:
        for name, line in imports(file):
            if name.split(".")[0] in OFFLINE and not name.startswith(HARMLESS):
                yield f"{file.path}:{line}: {name} could reach outside"
        for node in nodes(file.tree):
            if isinstance(node, ast.Call) and _RUNS.fullmatch(dotted(node.func)):
                yield f"{file.path}:{node.lineno}: {dotted(node.func)} could reach outside"


def work_at_import(sources: tuple[Source, ...]) -> Iterator[str]:
    """Calls at module level that would open or make something, or read the clock, when a module is only imported."""
    wrong = re.compile(r"(.*\.)?(open|mkdir|makedirs|connect|create_engine|touch|unlink|now|today|SystemClock|places)")
    for file in sources:
        inside = {id(node) for outer in _delayed(file) for node in ast.walk(outer)}
        for node in nodes(file.tree):
            if isinstance(node, ast.Call) and id(node) not in inside and wrong.fullmatch(dotted(node.func)):
                yield f"{file.path}:{node.lineno}: {dotted(node.func)} runs at import"


def _delayed(file: Source) -> Iterator[ast.stmt | ast.expr]:
    for function in functions(file):
        yield from function.body
    for node in nodes(file.tree):
        if isinstance(node, ast.Lambda):
            yield node.body
        if isinstance(node, ast.If) and isinstance(node.test, ast.Compare) and dotted(node.test.left) == "__name__":
            yield from node.body
