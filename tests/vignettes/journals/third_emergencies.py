"""A third set, written to break the rules when they stood: emergencies that hide behind visits, clocks and other entries."""

from tests.vignettes import sources
from tests.vignettes.write import again, diagnosis, numb, state, vignette, visit

SADDLE = "midline saddle.perineum"
FINGERS = "hand.thumb, hand.index, hand.middle"
AURA = "left [hand]; left face.mouth"

CASES = (
    vignette(
        "third-sent-home-then-worse",
        "Numb between the legs for 3 days, seen in the emergency department and sent home; now there is no feeling at all",
        about="R04",
        expected="emergency",
        source=sources.GIRFT,
        why="What was seen was less than this. Whoever was sent home is told to come back at once when it gets worse.",
        episodes=[
            numb(
                "3d", SADDLE, "reduced", symptoms="back_pain", then=[state("1h", SADDLE, "no_feeling", 9, symptoms="back_pain")]
            )
        ],
        visits=[visit("2d", kind="emergency_visit")],
    ),
    vignette(
        "third-sent-home-worse-in-a-new-entry",
        "The same, written down as a new entry today",
        about="R04",
        expected="emergency",
        source=sources.GIRFT,
        why="It is the same story, however it was written down.",
        episodes=[
            numb("3d", SADDLE, "reduced", lasted="6h", symptoms="back_pain"),
            numb("1h", SADDLE, "no_feeling", severity=9, symptoms="back_pain"),
        ],
        visits=[visit("2d", kind="emergency_visit")],
    ),
    vignette(
        "third-the-night-the-clocks-went-forward",
        "Face and hand numb for 15 minutes late in the night of the clock change, remembered the next evening",
        about="R01 R03",
        expected="emergency",
        source=sources.NG128,
        now="2026-03-29T22:00",
        why="Under 24 hours ago, whatever the clocks did.",
        episodes=[numb("1d 23:30", "right face.cheek; right [hand]", onset="sudden", lasted="15m", written="1h")],
    ),
    vignette(
        "third-the-night-the-clocks-went-back",
        "Half the lips and the left hand numb for 20 minutes on the evening before the clocks went back",
        about="R01 R03",
        expected="emergency",
        acceptable="same_day",
        source=sources.NG128,
        now="2026-10-25T22:30",
        why="About a day ago: the hour that the night was longer decides nothing.",
        episodes=[numb("1d 23:10", "left face.mouth; left [hand]", "reduced", onset="sudden", lasted="20m")],
    ),
    vignette(
        "third-old-fingers-new-droop",
        "Numb fingers for 40 days; 20 minutes ago, in the same entry, the face began to droop",
        about="R01",
        expected="emergency",
        source=sources.ASA,
        why="The sign has its own clock.",
        episodes=[
            numb(
                "40d",
                "left hand.thumb, hand.index",
                onset="weeks",
                then=[state("20m", "left hand.thumb, hand.index", symptoms="face_droop")],
            )
        ],
    ),
    vignette(
        "third-hand-and-lip-after-years-of-feet",
        "85 entries of known diabetic feet, and now the left lip and two fingers within a minute",
        about="R01",
        expected="emergency",
        source=sources.CHEN,
        history="diabetes=2015-01-01",
        why="A long, dull journal must not hide one new line in it.",
        episodes=[
            *again(" ".join(map(str, range(2, 171, 2))), "20:00", "both foot.sole", onset="weeks", lasted="3h"),
            numb("30m", "left face.mouth; left hand.index, hand.middle", onset="sudden"),
        ],
        diagnoses=[diagnosis("Diabetic neuropathy", "both foot.sole", "900d")],
    ),
    vignette(
        "third-aura-that-does-not-stop",
        "Diagnosed aura, three times 20 minutes; this one has gone on for 95",
        about="R01",
        expected="emergency",
        source=sources.ICHD3,
        history="migraine_aura_diagnosed=2010-01-01",
        why="An aura is over within an hour.",
        episodes=[*again("60 40 20", "10:00", AURA, onset="sudden", lasted="20m"), numb("95m", AURA, onset="sudden")],
    ),
    vignette(
        "third-woke-with-more-than-the-wrist",
        "Known carpal tunnel, shaken off each night; today woke with the whole arm numb and weak, 3 hours ago",
        about="R01",
        expected="emergency",
        source=sources.STROKE_ASSOCIATION,
        why="A diagnosis of the wrist explains no weak arm.",
        episodes=[
            *again("30 20 10 5", "04:00", f"right {FINGERS}", onset="woke_with", lasted="15m", relief="shaking_hand"),
            numb("3h", "right [whole arm]", "reduced", onset="woke_with", severity=6, symptoms="weak"),
        ],
        diagnoses=[diagnosis("Carpal tunnel", f"both {FINGERS}", "300d")],
    ),
    vignette(
        "third-after-an-epidural",
        "Numb between the legs 2 days, 3 days after an epidural for a birth; she thinks it is from giving birth",
        about="R04 R16",
        expected="emergency",
        source=sources.GIRFT,
        history="recent_spinal_procedure=5d pregnant=280d..5d",
        why="Her own reason does not silence it, and a needle near the cord makes it likelier to be grave.",
        episodes=[
            numb("2d", "both saddle.genitals, saddle.inner_thigh_top", "reduced", explanation="from giving birth", onset="days")
        ],
    ),
    vignette(
        "third-one-leg-eased-then-the-other",
        "New back pain, the left leg hurt and was numb for a day; it eased, and now the right leg is numb",
        about="R05",
        expected="emergency",
        source=sources.NHS_BACK,
        why="Both legs within days with back pain: something presses in the middle.",
        episodes=[
            numb("3d", "left leg.calf_back, foot.sole", onset="days", symptoms="back_pain leg_pain_one", lasted="20h"),
            numb("5h", "right leg.calf_back, foot.sole", onset="hours"),
        ],
    ),
    vignette(
        "third-toes-then-fingers-and-no-answer",
        "Toes of both feet 5 days ago, fingers of both hands today; asked about weakness she would rather not say",
        about="R07",
        expected="emergency",
        source=sources.NHS_GBS,
        why="Not answering is no denial.",
        episodes=[
            numb("5d", "both [toes]", onset="days", lasted="4d"),
            numb("4h", "both [fingers]", onset="hours", declined="weak unsteady"),
        ],
    ),
    vignette(
        "third-band-long-after-cancer",
        "Cancer that ended 11 years ago, back pain of 10 days, and now a tingling tight band round the chest",
        about="R15 R06",
        expected="emergency",
        source=sources.NG234,
        history="cancer_ever=2012-01-01..2015-01-01",
        why="Cancer in the spine comes back after many years.",
        episodes=[
            numb(
                "3d",
                "both chest.lower, abdomen.upper",
                "tight_band tingling",
                onset="days",
                symptoms="back_pain",
                since="back_pain 10d",
            )
        ],
    ),
    vignette(
        "third-asked-in-the-morning-there-at-noon",
        "Back pain and a numb calf; the bladder was fine in the morning, and for half an hour now he cannot pass urine",
        about="R04",
        expected="emergency",
        source=sources.CES_CARD,
        why="The denial of the morning is about the morning.",
        episodes=[
            numb(
                "6h",
                "left leg.calf_back",
                onset="days",
                symptoms="back_pain",
                denied="bladder_none saddle_change",
                then=[state("30m", "left leg.calf_back", symptoms="back_pain bladder_none")],
            )
        ],
    ),
    vignette(
        "third-short-spells-that-gather",
        "Two sudden minutes of a numb hand on two mornings; today the hand and the lips of its side, under two minutes",
        about="R01",
        expected="emergency",
        source=sources.STROKE_ASSOCIATION,
        why="Short spells that grow are how a stroke announces itself.",
        episodes=[
            numb("2d 10:00", "left [hand]", onset="sudden", lasted="90s"),
            numb("1d 10:00", "left [hand]", onset="sudden", lasted="80s"),
            numb("2h", "left [hand]; left face.mouth", onset="sudden", lasted="100s"),
        ],
    ),
)
