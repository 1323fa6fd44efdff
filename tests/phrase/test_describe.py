from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from journal.body.atlas import atlas
from journal.body.names import find
from journal.model.views import Site
from journal.phrase import describe as describing
from journal.phrase.describe import describe, details, felt, places
from journal.vocabulary import vocabulary
from journal.words import phrase as say
from tests.builders import episode, reading, site
from tests.phrase.said import said, sites

START = datetime(2026, 3, 1, 8, 10, tzinfo=UTC)


def test_groups_are_names_of_their_own_and_hold_two_regions_or_more() -> None:
    for group in describing._GROUPS:
        named = find(group)
        assert named is not None
        assert named.regions == atlas().aliases[group]
        assert len(named.regions) > 1, group


def test_one_line() -> None:
    entry = episode(START, reading(START, *sites("hand left tingling"), severity=4))
    assert describe(entry) == "left hand: tingling, 4/10; since Sun 1 March 2026, 08:10 (GMT), still going on"


def test_an_end_on_the_same_day_is_a_time_and_a_length() -> None:
    entry = episode(START, reading(START, site()), ended_at=START + timedelta(minutes=80))
    assert describe(entry).endswith("from Sun 1 March 2026, 08:10 (GMT) to 09:30 (1 h 20 min)")


def test_times_are_those_of_the_entrys_zone() -> None:
    summer = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert "Thu 2 July 2026, 00:30 (BST)" in describe(episode(summer, reading(summer, site())))
    assert "Wed 1 July 2026, 23:30 (UTC+00:00)" in describe(episode(summer, reading(summer, site()), time_zone=None))


def test_an_end_in_the_repeated_hour_names_its_offset() -> None:
    start = datetime(2026, 10, 25, 0, 50, tzinfo=UTC)  # 01:50 summer time, twenty minutes before 01:10 winter time
    line = describe(episode(start, reading(start, site()), ended_at=start + timedelta(minutes=20)))
    assert "01:50 (BST)" in line
    assert "01:10 (GMT)" in line
    assert "(20 min)" in line


def test_a_private_entry_says_so() -> None:
    assert describe(episode(START, reading(START, site()), private=True)).startswith("(private) ")


def test_whole_groups_go_by_one_name() -> None:
    assert places(sites("hand left tingling")) == ("left hand",)
    assert places(sites("foot both tingling")) == ("both feet",)
    assert places(sites("whole arm right tingling")) == ("whole right arm",)
    assert places(sites("hand left tingling")[:-1]) != ("left hand",)
    assert places(sites("saddle.genitals midline x; saddle.perineum midline x; saddle.anus midline x")) == (
        "genitals",
        "between the legs (genitals to back passage)",
        "around the back passage",
    )


@given(
    st.lists(
        st.sampled_from([(entry.id, side) for entry in atlas().regions.values() for side in entry.sides]),
        unique=True,
        max_size=40,
    )
)
def test_no_place_is_lost_or_invented(points: list[tuple[str, str]]) -> None:
    shown = places(Site(region, side, ("tingling",)) for region, side in points)
    assert bool(shown) == bool(points)
    assert len(shown) <= len(points)
    assert len(set(shown)) == len(shown)


def test_sites_of_one_feeling_stand_together() -> None:
    assert felt(sites("hand left tingling; foot right reduced")) == "left hand: tingling; right foot: numb"
    assert (
        felt(sites("hand left tingling+burning; foot right tingling+burning"))
        == "left hand and right foot: tingling and burning"
    )


def test_details_tell_everything() -> None:
    entry = episode(
        START,
        reading(
            START, site(), severity=4, pain=6, symptoms=("weak",), denied=("fever",), declined=("speech",),
            evidence="exam_reduced", symptom_since=(("weak", START.date()),), note="worse later",
        ),
        triggers=("typing_grip",), relief=("rest",), explanation="typed all day", notes="first time", course="constant",
        function=(("walk", "some"),),
    )  # fmt: skip
    text = "\n".join(details(entry))
    for part in (
        "4/10", "6/10", "weaker", "Fever", "slurred", "clinician found", "2026-03-01", "worse later", "Typing", "Rest",
        "typed all day", "first time", "constant", "Walking: Some difficulty", "suddenly",
    ):  # fmt: skip
        assert part in text, part


def test_every_reading_is_told_with_its_time() -> None:
    later = START + timedelta(hours=2)
    entry = episode(START, reading(START, site()), reading(later, site("hand.index")))
    assert any("10:10" in line and "index" in line for line in details(entry))


def test_stored_text_cannot_break_the_line() -> None:
    entry = episode(START, reading(START, site()), notes="one\ntwo\x1b[31m")
    assert "\n" not in describe(entry)


def test_every_sensation_has_words_that_are_understood_as_it() -> None:
    assert set(say.SENSATION) == set(vocabulary().sensation)
    for name, words in say.SENSATION.items():
        draft = said(f"left hand {words}").draft
        if name != "other":
            assert draft is not None, words
            assert draft.readings[0].sites[0].sensations[0] == name


def test_every_group_name_is_known() -> None:
    from journal.body.names import find
    from journal.phrase.describe import _GROUPS

    assert all(find(group) is not None for group in _GROUPS)


@given(
    region=st.sampled_from(sorted(atlas().regions)),
    sensation=st.sampled_from(sorted(set(vocabulary().sensation) - {"other"})),
    severity=st.integers(0, 10),
)
def test_a_description_can_be_typed_back(region: str, sensation: str, severity: int) -> None:
    for side in atlas().regions[region].sides:
        given_site = Site(region, side, (sensation,))
        text = f"{places((given_site,))[0]} {say.SENSATION[sensation]} {severity}/10"
        draft = said(text).draft
        if draft is None:  # "cheek" on the midline is asked about: its name goes by pairs
            assert side == "midline"
            continue
        assert draft.readings[0].severity == severity
        assert draft.readings[0].sites[0].sensations[0] == sensation
        if side != "midline":
            assert [(found.region, found.side) for found in draft.readings[0].sites] == [(region, side)], text
