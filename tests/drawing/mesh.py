"""Half a drawing as a net of curves: where curves meet they share a named point, so that the faces between them fit exactly.

The half drawn is x >= 0; the other half is its mirror image. A seed inside a face says which region the face is.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import pairwise
from math import atan2
from typing import NamedTuple

Point = tuple[float, float]
Spot = tuple[int, int]
Stop = str | Point
Move = Callable[[Point], Point]
STEPS = 6  # straight pieces for each stretch of a curve


class Half(NamedTuple):
    """Named points, curves through them (smooth but at their ends), seeds, and strokes that are only drawn (eyes, mouth)."""

    points: dict[str, Point]
    curves: tuple[tuple[Stop, ...], ...]
    seeds: dict[str, Point]
    strokes: tuple[tuple[Stop, ...], ...] = ()

    def moved(self, move: Move, prefix: str) -> "Half":
        """The same elsewhere; its points get the prefix."""

        def stops(curve: tuple[Stop, ...]) -> tuple[Stop, ...]:
            return tuple(prefix + stop if isinstance(stop, str) else move(stop) for stop in curve)

        return Half(
            {prefix + name: move(point) for name, point in self.points.items()},
            tuple(map(stops, self.curves)),
            {region: move(point) for region, point in self.seeds.items()},
            tuple(map(stops, self.strokes)),
        )

    def joined(self, *others: "Half") -> "Half":
        """Several nets as one. Their points must have different names."""
        points, seeds = dict(self.points), dict(self.seeds)
        for other in others:
            assert not points.keys() & other.points.keys() and not seeds.keys() & other.seeds.keys()
            points |= other.points
            seeds |= other.seeds
        return Half(
            points,
            sum((other.curves for other in others), self.curves),
            seeds,
            sum((other.strokes for other in others), self.strokes),
        )


def onto(a: Point, b: Point, at_a: Point, at_b: Point) -> Move:
    """The turn and size that lay the points a and b, both on the line y = 0, onto two others."""
    size = a[0] - b[0]
    right = ((at_a[0] - at_b[0]) / size, (at_a[1] - at_b[1]) / size)
    middle = ((at_a[0] + at_b[0]) / 2, (at_a[1] + at_b[1]) / 2)
    return lambda p: (middle[0] + right[0] * p[0] - right[1] * p[1], middle[1] + right[1] * p[0] + right[0] * p[1])


def smooth(points: list[Point]) -> list[Point]:
    """A curve through the points (Catmull and Rom's); two points are a straight line."""
    if len(points) == 2:
        return points
    ends = [_beyond(points[1], points[0]), *points, _beyond(points[-2], points[-1])]
    found = [points[0]]
    for p0, p1, p2, p3 in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        found += [_between(p0, p1, p2, p3, step / STEPS) for step in range(1, STEPS)]
        found.append(p2)
    return found


def _beyond(inner: Point, end: Point) -> Point:
    return (2 * end[0] - inner[0], 2 * end[1] - inner[1])


def _between(p0: Point, p1: Point, p2: Point, p3: Point, t: float) -> Point:
    """Centripetal: long and short stretches beside one another make no loops."""
    knots = [0.0]
    for a, b in ((p0, p1), (p1, p2), (p2, p3)):
        knots.append(knots[-1] + max(1e-6, ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.25))
    at = knots[1] + t * (knots[2] - knots[1])

    def mix(a: Point, b: Point, start: float, stop: float) -> Point:
        share = (at - start) / (stop - start)
        return (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))

    a1, a2, a3 = (mix(a, b, knots[i], knots[i + 1]) for i, (a, b) in enumerate(((p0, p1), (p1, p2), (p2, p3))))
    b1, b2 = mix(a1, a2, knots[0], knots[2]), mix(a2, a3, knots[1], knots[3])
    return mix(b1, b2, knots[1], knots[2])


def lines(half: Half, curves: Iterable[tuple[Stop, ...]], units: float) -> list[list[Spot]]:
    """The curves as straight pieces between whole numbers."""
    drawn = []
    for curve in curves:
        path = smooth([half.points[stop] if isinstance(stop, str) else stop for stop in curve])
        spots = [(round(x * units), round(y * units)) for x, y in path]
        drawn.append([spot for spot, before in zip(spots, [None, *spots], strict=False) if spot != before])
    return drawn


def faces(drawn: list[list[Spot]]) -> list[list[Spot]]:
    """The closed shapes between the lines, without what lies outside."""
    around: dict[Spot, set[Spot]] = defaultdict(set)
    for path in drawn:
        for a, b in pairwise(path):
            around[a].add(b)
            around[b].add(a)
    turned = {here: sorted(near, key=lambda n: atan2(n[1] - here[1], n[0] - here[0])) for here, near in around.items()}
    left = {(a, b) for a, near in around.items() for b in near}
    found = []
    while left:
        a, b = start = min(left)
        ring = []
        while True:
            left.discard((a, b))
            ring.append(a)
            near = turned[b]
            a, b = b, near[near.index(a) - 1]
            if (a, b) == start:
                break
        if area(ring) > 0:
            found.append(ring)
    return found


def area(ring: list[Spot]) -> float:
    """The area of a shape; below 0 when it goes round the other way."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True)) / 2


def inside(ring: list[Spot], point: Point) -> bool:
    """Whether a point lies in a shape."""
    x, y = point
    odd = False
    for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            odd = not odd
    return odd


def regions(half: Half, units: float) -> dict[str, list[Spot]]:
    """The face of each region. Every seed must stand in a face of its own, and every face have a seed."""
    found: dict[str, list[Spot]] = {}
    unnamed = faces(lines(half, half.curves, units))
    for region, (x, y) in half.seeds.items():
        here = [face for face in unnamed if inside(face, (x * units, y * units))]
        if len(here) != 1:
            raise ValueError(f"{region}: its seed stands in {len(here)} faces")
        found[region] = here[0]
        unnamed.remove(here[0])
    if unnamed:
        raise ValueError(
            f"no seed in {[tuple(sum(spot[axis] for spot in face) / len(face) / units for axis in (0, 1)) for face in unnamed]}"
        )
    return found
