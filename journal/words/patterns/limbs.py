"""What patterns of one arm, one leg or both are called, and what to do about them."""

from __future__ import annotations

from journal.words.patterns.text import Text

TEXTS: dict[str, Text] = {
    "limb_ischaemia": Text(
        "A limb that is numb and cold, pale or blue",
        {
            "emergency": "Call {emergency_number} now. A numb limb that is cold, pale or blue and painful, weak or suddenly so"
            " is an emergency: hours count. Keep it still and do not warm it with heat. Do not drive yourself.",
            "same_day": "Get medical help today. A limb that stays cold, pale or blue needs to be examined. If it becomes very"
            " painful or weak, call {emergency_number}.",
            "soon": "See a doctor within 7 days. One hand or foot that turns cold, pale or blue should be looked at. If it"
            " stays so for more than an hour, get medical help the same day.",
            "routine": "Raise it at your next visit: fingers or toes that change colour in the cold. If only one side does it,"
            " if it stays, or if a sore appears, get medical help.",
        },
        (
            "When it began, and whether it was sudden",
            "Colour, warmth, pain and strength of the limb",
            "Heart rhythm problems, or trouble with blood vessels before",
            "Blood thinners",
        ),
    ),
    "compartment": Text(
        "A hurt, strained or plastered limb that is numb",
        {
            "emergency": "Go to an emergency department or call {emergency_number} now. A hurt or plastered limb that is numb"
            " and very painful, tight, cold or without feeling is an emergency. Do not wait for an appointment.",
            "same_day": "Get medical help today. Numbness after an injury, or in a cast or bandage, needs to be looked at, and"
            " the cast may have to be opened. If pain grows, or fingers or toes turn cold, pale or blue, go to an emergency"
            " department.",
            "routine": "Raise it at your next visit: tightness and numbness that come with exercise and go with rest. If they"
            " stay after rest, go to an emergency department.",
        },
        (
            "What happened, and when",
            "Pain, and whether it is worse when fingers or toes are stretched",
            "Colour, warmth and movement",
            "When the cast or bandage was put on",
        ),
    ),
    "weak_with_numb": Text(
        "Weakness where it is numb",
        {
            "same_day": "Get medical help today. New weakness, or trouble swallowing, together with numbness needs to be"
            " examined. If it gets worse, or comes to the face, both legs, bladder or bowels, go to an emergency department.",
            "soon": "See a doctor within 14 days. Weakness together with numbness should be looked at, even when it is not"
            " new. If it gets worse, get medical help the same day.",
        },
        (
            "What you can no longer do with it",
            "When the weakness began, and whether it is getting worse",
            "Pain in the back, neck, arm or leg",
            "Bladder, bowels, and feeling between the legs",
        ),
    ),
    "standing_walking_legs": Text(
        "Numb legs on standing or walking",
        {
            "soon": "See a doctor within 14 days. Legs that go numb on your feet, and that now stop you or have lost"
            " feeling, should be examined. If feeling between the legs, bladder or bowels change, go to an emergency"
            " department.",
            "routine": "Raise it at your next visit. Numbness that comes on your feet and goes when you sit or bend"
            " should be talked about. Go sooner if you can walk less far, or if it stays when you sit.",
        },
        (
            "How far you can walk, and whether that has changed",
            "Whether sitting or leaning on a trolley eases it, or standing still is enough",
            "Which parts of which leg, and any back pain",
            "Ask whether the pulses in your feet should be felt",
        ),
    ),
    "thoracic_outlet": Text(
        "Numbness of the arm when it is raised or carries",
        {
            "same_day": "Get medical help today. An arm that is swollen and blue needs to be checked today. If you"
            " are short of breath or your chest hurts, call {emergency_number}.",
            "soon": "See a doctor within 7 days. A hand that turns pale or cold when the arm is raised should be"
            " examined. If it stays cold or pale, call {emergency_number}.",
            "routine": "Raise it at your next visit. Numbness that comes when you raise your arms or carry should be"
            " talked about. If the arm swells, turns blue or stays cold, get medical help the same day.",
        },
        (
            "What you do when it comes, and how soon it goes",
            "Which fingers and which parts of arm, neck or shoulder",
            "Whether the hand changes colour or the arm swells",
            "Any weakness of the hand",
        ),
    ),
    "sciatica_function": Text(
        "A numb leg with back pain that limits you",
        {
            "soon 2": "See a doctor within 2 days. Your leg and back limit you, and it is getting worse or touch is"
            " lost. If feeling between the legs, bladder or bowels change, or the other leg joins in, go to an"
            " emergency department.",
            "soon": "See a doctor within 14 days. A numb leg with back pain that keeps you from walking, work or sleep"
            " should be examined. If feeling between the legs, bladder or bowels change, or the other leg joins in, go"
            " to an emergency department.",
            "routine": "Raise it at your next visit. It has been looked at and has stayed as it was. If feeling"
            " between the legs, bladder or bowels change, or the other leg joins in, go to an emergency department.",
        },
        (
            "What you can no longer do, and on how many days",
            "Where in the leg it is numb, and any weakness or dropping foot",
            "That bladder, bowels and feeling between the legs are as usual, or what has changed",
        ),
    ),
    "stocking_glove": Text(
        "Numbness of both feet that came on slowly",
        {
            "soon 2": "See a doctor within 2 days. Tell them what your profile notes: with it, numb feet should be"
            " looked at quickly. If you get weak or unsteady, or it climbs, get medical help the same day.",
            "soon 7": "See a doctor within 7 days. Numb feet should be examined. Look at your feet every day for cuts,"
            " blisters and burns. If you find one, get medical help the same day.",
            "soon": "See a doctor within 14 days. Numbness of both feet that came on slowly should be examined. If you"
            " get weak or unsteady, or it climbs, get medical help the same day.",
            "routine": "Raise it at your next visit. It has been looked at and has stayed as it was. Look at your feet"
            " for cuts and burns. If it climbs, or you get weak or unsteady, do not wait.",
        },
        (
            "Since when, and how far up it reaches",
            "Whether the hands are numb as well",
            "What you eat and drink, your medicines, and any stomach operation",
            "Ask whether blood tests would help: sugar, B12, thyroid, kidneys",
        ),
    ),
    "hand_nerve": Text(
        "Numb fingers in the area of one nerve",
        {
            "soon": "See a doctor within 14 days. Numb fingers that stay numb, lose strength, or are no better after 6"
            " weeks of a splint should be examined. If the hand gets weaker, go sooner.",
            "routine": "Raise it at your next visit. Numb fingers that come at night, with gripping or with a bent"
            " elbow should be talked about. If they stay numb or the hand gets weak, do not wait for that visit.",
        },
        (
            "Which fingers, and whether at night",
            "What brings it on and what eases it",
            "Any weakness, dropping things, or a thinner thumb muscle",
            "What you have tried, such as a splint, and for how long",
        ),
    ),
    "numb_injury_unnoticed": Text(
        "An injury that was not felt, or a wound or swelling of a numb foot",
        {
            "same_day": "Get medical help today. A wound on a foot that does not feel, or a numb foot that newly swells,"
            " needs care today. Keep a wound covered and do not walk on the foot more than you must. With fever, or"
            " redness that spreads, go to an emergency department.",
            "soon": "See a doctor within 7 days. A burn or cut that you did not feel shows that touch is lost there."
            " Keep it clean and covered. If it gets red, hot or swollen, get medical help the same day.",
        },
        (
            "When you found it, and what caused it",
            "Since when you do not feel touch, heat or pain there",
            "Any fever, redness, swelling or smell",
        ),
    ),
}
