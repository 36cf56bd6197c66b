"""One hash over all records, equal for equal contents whatever way they came (B09, D11)."""

from __future__ import annotations

import hashlib

from db.connection import Connection
from db.team.tables import CALLS, TABLES, PartTable

_BATCH = 1_000


def fingerprint(conn: Connection) -> str:
    """SHA-256 over every record by its own id, without any local key."""
    hashed = hashlib.sha256()
    for table in TABLES:
        hashed.update(f"{table.name}\n".encode())
        _add(hashed, conn, _select(table))
    hashed.update(b"losing\n")
    _add(
        hashed,
        conn,
        "SELECT kind, record, devices.uuid, rev, under, texts FROM losing"
        " JOIN devices ON devices.id = device_id ORDER BY kind, record, devices.uuid",
    )
    return hashed.hexdigest()


def _add(hashed: hashlib._Hash, conn: Connection, select: str) -> None:
    cursor = conn.execute(select)
    while rows := cursor.fetchmany(_BATCH):
        hashed.update(repr(rows).encode(errors="surrogatepass"))


def _select(table: PartTable) -> str:
    """All of a table in a lasting order, with lasting names in the place of local keys."""
    content = ", ".join(
        f'(SELECT name FROM zones WHERE id = t."{column}")'
        if column.endswith("_zone")
        else f't."{column}"'
        for column in table.content
    )
    more = "t.buried" if table is CALLS else "calls.uuid, t.under"
    calls = "" if table is CALLS else " LEFT JOIN calls ON calls.id = t.call_id"
    return (
        f"SELECT t.uuid, agents.uuid, t.rev, devices.uuid, t.deleted, {more}, {content}"
        f" FROM {table.name} AS t JOIN agents ON agents.id = t.agent_id"
        f" JOIN devices ON devices.id = t.device_id{calls} ORDER BY t.uuid"
    )
