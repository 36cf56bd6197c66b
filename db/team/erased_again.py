"""Erases anew from a team's store whom a copy from before has brought back (C08)."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import closing
from uuid import UUID

from app.erasure import Removal
from app.problems import Problem
from db import erased_list, removals
from db.connection import close_writer, transaction
from db.erased_again import Connecting
from db.faults import told
from db.files import LogFiles
from db.team import agent_rows, words
from db.team.bundles import new_change
from db.team.keeping import mark_stale
from db.team.suppression import Suppression, every_call
from db.wiping import emptied_wal


def catch_up(
    files: LogFiles,
    key: bytes,
    read: Connecting,
    write: Connecting | None,
    back_up: Callable[[], object],
) -> None:
    """As `db.erased_again.catch_up`, for a team. Raises `Problem`: as that."""
    listed = erased_list.read(files)
    if listed is None:
        return
    with told(files.folder), closing(read()) as conn:
        known = {UUID(bytes=row[0]) for row in conn.execute("SELECT uuid FROM removals")}
        is_stale = removals.has_copies(conn)
    missing = [each for each in listed.entries if each.id not in known]
    if write is None:
        if missing:
            raise Problem("store_read_only", folder=files.folder)
        return
    if not (missing or is_stale):
        return
    with told(files.folder):
        conn = write()
        try:
            if missing:
                last_ms = max(each.at_ms for each in missing)
                with transaction(conn):
                    change = new_change(conn, secrets.token_hex(16))
                    suppression = Suppression(files, key)
                    for agent in suppression.agents_of(conn, missing):
                        agent_rows.take_away(conn, agent)
                    rows = every_call(conn)
                    suppression.apply(conn, rows, missing, change, last_ms)
                    words.renew(conn, change)
                    # What was searched for, and coaching of no call, may name anybody.
                    conn.execute("UPDATE access_list SET detail = '' WHERE detail <> ''")
                    removals.remember_copies(conn, files, before_ms=last_ms)
                    for entry in missing:
                        again = Removal(
                            id=entry.id,
                            what="erased_again",
                            why="restored",
                            at_ms=entry.at_ms,
                            counts={},
                        )
                        removals.put_down(conn, again)
                    words.clean(conn)
                    mark_stale(conn)
                emptied_wal(conn)
            removals.replace_copies(conn, files, back_up)
        finally:
            close_writer(conn)
