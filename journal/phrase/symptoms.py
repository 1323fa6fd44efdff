"""What people call a symptom that comes with numbness, and which one it is (ids of the vocabulary).

Only expressions that say the symptom by themselves stand here. Words that may mean it ("slurred", "collapsed") stand in
`red_words`: they are asked about.
"""

from __future__ import annotations

from collections.abc import Iterator

_SAID = {
    "face_droop": "face drooping|face droop|face drooped|facial droop|face dropped|drooping face|droopy face"
    "|face fallen|mouth drooping|mouth droops|mouth drooped|drooping mouth|face drooping on one side"
    "|one side of face drooping|one side of face dropped|face weak|weak face|facial weakness|face weakness"
    "|smile crooked|crooked smile|uneven smile|lopsided smile|lopsided face|mouth dropped|corner of mouth dropped"
    "|corner of mouth drooping|eyelid drooping|drooping eyelid"
    "|mouth crooked|crooked mouth|mouth hangs|mouth hanging|mouth droopy|droopy mouth|mouth sags|mouth sagging"
    "|mouth lopsided|lopsided mouth|mouth twisted|mouth slack|mouth pulled to one side|face droopy|face droops"
    "|face hanging|face hangs|face sags|face sagging|face lopsided|face crooked|crooked face|face twisted"
    "|face slack",
    "arm_or_leg_weak_one_side": "weak on one side|weakness on one side|one sided weakness|one side weak"
    "|weakness on left side|weakness on right side|left side weakness|right side weakness|left sided weakness"
    "|right sided weakness|weak down one side|weakness down one side|one arm weak|one leg weak"
    "|an arm or leg on one side is weak",
    "speech": "slurred speech|speech slurred|slurring speech|slurring words|slurred words|words slurred"
    "|speech slurring|slurring|speech slurry|trouble speaking|difficulty speaking|cannot speak|cannot talk"
    "|trouble talking|difficulty talking|cannot find words|trouble finding words|cannot get words out"
    "|speech trouble|speech problems|speech difficulty|speech problem|difficulty with speech|trouble with speech"
    "|garbled speech|speech garbled|lost speech|words come out wrong|sound drunk|sounding drunk"
    "|sounds drunk|words came out wrong|words coming out wrong"
    "|speech affected|speech unclear|unclear speech|hard to speak|hard to talk|struggling to speak"
    "|struggle to speak"
    "|talking nonsense|speaking nonsense|talking rubbish|talking gibberish|talking funny|speaking funny|talk funny"
    "|talking slurred|speaking slurred|speech gone|speech went|voice gone|lost my speech|cannot get words"
    "|cannot say words|cannot form words|cannot get a word out|words not coming out|speech funny|speech weird"
    "|speech odd|speech strange|funny speech|weird speech",
    "understanding": "cannot follow what people say|cannot understand people|cannot understand what people say"
    "|trouble understanding|cannot understand speech|difficulty understanding",
    "confusion": "confused|confusion|disoriented|disorientated",
    "vision_loss_or_double": "double vision|seeing double|see double|saw double|lost sight|lost vision"
    "|loss of vision|vision loss|loss of sight|lost sight in one eye|blind in one eye|sudden blindness"
    "|lost vision in one eye|vision gone|vision went"
    "|sight gone|sight went|went blind|gone blind|cannot see out of one eye|cannot see from one eye"
    "|cannot see with one eye|cannot see out of left eye|cannot see out of right eye",
    "balance_sudden": "cannot keep balance|lost balance|loss of balance|sudden loss of balance"
    "|suddenly cannot keep balance|cannot balance"
    "|balance gone",
    "dizzy_sudden": "suddenly dizzy|sudden dizziness|sudden vertigo|suddenly spinning"
    "|suddenly dizzy or spinning|room spinning|room spins",
    "headache_worst_sudden": "worst headache|worst headache ever|worst headache of life|thunderclap headache"
    "|sudden severe headache|sudden headache|sudden terrible headache|sudden headache worst ever"
    "|severe sudden headache",
    "fainted": "fainted|fainting|passed out|blacked out|lost consciousness|i fainted or blacked out|black out|blackout",
    "seizure": "seizure|seizures|a fit|had a fit|convulsion|convulsions|epileptic fit|i had a fit or seizure",
    "weak": "cannot lift arm|cannot lift leg|cannot raise arm|cannot raise leg|weak|weakness|weaker|feel weak"
    "|feels weak|muscle weakness|loss of strength|lost strength|no strength|no power|loss of power|lost power"
    "|losing strength|less strength"
    "|strength gone|power gone",
    "cannot_move": "cannot move|cannot move it|paralysed|paralyzed|paralysis|unable to move|not able to move"
    "|cannot move at all",
    "foot_drop": "foot drop|foot drops|foot slaps|foot slapping|dropped foot|drop foot|cannot lift foot"
    "|cannot lift toes|foot dragging|dragging foot|foot drags|cannot lift front of foot|tripping over toes",
    "grip_weak_dropping": "weak grip|grip weak|grip weakness|dropping things|drop things|dropped things"
    "|dropping objects|dropped cup|dropped mug|cannot grip|cannot hold things|keep dropping things|losing grip"
    "|lost grip|grip gone|dropped my cup",
    "clumsy_hands": "clumsy hands|clumsy hand|hands clumsy|hand clumsy|clumsy fingers|fingers clumsy|clumsy"
    "|fumbling|fumble buttons|trouble with buttons|cannot do buttons|cannot button|trouble writing",
    "muscle_wasting": "muscle wasting|muscle thinner|muscle looks thinner|muscle loss|muscle shrinking|muscle smaller",
    "twitching": "twitching|twitches|twitch|muscle twitching|muscle twitches|fasciculations",
    "swallowing": "trouble swallowing|difficulty swallowing|hard to swallow|cannot swallow|swallowing hard"
    "|choking on food|swallowing difficulty|swallowing trouble|struggling to swallow|swallowing difficult"
    "|difficult to swallow|swallowing problems|problems swallowing|swallowing worse"
    "|swallowing getting worse|swallowing getting harder|unable to swallow"
    "|food gets stuck in throat|food sticks in throat|choke on food|choking on drinks|choking on water|struggle to swallow",
    "heavy_legs": "heavy legs|legs heavy|legs feel heavy",
    "muscle_cramp": "cramp|cramps|cramping|muscle cramp|muscle cramps|spasm|spasms|muscle spasm|muscle spasms",
    "unsteady": "unsteady|unsteadiness|unsteady on feet|wobbly|wobbly legs|off balance|poor balance|balance bad"
    "|balance off|staggering|stumbling|balance problems|wobbling|unsteady walking|trouble walking"
    "|difficulty walking",
    "falls": "falls|keep falling|fell over|had a fall|falling over|been falling|fallen over",
    "legs_give_way": "legs give way|leg gives way|legs gave way|leg gave way|legs giving way|leg giving way"
    "|legs buckle|leg buckles|legs buckled|knee buckles|knee gives way|leg buckled|knee gave way",
    "stiff_legs": "stiff legs|legs stiff|leg stiff|stiff leg|stiffness in legs",
    "cannot_walk": "cannot walk|unable to walk|not able to walk|cannot walk at all",
    "bladder_start": "hard to pee|hard to start peeing|trouble peeing|difficulty peeing|trouble urinating"
    "|difficulty urinating|weak stream|hard to pass urine|difficulty passing urine|trouble passing urine"
    "|trouble starting to pee|hard to start passing urine|have to strain to pee|straining to pee",
    "bladder_feel": "cannot feel bladder|cannot feel bladder filling|cannot feel when need to pee"
    "|cannot feel pee|cannot feel peeing|cannot feel urine passing|cannot feel myself pee|cannot feel when i pee"
    "|numb bladder|cannot feel when peeing|cannot feel when bladder full|cannot feel bladder full",
    "bladder_leak": "leaking urine|urine leaks|leaking pee|pee leaking|wet myself|wetting myself|urine leaking"
    "|bladder leaking|urinary incontinence|leaked urine|leaking from bladder|bladder leak|bladder leaks"
    "|bladder accident|lost control of bladder|loss of bladder control|lost bladder control|no bladder control"
    "|cannot hold urine|cannot hold pee|cannot hold wee|cannot hold water|cannot hold bladder"
    "|cannot control bladder|cannot stop peeing|peed myself|pee myself|peeing myself|pissed myself|pissing myself"
    "|weed myself|wet bed|wet pants|incontinence|incontinent|bladder incontinence|bladder incontinent"
    "|urine incontinence|no control of bladder|no control over bladder|cannot control urine|cannot control pee"
    "|cannot hold my pee in|bladder control gone|bladder control lost|wet myself a little|peed bed|pissed bed",
    "bladder_none": "cannot pee|cannot urinate|cannot pass urine|unable to pee|unable to urinate"
    "|unable to pass urine|cannot wee|cannot empty bladder|urinary retention|not able to pee"
    "|not able to pass urine|cannot go for a wee|unable to wee"
    "|cannot piss|cannot pass water|not peed at all|no pee at all|cannot pee at all",
    "bowel_leak": "stool leaks|leaking stool|soiled myself|soiling myself|pooed myself|pooped myself"
    "|faecal incontinence|bowel leak|fecal incontinence|lost control of bowels|loss of bowel control"
    "|lost bowel control|bowel accident|leaking poo|no bowel control|leaking from bowel|bowels leaking"
    "|stool leaking"
    "|poop myself|pooping myself|shit myself|shat myself|shitting myself|crapped myself|messed myself"
    "|bowel incontinence|stool incontinence|bowel incontinent"
    "|no control of bowels|no control over bowels|bowel control gone|bowel control lost|stool accident"
    "|soiled pants|soiled underwear|cannot hold stool|cannot hold poo|cannot hold poop|cannot hold bowels"
    "|cannot control bowels",
    "bowel_feel": "cannot feel bowels|cannot feel bowel|cannot feel when bowel full|cannot feel when i poo"
    "|cannot feel poo|cannot feel when need to poo|cannot feel bowel opening",
    "saddle_change": "feeling changed between legs|saddle numbness|numb between legs|numbness between legs"
    "|numb down below|numbness down below|tingling down below|tingly down below|no feeling down below"
    "|cannot feel anything down below|cannot feel down below|feeling changed down below|numb when wiping"
    "|no feeling down there|no feeling between legs|numb down there|numbness down there|tingling down there"
    "|tingly down there|cannot feel anything down there|cannot feel down there|feeling gone down there",
    "wiping_feels_different": "wiping feels different|wiping different|cannot feel wiping"
    "|cannot feel when i wipe|wiping feels strange|wiping feels numb|feels different when wiping"
    "|feels different when i wipe|cannot feel wipe|wiping numb|wiping feels odd|cannot feel toilet paper"
    "|cannot feel paper when i wipe|cannot feel myself wipe|cannot feel when wiping"
    "|wiping feels weird|wiping feels funny|wiping feels off|wiping weird|wiping odd|wiping strange"
    "|feels weird when wiping",
    "sexual_change": "sexual feeling changed|sexual function changed|sex feels different|cannot get an erection"
    "|erection problems|loss of erection|sexual change|no erection|cannot orgasm",
    "back_pain": "back pain|lower back pain|low back pain|upper back pain|middle back pain|back ache|backache"
    "|back aches|back hurts|lower back hurts|pain in back|pain in lower back|pain in upper back|sore back"
    "|back sore|back painful|painful back|bad back|back is killing me|low back hurts|pain in low back"
    "|lower back ache|lumbago pain|spine pain|mid back pain|lower back sore",
    "neck_pain": "neck pain|neck ache|neck hurts|pain in neck|sore neck|neck sore|painful neck|neck aches"
    "|pain in back of neck|neck painful",
    "leg_pain_one": "leg pain|pain down leg|pain down one leg|pain in leg|leg hurts|pain down left leg"
    "|pain down right leg|pain in left leg|pain in right leg|sciatica|sciatic pain|leg aches|pain into leg"
    "|shooting pain down leg|shooting pain down left leg|shooting pain down right leg|pain in one leg|leg painful",
    "leg_pain_both": "pain in both legs|pain down both legs|both legs hurt|legs hurt|leg pain both sides"
    "|both legs painful|both legs ache|pain in legs|pain down legs|legs painful",
    "arm_pain": "arm pain|pain in arm|pain down arm|arm hurts|arm aches|pain in left arm|pain in right arm"
    "|pain down left arm|pain down right arm|pain in arms|arm painful|arms hurt|shooting pain down arm",
    "band_pain": "pain in a band|band of pain|pain round body|band pain|pain in a band round body|pain like a belt",
    "limb_pain_severe": "severe pain in limb|severe limb pain|severe leg pain|severe arm pain"
    "|severe pain in leg|severe pain in arm|severe pain in foot|severe pain in hand|severe foot pain"
    "|severe hand pain|severe pain in left leg|severe pain in right leg|severe pain in left arm"
    "|severe pain in right arm|severe pain in left foot|severe pain in right foot|severe pain in left hand"
    "|severe pain in right hand",
    "night_pain": "pain wakes me|pain at night|night pain|pain woke me|pain woke me up|pain wakes me at night"
    "|woken by pain|pain that wakes me at night|pain wakes me up",
    "pain_cough_strain": "pain when i cough|pain when coughing|pain when i sneeze|pain when sneezing"
    "|hurts when i cough|hurts to cough|hurts when i sneeze|pain on coughing|pain on straining"
    "|pain when straining|pain when i cough sneeze or strain",
    "lhermitte": "electric shock when i bend neck|shock when i bend neck|electric shock down spine"
    "|shock down spine|electric down spine|electric shock bending neck|bending neck sends an electric shock down"
    "|electric shocks down spine|shocks down spine|electric shock when bending neck"
    "|electric shocks when i bend neck|electric shock down back|electric shock when looking down",
    "fever": "fever|feverish|high temperature|a temperature",
    "chills": "chills|shivering|shivers|rigors",
    "weight_loss": "weight loss|lost weight|losing weight|lost weight without trying",
    "night_sweats": "night sweats|drenching night sweats|drenching sweats",
    "rash_blisters": "rash|blisters|blister|shingles rash|a rash or blisters",
    "swelling": "swelling|swollen|swelled|puffy|swells",
    "scalp_tender": "scalp tender|tender scalp|scalp sore|sore scalp|scalp hurts|scalp tenderness",
    "jaw_ache_chewing": "jaw aches when i chew|jaw ache chewing|jaw hurts when i chew|jaw hurts chewing"
    "|jaw pain when chewing|jaw ache when chewing|jaw pain chewing|jaw pain when i chew|jaw aches when chewing"
    "|jaw aches chewing|jaw ache on chewing",
    "cold_to_touch": "cold to touch|cold to the touch|skin cold|cold skin|feels cold to touch|cold to feel",
    "pale": "pale|pallor|turned white|went white|gone white|white fingers|white toes|fingers white|toes white|goes white",
    "blue_mottled": "blue or mottled|mottled|turned blue|went blue|gone blue|bluish|turned purple|gone purple",
    "tight_swollen": "tight and swollen|swollen and tight|tense and swollen|hard and swollen|tight swollen",
    "colour_change_with_cold": "changes colour in cold|changes color in cold|white in cold|goes white in cold"
    "|turns white in cold|raynaud|raynauds|colour changes in cold",
    "chest_pain": "chest pain|pain in chest|chest hurts|chest tightness|tight chest|chest tight|chest pressure"
    "|pressure in chest|pressure on chest|chest heavy|heavy chest|crushing chest|chest ache|chest aches"
    "|tightness in chest|chest discomfort",
    "breathless": "short of breath|breathless|shortness of breath|cannot breathe|cannot catch breath"
    "|trouble breathing|difficulty breathing|hard to breathe|out of breath|breathlessness|struggling to breathe"
    "|cannot get breath|breathing hard|breathing trouble|unable to breathe"
    "|breathing difficult|difficult to breathe|breathing problems|problems breathing|breathing difficulty|breathing worse"
    "|breathing getting worse|breathing getting harder"
    "|struggle to breathe|breathing laboured|breathing labored|shallow breathing|breathing shallow"
    "|cannot breath|hard to breath|struggling to breath|cannot get air|gasping for air|gasping for breath"
    "|throat closing|throat closing up|throat closes|throat swelling up",
    "jaw_pain": "jaw pain|pain in jaw|jaw ache|jaw aches|jaw hurts|pain in the jaw that came on by itself",
    "sweating": "cold sweat|cold sweats|sweating|clammy",
    "palpitations": "palpitations|heart racing|racing heart|heart skipping|heart pounding|heart fluttering"
    "|heart skipping beats|heart beating fast|irregular heartbeat",
    "injury_head": "head injury|hit head|banged head|hurt head|bumped head|knocked head|hit on head"
    "|bang on head|blow to head|head knock|injured head",
    "injury_neck_back": "hurt back|hurt neck|injured back|injured neck|back injury|neck injury|whiplash"
    "|fell on back|fell onto back|fall on back|fall onto back|fell on neck|fall on neck"
    "|landed on back|neck or back injury|landed on neck|broke back|broke neck",
    "injury_limb": "hurt arm|hurt leg|injured arm|injured leg|arm injury|leg injury|hurt hand|hurt foot"
    "|hand injury|foot injury|injured hand|injured foot|broke arm|broken arm|broke leg|broken leg|broke wrist"
    "|broken wrist|broken ankle|twisted ankle|sprained ankle|sprained wrist|hurt ankle|hurt wrist|hurt knee"
    "|hurt shoulder|broke ankle|dislocated shoulder",
    "cast_or_tight_bandage": "plaster cast|in a cast|tight cast|tight bandage|cast too tight|bandage too tight"
    "|cast on|splint too tight|plaster too tight",
    "unnoticed_burn_cut": "burn i had not felt|cut i had not felt|burn i not feel|cut i not feel"
    "|burnt without feeling|unnoticed burn|unnoticed cut|found a burn|found a cut|cut myself without feeling"
    "|burned without feeling|cut without feeling|burned myself without feeling|burnt myself without feeling",
    "foot_wound": "foot wound|foot ulcer|ulcer on foot|sore on foot|wound on foot|foot sore|blister on foot|toe ulcer",
}
# The limbs whose weakness on one named side is a sign of its own (stroke), beside weakness itself.
ONE_SIDED = ("arm", "leg", "whole arm", "whole leg", "upper arm", "forearm", "lower leg", "thigh")


def expressions() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each expression and its symptoms, most as they are said; weakness of one limb is weakness too."""
    for symptom, said in _SAID.items():
        for text in said.split("|"):
            yield text, (symptom, "weak") if symptom == "arm_or_leg_weak_one_side" else (symptom,)
    for text in _breath_and_throat():
        yield text, ("breathless", "swallowing")
    for symptom, names in _LEAKS.items():
        yield from ((f"{lost} of {name}", (symptom,)) for lost in _INCONTINENT for name in names.split("|"))
    for text in _bladder_and_bowels():
        yield text, ("bladder_leak", "bowel_leak")


# Of what somebody is incontinent, as letters say it.
_LEAKS = {
    "bladder_leak": "urine|bladder|pee|wee",
    "bowel_leak": "stool|stools|faeces|feces|bowel|bowels|poo|poop",
}
_INCONTINENT = ("incontinence", "incontinent")


def _bladder_and_bowels() -> Iterator[str]:
    """Both said in one, so that "no bladder or bowel incontinence" denies both."""
    yield from ("double incontinence", "doubly incontinent")
    pairs = (
        "bladder bowel",
        "bladder bowels",
        "urinary bowel",
        "urinary faecal",
        "urinary fecal",
        "urine stool",
        "urine faeces",
    )
    for names in (*pairs, "urine feces", "urine poo", "pee poo"):
        one, other = names.split(" ")
        for first, second in ((one, other), (other, one)):
            for both in (f"{first} {link} {second}" for link in ("and", "or", "&", "/")):
                yield from (f"{both} {lost}" for lost in _INCONTINENT)
                yield from (f"{lost} of {both}" for lost in _INCONTINENT)
                if one == "bladder":
                    yield from (f"{lost} {both} control" for lost in ("loss of", "lost", "no"))
                    yield from (f"{lost} of {both}" for lost in ("lost control", "loss of control", "no control"))
                    yield f"no control over {both}"
            yield from (f"{lost} of both {first} and {second}" for lost in _INCONTINENT)


def _breath_and_throat() -> Iterator[str]:
    for one, other in (("breathing", "swallowing"), ("swallowing", "breathing")):
        for link in ("and", "or", "&"):
            yield from (f"{hard} {one} {link} {other}" for hard in ("trouble", "difficulty", "problems"))
            yield from (f"{one} {link} {other} {hard}" for hard in ("hard", "difficult", "worse"))
        yield from (f"{one} {hard} and {other} too" for hard in ("hard", "difficult"))
        yield from (f"{one} {hard} and {other}" for hard in ("hard", "difficult"))
    for one, other in (("breathe", "swallow"), ("swallow", "breathe")):
        for link in ("and", "or"):
            yield from (f"{hard} to {one} {link} {other}" for hard in ("hard", "difficult", "unable", "struggling"))
            yield from (f"{hard} to {one} {link} to {other}" for hard in ("hard", "difficult"))
            yield f"cannot {one} {link} {other}"
