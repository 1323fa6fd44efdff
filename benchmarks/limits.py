"""What the journal is measured against: the least a program could do for the same work, as scripts for a bare Python."""

# The modules any command with options, JSON, times and a database needs, and ten rows from a file.
READ = """
import argparse, json, sqlite3, sys, zoneinfo
rows = sqlite3.connect(sys.argv[1]).execute("SELECT * FROM entry ORDER BY at DESC LIMIT 10").fetchall()
print(json.dumps(rows))
"""
# The modules of the model, which a write through SQLModel cannot do without.
WRITE = "import sqlmodel"
# The least that paints something new for a key: a number, or a whole page of text.
SCREEN = """
import sys
from textual.app import App
from textual.widgets import Static
class Minimal(App):
    pressed = 0
    def compose(self):
        yield Static(self.page(), markup=False)
    def page(self):
        line = f"Nov 2026  Sun 22  14:12  {self.pressed} left foot: tingling"
        return str(self.pressed) if sys.argv[1:] == ["number"] else "\\n".join([line.ljust(118)] * 36)
    def on_key(self, event):
        self.pressed += 1
        self.query_one(Static).update(self.page())
Minimal().run()
"""
# The least app with a line to type in, between a header and a footer.
LINE = """
from textual.app import App
from textual.widgets import Footer, Header, Input, Static
class Minimal(App):
    BINDINGS = [("q", "quit", "Quit")]
    def compose(self):
        yield Header()
        yield Input(placeholder="yesterday")
        yield Static("hello world")
        yield Footer()
Minimal().run()
"""
# The entries of a document into tables of the same shape, by SQLite's own means and in one transaction.
IMPORT = """
import json, sqlite3, sys
entries = json.load(open(sys.argv[1], encoding="utf-8"))["episodes"]
connection = sqlite3.connect(sys.argv[2])
connection.execute("CREATE TABLE episode (id, started, ended, recorded, onset, why)")
connection.execute("CREATE TABLE reading (id, episode, at, severity)")
connection.execute("CREATE TABLE site (id, reading, region, side, sensations)")
with connection:
    connection.executemany("INSERT INTO episode VALUES (?, ?, ?, ?, ?, ?)", (
        (n, one["started_at"], one["ended_at"], one["recorded_at"], one["onset"], one["explanation"])
        for n, one in enumerate(entries)))
    connection.executemany("INSERT INTO reading VALUES (?, ?, ?, ?)", (
        (n, n, one["readings"][0]["at"], one["readings"][0]["severity"]) for n, one in enumerate(entries)))
    connection.executemany("INSERT INTO site VALUES (?, ?, ?, ?, ?)", (
        (n, n, site["region"], site["side"], site["sensations"][0])
        for n, one in enumerate(entries) for site in one["readings"][0]["sites"]))
    connection.execute("CREATE INDEX episode_started ON episode (started)")
"""


def prepare(path: str, rows: int) -> None:
    """Writes the file that READ reads from."""
    import sqlite3

    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, at TEXT, what TEXT)")
        database.executemany(
            "INSERT INTO entry (at, what) VALUES (?, ?)",
            ((f"2026-03-01T08:10:{n:09}", "left foot tingling") for n in range(rows)),
        )
        database.execute("CREATE INDEX entry_at ON entry (at)")
    database.close()
