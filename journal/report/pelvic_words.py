"""Whether a text names bladder, bowels, sex or what is between the legs, also misspelt, for a patient who withholds it.

What is taken for such a word by mistake is withheld and marked; what is overlooked leaves the journal. So it errs towards more.
No list of words knows them all: the patient is told to read the page, and that all own words can be withheld as well.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from journal.body.names import listed, slips

_NAMED = (
    r"bladder|urin|\bwee(?:ing|d)?\b|\bpee(?:ing|d)?\b|\bpiss|bowel|stool|\bpoo(?:p\w*|ing)?\b|f(?:a)?eces|incontinen|catheter"
    r"|saddle|genital|groin|crotch|vagin|vulva|penis|penile|testic|scrot|perine|perian|\banus\b|\banal\b|rectal|rectum"
    r"|\bprivate parts?\b|\bdown (?:there|below)\b|back passage|between (?:my|the|both) legs|\bsex|erecti|orgasm|wiping|\bpelvi"
    r"|cauda|toilet|nappy|nappies|constipat|diarrh|soil(?:ed|ing)\b|\bleak(?:s|ed|ing)?\b|\blabia|\bclitor"
)
_STEMS = listed(
    "bladder urine urinate urinating urination bowel bowels stool stools incontinent incontinence catheter saddle genital"
    " genitals groin crotch vagina vaginal vulva penis testicle testicles scrotum perineum perineal perianal rectal rectum"
    " pelvis pelvic sexual sexually erection erections wiping faeces toilet constipated constipation"
)
# Real words one slip away from those, which are no reason to withhold what was said of a hand.
_OTHERS = listed(
    "stood stoop grown grain groan groans pens faces rental genial crutch crouch election elections tentacle tentacles"
    " wining sadder saddled bowed bower bowler trowel toile"
)
_SHORTEST, _LONG = 5, 8
_WORD = re.compile(r"[^\W\d_]+")


def names_pelvic(text: str) -> bool:
    """Whether a text names any of it."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))
    return re.search(_NAMED, plain) is not None or any(map(_misspelt, _WORD.findall(plain)))


@lru_cache(maxsize=4096)
def _misspelt(word: str) -> bool:
    """One slip (a letter too many, too few, wrong or swapped) from such a word that begins alike; two in long words."""
    if len(word) < _SHORTEST or word in _OTHERS:
        return False
    most = 2 if len(word) >= _LONG else 1
    return any(slips(word, stem, most) is not None for stem in _STEMS if stem[0] == word[0])
