"""What the words of a rule are made of.

{emergency_number} stands for the patient's number. Every emergency message holds the word "emergency".
"""

from typing import NamedTuple


class Text(NamedTuple):
    """The words of one rule. `messages` by level; with "soon" also by its days ("soon 7") where they differ."""

    title: str
    messages: dict[str, str]
    tell: tuple[str, ...]
