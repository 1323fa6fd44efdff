"""What patterns of the back and the area between the legs are called, and what to do about them."""

from __future__ import annotations

from journal.words.patterns.text import Text

_GET_WORSE = (
    " If weakness, walking, bladder or bowel change, or you lose feeling between the legs, go to an emergency department."
)

TEXTS: dict[str, Text] = {
    "both_legs_back": Text(
        "Back pain with numbness, weakness or pain in both legs",
        {
            "emergency": "Go to an emergency department or call {emergency_number}, day or night. Back pain with changes in"
            " both legs needs to be checked today. Do not wait for an appointment.",
        },
        (
            "When each leg began to change",
            "Whether it is numbness, weakness or pain, and where",
            "When you last passed urine in the usual way, and how wiping feels",
            "How walking and stairs have changed",
        ),
    ),
    "below_a_level": Text(
        "Numbness below a line on the body",
        {
            "emergency": "Go to an emergency department or call {emergency_number} today. Numbness below a line on your"
            " body or in both legs, or a tight band round it, needs emergency checking.",
            "same_day": "Get medical help today. Numbness that takes in both legs, or the body and a leg, needs to be"
            " examined." + _GET_WORSE,
            "soon": "Call the team that looks after you within 2 days. New numbness of body and legs is a change they"
            " should know of." + _GET_WORSE,
        },
        (
            "The highest place that is numb, at the front and at the back",
            "Whether both sides are the same",
            "Strength and walking",
            "Bladder and bowels",
            "Infections or vaccines in the last weeks",
        ),
    ),
    "after_injury": Text(
        "Numbness after an injury of the head, neck or back",
        {
            "emergency": "Call {emergency_number} now, or go to an emergency department. Numbness after an injury of the"
            " head, neck or back is an emergency. Keep still if your neck or back was hurt. Do not drive yourself.",
            "same_day": "Get medical help today. Numbness that follows an injury of the head, neck or back needs to be"
            " examined. If it spreads, or strength, walking, speech or sight change, call {emergency_number}.",
        },
        (
            "What happened and when",
            "When the numbness began after it, and where",
            "Weakness, walking, bladder and bowels",
            "Headache, sickness or drowsiness since then",
            "Whether you take blood thinners",
        ),
    ),
    "spine_infection": Text(
        "Back or neck pain with fever and numbness",
        {
            "emergency": "Go to an emergency department or call {emergency_number} now. Pain of the back or neck with fever"
            " and new numbness or weakness needs to be checked today.",
            "same_day": "Get medical help today. Pain of the back or neck with fever needs to be examined, because of what"
            " your profile names." + _GET_WORSE,
        },
        (
            "When the pain and the fever began",
            "Where it is numb or weak",
            "Bladder and bowels",
            "Recent injections, operations, wounds or infections",
        ),
    ),
    "cancer_cord": Text(
        "New numbness or spine pain after a serious illness",
        {
            "emergency": "Call the helpline of the team that treats or treated you now, or go to an emergency"
            " department. Because of your past illness, new"
            " numbness, weakness or trouble walking should be checked as an emergency.",
            "same_day": "Call the team that treats or treated you, or get medical help, today. Because of your past"
            " illness, this should be"
            " looked at within 24 hours." + _GET_WORSE,
            "soon": "Call the team that treats you within 2 days. They should know of numbness that has begun." + _GET_WORSE,
        },
        (
            "Which illness you had, when, and how it was treated",
            "Where the spine hurts, and whether it hurts at night or on straining",
            "Strength, walking, bladder and bowels",
            "Where it is numb and since when",
        ),
    ),
    "spinal_bleed": Text(
        "New spine pain with numbness, with a blood thinner or after a spine procedure",
        {
            "emergency": "Go to an emergency department or call {emergency_number} now. New pain of the back or neck with"
            " numbness or weakness needs emergency checking when you take a blood thinner or had your spine treated.",
        },
        (
            "Which blood thinner, and the last dose",
            "What was done to your spine, and when",
            "When the pain and the numbness began",
            "Strength, walking, bladder and bowels",
        ),
    ),
    "cord_signs": Text(
        "Changes in hands and walking together",
        {
            "emergency": "Go to an emergency department or call {emergency_number} today. Changes of hands and walking that"
            " get worse quickly, or come with bladder, bowel or saddle changes, need emergency checking.",
            "same_day": "Get medical help today. Changes of hands and walking together can come from the neck and should be"
            " examined." + _GET_WORSE,
            "soon": "See a doctor within 14 days. Electric shocks on bending the neck should be looked at." + _GET_WORSE,
        },
        (
            "What your hands can no longer do: buttons, writing, keys",
            "How walking has changed, and any falls",
            "Where it is numb",
            "Bladder, bowels, and feeling between the legs",
            "Whether bending the neck sends a shock down",
        ),
    ),
    "saddle": Text(
        "A change between the legs, or in bladder or bowel control",
        {
            "emergency": "Go to an emergency department or call {emergency_number}, day or night. Changes in feeling"
            " between the legs, or in bladder or bowel control, need to be checked today. Do not wait for an"
            " appointment.",
            "same_day": "Get medical help today. Feeling that has changed between the legs needs to be examined. If"
            " passing urine, bowel control or wiping changes, go to an emergency department.",
            "soon": "See a doctor within 2 days. A change in sexual feeling together with back pain should be looked"
            " at. If feeling between the legs, bladder or bowels change, go to an emergency department.",
            "info": "Note if it happens again: numbness from a saddle or hard seat that comes back should be looked"
            " at. If it stays, or bladder, bowels or wiping change, go to an emergency department.",
        },
        (
            "When you last passed urine in the usual way",
            "What has changed: passing urine, bowels, wiping, sexual feeling",
            "Where it is numb, and whether both legs are affected",
            "Whether you have back pain or leg pain",
        ),
    ),
}
