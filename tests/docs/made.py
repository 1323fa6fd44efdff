"""Fills the parts of a document that are made from the program: between `<!-- made: NAME -->` and `<!-- end -->`."""

import re
from collections.abc import Callable, Mapping

from tests.docs import cases, keys, patterns, schema

PARTS: dict[str, Callable[[], str]] = {
    "keys": keys.tables,
    "rules": patterns.rules,
    "thresholds": patterns.thresholds,
    "vignettes": cases.vignettes,
    "schema": schema.tables,
}
_PART = re.compile(r"(?<=<!-- made: )(?P<name>\w+) -->\n.*?(?=<!-- end -->)", re.DOTALL)


def renewed(document: str, parts: Mapping[str, Callable[[], str]] = PARTS) -> str:
    """The document with its made parts as they should read now. Raises KeyError for a name that nothing makes."""
    return _PART.sub(lambda part: f"{part['name']} -->\n\n{parts[part['name']]()}\n\n", document)
