"""Stored text is only ever text: shown as it stands, never as markup, an action or a terminal control."""

import re

import pytest

from journal.clock import FixedClock
from journal.model.views import History, Profile
from journal.paths import Places
from journal.store.drafts import DraftFile
from journal.store.journal import Journal
from tests.screens.stage import NOW, ZONE, stage, write

PAYLOADS = {
    "markup": "[b]bold[/b] aa[/]bb [left, right] \\[b] [b +",
    "action": "[@click=app.quit]press[/]",
    "controls": "\x1b[2J\x1b[31mred \x1b]52;c;aGk=\x07 \x1b]2;title\x07 \x9b2J\x9d52;c;aGk=\x9c a\x00b",
    "hidden": "abc\u202edcba\u202c a\u200bb\ufeffc a\U000e0041b a\ud800b",
    "wide": "\u4f60\u597d \U0001f469\u200d\u2695\ufe0f",
}
KEYS = [(), ("k",), ("f1",), ("escape",), ("f2",), ("escape",), ("f",), ("escape",), ("u",), ("escape", "escape"), ("c",)]
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\ufeff\U000e0000-\U000e007f\ud800-\udfff]")


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
async def test_it_is_only_text_on_every_page(places: Places, payload: str) -> None:
    write(places, "left foot tingling 4 suddenly")
    number = Profile(emergency_number=payload)
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.add_all(History(profile=number), "a test")
    draft = DraftFile(places, FixedClock(NOW, ZONE))
    draft.keep(f"right thumb numb {payload}", {})
    for file in places.drafts.glob("draft-*"):
        file.rename(file.with_name(file.name.replace(file.stem, "draft-1-00000000")))
    pages = []
    async with stage(places) as shown:
        for keys in KEYS:
            await shown.press(*keys)
            pages.append(shown.words)
            assert CONTROL.search(shown.seen) is None
            for y in range(2, 22) if "@click" in payload else ():
                await shown.pilot.click(offset=(12, y))
        assert shown.app.is_running
        if payload.isprintable() and payload.isascii():
            assert any(payload in page for page in pages)
