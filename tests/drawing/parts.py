"""The parts that are drawn large in a view of their own and small on the figure: head, hand, foot; and the saddle."""

from tests.drawing.mesh import Half, Point, Stop

# The head, 200 high. The ear stands out of it; the neck begins at "n0" and "n1" of the jaw.
_SKULL: dict[str, Point] = {
    "top": (0, 0),
    "H": (61, 40),
    "E0": (67.5, 76),
    "E1": (68, 86),
    "E2": (64.5, 132),
    "E3": (62, 143),
    "n0": (55, 163),
    "n1": (34, 188),
    "J": (24, 195.5),
    "bottom": (0, 200),
}
_CROWN: tuple[Stop, ...] = ("top", (24, 3), (46, 16), "H", "E0", "E1")
_EAR: tuple[Stop, ...] = ("E1", (73, 81), (79, 84), (80.5, 94), (77, 108), (74, 122), (69, 132), "E2")
_LOWER: tuple[Stop, ...] = ("E2", "E3", "n0", (46, 177), "n1", "J", (12, 199.3), "bottom")

FACE = Half(
    points=_SKULL
    | {
        "M1": (0, 38),
        "M2": (0, 84),
        "M3": (0, 141),
        "M4": (0, 151),
        "M5": (0, 166),
        "M6": (0, 176),
        "F1": (40, 44),
        "F2": (53, 88),
        "G": (7, 92),
        "T": (56, 99),
        "K": (57.5, 128),
        "C": (32, 157),
        "D": (21, 173),
        "L": (21, 158),
    },
    curves=(
        _CROWN,
        _EAR,
        _LOWER,
        ("top", "M1"),
        ("M1", "M2"),
        ("M2", "M3"),
        ("M3", "M4"),
        ("M4", "M5"),
        ("M5", "M6"),
        ("M6", "bottom"),
        ("M1", (22, 39), "F1", (52, 43), "H"),
        ("F1", (47, 64), "F2"),
        ("F2", "T"),
        ("E0", (60, 84), "T", (55.5, 114), "K", "E3"),
        ("M2", "G"),
        ("G", (16, 80), (30, 76), (44, 79), "F2"),
        ("F2", (46, 106), (32, 114), (17, 109), "G"),
        ("K", (46, 144), "C"),
        ("M3", (14, 142), (25, 148), "C"),
        ("C", (28, 167), "D", (10, 176), "M6"),
        ("D", (22, 184), "J"),
        ("M4", (9, 151), (16, 154), "L"),
        ("L", (16, 163), (9, 165.5), "M5"),
    ),
    seeds={
        "head.scalp_front": (20, 20),
        "face.forehead": (20, 60),
        "face.temple": (56, 60),
        "face.eye": (30, 95),
        "face.cheek": (30, 130),
        "face.mouth": (26, 160),
        "mouth.tongue": (8, 158),
        "face.chin": (8, 188),
        "face.jaw": (45, 160),
        "face.ear": (70, 105),
    },
    strokes=(
        ((16, 97), (23, 92), (32, 91), (42, 97)),
        ((16, 97), (24, 101), (33, 101), (42, 97)),
        ((14, 84), (26, 79), (42, 83)),
        ((10, 128), (11.5, 134), (6, 137), (0, 138.5)),
    ),
)

HEAD_BACK = Half(
    points=_SKULL | {"o1": (32, 166), "O": (0, 170)},
    curves=(
        _CROWN,
        _EAR,
        ("E2", "E3", "n0"),
        ("top", "O"),
        ("E0", (62, 86), (60, 105), (61, 128), "E3"),
        ("E3", (52, 156), "o1", (16, 169.5), "O"),
    ),
    seeds={"head.scalp_back": (20, 80), "face.ear": (70, 105)},
)


def _finger(base_a: Stop, base_b: Stop, a: Point, b: Point, tip: Point, wide: float) -> tuple[Stop, ...]:
    """Round a finger, from one side of its root (standing at a) to the other (b)."""
    ax, ay, bx, by = tip[0] + wide, tip[1], tip[0] - wide, tip[1]
    return (
        base_a,
        (a[0] + 0.45 * (ax - a[0]) + 1.5, a[1] + 0.45 * (ay - a[1])),
        (ax, ay - wide),
        (tip[0] + 0.62 * wide, tip[1] + 0.55 * wide),
        (tip[0], tip[1] + wide),
        (tip[0] - 0.62 * wide, tip[1] + 0.55 * wide),
        (bx, by - wide),
        (b[0] + 0.45 * (bx - b[0]) - 1.5, b[1] + 0.45 * (by - b[1])),
        base_b,
    )


_HAND = {
    "A": (23.0, 0.0),
    "m1": (8.0, 0.0),
    "mid": (0.0, 0.0),
    "m2": (-8.0, 0.0),
    "B": (-23.0, 0.0),
    "a2": (24.0, 22.0),
    "c2": (0.0, 24.0),
    "b2": (-25.0, 22.0),
    "t1": (31.0, 40.0),
    "t2": (38.0, 78.0),
    "w0": (37.0, 90.0),
    "w1": (18.0, 96.0),
    "w2": (-1.0, 98.0),
    "w3": (-20.0, 95.0),
    "w4": (-38.0, 85.0),
}


def _hand(thumb_half: str, little_half: str) -> Half:
    """A left hand from the front (palm), or a right hand from behind: the thumb outward, the fingers down."""
    at = _HAND
    return Half(
        points=at,
        curves=(
            ("A", "m1"),
            ("m1", "mid"),
            ("mid", "m2"),
            ("m2", "B"),
            ("A", "a2", "t1"),
            ("t1", (46, 50), (60, 70), (69, 92), (70, 104), (63, 109), (56, 104), (50, 91), "t2"),
            ("t1", (36, 58), "t2"),
            ("t2", "w0"),
            _finger("w0", "w1", at["w0"], at["w1"], (42, 164), 8.5),
            _finger("w1", "w2", at["w1"], at["w2"], (13, 177), 8.5),
            _finger("w2", "w3", at["w2"], at["w3"], (-17, 170), 8.5),
            _finger("w3", "w4", at["w3"], at["w4"], (-45, 147), 7.5),
            ("w4", (-35, 50), "b2", "B"),
            ("a2", "c2", "b2"),
            ("c2", (-2, 60), "w2"),
            ("w0", "w1"),
            ("w1", "w2"),
            ("w2", "w3"),
            ("w3", "w4"),
        ),
        seeds={
            "hand.wrist": (5, 12),
            thumb_half: (15, 60),
            little_half: (-20, 60),
            "hand.thumb": (55, 80),
            "hand.index": (36, 130),
            "hand.middle": (10, 140),
            "hand.ring": (-14, 135),
            "hand.little": (-38, 120),
        },
    )


PALM = _hand("hand.palm_thumb_side", "hand.palm_little_side")
HAND_BACK = _hand("hand.back_thumb_side", "hand.back_little_side")
HAND_ENDS = (_HAND["A"], _HAND["B"])

_FOOT = {
    "A": (-20.0, 0.0),
    "f1": (-9.0, 0.0),
    "f2": (10.0, 0.0),
    "B": (20.0, 0.0),
    "a2": (-23.0, 38.0),
    "s1": (11.0, 43.0),
    "b2": (26.0, 36.0),
    "d0": (-44.0, 140.0),
    "d1": (-16.0, 154.0),
    "d2": (28.0, 144.0),
    "d3": (45.0, 126.0),
}


def _foot(front: bool) -> Half:
    """A left foot from the front (its top), or a right one from behind (its sole): the big toe inward, the toes down."""
    ankle: tuple[tuple[Stop, ...], ...] = (
        ("A", "f1"),
        ("f1", "f2"),
        ("f2", "B"),
        ("A", (-25, 20), "a2", (-29, 72), (-39, 108), "d0"),
        ("B", (27, 19), "b2", (35, 70), (44, 104), "d3"),
        ("a2", (-6, 46), "s1", "b2"),
        ("d0", (-47, 160), (-44, 178), (-33, 187), (-21, 181), "d1"),
        (
            "d1",
            (-13, 174),
            (-6, 183),
            (1, 177),
            (2.5, 157),
            (4, 172),
            (10, 179),
            (16, 171),
            (17, 152),
            (18.5, 163),
            (24, 169),
            (29, 161),
            "d2",
        ),
        ("d2", (31, 154), (39, 157), (45, 147), "d3"),
        ("d0", (-30, 148), "d1"),
        ("d1", (8, 152), "d2"),
        ("d2", "d3"),
    )
    seeds = {
        "foot.ankle": (0.0, 15.0),
        "foot.outer_edge": (32.0, 90.0),
        "foot.big_toe": (-32.0, 165.0),
        "foot.middle_toes": (-6.0, 168.0),
        "foot.little_toe": (38.0, 146.0),
    }
    if front:
        edge: tuple[Stop, ...] = ("s1", (22, 80), (27, 112), "d2")
        return Half(_FOOT, (*ankle, edge), seeds | {"foot.top": (-10, 100)})
    points = _FOOT | {"h1": (-31.0, 80.0), "h2": (20.0, 76.0)}
    on_edge = (*ankle[3][:3], "h1", *ankle[3][4:])
    heel: tuple[tuple[Stop, ...], ...] = (("h1", (-6, 92), "h2"), ("s1", "h2", (27, 112), "d2"))
    return Half(points, (*ankle[:3], on_edge, *ankle[4:], *heel), seeds | {"foot.heel": (0, 70), "foot.sole": (-5, 120)})


FOOT_TOP = _foot(True)
SOLE = _foot(False)

# Seen from below: front of the body up. 200 high.
SADDLE = Half(
    points={
        "top": (0, 0),
        "M1": (0, 34),
        "M2": (0, 98),
        "M3": (0, 122),
        "M4": (0, 164),
        "M5": (0, 200),
        "g0": (26, 40),
        "g1": (34, 66),
        "g2": (14, 97),
        "p": (16, 121),
        "n": (18, 156),
        "c1": (74, 20),
        "c2": (118, 74),
        "c3": (116, 116),
        "c4": (30, 192),
    },
    curves=(
        ("top", "M1"),
        ("M1", "M2"),
        ("M2", "M3"),
        ("M3", "M4"),
        ("M4", "M5"),
        ("top", (40, 4), "c1"),
        ("c1", (100, 44), "c2", (119, 96), "c3"),
        ("c3", (106, 158), (74, 186), "c4"),
        ("c4", "M5"),
        ("M1", (14, 33), "g0"),
        ("g0", "g1", (27, 84), "g2"),
        ("g2", "M2"),
        ("g2", (18, 110), "p"),
        ("p", (8, 122.5), "M3"),
        ("p", (25, 140), "n"),
        ("n", (9, 162.5), "M4"),
        ("n", (22, 174), "c4"),
        ("g0", (50, 34), "c1"),
        ("p", (60, 120), "c3"),
    ),
    seeds={
        "abdomen.groin": (20, 20),
        "saddle.genitals": (15, 65),
        "saddle.perineum": (6, 110),
        "saddle.anus": (8, 140),
        "back.tailbone": (8, 180),
        "saddle.inner_thigh_top": (80, 80),
        "buttock.lower": (60, 160),
    },
)
