"""Each rule in turn is made to raise while the app is open: the banner says so in red, and what others found stays told."""

from datetime import timedelta

import pytest

from journal.paths import Places
from journal.rules import engine
from journal.rules.registry import ALL
from journal.words.urgency import RULES_FAILED
from tests.rules.failing import break_rule
from tests.screens.pages import WAYS, on_page
from tests.screens.stage import stage, write

HOUR = timedelta(hours=1)


async def test_the_banner_is_red_whichever_rule_raises(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=24 * HOUR, ended=HOUR)
    async with stage(places) as shown:
        for rule in ALL:
            assert RULES_FAILED not in shown.words, rule.id
            break_rule(monkeypatch, rule)
            shown.app.screen.reload()
            await shown.settled()
            assert RULES_FAILED in shown.words, rule.id
            assert shown.app.screen.query_one("Banner").has_class("-emergency"), rule.id
            monkeypatch.setattr(engine.check, "__defaults__", (ALL,))
            shown.app.screen.reload()
            await shown.settled()


async def test_an_emergency_found_by_another_rule_stays_told(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    write(places, "left face and left hand numb suddenly", ago=HOUR)
    for rule in (ALL[0], ALL[-1]):
        break_rule(monkeypatch, rule)
        async with stage(places) as shown:
            assert RULES_FAILED in shown.words
            assert "[EMERGENCY]" in shown.words


async def test_rules_that_fail_while_the_findings_are_open_are_told_in_the_form_too(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(places) as shown:
        await shown.press("f")
        assert RULES_FAILED not in shown.words
        break_rule(monkeypatch, ALL[0])
        shown.app.screen.reload()
        await shown.settled()
        assert RULES_FAILED in shown.words
        await shown.press("escape", "n")
        assert shown.page == "Log"
        assert RULES_FAILED in shown.words


# Before the journal was looked at there is nothing to say of checks; the card says when to get help whatever they find.
UNCHECKED = {"Welcome", "YourNumber", "Trouble", "ChooseSheet", "RestoreSheet", "AnewSheet"}


@pytest.mark.pages
@pytest.mark.parametrize("page", sorted(WAYS.keys() - UNCHECKED))
async def test_rules_that_fail_are_told_on_every_page(page: str, places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    break_rule(monkeypatch, ALL[-1])
    async with on_page(places, page) as shown:
        assert RULES_FAILED in shown.words


async def test_rules_that_fail_are_told_over_forms_and_lines_too(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    break_rule(monkeypatch, ALL[0])
    async with stage(places) as shown:
        for keys, page in ((("s",), "SettingsPage"), (("2",), "ProfilePage"), (("2",), "AskLine")):
            await shown.press(*keys)
            assert shown.page == page and RULES_FAILED in shown.words
