"""Whether this machine's clock can be believed, before anything is deleted by its age (B11).

A window notes jumps of the clock while it is open. What it cannot see is a machine that starts with
another year than it stopped with: for that a store puts down when it was last looked at.
"""

from __future__ import annotations

from db.connection import Connection

DAY_MS = 24 * 60 * 60 * 1000
WAITS_MS = 7 * DAY_MS
"""For how long nothing is taken away after the clock moved."""

_TRUSTED = "purge_trusted_from_ms"
_SEEN = "purge_seen_ms"
_MOST_AWAY_MS = 31 * DAY_MS


def look_at_clock(conn: Connection, now_ms: int) -> None:
    """Put down what the clock says, within the caller's transaction, and doubt it if it jumped.

    A jump is a month ahead, or a day back: a machine that nobody used for a month waits, too.
    """
    seen = _number(conn, _SEEN)
    if seen is not None and not seen - DAY_MS <= now_ms <= seen + _MOST_AWAY_MS:
        _put(conn, _TRUSTED, now_ms + WAITS_MS)
    _put(conn, _SEEN, now_ms)


def clock_is_trusted(conn: Connection, now_ms: int) -> bool:
    """Whether the clock did not move for a week, by what was put down."""
    trusted = _number(conn, _TRUSTED)
    return trusted is None or now_ms >= trusted


def has_noted_jump(conn: Connection, now_ms: int) -> bool:
    """Whether a window noted a jump in the last week.

    One that was noted while the clock ran ahead lies in the future once it is right again, and
    counts no more: that it was set back was noted, too.
    """
    noted = conn.execute(
        "SELECT 1 FROM clock_steps WHERE at_ms BETWEEN ? AND ? LIMIT 1", (now_ms - WAITS_MS, now_ms)
    )
    return noted.fetchone() is not None


def _number(conn: Connection, name: str) -> int | None:
    row = conn.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return None if row is None else int(row[0])


def _put(conn: Connection, name: str, value: int) -> None:
    conn.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, value))
