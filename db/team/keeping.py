"""Finds a caller among a team's calls, erases callers and agents, takes away what is too old."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from uuid import UUID

from app.erasure import Reason, Removal
from app.ports import Progress, Unwatched
from app.problems import Problem
from app.records import new_id
from app.team.keeping import LeaveReason, Period, Sought, TeamErased, TeamPerson
from db import erased_list, hold, removals
from db.backup_shelf import backups, set_aside
from db.clock_trust import look_at_clock
from db.connection import Connection, close_writer, transaction
from db.erased_list import ErasedEntry, Marker
from db.faults import told
from db.purge_line import PurgeLine
from db.store import Store
from db.team import agent_rows, callers, words
from db.team.bundles import new_change
from db.team.suppression import (
    OLD_TASK,
    TASKS,
    Suppression,
    oldest_kept_ms,
    too_old,
)
from db.team.wiping import counted, listed, take_away, wipe
from db.wiping import emptied_wal

_STALE_FACTS = "facts_stale"
_AT_ONCE = 500
_OLD_ROWS = {
    "coaching": "written_ms < :before",
    "feedback": "written_ms < :before",
    "reports": "came_ms < :before",
    "quarantine": "CASE WHEN json_valid(about) THEN json_extract(about, '$.came_ms') END < :before",
    **dict.fromkeys(TASKS, OLD_TASK),
}
"""What hangs on no call, and how it tells its age."""


class TeamStoreKeeping:
    """Fulfils `app.team.keeping.TeamKeeping` over connections of its own."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._files = store.files

    def found(self, sought: Sought) -> list[TeamPerson]:
        """Whoever fits, by number, account, e-mail, pseudonym or id; else by name."""
        with closing(self._store.connected("read")) as conn, told(self._files.folder):
            return callers.found(conn, sought)

    # -- a caller ----------------------------------------------------------------------------------

    def preview(self, person: TeamPerson) -> Mapping[str, int]:
        """How many rows of each kind have words to lose, and how many searches named them."""
        with closing(self._store.connected("read")) as conn, told(self._files.folder):
            counts = counted(conn, callers.keys_of(conn, person.calls))
            counts["searches"] = len(callers.searches_for(conn, person))
            return counts

    def erase(
        self,
        person: TeamPerson,
        digits: frozenset[str],
        set_aside: Sequence[int],
        why: Reason,
        now_ms: int,
    ) -> TeamErased:
        """Take a caller's words out of calls, and keep them from coming back."""

        def marks(mark: Marker) -> set[bytes]:
            found = {mark("call", each.hex) for each in person.calls}
            found |= {mark("caller", each) for each in person.pseudonyms}
            found |= {mark("digits", each) for each in digits}
            found |= {mark("account", each) for each in person.accounts}
            return found | {mark("email", each) for each in person.emails}

        def do(conn: Connection, change: int) -> dict[str, int]:
            counts = wipe(conn, callers.keys_of(conn, person.calls), now_ms, change)
            searches = callers.searches_for(conn, person)
            for key in searches:
                conn.execute("UPDATE access_list SET detail = '' WHERE id = ?", (key,))
            dropped = [
                conn.execute("DELETE FROM quarantine WHERE id = ?", (number,)).rowcount
                for number in set_aside
            ]
            return {**counts, "searches": len(searches), "quarantine": sum(dropped)}

        return self._erase("caller_erased", why, now_ms, marks, do)

    # -- an agent ----------------------------------------------------------------------------------

    def agent_preview(self, agent: UUID) -> Mapping[str, int]:
        """How many rows of each kind are an agent's."""
        with closing(self._store.connected("read")) as conn, told(self._files.folder):
            return {
                kind: int(conn.execute(f"SELECT count(*) {rest}", values).fetchone()[0])
                for kind, (rest, values) in agent_rows.of_agent(conn, agent).items()
            }

    def erase_agent(self, agent: UUID, why: LeaveReason, now_ms: int) -> TeamErased:
        """Take away everything of an agent's; the list of what was opened keeps its lines."""

        def do(conn: Connection, _change: int) -> dict[str, int]:
            counts = agent_rows.take_away(conn, agent)
            if not counts["agents"]:
                raise Problem("agent_unknown")
            return counts

        return self._erase("agent_erased", why, now_ms, lambda mark: {mark("agent", agent.hex)}, do)

    def is_gone(self, agent: UUID, made_ms: int) -> bool:
        """Whether an agent was erased after something of theirs was made."""
        return Suppression(self._files, self._store.key).is_gone(agent, made_ms)

    def _erase(
        self,
        what: str,
        why: str,
        now_ms: int,
        marks: Callable[[Marker], set[bytes]],
        do: Callable[[Connection, int], dict[str, int]],
    ) -> TeamErased:
        """The list of the erased, one transaction, a proved backup, the copies from before.

        A kill on the way leaves nothing done, or what the next opening brings to its end.
        """
        files, removal = self._files, new_id()
        before = erased_list.read(files)
        known = before or erased_list.begun(self._store.key)
        mark = erased_list.marker(files, known, self._store.key)
        entry = ErasedEntry(id=removal, at_ms=now_ms, marks=tuple(sorted(marks(mark))))
        conn = self._store.connected("write")
        try:
            erased_list.write(files, erased_list.with_entry(known, entry))
            try:
                with told(files.folder), transaction(conn):
                    change = new_change(conn, secrets.token_hex(16))
                    counts = do(conn, change)
                    words.renew(conn, change)
                    copies = removals.remember_copies(conn, files)
                    removals.put_down(
                        conn,
                        Removal(
                            id=removal,
                            what=what,
                            why=why,
                            at_ms=now_ms,
                            counts={**counts, "backups": copies},
                            asked_by="supervisor",
                        ),
                    )
                    words.clean(conn)
                    mark_stale(conn)
            except BaseException:
                erased_list.write(files, before)
                raise
            with told(files.folder):
                waits = not emptied_wal(conn)
            self._store.backup(progress=Unwatched())
            with told(files.folder):
                gone = removals.clear_copies(conn, files)
                emptied_wal(conn)
        finally:
            close_writer(conn)
        return TeamErased(counts=counts, backups=gone, waits=waits)

    # -- what is too old ---------------------------------------------------------------------------

    def due(self, before_ms: int) -> Mapping[str, int]:
        """How many calls, and rows that hang on no call, are from before a moment."""
        with closing(self._store.connected("read")) as conn, told(self._files.folder):
            counts = {"calls": sum(1 for _ in too_old(conn, before_ms))}
            for table, where in _OLD_ROWS.items():
                sql = f"SELECT count(*) FROM {table} WHERE {where}"  # noqa: S608
                counts[table] = int(conn.execute(sql, {"before": before_ms}).fetchone()[0])
            return counts

    def purge(self, period: Period, now_ms: int, progress: Progress) -> TeamErased:
        """Take away what is older than a period, some calls in a transaction; see `LogRetention`.

        Raises `Problem`: stopped (what went stays away), those of the disk, backup_failed.
        """
        with hold.turn_to_purge(self._files):
            conn = self._store.connected("write")
            try:
                return self._run(conn, period, now_ms, progress)
            finally:
                close_writer(conn)

    def _run(self, conn: Connection, period: Period, now_ms: int, progress: Progress) -> TeamErased:
        line = PurgeLine(now_ms, period.by, {"calls": period.days}, _clean_after_purge)
        with told(self._files.folder):
            line.settle_former(conn)
            with transaction(conn):
                look_at_clock(conn, now_ms)
                before = oldest_kept_ms(conn, period.days, now_ms)
            if before is None:
                return TeamErased(counts={}, clock_jumped=bool(period.days))
            try:
                self._purge(conn, before, line, progress)
            finally:
                line.end(conn)
            waits = not emptied_wal(conn)
        gone = self._clear_backups(before)
        with told(self._files.folder):
            line.add_copies(conn, backups=gone)
        counts = {kind: count for kind, count in line.counts.items() if count}
        return TeamErased(counts=counts, backups=gone, waits=waits)

    @staticmethod
    def _purge(conn: Connection, before: int, line: PurgeLine, progress: Progress) -> None:
        keys = list(too_old(conn, before))
        for at in range(0, len(keys), _AT_ONCE):
            if progress.is_cancelled():
                raise Problem("stopped")
            with transaction(conn):
                change = new_change(conn, secrets.token_hex(16))
                for kind, count in take_away(conn, keys[at : at + _AT_ONCE], change).items():
                    line.count(kind, count)
                words.renew(conn, change)
                line.note(conn)
            progress.report(min(at + _AT_ONCE, len(keys)), len(keys))
        with transaction(conn):
            told_before = {"before": before}
            tasks = " UNION ".join(
                f"SELECT agent_id FROM {table} WHERE {OLD_TASK}"  # noqa: S608
                for table in TASKS
            )
            whose = [row[0] for row in conn.execute(tasks, told_before)]
            if whose:
                conn.execute(
                    "UPDATE agents SET tasks_changed = ?"
                    " WHERE id IN (SELECT value FROM json_each(?))",
                    (new_change(conn, secrets.token_hex(16)), listed(whose)),
                )
            for table, where in _OLD_ROWS.items():
                gone = conn.execute(f"DELETE FROM {table} WHERE {where}", told_before)  # noqa: S608
                line.count(table, gone.rowcount)
            searches = conn.execute(
                "UPDATE access_list SET detail = '' WHERE at_ms < :before AND detail <> ''",
                told_before,
            )
            line.count("searches", searches.rowcount)
            if any(line.counts.values()):
                line.note(conn)

    def _clear_backups(self, oldest_ms: int) -> int:
        """Delete the backups from before a moment; where none is younger, one is made first."""
        held = [*backups(self._files), *set_aside(self._files)]
        old = [each for each in held if each.made.timestamp() * 1000 < oldest_ms]
        if old and len(old) == len(held):
            self._store.backup()
        for each in old:
            removals.take_away(each, self._files)
        removals.clear_unfinished(self._files)
        return len(old)

    # -- lists -------------------------------------------------------------------------------------

    def removals(self) -> Sequence[Removal]:
        """The list of removals, oldest first."""
        with closing(self._store.connected("read")) as conn, told(self._files.folder):
            return removals.listed(conn)

    def stale_facts(self) -> bool:
        """Whether the file of facts has to be cleaned of what went."""
        with closing(self._store.connected("read")) as conn, told(self._files.folder):
            row = conn.execute("SELECT 1 FROM meta WHERE name = ?", (_STALE_FACTS,)).fetchone()
            return row is not None

    def facts_are_clean(self) -> None:
        """It was cleaned."""
        conn = self._store.connected("write")
        try:
            with told(self._files.folder):
                conn.execute("DELETE FROM meta WHERE name = ?", (_STALE_FACTS,))
        finally:
            close_writer(conn)


def mark_stale(conn: Connection) -> None:
    """Put down that facts tell of what has gone, within the transaction that took it away."""
    conn.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, 1)", (_STALE_FACTS,))


def _clean_after_purge(conn: Connection) -> None:
    words.clean(conn)
    mark_stale(conn)
