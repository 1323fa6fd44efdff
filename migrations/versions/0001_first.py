"""The first format: episodes with readings and sites, the patient, care, and the undo journal.

Written out as SQL and frozen: what was released is exactly this, whatever the tables in journal/model/tables become.
"""

from alembic import op

revision = "0001"
down_revision = None

DAY = "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
INSTANT = "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'"
TABLES = (
    f"""
    CREATE TABLE episode (
        version INTEGER NOT NULL, checksum TEXT NOT NULL, created_at TEXT NOT NULL, recorded_at TEXT, updated_at TEXT,
        deleted_at TEXT, id TEXT NOT NULL, local_day TEXT NOT NULL, severity INTEGER, last_at TEXT NOT NULL,
        started_at TEXT NOT NULL, started_offset INTEGER NOT NULL, ended_at TEXT, ended_offset INTEGER, time_zone TEXT,
        onset TEXT NOT NULL, course TEXT, explanation TEXT, triggers TEXT NOT NULL, relief TEXT NOT NULL,
        function TEXT NOT NULL, notes TEXT NOT NULL, private INTEGER NOT NULL, starred INTEGER NOT NULL,
        CONSTRAINT pk_episode PRIMARY KEY (id),
        CONSTRAINT ck_episode_started_at_instant CHECK ("started_at" GLOB {INSTANT}),
        CONSTRAINT ck_episode_ended_at_instant CHECK ("ended_at" GLOB {INSTANT}),
        CONSTRAINT ck_episode_last_at_instant CHECK ("last_at" GLOB {INSTANT}),
        CONSTRAINT ck_episode_created_at_instant CHECK ("created_at" GLOB {INSTANT}),
        CONSTRAINT ck_episode_recorded_at_instant CHECK ("recorded_at" GLOB {INSTANT}),
        CONSTRAINT ck_episode_updated_at_instant CHECK ("updated_at" GLOB {INSTANT}),
        CONSTRAINT ck_episode_deleted_at_instant CHECK ("deleted_at" GLOB {INSTANT}),
        CONSTRAINT ck_episode_local_day_day CHECK ("local_day" GLOB {DAY}),
        CONSTRAINT ck_episode_started_offset_range CHECK ("started_offset" BETWEEN -960 AND 960),
        CONSTRAINT ck_episode_ended_offset_range CHECK ("ended_offset" BETWEEN -960 AND 960),
        CONSTRAINT ck_episode_severity_range CHECK ("severity" BETWEEN 0 AND 10),
        CONSTRAINT ck_episode_onset_known CHECK ("onset" IN ('sudden', 'hours', 'days', 'weeks', 'woke_with', 'unknown')),
        CONSTRAINT ck_episode_course_known CHECK ("course" IN ('constant', 'comes_and_goes')),
        CONSTRAINT ck_episode_triggers_list CHECK ("triggers" GLOB '[[]*]'),
        CONSTRAINT ck_episode_relief_list CHECK ("relief" GLOB '[[]*]'),
        CONSTRAINT ck_episode_function_list CHECK ("function" GLOB '[[]*]'),
        CONSTRAINT ck_episode_private_truth CHECK ("private" IN (0, 1)),
        CONSTRAINT ck_episode_starred_truth CHECK ("starred" IN (0, 1)),
        CONSTRAINT ck_episode_ended_after_start CHECK (ended_at >= started_at),
        CONSTRAINT ck_episode_ended_whole CHECK ((ended_at IS NULL) = (ended_offset IS NULL)),
        CONSTRAINT ck_episode_last_after_start CHECK (last_at >= started_at)
    )
    """,
    "CREATE INDEX ix_episode_last_at ON episode (last_at) WHERE deleted_at IS NULL",
    "CREATE INDEX ix_episode_local_day_severity ON episode (local_day, severity, deleted_at)",
    "CREATE INDEX ix_episode_ongoing ON episode (started_at) WHERE ended_at IS NULL AND deleted_at IS NULL",
    "CREATE INDEX ix_episode_started_at_id ON episode (started_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX ix_episode_trash ON episode (deleted_at, id) WHERE deleted_at IS NOT NULL",
    f"""
    CREATE TABLE reading (
        episode_id TEXT NOT NULL, position INTEGER NOT NULL, at TEXT NOT NULL, at_offset INTEGER NOT NULL,
        severity INTEGER, pain INTEGER, symptoms TEXT NOT NULL, symptom_since TEXT NOT NULL, denied TEXT NOT NULL,
        declined TEXT NOT NULL, evidence TEXT NOT NULL, note TEXT NOT NULL,
        CONSTRAINT pk_reading PRIMARY KEY (episode_id, position),
        CONSTRAINT fk_reading_episode_id_episode FOREIGN KEY(episode_id) REFERENCES episode (id) ON DELETE CASCADE,
        CONSTRAINT ck_reading_at_instant CHECK ("at" GLOB {INSTANT}),
        CONSTRAINT ck_reading_at_offset_range CHECK ("at_offset" BETWEEN -960 AND 960),
        CONSTRAINT ck_reading_severity_range CHECK ("severity" BETWEEN 0 AND 10),
        CONSTRAINT ck_reading_pain_range CHECK ("pain" BETWEEN 0 AND 10),
        CONSTRAINT ck_reading_symptoms_list CHECK ("symptoms" GLOB '[[]*]'),
        CONSTRAINT ck_reading_symptom_since_list CHECK ("symptom_since" GLOB '[[]*]'),
        CONSTRAINT ck_reading_denied_list CHECK ("denied" GLOB '[[]*]'),
        CONSTRAINT ck_reading_declined_list CHECK ("declined" GLOB '[[]*]')) WITHOUT ROWID
    """,
    f"""
    CREATE TABLE site (
        episode_id TEXT NOT NULL, reading INTEGER NOT NULL, position INTEGER NOT NULL, local_day TEXT NOT NULL,
        region TEXT NOT NULL, side TEXT NOT NULL, sensations TEXT NOT NULL,
        CONSTRAINT pk_site PRIMARY KEY (episode_id, reading, position),
        CONSTRAINT fk_site_episode_id_reading_reading FOREIGN KEY(episode_id, reading)
            REFERENCES reading (episode_id, position) ON DELETE CASCADE,
        CONSTRAINT ck_site_local_day_day CHECK ("local_day" GLOB {DAY}),
        CONSTRAINT ck_site_side_known CHECK ("side" IN ('left', 'right', 'both', 'midline')),
        CONSTRAINT ck_site_sensations_list CHECK ("sensations" GLOB '[[]*]')) WITHOUT ROWID
    """,
    "CREATE INDEX ix_site_local_day_region ON site (local_day, region, side)",
    f"""
    CREATE TABLE profile (
        version INTEGER NOT NULL, checksum TEXT NOT NULL, created_at TEXT NOT NULL, recorded_at TEXT, updated_at TEXT,
        deleted_at TEXT, id INTEGER NOT NULL, name TEXT, birth_year INTEGER, sex TEXT, emergency_number TEXT,
        dominant_hand TEXT, occupation TEXT,
        CONSTRAINT pk_profile PRIMARY KEY (id), CONSTRAINT ck_profile_one CHECK (id = 1),
        CONSTRAINT ck_profile_created_at_instant CHECK ("created_at" GLOB {INSTANT}),
        CONSTRAINT ck_profile_recorded_at_instant CHECK ("recorded_at" GLOB {INSTANT}),
        CONSTRAINT ck_profile_updated_at_instant CHECK ("updated_at" GLOB {INSTANT}),
        CONSTRAINT ck_profile_deleted_at_instant CHECK ("deleted_at" GLOB {INSTANT}),
        CONSTRAINT ck_profile_birth_year_range CHECK ("birth_year" BETWEEN 1900 AND 2100),
        CONSTRAINT ck_profile_dominant_hand_known CHECK ("dominant_hand" IN ('left', 'right', 'both'))
    )
    """,
    f"""
    CREATE TABLE history_item (
        profile_id INTEGER NOT NULL, position INTEGER NOT NULL, condition TEXT NOT NULL, since TEXT, until TEXT,
        CONSTRAINT pk_history_item PRIMARY KEY (profile_id, position),
        CONSTRAINT fk_history_item_profile_id_profile FOREIGN KEY(profile_id) REFERENCES profile (id) ON DELETE CASCADE,
        CONSTRAINT ck_history_item_since_day CHECK ("since" GLOB {DAY}),
        CONSTRAINT ck_history_item_until_day CHECK ("until" GLOB {DAY})) WITHOUT ROWID
    """,
    f"""
    CREATE TABLE baseline (
        profile_id INTEGER NOT NULL, position INTEGER NOT NULL, sites TEXT NOT NULL, since TEXT NOT NULL,
        sensations TEXT NOT NULL, symptoms TEXT NOT NULL, course TEXT, assessed_on TEXT, note TEXT NOT NULL,
        CONSTRAINT pk_baseline PRIMARY KEY (profile_id, position),
        CONSTRAINT fk_baseline_profile_id_profile FOREIGN KEY(profile_id) REFERENCES profile (id) ON DELETE CASCADE,
        CONSTRAINT ck_baseline_since_day CHECK ("since" GLOB {DAY}),
        CONSTRAINT ck_baseline_assessed_on_day CHECK ("assessed_on" GLOB {DAY}),
        CONSTRAINT ck_baseline_sites_list CHECK ("sites" GLOB '[[]*]'),
        CONSTRAINT ck_baseline_sensations_list CHECK ("sensations" GLOB '[[]*]'),
        CONSTRAINT ck_baseline_symptoms_list CHECK ("symptoms" GLOB '[[]*]'),
        CONSTRAINT ck_baseline_course_known CHECK ("course" IN ('constant', 'comes_and_goes'))) WITHOUT ROWID
    """,
    f"""
    CREATE TABLE day (
        version INTEGER NOT NULL, checksum TEXT NOT NULL, created_at TEXT NOT NULL, recorded_at TEXT, updated_at TEXT,
        deleted_at TEXT, date TEXT NOT NULL, state TEXT NOT NULL, note TEXT NOT NULL,
        CONSTRAINT pk_day PRIMARY KEY (date), CONSTRAINT ck_day_created_at_instant CHECK ("created_at" GLOB {INSTANT}),
        CONSTRAINT ck_day_recorded_at_instant CHECK ("recorded_at" GLOB {INSTANT}),
        CONSTRAINT ck_day_updated_at_instant CHECK ("updated_at" GLOB {INSTANT}),
        CONSTRAINT ck_day_deleted_at_instant CHECK ("deleted_at" GLOB {INSTANT}),
        CONSTRAINT ck_day_date_day CHECK ("date" GLOB {DAY}), CONSTRAINT ck_day_state_known CHECK ("state" IN ('clear'))
    )
    """,
    f"""
    CREATE TABLE treatment (
        version INTEGER NOT NULL, checksum TEXT NOT NULL, created_at TEXT NOT NULL, recorded_at TEXT, updated_at TEXT,
        deleted_at TEXT, id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT, dose TEXT, started_on TEXT, stopped_on TEXT,
        effect TEXT, relief_percent INTEGER, relief_days INTEGER, stopped_because TEXT, note TEXT NOT NULL,
        CONSTRAINT pk_treatment PRIMARY KEY (id),
        CONSTRAINT ck_treatment_created_at_instant CHECK ("created_at" GLOB {INSTANT}),
        CONSTRAINT ck_treatment_recorded_at_instant CHECK ("recorded_at" GLOB {INSTANT}),
        CONSTRAINT ck_treatment_updated_at_instant CHECK ("updated_at" GLOB {INSTANT}),
        CONSTRAINT ck_treatment_deleted_at_instant CHECK ("deleted_at" GLOB {INSTANT}),
        CONSTRAINT ck_treatment_started_on_day CHECK ("started_on" GLOB {DAY}),
        CONSTRAINT ck_treatment_stopped_on_day CHECK ("stopped_on" GLOB {DAY}),
        CONSTRAINT ck_treatment_relief_percent_range CHECK ("relief_percent" BETWEEN 0 AND 100),
        CONSTRAINT ck_treatment_relief_days_range CHECK (relief_days >= 0),
        CONSTRAINT ck_treatment_stopped_after_start CHECK (stopped_on >= started_on)
    )
    """,
    f"""
    CREATE TABLE diagnosis (
        version INTEGER NOT NULL, checksum TEXT NOT NULL, created_at TEXT NOT NULL, recorded_at TEXT, updated_at TEXT,
        deleted_at TEXT, id TEXT NOT NULL, name TEXT NOT NULL, status TEXT NOT NULL, "by" TEXT, "on" TEXT,
        sites TEXT NOT NULL, note TEXT NOT NULL,
        CONSTRAINT pk_diagnosis PRIMARY KEY (id),
        CONSTRAINT ck_diagnosis_created_at_instant CHECK ("created_at" GLOB {INSTANT}),
        CONSTRAINT ck_diagnosis_recorded_at_instant CHECK ("recorded_at" GLOB {INSTANT}),
        CONSTRAINT ck_diagnosis_updated_at_instant CHECK ("updated_at" GLOB {INSTANT}),
        CONSTRAINT ck_diagnosis_deleted_at_instant CHECK ("deleted_at" GLOB {INSTANT}),
        CONSTRAINT ck_diagnosis_on_day CHECK ("on" GLOB {DAY}),
        CONSTRAINT ck_diagnosis_status_known CHECK ("status" IN ('suspected', 'confirmed', 'ruled_out')),
        CONSTRAINT ck_diagnosis_sites_list CHECK ("sites" GLOB '[[]*]')
    )
    """,
    f"""
    CREATE TABLE visit (
        version INTEGER NOT NULL, checksum TEXT NOT NULL, created_at TEXT NOT NULL, recorded_at TEXT, updated_at TEXT,
        deleted_at TEXT, id TEXT NOT NULL, "on" TEXT NOT NULL, kind TEXT NOT NULL, clinician TEXT, at TEXT,
        at_offset INTEGER, sites TEXT NOT NULL, assessed_numbness INTEGER NOT NULL, result TEXT,
        pending INTEGER NOT NULL, note TEXT NOT NULL,
        CONSTRAINT pk_visit PRIMARY KEY (id), CONSTRAINT ck_visit_at_instant CHECK ("at" GLOB {INSTANT}),
        CONSTRAINT ck_visit_created_at_instant CHECK ("created_at" GLOB {INSTANT}),
        CONSTRAINT ck_visit_recorded_at_instant CHECK ("recorded_at" GLOB {INSTANT}),
        CONSTRAINT ck_visit_updated_at_instant CHECK ("updated_at" GLOB {INSTANT}),
        CONSTRAINT ck_visit_deleted_at_instant CHECK ("deleted_at" GLOB {INSTANT}),
        CONSTRAINT ck_visit_on_day CHECK ("on" GLOB {DAY}),
        CONSTRAINT ck_visit_at_offset_range CHECK ("at_offset" BETWEEN -960 AND 960),
        CONSTRAINT ck_visit_sites_list CHECK ("sites" GLOB '[[]*]'),
        CONSTRAINT ck_visit_assessed_numbness_truth CHECK ("assessed_numbness" IN (0, 1)),
        CONSTRAINT ck_visit_pending_truth CHECK ("pending" IN (0, 1)),
        CONSTRAINT ck_visit_at_whole CHECK ((at IS NULL) = (at_offset IS NULL))
    )
    """,
    f"""
    CREATE TABLE question (
        version INTEGER NOT NULL, checksum TEXT NOT NULL, created_at TEXT NOT NULL, recorded_at TEXT, updated_at TEXT,
        deleted_at TEXT, id TEXT NOT NULL, text TEXT NOT NULL, rank INTEGER, asked_on TEXT, answer TEXT,
        CONSTRAINT pk_question PRIMARY KEY (id),
        CONSTRAINT ck_question_created_at_instant CHECK ("created_at" GLOB {INSTANT}),
        CONSTRAINT ck_question_recorded_at_instant CHECK ("recorded_at" GLOB {INSTANT}),
        CONSTRAINT ck_question_updated_at_instant CHECK ("updated_at" GLOB {INSTANT}),
        CONSTRAINT ck_question_deleted_at_instant CHECK ("deleted_at" GLOB {INSTANT}),
        CONSTRAINT ck_question_asked_on_day CHECK ("asked_on" GLOB {DAY}),
        CONSTRAINT ck_question_rank_range CHECK (rank >= 1)
    )
    """,
    f"""
    CREATE TABLE flag_review (
        version INTEGER NOT NULL, checksum TEXT NOT NULL, created_at TEXT NOT NULL, recorded_at TEXT, updated_at TEXT,
        deleted_at TEXT, id TEXT NOT NULL, rule TEXT NOT NULL, state TEXT NOT NULL, at TEXT NOT NULL,
        at_offset INTEGER NOT NULL, evidence TEXT, level TEXT, note TEXT NOT NULL,
        CONSTRAINT pk_flag_review PRIMARY KEY (id), CONSTRAINT ck_flag_review_at_instant CHECK ("at" GLOB {INSTANT}),
        CONSTRAINT ck_flag_review_created_at_instant CHECK ("created_at" GLOB {INSTANT}),
        CONSTRAINT ck_flag_review_recorded_at_instant CHECK ("recorded_at" GLOB {INSTANT}),
        CONSTRAINT ck_flag_review_updated_at_instant CHECK ("updated_at" GLOB {INSTANT}),
        CONSTRAINT ck_flag_review_deleted_at_instant CHECK ("deleted_at" GLOB {INSTANT}),
        CONSTRAINT ck_flag_review_at_offset_range CHECK ("at_offset" BETWEEN -960 AND 960),
        CONSTRAINT ck_flag_review_state_known CHECK ("state" IN ('acknowledged', 'told_clinician', 'resolved'))
    )
    """,
    "CREATE INDEX ix_flag_review_rule_at ON flag_review (rule, at)",
    f"""
    CREATE TABLE change (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, action TEXT NOT NULL, entity TEXT NOT NULL,
        detail TEXT NOT NULL, undone_at TEXT,
        CONSTRAINT ck_change_at_instant CHECK ("at" GLOB {INSTANT}),
        CONSTRAINT ck_change_undone_at_instant CHECK ("undone_at" GLOB {INSTANT})
    )
    """,
    "CREATE INDEX ix_change_open ON change (id) WHERE undone_at IS NULL",
    """
    CREATE TABLE revision (
        change_id INTEGER NOT NULL, entity TEXT NOT NULL, entity_id TEXT NOT NULL, "before" TEXT, "after" TEXT,
        CONSTRAINT pk_revision PRIMARY KEY (change_id, entity, entity_id),
        CONSTRAINT fk_revision_change_id_change FOREIGN KEY(change_id) REFERENCES change (id) ON DELETE CASCADE,
        CONSTRAINT ck_revision_before_object CHECK ("before" GLOB '{*}'),
        CONSTRAINT ck_revision_after_object CHECK ("after" GLOB '{*}')) WITHOUT ROWID
    """,
)


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
    op.execute("PRAGMA application_id = 1316318562")
    op.execute("PRAGMA user_version = 1")
