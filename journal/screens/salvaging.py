"""What can still be read of a damaged journal, as a document beside it. For a thread."""

from __future__ import annotations

from journal import files
from journal.exchange import document
from journal.screens.desk import Desk
from journal.store.salvage import salvage
from journal.words import trouble as words


def save_the_rest(desk: Desk) -> str:
    """Write it, and say where. Raises JournalProblem when the file can't be opened at all."""
    found = salvage(desk.places)
    history = found.salvaged
    if not history.episodes:
        return words.NOTHING_SALVAGED
    now = desk.now()
    text = document.write(history, now).encode("utf-8")
    for folder in (desk.places.folder, desk.places.state):  # the disk of the journal may be the one that fails
        file = folder / f"journal-salvaged-{now:%Y%m%d-%H%M%S}.json"
        try:
            files.make_folder(folder)
            files.replace(file, text)
        except OSError:
            continue
        return words.salvaged(str(file), len(history.episodes), found.lost)
    return words.not_written(str(desk.places.state))
