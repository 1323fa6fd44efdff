"""What is said about encryption: before it is turned on, when the passphrase is asked for, and when it does not fit."""

from __future__ import annotations

NO_WAY_BACK = "There is no way to recover a forgotten passphrase."
NO_CIPHER = (
    "This journal is encrypted; the part that opens it is not installed. Your data is safe, and nothing was changed. "
    "Next: pip install 'numbness-journal[encrypted]'"
)
NO_CIPHER_YET = (
    "The part that encrypts is not installed. Your journal is as it was. Next: pip install 'numbness-journal[encrypted]'"
)


def encrypted(file: str) -> str:
    """The passphrase is needed, and was not given."""
    return (
        f"This journal is encrypted, and was not opened: {file}. It needs its passphrase, which is asked for at a terminal. "
        "Nothing was changed."
    )


def wrong(file: str) -> str:
    """The passphrase does not fit, or the file is damaged."""
    return (
        f"That passphrase did not open the journal ({file}). Either it is mistyped, or the file is damaged. Nothing was "
        f"changed. Look at Caps Lock and the layout of the keyboard, then try again. {NO_WAY_BACK}"
    )


# The commands.
ENCRYPT, DECRYPT = "ENCRYPT", "DECRYPT"
BACKUPS = "treat the backups in the same way, without asking"
KEYRING = "keep the passphrase in the keyring of your system, so that it is not asked for"
ENCRYPT_MORE = (
    f"The whole file is encrypted, with its backups from then on and what you have not saved yet. {NO_WAY_BACK} A backup is"
    " made first; it is plain, and is named, as are all plain ones. Needs the part 'encrypted': "
    "pip install 'numbness-journal[encrypted]'"
)
DECRYPT_MORE = "Everybody who can read the file can then read the journal. A backup is made first; it stays encrypted."
CHANGE_MORE = f"A backup is made first; it opens with the passphrase from before. {NO_WAY_BACK}"
ASK = "Passphrase of the journal:"
ASK_NEW = "New passphrase:"
ASK_AGAIN = "The same once more:"
NOT_THE_SAME = "The two are not the same. Nothing was changed."
NOTHING_TO_ENCRYPT = "There is no journal yet. It is made with the first entry; it can be encrypted then."
IS_PLAIN = "This journal is not encrypted. Nothing was changed."
BEFORE = (
    "From now on the journal opens only with a passphrase, here and everywhere.",
    NO_WAY_BACK,
    "Nobody can open the journal without it, not even whoever made this program. Write it down and keep it in a safe place.",
    "Several words that don't belong together are easier to remember than signs.",
)
ASK_ENCRYPT = f"Type {ENCRYPT} to go on:"
ASK_DECRYPT = f"From now on everybody who can read the file can read your journal. Type {DECRYPT} to go on:"
NOT_TYPED = "Nothing was changed."
BEING_WRITTEN = (
    "Another window of the journal has something that is not saved yet. Nothing was changed. Save it or close the window, then"
    " try again."
)
OLD_PLACES = (
    "What was on the disk before may still be found there with special tools, and in copies that you, your system or a sync"
    " program made. Exports stay as they are."
)
DONE_BACKUPS = "All backups now open as the journal does."
KEPT_IN_KEYRING = "The passphrase is in the keyring of your system: whoever uses your account can open the journal."
NO_KEYRING = (
    "The keyring of your system can't be used, so the passphrase is not kept there. It needs: pip install"
    " 'numbness-journal[keyring]'"
)


def already(since: str) -> str:
    """The journal is encrypted, since that day when it is known."""
    return f"This journal is encrypted already{f', since {since[:10]}' if since else ''}."


def too_short(shortest: int) -> str:
    """A passphrase that is too easily guessed."""
    return f"A passphrase needs at least {shortest} characters, and no blanks at its ends. Nothing was changed."


def encrypted_now(entries: int, kept: str) -> str:
    """It was encrypted; where the backup from before is."""
    return f"Encrypted: {_entries(entries)}, compared with what was there. The backup from before is not encrypted: {kept}"


def decrypted_now(entries: int, kept: str) -> str:
    """It was decrypted; where the backup from before is."""
    return f"Not encrypted any more: {_entries(entries)}, compared with before. The backup from before is encrypted: {kept}"


def changed_now(entries: int, kept: str) -> str:
    """It has another passphrase; where the backup from before is."""
    return f"Changed: {_entries(entries)}. The backup from before opens with the passphrase from before: {kept}"


def plain_backups(files: int) -> str:
    """Backups that anybody can read, whose names follow."""
    these = "This backup is" if files == 1 else f"These {files} backups are"
    return f"{these} not encrypted. Whoever can read the file can read what is in it:"


def encrypted_backups(files: int) -> str:
    """Backups that are encrypted, whose names follow."""
    these = "This backup opens" if files == 1 else f"These {files} backups open"
    return f"{these} only with the passphrase of the day on which it was made:"


ASK_ENCRYPT_BACKUPS = "Encrypt them as well, and overwrite what is there now? y/N"
ASK_DECRYPT_BACKUPS = "Decrypt them as well? y/N"
ASK_CHANGE_BACKUPS = "Change them to the new passphrase as well? y/N"
LEFT_AS_THEY_ARE = "They were left as they are. To do it later, use the same command with --backups."


def not_converted(file: str) -> str:
    """A backup that could not be read or written."""
    return f"  left as it is, since it could not be read or written, or has another passphrase: {file}"


def named(file: str) -> str:
    """A file in a list."""
    return f"  {file}"


def _entries(count: int) -> str:
    return f"{count:,} {'entry' if count == 1 else 'entries'}"
