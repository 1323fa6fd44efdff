"""What the page says on which the doctor's page is looked at, changed and written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

TITLE = "For the doctor"
PURPOSE = "Look at the page for your doctor, choose what stands on it, and write it into a file."
INTRO = "Below is the page as your doctor will read it. Left and right change a line, Enter opens it."
WRITE = ("Write", "Write the page into the file. A file that is there already is never replaced.")
READ = ("Read", "Go into the page below to read it with the arrow keys, and back.")
READING = "Putting the page together. One moment."
WRITING = "Writing. One moment."
PERIOD = ("Period", "Which days it tells of.")
FORM = ("Form", "PDF to print or send, a web page to print, or plain text.")
PAPER = ("Paper", "The size of the paper. A4 nearly everywhere, Letter in North America.")
PARTS = ("Left out", "Parts that are not on the page, which names them; and every entry on further sheets.")
WITHHELD = ("Withheld", "Your own words, your name, or bladder, bowels, sex and between the legs. The page says so.")
PRIVATE = ("Private", "Entries you marked as private stay off the page unless you take them in.")
SENTENCES = (
    ("First line", "The first sentence, as counted or in your own words. Empty it to have the counted one back."),
    ("Second line", "The second sentence, as counted or in your own words. Empty it to have the counted one back."),
)
FILE = ("File", "Where it is written. The name says nothing of your health.")
FORMS = {"pdf": "PDF", "html": "web page", "text": "plain text", "md": "Markdown"}
PAPERS = {"a4": "A4", "letter": "Letter"}
PERIODS = {
    "visit": "since the last visit",
    "30": "the last 30 days",
    "90": "the last 90 days",
    "365": "the last year",
    "all": "everything",
}
PARTS_TITLE = "Which parts stand on the page?"
WITHHELD_TITLE = "What do you want to withhold?"
WITHHELD_NAMES = {
    "notes": "My own words: notes and quotes",
    "name": "My name",
    "pelvic": "Bladder, bowels, sex, between the legs",
}
MORE = {"appendix": "On more sheets: charts, weeks, every entry"}
NOTHING = "nothing"
COUNTED, YOURS = "as counted", "in your words"
LEFT_OUT_ALL, TAKEN_IN, NO_PRIVATE = "left out", "taken in", "there are none in this period"
FILE_TITLE = "Into which file?"
FILE_HELP = "A folder and a name. Its end, such as .pdf, follows the form."
FILE_EXAMPLE = "page.pdf"
NO_NAME = "A name is needed."
NO_FOLDER = "There is no such folder."
IS_THERE = "That file is there already, and is never replaced. Choose another name."
NO_TYPESETTER = "No PDF can be made on this computer. Choose the web page and print it from a browser."
NOT_THE_SAME = "What was read back from the file is not what was written. Write it somewhere else."
TOO_LONG = "At most 300 letters fit."


def parts(left_out: Sequence[str], *, more: bool) -> str:
    """What is left out, and that an appendix follows the page."""
    return f"{', '.join(left_out) or NOTHING}{'; every entry is added' if more else ''}"


# The signs of the page that not every terminal can show; in the file they stand as they are.
PLAIN_SIGNS = str.maketrans(
    {
        "\N{RIGHTWARDS ARROW}": "->",
        "\N{HORIZONTAL ELLIPSIS}": "...",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{NO-BREAK SPACE}": " ",
    }
)


def file_name(on: date) -> str:
    """The name of the file without its end: nothing of health in it."""
    return f"summary-{on.isoformat()}"


def sentence_title(number: int) -> str:
    """The question for a sentence."""
    return f"{'First' if number == 0 else 'Second'} sentence of the page"


def private(entries: int) -> str:
    """How many private entries are left out."""
    return f"{entries} {'entry' if entries == 1 else 'entries'} {LEFT_OUT_ALL}" if entries else NO_PRIVATE


def wrote(file: str) -> str:
    """The page is in its file."""
    return f"Wrote {file}. I read it back to check. Look at it before you share it."


def not_written(reason: str) -> str:
    """The computer would not."""
    return f"Nothing was written: {reason}."


def no_pdf(reason: str) -> str:
    """The typesetter could not."""
    return f"No PDF could be made ({reason}). Choose the web page and print it from a browser."
