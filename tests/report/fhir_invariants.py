"""The invariants of a FHIR R4 document Bundle that validators tend to miss, and those of the Symptoms guide, by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)")
TAGS = frozenset(["div", "p", "b", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"])
FORBIDDEN = ("dataAbsentReason", "interpretation", "specimen", "device", "referenceRange")
MOMENTS = frozenset({"timestamp", "date", "issued", "start", "end", "effectiveDateTime"})


class _Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _value in attrs}


def broken(bundle: dict[str, Any]) -> list[str]:
    """Everything that does not hold."""
    return [*_bundle(bundle), *_values(bundle, "$"), *_references(bundle), *_observations(bundle), *_conditions(bundle)]


def _bundle(bundle: dict[str, Any]) -> Iterator[str]:
    entries = bundle.get("entry", [])
    named = [one.get("fullUrl") for one in entries]
    if len(set(named)) != len(named) or None in named:
        yield "bdl-7: fullUrls are unique"
    if not (bundle.get("identifier", {}).get("system") and bundle["identifier"].get("value")):
        yield "bdl-9: a document has an identifier"
    if not bundle.get("timestamp"):
        yield "bdl-10: a document has a date"
    if not entries or entries[0]["resource"]["resourceType"] != "Composition":
        yield "bdl-11: a document begins with its composition"
    if sum(one["resource"]["resourceType"] == "Composition" for one in entries) != 1:
        yield "one composition"


def _values(value: Any, path: str) -> Iterator[str]:
    """No empty thing anywhere, every moment with an offset, every narrative in the tags FHIR allows."""
    if isinstance(value, dict):
        if not value:
            yield f"{path}: empty"
        for key, inner in value.items():
            if key in MOMENTS and not (isinstance(inner, str) and DATE_TIME.fullmatch(inner)):
                yield f"{path}.{key}: {inner}"
            if key == "div":
                seen = _Tags(inner)
                if seen.tags - TAGS or seen.attributes - {"xmlns"}:
                    yield f"{path}.div: {seen.tags - TAGS} {seen.attributes}"
            yield from _values(inner, f"{path}.{key}")
    elif isinstance(value, list):
        if not value:
            yield f"{path}: empty"
        for number, inner in enumerate(value):
            yield from _values(inner, f"{path}[{number}]")
    elif value is None or (isinstance(value, str) and not value.strip()):
        yield f"{path}: nothing"


def _references(bundle: dict[str, Any]) -> Iterator[str]:
    known = {one["fullUrl"] for one in bundle["entry"]}

    def each(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            if "reference" in value:
                yield value["reference"]
            for inner in value.values():
                yield from each(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from each(inner)

    yield from (f"no such resource: {one}" for one in each(bundle) if one not in known)
    told = {one["reference"] for section in bundle["entry"][0]["resource"]["section"] for one in section.get("entry", ())}
    hidden = {one["fullUrl"] for one in bundle["entry"][2:]} - told
    yield from (f"not in the composition: {one}" for one in hidden)


def _observations(bundle: dict[str, Any]) -> Iterator[str]:
    for one in _of(bundle, "Observation"):
        period = one.get("effectivePeriod", {})
        needed = ("status", "category", "code", "subject", "performer", "valueCodeableConcept")
        if any(name not in one for name in needed) or not (period or "effectiveDateTime" in one) or len(one["performer"]) != 1:
            yield f"an observation lacks something: {sorted(one)}"
        if any(name in one for name in FORBIDDEN):
            yield f"an observation has what the guide forbids: {sorted(one)}"
        if any("valueCodeableConcept" not in part for part in one.get("component", ())):
            yield "a component without a value"


def _conditions(bundle: dict[str, Any]) -> Iterator[str]:
    for one in _of(bundle, "Condition"):
        if not one["code"]["text"] or one["verificationStatus"]["coding"][0]["code"] not in ("unconfirmed", "refuted"):
            yield f"a condition: {one}"


def _of(bundle: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    return (one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == kind)
