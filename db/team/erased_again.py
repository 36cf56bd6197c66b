"""Erases anew from a team's store whom a copy from before has brought back (C08)."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from db.connection import Connection
from db.erased_again import put_down
from db.erased_list import ErasedEntry, ErasedList
from db.files import LogFiles
from db.team import agent_rows, words
from db.team.bundles import new_change
from db.team.keeping import mark_stale
from db.team.suppression import Suppression, every_call


def erase_in_team(
    conn: Connection,
    files: LogFiles,
    key: bytes,
    listed: ErasedList,
    missing: Sequence[ErasedEntry],
) -> None:
    """Take these callers and agents out of a team's records; see `db.erased_again.EraseAgain`."""
    change = new_change(conn, secrets.token_hex(16))
    suppression = Suppression(files, key, listed)
    for agent in suppression.agents_of(conn, missing):
        agent_rows.take_away(conn, agent)
    last_ms = max(each.at_ms for each in missing)
    suppression.apply(conn, every_call(conn), missing, change, last_ms)
    words.renew(conn, change)
    # What was searched for may name anybody.
    conn.execute("UPDATE access_list SET detail = '' WHERE detail <> ''")
    for entry in missing:
        put_down(conn, entry, {})
    words.clean(conn)
    mark_stale(conn)
