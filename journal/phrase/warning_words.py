"""Words that may be signs of an emergency, by the symptom they may mean: they make the journal ask."""

from __future__ import annotations

WORDS = {
    "speech": "stroke|tia|mini stroke|slurred|slur|slurry|slurs|speech|garbled|mumbling|stammer|words wrong"
    "|words jumbled|jumbled words|not talk|not speak|voice odd|rubbish|nonsense|gibberish|talk funny|talking funny"
    "|wrong words|mixing up words|mix up words",
    "face_droop": "stroke|tia|mini stroke|droop|droops|drooped|drooping|droopy|lopsided|dropped face"
    "|one side of face|saggy|sagging",
    "understanding": "not understand|understand people",
    "confusion": "confusing|muddled|not making sense|incoherent",
    "vision_loss_or_double": "vision|sight|blind|blindness|blurred|blurry|blur|cannot see|not see|double",
    "dizzy_sudden": "dizzy|dizziness|vertigo|spinning|lightheaded|giddy|faint",
    "balance_sudden": "balance",
    "headache_worst_sudden": "headache|thunderclap|migraine|head pain|head hurts",
    "fainted": "collapsed|collapse|unconscious|keeled over|blackouts",
    "seizure": "fit|fitting|convulsing|shaking all over|epilepsy|epileptic",
    "arm_or_leg_weak_one_side": "stroke|tia|mini stroke|mini strokes|strokes",
    "weak": "weak|weakness|weaker|weakened|feeble|floppy|flopping|limp|strength|stairs|cannot get up",
    "cannot_move": "move|move it|paralysed|paralyzed|paralysis|paralysing|cannot move|will not move|not move|useless|frozen"
    "|cannot lift|not lift|cannot raise|cannot grip|cannot hold",
    "cannot_walk": "cannot walk|not walk|cannot stand|wheelchair|bedbound|collapsing",
    "legs_give_way": "buckled|buckling|buckle|gave way",
    "falls": "fell|fallen|fall",
    "swallowing": "swallow|swallowing|choking|choke",
    "breathless": "cannot breathe|breathing|breathe|breath|gasping|suffocating|wheezing",
    "chest_pain": "chest pain|heart attack|angina|crushing",
    "bladder_none": "pee|peeing|urine|urinate|urinating|bladder|wee|catheter|retention|toilet",
    "bladder_leak": "wet bed|wet myself|accident|leaked|leaking|leak|pissed|peed|bladder control"
    "|control over bladder|control over my bladder|control of bladder|control of my bladder",
    "bowel_leak": "soiled|bowel|bowels|poo|stool|pooed",
    "bowel_feel": "constipated|constipation|cannot poop|cannot poo|not poop|not pooped|not poo|not pooed|cannot open bowels"
    "|not open bowels|not opened bowels|cannot empty bowels|cannot pass stool|unable to poop|unable to poo|cannot shit"
    "|cannot defecate|no bowel movement|no bowel movements",
    "saddle_change": "wiping|wipe|wiped|genital|genitals|saddle|vagina|penis|anus|private|sex|erection",
    "fever": "temperature|feverish|burning up",
    "pale": "white|grey|gray|waxy|bloodless|no pulse|pulseless|cannot feel pulse|cannot find pulse",
    "tight_swollen": "rock hard|hard as rock|tight|tense|bursting",
    "blue_mottled": "blue|purple|dusky|grey|black",
    "cold_to_touch": "stone cold|ice cold|freezing|cold|no pulse|pulseless|cannot feel pulse|cannot find pulse",
    "limb_pain_severe": "agony|excruciating|unbearable|awful pain|terrible pain|horrible pain|bad pain|pain bad|severe pain"
    "|worst pain|pain awful|pain terrible|hurts like hell|hurts so much|hurts badly|hurting badly|killing me|very painful",
    "injury_head": "head injury|concussion|hit my head|fell off|fell downstairs|fell|fall|fallen"
    "|fell over|accident|crash|car crash",
    "injury_neck_back": "car crash|crash|accident in car|whiplash|fell downstairs|fell off|fell|fall|fallen|fell over|accident",
    "injury_limb": "kick|kicked|tackle|tackled|crushed|trapped|sprain|sprained|fracture|fractured|broke|broken",
    "lhermitte": "bend my neck|bending my neck|bent neck",
}
