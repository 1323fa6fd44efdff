"""What may reach a Textual widget as text, as a check.

Textual parses a plain `str` as markup: a note such as "[@click=app.quit]" would become an action, and "[/" an error. And it
hands on whatever drives a terminal. So a sink takes a literal, a constant (UPPER_CASE, from the words), or a `Content` that
`plain` or `plain_line` made; with `markup=False` also what `clean` or `one_line` gave. A line drawn in segments takes what they
or `fitted` gave, and the signs, numbers and times of our own.
"""

import ast
from collections.abc import Iterable, Iterator

from tests.structure.sources import FUNCTIONS, Source, dotted, functions

# Call -> how many of its positional arguments are shown; keywords that are shown.
CALLS = {
    "Static": 1,
    "Option": 1,
    "notify": 1,
    "update": 1,
    "with_tooltip": 1,
    "replace_option_prompt": 2,
    "replace_option_prompt_at_index": 2,
    "Hit": 2,
    "DiscoveryHit": 1,
}
ATTRIBUTES = frozenset(["border_title", "border_subtitle", "tooltip", "label", "title", "sub_title", "placeholder", "prompt"])
SHOWN = ATTRIBUTES | {"content", "message", "renderable", "visual", "help", "match_display", "display"}
RAW = frozenset(["from_markup", "from_text", "from_rich_text", "from_ansi", "render_str", "copy_to_clipboard", "open_url"])
WIDGETS = frozenset(["Static", "OptionList", "Input", "TextArea"])  # of the others it is not known here what they do with text
# Who alone may make what one types in, since they let only text into it.
MAKERS = {"Input": "journal/widgets/line.py", "TextArea": "journal/widgets/note_area.py"}
DOOR = "journal/widgets/plain.py"
CLEAN = frozenset(["clean", "one_line", "fitted", "_fit", "time_of_day"])
PLAIN = frozenset(["plain", "plain_line"])
MADE = frozenset(["_months", "_sign", "_signs", "legend", "more_areas"])  # of numbers and signs alone
STYLED = frozenset(["stylize", "stylize_before", "pad_left", "pad_right", "truncate", "right_crop"])
# Fields that are made here from numbers, times, the atlas or the vocabulary, and the signs.
OURS = frozenset(["short", "time", "month", "day", "length", "when", "area", "label", "signs"])
OFFERED = frozenset(["query", "query_one", "query_exactly_one", "query_children", "isinstance", "issubclass", "on"])


def raw_text(sources: tuple[Source, ...]) -> Iterator[str]:
    """Sinks that are given text which could be parsed as markup, or which nothing has cleaned."""
    given = {file.path: {node.name: _is_content(node.returns) for node in functions(file)} for file in sources}
    known: dict[str, bool] = {}
    for names in given.values():
        known |= {name: content and known.get(name, True) for name, content in names.items()}
    for file in sources:
        if file.path != DOOR and _draws(file):
            returning = {name for name, content in (known | given[file.path]).items() if content}
            yield from (f"{file.path}:{line}: {what}" for line, what in _Scope(file, returning).walk(file.tree))


def _draws(file: Source) -> bool:
    return any(
        line.startswith(("import textual", "from textual", "import rich", "from rich"))
        for line in map(str.strip, file.text.splitlines())
    )


def _is_content(annotation: ast.expr | None) -> bool:
    if isinstance(annotation, ast.BinOp):
        return _is_content(annotation.left) or _is_content(annotation.right)
    return annotation is not None and dotted(annotation).rpartition(".")[2] == "Content"


def _counts(annotation: ast.expr) -> bool:
    return ast.unparse(annotation) in ("int", "int | None", "date")


def _last(node: ast.expr) -> str:
    return dotted(node).rpartition(".")[2] or getattr(node, "attr", "")


class _Scope:
    """Walks one function at a time, knowing which names hold a Content, or text that was cleaned, there."""

    def __init__(self, file: Source, returning: set[str]) -> None:
        self.file, self.returning = file, returning
        self.safe, self.drawn, self.bases = set[str](), set[str](), set[str]()

    def walk(self, node: ast.AST) -> Iterator[tuple[int, str]]:
        before = self.safe, self.drawn, self.bases
        if isinstance(node, ast.ClassDef):
            self.bases = set(map(_last, node.bases))
        if isinstance(node, FUNCTIONS):
            self._learn(node)
            if node.name == "render" and dotted(node.returns or node.args) == "str":
                yield node.lineno, "render gives text that is parsed"
        else:
            yield from self._look(node)
        for child in ast.iter_child_nodes(node):
            yield from self.walk(child)
        self.safe, self.drawn, self.bases = before

    def _learn(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """Names that only ever hold what is safe; one that anything else is bound to is not."""
        arguments = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
        held: dict[str, list[ast.expr | None]] = {}
        for argument in arguments:
            held.setdefault(argument.arg, []).append(None)
        for node in ast.walk(function):
            for name, value in _bound(node):  # of an item, such as a[0], there is no name
                held.setdefault(name, []).append(value)
        content = {argument.arg for argument in arguments if _is_content(argument.annotation)}
        numbers = {argument.arg for argument in arguments if argument.annotation and _counts(argument.annotation)}
        held.pop("", None)
        self.safe = (self.safe - held.keys()) | content
        self.drawn = (self.drawn - held.keys()) | numbers
        for _ in range(3):  # a name may lean on another
            self.safe |= {name for name, values in held.items() if all(value and self._safe(value) for value in values)}
            self.drawn |= {name for name, values in held.items() if all(value and self._drawn(value) for value in values)}

    def _look(self, node: ast.AST) -> Iterator[tuple[int, str]]:
        if isinstance(node, ast.Call):
            yield from ((node.lineno, what) for what in self._called(node))
        elif isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                name = getattr(target, "attr", "")
                if name in ATTRIBUTES and node.value is not None and not self._safe(node.value):
                    yield node.lineno, f"{name} shows {ast.unparse(node.value)}"
            if isinstance(node.value, (ast.Name, ast.Attribute)) and _last(node.value) in CALLS.keys() - {"update"}:
                yield node.lineno, f"{_last(node.value)} gets another name"
        elif isinstance(node, ast.ImportFrom) and (node.module or "") == "textual.widgets":
            for alias in node.names:
                if alias.name not in WIDGETS or alias.asname:
                    yield node.lineno, f"{alias.name} is not known to show only text, or has another name"

    def _called(self, node: ast.Call) -> Iterator[str]:
        name = _last(node.func)
        if name == "__init__" and isinstance(node.func, ast.Attribute) and "super" in ast.unparse(node.func.value):
            name = next((base for base in self.bases if base in CALLS), name)
        plain = any(word.arg == "markup" and ast.unparse(word.value) == "False" for word in node.keywords)
        if name in RAW:
            yield f"{name} parses markup, or leads out"
        elif name in MAKERS and self.file.path != MAKERS[name]:
            yield f"{name} shows what is put into it; that of {MAKERS[name]} only text"
        elif name == "Segment":
            yield from (f"Segment draws {ast.unparse(value)}" for value in node.args[:1] if not self._drawn(value))
        elif name in CALLS:
            given = [
                *node.args[name == "Hit" : CALLS[name]],
                *(word.value for word in node.keywords if word.arg in SHOWN or not word.arg),
            ]
            for value in given:
                if not (self._safe(value) or (plain and self._cleaned(value))):
                    yield f"{name} shows {ast.unparse(value)}"
        if name not in OFFERED:
            for value in (*node.args, *(word.value for word in node.keywords)):
                if isinstance(value, (ast.Name, ast.Attribute)) and _last(value) in CALLS:
                    yield f"{_last(value)} is handed on, and what it will show is not seen here"

    def _safe(self, value: ast.expr) -> bool:
        """Whether a sink may show it: a literal, a constant, or a Content."""
        if isinstance(value, ast.Constant):
            return True
        if isinstance(value, ast.IfExp):
            return self._safe(value.body) and self._safe(value.orelse)
        if isinstance(value, (ast.Starred, ast.Subscript)):
            return self._safe(value.value)
        if isinstance(value, (ast.List, ast.Tuple)):
            return all(map(self._safe, value.elts))
        if isinstance(value, (ast.ListComp, ast.GeneratorExp)):
            return self._safe(value.elt)
        if isinstance(value, ast.BinOp):
            return self._safe(value.left) and self._safe(value.right)
        return self._content(value) or _last(value).isupper()

    def _content(self, value: ast.expr) -> bool:
        if not isinstance(value, ast.Call):
            return dotted(value) in self.safe
        name = dotted(value.func)
        if name in ("Content", "Content.styled"):
            return all(self._safe(part) or self._cleaned(part) for part in value.args[:1])
        if name == "Content.assemble":
            return all(map(self._safe, value.args))
        if _last(value.func) in PLAIN or _last(value.func) in self.returning:
            return True
        if name == "map" and value.args and _last(value.args[0]) in PLAIN | self.returning:
            return True
        if isinstance(value.func, ast.Attribute) and self._content(value.func.value):
            return value.func.attr in STYLED or all(self._safe(part) for part in value.args)
        return False

    def _cleaned(self, value: ast.expr) -> bool:
        """Whether it is text that nothing in it can harm, as long as it is not parsed."""
        return isinstance(value, ast.Call) and _last(value.func) in CLEAN

    def _drawn(self, value: ast.expr) -> bool:
        """Whether a line may hold it: cleaned text, our own signs, numbers and times, and what is made of them."""
        if isinstance(value, ast.Constant) or self._cleaned(value):
            return True
        if isinstance(value, ast.IfExp):
            return self._drawn(value.body) and self._drawn(value.orelse)
        if isinstance(value, ast.BinOp):
            either = any if isinstance(value.op, ast.Mult) else all  # a sign, so many times
            return either(map(self._drawn, (value.left, value.right)))
        if isinstance(value, ast.BoolOp):
            return all(map(self._drawn, value.values))
        if isinstance(value, ast.JoinedStr):
            return all(self._drawn(part.value) or _is_number(part) for part in _parts(value))
        if isinstance(value, ast.Subscript):
            return self._drawn(value.value)
        if isinstance(value, ast.Call):
            if _last(value.func) in ("ljust", "rjust", "join") and isinstance(value.func, ast.Attribute):
                return self._drawn(value.func.value)
            return dotted(value.func) in ("len", "str") or "glyphs" in dotted(value.func) or _last(value.func) in MADE
        name = dotted(value)
        return name in self.drawn or "glyphs" in name or _last(value) in OURS or _last(value).isupper()


def _parts(text: ast.JoinedStr) -> Iterable[ast.FormattedValue]:
    return [part for part in text.values if isinstance(part, ast.FormattedValue)]


def _is_number(part: ast.FormattedValue) -> bool:
    """A number, or a date with the form it is written in."""
    return part.format_spec is not None or _last(part.value) in ("severity", "days")


def _bound(node: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    """The names that a statement or expression binds, with the value where it is known."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if dotted(target):
                yield dotted(target), node.value
            value = getattr(node.value, "elt", node.value if isinstance(node.value, ast.Call) else None)
            yield from ((name, value) for name in _inside(target))
    elif isinstance(node, (ast.AnnAssign, ast.AugAssign, ast.NamedExpr)):
        yield dotted(node.target), node.value
    elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
        yield from ((name, None) for name in (dotted(node.target), *_inside(node.target)) if name)
    elif isinstance(node, ast.withitem) and node.optional_vars is not None:
        yield from ((name, None) for name in (dotted(node.optional_vars), *_inside(node.optional_vars)) if name)


def _inside(target: ast.expr) -> Iterator[str]:
    if isinstance(target, (ast.Tuple, ast.List)):
        for part in target.elts:
            inner = part.value if isinstance(part, ast.Starred) else part
            yield from (name for name in (dotted(inner), *_inside(inner)) if name)
