"""What `journal diagnosis` says."""

from __future__ import annotations

ACTION = "add one, change it, list them, or delete one into the trash"
STATUS = "suspected, confirmed or ruled_out"
BY = "who said so"
ON = "when: 3 May, May 2025, 2019"
PLACE = 'a place that it explains, such as "left hand"; may be given several times'
EVERYWHERE = "a clinician said that it explains all of the numbness"
SAY_EVERYWHERE = "To say that it explains all of the numbness: --everywhere."
NOTE = "a note in your own words"
EXAMPLE = (
    'For example: journal diagnosis add "tennis elbow, suspected by Dr Mora, 3 May, left elbow". Then: journal'
    ' diagnosis change tennis "confirmed by Dr Mora"; journal diagnosis change tennis "ruled out".'
)
COUNTS = (
    "Write down only what a clinician called it. A confirmed diagnosis explains the numbness at its places while nothing"
    " changes there, a suspected one for six weeks: less is warned of then."
)
WHAT = "What was it called? (for example: tennis elbow, suspected by Dr Mora, left elbow)\n>"
WHAT_TO_CHANGE = "Say what to change, in words or with an option. Nothing was changed. See: journal diagnosis --help"
ADDED = "Diagnosis saved"
NONE = 'No diagnosis is written down. To write one: journal diagnosis add "tennis elbow, suspected by Dr Mora, left elbow"'
