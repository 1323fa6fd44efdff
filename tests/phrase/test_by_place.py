"""Which signs are asked about by where it is felt."""

import pytest

from journal.body.atlas import atlas
from journal.body.graph import points
from journal.body.names import find, place
from journal.phrase.by_place import MOST, signs_at
from journal.vocabulary import vocabulary

EXPECTED = {
    ("foot", "left"): {"foot_drop", "foot_wound", "weak", "face_droop", "speech"},
    ("foot", "both"): {"foot_drop", "weak", "unsteady", "breathless", "swallowing"},
    ("hand", "right"): {"grip_weak_dropping", "clumsy_hands", "weak", "neck_pain", "face_droop", "speech"},
    ("face", "left"): {"face_droop", "speech", "arm_or_leg_weak_one_side", "vision_loss_or_double"},
    ("temple", "left"): {"jaw_ache_chewing", "scalp_tender", "vision_loss_or_double"},
    ("arm", "left"): {"weak", "cold_to_touch", "pale", "speech"},
    ("leg", "right"): {"weak", "foot_drop", "back_pain", "cold_to_touch", "speech"},
    ("lower back", None): {"weak", "back_pain", "leg_pain_both", "fever"},
    ("saddle area", None): {"weak", "back_pain", "leg_pain_both"},
    ("chest", "left"): {"chest_pain", "breathless", "rash_blisters"},
    ("neck", "both"): {"weak", "unsteady", "lhermitte", "clumsy_hands"},
}


@pytest.mark.parametrize(("where", "signs"), EXPECTED.items())
def test_the_place_calls_for_its_signs(where: tuple[str, str | None], signs: set[str]) -> None:
    name = find(where[0])
    assert name is not None
    assert signs <= set(signs_at(place(name, where[1])))


def test_every_place_has_signs_of_the_vocabulary_and_not_too_many() -> None:
    for region in atlas().regions:
        for side in ("left", "right", "both"):
            asked = signs_at(points(region, side))
            assert 3 <= len(asked) <= MOST
            assert set(asked) <= set(vocabulary().symptom)
            assert len(set(asked)) == len(asked)


def test_two_places_mix_their_signs_so_that_the_first_of_each_are_among_them() -> None:
    asked = signs_at([("face.cheek", "left"), ("hand.thumb", "left"), ("foot.sole", "left")])
    assert {"face_droop", "speech", "grip_weak_dropping", "foot_drop"} <= set(asked)


def test_nowhere_nothing_is_asked() -> None:
    assert signs_at(()) == ()
