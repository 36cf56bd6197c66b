"""The one writer: every change in one transaction, acknowledged when it is on the disk."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from app.problems import Problem
from app.records import Answer, Change, NoteVersion, Record, Reflection, TensionSample
from db.clock_trust import has_noted_jump
from db.connection import Connection, close_writer, transaction
from db.faults import told
from db.files import LogFiles, identity_of
from db.folding import storable
from db.keys import KeyCache
from db.rows import BY_RECORD, TABLES, Table

NOTE_HISTORY_MS = 7 * 24 * 60 * 60 * 1000
"""How long earlier states of notes are kept (A08)."""

_DIGEST_KEY = secrets.token_bytes(32)
_ORDER = {table.record: position for position, table in enumerate(TABLES)}


class LogKeeper:
    """Writes changes; fulfils `app.ports.Keeper`. Used by one thread at a time.

    Without a connection (the log is read-only) every write raises `store_read_only`.
    """

    def __init__(self, conn: Connection | None, folder: Path) -> None:
        self._conn = conn
        self._closed = False
        self._folder = folder
        self._keys = KeyCache(conn)
        self._device = 0
        self._identity = None if conn is None else identity_of(LogFiles(folder).log)

    def write(self, *changes: Change) -> None:
        """Keep all records of all changes, or none; return when they are on the disk.

        However many they are, they cost one transaction and one sync. A change may be handed in
        again after a failure, or twice: what is kept already stays as it is.

        Raises `Problem`: disk_full, disk_error, store_locked, store_read_only, log_damaged,
        log_gone.
        """
        if self._closed:
            raise ValueError("the keeper is closed")
        if self._conn is None:
            raise Problem("store_read_only", folder=self._folder)
        try:
            with told(self._folder), transaction(self._conn):
                for change in changes:
                    self._keep(self._conn, change)
        except BaseException:
            self._keys.forget()
            raise
        # A file that was deleted, or carried off by a virus scanner, takes writes without a word.
        if identity_of(LogFiles(self._folder).log) != self._identity:
            raise Problem("log_gone", file=LogFiles(self._folder).log)

    def close(self) -> None:
        """Bring the write-ahead log into the log, and close."""
        conn, self._conn = self._conn, None
        self._closed = True
        if conn is None:
            return
        with told(self._folder):
            close_writer(conn)

    # -- within the transaction --------------------------------------------------------------------

    def _keep(self, conn: Connection, change: Change) -> None:
        if not self._device:
            row = conn.execute("SELECT value FROM meta WHERE name = 'device'").fetchone()
            self._device = int(row[0])
        for record in sorted(change.records, key=lambda each: _ORDER[type(each)]):
            self._keep_record(conn, record)
        if any(isinstance(record, NoteVersion) for record in change.records):
            self._thin_note_history(conn, change.at.utc_ms)
        if change.audited:
            self._note_down(conn, change)

    def _keep_record(self, conn: Connection, record: Record) -> None:
        table = BY_RECORD[type(record)]
        values = table.values(record, self._keys)
        key = self._keys.key_of(table.name, record.id)
        if key is None:
            row = (record.id.bytes, self._device, *values)
            key = int(conn.execute(table.insert_sql, row).lastrowid)
            self._keys.remember(table.name, record.id, key)
            self._keep_apart(conn, record, key, table)
        else:
            row = (self._device, *values, key, *values)
            changed = conn.execute(table.update_sql, row).rowcount > 0
            changed = self._keep_apart(conn, record, key, table) and not changed
            if changed and table.apart:
                grow = f"UPDATE {table.name} SET rev = rev + 1 WHERE id = ?"  # noqa: S608
                conn.execute(grow, (key,))

    def _keep_apart(self, conn: Connection, record: Record, key: int, table: Table[Any]) -> bool:
        """Keep what has a table of its own; True when that changed anything."""
        match record:
            case TensionSample():
                return _replace(
                    conn,
                    "SELECT remark FROM tension_remarks WHERE of = ?",
                    "DELETE FROM tension_remarks WHERE of = ?",
                    "INSERT INTO tension_remarks (of, remark) VALUES (?, ?)",
                    key,
                    [(storable(record.remark),)] if record.remark else [],
                )
            case Reflection():
                return _replace(
                    conn,
                    "SELECT position, question, choice, text, shared FROM reflection_answers"
                    " WHERE of = ? ORDER BY position",
                    "DELETE FROM reflection_answers WHERE of = ?",
                    "INSERT INTO reflection_answers (of, position, question, choice, text, shared)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    key,
                    [_answer_row(place, answer) for place, answer in enumerate(record.answers)],
                )
            case _:
                return False

    def _thin_note_history(self, conn: Connection, now_ms: int) -> None:
        """Drop earlier states of notes after a week, by a clock that can be believed.

        A clock that ran ahead would make yesterday look a year old (B11): for a week after a
        recorded jump nothing is dropped.
        """
        oldest = now_ms - NOTE_HISTORY_MS
        if not has_noted_jump(conn, now_ms):
            conn.execute("DELETE FROM note_versions WHERE at_ms < ?", (oldest,))

    def _note_down(self, conn: Connection, change: Change) -> None:
        """Add the change to the audit list; the same change a second time adds nothing.

        It is known by a digest with a key of this process alone: what is handed in once more is so
        within its life, and nobody later tries numbers and names on it.
        """
        content = repr((change.what, change.at, change.records)).encode(errors="surrogatepass")
        call = None if change.call is None else self._keys.key_of("calls", change.call)
        touched = [f"{BY_RECORD[type(each)].kind} {each.id}" for each in change.records]
        conn.execute(
            "INSERT OR IGNORE INTO audit"
            " (digest, what, call_id, at_ms, at_offset, at_zone, records)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                hashlib.blake2b(content, digest_size=16, key=_DIGEST_KEY).digest(),
                change.what,
                call,
                change.at.utc_ms,
                change.at.offset_min,
                self._keys.zone_key(change.at.zone),
                msgspec.json.encode(touched).decode(),
            ),
        )


def _answer_row(position: int, answer: Answer) -> tuple[object, ...]:
    words = (storable(text) for text in (answer.question, answer.choice, answer.text))
    return (position, *words, int(answer.shared))


def _replace(
    conn: Connection,
    select: str,
    delete: str,
    insert: str,
    key: int,
    rows: Sequence[tuple[object, ...]],
) -> bool:
    """Make the rows that hang on a key be these; True when they were others."""
    if conn.execute(select, (key,)).fetchall() == list(rows):
        return False
    conn.execute(delete, (key,))
    conn.executemany(insert, [(key, *row) for row in rows])
    return True
