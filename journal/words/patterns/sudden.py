"""What sudden events are called and what to do about them: face, limbs, head, heart, mouth."""

from __future__ import annotations

from journal.words.patterns.text import Text

TEXTS: dict[str, Text] = {
    "stroke_pattern": Text(
        "Sudden numbness on one side, or with a change in face, arm, speech, sight or balance",
        {
            "emergency": "Call {emergency_number} now, even if it is easing. This is an emergency: numbness like this"
            " can be a sign of a stroke, and every minute counts. Note the time it started. Do not drive yourself.",
            "same_day": "Get medical help today. New numbness like this needs to be examined, even when it came on"
            " slowly or you woke up with it. If your face, speech, sight or strength changes, call {emergency_number}"
            " at once.",
            "routine": "Mention this at your next visit. It looked like the attacks a clinician has already explained"
            " to you. If one is different, longer, or brings weakness, call {emergency_number}.",
        },
        (
            "When it started, or when you were last well",
            "Which side and which places",
            "Any change in face, arm or leg strength, speech, sight or balance",
            "Whether you take blood thinners",
        ),
    ),
    "sudden_unexplained": Text(
        "Sudden numbness without a clear reason",
        {
            "emergency": "Call {emergency_number} now. Numbness that starts suddenly without a clear reason should be"
            " checked as an emergency. Note the time it started. Do not drive yourself.",
            "same_day": "Get medical help today. Numbness that starts suddenly, or that stays after you wake up,"
            " should be looked at soon. If it spreads, or strength, speech or sight changes, call {emergency_number}.",
        },
        (
            "When it started and how long it lasted",
            "What you were doing at the time",
            "Whether it has happened before",
            "Anything else that changed with it, such as strength, speech, sight or balance",
        ),
    ),
    "transient_recent": Text(
        "A sudden event that has gone",
        {
            "emergency": "Call {emergency_number} now, even though it has gone. This is an emergency: an event like this needs"
            " to be looked at within hours. Note the time it started. Do not drive yourself.",
            "same_day": "Get medical help today, even though it has gone. An event like this needs to be assessed within a"
            " day. If it comes back, call {emergency_number}.",
            "soon": "See a doctor within 7 days. An event like this should be assessed, even though it was a while ago. If"
            " it comes back, call {emergency_number}.",
            "routine": "Mention it at your next visit. It was long ago, and nobody has looked at it as far as is written"
            " down. If it comes back, call {emergency_number}.",
            "info": "Keep it in your notes for the next visit. If it comes back, or comes with a change of face, speech,"
            " sight or strength, call {emergency_number}.",
        },
        (
            "When it started, how long it lasted, and when it had gone",
            "Which side and which places",
            "Any change in face, arm or leg strength, speech, sight or balance",
            "Whether it has happened before",
        ),
    ),
    "heart": Text(
        "Numbness with chest pain, short breath or cold sweat",
        {
            "emergency": "Call {emergency_number} now. Numbness of arm, jaw, shoulder or back with chest pain, short breath or"
            " cold sweat is an emergency, and so is a numb, swollen leg with short breath. Rest while you wait. Do not drive"
            " yourself.",
            "same_day": "Get medical help today. Chest pain, short breath or cold sweat with numbness in the last days needs"
            " to be assessed. If it comes back or gets worse, call {emergency_number}.",
            "soon": "See a doctor within 2 days. Chest pain, short breath or cold sweat with numbness should be assessed. If"
            " it comes back, call {emergency_number}.",
        },
        (
            "When it started and how long it lasted",
            "Where the pain or tightness was, and where it spread",
            "What you were doing",
            "Short breath, cold sweat, sickness, fainting",
        ),
    ),
    "face_trunk_loss": Text(
        "Lost feeling of the face or across the body",
        {
            "emergency": "Call {emergency_number} or go to an emergency department. New loss of feeling of the face, or across"
            " the body, should be checked as an emergency.",
            "same_day": "Get medical help today. Loss of feeling of the face, or across the body, needs to be examined. If"
            " speech, sight, strength, walking or bladder change, call {emergency_number}.",
            "soon": "Call the team that looks after you within 2 days. They should know of this new place. If strength,"
            " walking, sight or bladder change, get medical help the same day.",
        },
        (
            "When feeling was first lost, and where",
            "Whether both sides are the same",
            "Changes of speech, sight, swallowing or strength",
            "Work on the teeth, operations or a rash there",
        ),
    ),
    "mouth_both_hands": Text(
        "Numb or tingling round the mouth and in both hands or feet, or in both hands after a neck operation",
        {
            "same_day": "Get medical help today. Tingling round the mouth with both hands or feet, or of both hands after an"
            " operation on the neck or thyroid, should be looked at, and a blood test may be needed. If"
            " you have spasms or a fit, or breathing is hard, call {emergency_number}.",
            "routine": "Raise it at your next visit. It came with fast breathing and passed. If it lasts more than an hour,"
            " is on one side, or comes with cramps, get medical help the same day.",
        },
        (
            "How long it lasted and what you were doing",
            "Cramps or spasms of hands or feet",
            "Operations on the neck or thyroid, and when",
            "Medicines",
        ),
    ),
    "temple_jaw": Text(
        "Temple or scalp changes with a jaw that aches on chewing",
        {
            "emergency": "Go to an emergency department or call {emergency_number} now. With a change of sight this is an"
            " emergency: sight can be at risk.",
            "same_day": "Get medical help today. A numb or sore temple or scalp with a jaw that aches on chewing needs to be"
            " looked at the same day. If your sight changes, go to an emergency department.",
        },
        (
            "When temple, scalp or jaw began to change",
            "Any change of sight, even for a moment",
            "New headache, fever, weight loss, stiff shoulders",
        ),
    ),
}
