"""What people call a sensation, and which one it is (ids of the vocabulary)."""

from __future__ import annotations

from collections.abc import Iterator

_SAID = {
    "no_feeling": "no feeling|no feeling at all|no sensation|no sensation at all|feel nothing|not feel anything"
    "|cannot feel|cannot feel anything|cannot feel it|cannot feel at all|no longer feel|lost feeling"
    "|lost all feeling|lost sensation|lost all sensation|loss of feeling|loss of sensation|total loss of feeling"
    "|dead to touch|completely numb|totally numb|fully numb|without any feeling|without sensation|zero feeling"
    "|zero sensation|absent feeling|unable to feel|feeling gone|all feeling gone|sensation gone",
    "reduced": "numb|numbness|numbed|numbish|numb feeling|going numb|gone numb|went numb|goes numb|turned numb"
    "|partly numb|less feeling|less feeling than normal|less sensation|reduced feeling|reduced sensation|reduced"
    "|dulled|dull feeling|feels dull|feeling dulled|muffled|less sensitive|blunted|hard to feel|barely feel"
    "|hardly feel|numb less feeling than normal",
    "pins_needles": "pins and needles|pins & needles|pins n needles|pin and needles|pins needles"
    "|pins and needle|prickling|prickly|prickles|prickle",
    "tingling": "tingling|tingle|tingles|tingly|tingled|buzzing|buzz|buzzes|buzzy|vibrating|vibration inside"
    "|fizzing|fizzy|tingling or buzzing|paraesthesia|paresthesia",
    "burning": "burning|burns|burn feeling|burning feeling|on fire|burny|scalding feeling|hot burning",
    "electric": "electric|electric shock|electric shocks|electrical shock|electrical shocks|zaps|zapping|zap"
    "|shocks|shooting shocks|electricity|electric feeling",
    "heavy_dead": "heavy|heaviness|feels dead|dead|gone dead|went dead|goes dead|heavy or dead|leaden|like lead"
    "|like a dead weight",
    "cold_feeling": "cold inside|feels cold inside|cold feeling|icy feeling|icy|feels icy|feels like ice",
    "hypersensitive": "too sensitive|oversensitive|over sensitive|hypersensitive|very sensitive|extra sensitive",
    "touch_hurts": "light touch hurts|touch hurts|touching hurts|hurts to touch|painful to touch|clothes hurt"
    "|sheets hurt|bedsheets hurt|light touch is painful",
    "tight_band": "tight band|tight band round me|tight band around me|like a tight band|band feeling"
    "|like a belt|like a girdle|squeezed like a belt",
    "crawling": "crawling|crawly|creeping|ants crawling|like ants|insects crawling|bugs crawling|itching|itchy"
    "|itch|crawling or itching",
    "heat_cold_loss": "cannot tell hot from cold|not tell hot from cold|cannot feel heat|cannot feel cold"
    "|cannot feel hot|cannot feel hot or cold|cannot feel heat or cold|cannot feel temperature"
    "|no temperature feeling|cannot tell temperature|cannot tell cold from hot|cannot feel the cold"
    "|cannot feel hot and cold",
    "walking_on_cotton": "walking on cotton wool|like walking on cotton wool|like walking on cotton"
    "|walking on cotton|like cotton wool|walking on pillows|walking on foam|walking on sponge|walking on air"
    "|walking on clouds|like walking on pillows|cotton wool feeling|spongy",
    "other": "feels strange|feels odd|feels weird|strange feeling|odd feeling|weird feeling|strange sensation"
    "|odd sensation|weird sensation|feels funny|funny feeling|feels different|something else|something else own words",
}

# Said of a limb ("my foot fell asleep"), and of people: a sensation only straight after a place.
ASLEEP = (
    "fell asleep",
    "asleep",
    "fallen asleep",
    "falls asleep",
    "gone to sleep",
    "went to sleep",
    "goes to sleep",
    "going to sleep",
)


def expressions() -> Iterator[tuple[str, str]]:
    """Each expression and its sensation."""
    for sensation, said in _SAID.items():
        for text in said.split("|"):
            yield text, sensation
