"""`journal import diary.csv`: looked at first, added whole, once, and never in part."""

import pytest

DIARY = (
    "Date,Time,Location,Type,Intensity,Duration\n"
    "2026-03-01,08:10,left foot,numb,4,30\n"
    "2026-03-02,21:30,right thumb,tingling,2,10\n"
)


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "diary.csv"
    made.write_text(DIARY, encoding="utf-8")
    return made


def test_a_dry_run_says_how_it_would_be_read_and_adds_nothing(run, file):
    told = run("import", str(file), "--dry-run")
    assert told.status == 0
    assert (
        "Read as: Date = date, Time = time, Duration = duration, Location = where, Type = feeling, Intensity = severity."
        in told.err
    )
    assert "2 rows read: 2 new" in told.err
    assert run("list", "--json").out.count('"started_at"') == 0


def test_it_is_added_once(run, file):
    assert run("import", str(file), "--yes").status == 0
    assert run("list", "--json").out.count('"started_at"') == 2
    assert "Nothing to add" in run("import", str(file), "--yes").out


def test_one_bad_cell_and_nothing_is_added(run, file):
    file.write_text(DIARY + "2026-03-03,21:30,thumb,tingling,12,10\n", encoding="utf-8")
    told = run("import", str(file), "--yes")
    assert told.status == 10
    assert "1 of 3 rows are not understood. Nothing was added" in told.err
    assert 'row 4, column Location: "thumb" is not accepted; left, right or both is needed' in told.err
    assert 'row 4, column Intensity: "12" is not accepted; a whole number from 0 to 10 is expected' in told.err
    assert run("list", "--json").out.count('"started_at"') == 0


def test_columns_that_are_not_known_are_asked_for(run, file):
    file.write_text("Wann,Wo\n", encoding="utf-8")
    told = run("import", str(file))
    assert told.status == 2
    assert "The headings are: Wann, Wo" in told.err
    mapped = run("import", str(file), "--map", "started=Wann", "--map", "where=Wo")
    assert "Nothing to add" in mapped.out


def test_what_is_wrong_with_an_option_is_said_before_anything_is_read(run, file, tmp_path):
    assert run("import", str(tmp_path / "x.json"), "--time", "12:00").status == 2
    assert run("import", str(file), "--time", "noonish").status == 2
    assert run("import", str(file), "--zone", "Mars/Base").status == 2
    assert run("import", "-", "--preset", "pain-diary", "--yes", stdin=DIARY).status == 0


def test_the_choices_are_those_that_are_known():
    from journal.commands import import_
    from journal.exchange import cell_values, columns

    assert tuple(columns.PRESETS) == import_.PRESETS
    assert import_.ORDERS == cell_values.ORDERS
