CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 16),
    what TEXT NOT NULL,
    call_id INTEGER REFERENCES calls (id) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id),
    records TEXT NOT NULL
) STRICT;

CREATE TABLE boundary_marks (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    track TEXT NOT NULL,
    rung TEXT NOT NULL,
    sentence TEXT NOT NULL,
    quoted TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id),
    elapsed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE "bundles" (
    id INTEGER PRIMARY KEY,
    enrolment INTEGER NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    device INTEGER NOT NULL REFERENCES devices (id),
    bundle BLOB NOT NULL UNIQUE CHECK (length(bundle) = 16),
    sequence INTEGER NOT NULL,
    manifest BLOB NOT NULL CHECK (length(manifest) = 32),
    is_full INTEGER NOT NULL CHECK (is_full IN (0, 1)),
    created_ms INTEGER NOT NULL,
    covered_from_ms INTEGER NOT NULL,
    covered_to_ms INTEGER NOT NULL,
    counts TEXT NOT NULL,
    file TEXT NOT NULL,
    folder TEXT NOT NULL,
    given_ms INTEGER,
    UNIQUE (enrolment, device, sequence)
) STRICT;

CREATE VIRTUAL TABLE call_words USING fts5 (
    notes, about, agreed,
    content = 'call_texts', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

CREATE TABLE callers (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    account TEXT NOT NULL COLLATE NOCASE,
    email TEXT NOT NULL,
    manner TEXT NOT NULL,
    difficulty TEXT NOT NULL,
    how_to_talk TEXT NOT NULL,
    alert TEXT NOT NULL,
    alert_author TEXT NOT NULL,
    alert_until_ms INTEGER,
    alert_until_offset INTEGER,
    alert_until_zone INTEGER REFERENCES zones (id),
    sought TEXT NOT NULL  -- name, number, account and e-mail, folded, for the caller search
) STRICT;

CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    phase TEXT NOT NULL,
    origin TEXT NOT NULL,
    direction TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    started_offset INTEGER NOT NULL,
    started_zone INTEGER REFERENCES zones (id),
    ended_ms INTEGER,
    ended_offset INTEGER,
    ended_zone INTEGER REFERENCES zones (id),
    closed_ms INTEGER,
    closed_offset INTEGER,
    closed_zone INTEGER REFERENCES zones (id),
    talk_ms INTEGER NOT NULL,
    held_ms INTEGER NOT NULL,
    caller_id INTEGER REFERENCES callers (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    account TEXT NOT NULL,
    email TEXT NOT NULL,
    product TEXT NOT NULL,
    "order" TEXT NOT NULL,
    manner TEXT NOT NULL,
    difficulty TEXT NOT NULL,
    concern TEXT NOT NULL,
    cause TEXT NOT NULL,
    fear TEXT NOT NULL,
    better TEXT NOT NULL,
    measures TEXT NOT NULL,
    fault TEXT NOT NULL,
    options_offered TEXT NOT NULL,
    option_chosen TEXT NOT NULL,
    outcome TEXT NOT NULL,
    contact_given TEXT NOT NULL,
    playbook TEXT NOT NULL
, phone_result TEXT NOT NULL DEFAULT '', queue TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE clock_steps (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id),
    jump_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE coaching_notes (
    id INTEGER PRIMARY KEY,
    enrolment INTEGER NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    note BLOB NOT NULL UNIQUE CHECK (length(note) = 16),
    letter TEXT NOT NULL,
    came_ms INTEGER NOT NULL,
    read_ms INTEGER,
    feedback TEXT,
    answered_ms INTEGER
) STRICT;

CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16)
) STRICT;

CREATE TABLE enrolments (
    id INTEGER PRIMARY KEY,
    agent BLOB NOT NULL UNIQUE CHECK (length(agent) = 16),
    name TEXT NOT NULL,
    team_file TEXT NOT NULL,
    terms TEXT NOT NULL,
    joined_ms INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('joined', 'left'))
) STRICT;

CREATE TABLE escalations (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    asked_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id),
    elapsed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE favourite_phrases (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    digit INTEGER NOT NULL,
    phrase TEXT NOT NULL
) STRICT;

CREATE TABLE follow_ups (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER REFERENCES calls (id) ON DELETE SET NULL,
    caller_id INTEGER REFERENCES callers (id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    due_ms INTEGER,
    due_offset INTEGER,
    due_zone INTEGER REFERENCES zones (id),
    first_due_ms INTEGER,
    first_due_offset INTEGER,
    first_due_zone INTEGER REFERENCES zones (id),
    channel TEXT NOT NULL,
    rule TEXT NOT NULL,
    template TEXT NOT NULL,
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    state TEXT NOT NULL,
    made_ms INTEGER NOT NULL,
    made_offset INTEGER NOT NULL,
    made_zone INTEGER REFERENCES zones (id),
    settled_ms INTEGER,
    settled_offset INTEGER,
    settled_zone INTEGER REFERENCES zones (id)
) STRICT;

CREATE TABLE handed_over (
    enrolment INTEGER NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    line BLOB NOT NULL CHECK (length(line) = 16),
    weight INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    bundle INTEGER NOT NULL REFERENCES bundles (id) ON DELETE CASCADE,
    PRIMARY KEY (enrolment, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE house_playbooks (
    id INTEGER PRIMARY KEY,
    enrolment INTEGER NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    playbook TEXT NOT NULL,
    version TEXT NOT NULL,
    came_ms INTEGER NOT NULL,
    UNIQUE (enrolment, number)
) STRICT;

CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    bundle BLOB NOT NULL UNIQUE CHECK (length(bundle) = 16),
    sender TEXT NOT NULL,
    agent TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    payload_sha256 BLOB NOT NULL CHECK (length(payload_sha256) = 32),
    records INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id)
) STRICT;

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE note_versions (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    stamps TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id)
) STRICT;

CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    stamps TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id)
) STRICT;

CREATE TABLE personal_phrases (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    keywords TEXT NOT NULL
) STRICT;

CREATE TABLE phone_events (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER REFERENCES calls (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    phone_call TEXT NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    direction TEXT NOT NULL,
    cause TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id),
    sent_ms INTEGER,
    sent_offset INTEGER,
    sent_zone INTEGER REFERENCES zones (id)
) STRICT;

CREATE TABLE phrase_uses (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    phrase TEXT NOT NULL,
    kind TEXT NOT NULL,
    way TEXT NOT NULL,
    because TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id),
    elapsed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE promises (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER REFERENCES calls (id) ON DELETE SET NULL,
    caller_id INTEGER REFERENCES callers (id) ON DELETE SET NULL,
    what TEXT NOT NULL,
    due_ms INTEGER,
    due_offset INTEGER,
    due_zone INTEGER REFERENCES zones (id),
    first_due_ms INTEGER,
    first_due_offset INTEGER,
    first_due_zone INTEGER REFERENCES zones (id),
    channel TEXT NOT NULL,
    told TEXT NOT NULL,
    state TEXT NOT NULL,
    made_ms INTEGER NOT NULL,
    made_offset INTEGER NOT NULL,
    made_zone INTEGER REFERENCES zones (id),
    settled_ms INTEGER,
    settled_offset INTEGER,
    settled_zone INTEGER REFERENCES zones (id)
) STRICT;

CREATE TABLE reflection_answers (
    of INTEGER NOT NULL REFERENCES reflections (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    choice TEXT NOT NULL,
    text TEXT NOT NULL,
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    PRIMARY KEY (of, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reflections (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    next_time TEXT NOT NULL,
    next_time_shared INTEGER NOT NULL CHECK (next_time_shared IN (0, 1)),
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id)
) STRICT;

CREATE TABLE removals (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    what TEXT NOT NULL CHECK (what IN ('caller_erased', 'erased_again', 'retention')),
    why TEXT NOT NULL CHECK (why IN ('asked', 'objected', 'unneeded', 'mistake', 'restored', 'period')),
    at_ms INTEGER NOT NULL,
    counts TEXT NOT NULL
, asked_by TEXT NOT NULL DEFAULT '' CHECK (asked_by IN ('', 'agent', 'policy', 'both')), rules TEXT NOT NULL DEFAULT '{}') STRICT;

CREATE TABLE shared_answers (
    enrolment INTEGER NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    reflection BLOB NOT NULL CHECK (length(reflection) = 16),
    question TEXT NOT NULL,
    bundle INTEGER NOT NULL REFERENCES bundles (id) ON DELETE CASCADE,
    PRIMARY KEY (enrolment, reflection, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_marks (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id),
    elapsed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE tension_remarks (
    of INTEGER PRIMARY KEY REFERENCES tension_samples (id) ON DELETE CASCADE,
    remark TEXT NOT NULL
) STRICT;

CREATE TABLE tension_samples (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    rev INTEGER NOT NULL DEFAULT 1,
    device INTEGER NOT NULL REFERENCES devices (id),
    deleted_ms INTEGER,
    deleted_offset INTEGER,
    deleted_zone INTEGER REFERENCES zones (id),
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone INTEGER REFERENCES zones (id),
    elapsed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE zones (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX audit_by_call ON audit (call_id) WHERE call_id IS NOT NULL;

CREATE INDEX boundary_marks_by_call ON boundary_marks (call_id, deleted_ms);

CREATE INDEX bundles_waiting ON bundles (enrolment) WHERE given_ms IS NULL;

CREATE INDEX callers_by_account ON callers (account) WHERE account <> '';

CREATE INDEX callers_by_number ON callers (number) WHERE number <> '';

CREATE INDEX callers_by_sought ON callers (sought) WHERE deleted_ms IS NULL;

CREATE INDEX callers_by_tail ON callers (substr(number, -7)) WHERE length(number) >= 7;

CREATE INDEX calls_by_caller ON calls (caller_id, started_ms) WHERE caller_id IS NOT NULL;

CREATE INDEX calls_by_cause
    ON calls (cause, started_ms, difficulty, outcome, origin, deleted_ms)
    WHERE deleted_ms IS NULL AND origin <> 'rehearsal';

CREATE INDEX calls_by_difficulty
    ON calls (difficulty, started_ms, outcome, origin, deleted_ms)
    WHERE deleted_ms IS NULL AND origin <> 'rehearsal';

CREATE INDEX calls_by_number ON calls (number) WHERE number <> '';

CREATE INDEX calls_by_outcome
    ON calls (outcome, started_ms, origin, deleted_ms)
    WHERE deleted_ms IS NULL AND origin <> 'rehearsal';

CREATE INDEX calls_deleted ON calls (deleted_ms) WHERE deleted_ms IS NOT NULL;

CREATE INDEX calls_listed ON calls (started_ms, origin, deleted_ms) WHERE deleted_ms IS NULL;

CREATE INDEX calls_open ON calls (started_ms) WHERE phase <> 'closed' AND deleted_ms IS NULL;

CREATE INDEX calls_rehearsed ON calls (started_ms) WHERE origin = 'rehearsal';

CREATE INDEX clock_steps_by_time ON clock_steps (at_ms);

CREATE INDEX coaching_notes_by_enrolment ON coaching_notes (enrolment);

CREATE INDEX escalations_by_call ON escalations (call_id);

CREATE INDEX follow_ups_by_call ON follow_ups (call_id) WHERE call_id IS NOT NULL;

CREATE INDEX follow_ups_by_caller ON follow_ups (caller_id) WHERE caller_id IS NOT NULL;

CREATE INDEX follow_ups_deleted ON follow_ups (deleted_ms) WHERE deleted_ms IS NOT NULL;

CREATE INDEX follow_ups_done ON follow_ups (settled_ms)
    WHERE state NOT IN ('open', 'changed') AND deleted_ms IS NULL;

CREATE INDEX follow_ups_open ON follow_ups (due_ms)
    WHERE state IN ('open', 'changed') AND deleted_ms IS NULL;

CREATE INDEX handed_over_by_bundle ON handed_over (bundle);

CREATE INDEX imports_by_sender ON imports (sender, sequence);

CREATE INDEX note_versions_by_call ON note_versions (call_id);

CREATE INDEX note_versions_by_time ON note_versions (at_ms);

CREATE INDEX notes_by_call ON notes (call_id);

CREATE INDEX phone_events_by_call ON phone_events (call_id) WHERE call_id IS NOT NULL;

CREATE INDEX phone_events_by_phone_call ON phone_events (phone_call) WHERE phone_call <> '';

CREATE INDEX phrase_uses_by_call ON phrase_uses (call_id);

CREATE INDEX phrase_uses_by_phrase
    ON phrase_uses (phrase, at_ms, call_id, at_offset, at_zone, deleted_ms);

CREATE INDEX promises_by_call ON promises (call_id) WHERE call_id IS NOT NULL;

CREATE INDEX promises_by_caller ON promises (caller_id) WHERE caller_id IS NOT NULL;

CREATE INDEX promises_deleted ON promises (deleted_ms) WHERE deleted_ms IS NOT NULL;

CREATE INDEX promises_done ON promises (settled_ms)
    WHERE state NOT IN ('open', 'changed') AND deleted_ms IS NULL;

CREATE INDEX promises_open ON promises (due_ms)
    WHERE state IN ('open', 'changed') AND deleted_ms IS NULL;

CREATE INDEX reflections_by_call ON reflections (call_id);

CREATE INDEX reflections_by_time ON reflections (at_ms) WHERE deleted_ms IS NULL;

CREATE INDEX reflections_with_next_time ON reflections (at_ms, call_id)
    WHERE next_time <> '' AND deleted_ms IS NULL;

CREATE INDEX shared_answers_by_bundle ON shared_answers (bundle);

CREATE INDEX step_marks_by_call ON step_marks (call_id);

CREATE INDEX tension_samples_by_call ON tension_samples (call_id, deleted_ms, level);

CREATE VIEW call_texts (id, notes, about, agreed) AS
SELECT
    calls.id,
    coalesce((
        SELECT group_concat(notes.text, char(10) ORDER BY notes.id)
        FROM notes WHERE notes.call_id = calls.id AND notes.deleted_ms IS NULL
    ), ''),
    concat_ws(
        char(10), calls.concern, calls.better, calls.measures, calls.name, calls.number,
        calls.account, calls.email, calls.product, calls."order"
    ),
    concat_ws(char(10), (
        SELECT group_concat(promises.what, char(10) ORDER BY promises.id)
        FROM promises WHERE promises.call_id = calls.id AND promises.deleted_ms IS NULL
    ), (
        SELECT group_concat(follow_ups.what, char(10) ORDER BY follow_ups.id)
        FROM follow_ups WHERE follow_ups.call_id = calls.id AND follow_ups.deleted_ms IS NULL
    ))
FROM calls;

CREATE TRIGGER calls_words_added AFTER INSERT ON calls BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id = new.id;
END;

CREATE TRIGGER calls_words_after
AFTER UPDATE OF concern, better, measures, name, number, account, email, product, "order" ON calls
WHEN (old.concern, old.better, old.measures, old.name, old.number, old.account, old.email,
    old.product, old."order")
    IS NOT (new.concern, new.better, new.measures, new.name, new.number, new.account, new.email,
    new.product, new."order")
BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id = new.id;
END;

CREATE TRIGGER calls_words_before
BEFORE UPDATE OF concern, better, measures, name, number, account, email, product, "order" ON calls
WHEN (old.concern, old.better, old.measures, old.name, old.number, old.account, old.email,
    old.product, old."order")
    IS NOT (new.concern, new.better, new.measures, new.name, new.number, new.account, new.email,
    new.product, new."order")
BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id = old.id;
END;

CREATE TRIGGER calls_words_removed BEFORE DELETE ON calls BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id = old.id;
END;

CREATE TRIGGER follow_ups_words_after_delete AFTER DELETE ON follow_ups BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id = old.call_id;
END;

CREATE TRIGGER follow_ups_words_after_insert AFTER INSERT ON follow_ups BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id = new.call_id;
END;

CREATE TRIGGER follow_ups_words_after_update AFTER UPDATE OF what, call_id, deleted_ms ON follow_ups
WHEN (old.what, old.call_id, old.deleted_ms IS NULL)
    IS NOT (new.what, new.call_id, new.deleted_ms IS NULL)
BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id IN (old.call_id, new.call_id);
END;

CREATE TRIGGER follow_ups_words_before_delete BEFORE DELETE ON follow_ups BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id = old.call_id;
END;

CREATE TRIGGER follow_ups_words_before_insert BEFORE INSERT ON follow_ups BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id = new.call_id;
END;

CREATE TRIGGER follow_ups_words_before_update BEFORE UPDATE OF what, call_id, deleted_ms ON follow_ups
WHEN (old.what, old.call_id, old.deleted_ms IS NULL)
    IS NOT (new.what, new.call_id, new.deleted_ms IS NULL)
BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id IN (old.call_id, new.call_id);
END;

CREATE TRIGGER notes_words_after_delete AFTER DELETE ON notes BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id = old.call_id;
END;

CREATE TRIGGER notes_words_after_insert AFTER INSERT ON notes BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id = new.call_id;
END;

CREATE TRIGGER notes_words_after_update AFTER UPDATE OF text, call_id, deleted_ms ON notes
WHEN (old.text, old.call_id, old.deleted_ms IS NULL)
    IS NOT (new.text, new.call_id, new.deleted_ms IS NULL)
BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id IN (old.call_id, new.call_id);
END;

CREATE TRIGGER notes_words_before_delete BEFORE DELETE ON notes BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id = old.call_id;
END;

CREATE TRIGGER notes_words_before_insert BEFORE INSERT ON notes BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id = new.call_id;
END;

CREATE TRIGGER notes_words_before_update BEFORE UPDATE OF text, call_id, deleted_ms ON notes
WHEN (old.text, old.call_id, old.deleted_ms IS NULL)
    IS NOT (new.text, new.call_id, new.deleted_ms IS NULL)
BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id IN (old.call_id, new.call_id);
END;

CREATE TRIGGER promises_words_after_delete AFTER DELETE ON promises BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id = old.call_id;
END;

CREATE TRIGGER promises_words_after_insert AFTER INSERT ON promises BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id = new.call_id;
END;

CREATE TRIGGER promises_words_after_update AFTER UPDATE OF what, call_id, deleted_ms ON promises
WHEN (old.what, old.call_id, old.deleted_ms IS NULL)
    IS NOT (new.what, new.call_id, new.deleted_ms IS NULL)
BEGIN
    INSERT INTO call_words (rowid, notes, about, agreed)
    SELECT id, notes, about, agreed FROM call_texts WHERE id IN (old.call_id, new.call_id);
END;

CREATE TRIGGER promises_words_before_delete BEFORE DELETE ON promises BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id = old.call_id;
END;

CREATE TRIGGER promises_words_before_insert BEFORE INSERT ON promises BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id = new.call_id;
END;

CREATE TRIGGER promises_words_before_update BEFORE UPDATE OF what, call_id, deleted_ms ON promises
WHEN (old.what, old.call_id, old.deleted_ms IS NULL)
    IS NOT (new.what, new.call_id, new.deleted_ms IS NULL)
BEGIN
    INSERT INTO call_words (call_words, rowid, notes, about, agreed)
    SELECT 'delete', id, notes, about, agreed FROM call_texts WHERE id IN (old.call_id, new.call_id);
END;

CREATE TRIGGER removals_are_not_replaced BEFORE INSERT ON removals
WHEN EXISTS (SELECT 1 FROM removals WHERE id = new.id OR uuid = new.uuid) BEGIN
    SELECT raise(ABORT, 'the list of removals only grows');
END;

CREATE TRIGGER removals_stay BEFORE DELETE ON removals BEGIN
    SELECT raise(ABORT, 'the list of removals only grows');
END;

CREATE TRIGGER removals_stay_as_they_are BEFORE UPDATE ON removals BEGIN
    SELECT raise(ABORT, 'the list of removals only grows');
END;
