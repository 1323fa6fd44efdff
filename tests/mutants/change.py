"""Small wrong changes of a module, one at a time, to see whether a test notices: limits, comparisons, logic, names of signs."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from typing import NamedTuple

COMPARED = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
COMPUTED = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
CALLED = {"any": "all", "all": "any", "min": "max", "max": "min"}


class Mutant(NamedTuple):
    """One change of a module's text: the line it is on, what stood there and what stands there now."""

    line: int
    was: str
    now: str
    source: str
    number: int
    choice: int

    def tree(self) -> ast.Module:
        """The whole changed module."""
        tree = ast.parse(self.source)
        target = next(node for number, node in enumerate(_nodes(tree)) if number == self.number)
        new = list(_changes(target))[self.choice]
        return ast.fix_missing_locations(_Put(target, new).visit(tree))


def mutants(source: str) -> Iterator[Mutant]:
    """Every change of a module's text. Annotations, docstrings, decorators and sentences are left as they are."""
    for number, node in enumerate(_nodes(ast.parse(source))):
        for choice, new in enumerate(_changes(node)):
            yield Mutant(getattr(node, "lineno", 0), ast.unparse(node), ast.unparse(new), source, number, choice)


class _Put(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else super().generic_visit(node)


def _nodes(node: ast.AST) -> Iterator[ast.AST]:
    """All nodes that run and may be changed, always in the same order."""
    yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "names"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _text(child):
                yield from _nodes(child)


def _text(node: ast.AST) -> bool:
    """A docstring, a sentence for people, or the list of what a module offers."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Assign):
        return any(isinstance(name, ast.Name) and name.id == "__all__" for name in node.targets)
    sentence = isinstance(node, ast.Constant) and isinstance(node.value, str) and not node.value.isidentifier()
    return sentence or isinstance(node, ast.JoinedStr)


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand instead of this node, on copies of it."""
    match node:
        case ast.Compare(ops=ops):
            for place, op in enumerate(ops):
                new = copy.copy(node)
                new.ops = [*ops[:place], COMPARED[type(op)](), *ops[place + 1 :]]
                yield ast.copy_location(new, node)
        case ast.BoolOp(op=op, values=values):
            yield ast.copy_location(ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values), node)
            for place in range(len(values)):  # a condition forgotten
                left = [*values[:place], *values[place + 1 :]]
                yield ast.copy_location(left[0] if len(left) == 1 else ast.BoolOp(op, left), node)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BinOp(left=left, op=op, right=right) if type(op) in COMPUTED:
            yield ast.copy_location(ast.BinOp(left, COMPUTED[type(op)](), right), node)
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if name in CALLED:
            yield ast.copy_location(ast.Call(ast.Name(CALLED[name], ast.Load()), args, keywords), node)
        case ast.Constant(value=bool(value)):
            yield ast.copy_location(ast.Constant(not value), node)
        case ast.Constant(value=int(value) | float(value)):
            yield ast.copy_location(ast.Constant(value + 1), node)
            yield ast.copy_location(ast.Constant(value - 1), node)
        case ast.Constant(value=str(value)):
            yield ast.copy_location(ast.Constant(f"no_{value}"), node)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield ast.copy_location(ast.IfExp(test, orelse, body), node)
        case ast.Continue():
            yield ast.copy_location(ast.Break(), node)
