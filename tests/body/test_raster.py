"""The grid of points: every place can be clicked at the sizes at which that is promised, and drawing finds it again at once."""

from collections import Counter

import pytest

from journal.body.outlines import FIGURES, INSETS, VIEWS, outline, side_on_the_left
from journal.body.plates import frames
from journal.body.raster import raster

SMALL, LARGE = (24, 15), (60, 39)  # a row of 24x16 and 60x40 is for the words above
SIZES = [LARGE, (66, 39), (72, 39), (74, 39), (77, 39), (78, 39), (84, 39), (90, 40), (100, 45), (164, 59)]


def clickable(view: str, width: int, height: int) -> Counter[tuple[str, str] | None]:
    made = raster(view, width, height)
    return Counter(made.within(x, y) for y in range(height) for x in range(width))


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_from_sixty_by_forty_on_every_place_has_cells_of_its_own(size):
    found = clickable("front", *size) + clickable("back", *size)
    wanted = {place for view in VIEWS for place in outline(view).places}
    assert len(wanted) == 147
    assert {place: found[place] for place in wanted if found[place] < 2} == {}


@pytest.mark.parametrize("view", INSETS)
def test_in_an_inset_every_place_has_cells_of_its_own_even_when_small(view):
    found = clickable(view, *SMALL)
    assert {place: found[place] for place in outline(view).places if found[place] < 2} == {}


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", [SMALL, LARGE, (200, 60)], ids=str)
def test_a_click_means_the_patients_own_side(view, size):
    made = raster(view, *size)
    frame = made.frames[0]
    middle = frame.left + frame.width / 2
    for x in range(frame.left, frame.left + frame.width):
        for y in range(frame.height):
            place = made.within(x, y)
            if place is not None and place[1] != "midline" and abs(x + 0.5 - middle) > 1:
                assert (place[1] == side_on_the_left(view)) == (x + 0.5 < middle)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", [(1, 1), (7, 3), SMALL, (40, 20), LARGE, (58, 38), (200, 60)], ids=str)
def test_every_size_can_be_drawn_and_marks_every_place(view, size):
    made = raster(view, *size)
    assert [len(row) for row in made.rows] == [size[0]] * (2 * size[1])
    assert made.anchors.keys() == set(made.places)
    for place, (x, y) in made.anchors.items():
        assert 0 <= x < size[0] and 0 <= y < size[1]
        if any(made.within(a, b) == place for a in range(size[0]) for b in range(size[1])):
            assert made.within(x, y) == place


@pytest.mark.parametrize("view", FIGURES)
def test_points_are_where_the_outlines_are(view):
    """The middle of every shape large enough to hold a point is a point of that shape."""
    made, drawn = raster(view, 300, 220), outline(view)
    left, top, _right, bottom = drawn.box
    frame = made.frames[0]
    size = min(frame.width / (drawn.box[2] - left), 2 * frame.height / (bottom - top))
    x0 = frame.left + (frame.width - size * (left + drawn.box[2])) / 2
    for shape in drawn.shapes:
        if shape.place[1] != "midline":
            x, y = int(x0 + size * shape.middle[0]), int(size * (shape.middle[1] - top))
            assert made.places[made.rows[y][x] - 1] == shape.place


def test_a_click_beside_the_body_means_what_it_touches_and_one_far_off_nothing():
    made = raster("front", *SMALL)
    top = next(x for x in range(24) if made.within(x, 0) is not None)
    assert made.within(top - 1, 0) is None
    assert made.at(top - 1, 0) in {made.within(top, 0), made.within(top - 1, 1)}
    assert made.at(0, 0) is None
    assert made.at(-5, 99) is None


def test_insets_stand_beside_the_figure_when_there_is_room():
    assert [frame.view for frame in frames("front", 60, 39)] == ["front", "face", "palms", "foot_tops", "saddle"]
    assert [frame.view for frame in frames("back", 60, 39)] == ["back", "hand_backs", "soles"]
    for view in FIGURES:
        for width, height in ((60, 39), (58, 38), (84, 39), (200, 60), (70, 90)):
            shown = frames(view, width, height)
            cells = Counter(
                (x, y)
                for frame in shown
                for x in range(frame.left, frame.left + frame.width)
                for y in range(frame.top - (frame.view != view), frame.top + frame.height)
            )
            assert max(cells.values()) == 1, "none covers another or its name"
            assert all(0 <= x < width and 0 <= y < height for x, y in cells)
    assert [frame.view for frame in frames("front", 57, 39)] == ["front"]


def test_where_there_is_room_the_palms_are_as_wide_as_the_backs_of_the_hands_nearly():
    """In a window of 120 x 40 the map has 84 x 39 cells."""
    wide = {frame.view: frame.width for view in FIGURES for frame in frames(view, 84, 39)}
    assert wide["palms"] >= 30
    assert wide["face"] == wide["saddle"] >= 14
    narrow = {frame.view: frame.width for frame in frames("front", 60, 39)}
    assert narrow["face"] == narrow["palms"]


def test_it_is_made_once_for_each_size():
    assert raster("front", 31, 17) is raster("front", 31, 17)
