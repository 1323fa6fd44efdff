"""The helps of the commands' options."""

from __future__ import annotations

PHRASE = (
    "in your own words: place, feeling, strength, how it began, when; for example"
    ' "left foot tingling 4 over hours, since 2h ago". "-" or nothing: read it from the keyboard or a pipe,'
    " where all lines together are one entry"
)
YES = "do not ask whether to save; questions that can wait are only shown, and what is not clear is kept in the note"
AGAIN = 'write this entry again, starting now: its short id, or "last"; what differs can follow as a phrase'
AT = "when it began"
UNTIL = "when it ended"
SEVERITY = "how strong it is, 0 (none) to 10 (worst)"
CLEAR_DAY = "the day: yesterday, mon, 2026-03-01; today when left out; week: the open days of the last seven"
NOTE = "a note in your own words (it stays in the history of your shell; see below)"
PRIVATE = "keep this entry out of reports and spreadsheets"
STAR = "mark this entry as important"
END = "the entry (else the one that is still going on), and when it ended (else now)"
TRASHED_ID = 'the entry: its short id as journal trash prints it, or "last" for what went there last'
HOW_MANY = "at most this many; without it 20, or all of a period"
SINCE = "only what began then or later: a time, a day, or 30d, 2w, 1y back"
UNTIL_BOUND = "only what began then or before"
SEARCH = "only entries that hold all these words, in their note or in what was logged"
IN_TRASH = "look in the trash instead"
TRASH_TOO = "look in the trash too"
NAMING = "also the findings that name it, with what to do and why"
REVISIONS = "also when it was written down and changed, and what each change changed"
NOT_A_COUNT = "a whole number from 1 is expected"
REGION_WORDS = "only places whose name holds these words"
NO_REGION = "No place on the body is called that. All of them: journal regions"
SHORT = "one line, for a prompt or status bar"
CHECK_FILE = 'check this journal document instead ("-": from a pipe); your journal is not touched'
CHECK_AT = "check as it stood at that time; nothing after it counts"
CHECK_ALL = "show every finding in full"
EXIT_CODE = "end with status 20 when something should be seen to today or now"
IMPORT_FILE = 'a journal document, as journal export json writes it, or a diary as a spreadsheet (.csv); "-": from a pipe'
CSV_PRESET = (
    "how the columns of the spreadsheet are headed; pain-diary: Date, Time, Location, Intensity and the like, also by itself"
)
CSV_MAP = "which column says what, as often as needed: --map where='Body part'; instead of --preset"
CSV_DATES = "how dates such as 3/4/2026 are meant: day first, or month first"
CSV_TIME = "the time of day for rows that say none"
CSV_LASTED = "how long it lasted in rows that do not say: 30m"
CSV_FEELING = "what it felt like in rows that do not say: numb"
CSV_ZONE = "the time zone in which the diary was kept; else that of this computer"
IMPORT_YES = "do not ask before adding"
DRY_RUN = "only say what would be added"
FORM = "json: all of it, to keep or to import again; csv: for a spreadsheet; fhir: a FHIR R4 document for a clinic"
NO_CODES = "of fhir: only words, without codes of LOINC and SNOMED CT, which may need a licence"
TABLE = "of csv: entries (one row each), sites (one row for each place of each entry), days (one row a day)"
SINCE_OR_VISIT = "only what began then or later: a time, a day, or 30d, 2w, 1y back; visit: since the last visit"
REDACT = "what to withhold, with commas between: notes (your own words), name, pelvic (bladder, bowels, sex, between the legs)"
OUTPUT = "write into this file (only you can read it) instead of to the screen"
FORCE = "replace the file when it is there already"
WITH_TRASH = "the trash too (json)"
WITH_PRIVATE = "private entries too (csv, fhir; json always holds them)"
SALVAGE = "write what can be read even when entries no longer match their checksum"
SHELL = "your shell"
DEEP = "read every page of the file, which takes longer"
COMPLETION = 'bash: eval "$(journal completion bash)" in ~/.bashrc; zsh: write it to a file _journal in a folder of $fpath'
EDIT_PHRASE = "what was felt at the start, said anew; it replaces the places and feelings, and whatever else it names"
EDIT_END = 'when it ended; "none": it is still going on'
EDIT_SEVERITY = "how strong it was at the start, 0 (none) to 10 (worst)"
EDIT_NOTE = "the note, replacing the one that is there; empty to remove it"
EDIT_SET = "set any field to a text, as often as you like: --set 0.pain 3; an empty text empties it (--fields lists them)"
EDIT_REMOVE = "take update number N of the entry away"
EDIT_FIELDS = "only list the fields of the entry, with their names and what they hold"
ONSET = "how it began"
REASON = "your own explanation for it"
UPDATE_WORDS = "the entry (else the one that is still going on), and how it is now in your own words"
RULE_WORDS = "only rules with these words in their number, name or title (R04, saddle)"
NO_RULE = "No rule has all of these words. journal rules lists them all."
NUMBERS = "the numbers these rules decide by, and where each comes from"
