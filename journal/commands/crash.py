"""A report of a bug of ours: where it happened and in which version, never the patient's words.

The message of an exception and the values of variables may hold what the patient wrote, so neither is kept.
"""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

from journal import __version__
from journal.paths import Places


def keep_report(places: Places, error: BaseException, now: datetime) -> str:
    """Write the report into the state folder and return its path; empty when it could not be written."""
    file = places.state / f"crash-{now:%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    try:
        places.state.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as report:
            report.write("\n".join(_lines(error)) + "\n")
    except OSError:
        return ""
    return str(file)


def _lines(error: BaseException) -> list[str]:
    lines = [f"journal {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__name__)
        trace = seen.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            lines.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} in {code.co_name}")
            trace = trace.tb_next
        seen = seen.__cause__ or seen.__context__
    return lines
