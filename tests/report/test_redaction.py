"""What the patient withholds is nowhere in any format, and what is left out is named."""

import io
import re
from datetime import timedelta

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from journal.model.ids import content_id
from journal.model.views import Diagnosis, History, Place, Profile, Question, Treatment, Visit
from journal.report import formats
from journal.report.pelvic_words import names_pelvic
from journal.report.redaction import KINDS, pelvic_regions
from tests.builders import episode, reading, site
from tests.report.journals import NOW, TODAY, of

MARK = "zq7xmarker"


def entry(ago: int, *sites, **fields):
    at = NOW - timedelta(days=ago, hours=1)
    note, symptoms = fields.pop("reading_note", ""), fields.pop("symptoms", ())
    whole = {"ended_at": at + timedelta(minutes=30), "recorded_at": at, "time_zone": "UTC", "onset": "hours", "starred": True}
    return episode(at, reading(at, *sites, note=note, symptoms=symptoms), **whole | fields)


def every(found) -> str:
    made = [formats.write(found, name) for name in formats.NAMES]
    document = PdfReader(io.BytesIO(made.pop()))
    objects = (document.get_object(number) for number in range(1, int(document.trailer["/Size"])))
    inside = [one.get_data().decode("latin-1") for one in objects if isinstance(one, StreamObject)]
    return "\n".join([*(one.decode() for one in made), *(page.extract_text() for page in document.pages), *inside])


@pytest.fixture
def told_of_a_secret() -> History:
    secret = entry(
        2, site("saddle.perineum", "midline"), private=True, notes=MARK, reading_note=MARK, explanation=MARK, onset="sudden"
    )
    return History(profile=Profile(name="Ann Example"), episodes=(entry(9, notes="my own words"), secret))


def test_a_private_entry_leaves_no_trace_but_its_number(tmp_path, told_of_a_secret):
    found = of(tmp_path, told_of_a_secret)
    assert found.numbers.now.entries == 1
    assert not {one.region for one in found.places.spots} & pelvic_regions()
    assert MARK not in every(found)
    assert "emergency:" not in every(found).lower()
    assert "1 private entry" in every(found)
    assert found.unsaid > 0


def test_a_private_entry_is_there_when_it_is_asked_for(tmp_path, told_of_a_secret):
    found = of(tmp_path, told_of_a_secret, private=True)
    assert (found.numbers.now.entries, found.private, found.unsaid) == (2, 0, 0)
    assert MARK in every(found)
    assert found.urgent.findings[0].level == "emergency"


def test_notes_can_be_withheld(tmp_path):
    care = Visit(content_id("v", "1"), TODAY - timedelta(days=3), "consultation", note=MARK)
    found = of(
        tmp_path, History(episodes=(entry(9, notes=MARK, reading_note=MARK),), visits=(care,)), redact=frozenset({"notes"})
    )
    assert MARK not in every(found)
    assert found.quotes == ()
    assert "Left out by the patient: notes and quoted words" in every(found)


def test_the_name_can_be_withheld_also_where_others_wrote_it(tmp_path):
    history = History(
        profile=Profile(name="Zara Quill", occupation="Quill maker"),
        episodes=(entry(2, notes="They call me ZARA."),),
        diagnoses=(Diagnosis(content_id("d", "1"), "Zara's nerve", "suspected", "Dr Mora"),),
    )
    told = every(of(tmp_path, history, redact=frozenset({"name"})))
    assert not re.search("zara|quill", told, re.IGNORECASE)
    assert "Name not given" in told
    assert "Dr Mora" in told
    assert "Zara Quill" in every(of(tmp_path / "b", history))


def test_pelvic_answers_are_withheld_and_the_doctor_is_told_to_ask(tmp_path):
    saddle = entry(
        2,
        site("saddle.perineum", "midline"),
        site("foot.sole", "left"),
        symptoms=("bladder_leak",),
        notes="I can't pee.",
        onset="sudden",
    )
    history = History(
        episodes=(entry(9), saddle),
        treatments=(Treatment(content_id("t", "1"), "Bladder training"),),
        questions=(Question(content_id("q", "1"), "Is it my bladder?"), Question(content_id("q", "2"), "And the foot?")),
        diagnoses=(Diagnosis(content_id("d", "1"), "Something", "suspected", sites=(Place("saddle.perineum", "midline"),)),),
    )
    found = of(tmp_path, history, redact=frozenset({"pelvic"}))
    told = every(found).partition("<svg")[0]  # the drawing names every place of the body
    shown = told.replace("bladder, bowels, sex and places between the legs", "").split("For the patient, whatever")[0]
    assert {one.topic for one in found.urgent.asked if one.withheld} == {"bladder", "bowel", "saddle"}
    assert not re.search(r"perineum|leak|\bpee\b|training|Is it my", shown)
    assert "Something" not in shown
    assert "And the foot?" in shown
    assert found.urgent.withheld > 0
    assert "on what the patient withholds. Please ask." in " ".join(shown.split())
    assert not {one.region for one in found.places.spots} & pelvic_regions()


def test_what_is_withheld_never_makes_a_finding_less_urgent(tmp_path):
    entries = tuple(entry(ago, site("foot.sole", "left"), site("saddle.perineum", "midline")) for ago in (1, 2, 3, 4))
    whole = of(tmp_path, History(episodes=entries)).urgent
    found = of(tmp_path / "b", History(episodes=entries), redact=frozenset({"pelvic"})).urgent
    levels = {one.rule: one.level for one in whole.findings}
    assert all(one.level == levels.get(one.rule, one.level) for one in found.findings)
    assert len(found.findings) + found.withheld >= len(whole.findings)


def test_parts_are_left_out_and_named(tmp_path):
    found = of(tmp_path, History(episodes=(entry(2, notes="my own words"),)), left_out=frozenset({"words", "where"}))
    told = " ".join(formats.write(found, "text").decode().split())
    assert "my own words" not in told
    assert "Left out by the patient: where, then and now, in the patient's words." in told


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_named_when_it_is_left_out(tmp_path, kind):
    told = " ".join(formats.write(of(tmp_path, History(), redact=frozenset({kind})), "text").decode().split())
    assert "Left out by the patient:" in told


@pytest.mark.parametrize(
    "text",
    [
        "my blader is full",
        "Bladdder leaks",
        "no controll of my bowles",
        "incontinance since friday",
        "GENITLES numb",
        "vaginna",
        "the peniss",
        "pirneal no, perinuem",
        "my uriene stream",
        "cathether in place",
        "numb groine",
        "I peed myself",
        "down there it is numb",
        "when I wipe, wipping feels odd",
        "seksual no, sexaul life",
        "erecttion",
        "pooped without feeling",
        "on the toilett",
        "b\u00e4der, bl\u00e0dder",
        "rektum no, rectumm",
    ],
)
def test_what_names_it_is_withheld_also_misspelt(text):
    assert names_pelvic(text)


@pytest.mark.parametrize(
    "text",
    [
        "I stood on a ladder",
        "the pads of my fingers",
        "I crouch, with a crutch",
        "both faces of the hand, grown numb",
        "rental car, an hour at the wheel",
        "sole of the left foot, tingling at night",
        "Elvis on the radio, paddle in hand",
        "lower back, hip and thigh",
        "it takes my breath, then goes",
    ],
)
def test_what_only_sounds_like_it_stays(text):
    assert not names_pelvic(text)


def test_a_misspelt_note_is_nowhere_and_its_mark_is(tmp_path):
    found = of(tmp_path, History(episodes=(entry(2, notes=f"my blader {MARK}"),)), redact=frozenset({"pelvic"}))
    told = every(found)
    assert MARK not in told
    assert "[withheld by the patient]" in told


def test_how_much_is_kept_back_is_counted(tmp_path):
    saddle = entry(3, site("saddle.perineum", "midline"), notes="gone with its entry")
    training = Treatment(content_id("t", "1"), "Bladder training", note="in the clinic")
    gone = Diagnosis(content_id("d", "1"), "Something", "suspected", sites=(Place("saddle.perineum", "midline"),))
    history = History(
        episodes=(entry(2, notes="my blader", reading_note="my hand"), saddle, entry(200, notes="my bladder")),
        treatments=(training,),
        diagnoses=(gone,),
    )
    assert of(tmp_path, history, redact=frozenset({"pelvic"})).kept_back == (1, 1, 2)
    assert of(tmp_path / "b", history, redact=frozenset({"notes"})).kept_back == (0, 0, 4)
    assert of(tmp_path / "c", history).kept_back == (0, 0, 0)
