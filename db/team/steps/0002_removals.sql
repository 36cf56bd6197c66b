-- What was erased or came to the end of its time, and lines of the list of what was opened without their words.

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

CREATE TRIGGER removals_stay BEFORE DELETE ON removals BEGIN
    SELECT raise(ABORT, 'the list of removals only grows');
END;

CREATE TRIGGER removals_stay_as_they_are BEFORE UPDATE ON removals BEGIN
    SELECT raise(ABORT, 'the list of removals only grows');
END;

CREATE TRIGGER removals_are_not_replaced BEFORE INSERT ON removals
WHEN EXISTS (SELECT 1 FROM removals WHERE id = new.id OR uuid = new.uuid) BEGIN
    SELECT raise(ABORT, 'the list of removals only grows');
END;

-- Words that were searched for may be a caller's name: they can go, and nothing else of the line can.
DROP TRIGGER access_list_is_not_changed;

CREATE TRIGGER access_list_is_not_changed BEFORE UPDATE ON access_list
WHEN (new.id, new.at_ms, new.what) IS NOT (old.id, old.at_ms, old.what)
    OR new.agent IS NOT old.agent OR new.call IS NOT old.call OR new.detail NOT IN ('', old.detail) BEGIN
    SELECT raise(ABORT, 'the list of what was opened is never changed');
END;

CREATE TRIGGER access_list_is_not_replaced BEFORE INSERT ON access_list
WHEN EXISTS (SELECT 1 FROM access_list WHERE id = new.id) BEGIN
    SELECT raise(ABORT, 'the list of what was opened is never changed');
END;

CREATE INDEX calls_by_caller ON calls (caller) WHERE caller <> '';

CREATE INDEX calls_by_start ON calls (started_ms) WHERE NOT deleted;
