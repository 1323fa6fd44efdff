"""The profile: written whole or not at all, never over what somebody else wrote, and every change of it can be taken back."""

import json
from datetime import date

import pytest
from hypothesis import given, settings

from journal.exchange.document import read, write
from journal.model.drafts import Refused
from journal.model.views import Baseline, History, HistoryItem, Place, Profile
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.problems import Conflict
from journal.store.reader import Reader
from tests.builders import clock_at, home
from tests.strategies import profiles

ANN = Profile(
    name="Ann",
    birth_year=1961,
    sex="female",
    emergency_number="112",
    dominant_hand="left",
    occupation="baker",
    history=(HistoryItem("cancer_ever", date(2019, 5, 1)), HistoryItem("chemo", date(2019, 6, 1), date(2020, 1, 31))),
    baseline=(
        Baseline(
            (Place("foot.sole", "both"),),
            date(2016, 1, 1),
            ("tingling",),
            ("unsteady",),
            "constant",
            date(2025, 3, 1),
            "worse in bed",
        ),
    ),
)


def test_every_field_is_kept(journal: Journal, reader: Reader) -> None:
    assert journal.save_profile(Profile(), ANN) == ANN
    assert reader.profile() == ANN
    assert reader.damaged() == ()


def test_it_makes_the_journal_on_a_first_run(tmp_path) -> None:
    places = home(tmp_path / "new")
    with Journal(places, clock_at()) as journal:
        journal.save_profile(Profile(), Profile(emergency_number="112"))
    assert Reader(places).profile().emergency_number == "112"
    assert Reader(places).counts().episodes == 0


def test_each_change_is_taken_back_by_itself(places: Places, journal: Journal, reader: Reader) -> None:
    journal.save_profile(Profile(), Profile(emergency_number="112"))
    named = journal.save_profile(Profile(emergency_number="112"), Profile(emergency_number="112", name="Ann"))
    journal.save_profile(named, ANN)
    assert (
        journal.undo().description
        == "the change of your profile (birth year, sex, hand, occupation, history, what was there before)"
    )
    assert reader.profile() == named
    with Journal(places, clock_at()) as later:
        assert later.undo().description == "the change of your profile (name)"
        assert later.undo().description == "the change of your profile (emergency number)"
    assert reader.profile() == Profile()
    assert reader.damaged() == ()
    assert journal.save_profile(Profile(), ANN) == ANN
    assert reader.profile() == ANN
    journal.undo()
    assert reader.profile() == Profile()


def test_what_undo_is_told_holds_nothing_of_the_profile(journal: Journal, reader: Reader) -> None:
    journal.save_profile(Profile(), ANN)
    said = reader.last_change().description
    assert not [word for word in ("Ann", "112", "baker", "cancer", "1961") if word in said]


def test_nothing_changed_writes_nothing(journal: Journal, reader: Reader) -> None:
    journal.save_profile(Profile(), ANN)
    before = reader.last_change()
    assert journal.save_profile(ANN, ANN) == ANN
    assert journal.save_profile(Profile(), Profile()) == ANN
    assert reader.last_change() == before


def test_what_another_window_wrote_in_other_fields_stays(places: Places, journal: Journal, reader: Reader) -> None:
    journal.save_profile(Profile(), ANN)
    with Journal(places, clock_at()) as other:
        other.save_profile(ANN, ANN._replace(occupation="cook"))
    saved = journal.save_profile(ANN, ANN._replace(emergency_number="999"))
    assert saved == reader.profile() == ANN._replace(occupation="cook", emergency_number="999")


def test_the_same_field_changed_elsewhere_is_a_conflict_and_writes_nothing(
    places: Places, journal: Journal, reader: Reader
) -> None:
    journal.save_profile(Profile(), ANN)
    with Journal(places, clock_at()) as other:
        theirs = other.save_profile(ANN, ANN._replace(history=ANN.history[:1]))
    before = reader.last_change()
    with pytest.raises(Conflict):
        journal.save_profile(ANN, ANN._replace(history=(*ANN.history, HistoryItem("hiv")), name="Anne"))
    assert reader.profile() == theirs
    assert reader.last_change() == before
    # The same change made twice is no conflict.
    assert journal.save_profile(ANN, ANN._replace(history=ANN.history[:1])) == theirs


def test_text_is_cleaned(journal: Journal, reader: Reader) -> None:
    journal.save_profile(Profile(), Profile(name="A\x1b[31mnn", emergency_number="1\u202e12"))
    assert reader.profile() == Profile(name="A\ufffd[31mnn", emergency_number="1\ufffd12")


@pytest.mark.parametrize(
    ("wrong", "path", "value"),
    [
        (Profile(birth_year=1899), "$.birth_year", 1899),
        (Profile(birth_year=2101), "$.birth_year", 2101),
        (Profile(dominant_hand="middle"), "$.dominant_hand", "middle"),
        (Profile(history=(HistoryItem("gout"),)), "$.history[0].condition", "gout"),
        (Profile(history=(HistoryItem("chemo", date(2020, 1, 2), date(2020, 1, 1)),)), "$.history[0].until", "2020-01-01"),
        (
            Profile(baseline=(Baseline((Place("foot.sole", "middle"),), date(2016, 1, 1)),)),
            "$.baseline[0].sites[0].side",
            "middle",
        ),
        (Profile(baseline=(Baseline((), date(2016, 1, 1), ("odd",)),)), "$.baseline[0].sensations[0]", "odd"),
        (Profile(baseline=(Baseline((), date(2016, 1, 1), (), ("odd",)),)), "$.baseline[0].symptoms[0]", "odd"),
        (Profile(baseline=(Baseline((), date(2016, 1, 1), course="odd"),)), "$.baseline[0].course", "odd"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_can_not_be_is_refused_at_its_place(
    journal: Journal, reader: Reader, wrong: Profile, path: str, value: object
) -> None:
    with pytest.raises(Refused) as refused:
        journal.save_profile(Profile(), wrong)
    assert [(problem.path, problem.value) for problem in refused.value.problems] == [(path, value)]
    assert refused.value.problems[0].accepted
    assert reader.last_change() is None


@settings(max_examples=25)  # each one makes two journals
@given(profiles)
def test_a_saved_profile_goes_out_and_comes_in_whole(tmp_path_factory, profile: Profile) -> None:
    places = home(tmp_path_factory.mktemp("profile") / "home")
    with Journal(places, clock_at()) as journal:
        saved = journal.save_profile(Profile(), profile)
        assert saved == journal.reader.profile() == profile
        text = write(journal.reader.history(), clock_at().now())
        assert read(text.encode()).history.profile == profile
        other = home(tmp_path_factory.mktemp("profile") / "home")
        with Journal(other, clock_at()) as second:
            second.add_all(History(profile=read(text.encode()).history.profile), "a file")
            assert second.reader.profile() == profile
            second.undo()
            assert second.reader.profile() == Profile()
    assert json.loads(text)["format"] == "numbness-journal"
