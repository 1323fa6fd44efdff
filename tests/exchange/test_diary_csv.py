"""A diary in a spreadsheet: every cell that is not understood is named, nothing is guessed, and all of it comes or nothing."""

import random
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.exchange import cell_values as values
from journal.exchange.cells import guarded, unguarded
from journal.exchange.columns import NoMap, by_hand, by_preset
from journal.exchange.diary_csv import Manner, read, sheet
from journal.exchange.unreadable import Unreadable
from journal.model.plain import Problem
from journal.model.text import clean
from journal.model.views import Place

NOW = datetime(2026, 3, 4, 14, 32, tzinfo=UTC)
LONDON = Manner("Europe/London")
DIARY = (
    "Date,Time,Location,Side,Type,Intensity,Duration,Triggers,Notes,Weather\n"
    "2026-03-01,08:10,foot,left,tingling,4,30,sitting,after the walk,wet\n"
    '1 Mar 2026,9:30 pm,"left thumb, right thumb",,numb; burning,7/10,1 h 20 min,"rain, sitting",,dry\n'
)


def diary(text: str, manner: Manner = LONDON, given: tuple[str, ...] = ()):
    found = sheet(text.encode())
    columns = by_hand(found.headings, given) if given else by_preset(found.headings, "pain-diary")
    return read(found, columns, manner, NOW)


def refused(text: str, manner: Manner = LONDON) -> list[str]:
    with pytest.raises(Unreadable) as caught:
        diary(text, manner)
    return [str(problem) for problem in caught.value.problems]


def test_a_usual_pain_diary_is_read_whole():
    found = diary(DIARY)
    first, second = found.history.episodes
    assert (first.started_at, first.ended_at) == (
        datetime(2026, 3, 1, 8, 10, tzinfo=UTC),
        datetime(2026, 3, 1, 8, 40, tzinfo=UTC),
    )
    assert (first.time_zone, first.onset, first.worst, first.triggers) == ("Europe/London", "unknown", 4, ("sitting",))
    assert first.notes == "after the walk"
    assert {site.side for site in first.sites} == {"left"}
    assert second.started_at == datetime(2026, 3, 1, 21, 30, tzinfo=UTC)
    assert second.ended_at - second.started_at == timedelta(minutes=80)
    assert [(site.place, site.sensations) for site in second.sites] == [
        (Place("hand.thumb", "left"), ("reduced", "burning")),
        (Place("hand.thumb", "right"), ("reduced", "burning")),
    ]
    assert second.notes == "Triggers: rain, sitting"
    assert by_preset(sheet(DIARY.encode()).headings, "pain-diary").unread == ("Weather",)


def test_the_same_diary_twice_gives_the_same_ids():
    assert diary(DIARY).history == diary(DIARY + DIARY.partition("\n")[2]).history


def test_every_bad_cell_is_named_with_its_row_column_value_and_what_is_accepted():
    bad = "Date,Time,Location,Type,Severity,Duration\n2026-02-30,25:00,elbo,sad,11,long\n"
    bad += "2026-03-01,08:10,left foot,numb,4,30\n3/4/2026,,left foot,numb,x,\n"
    said = refused(bad)
    assert [line.partition(":")[0] for line in said] == [
        "row 2, column Date",
        "row 2, column Location",
        "row 2, column Type",
        "row 2, column Severity",
        "row 4, column Date",
        "row 4, column Severity",
    ]
    assert '"2026-02-30" is not accepted; a date is expected' in said[0]
    assert '"11" is not accepted; a whole number from 0 to 10' in said[3]
    assert "day or month first" in said[4]


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("2026-03-01,,left foot,numb,4,30", "row 2, column Time"),
        ("2026-03-01,08:10,left foot,numb,4,", "an end or a length is needed"),
        ("2026-03-01,08:10,left foot,,4,30", "what it feels like is needed"),
        ("2026-03-01,08:10,foot,numb,4,30", "left, right or both is needed"),
        ("2026-03-05,08:10,left foot,numb,4,30", "a time that has come"),
        ("2026-03-01,08:10,left foot,numb,4,30,x", "at most 6 cells"),
        ("2025-03-30,01:30,left foot,numb,4,30", "did not exist"),
        ("2025-10-26,01:30,left foot,numb,4,30", "happened twice"),
        ("2026-03-01,08:10,left foot and flat,numb,4,30", "a place on the body is expected"),
    ],
)
def test_what_a_row_leaves_open_is_asked_for_and_never_guessed(row, named):
    assert any(named in line for line in refused(f"Date,Time,Location,Type,Severity,Duration\n{row}\n"))


def test_what_rows_leave_open_can_be_said_once_for_all():
    manner = LONDON._replace(time=time(12), lasted=timedelta(minutes=30), feeling="reduced", order="mdy")
    (one,) = diary("Date,Location\n2/3/2026,left foot\n", manner).history.episodes
    assert one.started_at == datetime(2026, 2, 3, 12, tzinfo=UTC)
    assert one.ended_at == datetime(2026, 2, 3, 12, 30, tzinfo=UTC)


def test_columns_can_be_mapped_by_hand():
    text = "Wann,Wo,Bis;x,Art\n2026-03-01 23:50,left foot,00:20,numb\n"
    (one,) = diary(text, given=("started=Wann", "where=wo", "ended=Bis;x", "feeling=Art")).history.episodes
    assert one.ended_at == datetime(2026, 3, 2, 0, 20, tzinfo=UTC)
    for wrong in ("when=Wann", "where=Nowhere", "where"):
        with pytest.raises(NoMap):
            by_hand(("Wann", "Wo"), ("started=Wann", wrong))
    with pytest.raises(NoMap):
        by_preset(("Wann", "Wo"), "pain-diary")
    with pytest.raises(NoMap):
        by_preset(("Date", "Location", "Date"), "pain-diary")


@pytest.mark.parametrize(("raw", "named"), [(b"\xff\xfe", "UTF-8"), (b"", "headings"), (b'Date,Location\n"x', "saved as CSV")])
def test_what_is_no_spreadsheet_is_refused(raw, named):
    with pytest.raises(Unreadable, match=named):
        sheet(raw)


def test_semicolons_and_tabs_separate_too():
    for delimiter in ";\t":
        text = "Date,Time,Location,Type,Duration\n2026-03-01,08:10,left foot,numb,30\n".replace(",", delimiter)
        assert len(diary(text).history.episodes) == 1


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("13/2/2026", None, "2026-02-13"),
        ("2/13/2026", None, "2026-02-13"),
        ("2/2/26", None, "2026-02-02"),
        ("1/2/2026", "dmy", "2026-02-01"),
        ("1/2/2026", "mdy", "2026-01-02"),
        ("Mar 1, 2026", None, "2026-03-01"),
        ("1st march 2026", None, "2026-03-01"),
        ("2026/3/1", None, "2026-03-01"),
    ],
)
def test_dates(text, order, expected):
    assert values.day_of(values.Cell("x", text), order).isoformat() == expected


@pytest.mark.parametrize("text", ["1/2/2026", "32/1/2026", "1 foo 2026", "13/13/2026", "", "tomorrow"])
def test_no_dates(text):
    with pytest.raises(Problem):
        values.day_of(values.Cell("x", text), None)


@pytest.mark.parametrize(("text", "minutes"), [("30", 30), ("0:45", 45), ("1.5 hours", 90), ("1h20m", 80), ("90 sec", 1.5)])
def test_lengths(text, minutes):
    assert values.length_of(values.Cell("x", text)) == timedelta(minutes=minutes)


@pytest.mark.parametrize("text", ["long", "-5", "5 parsecs", "about 5 min", "1 month"])
def test_no_lengths(text):
    with pytest.raises(Problem):
        values.length_of(values.Cell("x", text))


def test_a_place_may_be_an_id_a_name_a_plural_or_several():
    def places(text, side=None):
        return {(one.region, one.side) for one in values.places_of(values.Cell("x", text), side)}

    assert places("foot.sole", "left") == {("foot.sole", "left")}
    assert {side for _region, side in places("both feet")} == {side for _region, side in places("feet")} == {"both"}
    assert places("lower back") == {("back.lower", "midline")}
    assert places("left thumb and right heel") == {("hand.thumb", "left"), ("foot.heel", "right")}


@settings(max_examples=600)
@given(st.text(alphabet="ab =+-@'\"\t\n;\N{FULLWIDTH PLUS SIGN}", max_size=12))
def test_each_guard_of_a_cell_can_be_taken_off_again(text):
    assert unguarded(guarded(text)) == clean(text)


def test_5000_random_rows_are_read_or_refused_with_their_row():
    chance = random.Random(5)
    parts = [
        "2026-03-01",
        "08:10",
        "left foot",
        "numb",
        "4",
        "30",
        "=1+1",
        "<b>",
        "\N{RIGHT-TO-LEFT OVERRIDE}",
        "",
        "x" * 90,
        "1/2/26",
    ]
    for _ in range(5000):
        row = ",".join(chance.choice(parts) for _ in range(6))
        try:
            diary(f"Date,Time,Location,Type,Severity,Duration\n{row}\n")
        except Unreadable as said:
            assert all(problem.path.startswith("row 2") for problem in said.problems)


@pytest.mark.parametrize("length", ["9" * 400, "10 000 000 h 10000000000 h", "9" * 30 + " h"])
def test_a_length_that_no_calendar_holds_is_refused(length):
    found = refused(f"Date,Time,Location,Duration\n2026-03-01,08:10,left foot,{length}\n")
    assert any("Duration" in problem for problem in found), found


def test_a_heading_that_fills_the_window_is_shortened():
    with pytest.raises(NoMap) as caught:
        by_preset(["x\u202e" + "y" * 100_000, "Date"], "pain-diary")
    assert len(str(caught.value)) < 500
    assert str(caught.value).isprintable()
