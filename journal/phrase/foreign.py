"""Whether a text looks like another language: several words that are unknown, hardly any that are not."""

from __future__ import annotations

from journal.body.names import listed
from journal.phrase.phrase import Phrase

_ENGLISH = listed(
    "i my me the a an and or but is are was it in on of for to at with no not since from feel feels feeling felt have has had"
    " cannot after when help can very some still left right both"
)
# Small words and names of feelings of the languages most heard beside English.
_OTHERS = listed(
    "seit mein meine nicht kann kein keine ich und linker linke linkes rechter rechte rechtes taub arme hand kribbeln bein"
    " depuis mon ma mes je ne peux pas gauche droite droit bras jambe engourdi engourdie main pied"
    " desde mi mis no puedo izquierdo izquierda derecho derecha brazo pierna mano pie entumecido entumecida hormigueo"
    " da non posso sinistro sinistra destro destra braccio gamba formicolio intorpidito"
    " desde meu minha esquerdo esquerda direito direita braco perna dormente"
    " od nie moge lewa lewy prawa prawy reka noga dretwieje"
) - listed("no hand da od")
_SEVERAL = 3


def foreign(phrase: Phrase, red: dict[str, str]) -> bool:
    """Whether what was written is probably not English."""
    texts = [word.text for word in phrase.words if word.text.isalpha()]
    unknown = sum(1 for mark in phrase.marks if mark.kind == "unknown" and phrase.words[mark.first].text.isalpha())
    others = sum(1 for text in texts if text in _OTHERS)
    english = sum(1 for text in texts if text in _ENGLISH)
    letters = any(not character.isascii() and character.isalpha() for character in phrase.text)
    if others >= 2 and others > english:
        return True
    return letters and not red and unknown + others >= _SEVERAL and english * 3 <= unknown
