"""The fourth set: for today, or for the next days."""

from tests.vignettes import sources
from tests.vignettes.write import NO_PELVIC, NO_STROKE, NO_WALKING, NO_WEAKNESS, again, diagnosis, numb, state, vignette, visit

CASES = (
    vignette(
        "fourth-fingers-and-toes-after-parathyroid",
        "3 days after a parathyroid operation: fingers and toes of both sides tingle since this morning and cramp",
        about="R38",
        expected="same_day",
        acceptable="emergency",
        source=sources.NHS_CALCIUM,
        why="Low calcium; the mouth need not take part.",
        history="neck_thyroid_surgery=3d recent_surgery=3d",
        episodes=[numb("9h", "both [fingers], [toes]", onset="hours", symptoms="muscle_cramp")],
    ),
    vignette(
        "fourth-knee-gives-way-after-birth",
        "2 days after a long birth without an epidural: the front of the right thigh is numb and the knee gives way",
        about="R18",
        born=1995,
        expected="same_day",
        acceptable="emergency",
        source=sources.RCOG_LEGS,
        why="Most such nerves recover, but new weakness is examined before she goes on.",
        episodes=[
            numb(
                "2d",
                "right leg.thigh_front, leg.calf_inner",
                "reduced",
                onset="unknown",
                symptoms="weak legs_give_way",
                denied=NO_PELVIC,
            )
        ],
    ),
    vignette(
        "fourth-one-leg-climbs-to-the-waist",
        "29-year-old: the left leg numb from the foot to the waist in 6 days, shocks on bending the neck; walks normally",
        about="R09 R19",
        born=1997,
        expected="same_day",
        acceptable="emergency",
        source=sources.NG127,
        why="An inflamed cord can begin on one side.",
        episodes=[
            numb(
                "6d",
                "left [foot]",
                "tingling reduced",
                onset="days",
                then=[
                    state("4d", "left [foot], leg.calf_back, leg.shin", "tingling reduced"),
                    state("2d", "left [foot], leg.calf_back, leg.shin, leg.thigh_front, leg.thigh_outer", "tingling reduced"),
                    state(
                        "3h",
                        "left [foot], leg.calf_back, leg.shin, leg.thigh_front, leg.thigh_outer, abdomen.lower",
                        "tingling reduced",
                        symptoms="lhermitte",
                        denied=f"{NO_WEAKNESS} {NO_WALKING} {NO_PELVIC}",
                    ),
                ],
            )
        ],
    ),
    vignette(
        "fourth-known-ms-and-a-fever",
        "Multiple sclerosis; a cold with fever for 2 days, and the legs tingle as they did in old relapses",
        about="R14 R30",
        born=1980,
        expected="soon",
        acceptable="same_day routine",
        source=sources.NG220,
        why="Fever brings old signs back; the infection is looked for first.",
        history="ms_diagnosed=3000d",
        diagnoses=[diagnosis("Multiple sclerosis", "both [leg], [foot]", "3000d")],
        visits=[visit("90d", "both [leg], [foot]")],
        episodes=[
            *again("120 100", "10:00", "both leg.calf_back, foot.sole", onset="days", lasted="20h", severity=3),
            numb(
                "2d",
                "both leg.calf_back, foot.sole",
                onset="days",
                severity=4,
                symptoms="fever",
                denied=f"{NO_WEAKNESS} {NO_WALKING} {NO_PELVIC} back_pain neck_pain",
            ),
        ],
    ),
    vignette(
        "fourth-slowly-up-with-weak-stairs",
        "Feet tingle since 10 weeks, up to the knees by now, fingers since 5; stairs have been hard for 6 weeks",
        about="R18 R30",
        expected="soon",
        acceptable="same_day",
        source=sources.NG127_WEAK,
        why="Weakness that grows over weeks needs a neurologist soon, not an ambulance.",
        episodes=[
            numb(
                "70d",
                "both [foot]",
                onset="weeks",
                then=[
                    state("42d", "both [foot], leg.calf_back, leg.shin", symptoms="weak", since="weak 42d"),
                    state("35d", "both [foot], leg.calf_back, leg.shin, [fingers]", symptoms="weak", since="weak 42d"),
                    state("5h", "both [foot], leg.calf_back, leg.shin, [fingers]", symptoms="weak", since="weak 42d"),
                ],
            )
        ],
    ),
    vignette(
        "fourth-pain-at-night-in-the-foot",
        "Vascular disease: for 5 weeks the pale foot burns at night unless it hangs out of bed; a sore on the toe",
        about="R10 R35",
        born=1952,
        expected="same_day",
        acceptable="soon emergency",
        source=sources.CG147,
        why="Pain at rest with a sore: the leg is in danger, over weeks rather than hours.",
        history="vascular_disease=2000d",
        episodes=[
            numb(
                "35d",
                "right foot.sole, [toes]",
                "burning reduced",
                onset="weeks",
                pain=7,
                symptoms="pale cold_to_touch night_pain",
                then=[
                    state(
                        "3h",
                        "right foot.sole, [toes]",
                        "burning reduced",
                        pain=7,
                        symptoms="pale cold_to_touch night_pain foot_wound",
                    )
                ],
            )
        ],
    ),
    vignette(
        "fourth-blue-toes-after-the-catheter",
        "2 days after a catheter in the groin, two toes of that foot are blue and tingle, the foot is warm",
        about="R10",
        born=1950,
        expected="same_day",
        acceptable="emergency",
        source=sources.RCEM_ALI,
        why="Small clots; more can follow.",
        history="vascular_disease=2000d recent_surgery=3d",
        episodes=[numb("2d", "right foot.big_toe, foot.middle_toes", onset="hours", pain=4, symptoms="blue_mottled")],
    ),
    vignette(
        "fourth-hot-swollen-diabetic-foot",
        "Diabetic with known numb feet: for 3 days one foot has been swollen and hot, no wound, hardly any pain",
        about="R35 R30",
        born=1961,
        expected="same_day",
        acceptable="soon",
        source=sources.NG19,
        why="A Charcot foot breaks while it does not hurt: seen within a working day.",
        history="diabetes=6000d",
        diagnoses=[diagnosis("Diabetic neuropathy", "both [foot]", "900d")],
        visits=[visit("120d", "both [foot]")],
        episodes=[
            *again("60 40 20", "20:00", "both [foot]", "reduced", onset="weeks", lasted="10h", severity=3),
            numb("3d", "left [foot]", "reduced", onset="days", severity=3, pain=2, symptoms="swelling"),
        ],
    ),
    vignette(
        "fourth-dead-arm-after-the-tackle",
        "An hour after a rugby tackle: the right arm burned and was weak for 3 minutes, now normal; neck does not hurt",
        about="R12",
        born=2001,
        expected="same_day",
        acceptable="emergency",
        source=sources.STINGER,
        why="One arm and gone: a stretched nerve; still examined before the next match.",
        episodes=[
            numb(
                "1h",
                "right shoulder.top, arm.upper_outer, arm.forearm_thumb_side",
                "burning",
                onset="sudden",
                lasted="3m",
                explanation="tackle on the shoulder",
                triggers="knocked_nerve",
                symptoms="injury_limb weak",
                denied="neck_pain injury_head injury_neck_back",
            )
        ],
    ),
    vignette(
        "fourth-rear-end-three-weeks-ago",
        "A rear-end collision 3 weeks ago, neck stiff since; for 5 days the right middle finger tingles when turning the head",
        about="R12 R28",
        expected="soon",
        acceptable="same_day routine",
        source=sources.CANADIAN_SPINE,
        why="A root after whiplash, slowly; without weakness a doctor sees it in days.",
        episodes=[
            *again(
                "5 3 1",
                "11:00",
                "right hand.middle",
                onset="hours",
                lasted="15m",
                triggers="neck_move",
                symptoms="neck_pain",
                since="neck_pain 21d",
                denied=NO_WEAKNESS,
            )
        ],
    ),
    vignette(
        "fourth-shoulder-pain-then-weak",
        "A week after a night of terrible shoulder pain the outer shoulder is numb and the arm cannot be lifted, since 2 days",
        about="R18",
        expected="same_day",
        acceptable="soon",
        source=sources.NG127_WEAK,
        why="New weakness of one limb within days.",
        episodes=[
            numb("8d", "left shoulder.top", "touch_hurts", onset="hours", pain=9, symptoms="arm_pain", lasted="3d"),
            numb("2d", "left arm.upper_outer", "reduced", onset="days", severity=5, symptoms="weak arm_pain"),
        ],
    ),
    vignette(
        "fourth-little-finger-after-an-operation",
        "Woke from a long operation 2 days ago with ring and little finger of the right hand numb; grip normal",
        about="R02 R32",
        expected="soon",
        acceptable="same_day",
        source=sources.RCOA_BLOCK,
        why="The elbow lay on the table; the team should know, strength is there.",
        history="recent_surgery=2d",
        episodes=[
            numb(
                "2d",
                "right hand.ring, hand.little",
                onset="woke_with",
                explanation="pressed during the operation",
                denied=f"{NO_WEAKNESS} {NO_STROKE}",
            )
        ],
    ),
    vignette(
        "fourth-teenager-three-spells",
        "14-year-old: the left forearm and hand tingled for 20 minutes on three days in two weeks, nothing pressed on it",
        about="R28",
        born=2012,
        expected="soon",
        acceptable="same_day",
        source=sources.NG127_CHILD,
        why="Episodic tingling in a child that no pressure explains is referred.",
        episodes=[
            *again("12 7 2", "16:00", "left arm.forearm_back, hand.back_thumb_side", onset="hours", lasted="20m", severity=2)
        ],
    ),
    vignette(
        "fourth-thigh-in-pregnancy",
        "30 weeks pregnant: the outer thigh tingles when standing for 3 weeks, eased by sitting; strength normal",
        about="R28",
        born=1992,
        expected="soon",
        acceptable="routine",
        source=sources.NHS_PINS,
        why="A nerve at the groin; she tells it at the next antenatal visit or sooner.",
        history="pregnant=210d",
        episodes=[
            *again(
                "20 16 12 8 4 1",
                "17:00",
                "right leg.thigh_outer",
                onset="hours",
                lasted="30m",
                triggers="standing",
                relief="sitting",
                severity=3,
                denied=f"{NO_WEAKNESS} {NO_PELVIC} back_pain",
            )
        ],
    ),
)
