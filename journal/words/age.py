"""What is said about files that are written with a passphrase of their own."""

from __future__ import annotations

OPTION = "encrypt the file with a passphrase, as age does; it is asked for"
PLAIN = "of an encrypted journal: do not encrypt the file"
WOULD_BE_PLAIN = (
    "Your journal is encrypted; what is printed would not be. Nothing was written. Name a file with --output FILE, which is"
    " encrypted too, or say --plain."
)
AS_THE_JOURNAL = "Your journal is encrypted, so this file gets a passphrase too. Without one: --plain"
NEEDS_FILE = "An encrypted file is no text to print. Give it a name with --output FILE. Nothing was written."
NEEDS_NAME = "Only a copy in a file that you name is encrypted so. Give its name: journal backup --encrypt FILE"
NO_AGE = (
    "The part that reads and writes such files is not installed. Nothing was changed. Next: pip install 'numbness-journal[age]'"
)
ASK = "Passphrase of the file:"
WRONG = (
    "That passphrase did not open the file. Either it is mistyped, or the file is damaged. Nothing was changed. There is no"
    " way to recover a forgotten passphrase."
)
NOTE = "It opens with the passphrase alone, here or with the program age. There is no way to recover a forgotten one."


def among_backups(file: str) -> str:
    """Where the content of an encrypted copy was put."""
    return f"Opened, and put among the backups: {file}"
