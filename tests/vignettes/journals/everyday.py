"""Everyday numbness: journeys, postures, jabs, stitches, a flat line of a year."""

from tests.vignettes import sources
from tests.vignettes.write import NO_WEAKNESS, before, numb, state, vignette, visit

NIGHT = "right hand.thumb, hand.index, hand.middle"

CASES = (
    vignette(
        "night-hand-across-zones",
        "A pilot's night hand, logged in Tokyo, Frankfurt and New York, five times in two weeks",
        about="R32 R08 R09",
        born=1980,
        expected="routine",
        acceptable="soon",
        source=sources.NHS_CTS,
        why="The same hand wherever it was.",
        episodes=[
            numb(start, NIGHT, lasted="12m", onset="woke_with", triggers="night", relief="shaking_hand", zone=zone)
            for start, zone in (
                ("13d 03:00", "Asia/Tokyo"),
                ("10d 04:00", "Europe/Berlin"),
                ("8d 03:30", "America/New_York"),
                ("4d 02:00", "Asia/Tokyo"),
                ("1d 05:00", "Europe/Berlin"),
            )
        ],
    ),
    vignette(
        "postures-every-day",
        "Twenty short spells in a month: crossed legs, kneeling, elbows, a slept-on arm, all gone in minutes",
        about="R28 R29 R09",
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="A keen logger with a hard chair.",
        episodes=[
            numb(
                f"{days}d 16:00",
                where,
                "pins_needles",
                lasted="6m",
                onset="hours",
                triggers=trigger,
                relief="moving",
                severity=2,
            )
            for days, (where, trigger) in zip(
                range(29, 9, -1),
                (
                    ("left leg.calf_outer, foot.top", "legs_crossed"),
                    ("both leg.shin, foot.top", "kneeling"),
                    ("right hand.ring, hand.little", "elbow_bent"),
                    ("left [hand]", "leaned_or_slept_on"),
                )
                * 5,
                strict=True,
            )
        ],
    ),
    vignette(
        "both-arms-slept-on-in-turn",
        "One arm slept on this night, the other the night before, a foot in between; five minutes each",
        about="R09 R08",
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="Different limbs by posture are no spread.",
        episodes=[
            numb(
                "1d 06:30",
                "left [hand]",
                "pins_needles",
                lasted="5m",
                onset="woke_with",
                triggers="leaned_or_slept_on",
                relief="moving",
            ),
            numb(
                "1d 20:00",
                "right foot.sole, foot.top",
                "pins_needles",
                lasted="4m",
                onset="hours",
                triggers="legs_crossed",
                relief="moving",
            ),
            numb(
                "0d 06:30",
                "right [hand]",
                "pins_needles",
                lasted="5m",
                onset="woke_with",
                triggers="leaned_or_slept_on",
                relief="moving",
            ),
        ],
    ),
    vignette(
        "hours-at-the-wheel",
        "Four hours at the wheel: the back of both thighs numb for eight minutes at the stop",
        about="R05 R06",
        expected="none",
        acceptable="info",
        source=sources.NHS_PINS,
        why="Both sides, but the seat.",
        episodes=[
            numb(
                "0d 12:00",
                "both leg.thigh_back",
                "reduced",
                lasted="8m",
                onset="hours",
                triggers="sitting",
                relief="moving",
                denied="back_pain " + NO_WEAKNESS,
            )
        ],
    ),
    vignette(
        "jab-in-the-shoulder",
        "A tingling upper arm for two hours after a vaccination into it, yesterday",
        about="R28",
        expected="none",
        acceptable="info routine",
        source=sources.COMMON_SENSE,
        why="Explained, local and over.",
        history="recent_infection_or_vaccine_6w=1d",
        episodes=[
            numb(
                "1d 11:00",
                "left arm.upper_outer",
                lasted="2h",
                onset="hours",
                severity=2,
                explanation="vaccination into that arm",
            )
        ],
    ),
    vignette(
        "local-anaesthetic-in-a-finger",
        "A finger numb for three hours after being stitched under local anaesthetic, over now",
        about="R02 R12",
        expected="none",
        acceptable="info",
        source=sources.COMMON_SENSE,
        why="The anaesthetic.",
        episodes=[
            numb(
                "6h",
                "left hand.index",
                "no_feeling",
                lasted="3h",
                onset="sudden",
                severity=4,
                triggers="dental_or_local_anaesthetic",
                explanation="stitched at the walk-in centre",
                denied=NO_WEAKNESS,
            )
        ],
    ),
    vignette(
        "thigh-flat-line-for-a-year",
        "The outer thigh of always: seen by the GP, severity 2 every week for a year",
        about="R28 R29",
        born=1966,
        expected="routine",
        acceptable="none info",
        source=sources.COMMON_SENSE,
        why="Assessed and flat.",
        visits=[visit("330d", "right leg.thigh_outer", result="meralgia")],
        baseline=[before("right leg.thigh_outer", "2025-02-01", assessed="2025-04-14", course="comes_and_goes")],
        episodes=[
            numb(f"{days}d 17:00", "right leg.thigh_outer", lasted="1h", onset="hours", severity=2)
            for days in range(352, 0, -7)
        ],
    ),
    vignette(
        "thigh-known-now-down-to-the-foot",
        "The same thigh, but since three days it runs down to the foot, with back pain",
        about="R28 R09 R26",
        born=1966,
        expected="soon",
        acceptable="same_day",
        source=sources.MAYO,
        why="New region and new pain: no longer the known thing.",
        visits=[visit("330d", "right leg.thigh_outer", result="meralgia")],
        episodes=[
            *[
                numb(f"{days}d 17:00", "right leg.thigh_outer", lasted="1h", onset="hours", severity=2)
                for days in range(90, 5, -7)
            ],
            numb(
                "3d 17:00",
                "right leg.thigh_outer, leg.calf_outer, foot.top",
                "reduced",
                onset="days",
                severity=5,
                symptoms="back_pain",
                denied=NO_WEAKNESS,
                then=[state("2h", "right leg.thigh_outer, leg.calf_outer, foot.top", "reduced", 5, symptoms="back_pain")],
            ),
        ],
    ),
    vignette(
        "an-emergency-dated-tomorrow",
        "A journal looked at as it stood on Monday; on Tuesday comes a stroke entry",
        about="R01",
        expected="none",
        acceptable="info",
        source="The moment asked about counts",
        why="What had not happened yet cannot be found.",
        episodes=[
            numb(
                "1d 15:00", "left foot.top, leg.calf_outer", "pins_needles", lasted="5m", onset="hours", triggers="legs_crossed"
            ),
            numb("-20h", "left face.mouth, [whole arm]", "reduced", onset="sudden", severity=6, symptoms="speech"),
        ],
    ),
)
