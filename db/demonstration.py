"""Years of calls in minutes: a log's calls copied to later times, for demonstrations and measuring.

Each copy has ids, numbers and times of its own, so that indices are as large and as deep as those
of years of work. The full-text index is made at the end, which is many times cheaper.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from db.connection import Connection, connect, transaction
from db.files import LogFiles

CHILDREN = (
    "notes",
    "step_marks",
    "phrase_uses",
    "tension_samples",
    "boundary_marks",
    "escalations",
    "promises",
    "follow_ups",
    "reflections",
)
_STILL_OPEN = {"promises", "follow_ups"}
_BEGAN = {"calls": "started_ms", "promises": "made_ms", "follow_ups": "made_ms"}
_LENGTHS = {"talk_ms", "held_ms", "elapsed_ms"}


def copy_calls(
    folder: Path,
    key: bytes,
    copies: int,
    span_ms: int,
    report: Callable[[int], None] = lambda done: None,
) -> None:
    """Copy every call of a log so many times, each time `span_ms` later than the time before.

    Nobody else may have the log open. Whatever the program does with calls later reads the copies
    as it reads the others; `report` hears how many copies there are.
    """
    conn = connect(LogFiles(folder).log, key, "write")
    try:
        _copy(conn, copies, span_ms, report)
    finally:
        conn.close()


def _copy(conn: Connection, copies: int, span_ms: int, report: Callable[[int], None]) -> None:
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
                _copy_table(conn, table, most, copy, copy * span_ms)
            conn.execute(
                "INSERT INTO reflection_answers SELECT of + ?, position, question, choice, text,"
                " shared FROM reflection_answers WHERE of <= ?",
                (copy * most["reflections"], most["reflections"]),
            )
        report(copy)
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
        "uuid": _later_id(table, later_ms),
        "id": f"id + {copy * most[table]}",
        "call_id": f"call_id + {copy * most['calls']}",
        "caller_id": f"caller_id + {copy * most['callers']}",
        "number": f"number || '{copy:03d}'",
        "account": f"account || '-{copy}'",
    }
    if name in fixed:
        return fixed[name]
    is_time = name.endswith("_ms") and name not in _LENGTHS
    return f"{name} + {later_ms}" if is_time else f'"{name}"'


def _later_id(table: str, later_ms: int) -> str:
    """SQL for a UUID of version 7 (RFC 9562) of the time to which the record is copied."""
    began = f"{_BEGAN.get(table, 'at_ms')} + {later_ms}" if table != "callers" else str(later_ms)
    return (
        f"unhex(printf('%012x', {began}) || '7' || substr(hex(randomblob(2)), 2)"
        " || 'B' || substr(hex(randomblob(8)), 2))"
    )
