"""Erases anew whom a copy from before has brought back, before the log is opened to anybody."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from uuid import UUID

from app.erasure import Removal
from app.problems import Problem
from db import erased_list, removals
from db.connection import Connection, close_writer, transaction
from db.erased_list import ErasedEntry, ErasedList, Marker
from db.faults import told
from db.files import LogFiles
from db.wiping import Scope, clean_index, emptied_wal, wipe

Connecting = Callable[[], Connection]

EraseAgain = Callable[[Connection, LogFiles, bytes, ErasedList, Sequence[ErasedEntry]], None]
"""Does in an open store, within a transaction, what some entries of the list say, each with its
line.
"""


def catch_up(
    files: LogFiles,
    key: bytes,
    read: Connecting,
    write: Connecting | None,
    back_up: Callable[[], object],
    erase: EraseAgain,
) -> None:
    """Do in this store what the list of the erased says and the store does not know of.

    A store knows the erasures that were made in it. One that comes from a backup lacks those since;
    one whose erasure was cut off by a kill lacks that. Copies that a kill left are cleared, too,
    once `back_up` has made one in their place. `write` is None where the store cannot be written:
    it is not opened then, where it lacks one.

    Raises `Problem`: erased_list_damaged, store_read_only, and those of the disk.
    """
    listed = erased_list.read(files)
    if listed is None:
        return
    with told(files.folder), closing(read()) as conn:
        lacks = bool(_missing(conn, listed))
        is_stale = removals.has_copies(conn)
    if write is None:
        if lacks:
            raise Problem("store_read_only", folder=files.folder)
        return
    if not (lacks or is_stale):
        return
    with told(files.folder):
        conn = write()
        try:
            if lacks:
                with transaction(conn):
                    # Another program may have been faster.
                    missing = _missing(conn, listed)
                    if missing:
                        erase(conn, files, key, listed, missing)
                        # An erasure that was killed at its beginning left them.
                        last_ms = max(each.at_ms for each in missing)
                        removals.remember_copies(conn, files, before_ms=last_ms)
                emptied_wal(conn)
            removals.replace_copies(conn, files, back_up)
        finally:
            close_writer(conn)


def put_down(conn: Connection, entry: ErasedEntry, counts: Mapping[str, int]) -> None:
    """Add the line of an erasure that was done again."""
    again = Removal(
        id=entry.id, what="erased_again", why="restored", at_ms=entry.at_ms, counts=counts
    )
    removals.put_down(conn, again)


def erase_in_log(
    conn: Connection,
    files: LogFiles,
    key: bytes,
    listed: ErasedList,
    missing: Sequence[ErasedEntry],
) -> None:
    """Take the words of these people out of a call log; see `EraseAgain`."""
    mark = erased_list.marker(files, listed, key)
    for entry in missing:
        put_down(conn, entry, wipe(conn, _scope(conn, entry, mark), entry.at_ms))
    clean_index(conn)


def _missing(conn: Connection, listed: ErasedList) -> list[ErasedEntry]:
    known = {UUID(bytes=row[0]) for row in conn.execute("SELECT uuid FROM removals")}
    return [each for each in listed.entries if each.id not in known]


def _scope(conn: Connection, entry: ErasedEntry, mark: Marker) -> Scope:
    """Whom an entry means in this log; what came after the erasure is somebody's new call."""
    marks = frozenset(entry.marks)

    def is_marked(kind: str, value: str) -> bool:
        return bool(value) and mark(kind, value) in marks

    def is_meant(kind: str, uuid: bytes, number: str, account: str, email: str) -> bool:
        return (
            is_marked(kind, uuid.hex())
            or is_marked("number", number)
            or is_marked("account", account)
            or is_marked("email", email)
        )

    callers = [
        (key, number)
        for key, uuid, number, account, email in conn.execute(
            "SELECT id, uuid, number, account, email FROM callers"
        )
        if _made_ms(uuid) < entry.at_ms and is_meant("caller", uuid, number, account, email)
    ]
    meant = {key for key, _ in callers}
    calls = [
        (key, uuid, number)
        for key, uuid, caller, number, account, email in conn.execute(
            "SELECT id, uuid, caller_id, number, account, email FROM calls WHERE started_ms < ?",
            (entry.at_ms,),
        )
        if caller in meant
        or is_marked("call", uuid.hex())
        or (caller is None and is_meant("call", uuid, number, account, email))
    ]
    events = conn.execute(
        "SELECT DISTINCT number FROM phone_events WHERE call_id IS NULL AND at_ms < ?",
        (entry.at_ms,),
    )
    numbers = {number for _, number in callers} | {number for _, _, number in calls}
    numbers |= {number for (number,) in events if is_marked("number", number)}
    return Scope(
        callers=tuple(sorted(meant)),
        calls=tuple(key for key, _, _ in calls),
        call_ids=tuple(UUID(bytes=uuid) for _, uuid, _ in calls),
        numbers=tuple(sorted(numbers)),
    )


def _made_ms(uuid: bytes) -> int:
    """When a record was made: its id begins with that (RFC 9562, version 7)."""
    return int.from_bytes(uuid[:6], "big")
