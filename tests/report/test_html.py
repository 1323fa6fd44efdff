"""The page as HTML: it loads and runs nothing, holds only known tags whatever was written, and can be read aloud."""

import base64
import hashlib
import random
import re
from collections import Counter
from datetime import timedelta
from html import unescape
from html.parser import HTMLParser

import pytest

from journal.model.text import one_line
from journal.model.views import History, Treatment
from journal.report import formats
from journal.report.blocks import Grid, Items, Pairs, Said
from journal.report.html import _block
from journal.report.strip import legend, strip
from tests.builders import episode, reading, site
from tests.report.journals import NOW, TODAY, crowded, demo, of
from tests.report.test_text import HOSTILE, written

HTML = {"html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer", "div", "figure", "figcaption"}
HTML |= {"h1", "h2", "p", "strong", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"}
SVG = {"svg", "g", "defs", "pattern", "polygon", "polyline", "circle", "rect", "line", "path", "text", "title"}
LOADING = {"src", "href", "xlink:href", "srcset", "data", "action", "formaction", "poster", "background", "style"}


class Look(HTMLParser):
    """What a browser would see: tags, attributes, text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data):
        self.text.append(data)


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    return formats.write(demo(tmp_path_factory.mktemp("page")), "html").decode()


def test_it_loads_and_runs_nothing(page):
    seen = Look(page)
    assert set(seen.tags) <= HTML | SVG
    for _tag, name, value in seen.attributes:
        assert name not in LOADING
        assert not name.startswith("on")
        assert "//" not in value or name == "xmlns"
    assert set(re.findall(r"url\(([^)]*)\)", page)) == set(re.findall(r"url\((#[\w-]+)\)", page))
    assert "@import" not in page


def test_the_policy_allows_the_one_style_sheet_and_nothing_else(page):
    style = re.search(r"<style>(.*)</style>", page, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert page.index("Content-Security-Policy") < page.index("<style>")
    assert "</" not in style


def test_it_can_be_read_without_seeing_it(page):
    seen = Look(page)
    assert ("html", "lang", "en") in seen.attributes
    assert (seen.tags["h1"], seen.tags["main"]) == (1, 1)
    ids = [value for _tag, name, value in seen.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    assert {value for _tag, name, value in seen.attributes if name == "aria-labelledby"} <= set(ids)
    told = [value for tag, name, value in seen.attributes if (tag, name) == ("svg", "aria-label")]
    assert len(told) == seen.tags["svg"] == 3
    assert told[1].startswith("Felt in: left foot") or "left sole of foot" in told[1]
    assert "14 days with numbness, 11 noted clear, 4 without a word" in told[2]
    assert seen.attributes.count(("th", "scope", "col")) == 6
    assert page.index("Urgent facts") < page.index("Where, then and now") < page.index("Treatments")


def test_every_pattern_a_drawing_uses_is_its_own(page):
    used = set(re.findall(r"url\(#([\w-]+)\)", page))
    assert used
    assert used <= set(re.findall(r'<pattern id="([\w-]+)"', page))
    assert any(name.startswith("now-") for name in used)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(tmp_path, text):
    seen = Look(formats.write(of(tmp_path, written(text)), "html").decode())
    assert set(seen.tags) <= HTML | SVG
    assert not {name for _tag, name, _value in seen.attributes} & LOADING
    assert one_line(text)[:20] in "".join(seen.text)


def test_5000_random_notes_are_escaped_and_read_back_as_they_were():
    chance = random.Random(11)
    for number in range(5000):
        note = one_line("".join(chance.choice("<>&\"'/=-!`ab []()#;:xscript") for _ in range(chance.randrange(1, 40))))
        block = (Said(note), Items((note,)), Pairs(((note, note),)), Grid((note, note), ((note, note),)))[number % 4]
        seen = Look(_block(block))
        assert set(seen.tags) <= HTML
        assert {part for part in seen.text if part} == ({note} if note else set())
        assert unescape(_block(Said(note))) == f"<p>{note}</p>"


@pytest.mark.parametrize("entries", [0, 1, 3, 90, 900])
def test_it_is_set_as_small_as_it_needs(tmp_path, entries):
    told = formats.write(of(tmp_path, crowded(entries)), "html").decode()
    assert re.search(r'<body class="(usual|dense)">', told)
    assert set(Look(told).tags) <= HTML | SVG


def entry(ago, severity):
    at = NOW - timedelta(days=ago, hours=1)
    return episode(
        at, reading(at, site(), severity=severity), ended_at=at + timedelta(minutes=9), time_zone="UTC", recorded_at=at
    )


def test_the_strip_tells_bars_hollow_bars_and_silence_apart(tmp_path):
    splint = Treatment("00000000-0000-7000-8000-000000000001", "Splint <b>", started_on=TODAY - timedelta(days=2))
    found = of(tmp_path, History(episodes=(entry(3, 10), entry(1, None)), treatments=(splint,)), days=5)
    drawn = strip(found)
    assert len(re.findall(r'<rect[^>]*height="84.00" fill="#1a1a1a"', drawn)) == 1
    assert len(re.findall(r'<rect[^>]*fill="#ffffff"', drawn)) == 1
    assert len(re.findall(r'<rect[^>]*height="3" fill="#d9d9d5"', drawn)) == 3
    assert "<circle" not in drawn
    assert legend(found) == "1: 2 Mar, started Splint <b>"
    assert "Splint &lt;b&gt;" in formats.write(found, "html").decode()


def test_a_long_period_is_drawn_by_weeks_and_months(tmp_path):
    assert of(tmp_path / "a", History(), days=200).strip.unit == "week"
    assert of(tmp_path / "b", History(), days=2000).strip.unit == "month"
    assert len(strip(of(tmp_path / "c", History(), days=2000))) < 40_000
