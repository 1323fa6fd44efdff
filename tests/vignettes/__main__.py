"""`python -m tests.vignettes [FILE]`: how far the rules agree with vignettes, the project's own unless a file is named."""

import json
import sys
from pathlib import Path

from journal.exchange.document import Unreadable
from tests.vignettes.agreement import LEVELS, action, judged, told
from tests.vignettes.own import ALL


def wrong(case: object) -> str | None:
    """Why this is no vignette."""
    if not isinstance(case, dict):
        return "is no object"
    if lacking := [key for key in ("id", "now", "expected", "acceptable", "journal") if not case.get(key)]:
        return f"lacks {', '.join(lacking)}"
    unknown = {level for level in [case["expected"], *case["acceptable"]] if action(level) not in LEVELS}
    return f"names unknown levels: {', '.join(sorted(unknown))}; known are {', '.join(LEVELS)}, none" if unknown else None


def load(path: Path) -> list[dict]:
    """The vignettes of a file. Ends the program with one message where they cannot be read."""
    try:
        cases = json.loads(path.read_bytes())
    except (OSError, ValueError) as fault:
        raise SystemExit(f"{path} could not be read: {fault}") from fault
    if not isinstance(cases, list) or not cases:
        raise SystemExit(f"{path} holds no list of vignettes (the form is that of tests/data/vignettes.json)")
    for number, case in enumerate(cases):
        if said := wrong(case):
            raise SystemExit(f"{path}: vignette {number} {said}")
    return cases


def outcome(case: dict):
    try:
        return judged(case)
    except (Unreadable, ValueError) as fault:
        raise SystemExit(f"vignette {case['id']} could not be judged: {fault}") from fault


def main(given: list[str]) -> int:
    cases = load(Path(given[0])) if given else [*ALL]
    sys.stdout.write(told([outcome(case) for case in cases]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
