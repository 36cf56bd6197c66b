-- What an agent hands over to the supervisor, and what comes back; and the queue of a call.

ALTER TABLE calls ADD COLUMN queue TEXT NOT NULL DEFAULT '';

-- A team that the agent joined. The newest one that was not left counts.
CREATE TABLE enrolments (
    id INTEGER PRIMARY KEY,
    agent BLOB NOT NULL UNIQUE CHECK (length(agent) = 16),
    name TEXT NOT NULL,
    team_file TEXT NOT NULL,
    terms TEXT NOT NULL,
    joined_ms INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('joined', 'left'))
) STRICT;

-- Bundles made, in their sequence. One that lies in no folder yet waits to be put there.
CREATE TABLE bundles (
    id INTEGER PRIMARY KEY,
    enrolment INTEGER NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
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
    UNIQUE (enrolment, sequence)
) STRICT;

CREATE INDEX bundles_waiting ON bundles (enrolment) WHERE given_ms IS NULL;

-- How each line (a call, or a task of no call) was when it was last handed over, by its uuid.
-- weight is the sum of its revisions, digest that of what was shared of it.
CREATE TABLE handed_over (
    enrolment INTEGER NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    line BLOB NOT NULL CHECK (length(line) = 16),
    weight INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    bundle INTEGER NOT NULL REFERENCES bundles (id) ON DELETE CASCADE,
    PRIMARY KEY (enrolment, line)
) STRICT, WITHOUT ROWID;

CREATE INDEX handed_over_by_bundle ON handed_over (bundle);

-- Which answers of reflections lie with the supervisor, and since which bundle.
CREATE TABLE shared_answers (
    enrolment INTEGER NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    reflection BLOB NOT NULL CHECK (length(reflection) = 16),
    question TEXT NOT NULL,
    bundle INTEGER NOT NULL REFERENCES bundles (id) ON DELETE CASCADE,
    PRIMARY KEY (enrolment, reflection, question)
) STRICT, WITHOUT ROWID;

CREATE INDEX shared_answers_by_bundle ON shared_answers (bundle);

-- Coaching notes received, as their letters came, and the agent's answer.
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

CREATE INDEX coaching_notes_by_enrolment ON coaching_notes (enrolment);

-- House playbooks handed out by the supervisor; an older number never takes a newer one's place.
CREATE TABLE house_playbooks (
    id INTEGER PRIMARY KEY,
    enrolment INTEGER NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    playbook TEXT NOT NULL,
    version TEXT NOT NULL,
    came_ms INTEGER NOT NULL,
    UNIQUE (enrolment, number)
) STRICT;
