"""Text and Markdown: as they were kept, within a sheet whatever was logged, and text whatever was written."""

import random
import unicodedata
from datetime import timedelta
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from journal.model.text import one_line
from journal.model.views import History, Profile
from journal.report import formats
from journal.report.limits import LINES
from journal.report.markdown import plain
from journal.report.page import page
from journal.report.redaction import KINDS
from journal.report.text import WIDTH, cells, render, wrapped
from tests.builders import episode, reading, site
from tests.report.__main__ import FILES, GOLDEN, exports, kept
from tests.report.journals import NOW, crowded, demo, of

HOSTILE = (
    "<script>alert(1)</script>",
    "[click](javascript:alert(1))",
    "![x](http://example.org/x.png)",
    "http://example.org www.example.org a@example.org mailto:a@example.org",
    "**bold** _em_ `code` ~~gone~~ # head",
    "| a | b |\n|---|---|",
    "# heading\n- item\n1. item\n> quote\n---\n```\ncode",
    "&lt;b&gt; &#60;i&#62; &copy;",
    "\x1b[31mred\x1b]8;;http://example.org\x07link",
    "\u202eright to left\u2066",
    "$x$ {{ y }} ${z} ^a^ \\*not\\* \\",
    "1. one 2) two + three - four = five",
    "numb \u6307\u304c\u75fa\u308c\u308b " * 9,
    "w" * 300,
)


@pytest.mark.parametrize("form", list(FILES))
def test_the_same_journal_gives_the_page_that_was_kept(tmp_path, form):
    assert kept(formats.write(demo(tmp_path), form).decode()) == (GOLDEN / FILES[form]).read_text(encoding="utf-8")


@pytest.mark.parametrize("redact", [frozenset(), frozenset(KINDS)])
@pytest.mark.parametrize("entries", [0, 1, 3, 10, 20, 30, 60, 90, 900])
def test_the_page_fits_a_sheet_of_60_lines_and_80_columns_whatever_was_logged(tmp_path, entries, redact):
    told = render(page(of(tmp_path, crowded(entries), redact=redact))).splitlines()
    assert len(told) <= LINES == 60
    assert max(map(cells, told)) <= WIDTH


def test_it_fits_also_when_the_checks_are_not_complete(tmp_path):
    history = crowded(90)
    unknown = history.episodes[0]._replace(id="", readings=(reading(NOW, site("no.such_place", "left")),))
    found = of(tmp_path, history._replace(episodes=(*history.episodes, unknown)), private=True)
    assert found.urgent.warning
    assert len(render(page(found)).splitlines()) <= LINES


def test_the_worst_finding_stands_whole_with_its_reason_however_crowded_the_page_is(tmp_path):
    found = of(tmp_path, crowded(90))
    told = " ".join(render(page(found)).split())
    worst = found.urgent.findings[0]
    assert f"Emergency: {worst.title} (" in told
    assert "Done since:" in told
    assert worst.because[0][:40] in told


def test_a_usual_page_tells_more_than_a_crowded_one(tmp_path):
    told = render(page(demo(tmp_path)))
    assert told.count("\n") <= LINES
    assert told.count("- Soon (14 days)") == 2


def test_when_to_get_help_stands_at_the_foot_where_there_is_room_and_always_on_a_sheet(tmp_path):
    quiet, full = of(tmp_path / "a", History()), of(tmp_path / "b", crowded(90))
    assert "Go to an emergency department today" in render(page(quiet))
    assert "Go to an emergency department today" not in render(page(full))
    assert "Go to an emergency department today" in " ".join(page(full, sheet=True).foot)
    assert "If you are worried, get medical help" in " ".join(render(page(full)).split())


def written(text: str) -> History:
    at = NOW - timedelta(hours=5)
    entry = episode(
        at, reading(at), notes=text, starred=True, time_zone="UTC", recorded_at=at, ended_at=at + timedelta(hours=1)
    )
    return History(profile=Profile(name=text[:60]), episodes=(entry,))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words_in_text(tmp_path, text):
    told = render(page(of(tmp_path, written(text))))
    assert all(letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cf") for letter in told)
    assert max(map(cells, told.splitlines())) <= WIDTH


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words_in_markdown(tmp_path, text):
    parsed = MarkdownIt("gfm-like", {"linkify": False}).parse(formats.write(of(tmp_path, written(text)), "md").decode())
    inside = [child for token in parsed for child in token.children or ()]
    kinds = {token.type for token in (*parsed, *inside)}
    assert not kinds & {
        "html_block",
        "html_inline",
        "link_open",
        "image",
        "code_inline",
        "fence",
        "em_open",
        "s_open",
        "ordered_list_open",
    }
    assert not kinds & {"blockquote_open", "code_block"}


def test_5000_random_notes_read_back_from_markdown_as_they_were():
    chance, parser = random.Random(7), MarkdownIt("gfm-like", {"linkify": False})
    for _ in range(5000):
        text = one_line("".join(chance.choice("ab1.)*_-+=#<>[]()!`~|\\&;:/@ wW\"'") for _ in range(chance.randrange(1, 40))))
        tokens = parser.parse(f"x {plain(text)}")
        children = [child for token in tokens for child in token.children or ()]
        assert "".join(child.content for child in children) == f"x {text}".rstrip(), text
        assert {child.type for child in children} <= {"text", "text_special"}


def test_lines_fold_at_spaces_and_break_only_words_that_are_too_long():
    assert wrapped("a b", "- ", "  ") == ["- a b"]
    assert wrapped("x" * 100, "- ", "  ") == ["- " + "x" * 78, "  " + "x" * 22]
    assert "".join(wrapped("ab " * 60)).replace(" ", "") == "ab" * 60


def test_the_same_journal_gives_the_same_bytes_in_every_other_form(tmp_path):
    made = exports(tmp_path)
    for name, text in made.items():
        assert text == (GOLDEN / name).read_bytes().decode("utf-8"), name
    assert {path.name for path in Path(GOLDEN).iterdir()} == {*FILES.values(), *made}
