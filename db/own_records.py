"""Everything in a log for its agent, who takes it along in open formats (C09)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct

from app.moment import Moment
from app.own_data import Rows
from app.ports import CallLog
from db.faults import told
from db.reading import Reader
from db.rows import TABLES
from db.store import Store

_AT_ONCE = 500
_BY_NAME = {table.name: table for table in TABLES}

_LISTS = {
    "audit": (
        "SELECT what, at_ms, (SELECT uuid FROM calls WHERE id = call_id) AS call, records"
        " FROM audit ORDER BY id"
    ),
    "removals": "SELECT uuid, what, why, asked_by, rules, at_ms, counts FROM removals ORDER BY id",
    "handed_over": "SELECT * FROM bundles ORDER BY id",
    "shared_answers": (
        "SELECT (SELECT agent FROM enrolments e WHERE e.id = enrolment) AS agent, reflection,"
        " question, (SELECT created_ms FROM bundles b WHERE b.id = bundle) AS shared_ms"
        " FROM shared_answers ORDER BY enrolment, reflection, question"
    ),
    "coaching_notes": "SELECT * FROM coaching_notes ORDER BY id",
    "house_playbooks": (
        "SELECT number, playbook, version, came_ms FROM house_playbooks ORDER BY id"
    ),
    # Without the team's file: it holds a key that is not the agent's alone.
    "enrolments": "SELECT agent, name, terms, joined_ms, state FROM enrolments ORDER BY id",
}


class LogOwnRecords:
    """Fulfils `app.own_data.OwnRecords` over connections of its own, closed by `close`."""

    def __init__(self, store: Store, log: CallLog) -> None:
        self._store = store
        self._log = log
        self._conn = store.connected("read")
        self._reader = Reader(self._conn, store.files.folder)

    def close(self) -> None:
        """Close the connection."""
        self._reader.close()

    @property
    def log(self) -> CallLog:
        return self._log

    def kinds(self) -> Mapping[str, type[Struct]]:
        return {table.name: table.record for table in TABLES}

    def records(self, kind: str) -> Iterator[Struct]:
        table, last = _BY_NAME[kind], 0
        while found := self._reader.keyed(
            table, "WHERE t.id > ? ORDER BY t.id LIMIT ?", (last, _AT_ONCE)
        ):
            yield from (record for _, record in found)
            last = found[-1][0]

    def lists(self) -> Mapping[str, Rows]:
        return {name: partial(self._listed, sql) for name, sql in _LISTS.items()}

    def _listed(self, sql: str) -> Iterator[dict[str, Any]]:
        with told(self._store.files.folder):
            cursor = self._conn.execute(sql)
            names = [each[0] for each in cursor.description]
            while rows := cursor.fetchmany(_AT_ONCE):
                for row in rows:
                    yield dict(map(_plain, names, row))


def _plain(name: str, value: Any) -> tuple[str, Any]:
    """A value as others read it: ids and times as text, JSON as what it says."""
    if isinstance(value, bytes):
        return name, str(UUID(bytes=value)) if len(value) == 16 else value.hex()
    if name.endswith("_ms"):
        # Also where nothing happened yet: every row of a table has the same columns.
        return name.removesuffix("_ms"), None if value is None else Moment(value).iso()
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return name, msgspec.json.decode(value)
        except msgspec.DecodeError:
            return name, value
    return name, value
