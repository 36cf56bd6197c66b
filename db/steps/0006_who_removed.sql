-- Who asked for a removal and by which periods; and no line takes the place of another one.

ALTER TABLE removals ADD COLUMN asked_by TEXT NOT NULL DEFAULT '' CHECK (asked_by IN ('', 'agent', 'policy', 'both'));

ALTER TABLE removals ADD COLUMN rules TEXT NOT NULL DEFAULT '{}';

CREATE TRIGGER removals_are_not_replaced BEFORE INSERT ON removals
WHEN EXISTS (SELECT 1 FROM removals WHERE id = new.id OR uuid = new.uuid) BEGIN
    SELECT raise(ABORT, 'the list of removals only grows');
END;
