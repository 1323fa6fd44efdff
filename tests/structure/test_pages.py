"""Every page stands in the catalogue, with a title and a purpose, and its commands have usual keys that don't clash."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

from journal import screens
from journal.screens import catalogue
from journal.screens.destinations import OpenFlags, OpenHistory
from journal.screens.entry_keys import ReadNaming
from journal.screens.flags_keys import Acknowledge
from journal.screens.page import Page, Sheet
from journal.widgets.command import Command
from journal.widgets.keymap import RESERVED, USUAL, resolve, types
from tests.structure.sources import ROOT


def pages() -> Iterator[type[Page]]:
    for module in pkgutil.iter_modules(screens.__path__, "journal.screens."):
        for kind in vars(importlib.import_module(module.name)).values():
            if isinstance(kind, type) and issubclass(kind, Page) and kind.OFFERED and kind.__module__ == module.name:
                yield kind


def test_every_page_stands_in_the_catalogue_with_its_commands() -> None:
    """Its Offer stands in a light module beside it, and that in `catalogue.offers`; the page says OFFER and OFFERED."""
    known = catalogue.offers()
    found = set(pages())
    assert {page.__name__ for page in found if page.OFFER not in known or page.OFFER.commands != page.OFFERED} == set()
    assert {page.OFFER.name for page in found} | {"everywhere"} == {offer.name for offer in known}


def test_every_page_says_what_it_is_for() -> None:
    names = [offer.name for offer in catalogue.offers()]
    assert len(names) == len(set(names))
    assert [offer.name for offer in catalogue.offers() if not offer.title or not offer.purpose.endswith(".")] == []


def test_every_command_has_an_id_of_its_own() -> None:
    commands = {command for offer in catalogue.offers() for command in offer.commands}
    assert len({command.id() for command in commands}) == len(commands)


def test_the_usual_keys_can_be_asked_for_and_clash_nowhere() -> None:
    """Asking for every usual key changes nothing, and no page has a key twice."""
    commands = {command for offer in catalogue.offers() for command in offer.commands}
    everywhere = next(offer for offer in catalogue.offers() if offer.name == "everywhere").commands
    assert resolve({command.id(): command.key for command in commands}, catalogue.offers()) == (USUAL, ())
    for offer in catalogue.offers():
        keys = [key for command in {*offer.commands, *everywhere} for key in USUAL.of(command)]
        assert sorted(keys) == sorted(set(keys)), offer.name


def test_what_works_while_typing_has_no_letter_and_the_card_is_always_f1() -> None:
    commands = {command for offer in catalogue.offers() for command in offer.commands}
    assert [command.id() for command in commands if command.anywhere and any(map(types, USUAL.of(command)))] == []
    card = next(command for command in commands if command.name() == "show_card")
    assert "f1" in USUAL.of(card)
    assert "f1" in RESERVED


@pytest.mark.parametrize(("key", "meaning"), [("f", {OpenFlags, ReadNaming}), ("h", {OpenHistory}), ("a", {Acknowledge})])
def test_a_letter_that_leads_to_findings_or_entries_or_answers_one_means_the_same_on_every_page(
    key: str, meaning: set[type[Command]]
) -> None:
    """Sheets stand over a page and pages of trouble before all others: nothing of those pages can be done there."""
    full = {page.OFFER.name for page in pages() if not issubclass(page, Sheet) and not page.must_be_seen}
    commands = {command for offer in catalogue.offers() if offer.name in full for command in offer.commands}
    assert {command for command in commands if key in command.usual_keys()} <= meaning
    assert any(key in command.usual_keys() for command in commands)


def test_what_a_page_begins_with_is_done_once() -> None:
    """Textual calls `on_mount` of every class of a page by itself: all but one stand in `mounted`."""
    kinds = {kind for page in pages() for kind in page.__mro__ if issubclass(kind, Page)}
    assert {kind.__name__ for kind in kinds if "on_mount" in vars(kind)} == {"Page"}


def test_a_page_has_the_styles_of_every_page_that_it_is_made_of() -> None:
    """Textual gives a class the names of its first bases alone: what only adds behaviour has to come last."""
    named = {name for file in (ROOT / "journal").rglob("*.tcss") for name in re.findall(r"\b[A-Z]\w+", file.read_text("utf-8"))}
    lost = {
        (page.__name__, base.__name__)
        for page in pages()
        for base in page.__mro__
        if base.__name__ in named and issubclass(base, Page) and base.__name__ not in page._css_type_names
    }
    assert lost == set()
