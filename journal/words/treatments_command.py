"""What `journal treatment` says."""

from __future__ import annotations

ACTION = "add one, change it, say that it was stopped, list them, or delete one into the trash"
KIND = "what kind it is, such as medicine, therapy, injection, device, exercise"
DOSE = "how much and how often"
SINCE = "when it began: 3 May, May 2025, 2019, 2 weeks ago"
STOPPED = "when it was stopped"
EFFECT = "what it did: none, some, good or worse"
RELIEF = "how much of the numbness it took away, 0 to 100"
LASTED = "how long the relief held: 2 weeks, 10 days, 6 hours"
WHY = "why it was stopped"
NOTE = "a note in your own words"
EXAMPLE = (
    'For example: journal treatment add "gabapentin 300 mg at night since 3 May, helped 40% for 2 weeks, stopped 20 June:'
    ' dizzy". Then: journal treatment change gabapentin "no effect"; journal treatment stop gabapentin "20 June: dizzy".'
)
WHAT = "What was tried? (for example: gabapentin 300 mg at night since 3 May, helped 40% for 2 weeks)\n>"
WHAT_TO_CHANGE = "Say what to change, in words or with an option. Nothing was changed. See: journal treatment --help"
ADDED = "Treatment saved"
NONE = 'No treatment is written down. To write one: journal treatment add "physiotherapy since May"'
