"""What `journal report` says: its options, what it leaves out, and that the file was read back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

FILE = "write into this file (only you can read it); its end says the form: .txt, .md, .html or .pdf. Without it: to the screen"
SINCE = "from when: a day, or 30d, 2w, 1y back; visit: since the last visit. Else since the last visit, or 90 days"
UNTIL = "up to when; else today"
FORMAT = "plain text, Markdown, a web page to print, or PDF; else by the end of the file's name, or text"
REDACT = (
    "what to withhold, with commas between: notes (your own words), name, pelvic (bladder, bowels, sex, between the legs)."
    " The page says what is left out"
)
PAPER = "the size of the paper of a PDF; a4 when left out"
NEEDS_FILE = "A PDF needs a file. Name one, such as: journal report page.pdf. Nothing was written."
NO_TYPESETTER = (
    "On this computer the part that makes a PDF is missing. Make a web page instead, and print it from a browser:"
    " journal report page.html"
)
APPENDIX = "on further sheets: charts, the course week by week, and every entry in full"
SUMMARY = "the first sentence in your own words; said twice, the second one too (it stays in the history of your shell)"
PRIVATE = "private entries too; they are left out otherwise"
EPILOG = (
    "One page for your doctor, then nothing more: what happened, what should not wait, what was tried. To print it:"
    " journal report page.pdf"
)
ONE_FILE = "Name the file once. Nothing was written."
BY_WORDS = (
    "In your own words these are found by a list of words, also misspelt; no list knows them all. Read it before you"
    " share it, or withhold your own words as well."
)
REDACTIONS = "can be withheld"
WITHHELD_KINDS = {"notes": "notes", "name": "your name", "pelvic": "bladder, bowels, sex and places between the legs"}
PARTS = "is a part that can be left out"


def leave_out(names: Sequence[str]) -> str:
    """The parts that may be left out."""
    return f"parts to leave out, with commas between: {', '.join(names)}. The page says which"


def no_form(name: str, known: Sequence[str]) -> str:
    """The end of a file's name says no form."""
    return (
        f"I can't tell the form of {name}. End its name with one of {', '.join(known)}, or say --format. Nothing was written."
    )


def unknown(name: str, what: str, known: Sequence[str]) -> str:
    """A part, or a thing to withhold, that is none."""
    return f'"{name}" is nothing that {what}. Known are: {", ".join(known)}. Nothing was written.'


def told(private: int, unsaid: int, withheld: int) -> Iterator[str]:
    """What the patient should know of what the page leaves out."""
    if private:
        yield f"{private:,} private {'entry is' if private == 1 else 'entries are'} left out. To take them in: --private"
    if unsaid:
        yield (
            f"What should not wait, and rests on private entries, is not on this page ({unsaid:,}). Please tell your doctor"
            " yourself. To read it: journal check"
        )
    if withheld:
        yield "Some of what the checks found rests on what you withhold; the page says so without naming it."


def kept_back(entries: int, records: int, texts: int) -> str:
    """How much is withheld; empty when nothing is."""
    told = [
        f"{count:,} {one if count == 1 else several}"
        for count, one, several in (
            (entries, "entry", "entries"),
            (records, "record of care", "records of care"),
            (texts, "text", "texts"),
        )
        if count
    ]
    return ", ".join(told)


def withheld(what: str) -> str:
    """The same as a sentence."""
    return f"Withheld from it: {what or 'nothing that was written in this period'}."


def not_set(reason: str) -> str:
    """No PDF could be made; most often no font of this computer has all the letters."""
    return f"No PDF could be made ({reason}). A web page can: journal report page.html, then print it from a browser."


def wrote(file: str) -> str:
    """The page is in its file."""
    return f"Wrote {file}. I read it back to check. Only you can read it; look at it before you share it."
