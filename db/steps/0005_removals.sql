-- What was erased or came to the end of its time: when, why and how many of each kind; never words.

CREATE TABLE removals (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    what TEXT NOT NULL CHECK (what IN ('caller_erased', 'erased_again', 'retention')),
    why TEXT NOT NULL CHECK (why IN ('asked', 'objected', 'unneeded', 'mistake', 'restored', 'period')),
    at_ms INTEGER NOT NULL,
    counts TEXT NOT NULL
) STRICT;

CREATE TRIGGER removals_stay BEFORE DELETE ON removals BEGIN
    SELECT raise(ABORT, 'the list of removals only grows');
END;

CREATE TRIGGER removals_stay_as_they_are BEFORE UPDATE ON removals BEGIN
    SELECT raise(ABORT, 'the list of removals only grows');
END;
