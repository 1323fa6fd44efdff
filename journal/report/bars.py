"""Counts as a drawing of bars that also prints in black and white, and in words for who does not see it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from journal.words import report_appendix as words

_WIDE, _LEFT, _TOP, _HIGH, _BOTTOM = 420, 26, 12, 90, 20
_INK, _MID, _PALE = "#1a1a1a", "#6b6b68", "#d9d9d5"
_LABELS = 8


def bars(told: str, labels: Sequence[str], counts: Sequence[int]) -> str:
    """The SVG; `told` says what it shows. Of many labels as many are written as fit."""
    most = max(counts, default=0) or 1
    width = (_WIDE - _LEFT) / max(1, len(counts))
    every = -(-len(labels) // _LABELS)
    high = _TOP + _HIGH + _BOTTOM
    base = _TOP + _HIGH
    parts = [
        f'<line x1="{_LEFT}" y1="{y}" x2="{_WIDE}" y2="{y}" stroke="{_PALE}" stroke-width="0.6"/>'
        f'<text x="{_LEFT - 5}" y="{y + 3.5:g}" text-anchor="end" fill="{_MID}">{value:,}</text>'
        for y, value in ((_TOP, most), (base, 0))
    ]
    for number, (label, count) in enumerate(zip(labels, counts, strict=True)):
        x = _LEFT + number * width
        if count:
            tall, wide = _HIGH * count / most, width * 0.72
            left = x + width * 0.14
            parts.append(f'<rect x="{left:.2f}" y="{base - tall:.2f}" width="{wide:.2f}" height="{tall:.2f}" fill="{_INK}"/>')
        if number % every == 0:
            parts.append(f'<text x="{x + 1:.2f}" y="{base + 14}" fill="{_MID}">{escape(label)}</text>')
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {high}" role="img" aria-label="{escape(told)}"'
    return f'{head} font-family="sans-serif" font-size="11">\n' + "\n".join(parts) + "\n</svg>\n"


def in_words(title: str, labels: Sequence[str], counts: Sequence[int]) -> str:
    """What the drawing shows."""
    return words.chart_told(title, [(label, count) for label, count in zip(labels, counts, strict=True) if count])
