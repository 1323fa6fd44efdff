"""What the page says on which places are picked."""

from __future__ import annotations

TITLE = "Picking places"
PURPOSE = "Choose where it is on a drawing of the body, or by a part of the name. What you choose goes into your line."

# Command: (the word in the footer, the sentence in the help)
COMMANDS = {
    "pick": ("Choose", "Choose the place, or take it off again. You can choose several."),
    "take": ("Take", "Show a hand, foot, face or the saddle large; anywhere else, take what is chosen into your line."),
    "turn": ("Turn", "Turn the body round: front and back, palm and back of the hand, top of the foot and sole."),
    "mirror": ("Mirror", "Choose the same places on the other side as well."),
    "find": ("Name", "Find a place by a part of its name. Any letter begins one at once."),
    "done": ("Done", "Take what is chosen into your line."),
}

QUESTION = "Where is it?"
HINT = "Type a part of its name: thumb, calf, lower back"
TYPE = "Arrow keys and Enter take a place. Esc goes back."
NONE = "No place has a name like this. Try another word: the side and the body part, such as left calf."
ON_THE_MAP = "Space chooses, Enter takes. Left and right are your own."
MAGNIFIES = "Enter shows this part large. Space chooses the place."
IN_INSET = "Esc goes back to the whole body."
WHICH = "Which of these?"
NOTHING_CHOSEN = "Nothing chosen yet."
NOTHING_TO_MIRROR = "Choose a place first, then = adds the same place on the other side."


def signs(*, heat: bool) -> str:
    """What the signs on the body mean."""
    return "/ chosen  + here  o felt today" + ("; 1-4 felt before, 4 often" if heat else "")


def chosen(places: str) -> str:
    """What is chosen, in the words that go into the line."""
    return f"Chosen: {places}" if places else NOTHING_CHOSEN
