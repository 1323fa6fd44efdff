"""What patients say of numbness that climbs or spreads: judged while it is asked, then kept as two states."""

import pytest

from journal.model.views import History, Profile
from journal.phrase.following import following
from journal.phrase.possible import possible
from journal.phrase.understand import answer
from journal.rules.engine import check, check_draft
from tests.builders import episode, reading, site
from tests.phrase.said import LONDON, NOW, said

CLIMBING = [
    "both feet tingling going up over days",
    "numbness going up my legs since monday",
    "numbness creeping up my legs since monday",
    "numbness going up both legs since 2 days ago",
    "tingling moving up both legs since 2 days",
    "numbness spreading up from my feet since monday",
    "tingling crawling up both legs since 2 days ago",
    "both feet numb since 3 days ago, it climbed from my feet to my knees in 3 days",
    "both feet tingling rising since monday",
    "both feet tingling, it has gone up to my knees since 2 days ago",
    "both feet numb and climbing since yesterday 9am",
    "numbness slowly working its way up both legs since 3 days ago",
    "pins and needles in both feet since 4 days ago, keeps getting higher",
    "both feet tingling since 2 days ago and spreading",
    "both feet tingling monday now up to my knees",
    "both feet numb since 4 days ago, now both hands too",
    "both hands tingling since 2 days ago, going up my arms",
    "my toes numb since 3 days ago moving up",
]


def rules_of(text: str) -> dict[str, str]:
    """The rules that speak of what the text may be, with their levels."""
    found = {}
    for draft in possible(said(text), text, said):
        for flag in check_draft(draft, Profile(), NOW).flags:
            if found.get(flag.rule) != "emergency":
                found[flag.rule] = flag.level
    return found


def answered(text: str, *labels: str):
    """What the text says once its needed questions are answered: by a label that is offered, else by the first."""
    for _ in range(8):
        understood = said(text)
        ask = next((ask for ask in understood.asks if ask.needed), None)
        if ask is None:
            return understood
        offered = [choice.label for choice in ask.choices]
        text = answer(text, ask, next((label for label in labels if label in offered), offered[0]))
    raise AssertionError(text)


@pytest.mark.parametrize("text", CLIMBING)
def test_a_climb_is_an_emergency_before_anything_is_answered(text):
    assert rules_of(text).get("ascending") == "emergency"


@pytest.mark.parametrize("text", CLIMBING)
def test_answered_it_is_two_states_and_the_words_stay(text):
    understood = answered(text, "Both legs", "Both feet", "Both arms", "Both knees", "Toes, both sides")
    first, last = understood.draft.readings
    assert last.at == NOW > first.at
    assert {one.place for one in first.sites} < {one.place for one in last.sites}
    assert {report.level for report in [check_draft(understood.draft, Profile(), NOW)]} == {"emergency"}
    kept = understood.draft.notes
    assert any(word in kept for word in ("up", "clim", "rising", "spreading", "higher", "now")), kept


@pytest.mark.parametrize(
    "text",
    [
        "both feet numb 2h ago going up the stairs",
        "both feet tingling 1h ago climbing stairs",
        "both feet numb since 2 days ago when climbing",
        "both feet tingling 1h ago, temperature rising",
        "both feet tingling 1h ago, moving up my appointment",
        "both feet tingling 1h ago, went up to bed",
        "both feet tingling 1h ago, woke up",
        "both feet tingling 1h ago, stood up",
        "both feet tingling 1h ago getting up",
        "both feet tingling 1h ago, it came up slowly",
        "both feet numb 1h ago, not going up",
        "both feet numb since 2 days ago, no spreading",
        "both feet numb since 2 days ago, not spreading or climbing",
        "i keep going up and down, both feet numb 1h ago",
        "both feet numb 1h ago, my dose is going up",
        "both feet numb since 2 days ago, rash spreading",
        "both feet numb since 2 days ago, moved to London",
        "both feet numb since 2 days ago, now better",
        "both feet numb since 2 days ago, now fine",
        "left hand numb 1h ago after rock climbing",
    ],
)
def test_harmless_neighbours_are_no_climb(text):
    understood = said(text)
    assert understood.draft is not None, understood.asks
    assert len(understood.draft.readings) == 1
    assert "ascending" not in rules_of(text)


def test_one_side_is_no_climb_of_both_but_spreads():
    understood = answered("left hand numb since 3 days ago and spreading up my arm", "Up to the left elbow")
    found = {flag.rule: flag.level for flag in check(History(Profile(), (understood.draft.episode(),)), NOW).flags}
    assert "ascending" not in found
    assert found["spread_days"] == "same_day"


@pytest.mark.parametrize("where", ["both feet numb since 2 days ago, going up", "both legs numb since 2 days ago, going up"])
def test_it_may_not_have_climbed(where):
    understood = answered(where, "It has not moved up")
    assert len(understood.draft.readings) == 1
    assert "going up" in understood.draft.notes
    assert not any(flag.rule == "ascending" for flag in check_draft(understood.draft, Profile(), NOW).flags)


def test_how_high_is_asked_from_where_it_began():
    def offered(text):
        return [choice.label for choice in next(ask for ask in said(text).asks if ask.about == "place").choices]

    high = ["Up to both thighs", "Up to the belly or higher", "It has not moved up"]
    assert offered("both feet tingling since 2 days ago, going up") == ["Up to both knees", *high]
    assert offered("both shins tingling since 2 days ago, going up") == high
    assert offered("left hand tingling since 2 days ago, going up") == [
        "Up to the left elbow",
        "Up to the left shoulder",
        "It has not moved up",
    ]


def test_without_a_time_its_start_is_asked_and_fits_how_it_came_on():
    def hours(text):
        starts = [ask for ask in said(text).asks if ask.about == "time" and ask.needed]
        return len(starts[0].choices)

    assert hours("both feet tingling, going up") == 6
    assert hours("both feet tingling going up over days") == 5
    assert hours("both feet tingling going up over weeks") == 3
    assert said("both feet tingling").draft is not None


def test_an_answer_may_name_only_places():
    assert said("both feet numb 2h ago; climbed to (both lower leg)").draft.readings[1].sites[-1].region.startswith("leg.")
    assert len(said("both feet numb 2h ago; climbed to (both nowhere)").draft.readings) == 1
    assert len(said("both feet numb 2h ago; climbed to (both foot)").draft.readings) == 1


def test_what_is_over_had_climbed_by_its_end():
    draft = said("both feet numb from 9am to 9:40am; climbed to (both lower leg)").draft
    assert draft.readings[-1].at == draft.ended_at


def test_in_an_update_the_start_is_known_and_the_last_state_counts():
    text = "tingling both feet, climbed to (both lower leg)"
    of = episode(NOW.replace(hour=1), reading(NOW.replace(hour=1), site("foot.sole", "both")))
    understood = following(text, NOW, LONDON, of)
    assert [one.at for one in understood.draft.readings] == [NOW]
    assert any(one.region == "leg.shin" for one in understood.draft.readings[0].sites)
    asked = following("tingling both feet, going up", NOW, LONDON, of)
    assert [ask.about for ask in asked.asks if ask.needed] == ["place"]
