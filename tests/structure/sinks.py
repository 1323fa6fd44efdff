"""What may reach a Textual widget as text, as a check.

Textual parses a plain `str` as markup: a note such as "[@click=app.quit]" would become an action, and "[/" an error. So a
sink takes a literal, a constant (UPPER_CASE, from the words), a `Content` made from parts, or anything with `markup=False`.
"""

import ast
from collections.abc import Iterator

from tests.structure.sources import FUNCTIONS, Source, dotted, functions

# Call -> how many of its positional arguments are shown; keywords that are shown.
CALLS = {
    "Static": 1,
    "Label": 1,
    "Button": 1,
    "Checkbox": 1,
    "RadioButton": 1,
    "Option": 1,
    "Collapsible": 0,
    "TabPane": 1,
    "Tab": 1,
    "Link": 1,
    "notify": 1,
    "add_row": 99,
    "add_column": 1,
    "add_columns": 99,
    "add_option": 1,
    "update_cell": 99,
    "update_cell_at": 99,
    "update": 1,
    "with_tooltip": 1,
}
SHOWN = frozenset(
    {"content", "label", "title", "message", "tooltip", "prompt", "border_title", "border_subtitle", "renderable"}
)
ATTRIBUTES = frozenset({"border_title", "border_subtitle", "tooltip", "label"})
RAW = frozenset({"from_markup", "from_text", "from_rich_text", "Markdown", "RichLog"})
SAFE_CALLS = frozenset({"Content", "Content.assemble", "Content.styled", "plain", "Text"})


def raw_text(sources: tuple[Source, ...]) -> Iterator[str]:
    """Sinks that are given text which could be parsed as markup."""
    returning = {node.name for file in sources for node in functions(file) if _is_content(node.returns)}
    for file in sources:
        if any(line.startswith(("import textual", "from textual")) for line in map(str.strip, file.text.splitlines())):
            yield from (f"{file.path}:{line}: {what}" for line, what in _Scope(returning).walk(file.tree))


def _is_content(annotation: ast.expr | None) -> bool:
    if isinstance(annotation, ast.BinOp):
        return _is_content(annotation.left) or _is_content(annotation.right)
    return annotation is not None and dotted(annotation).rpartition(".")[2] == "Content"


class _Scope:
    """Walks one function at a time, knowing which names hold a Content there."""

    def __init__(self, returning: set[str]) -> None:
        self.returning, self.safe = returning, set[str]()

    def walk(self, node: ast.AST) -> Iterator[tuple[int, str]]:
        if isinstance(node, FUNCTIONS):
            before, self.safe = self.safe, self.safe | self._names(node)
            yield from self._children(node)
            self.safe = before
            return
        yield from self._look(node)
        yield from self._children(node)

    def _children(self, node: ast.AST) -> Iterator[tuple[int, str]]:
        for child in ast.iter_child_nodes(node):
            yield from self.walk(child)

    def _names(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
        arguments = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
        found = {argument.arg for argument in arguments if _is_content(argument.annotation)}
        assigned: dict[str, list[ast.expr]] = {}
        for node in ast.walk(function):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    assigned.setdefault(dotted(target), []).append(node.value)
            elif isinstance(node, ast.AnnAssign) and _is_content(node.annotation):
                found.add(dotted(node.target))
        return found | {name for name, values in assigned.items() if name and all(map(self._safe, values))}

    def _look(self, node: ast.AST) -> Iterator[tuple[int, str]]:
        if isinstance(node, ast.Call):
            name = dotted(node.func).rpartition(".")[2] or getattr(node.func, "attr", "")
            if name in RAW and not self._plain(node):
                yield node.lineno, f"{name} parses markup"
            elif name in CALLS and not self._plain(node):
                given = [*node.args[: CALLS[name]], *(word.value for word in node.keywords if word.arg in SHOWN)]
                yield from ((node.lineno, f"{name} shows {ast.unparse(value)}") for value in given if not self._safe(value))
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Attribute) and target.attr in ATTRIBUTES and not self._safe(node.value):
                    yield node.lineno, f"{target.attr} shows {ast.unparse(node.value)}"

    @staticmethod
    def _plain(call: ast.Call) -> bool:
        return any(
            word.arg == "markup" and isinstance(word.value, ast.Constant) and word.value.value is False
            for word in call.keywords
        )

    def _safe(self, value: ast.expr) -> bool:
        if isinstance(value, ast.Constant):
            return True
        if isinstance(value, ast.IfExp):
            return self._safe(value.body) and self._safe(value.orelse)
        if isinstance(value, ast.Starred):
            return self._safe(value.value)
        if isinstance(value, (ast.List, ast.Tuple)):
            return all(map(self._safe, value.elts))
        if isinstance(value, (ast.ListComp, ast.GeneratorExp)):
            return self._safe(value.elt)
        return self._content(value) or dotted(value).rpartition(".")[2].isupper()

    def _content(self, value: ast.expr) -> bool:
        if isinstance(value, ast.BinOp):  # adding text to a Content gives a Content
            return self._content(value.left) or self._content(value.right)
        if isinstance(value, ast.Call):
            name = dotted(value.func)
            made = name in SAFE_CALLS or name.rpartition(".")[2] in self.returning
            return made or (isinstance(value.func, ast.Attribute) and self._content(value.func.value))
        return dotted(value) in self.safe
