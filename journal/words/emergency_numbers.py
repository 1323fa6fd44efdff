"""Emergency numbers by country, to pick from by name. Dated, since numbers change; the patient confirms the one they pick.

`seen`: the number stood on a page that was read for this list (the European 112: archive.europa.ba; New Zealand's 111).
The others are general knowledge, and the page says so.
"""

from __future__ import annotations

from typing import NamedTuple

LISTED = "November 2026"


class Listed(NamedTuple):
    """A country with its numbers, the one to call first; other names people type for it."""

    country: str
    numbers: tuple[str, ...]
    also: tuple[str, ...] = ()
    seen: bool = False


_EUROPE = {
    "Austria": ("Österreich",),
    "Belgium": ("België", "Belgique"),
    "Bulgaria": ("България",),
    "Croatia": ("Hrvatska",),
    "Cyprus": ("Κύπρος",),
    "Czechia": ("Česko", "Czech Republic"),
    "Denmark": ("Danmark",),
    "Estonia": ("Eesti",),
    "Finland": ("Suomi",),
    "France": (),
    "Germany": ("Deutschland",),
    "Greece": ("Ελλάδα", "Hellas"),
    "Hungary": ("Magyarország",),
    "Iceland": ("Ísland",),
    "Italy": ("Italia",),
    "Latvia": ("Latvija",),
    "Liechtenstein": (),
    "Lithuania": ("Lietuva",),
    "Luxembourg": ("Lëtzebuerg",),
    "Malta": (),
    "Netherlands": ("Nederland", "Holland"),
    "Poland": ("Polska",),
    "Portugal": (),
    "Romania": ("România",),
    "Slovakia": ("Slovensko",),
    "Slovenia": ("Slovenija",),
    "Spain": ("España",),
    "Sweden": ("Sverige",),
}
_OTHERS = (
    Listed("Australia", ("000",)),
    Listed("Brazil", ("192",), ("Brasil",)),
    Listed("Canada", ("911",)),
    Listed("China", ("120",), ("中国",)),
    Listed("Hong Kong", ("999",), ("香港",)),
    Listed("India", ("112", "108"), ("भारत", "Bharat")),
    Listed("Ireland", ("112", "999"), ("Éire",), seen=True),
    Listed("Israel", ("101",), ("ישראל",)),
    Listed("Japan", ("119",), ("日本", "Nippon")),
    Listed("Malaysia", ("999",)),
    Listed("Mexico", ("911",), ("México",)),
    Listed("New Zealand", ("111",), ("Aotearoa",), seen=True),
    Listed("Norway", ("113",), ("Norge",)),
    Listed("Philippines", ("911",), ("Pilipinas",)),
    Listed("Singapore", ("995",)),
    Listed("South Africa", ("10177", "112")),
    Listed("South Korea", ("119",), ("대한민국", "Korea")),
    Listed("Switzerland", ("144", "112"), ("Schweiz", "Suisse", "Svizzera")),
    Listed("Turkey", ("112",), ("Türkiye",)),
    Listed("United Kingdom", ("999", "112"), ("UK", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland")),
    Listed("United States", ("911",), ("US", "USA", "America")),
)
NUMBERS = tuple(
    sorted(
        (*_OTHERS, *(Listed(name, ("112",), also, seen=True) for name, also in _EUROPE.items())), key=lambda one: one.country
    )
)


def fitting(text: str) -> tuple[Listed, ...]:
    """The countries of which a name, or a word of one, begins like `text`; all of them when nothing was typed."""
    said = text.strip().casefold()
    return tuple(listed for listed in NUMBERS if _named(listed, said))


def _named(listed: Listed, said: str) -> bool:
    names = [name.casefold() for name in (listed.country, *listed.also)]
    return any(name.startswith(said) or any(word.startswith(said) for word in name.split()) for name in names)
