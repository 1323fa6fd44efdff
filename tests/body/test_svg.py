"""The drawing for reports is sound, loads nothing, says whose side is whose, and its marks differ in black and white."""

import io
import re
from xml.etree import ElementTree

import pytest
import resvg_py
from PIL import Image

from journal.body.atlas import label
from journal.body.marks import Mark
from journal.body.outlines import VIEWS, outline
from journal.body.svg import Style, drawing

SVG = "{http://www.w3.org/2000/svg}"
PLACE = ("leg.thigh_front", "left")


def pixels(text: str) -> Image.Image:
    return Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=text, background="#ffffff")))).convert("L")


def test_it_is_sound_and_names_every_place():
    root = ElementTree.fromstring(drawing(VIEWS, {PLACE: Mark(picked=True)}))
    titles = {title.text for title in root.iter(f"{SVG}title")}
    assert titles == {label(*place) for view in VIEWS for place in outline(view).places}
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "g", "defs", "pattern", "rect", "circle", "path", "polygon", "polyline", "text", "title")
    }


def test_it_loads_nothing_and_ids_differ():
    text = drawing(VIEWS, {})
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "") and "href" not in text
    ids = re.findall(r'id="([^"]+)"', text)
    assert len(ids) == len(set(ids)) == 6 * len(VIEWS)


@pytest.mark.parametrize(("own", "whose"), [(True, "your"), (False, "patient&#x27;s")])
@pytest.mark.parametrize(("view", "first"), [("front", "right"), ("soles", "left"), ("saddle", "right")])
def test_whose_side_is_written_on_it(own, whose, view, first):
    second = {"left": "right", "right": "left"}[first]
    written = re.findall(r"<text[^>]*>([^<]*)</text>", drawing([view], {}, Style(own=own)))
    assert written[1:] == [f"{whose} {first}", f"{whose} {second}"]


def test_a_mark_is_drawn_on_the_patients_own_side():
    plain, marked = pixels(drawing(["front"], {})), pixels(drawing(["front"], {PLACE: Mark(picked=True)}))
    different = [i for i, (a, b) in enumerate(zip(plain.tobytes(), marked.tobytes(), strict=True)) if a != b]
    assert different and all(i % plain.width > plain.width / 2 for i in different)


def test_what_is_known_differs_in_pattern_and_heat_grows_darker():
    marks = [
        Mark(),
        Mark(picked=True),
        Mark(earlier=True),
        Mark(picked=True, earlier=True),
        *(Mark(heat=n) for n in (1, 2, 3, 4)),
    ]
    drawn = [pixels(drawing(["front"], {PLACE: mark})).tobytes() for mark in marks]
    assert len(set(drawn)) == len(marks)
    darkness = [sum(255 - value for value in grey) for grey in (drawn[0], *drawn[4:])]
    assert darkness == sorted(darkness) and len(set(darkness)) == 5


def test_a_place_that_no_view_shows_is_no_trouble():
    assert drawing(["face"], {PLACE: Mark(picked=True)}) == drawing(["face"], {})
