"""A fourth set, written from guidance on people and places less told so far, before it was tried: emergencies."""

from tests.vignettes import sources
from tests.vignettes.write import NO_STROKE, again, diagnosis, numb, vignette

CASES = (
    vignette(
        "fourth-child-cannot-climb-stairs",
        "9-year-old: both feet have tingled for 4 days, since yesterday he cannot climb stairs and stumbles",
        about="R07",
        born=2017,
        expected="emergency",
        source=sources.NG127_CHILD,
        why="Tingling with weakness in a child can be the start of Guillain-Barre syndrome.",
        episodes=[
            numb("4d", "both [foot]", onset="days", severity=3),
            numb("1d", "both [foot], leg.calf_back", onset="days", severity=5, symptoms="weak unsteady falls"),
        ],
    ),
    vignette(
        "fourth-spinal-has-not-worn-off",
        "Knee operated under a spinal yesterday morning; 30 hours later both legs are still numb and heavy",
        about="R16 R07",
        expected="emergency",
        source=sources.AAGBI_BLOCK,
        why="A spinal is gone within hours; a bleed must be looked for at once.",
        history="recent_spinal_procedure=1d anticoagulant=1d recent_surgery=1d",
        episodes=[
            numb(
                "30h",
                "both [leg], foot.top",
                "reduced heavy_dead",
                onset="unknown",
                explanation="spinal anaesthetic",
                triggers="dental_or_local_anaesthetic",
                symptoms="heavy_legs weak",
            ),
            numb("1h", "both [leg], foot.top", "reduced heavy_dead", onset="unknown", symptoms="heavy_legs weak"),
        ],
    ),
    vignette(
        "fourth-pregnant-saddle",
        "28 weeks pregnant with sciatica for 2 weeks; since yesterday numb between the legs, she blames the baby",
        about="R04",
        born=1993,
        expected="emergency",
        source=sources.GIRFT,
        why="Pregnancy explains much, but not a numb saddle.",
        history="pregnant=190d",
        episodes=[
            *again(
                "12 9 6 3", "09:00", "left leg.calf_outer, leg.thigh_back", onset="hours", symptoms="back_pain", lasted="4h"
            ),
            numb("1d", "midline saddle.perineum", "reduced", onset="hours", explanation="the baby presses", severity=2),
        ],
    ),
    vignette(
        "fourth-thigh-on-a-blood-thinner",
        "On rivaroxaban: severe pain in the left groin since last night; the thigh is numb in front, the knee gives way",
        about="R16 R18",
        born=1948,
        expected="emergency",
        acceptable="same_day",
        source=sources.HAEMATOMA,
        why="A bleed into the hip muscle presses on the nerve of the thigh.",
        history="anticoagulant=400d af_or_clot_history=400d",
        episodes=[
            numb(
                "18h",
                "left leg.thigh_front, abdomen.groin",
                "reduced",
                onset="hours",
                severity=6,
                pain=8,
                symptoms="limb_pain_severe weak legs_give_way",
            )
        ],
    ),
    vignette(
        "fourth-both-arms-climbing",
        "Both hands tingle since 6 days, the forearms since 3, since today the upper arms too and lifting them is hard",
        about="R07",
        expected="emergency",
        source=sources.NHS_GBS,
        why="It can begin in the arms as well.",
        history="recent_infection_or_vaccine_6w=20d",
        episodes=[
            numb("6d", "both [hand]", onset="days", lasted="2d"),
            numb("3d", "both [hand], arm.forearm_back, arm.forearm_thumb_side", onset="days", lasted="2d"),
            numb("6h", "both [hand], [forearm], arm.upper_outer", onset="days", severity=5, symptoms="weak"),
        ],
    ),
    vignette(
        "fourth-cannot-feel-the-bladder",
        "Known disc at L5/S1; since 2 days pain in both legs, and he cannot feel when the bladder is full; nothing numb below",
        about="R04 R05",
        expected="emergency",
        source=sources.GIRFT,
        why="Incomplete cauda equina: the time in which an operation helps most.",
        diagnoses=[diagnosis("L5/S1 disc", "left leg.calf_back, foot.outer_edge", "60d")],
        episodes=[
            *again(
                "30 20 10", "10:00", "left leg.calf_back, foot.outer_edge", onset="hours", symptoms="back_pain", lasted="3h"
            ),
            numb(
                "2d",
                "both leg.calf_back; left foot.outer_edge",
                onset="hours",
                severity=5,
                symptoms="back_pain leg_pain_both bladder_feel",
                denied="saddle_change wiping_feels_different bowel_leak",
            ),
        ],
    ),
    vignette(
        "fourth-new-tablets-and-the-stream",
        "Sciatica for 3 weeks, amitriptyline for 4 days; since 2 days the stream is hard to start, she blames the tablets",
        about="R04",
        expected="emergency",
        acceptable="same_day",
        source=sources.GIRFT,
        why="The tablets can do that; only an examination can tell it from cauda equina.",
        treatments=[{"name": "amitriptyline", "started_on": "2026-03-06", "stopped_on": None, "effect": "some"}],
        episodes=[
            *again("20 15 10 5", "09:00", "right leg.calf_outer, foot.top", onset="hours", symptoms="back_pain", lasted="5h"),
            numb(
                "1d",
                "right leg.calf_outer, foot.top",
                onset="hours",
                explanation="the new tablets make it hard to pass water",
                triggers="new_medicine",
                symptoms="back_pain bladder_start",
            ),
        ],
    ),
    vignette(
        "fourth-arm-gone-white",
        "Atrial fibrillation, tablets forgotten; half an hour ago the left hand went cold, pale and numb; little pain",
        about="R10 R02",
        born=1944,
        expected="emergency",
        source=sources.NZ_LIMB,
        why="A clot in the artery of the arm; not all six signs are needed.",
        history="af_or_clot_history=1500d",
        episodes=[
            numb(
                "30m",
                "left [hand], arm.forearm_back",
                "reduced cold_feeling",
                onset="sudden",
                pain=2,
                symptoms="cold_to_touch pale",
                denied=NO_STROKE,
            )
        ],
    ),
    vignette(
        "fourth-slept-on-it-after-drugs",
        "Woke after 9 hours on the floor on his arm: the forearm is tight and swollen, very painful, the hand numb and weak",
        about="R11",
        born=1997,
        expected="emergency",
        source=sources.NHS_COMPARTMENT,
        why="Pressure for hours kills muscle: slept on, but not harmless.",
        episodes=[
            numb(
                "3h",
                "right [forearm], [hand]",
                "reduced",
                onset="woke_with",
                explanation="slept on it",
                triggers="leaned_or_slept_on",
                pain=9,
                symptoms="tight_swollen limb_pain_severe grip_weak_dropping",
            )
        ],
    ),
    vignette(
        "fourth-shin-after-the-march",
        "10 hours after a 40 km march the shin is hard as wood, pain 9 even at rest, between the first toes it is numb",
        about="R11",
        born=2002,
        expected="emergency",
        source=sources.NHS_COMPARTMENT,
        why="Hard exercise alone can do it.",
        episodes=[
            numb(
                "4h",
                "left foot.big_toe, foot.top, leg.shin",
                "reduced",
                onset="hours",
                triggers="exercise",
                explanation="long march",
                pain=9,
                symptoms="tight_swollen limb_pain_severe",
            )
        ],
    ),
    vignette(
        "fourth-dive-into-the-shallow",
        "Hit the head diving 3 hours ago; both arms burned and tingled for 10 minutes, fine now but for a stiff neck",
        about="R12",
        born=2000,
        expected="emergency",
        source=sources.CANADIAN_SPINE,
        why="Both arms after a neck injury is the cord until a scan says otherwise, even when it has gone.",
        episodes=[
            numb(
                "3h",
                "both [forearm], [hand]",
                "burning tingling",
                onset="sudden",
                lasted="10m",
                explanation="dived into shallow water",
                symptoms="injury_head injury_neck_back neck_pain",
            )
        ],
    ),
)
