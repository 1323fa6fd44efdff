"""`python -m benchmarks.paging history|page|number`: the processor time from PgDn to the paint, in milliseconds, as a number.

On a busy machine the clock on the wall mostly says how busy it is. The app runs without a terminal, at the size of a large one.
"""

import asyncio
import sys
import time
from statistics import median
from typing import Any

from benchmarks import limits

SIZE, TURNS, WARM, PAUSE = (120, 40), 30, 3, 0.1


def main() -> int:
    what = sys.argv[1]
    print(asyncio.run(_measured(_journal() if what == "history" else _minimal(), ("h",) if what == "history" else ())))
    return 0


def _journal() -> Any:
    from journal import paths
    from journal.app import JournalApp
    from journal.clock import SystemClock

    return JournalApp(paths.places(), SystemClock())


def _minimal() -> Any:
    made: dict[str, Any] = {}
    exec(limits.SCREEN.replace("Minimal().run()", "app = Minimal()"), made)  # noqa: S102 - our own script
    return made["app"]


async def _measured(app: Any, keys: tuple[str, ...]) -> float:
    from textual.events import Key

    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause(2)
        await pilot.press(*keys)
        await pilot.pause(2)
        painted = asyncio.Event()
        display = app._display
        app._display = lambda *picture: (display(*picture), painted.set())
        costs = []
        for _ in range(WARM + TURNS):
            await asyncio.sleep(PAUSE)
            painted.clear()
            began = time.process_time()
            app.post_message(Key("pagedown", None))
            await painted.wait()
            costs.append(time.process_time() - began)
        app.exit()
    return median(costs[WARM:]) * 1000


if __name__ == "__main__":
    sys.exit(main())
