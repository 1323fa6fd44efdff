"""How a phrase was understood, in plain lines, so that the patient sees it before it is kept."""

from __future__ import annotations

from journal.model.drafts import EpisodeDraft
from journal.phrase.describe import details, felt
from journal.phrase.facts import Facts
from journal.phrase.leftovers import Leftovers
from journal.phrase.sites import Sites
from journal.phrase.spans import Span
from journal.vocabulary import vocabulary
from journal.words import phrase as say


def echo(draft: EpisodeDraft | None, where: Sites, when: Span, said: Facts, left: Leftovers) -> tuple[str, ...]:
    """The lines of a draft; while questions are open, those of what is known already."""
    if draft is not None:
        lines = [*details(draft.episode()), *filter(None, (said.rounded,))]
        taken = [line for line, so in ((say.NOW_TAKEN, when.taken_now), (say.END_OF_DAY, when.hourless)) if so]
        return (*lines[:2], *taken, *lines[2:])
    lines = [felt(where.sites).capitalize()] if where.sites else []
    if said.severity is not None:
        lines += [f"{say.SEVERITY}: {said.severity}/10", *filter(None, (said.rounded,))]
    if said.onset != "unknown":
        lines.append(f"{say.ONSET_WAS}: {vocabulary().onset[said.onset].lower()}")
    lines += [f"{say.PRESENT}: {vocabulary().symptom[name]}" for name in said.symptoms]
    return (*lines, *(f"{say.NOTE}: {chunk}" for chunk in left.chunks))
