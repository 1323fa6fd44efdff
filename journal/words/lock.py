"""What the page says that stands before a locked journal. It says nothing of what is in it."""

from __future__ import annotations

TITLE, HIDDEN = "Locked", "Hidden"
PURPOSE = "What is behind it can't be seen. An encrypted journal needs its passphrase; another one only Enter."
LABEL = "Lock"
LOCK = ("Lock", "Hide everything at once. What you are writing is kept. Works everywhere, also while you write.")
UNLOCK = ("Unlock", "Open it again.")
QUESTION = "Passphrase"
KEYS = "Enter opens it. Ctrl+Q leaves."
OPENING = "One moment."
CURTAIN = "Enter or Space shows it again."
ONLY_A_CURTAIN = (
    "This hides what is on the screen, and no more: the file is not encrypted, and whoever sits here can press Enter. "
    "A passphrase is set with: journal encrypt"
)
AFTER = ("Locks after", "Without a key for so long, the journal asks for its passphrase again. What you are writing is kept.")
MINUTES = {"0": "never", "5": "5 minutes", "10": "10 minutes", "30": "30 minutes", "60": "an hour"}
