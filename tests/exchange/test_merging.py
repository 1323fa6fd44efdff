"""Merging is a matter of both journals alone: twice is once, the order does not matter, and nothing is dropped unsaid."""

from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from journal.exchange.merging import Merge, Side, merge
from journal.exchange.rows import KINDS, canonical, key_of
from journal.model.views import Day, FlagReview, History, HistoryItem, Profile, Treatment
from tests.builders import NOW, episode

IDS = [f"018f4e2a-7c1d-7b3e-9f00-0123456789a{number}" for number in range(3)]
MOMENTS = [None, *(NOW - timedelta(hours=n) for n in range(4))]
moments = st.sampled_from(MOMENTS)
LISTS = [kind for kind in KINDS if kind.shape is not FlagReview]


def _rows(row: st.SearchStrategy[Any], key: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(row, max_size=3, unique_by=key).map(tuple)


episodes = st.builds(
    lambda name, notes, recorded, updated, deleted: episode(
        NOW - timedelta(hours=9), id=name, notes=notes, recorded_at=recorded, updated_at=updated, deleted_at=deleted
    ),
    st.sampled_from(IDS),
    st.sampled_from(["", "a", "b"]),
    *(moments, moments, moments),
)
treatments = st.builds(
    lambda name, dose, updated, deleted: Treatment(name, "tea", dose=dose, updated_at=updated, deleted_at=deleted),
    st.sampled_from(IDS),
    st.sampled_from([None, "1", "2"]),
    *(moments, moments),
)
days = st.builds(
    lambda day, note, updated, deleted: Day(NOW.date() - timedelta(days=day), "clear", note, updated, deleted),
    st.integers(0, 2),
    st.sampled_from(["", "x"]),
    *(moments, moments),
)
reviews = st.builds(
    lambda rule, at: FlagReview(rule, "acknowledged", at), st.sampled_from(["a", "b"]), st.sampled_from(MOMENTS[1:])
)


@st.composite
def sides(draw: st.DrawFn) -> Side:
    answers = draw(st.lists(st.tuples(reviews, st.booleans()), max_size=3, unique_by=lambda pair: canonical(pair[0])))
    history = History(
        Profile(),
        draw(_rows(episodes, lambda row: row.id)),
        draw(_rows(days, lambda row: row.date)),
        draw(_rows(treatments, lambda row: row.id)),
        flag_reviews=tuple(review for review, undone in answers if not undone),
    )
    named = [(kind.name, key_of(kind, row)) for kind in LISTS for row in getattr(history, kind.name)]
    touched = {name: at for name in named if (at := draw(moments)) is not None}
    return Side(history, touched, {review: NOW for review, undone in answers if undone})


def apply(side: Side, done: Merge) -> Side:
    """The side with what the merge says, as the store writes it: the last touch is kept with the row."""
    lists: dict[str, Any] = {kind.name: {key_of(kind, row): row for row in getattr(side.history, kind.name)} for kind in KINDS}
    touched, undone = dict(side.touched), dict(side.taken_back)
    for one in (*done.added, *done.replaced):
        if one.deleted_at is not None:
            lists[one.kind].pop(one.key, None)
            undone[one.row] = one.deleted_at
            continue
        lists[one.kind][one.key] = one.row
        touched.pop((one.kind, one.key), None)
        if one.at:
            touched[one.kind, one.key] = datetime.fromisoformat(one.at)
    rows = {name: tuple(found.values()) for name, found in lists.items()}
    return Side(History(profile=done.profile, **rows), touched, undone)


def state(side: Side) -> dict[Any, Any]:
    found: dict[Any, Any] = {
        (kind.name, key_of(kind, row)): (canonical(row), row.deleted_at is not None, side.at(kind, row))
        for kind in LISTS
        for row in getattr(side.history, kind.name)
    }
    found |= {("review", canonical(review)): "live" for review in side.history.flag_reviews}
    return found | {("review", canonical(review)): "taken back" for review in side.taken_back}


def joined(*every: Side) -> Side:
    first, *rest = every
    for other in rest:
        first = apply(first, merge(first, other))
    return first


@given(sides(), sides())
def test_twice_is_once(ours: Side, theirs: Side) -> None:
    once = joined(ours, theirs)
    again = merge(once, theirs)
    assert again.changes_nothing, again
    assert merge(ours, ours).changes_nothing


@given(sides(), sides(), sides())
def test_the_order_does_not_matter(first: Side, second: Side, third: Side) -> None:
    every = [state(joined(*order)) for order in permutations((first, second, third))]
    assert all(one == every[0] for one in every)
    assert state(joined(first, joined(second, third))) == every[0]


@given(sides(), sides())
def test_nothing_is_dropped_unsaid(ours: Side, theirs: Side) -> None:
    done = merge(ours, theirs)
    after = joined(ours, theirs)
    for kind in LISTS:
        mine = {key_of(kind, row): row for row in getattr(ours.history, kind.name)}
        other = {key_of(kind, row): row for row in getattr(theirs.history, kind.name)}
        stand = {key_of(kind, row): row for row in getattr(after.history, kind.name)}
        assert stand.keys() == mine.keys() | other.keys()
        told = {one.key for one in (*done.replaced, *done.kept) if one.kind == kind.name and one.fields}
        for key in mine.keys() & other.keys():
            differs = (canonical(mine[key]), mine[key].deleted_at is None) != (
                canonical(other[key]),
                other[key].deleted_at is None,
            )
            assert differs == (key in told)
            assert stand[key] in (mine[key], other[key])


def _side(*rows: Any, **more: Any) -> Side:
    return Side(History(episodes=rows), **more)


def _one(**fields: Any) -> Any:
    return episode(NOW - timedelta(hours=9), id=IDS[0], **fields)


def test_the_later_change_stands() -> None:
    early, late = _one(notes="early", updated_at=NOW - timedelta(minutes=1)), _one(notes="late", updated_at=NOW)
    assert [one.row for one in merge(_side(early), _side(late)).replaced] == [late]
    assert [one.row for one in merge(_side(late), _side(early)).kept] == [late]
    assert merge(_side(late), _side(early)).kept[0].fields == ("notes",)


def test_a_later_deletion_stands_and_so_does_a_later_return() -> None:
    edited, deleted = _one(notes="a", updated_at=NOW - timedelta(hours=1)), _one(deleted_at=NOW)
    assert merge(_side(edited), _side(deleted)).replaced[0].row == deleted
    back = _side(_one(), touched={("episodes", IDS[0]): NOW + timedelta(hours=1)})
    assert merge(back, _side(deleted)).kept[0].fields == ("deleted_at",)
    (taken,) = merge(_side(deleted), back).replaced
    assert (taken.row.deleted_at, taken.at) == (None, "2026-03-04T13:00:00.000000Z")


def test_what_is_damaged_here_is_mended_from_there() -> None:
    damaged = Side(History(), damaged=frozenset({("episodes", IDS[0])}))
    sound = _one(notes="sound")
    (taken,) = merge(damaged, _side(sound)).replaced
    assert (taken.row, taken.ours, taken.fields) == (sound, None, ("damaged",))


def test_an_answer_that_was_taken_back_stays_so() -> None:
    review = FlagReview("stroke_pattern", "acknowledged", NOW)
    live, undone = Side(History(flag_reviews=(review,))), Side(History(), taken_back={review: NOW})
    assert joined(live, undone).history.flag_reviews == ()
    assert joined(undone, live).history.flag_reviews == ()
    assert joined(Side(History()), live).history.flag_reviews == (review,)


def _patient(at: datetime | None, **fields: Any) -> Side:
    return Side(History(Profile(**fields)), {} if at is None else {("profile", ""): at})


def test_profiles_are_united_and_the_later_answer_stands() -> None:
    cancer, clot = HistoryItem("cancer_ever"), HistoryItem("anticoagulant")
    ours = _patient(NOW, birth_year=1961, sex="female", history=(cancer,))
    theirs = _patient(NOW + timedelta(hours=1), birth_year=1962, name="Ann", history=(clot,))
    wanted = Profile(name="Ann", birth_year=1962, sex="female", history=(cancer, clot))
    done = merge(ours, theirs)
    assert done.profile == wanted
    assert set(done.profile_fields) == {"name", "birth_year", "history"}
    back = merge(theirs, ours)
    assert back.profile._replace(history=()) == wanted._replace(history=())
    assert set(back.profile.history) == set(wanted.history)
    assert ("profile", ("birth_year",)) in [(one.kind, one.fields) for one in back.kept]
    assert merge(apply(ours, done)._replace(touched={("profile", ""): NOW.astimezone(UTC)}), theirs).profile == wanted
