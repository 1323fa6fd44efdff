"""The net below the screen learns what failed and prints nothing, by whichever way the app ends."""

import pytest
from rich.text import Text

from journal.widgets.net import NettedApp


class Drawn(Exception):
    """An error that draws itself, as Textual's own for styles do."""

    def __rich__(self) -> Text:
        return Text("zqmarker")


class Failing(NettedApp):
    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def key_x(self) -> None:
        raise self.error


@pytest.mark.parametrize("error", [ValueError("zqmarker"), Drawn()], ids=["plain", "drawn"])
async def test_an_error_is_noted_and_not_printed(error: Exception, capsys: pytest.CaptureFixture[str]) -> None:
    app = Failing(error)
    with pytest.raises(type(error)):
        async with app.run_test() as pilot:
            await pilot.press("x")
    assert app.failure is error
    assert "zqmarker" not in "".join(capsys.readouterr())


async def test_a_keyboard_that_cannot_be_read_is_a_failure_too(capsys: pytest.CaptureFixture[str]) -> None:
    app = NettedApp()
    async with app.run_test():
        app.panic(Text("zqmarker"))
    assert isinstance(app.failure, RuntimeError)
    assert "zqmarker" not in "".join(capsys.readouterr())


async def test_a_bell_is_no_failure() -> None:
    app = NettedApp()
    async with app.run_test():
        app.bell()
    assert app.failure is None
