"""Takes words out of the log and leaves what counts: rows to be emptied, and rows that go (C08).

A record that travels is emptied and not removed: its revision grows, so that the next handing over
takes the words from the supervisor's records, too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import msgspec

from db.connection import Connection

_CALLS = "IN (SELECT value FROM json_each(:calls))"
_CALLERS = "IN (SELECT value FROM json_each(:callers))"
_UUIDS = "IN (SELECT value FROM json_each(:uuids))"
_NUMBERS = "IN (SELECT value FROM json_each(:numbers))"
_EITHER = f"(call_id {_CALLS} OR caller_id {_CALLERS})"
_SETTLE = (
    "settled_ms = CASE WHEN state IN ('open', 'changed') THEN :now ELSE settled_ms END, "
    "settled_offset = CASE WHEN state IN ('open', 'changed') THEN 0 ELSE settled_offset END, "
    "state = CASE WHEN state IN ('open', 'changed') THEN 'dropped' ELSE state END"
)


@dataclass(frozen=True)
class Scope:
    """Whose words go: local keys of callers and calls, and the numbers of events of no call."""

    callers: tuple[int, ...] = ()
    calls: tuple[int, ...] = ()
    call_ids: tuple[UUID, ...] = ()
    numbers: tuple[str, ...] = ()

    def parameters(self, now_ms: int = 0, device: int = 0) -> dict[str, object]:
        """What the statements of `WIPES` take."""
        return {
            "callers": _listed(self.callers),
            "calls": _listed(self.calls),
            "uuids": _listed([str(each) for each in self.call_ids]),
            "numbers": _listed([each for each in self.numbers if each]),
            "now": now_ms,
            "device": device,
        }


@dataclass(frozen=True)
class Wipe:
    """One kind: rows `where` are removed, or their columns `emptied` and `also` set."""

    kind: str
    table: str
    where: str
    emptied: Mapping[str, str] | None = None
    also: str = ""

    @property
    def rows(self) -> str:
        """Which rows have something to lose."""
        if self.emptied is None:
            return self.where
        names = ", ".join(f'"{name}"' for name in self.emptied)
        empty = ", ".join(f"'{value}'" for value in self.emptied.values())
        return f"{self.where} AND ({names}) IS NOT ({empty})"

    @property
    def count(self) -> str:
        """How many rows these are."""
        return f"SELECT count(*) FROM {self.table} WHERE {self.rows}"  # noqa: S608

    @property
    def statement(self) -> str:
        """Does it."""
        if self.emptied is None:
            return f"DELETE FROM {self.table} WHERE {self.rows}"  # noqa: S608
        sets = [f"\"{name}\" = '{value}'" for name, value in self.emptied.items()]
        if self.table != "reflection_answers":
            sets += ["rev = rev + 1", "device = :device"]
        if self.also:
            sets.append(self.also)
        return f"UPDATE {self.table} SET {', '.join(sets)} WHERE {self.rows}"  # noqa: S608


def _blank(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, "")


_SAMPLES = f"(SELECT id FROM tension_samples WHERE call_id {_CALLS})"  # noqa: S608
_REFLECTIONS = f"(SELECT id FROM reflections WHERE call_id {_CALLS})"  # noqa: S608

WIPES: tuple[Wipe, ...] = (
    Wipe("notes", "notes", f"call_id {_CALLS}", {"text": "", "stamps": "[]"}),
    Wipe("note_versions", "note_versions", f"call_id {_CALLS}"),
    Wipe("quotes", "boundary_marks", f"call_id {_CALLS}", _blank("sentence", "quoted")),
    Wipe("escalations", "escalations", f"call_id {_CALLS}", _blank("reason")),
    Wipe("phrase_uses", "phrase_uses", f"call_id {_CALLS}", {"because": "[]"}),
    Wipe("tension_remarks", "tension_remarks", f"of IN {_SAMPLES}"),
    Wipe("answers", "reflection_answers", f"of IN {_REFLECTIONS}", _blank("text")),
    Wipe("reflections", "reflections", f"call_id {_CALLS}", _blank("next_time")),
    Wipe("promises", "promises", _EITHER, _blank("what"), f"caller_id = NULL, {_SETTLE}"),
    Wipe(
        "follow_ups",
        "follow_ups",
        _EITHER,
        _blank("what", "template"),
        f"caller_id = NULL, {_SETTLE}",
    ),
    Wipe(
        "phone_events",
        "phone_events",
        f"(call_id {_CALLS} OR (call_id IS NULL AND number {_NUMBERS}))",
    ),
    Wipe(
        "coaching_notes",
        "coaching_notes",
        f"CASE WHEN json_valid(letter) THEN json_extract(letter, '$.call') END {_UUIDS}",
    ),
    Wipe(
        "calls",
        "calls",
        f"id {_CALLS}",
        _blank(
            "name",
            "number",
            "account",
            "email",
            "product",
            "order",
            "concern",
            "better",
            "measures",
        ),
        "caller_id = NULL",
    ),
    Wipe("callers", "callers", f"id {_CALLERS}"),
)
"""Every kind, in an order that leaves nothing hanging: cards go last."""


_FORGET_DIGESTS = (
    f"UPDATE audit SET digest = randomblob(16) WHERE call_id IS NULL OR call_id {_CALLS}"  # noqa: S608
)
"""Of lines from before digests had a key: a number could be tried on them."""


def counted(conn: Connection, scope: Scope) -> dict[str, int]:
    """How many rows of each kind have words to lose."""
    parameters = scope.parameters()
    return {each.kind: int(_one(conn, each.count, parameters)) for each in WIPES}


def wipe(conn: Connection, scope: Scope, now_ms: int) -> dict[str, int]:
    """Take the words out, within the caller's transaction; gives how many rows of each kind."""
    device = int(_one(conn, "SELECT value FROM meta WHERE name = 'device'", {}))
    parameters = scope.parameters(now_ms, device)
    conn.execute(_FORGET_DIGESTS, {"calls": parameters["calls"]})
    return {each.kind: conn.execute(each.statement, parameters).rowcount for each in WIPES}


def clean_index(conn: Connection) -> None:
    """Write the full-text index anew, so that it holds no word that is in no record any more.

    From the records: FTS5's own 'optimize' leaves words behind that were deleted from very many
    rows at once, in a segment that tells of nothing but that.
    """
    conn.execute("INSERT INTO call_words (call_words) VALUES ('rebuild')")


def emptied_wal(conn: Connection) -> bool:
    """Bring the write-ahead log into the log and empty it; False where a reader is in the way."""
    row = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return row is None or row[0] == 0


def _one(conn: Connection, sql: str, parameters: Mapping[str, object]) -> int:
    wanted = {name: value for name, value in parameters.items() if f":{name}" in sql}
    return int(conn.execute(sql, wanted).fetchone()[0])


def _listed(values: Sequence[object]) -> str:
    return msgspec.json.encode(list(values)).decode()
