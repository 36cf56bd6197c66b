"""Takes away what is older than its period, in small transactions, and cleans up after it (C07).

What goes leaves a tombstone without content where it may have been handed over. A tombstone says
that it was deleted at the beginning of time, so that no list of what can be taken back has it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.erasure import AskedBy, Removal
from app.moment import Clock
from app.ports import Progress
from app.problems import Problem
from app.retention import KeptKind, Periods, Purged, is_limited
from db import removals
from db.backup_shelf import Backup, backups, held_in, set_aside
from db.connection import Connection, close_writer, transaction
from db.faults import told
from db.purge_line import PurgeLine
from db.rows import SETTLED, STILL_OPEN
from db.second_shelf import shelf_in
from db.store import Store
from db.wiping import clean_index, emptied_wal

DAY_MS = 24 * 60 * 60 * 1000
TRUSTED_AFTER_MS = 7 * DAY_MS
"""For how long nothing is taken away after the clock was set: it may have run ahead (B11)."""

AT_ONCE = 200
"""Rows in one transaction: a window that writes meanwhile waits for no more."""

_TOMBSTONE = "deleted_ms = 0, deleted_offset = 0, deleted_zone = NULL"
_STAMP = "rev = rev + 1, device = (SELECT value FROM meta WHERE name = 'device')"
_NOT_YET = "deleted_ms IS NOT 0"
_WORDS_OF_CALLS = (
    'name number account email product "order" manner difficulty concern cause fear better'
    " measures fault option_chosen outcome contact_given playbook phone_result queue"
)
_WORDS_OF_CARDS = (
    "name number account email manner difficulty how_to_talk alert alert_author sought"
)
_PARTS_OF_CALLS = (
    "step_marks",
    "phrase_uses",
    "tension_samples",
    "boundary_marks",
    "escalations",
    "notes",
    "note_versions",
    "reflections",
    "phone_events",
    "promises",
    "follow_ups",
)
_OWED = (
    "EXISTS (SELECT 1 FROM promises p WHERE p.call_id = t.id AND p.deleted_ms IS NULL"  # noqa: S608
    f" AND p.{STILL_OPEN}) OR EXISTS (SELECT 1 FROM follow_ups f WHERE f.call_id = t.id"
    f" AND f.deleted_ms IS NULL AND f.{STILL_OPEN})"
)


def _emptied(names: str) -> str:
    return ", ".join(f"{name} = ''" for name in names.split())


@dataclass(frozen=True)
class Rule:
    """What goes of one table: rows `due` are removed, or `sets` is done to them."""

    kind: KeptKind
    table: str
    due: str
    sets: str = ""
    key: str = "id"

    @property
    def count(self) -> str:
        """How many rows are due."""
        return f"SELECT count(*) FROM {self.table} AS t WHERE {self.due}"  # noqa: S608

    @property
    def some(self) -> str:
        """The keys of some of them."""
        return f"SELECT {self.key} FROM {self.table} AS t WHERE {self.due} LIMIT {AT_ONCE}"  # noqa: S608

    @property
    def statement(self) -> str:
        """Does it to the rows with the keys."""
        those = f"WHERE {self.key} IN (SELECT value FROM json_each(?))"  # noqa: S608
        if not self.sets:
            return f"DELETE FROM {self.table} {those}"  # noqa: S608
        return f"UPDATE {self.table} SET {_STAMP}, {self.sets} {those}"  # noqa: S608


_OLD = "t.at_ms < :before"
_CALL_IS_OLD = f"t.phase = 'closed' AND t.started_ms < :before AND t.{_NOT_YET} AND NOT ({_OWED})"
_NO_TASKS = _emptied("what") + f", caller_id = NULL, {_TOMBSTONE}"
_SETTLED_IS_OLD = f"t.{SETTLED} AND t.settled_ms < :before AND t.{_NOT_YET}"

RULES: tuple[Rule, ...] = (
    Rule("notes", "note_versions", _OLD),
    Rule("notes", "notes", f"{_OLD} AND t.{_NOT_YET}", f"text = '', stamps = '[]', {_TOMBSTONE}"),
    Rule(
        "notes",
        "boundary_marks",
        f"{_OLD} AND (t.sentence, t.quoted) IS NOT ('', '')",
        _emptied("sentence quoted"),
    ),
    Rule("notes", "escalations", f"{_OLD} AND t.reason <> ''", _emptied("reason")),
    Rule(
        "tension",
        "tension_remarks",
        "t.of IN (SELECT s.id FROM tension_samples s WHERE s.at_ms < :before)",
        key="of",
    ),
    Rule(
        "tension",
        "tension_samples",
        f"{_OLD} AND t.{_NOT_YET}",
        f"level = 1, elapsed_ms = 0, {_TOMBSTONE}",
    ),
    Rule(
        "reflections",
        "reflection_answers",
        "t.of IN (SELECT r.id FROM reflections r WHERE r.at_ms < :before)",
        key="of",
    ),
    Rule(
        "reflections",
        "reflections",
        f"{_OLD} AND t.{_NOT_YET}",
        f"next_time = '', next_time_shared = 0, {_TOMBSTONE}",
    ),
    Rule("follow_ups", "promises", _SETTLED_IS_OLD, _NO_TASKS),
    Rule("follow_ups", "follow_ups", _SETTLED_IS_OLD, f"{_emptied('template rule')}, {_NO_TASKS}"),
    Rule(
        "phrase_uses",
        "phrase_uses",
        f"{_OLD} AND t.{_NOT_YET}",
        f"phrase = '', kind = '', because = '[]', {_TOMBSTONE}",
    ),
    Rule("calls", "phone_events", f"t.call_id IS NULL AND {_OLD}"),
    Rule(
        "calls",
        "calls",
        _CALL_IS_OLD,
        f"{_emptied(_WORDS_OF_CALLS)}, options_offered = '[]',"
        f" talk_ms = 0, held_ms = 0, caller_id = NULL, {_TOMBSTONE}",
    ),
    # A card is as old as its id, which begins with the time (RFC 9562).
    Rule(
        "calls",
        "callers",
        f"t.{_NOT_YET} AND substr(t.uuid, 1, 6) < unhex(format('%012x', :before))"  # noqa: S608
        " AND NOT EXISTS (SELECT 1 FROM calls c WHERE c.caller_id = t.id)"
        " AND NOT EXISTS (SELECT 1 FROM promises p WHERE p.caller_id = t.id)"
        " AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.caller_id = t.id)",
        f"{_emptied(_WORDS_OF_CARDS)}, alert_until_ms = NULL, alert_until_offset = NULL,"
        f" alert_until_zone = NULL, {_TOMBSTONE}",
    ),
)
"""In the order in which they are done: parts before what they hang on."""


class LogRetention:
    """Takes away what is old in one open log, beside a window if need be.

    `bundles` is the folder of the agent's own copies of what was handed over, `second` the second
    folder for backups.
    """

    def __init__(self, store: Store, clock: Clock, bundles: Path, second: Path | None) -> None:
        self._store = store
        self._clock = clock
        self._bundles = bundles
        self._second = second

    def due(self, wanted: Periods) -> Mapping[str, int]:
        """How many rows of each table are older than the period of their kind."""
        conn = self._store.connected("read")
        try:
            with told(self._store.files.folder):
                return {
                    rule.table: int(conn.execute(rule.count, {"before": before}).fetchone()[0])
                    for rule, before in self._rules(wanted)
                }
        finally:
            conn.close()

    def removals(self) -> Sequence[Removal]:
        """The list of removals, oldest first."""
        conn = self._store.connected("read")
        try:
            with told(self._store.files.folder):
                return removals.listed(conn)
        finally:
            conn.close()

    def run(self, wanted: Periods, progress: Progress, asked_by: AskedBy = "agent") -> Purged:
        """Take away what is older, then what still holds it: index, write-ahead log, old backups.

        A backup that is younger than the shortest period may hold what is older by now; where it
        comes back, this is done again before a day has passed. Raises `Problem`: stopped (what was
        taken away stays away), those of the disk, backup_failed.
        """
        rules = {str(kind): days for kind, days in wanted.items()}
        line = PurgeLine(self._now_ms(), asked_by, rules, clean_index)
        conn = self._store.connected("write")
        try:
            with told(self._store.files.folder):
                line.settle_former(conn)
                if not is_limited(wanted):
                    return Purged(counts={})
                if self._has_jumped(conn):
                    return Purged(counts={}, clock_jumped=True)
                try:
                    for rule, before in self._rules(wanted):
                        self._purge(conn, rule, before, line, progress)
                finally:
                    line.end(conn)
                waits = not emptied_wal(conn)
            oldest = self._now_ms() - min(days for days in wanted.values() if days) * DAY_MS
            gone = self._clear_backups(oldest)
            bundles = self._clear_bundles(conn, oldest)
            with told(self._store.files.folder):
                line.add_copies(conn, backups=gone, own_bundles=bundles)
        finally:
            close_writer(conn)
        return Purged(counts=dict(line.counts), backups=gone, bundles=bundles, waits=waits)

    def _rules(self, wanted: Periods) -> Iterator[tuple[Rule, int]]:
        for rule in RULES:
            days = wanted.get(rule.kind, 0)
            if days:
                yield rule, self._now_ms() - days * DAY_MS

    def _now_ms(self) -> int:
        return self._clock.now().utc_ms

    def _has_jumped(self, conn: Connection) -> bool:
        since = self._now_ms() - TRUSTED_AFTER_MS
        found = conn.execute("SELECT 1 FROM clock_steps WHERE at_ms >= ? LIMIT 1", (since,))
        return found.fetchone() is not None

    def _purge(
        self, conn: Connection, rule: Rule, before: int, line: PurgeLine, progress: Progress
    ) -> None:
        """Do one rule, some rows at a time."""
        line.count(rule.table, 0)
        while True:
            if progress.is_cancelled():
                raise Problem("stopped")
            with transaction(conn):
                keys = {row[0] for row in conn.execute(rule.some, {"before": before})}
                if not keys:
                    return
                listed = f"[{','.join(map(str, sorted(keys)))}]"
                if rule.table == "calls":
                    self._take_parts(conn, listed, line)
                line.count(rule.table, conn.execute(rule.statement, (listed,)).rowcount)
                line.note(conn)
            progress.report(line.counts.total())

    def _take_parts(self, conn: Connection, calls: str, line: PurgeLine) -> None:
        """What hangs on calls that go, which leave but themselves as a tombstone."""
        among = "IN (SELECT value FROM json_each(?))"
        gone = conn.execute(
            "DELETE FROM coaching_notes WHERE CASE WHEN json_valid(letter)"  # noqa: S608
            " THEN replace(json_extract(letter, '$.call'), '-', '') END"
            f" IN (SELECT lower(hex(uuid)) FROM calls WHERE id {among})",
            (calls,),
        )
        line.count("coaching_notes", gone.rowcount)
        for table in _PARTS_OF_CALLS:
            gone = conn.execute(f"DELETE FROM {table} WHERE call_id {among}", (calls,))  # noqa: S608
            line.count(table, gone.rowcount)

    def _clear_backups(self, oldest_ms: int) -> int:
        """Delete the backups from before a moment; where none is younger, one is made first."""
        files = self._store.files

        def is_old(each: Backup) -> bool:
            return each.made.timestamp() * 1000 < oldest_ms

        held = backups(files)
        old = [each for each in (*held, *set_aside(files)) if is_old(each)]
        if self._second is not None and self._second.is_dir():
            elsewhere = held_in(shelf_in(files, self._second))
            # The last one there stays until a younger one comes beside it.
            old += [each for each in elsewhere[1:] if is_old(each)]
        if old and all(is_old(each) for each in held):
            self._store.backup()
        for each in old:
            removals.take_away(each, files)
        return len(old)

    def _clear_bundles(self, conn: Connection, oldest_ms: int) -> int:
        """Delete the agent's own copies of bundles that were made before a moment."""
        with told(self._bundles):
            rows = conn.execute("SELECT file FROM bundles WHERE created_ms < ?", (oldest_ms,))
            old = [self._bundles / Path(row[0]).name for row in rows if row[0]]
            there = [each for each in old if each.is_file()]
            for each in there:
                each.unlink()
        return len(there)
