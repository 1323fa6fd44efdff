"""What a person reads when a journal document cannot be read. Each says what is expected instead."""

from __future__ import annotations

EMPTY = "the file is empty; a journal document, as `journal export json` writes it, is expected"
NOT_UTF8 = "text in UTF-8 is expected; save the file as UTF-8 and try again"
NOT_JSON = "JSON is expected; at line {line}, column {column}: {reason}"
TOO_DEEP = "a journal document is never nested more than a few levels deep"
TWICE = "a key may stand only once in an object"
FORMAT = 'this is no journal document: "format" must be "numbness-journal"'
VERSION = "this program reads version 1; a document of a newer version needs a newer program"
NOT_AN_ID = "a UUID such as 018f4e2a-7c1d-7b3e-9f00-0123456789ab is expected, or null"
SAME_ID = "{first} has the same {what} and other content; give only one of them"
MORE = "and {count} more like these"
