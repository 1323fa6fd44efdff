"""What the commands say: their names and one-line helps, and the sentences they share."""

from __future__ import annotations

PROGRAM = "journal"
SLOGAN = "A journal of numbness. It points out patterns that should not wait."
DISCLAIMER = (
    "This journal helps you write down symptoms and spot patterns worth mentioning. It does not diagnose and can miss serious"
    " problems. If you are worried, get medical help, whatever it shows."
)
NO_COMMAND = "Without a command the journal opens on the screen; with --plain it asks by numbers, for screen readers."
USAGE = "journal [--db FILE] [COMMAND] [ARGUMENTS]"
MORE = "More about one command: journal COMMAND --help"
EXAMPLES = (
    ('journal log "left foot tingling 4 over hours, since 2h ago"', "write an entry"),
    ('journal end "10m ago"', "the numbness has gone"),
    ("journal check", "what should not wait, and why"),
)
DB_HELP = "use this journal file instead of the usual one"
THAT_DAY = "the day named"
JSON_HELP = "print JSON, for other programs"
HELP_HELP = "show this help"
VERSION_HELP = "show the version"

GROUPS = {
    "write": "Write it down",
    "look": "Look",
    "care": "Care",
    "carry": "Carry it in and out",
    "about": "About the journal",
    "guard": "Keep it from others",
}
COMMAND_HELP = {
    "log": "write down an episode of numbness",
    "update": "say how an episode is now, while it goes on",
    "end": "say that an episode is over",
    "edit": "correct an entry",
    "delete": "put an entry into the trash for 30 days",
    "trash": "what lies in the trash, and out of it again",
    "restore": "take an entry out of the trash",
    "undo": "take back the last change",
    "forget": "take what lies in the trash out of the journal for good",
    "clear": "note a day without numbness",
    "plain": "write, hear and check entries by numbered questions, for screen readers and simple terminals",
    "today": "today at a glance",
    "list": "list entries, newest first, or look for some",
    "filters": "the filters you saved under a name, for the list",
    "show": "show one entry whole, and how it was changed",
    "trends": "how often, where and when: counts over time",
    "gaps": "days of which nothing is written, to say how they were",
    "remind": "a line when nothing was written today, for shells and timers",
    "status": "how many entries, and what should not wait",
    "check": "look for patterns that should not wait",
    "card": "the emergency card, to print and keep at hand",
    "review": "answer a finding: seen, told to a clinician, resolved",
    "visit": "visits and exams, whether the numbness was looked at, and results",
    "treatment": "what you have tried, whether it helped, and for how long",
    "diagnosis": "what a clinician called it, how sure, and which places it explains",
    "question": "your questions for the doctor, the weightiest first",
    "backup": "copy the whole journal, list the copies, put one back",
    "report": "the page for your doctor, to read in a minute or to print",
    "import": "read a journal document",
    "merge": "bring another journal into this one, the later version of each entry",
    "export": "write the journal as JSON or CSV",
    "demo": "look around in invented weeks, apart from your own journal",
    "profile": "who you are, your history, and what was there before",
    "settings": "how the journal looks and tells the time",
    "where": "where the files of the journal are",
    "keys": "the keys on the screen, and what is wrong with changed ones",
    "rules": "the patterns the journal looks for, and their sources",
    "regions": "the names of the places on the body",
    "verify": "test that the journal is whole",
    "encrypt": "let the journal open only with a passphrase",
    "decrypt": "make an encrypted journal a plain file again",
    "change-passphrase": "give an encrypted journal another passphrase",
    "erase": "erase the whole journal for good",
    "completion": "print completion for your shell",
}
ARGV_WARNING = (
    "Words on the command line stay in the history of your shell, and other programs can see them while the command runs."
    " To keep them out, give no phrase: the journal then reads it from the keyboard or from a pipe."
)
TIME_FORMS = (
    "Times are written like: now · 20m ago · 2h ago · 07:40 · yesterday 9pm · mon 14:30 · 2026-03-01 · 2026-03-01 08:10 ·"
    " 2026-03-01T08:10:00+00:00"
)
SEE_VERIFY = "See: journal verify"
REFERENCE_HELP = 'the entry: the short id that "journal list" prints, or "last"'


def unknown_command(word: str, nearest: str) -> str:
    """No command has this name; `nearest` is the one that looks most like it, or empty."""
    meant = f" Did you mean {nearest}?" if nearest else ""
    return f'There is no command "{word}".{meant} All commands: journal --help'


def usage_hint(command: str) -> str:
    """Where to read how a command is called."""
    return f"See: journal {command} --help".replace("  ", " ")


def unclear_time(text: str) -> str:
    """A time that could not be understood."""
    return f'"{text}" is not a time I understand. {TIME_FORMS}'


def cannot_read(name: str, reason: str) -> str:
    """A file named on the command line that cannot be read."""
    return f"I can't read {name}: {reason}. Nothing was changed."


def not_understood(name: str, rows: int, refused: int) -> str:
    """A document that is refused whole, with how many of its rows are not understood when that is known."""
    what = "The document" if name == "-" else name
    counted = f" {refused:,} of {rows:,} rows are not understood." if refused else ""
    return f"{what} can't be used as it stands.{counted} Nothing was added; your journal is unchanged."


def computer_trouble(reason: str, file: str) -> str:
    """The computer refused something outside the journal file, such as writing the output."""
    return f"That did not work: {reason}{f' ({file})' if file else ''}."


def unshown(reason: str) -> str:
    """What was to be kept is kept, but its line could not be written to the output."""
    return f"It is saved: do not enter it again. Only the output could not be written: {reason}."


def entries(count: int) -> str:
    """A number of entries in words."""
    return f"{count:,} {'entry' if count == 1 else 'entries'}"


def no_ongoing(command: str) -> str:
    """Nothing is going on, so that there is nothing to update or end."""
    return f"No entry is still going on. Name the entry you mean: journal {command} ID ... (journal list shows the ids)."


SEVERAL_ONGOING = "More than one entry is still going on. Name the one you mean by its id:"
STOPPED = "Stopped. Nothing was changed."
CLOSED_INPUT = "The answer did not come. Nothing was saved."
EMPTY_JOURNAL = "The journal is empty."
NOTHING_LISTED = "No entry."


def bug(report: str) -> str:
    """The program failed through its own fault; `report` is the path of the report, or empty."""
    kept = f" A report without your notes is in {report} (read it before sharing)." if report else ""
    return f"The journal hit a bug and stopped. Saved entries are safe.{kept}"


def no_severity(text: str) -> str:
    """How strong it is was not given as one of the numbers."""
    return f'"{text}" is not a whole number from 0 (none) to 10 (worst)'
