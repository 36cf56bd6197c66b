CREATE TABLE access_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    what TEXT NOT NULL,
    agent BLOB,
    call BLOB,
    detail TEXT NOT NULL
) STRICT;

CREATE TABLE agents (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    content TEXT NOT NULL,  -- the agent as JSON: keys, six words, trust, team, terms
    tasks_changed INTEGER NOT NULL DEFAULT 0  -- the last change of tasks that came out of no call
) STRICT;

CREATE TABLE boundary (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    rev INTEGER NOT NULL,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    deleted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    call_id INTEGER REFERENCES calls (id),
    under INTEGER NOT NULL,
    track TEXT NOT NULL,
    rung TEXT NOT NULL,
    sentence TEXT NOT NULL,
    quoted TEXT NOT NULL,
    elapsed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE bundles (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    device_id INTEGER NOT NULL REFERENCES devices (id),
    sequence INTEGER NOT NULL,
    digest TEXT NOT NULL,
    previous TEXT NOT NULL,
    "full" INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    covered_from_ms INTEGER NOT NULL,
    covered_to_ms INTEGER NOT NULL,
    manifest TEXT NOT NULL,  -- as JSON
    UNIQUE (agent_id, device_id, sequence, digest)
) STRICT;

CREATE VIRTUAL TABLE call_words USING fts5 (
    who, notes, about, agreed, said,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    rev INTEGER NOT NULL,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    deleted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    origin TEXT NOT NULL,
    direction TEXT NOT NULL,
    queue TEXT NOT NULL,
    talk_ms INTEGER NOT NULL,
    held_ms INTEGER NOT NULL,
    caller TEXT NOT NULL,
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
    option_chosen TEXT NOT NULL,
    outcome TEXT NOT NULL,
    contact_given TEXT NOT NULL,
    playbook TEXT NOT NULL,
    phone_result TEXT NOT NULL,
    options_offered TEXT NOT NULL,
    started_ms INTEGER,
    started_offset INTEGER,
    started_zone INTEGER,
    ended_ms INTEGER,
    ended_offset INTEGER,
    ended_zone INTEGER,
    closed_ms INTEGER,
    closed_offset INTEGER,
    closed_zone INTEGER,
    buried INTEGER NOT NULL DEFAULT 0,
    word_key INTEGER
) STRICT;

CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE coaching (
    id INTEGER PRIMARY KEY,
    note BLOB NOT NULL UNIQUE CHECK (length(note) = 16),
    agent BLOB NOT NULL CHECK (length(agent) = 16),
    written_ms INTEGER NOT NULL,
    content TEXT NOT NULL  -- the letter as JSON
) STRICT;

CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16)
) STRICT;

CREATE TABLE escalations (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    rev INTEGER NOT NULL,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    deleted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    call_id INTEGER REFERENCES calls (id),
    under INTEGER NOT NULL,
    asked_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    elapsed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    feedback BLOB NOT NULL UNIQUE CHECK (length(feedback) = 16),
    note BLOB NOT NULL CHECK (length(note) = 16),
    written_ms INTEGER NOT NULL,
    content TEXT NOT NULL  -- the letter as JSON
) STRICT;

CREATE TABLE follow_ups (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    rev INTEGER NOT NULL,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    deleted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    call_id INTEGER REFERENCES calls (id),
    under INTEGER NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    channel TEXT NOT NULL,
    rule TEXT NOT NULL,
    state TEXT NOT NULL,
    made_ms INTEGER,
    made_offset INTEGER,
    made_zone INTEGER,
    due_ms INTEGER,
    due_offset INTEGER,
    due_zone INTEGER,
    first_due_ms INTEGER,
    first_due_offset INTEGER,
    first_due_zone INTEGER,
    settled_ms INTEGER,
    settled_offset INTEGER,
    settled_zone INTEGER
) STRICT;

CREATE TABLE kept_values (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE losing (
    kind TEXT NOT NULL,
    record BLOB NOT NULL CHECK (length(record) = 16),
    device_id INTEGER NOT NULL REFERENCES devices (id),
    rev INTEGER NOT NULL,
    call_id INTEGER,  -- of a part: the call that it came with, and that call's revision
    under INTEGER NOT NULL,
    texts TEXT NOT NULL,  -- as JSON, by field
    PRIMARY KEY (kind, record, device_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    rev INTEGER NOT NULL,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    deleted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    call_id INTEGER REFERENCES calls (id),
    under INTEGER NOT NULL,
    text TEXT NOT NULL,
    cut INTEGER NOT NULL
) STRICT;

CREATE TABLE phrases (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    rev INTEGER NOT NULL,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    deleted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    call_id INTEGER REFERENCES calls (id),
    under INTEGER NOT NULL,
    phrase TEXT NOT NULL,
    kind TEXT NOT NULL,
    way TEXT NOT NULL,
    elapsed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE promises (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    rev INTEGER NOT NULL,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    deleted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    call_id INTEGER REFERENCES calls (id),
    under INTEGER NOT NULL,
    what TEXT NOT NULL,
    channel TEXT NOT NULL,
    told TEXT NOT NULL,
    state TEXT NOT NULL,
    made_ms INTEGER,
    made_offset INTEGER,
    made_zone INTEGER,
    due_ms INTEGER,
    due_offset INTEGER,
    due_zone INTEGER,
    first_due_ms INTEGER,
    first_due_offset INTEGER,
    first_due_zone INTEGER,
    settled_ms INTEGER,
    settled_offset INTEGER,
    settled_zone INTEGER
) STRICT;

CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    about TEXT NOT NULL,  -- as JSON
    content BLOB NOT NULL  -- the file as it came
) STRICT;

CREATE TABLE reflections (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    rev INTEGER NOT NULL,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    deleted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    call_id INTEGER REFERENCES calls (id),
    under INTEGER NOT NULL,
    answers TEXT NOT NULL
) STRICT;

CREATE TABLE removals (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    what TEXT NOT NULL CHECK (what IN ('caller_erased', 'agent_erased', 'erased_again', 'retention')),
    why TEXT NOT NULL CHECK (why IN ('asked', 'objected', 'unneeded', 'mistake', 'left', 'restored', 'period')),
    at_ms INTEGER NOT NULL,
    counts TEXT NOT NULL,
    asked_by TEXT NOT NULL CHECK (asked_by IN ('', 'supervisor', 'terms', 'policy')),
    rules TEXT NOT NULL
) STRICT;

CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    came_ms INTEGER NOT NULL,
    content TEXT NOT NULL  -- as JSON
) STRICT;

CREATE TABLE steps (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    rev INTEGER NOT NULL,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    deleted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    call_id INTEGER REFERENCES calls (id),
    under INTEGER NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    elapsed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE team_file (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL  -- as JSON
) STRICT;

CREATE TABLE tension (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    agent_id INTEGER NOT NULL REFERENCES agents (id),
    rev INTEGER NOT NULL,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    deleted INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    call_id INTEGER REFERENCES calls (id),
    under INTEGER NOT NULL,
    level INTEGER NOT NULL,
    elapsed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE zones (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX access_of_agent ON access_list (agent, id);

CREATE INDEX boundary_of_call ON boundary (call_id);

CREATE INDEX calls_by_caller ON calls (caller) WHERE caller <> '';

CREATE INDEX calls_by_change ON calls (changed);

CREATE INDEX calls_by_start ON calls (started_ms) WHERE NOT deleted;

CREATE UNIQUE INDEX calls_by_words ON calls (word_key) WHERE word_key IS NOT NULL;

CREATE INDEX calls_of_agent ON calls (agent_id, started_ms) WHERE NOT deleted;

CREATE INDEX escalations_of_call ON escalations (call_id);

CREATE INDEX feedback_of_note ON feedback (note);

CREATE INDEX follow_ups_of_call ON follow_ups (call_id);

CREATE INDEX follow_ups_of_no_call ON follow_ups (agent_id) WHERE call_id IS NULL;

CREATE INDEX losing_of_call ON losing (call_id) WHERE call_id IS NOT NULL;

CREATE INDEX notes_of_call ON notes (call_id);

CREATE INDEX phrases_of_call ON phrases (call_id);

CREATE INDEX promises_of_call ON promises (call_id);

CREATE INDEX promises_of_no_call ON promises (agent_id) WHERE call_id IS NULL;

CREATE INDEX reflections_of_call ON reflections (call_id);

CREATE INDEX steps_of_call ON steps (call_id);

CREATE INDEX tension_of_call ON tension (call_id);

CREATE VIEW call_texts (id, agent_id, word_key, started_ms, notes, about, agreed, said) AS
SELECT
    id, agent_id, word_key, started_ms,
    coalesce((
        SELECT group_concat(text, char(10)) FROM notes
        WHERE call_id = calls.id AND NOT deleted AND under > calls.buried
    ), ''),
    concat_ws(char(10), concern, better, measures),
    concat_ws(char(10), (
        SELECT group_concat(what, char(10)) FROM promises
        WHERE call_id = calls.id AND NOT deleted AND under > calls.buried
    ), (
        SELECT group_concat(what, char(10)) FROM follow_ups
        WHERE call_id = calls.id AND NOT deleted AND under > calls.buried
    )),
    concat_ws(char(10), (
        SELECT group_concat(sentence || char(10) || quoted, char(10)) FROM boundary
        WHERE call_id = calls.id AND NOT deleted AND under > calls.buried
    ), (
        SELECT group_concat(reason, char(10)) FROM escalations
        WHERE call_id = calls.id AND NOT deleted AND under > calls.buried
    ), (
        SELECT group_concat(answer.value ->> 'text', char(10))
        FROM reflections CROSS JOIN json_each(reflections.answers) AS answer
        WHERE call_id = calls.id AND NOT deleted AND under > calls.buried
    ))
FROM calls WHERE NOT deleted;

CREATE TRIGGER access_list_is_not_changed BEFORE UPDATE ON access_list
WHEN (new.id, new.at_ms, new.what) IS NOT (old.id, old.at_ms, old.what)
    OR new.agent IS NOT old.agent OR new.call IS NOT old.call OR new.detail NOT IN ('', old.detail) BEGIN
    SELECT raise(ABORT, 'the list of what was opened is never changed');
END;

CREATE TRIGGER access_list_is_not_replaced BEFORE INSERT ON access_list
WHEN EXISTS (SELECT 1 FROM access_list WHERE id = new.id) BEGIN
    SELECT raise(ABORT, 'the list of what was opened is never changed');
END;

CREATE TRIGGER access_list_is_not_shortened BEFORE DELETE ON access_list BEGIN
    SELECT raise(ABORT, 'the list of what was opened is never shortened');
END;

CREATE TRIGGER boundary_lost AFTER UPDATE OF rev, device_id ON boundary
WHEN new.rev = old.rev AND new.device_id <> old.device_id AND NOT old.deleted AND (old.sentence <> '' OR old.quoted <> '')
BEGIN
    INSERT INTO losing (kind, record, device_id, rev, call_id, under, texts)
    VALUES ('boundary', old.uuid, old.device_id, old.rev, old.call_id, old.under, json_object('sentence', old.sentence, 'quoted', old.quoted))
    ON CONFLICT (kind, record, device_id) DO UPDATE
    SET under = max(under, excluded.under), texts = max(texts, excluded.texts);
END;

CREATE TRIGGER boundary_moved AFTER UPDATE OF call_id ON boundary WHEN old.call_id IS NOT new.call_id BEGIN
    UPDATE calls SET changed = new.changed WHERE id = old.call_id;
    UPDATE agents SET tasks_changed = new.changed
    WHERE id = new.agent_id AND (old.call_id IS NULL OR new.call_id IS NULL);
END;

CREATE TRIGGER boundary_won AFTER UPDATE OF rev, device_id ON boundary BEGIN
    DELETE FROM losing
    WHERE kind = 'boundary' AND record = new.uuid
        AND (rev < new.rev OR device_id = new.device_id);
END;

CREATE TRIGGER calls_lost AFTER UPDATE OF rev, device_id ON calls
WHEN new.rev = old.rev AND new.device_id <> old.device_id AND NOT old.deleted AND (old.concern <> '' OR old.better <> '' OR old.measures <> '')
BEGIN
    INSERT INTO losing (kind, record, device_id, rev, call_id, under, texts)
    VALUES ('calls', old.uuid, old.device_id, old.rev, NULL, old.rev, json_object('concern', old.concern, 'better', old.better, 'measures', old.measures))
    ON CONFLICT (kind, record, device_id) DO UPDATE
    SET under = max(under, excluded.under), texts = max(texts, excluded.texts);
END;

CREATE TRIGGER calls_won AFTER UPDATE OF rev, device_id ON calls BEGIN
    DELETE FROM losing
    WHERE kind = 'calls' AND record = new.uuid
        AND (rev < new.rev OR device_id = new.device_id);
END;

CREATE TRIGGER escalations_lost AFTER UPDATE OF rev, device_id ON escalations
WHEN new.rev = old.rev AND new.device_id <> old.device_id AND NOT old.deleted AND old.reason <> ''
BEGIN
    INSERT INTO losing (kind, record, device_id, rev, call_id, under, texts)
    VALUES ('escalations', old.uuid, old.device_id, old.rev, old.call_id, old.under, json_object('reason', old.reason))
    ON CONFLICT (kind, record, device_id) DO UPDATE
    SET under = max(under, excluded.under), texts = max(texts, excluded.texts);
END;

CREATE TRIGGER escalations_moved AFTER UPDATE OF call_id ON escalations WHEN old.call_id IS NOT new.call_id BEGIN
    UPDATE calls SET changed = new.changed WHERE id = old.call_id;
    UPDATE agents SET tasks_changed = new.changed
    WHERE id = new.agent_id AND (old.call_id IS NULL OR new.call_id IS NULL);
END;

CREATE TRIGGER escalations_won AFTER UPDATE OF rev, device_id ON escalations BEGIN
    DELETE FROM losing
    WHERE kind = 'escalations' AND record = new.uuid
        AND (rev < new.rev OR device_id = new.device_id);
END;

CREATE TRIGGER follow_ups_lost AFTER UPDATE OF rev, device_id ON follow_ups
WHEN new.rev = old.rev AND new.device_id <> old.device_id AND NOT old.deleted AND old.what <> ''
BEGIN
    INSERT INTO losing (kind, record, device_id, rev, call_id, under, texts)
    VALUES ('follow_ups', old.uuid, old.device_id, old.rev, old.call_id, old.under, json_object('what', old.what))
    ON CONFLICT (kind, record, device_id) DO UPDATE
    SET under = max(under, excluded.under), texts = max(texts, excluded.texts);
END;

CREATE TRIGGER follow_ups_moved AFTER UPDATE OF call_id ON follow_ups WHEN old.call_id IS NOT new.call_id BEGIN
    UPDATE calls SET changed = new.changed WHERE id = old.call_id;
    UPDATE agents SET tasks_changed = new.changed
    WHERE id = new.agent_id AND (old.call_id IS NULL OR new.call_id IS NULL);
END;

CREATE TRIGGER follow_ups_won AFTER UPDATE OF rev, device_id ON follow_ups BEGIN
    DELETE FROM losing
    WHERE kind = 'follow_ups' AND record = new.uuid
        AND (rev < new.rev OR device_id = new.device_id);
END;

CREATE TRIGGER notes_lost AFTER UPDATE OF rev, device_id ON notes
WHEN new.rev = old.rev AND new.device_id <> old.device_id AND NOT old.deleted AND old.text <> ''
BEGIN
    INSERT INTO losing (kind, record, device_id, rev, call_id, under, texts)
    VALUES ('notes', old.uuid, old.device_id, old.rev, old.call_id, old.under, json_object('text', old.text))
    ON CONFLICT (kind, record, device_id) DO UPDATE
    SET under = max(under, excluded.under), texts = max(texts, excluded.texts);
END;

CREATE TRIGGER notes_moved AFTER UPDATE OF call_id ON notes WHEN old.call_id IS NOT new.call_id BEGIN
    UPDATE calls SET changed = new.changed WHERE id = old.call_id;
    UPDATE agents SET tasks_changed = new.changed
    WHERE id = new.agent_id AND (old.call_id IS NULL OR new.call_id IS NULL);
END;

CREATE TRIGGER notes_won AFTER UPDATE OF rev, device_id ON notes BEGIN
    DELETE FROM losing
    WHERE kind = 'notes' AND record = new.uuid
        AND (rev < new.rev OR device_id = new.device_id);
END;

CREATE TRIGGER phrases_moved AFTER UPDATE OF call_id ON phrases WHEN old.call_id IS NOT new.call_id BEGIN
    UPDATE calls SET changed = new.changed WHERE id = old.call_id;
    UPDATE agents SET tasks_changed = new.changed
    WHERE id = new.agent_id AND (old.call_id IS NULL OR new.call_id IS NULL);
END;

CREATE TRIGGER promises_lost AFTER UPDATE OF rev, device_id ON promises
WHEN new.rev = old.rev AND new.device_id <> old.device_id AND NOT old.deleted AND old.what <> ''
BEGIN
    INSERT INTO losing (kind, record, device_id, rev, call_id, under, texts)
    VALUES ('promises', old.uuid, old.device_id, old.rev, old.call_id, old.under, json_object('what', old.what))
    ON CONFLICT (kind, record, device_id) DO UPDATE
    SET under = max(under, excluded.under), texts = max(texts, excluded.texts);
END;

CREATE TRIGGER promises_moved AFTER UPDATE OF call_id ON promises WHEN old.call_id IS NOT new.call_id BEGIN
    UPDATE calls SET changed = new.changed WHERE id = old.call_id;
    UPDATE agents SET tasks_changed = new.changed
    WHERE id = new.agent_id AND (old.call_id IS NULL OR new.call_id IS NULL);
END;

CREATE TRIGGER promises_won AFTER UPDATE OF rev, device_id ON promises BEGIN
    DELETE FROM losing
    WHERE kind = 'promises' AND record = new.uuid
        AND (rev < new.rev OR device_id = new.device_id);
END;

CREATE TRIGGER reflections_lost AFTER UPDATE OF rev, device_id ON reflections
WHEN new.rev = old.rev AND new.device_id <> old.device_id AND NOT old.deleted AND old.answers <> '[]'
BEGIN
    INSERT INTO losing (kind, record, device_id, rev, call_id, under, texts)
    VALUES ('reflections', old.uuid, old.device_id, old.rev, old.call_id, old.under, json_object('answers', old.answers))
    ON CONFLICT (kind, record, device_id) DO UPDATE
    SET under = max(under, excluded.under), texts = max(texts, excluded.texts);
END;

CREATE TRIGGER reflections_moved AFTER UPDATE OF call_id ON reflections WHEN old.call_id IS NOT new.call_id BEGIN
    UPDATE calls SET changed = new.changed WHERE id = old.call_id;
    UPDATE agents SET tasks_changed = new.changed
    WHERE id = new.agent_id AND (old.call_id IS NULL OR new.call_id IS NULL);
END;

CREATE TRIGGER reflections_won AFTER UPDATE OF rev, device_id ON reflections BEGIN
    DELETE FROM losing
    WHERE kind = 'reflections' AND record = new.uuid
        AND (rev < new.rev OR device_id = new.device_id);
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

CREATE TRIGGER steps_moved AFTER UPDATE OF call_id ON steps WHEN old.call_id IS NOT new.call_id BEGIN
    UPDATE calls SET changed = new.changed WHERE id = old.call_id;
    UPDATE agents SET tasks_changed = new.changed
    WHERE id = new.agent_id AND (old.call_id IS NULL OR new.call_id IS NULL);
END;

CREATE TRIGGER tension_moved AFTER UPDATE OF call_id ON tension WHEN old.call_id IS NOT new.call_id BEGIN
    UPDATE calls SET changed = new.changed WHERE id = old.call_id;
    UPDATE agents SET tasks_changed = new.changed
    WHERE id = new.agent_id AND (old.call_id IS NULL OR new.call_id IS NULL);
END;
