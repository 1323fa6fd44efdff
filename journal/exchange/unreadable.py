"""The one answer to a document that cannot be read: every problem found, each with its path, value and what is accepted."""

from __future__ import annotations

from journal.model.plain import Problem
from journal.words import documents as words

_NAMED = 20


class Unreadable(ValueError):
    """A document that is refused, whole.

    `problems` holds at least one; `path`, `value` and `accepted` are those of the first. `rows` is how many rows the document
    holds (0 when it could not be parsed that far) and `refused` how many of them have a problem. The text names the first
    twenty problems, one a line.
    """

    def __init__(self, problems: tuple[Problem, ...], rows: int = 0, refused: int = 0) -> None:
        lines = [str(problem) for problem in problems[:_NAMED]]
        if len(problems) > _NAMED:
            lines.append(words.MORE.format(count=f"{len(problems) - _NAMED:,}"))
        super().__init__("\n".join(lines))
        self.problems, self.rows, self.refused = problems, rows, refused
        self.path, self.value, self.accepted = problems[0].path, problems[0].value, problems[0].accepted
