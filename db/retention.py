"""Takes away what is older than its period, in small transactions, and cleans up after it (C07).

What goes leaves a tombstone without content where it may have been handed over. A tombstone says
that it was deleted at the beginning of time, so that no list of what can be taken back has it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from app.erasure import AskedBy, Removal
from app.moment import Clock
from app.ports import Progress
from app.problems import Problem
from app.retention import KINDS, Periods, Purged, is_limited
from db import hold, purge_rules, removals
from db.backup_shelf import Backup, backups, held_in, set_aside
from db.clock_trust import clock_is_trusted, has_noted_jump, look_at_clock
from db.connection import Connection, close_writer, transaction
from db.faults import told
from db.purge_line import PurgeLine
from db.purge_rules import PARTS_OF_CALLS, RULES, UNCOUNTED, Rule
from db.second_shelf import shelf_in
from db.store import Store
from db.wiping import clean_index, emptied_wal

DAY_MS = 24 * 60 * 60 * 1000

_NEVER = -1
"""Nothing is from before this."""


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
        """How many rows of each table `run` would take away now."""
        if not is_limited(wanted):
            return {}
        asked: dict[str, object] = {**self._before(wanted)}
        counts: Counter[str] = Counter()
        conn = self._store.connected("read")
        try:
            with told(self._store.files.folder):
                conn.execute("BEGIN")  # one state of the log for all that is counted
                old = [row[0] for row in conn.execute(purge_rules.OLD_CALLS, asked)]
                asked["old"] = f"[{','.join(map(str, old))}]"
                counts.update(dict.fromkeys(_tables(wanted), 0))
                if wanted.get("calls", 0):
                    counts["coaching_notes"] = _counted(conn, purge_rules.COUNT_COACHING, asked)
                    for table in set(PARTS_OF_CALLS) - UNCOUNTED:
                        counts[table] = _counted(conn, purge_rules.count_part(table), asked)
                for rule in _rules(wanted):
                    if rule.table not in UNCOUNTED:
                        counts[rule.table] += _counted(conn, rule.count, asked)
        finally:
            conn.close()
        return dict(counts)

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
        with hold.turn_to_purge(self._store.files):
            conn = self._store.connected("write")
            try:
                return self._run(conn, wanted, progress, asked_by)
            finally:
                close_writer(conn)

    def _run(
        self, conn: Connection, wanted: Periods, progress: Progress, asked_by: AskedBy
    ) -> Purged:
        now_ms, files = self._now_ms(), self._store.files
        line = PurgeLine(
            now_ms, asked_by, {str(kind): n for kind, n in wanted.items()}, clean_index
        )
        with told(files.folder):
            line.settle_former(conn)
            with transaction(conn):
                look_at_clock(conn, now_ms)
            if not is_limited(wanted):
                return Purged(counts={})
            if has_noted_jump(conn, now_ms) or not clock_is_trusted(conn, now_ms):
                return Purged(counts={}, clock_jumped=True)
            before = self._before(wanted)
            for table in _tables(wanted):
                line.count(table, 0)
            try:
                for rule in _rules(wanted):
                    _purge(conn, rule, before, line, progress)
            finally:
                line.end(conn)
            waits = not emptied_wal(conn)
        oldest = now_ms - min(days for days in wanted.values() if days) * DAY_MS
        gone, bundles = 0, 0
        try:
            gone = self._clear_backups(oldest)
            bundles = self._clear_bundles(conn, oldest)
            gone += self._clear_second(oldest)
        finally:
            with told(files.folder):
                line.add_copies(conn, backups=gone, own_bundles=bundles)
        return Purged(counts=dict(line.counts), backups=gone, bundles=bundles, waits=waits)

    def _before(self, wanted: Periods) -> Mapping[str, int]:
        """Before which moment (ms, UTC) each kind is too old."""
        now_ms = self._now_ms()
        return {
            kind: now_ms - days * DAY_MS if (days := wanted.get(kind, 0)) else _NEVER
            for kind in KINDS
        }

    def _now_ms(self) -> int:
        return self._clock.now().utc_ms

    def _clear_backups(self, oldest_ms: int) -> int:
        """Delete the backups from before a moment; where none is younger, one is made first.

        What a restore that was killed left behind is a copy of a backup, too.
        """
        files = self._store.files
        held = backups(files)
        old = [each for each in (*held, *set_aside(files)) if _is_from_before(each, oldest_ms)]
        if old and all(_is_from_before(each, oldest_ms) for each in held):
            self._store.backup()
        for each in old:
            removals.take_away(each, files)
        removals.clear_unfinished(files)
        return len(old)

    def _clear_second(self, oldest_ms: int) -> int:
        """The same in the second folder, where the last one stays until a younger one comes.

        After everything else: a folder that fails keeps nothing here from going.
        """
        if self._second is None or not self._second.is_dir():
            return 0
        elsewhere = held_in(shelf_in(self._store.files, self._second))
        old = [each for each in elsewhere[1:] if _is_from_before(each, oldest_ms)]
        for each in old:
            removals.take_away(each, self._store.files)
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


def _is_from_before(backup: Backup, moment_ms: int) -> bool:
    return backup.made.timestamp() * 1000 < moment_ms


def _rules(wanted: Periods) -> Iterator[Rule]:
    return (rule for rule in RULES if wanted.get(rule.kind, 0))


def _tables(wanted: Periods) -> list[str]:
    """The tables of which a run may take away something, and says so."""
    tables = [rule.table for rule in _rules(wanted)]
    if wanted.get("calls", 0):
        tables += ["coaching_notes", *PARTS_OF_CALLS]
    return [each for each in dict.fromkeys(tables) if each not in UNCOUNTED]


def _counted(conn: Connection, sql: str, asked: Mapping[str, object]) -> int:
    return int(conn.execute(sql, asked).fetchone()[0])


def _purge(
    conn: Connection, rule: Rule, before: Mapping[str, int], line: PurgeLine, progress: Progress
) -> None:
    """Do one rule, some rows at a time."""
    last = 0
    while True:
        if progress.is_cancelled():
            raise Problem("stopped")
        with transaction(conn):
            found = conn.execute(rule.some, {**before, "after": last})
            keys = [row[0] for row in found]
            if not keys:
                return
            listed, last = f"[{','.join(map(str, keys))}]", keys[-1]
            if rule.table == "calls":
                _take_parts(conn, listed, line)
            _do(conn, rule.statement, listed, rule.table, line)
            line.note(conn)
        progress.report(line.counts.total())


def _take_parts(conn: Connection, calls: str, line: PurgeLine) -> None:
    """What hangs on calls that go, which leave but themselves as a tombstone.

    Parts that came to the end of their own time before are tombstones, and were counted then.
    """
    _do(conn, purge_rules.TAKE_COACHING, calls, "coaching_notes", line)
    for table in PARTS_OF_CALLS:
        tombstones = purge_rules.take_tombstones(table)
        if tombstones:
            conn.execute(tombstones, (calls,))
        _do(conn, purge_rules.take_part(table), calls, table, line)


def _do(conn: Connection, sql: str, keys: str, table: str, line: PurgeLine) -> None:
    rows = conn.execute(sql, (keys,)).rowcount
    if table not in UNCOUNTED:
        line.count(table, rows)
