"""A log of a million calls in minutes: some are written by the keeper, the others copied from them.

Each copy has ids, numbers and times of its own, so that indices are as large and as deep as those
of years of work. The full-text index is made at the end, which is many times cheaper.
"""

from __future__ import annotations

from pathlib import Path

from db.connection import Connection, connect, transaction
from db.files import LogFiles
from db.store import Store
from tests.support.many_calls import CALL_EVERY_MS, END, ManyCalls

WRITTEN = 20_000
"""Calls that are written one by one; the others are copies of these."""

CHILDREN = (
    "notes",
    "step_marks",
    "phrase_uses",
    "tension_samples",
    "boundary_marks",
    "promises",
    "follow_ups",
    "reflections",
)
_STILL_OPEN = {"promises", "follow_ups"}


def fill(folder: Path, key: bytes, calls: int) -> ManyCalls:
    """Fill the empty log in a folder with so many calls, the newest of them at `END`.

    Gives those that were written. Raises ValueError where the others are no whole copies of them.
    """
    copies, left = divmod(calls, WRITTEN)
    if copies > 1 and left:
        raise ValueError(f"{calls} calls are no whole number of copies of {WRITTEN}")
    copies = max(copies, 1)
    span = WRITTEN * CALL_EVERY_MS
    made = ManyCalls(min(calls, WRITTEN), end=END.later(ms=-(copies - 1) * span))
    store = Store.open(folder, key)
    made.write(store.keeper())
    store.close()
    if copies > 1:
        conn = connect(LogFiles(folder).log, key, "write")
        try:
            _copy(conn, copies - 1, span)
        finally:
            conn.close()
    return made


def _copy(conn: Connection, copies: int, span: int) -> None:
    triggers = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.execute("PRAGMA synchronous = OFF")
    with transaction(conn):
        for name, _ in triggers:
            conn.execute(f'DROP TRIGGER "{name}"')
    most = {
        table: conn.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0  # noqa: S608
        for table in ("callers", "calls", *CHILDREN)
    }
    for copy in range(1, copies + 1):
        with transaction(conn):
            for table in most:
                _copy_table(conn, table, most, copy, copy * span)
            conn.execute(
                "INSERT INTO reflection_answers SELECT of + ?, position, question, choice, text,"
                " shared FROM reflection_answers WHERE of <= ?",
                (copy * most["reflections"], most["reflections"]),
            )
    with transaction(conn):
        conn.execute("INSERT INTO call_words (call_words) VALUES ('rebuild')")
    with transaction(conn):
        for _, sql in triggers:
            conn.execute(sql)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _copy_table(
    conn: Connection, table: str, most: dict[str, int], copy: int, later_ms: int
) -> None:
    names = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(_value(name, table, most, copy, later_ms) for name in names)
    columns = ", ".join(f'"{name}"' for name in names)
    # What is open stays open once: nobody has years of it.
    settled = " AND state NOT IN ('open', 'changed')" if table in _STILL_OPEN else ""
    conn.execute(
        f"INSERT INTO {table} ({columns}) SELECT {values} FROM {table}"  # noqa: S608
        f" WHERE id <= {most[table]}{settled}"
    )


def _value(name: str, table: str, most: dict[str, int], copy: int, later_ms: int) -> str:
    """SQL for a column of a copy."""
    fixed = {
        "uuid": "randomblob(16)",
        "id": f"id + {copy * most[table]}",
        "call_id": f"call_id + {copy * most['calls']}",
        "caller_id": f"caller_id + {copy * most['callers']}",
        "number": f"number || '{copy:03d}'",
        "account": f"account || '-{copy}'",
    }
    if name in fixed:
        return fixed[name]
    is_time = name.endswith("_ms") and name not in {"talk_ms", "held_ms", "elapsed_ms"}
    return f"{name} + {later_ms}" if is_time else f'"{name}"'
