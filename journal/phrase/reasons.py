"""What people call onset, triggers, relief, a check of feeling, and their own reason (ids of the vocabulary)."""

from __future__ import annotations

from collections.abc import Iterator

ONSET = {
    "sudden": "sudden|suddenly|all of a sudden|out of nowhere|out of the blue|in seconds|within seconds"
    "|instantly|abruptly|came on suddenly|came suddenly|within a few seconds|within minutes|in an instant"
    "|over a few seconds|over seconds|at once|sudden onset|over a few minutes|over minutes"
    "|suddenly seconds to a few minutes",
    "hours": "over hours|over a few hours|over several hours|within hours|over some hours|over the day|over a couple of hours",
    "days": "over days|over a few days|over several days|within days|over a couple of days",
    "weeks": "over weeks|over a few weeks|over several weeks|over months|over a few months|over weeks or longer|over years",
    "woke_with": "woke up with it|woke with it|woke up with|woke with|woke up numb|woken with it"
    "|woken up with it|on waking|upon waking|when i woke up|when i woke|waking up with it|waking with it"
    "|i woke up|woke up|woke|wake up with it|when waking|when waking up|since waking|since i woke up"
    "|since waking up|since i woke|woke up to|there on waking|there when i woke up",
}
TRIGGER = {
    "leaned_or_slept_on": "sleeping on it|sleeping on|sleeping on it funny|leaning on arm|lying on arm|sleeping on arm"
    "|sitting on foot|slept on it|slept on|slept on my arm|slept on arm|slept on hand|leaned on it"
    "|leaned on|leant on it|leant on|leaning on it|leaning on|lay on it|lay on|laid on it|lying on it|lying on"
    "|sat on it|sat on foot|sat on hand|sitting on it|fell asleep on it|fell asleep on|slept on it funny"
    "|slept funny|leaned or slept on it|leaned or slept on",
    "legs_crossed": "crossed legs|legs crossed|crossing legs|sat cross legged|cross legged|sitting cross legged"
    "|sitting with legs crossed",
    "kneeling": "after kneeling|kneeling|while kneeling|knelt|from kneeling",
    "tight_strap_clothing": "tight strap|tight clothing|tight clothes|tight jeans|tight belt|tight shoes"
    "|tight boots|tight sock|tight socks|tight sleeve|tight watch|heavy bag strap|tight strap or clothing"
    "|rucksack strap|backpack strap",
    "arms_overhead": "arms overhead|arm overhead|arms above head|arm above head|arms up|reaching up"
    "|reaching overhead|hands above head",
    "carrying": "carrying|after carrying|carried shopping|carrying shopping|carrying bags|carried bags"
    "|carrying heavy bags|heavy lifting",
    "typing_grip": "typing|after typing|while typing|gripping|after gripping|typing or gripping|using mouse"
    "|using phone|texting|writing|after writing|after knitting|knitting|after using phone",
    "elbow_bent": "elbow bent|bent elbow|bending elbow|elbows bent|with elbow bent|bending my elbow"
    "|leaning on elbow|leaned on elbow",
    "vibration_tool": "vibrating tool|vibrating tools|power tool|power tools|drilling|after drilling|strimmer"
    "|after mowing|jackhammer",
    "standing": "after standing|while standing|when standing|standing|from standing|on standing|stood for long",
    "walking": "after walking|while walking|when walking|when i walk|on walking|from walking|after a walk|during a walk",
    "sitting": "after sitting|while sitting|when sitting|sitting|from sitting|sat too long|sat for long"
    "|sitting too long|on the toilet",
    "cycling": "cycling|after cycling|while cycling|bike ride|after a bike ride|riding bike|on bike|biking",
    "neck_move": "moving neck|turning head|moving head|turning neck|bending neck|neck movement|looking up|looking down",
    "cough_strain": "when coughing|when i cough|on coughing|after coughing|straining|when straining"
    "|after straining|sneezing|when sneezing|coughing",
    "cold": "in the cold|cold weather|from cold|from the cold|after cold|cold water|in cold|cold hands trigger",
    "heat": "in the heat|hot weather|after a hot bath|hot bath|hot shower|after hot shower|from heat",
    "exercise": "exercise|after exercise|exercising|workout|after a workout|after gym|at the gym|after running"
    "|running|after a run|while running|during exercise|after sport|after football|after swimming",
    "stress_fast_breathing": "stress|stressed|panic|panic attack|hyperventilating|fast breathing|breathing fast"
    "|anxious|anxiety|overbreathing",
    "alcohol": "after alcohol|alcohol|after drinking alcohol|drunk|hangover|after beer|after wine",
    "new_medicine": "new medicine|new medication|new tablets|new drug|new pills|started a new medicine|new tablet",
    "knocked_nerve": "hit funny bone|knocked funny bone|banged elbow|hit elbow|knocked elbow"
    "|banged funny bone|bumped elbow|bumped funny bone|knocked a nerve",
    "strain_overuse": "overuse|overdid it|strained|strained it|muscle strain|strain|pulled a muscle"
    "|pulled muscle|after gardening|gardening",
    "dental_or_local_anaesthetic": "dentist|after dentist injection|dentist injection|dental injection"
    "|after dentist|local anaesthetic|local anesthetic|after filling|tooth pulled|dental work|after dental work"
    "|nerve block|numbing injection|after the dentist|dentist numbing|injection at dentist",
    "night": "at night|every night|nightly|nights",
    "none_known": "no trigger|no known trigger|nothing set it off|no obvious trigger|for no reason|no reason"
    "|no obvious reason|no cause|unknown cause",
}
RELIEF = {
    "moving": "moving|moving it|moving about|movement|moving around|walking around|walking it off",
    "shaking_hand": "shaking|shaking it|shaking hand|shaking hands|shaking the hand|shaking it out|shake",
    "position_change": "changing position|change of position|moving position|turning over|position change"
    "|uncrossing legs|repositioning",
    "sitting": "sitting|sitting down|sat down",
    "bending_forward": "bending forward|leaning forward|bending over",
    "standing_still": "standing still|stopping",
    "lying": "lying down|lying|lying flat",
    "rest": "rest|resting",
    "warming": "warming|warming up|warmth|warm water|heat",
    "treatment": "treatment|painkillers|physio|physiotherapy|tablets|medication|splint|massage|stretching",
}
_HELPED: tuple[str, ...] = (
    "better after",
    "better with",
    "better when",
    "better by",
    "better on",
    "eased by",
    "eases with",
    "eases when",
    "eased after",
)
_HELPED += (
    "relieved by",
    "relief from",
    "helped by",
    "eases after",
    "improves with",
    "goes away with",
    "goes away after",
    "eased with",
)
EVIDENCE = {
    "self_check_reduced": "checked : touch weaker|checked : touch is weaker|checked : less feeling"
    "|checked : numb|checked touch weaker|checked touch is weaker|checked less feeling|checked touch weaker there"
    "|checked it is numb|checked touch reduced|tested touch weaker|i checked touch is weaker there"
    "|checked feels less",
    "self_check_normal": "checked : touch normal|checked : normal|checked : touch is normal"
    "|checked touch normal|checked touch is normal|checked normal|tested touch normal|i checked touch is normal",
    "exam_reduced": "doctor found reduced feeling|a clinician found reduced feeling|doctor found less feeling"
    "|exam found reduced feeling|gp found reduced feeling|neurologist found reduced feeling"
    "|nurse found reduced feeling",
    "exam_normal": "doctor exam normal|exam was normal|a clinician exam was normal|doctor found normal feeling|exam normal",
    "test_abnormal": "nerve test confirmed it|scan confirmed it|nerve test abnormal|nerve conduction abnormal"
    "|a nerve test or scan confirmed it",
    "test_normal": "nerve test normal|scan normal|nerve conduction normal|a nerve test or scan was normal"
    "|nerve test was normal",
}
# What someone who says it gives as the reason; other triggers only came with it.
OWN_REASONS = ("leaned_or_slept_on", "legs_crossed", "knocked_nerve", "dental_or_local_anaesthetic")
BECAUSE = ("because of", "because", "due to", "caused by", "cause is")
# Said before a trigger, they belong to it.
_WITH = (
    "after",
    "while",
    "when",
    "from",
    "during",
    "worse when",
    "worse with",
    "worse after",
    "triggered by",
    "brought on by",
    "by",
)


def expressions() -> Iterator[tuple[str, str, str]]:
    """Each expression, its kind (onset, trigger, relief, evidence) and its id."""
    for kind, table in (("onset", ONSET), ("evidence", EVIDENCE)):
        for name, said in table.items():
            for text in said.split("|"):
                yield text, kind, name
    for name, said in TRIGGER.items():
        for text in said.split("|"):
            yield text, "trigger", name
            if (text.endswith("ing") and " " not in text) or (name == "leaned_or_slept_on" and "ing on" in text):
                yield from ((f"{before} {text}", "trigger", name) for before in _WITH)
    for name, said in RELIEF.items():
        for text in said.split("|"):
            yield from ((f"{before} {text}", "relief", name) for before in _HELPED)
    yield from ((text, "relief", "none") for text in ("nothing helped", "nothing helps", "no relief", "nothing eased it"))
