"""What lasting, recurring or unexplained numbness is called, and what to do about it."""

from __future__ import annotations

from journal.words.patterns.text import Text

TEXTS: dict[str, Text] = {
    "unexplained": Text(
        "Numbness without a known reason",
        {
            "soon": "See a doctor within 14 days. Numbness that stays, keeps coming back, or is in the back, and that"
            " nobody has explained, should be checked.",
            "routine": "Raise it at your next visit. If it comes back after a pause, grows, gets stronger or brings"
            " weakness, do not wait for that visit.",
            "info": "Keep noting when it happens. One short spell is written down here so that you can tell a doctor"
            " if it comes back. It has not been checked by anyone.",
        },
        (
            "How often it comes and how long it lasts",
            "What you were doing, and what eases it",
            "Whether it has changed since it began",
        ),
    ),
    "subjective_to_objective": Text(
        "A check shows less feeling than before",
        {
            "same_day": "Get medical help today. A check shows less feeling than before, and something else is new as"
            " well. Both together need to be examined.",
            "soon": "See a doctor within 14 days. You used to feel touch here; your latest checks show less. That"
            " change should be examined. If it grows or you get weaker, do not wait.",
        },
        (
            "When touch was checked, how, and what was found",
            "Where it is, and whether the area has grown",
            "Any weakness, or trouble with walking, bladder or bowels",
        ),
    ),
    "long_compression": Text(
        "More numbness and less pain over weeks",
        {
            "soon": "See a doctor within 14 days. Less pain with more numbness is not always a sign of recovery. A"
            " nerve that is pressed on for weeks should be examined.",
        },
        (
            "Since when it is numb, and where exactly",
            "How pain and numbness have changed, with dates",
            "What you have tried, such as a splint, and for how long",
            "Any weakness or thinner muscles",
        ),
    ),
    "four_symptom_cluster": Text(
        "Pain, tingling, numbness and weakness in one place",
        {
            "same_day": "Get medical help today. Pain, tingling, numbness and weakness in one place should be examined"
            " while they are new. If the limb is cold or pale, or it spreads, call {emergency_number}.",
            "soon": "See a doctor within 14 days. Pain, tingling, numbness and weakness in one place should be"
            " examined. If you get weaker, get medical help the same day.",
            "routine": "Raise it at your next visit. These four have come together for weeks and have been looked at."
            " If you get weaker, get medical help the same day.",
        },
        (
            "When the weakness began, and what you can no longer do",
            "Where pain, tingling and numbness are",
            "Whether the skin there is cold, pale or blue",
        ),
    ),
    "strain_watch": Text(
        "Numbness over a strained muscle",
        {
            "info": "Watch it. If it is not clearly better by {date}, or any of these appears, get help: weakness, no"
            " feeling at all, a cold, pale or tight limb, a new place, or a change in bladder, bowels or between the"
            " legs.",
            "routine": "Raise it at your next visit. It is still there 14 days after it began. Get help sooner for"
            " weakness, no feeling at all, a cold, pale or tight limb, a new place, or a change in bladder, bowels or"
            " between the legs.",
        },
        (
            "What you were doing when it began",
            "Whether it gets better, and what eases it",
            "Any weakness, and any place that is new",
        ),
    ),
    "failed_treatments": Text(
        "Treatments that have not helped",
        {
            "routine": "Raise it at your next visit. Several treatments have not helped. It may be worth asking for"
            " the diagnosis to be looked at again. Keep to what you were given until you have talked about it.",
        },
        (
            "What you have tried, for how long, and what it did",
            "What has changed since the numbness began",
            "Ask what else it could be, and whether tests would help",
        ),
    ),
    "brief_fixed": Text(
        "Short numb spells, each time the same",
        {
            "soon": "See a doctor within 14 days. Numb spells of less than 2 minutes that come again and again in the"
            " same place should be looked at. If one lasts longer, or brings weakness, trouble speaking or a blackout,"
            " call {emergency_number}.",
            "routine": "Raise it at your next visit. The spells have been looked at and have stayed the same. If one"
            " lasts longer, or brings weakness, trouble speaking or a blackout, call {emergency_number}.",
        },
        (
            "How often they come and how long each lasts",
            "Where it begins, and whether it moves",
            "Whether you are fully awake in them, and what others saw",
        ),
    ),
    "numb_chin": Text(
        "A numb chin or lower lip",
        {
            "same_day": "Get medical help today. Tell them about your past illness. A chin or lip that has lost"
            " feeling should be looked at quickly, even when the teeth are well.",
            "soon": "See a doctor within 7 days. A chin or lip that has lost feeling, or that stays numb after the"
            " dentist, should be examined. If it spreads over the face, call {emergency_number}.",
            "routine": "Raise it at your next visit. It has been looked at and has stayed as it was. If it grows or"
            " spreads over the face, do not wait.",
        },
        (
            "Since when, and exactly where",
            "What was done at the dentist, and when",
            "Past illnesses and their treatment",
        ),
    ),
    "rash_burning": Text(
        "Blisters with numb or burning skin on one side",
        {
            "same_day": "Get medical help today. Blisters with burning or numb skin on one side need care early; some"
            " treatment works best in the first 3 days. If it is near the eye, say so at once.",
        },
        (
            "When the burning began and when the blisters came",
            "Where it is, and whether an eye or ear is near",
            "Pregnancy, and anything that weakens your defences",
        ),
    ),
    "general_red": Text(
        "Numbness together with being unwell",
        {
            "soon": "See a doctor within 2 days. Numbness together with fever, weight loss, night sweats or back pain"
            " at night should be looked at soon. If you get weak, or bladder or bowels change, go to an emergency"
            " department.",
        },
        (
            "How much weight you lost and over what time, or how high the fever was",
            "Whether pain wakes you at night",
            "Past illnesses, and any infection or operation lately",
        ),
    ),
    "log_quality": Text(
        "Entries that miss something",
        {
            "info": "Add what is missing when you can: how fast it came on, and whether it is over or still there. The"
            " checks can only use what is written down.",
        },
        ("What you remember about how it began and ended",),
    ),
}
