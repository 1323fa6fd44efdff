"""What commands write goes through `Context`, which cleans it, as a check."""

import ast
from collections.abc import Iterator

from tests.structure.sources import Source, dotted, nodes

DOOR = "journal/commands/context.py"
# Where else something is written, and why it is safe: a document is cleaned where it is made, and its line ends are its own;
# the script for a shell has only names of commands; that the system ended the app is said in words of ours alone.
KNOWN = frozenset(
    [
        ("journal/commands/export.py", "stdout.write"),
        ("journal/commands/completion.py", "stdout.write"),
        ("journal/app.py", "os.write"),
        ("journal/__main__.py", "sys.exit"),
    ]
)
ENDS = ("write", "writelines")
CALLS = frozenset({"print", "input", "os.write", "sys.exit", "exit", "quit", "SystemExit", "warnings.warn", "getpass.getpass"})
STREAMS = frozenset({"stdout", "stderr", "__stdout__", "__stderr__"})


def past_the_door(sources: tuple[Source, ...]) -> Iterator[str]:
    """Calls that write to the terminal by another way than `Context`."""
    for file in sources:
        if file.path == DOOR:
            continue
        for node in nodes(file.tree):
            for what in _ways(node):
                if (file.path, what) not in KNOWN:
                    yield f"{file.path}:{getattr(node, 'lineno', 0)}: {what} writes past the door"


def _ways(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call):
        name = dotted(node.func)
        parts = name.split(".")
        if name in CALLS or parts[0] == "logging" or parts[-1] in ("print_usage", "print_exc"):
            yield name
        elif parts[-1] in ENDS and STREAMS & set(parts):
            yield ".".join(parts[parts.index(next(iter(STREAMS & set(parts)))) :])
    elif isinstance(node, ast.Assign) and dotted(node.value).rpartition(".")[2] in STREAMS:
        yield f"{dotted(node.value)} under another name"
