"""Which numbers a rule decides by: those its own functions name, and those of the predicates they call.

A predicate counts with the functions of its own module, but not with what it calls beyond: else every rule would name them all.
Read from the compiled functions themselves, so that what is shown can't drift from what runs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import CodeType, FunctionType, MappingProxyType

from journal.rules import thresholds as limits
from journal.rules.registry import ALL
from journal.rules.thresholds import Limit

_HERE = "journal.rules."


def numbers(rule: str) -> tuple[Limit, ...]:
    """The numbers of the rule with this id, in the order in which the thresholds stand; none for an unknown rule."""
    return tuple(named_numbers(rule).values())


@cache
def named_numbers(rule: str) -> Mapping[str, Limit]:
    """The same, each under the name of the threshold."""
    start = next((one.evaluate for one in ALL if one.id == rule), None)
    named = set() if start is None else _named(start, start.__module__, set())
    return MappingProxyType({name: limit for name, limit in vars(limits).items() if name in named})


def _named(function: object, home: str, seen: set[object]) -> set[str]:
    """Names of thresholds in a function, in the others of its module that it uses, and in predicates called from `home`."""
    found: set[str] = set()
    if not isinstance(function, FunctionType) or function in seen:
        return found
    seen.add(function)
    for name in _names(function):
        other = function.__globals__.get(name)
        called = getattr(other, "__wrapped__", other)  # what a cache stands before
        if name in limits.ALL:
            found.add(name)
        elif (
            isinstance(called, FunctionType)
            and called.__module__.startswith(_HERE)
            and function.__module__ in (home, called.__module__)
        ):
            found |= _named(called, home, seen)
    return found


def _names(function: FunctionType) -> Iterator[str]:
    codes: list[CodeType] = [function.__code__]
    while codes:
        code = codes.pop()
        yield from code.co_names
        codes += [constant for constant in code.co_consts if isinstance(constant, CodeType)]
