-- Each device counts its own bundles: a log that came back from a backup goes on as another device.

CREATE TABLE bundles_of_devices (
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

INSERT INTO bundles_of_devices
SELECT id, enrolment, (SELECT value FROM meta WHERE name = 'device'), bundle, sequence, manifest,
    is_full, created_ms, covered_from_ms, covered_to_ms, counts, file, folder, given_ms
FROM bundles;

DROP TABLE bundles;

ALTER TABLE bundles_of_devices RENAME TO bundles;

CREATE INDEX bundles_waiting ON bundles (enrolment) WHERE given_ms IS NULL;
