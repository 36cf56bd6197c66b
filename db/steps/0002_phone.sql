-- What the telephone says of a call: how it ended, and look-ups for the moment when it rings.

ALTER TABLE calls ADD COLUMN phone_result TEXT NOT NULL DEFAULT '';

-- Calls of a number that has no caller yet, and the call-backs that they left.
CREATE INDEX calls_by_number ON calls (number) WHERE number <> '';

-- A number that was kept without its country is found by its last seven digits.
CREATE INDEX callers_by_tail ON callers (substr(number, -7)) WHERE length(number) >= 7;
