"""Textual's own switches would open a socket or write a log of what is on the screen: they are gone before it is loaded."""

import os
import subprocess
import sys

SHOW = """
import os, sys
from journal.__main__ import main
main(["--version"])
sys.exit(any(name.startswith("TEXTUAL") for name in os.environ))
"""


def test_none_of_them_is_left() -> None:
    switches = {"TEXTUAL": "devtools", "TEXTUAL_LOG": "/tmp/never", "TEXTUAL_DEVTOOLS_HOST": "x", "TEXTUAL_SCREENSHOT": "0"}
    ran = subprocess.run(
        [sys.executable, "-c", SHOW], env={**os.environ, **switches}, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")
