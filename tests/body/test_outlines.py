"""The drawings hold every region on every side, on the right side, without gap or overlap."""

from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest

from journal.body.atlas import atlas, region
from journal.body.graph import Point, points
from journal.body.outlines import (
    FIGURES,
    FROM_BEHIND,
    INSETS,
    VIEWS,
    Shape,
    inset_of,
    outline,
    side_on_the_left,
    views_of,
    with_large_head,
)
from tests.drawing.mesh import area, inside
from tests.drawing.outlines import FILE, written

Spot = tuple[int, int]
Edge = tuple[Spot, Spot]
PLACES = {
    place
    for entry in atlas().regions.values()
    for place in (points(entry.id, "both") if entry.lateral else points(entry.id, "midline"))
}


def spots(shape: Shape) -> list[Spot]:
    return list(zip(shape.ring[::2], shape.ring[1::2], strict=True))


def edges(shape: Shape) -> Iterator[Edge]:
    ring = spots(shape)
    return zip(ring, [*ring[1:], ring[0]], strict=True)


def test_the_file_is_what_the_drawing_makes():
    assert FILE.read_text(encoding="utf-8") == written(), "renew it: python -m tests.drawing"


def test_every_region_and_side_is_drawn():
    assert len(PLACES) == 147
    assert {place for view in VIEWS for place in outline(view).places} == PLACES


@pytest.mark.parametrize("view", FIGURES)
def test_a_figure_shows_exactly_the_regions_of_its_view(view):
    assert set(outline(view).places) == {place for place in PLACES if view in region(place[0]).views}


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_lies_in_two_shapes_and_nothing_between_them(view):
    """Every edge has a shape on each side, or is of the rim; no two edges cross; and the shapes fill what the rim encloses."""
    drawn = outline(view)
    count = Counter(edge for shape in drawn.shapes for edge in edges(shape))
    assert set(count.values()) == {1}
    rim = [(a, b) for a, b in count if (b, a) not in count]
    assert sum(a[0] * b[1] - b[0] * a[1] for a, b in rim) / 2 == sum(area(spots(shape)) for shape in drawn.shapes)
    assert all(area(spots(shape)) > 0 for shape in drawn.shapes)
    starts, ends = Counter(a for a, _ in rim), Counter(b for _, b in rim)
    assert starts == ends and set(starts.values()) == {1}, "the rim is closed and touches itself nowhere"
    assert _loops(dict(rim)) == (2 if view in ("palms", "hand_backs", "foot_tops", "soles") else 1), "no holes"
    assert not list(_crossing(count))


def _loops(after: dict[Spot, Spot]) -> int:
    loops = 0
    while after:
        loops += 1
        here = next(iter(after))
        while here in after:
            here = after.pop(here)
    return loops


def _crossing(found: Counter[Edge]) -> Iterator[tuple[Edge, Edge]]:
    """Edges that cross otherwise than at a point they share. Only those in the same square can."""
    squares: dict[tuple[int, int], list[Edge]] = defaultdict(list)
    size = 60
    for a, b in {(min(edge), max(edge)) for edge in found}:
        for x in range(min(a[0], b[0]) // size, max(a[0], b[0]) // size + 1):
            for y in range(min(a[1], b[1]) // size, max(a[1], b[1]) // size + 1):
                squares[x, y].append((a, b))
    for here in squares.values():
        for at, (a, b) in enumerate(here):
            for c, d in here[:at]:
                across = _side(a, b, c) * _side(a, b, d) <= 0 and _side(c, d, a) * _side(c, d, b) <= 0
                if across and not {a, b} & {c, d} and all(_overlap(a[axis], b[axis], c[axis], d[axis]) for axis in (0, 1)):
                    yield (a, b), (c, d)


def _overlap(a: int, b: int, c: int, d: int) -> bool:
    return max(min(a, b), min(c, d)) <= min(max(a, b), max(c, d))


def _side(a: Spot, b: Spot, c: Spot) -> int:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


@pytest.mark.parametrize("view", VIEWS)
def test_left_and_right_are_the_patients(view):
    """From the front the patient's right hand is on the left of the picture, from behind on the right."""
    on_the_left = "left" if view in FROM_BEHIND else "right"
    assert side_on_the_left(view) == on_the_left
    for shape in outline(view).shapes:
        middle = sum(x for x, _ in spots(shape)) / len(spots(shape))
        if shape.place[1] == "midline":
            assert shape.middle[0] == 0 and abs(middle) < 1
        else:
            assert (middle < 0) == (shape.middle[0] < 0) == (shape.place[1] == on_the_left)


@pytest.mark.parametrize("view", VIEWS)
def test_both_sides_are_mirror_images(view):
    rings = {shape.place: set(spots(shape)) for shape in outline(view).shapes}
    for (name, side), ring in rings.items():
        other = {"left": "right", "right": "left"}.get(side, side)
        assert {(-x, y) for x, y in ring} == rings[name, other]


@pytest.mark.parametrize("view", VIEWS)
def test_the_middle_is_inside_and_no_neighbour_has_the_same_shade(view):
    owner: dict[Edge, Shape] = {}
    for shape in outline(view).shapes:
        assert inside(spots(shape), (shape.middle[0] + 0.3, shape.middle[1] + 0.3))
        owner |= dict.fromkeys(edges(shape), shape)
    for (a, b), shape in owner.items():
        other = owner.get((b, a))
        assert other is None or other.place[0] == shape.place[0] or other.shade != shape.shade


def _near(place: Point, steps: int) -> set[str]:
    reached = {place[0]}
    for _ in range(steps):
        reached |= {other for name in reached for other in region(name).adjacent}
    return reached


@pytest.mark.parametrize("view", VIEWS)
def test_what_touches_on_the_drawing_is_near_in_the_body(view):
    owner = {edge: shape.place for shape in outline(view).shapes for edge in edges(shape)}
    far = {
        (place[0], owner[b, a][0])
        for (a, b), place in owner.items()
        if (b, a) in owner and owner[b, a][0] not in _near(place, 2)
    }
    assert far == set()


def test_thumbs_point_outward_and_big_toes_inward():
    for view, outer, inner in (("palms", "hand.thumb", "hand.little"), ("soles", "foot.little_toe", "foot.big_toe")):
        middles = {shape.place: shape.middle[0] for shape in outline(view).shapes}
        assert all(abs(middles[outer, side]) > abs(middles[inner, side]) for side in ("left", "right"))


def test_small_places_open_large():
    assert inset_of(("hand.thumb", "left"), "front") == "palms"
    assert inset_of(("hand.thumb", "left"), "back") == "hand_backs"
    assert inset_of(("foot.sole", "left"), "back") == "soles"
    assert inset_of(("saddle.anus", "midline"), "back") == "saddle"
    assert inset_of(("mouth.tongue", "right"), "front") == "face"
    assert inset_of(("head.scalp_back", "left"), "back") is None
    assert inset_of(("leg.shin", "left"), "front") is None


def test_the_views_of_a_place():
    assert views_of(("hand.thumb", "left")) == ("front", "back", "palms", "hand_backs")
    assert views_of(("back.tailbone", "midline")) == ("back", "saddle")
    assert set(VIEWS) == {*FIGURES, *INSETS}


def test_a_small_figure_has_a_larger_head_and_is_as_high():
    for view in FIGURES:
        drawn, small = outline(view), with_large_head(view)
        assert (small.box, small.places) == (drawn.box, drawn.places)
        lowest = [max(y for shape in one.shapes for y in shape.ring[1::2]) for one in (drawn, small)]
        assert lowest[0] == lowest[1]
        ear, grown = (next(shape.ring for shape in one.shapes if shape.place == ("face.ear", "left")) for one in (drawn, small))
        assert max(grown[1::2]) > 1.3 * max(ear[1::2])
        assert max(map(abs, grown[::2])) > 1.3 * max(map(abs, ear[::2]))
