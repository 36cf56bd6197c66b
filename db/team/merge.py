"""Takes sheets into the tables, batch by batch, inside of one transaction (B09, B10).

Of two versions of a record the one of greater rank (`rev`, `deleted`, `device`) counts, whichever
comes first. Three things make the outcome free of the order in every other case, too:

- Two versions of equal rank never differ, by the rules of devices. If they do, the one that came
  with the greater revision of its call counts, and then the greater content.
- A deletion of a call empties the parts that came with an earlier revision of it, whether they are
  here or come later. Their ranks stay, so that nothing older fills them again.
- A version that loses against one of equal revision from another device leaves its texts in
  `losing` (F29), whether it was here first (a trigger keeps them) or comes later (`_Table.lose`).

A row costs one INSERT; whatever else there is to do is done only for batches in which something
was known already.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

import msgspec
from sqlcipher3 import dbapi2 as sqlcipher

from app.bundle.lines import Shared, SharedCall, SharedSheet
from db.connection import Connection
from db.team.tables import CALLS, OF_A_PART, OF_AN_IMPORT, PART_TABLES, RANK, PartTable

WITHOUT_CALL = frozenset({"promises", "follow_ups"})
"""What may have come out of no call."""

WITHOUT = -1
"""The revision of no call: what came without one is less than what came with any."""

_LISTED = "(SELECT unhex(value) FROM json_each(?))"


@dataclass
class Tally:
    """What became of the records: all of them, and those that changed nothing."""

    calls: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0


@dataclass(frozen=True)
class _Statements:
    """The SQL for one table and one import, whose numbers are written out: they never change.

    Names are those of `db.team.tables`, never a word from outside.
    """

    table: PartTable
    agent: int
    change: int

    @cached_property
    def insert(self) -> str:
        """Insert a row that is not known yet."""
        columns = ", ".join(map(_quoted, (*self.table.columns, *OF_AN_IMPORT)))
        marks = "?, " * len(self.table.columns)
        own = f"{self.agent}, {self.change}"
        return f"INSERT INTO {self.table.name} ({columns}) VALUES ({marks}{own})"

    @cached_property
    def keep(self) -> str:
        """Insert a row, or let it take the place of one of lesser rank that is the same agent's."""
        name = self.table.name
        kept = [*(each for each in self.table.columns if each != "uuid"), "changed"]
        renewed = ", ".join(f"{_quoted(c)} = excluded.{_quoted(c)}" for c in kept)
        later = "" if self.table is CALLS else self._no_grave
        return (
            f"{self.insert}"
            f" ON CONFLICT (uuid) DO UPDATE SET {renewed}"
            f" WHERE {name}.agent_id = excluded.agent_id AND ("
            f"excluded.rev > {name}.rev OR (excluded.rev = {name}.rev AND ("
            f"(excluded.deleted, {_device('excluded')}) > ({name}.deleted, {_device(name)})"
            f" OR (excluded.deleted = {name}.deleted AND excluded.device_id = {name}.device_id"
            f"{later} AND {self._content('excluded')} > {self._content(name)}))))"
        )

    @cached_property
    def raise_(self) -> str:
        """Note down that the kept version came with a greater revision of its call, too."""
        columns = self.table.columns
        at = {column: f"?{place}" for place, column in enumerate(columns, start=1)}
        renewed = ", ".join(f"{_quoted(c)} = {at[c]}" for c in (*self.table.content, *OF_A_PART))
        return (
            f"UPDATE {self.table.name} SET {renewed}, changed = {self.change}"
            f" WHERE uuid = {at['uuid']} AND agent_id = {self.agent} AND rev = {at['rev']}"
            f" AND deleted = {at['deleted']} AND device_id = {at['device_id']}"
            f" AND under < {at['under']}"
        )

    @cached_property
    def lose(self) -> str:
        """Keep the texts of a version that another one of equal revision is greater than."""
        name = self.table.name
        pairs = ", ".join(f"'{column}', ?" for column in self.table.texts)
        return (
            "INSERT INTO losing (kind, record, device_id, rev, call_id, under, texts)"
            f" SELECT '{name}', kept.uuid, ?, kept.rev, ?, ?, json_object({pairs})"
            f" FROM {name} AS kept WHERE kept.uuid = ? AND kept.agent_id = {self.agent}"
            " AND kept.rev = ?"
            " AND kept.device_id <> ?"
            " ON CONFLICT (kind, record, device_id) DO UPDATE"
            " SET under = max(under, excluded.under), texts = max(texts, excluded.texts)"
        )

    @cached_property
    def empty(self) -> str:
        """Take away what parts of a call say that was deleted after they came."""
        blanks = ", ".join(f"{_quoted(c)} = ?" for c in self.table.content)
        return f"UPDATE {self.table.name} SET {blanks} WHERE call_id = ? AND under < ?"

    @property
    def _no_grave(self) -> str:
        """Of equal rank: with the same revision of the call, and one that was not deleted since."""
        name = self.table.name
        return (
            f" AND excluded.under = {name}.under AND excluded.under >="
            f" coalesce((SELECT buried FROM calls WHERE id = excluded.call_id), {WITHOUT})"
        )

    def _content(self, row: str) -> str:
        """The content as one value; local keys of zones are left out, which differ by order."""
        columns = [c for c in self.table.content if not c.endswith("_zone")]
        values = ", ".join(
            f"coalesce({row}.{c}, -1)" if c.endswith(("_ms", "_offset")) else f"{row}.{_quoted(c)}"
            for c in columns
        )
        return f"({values})" if len(columns) > 1 else values


class Merge:
    """One bundle on its way into the tables. `change` is the number of this import."""

    def __init__(self, conn: Connection, agent_id: int, change: int) -> None:
        self._conn = conn
        self._agent = agent_id
        self._change = change
        self._devices: dict[int, int] = {}
        self._known: set[str] = set()
        self._zones: dict[str, int | None] = {"": None}
        tables = (CALLS, *PART_TABLES)
        self._sql = {table.name: _Statements(table, agent_id, change) for table in tables}
        self._said = {table.name: table.said(self._zone_key) for table in tables}
        self.tally = Tally()

    def take(self, batch: Sequence[SharedSheet]) -> None:
        """Take a batch of sheets in; the calls that are not as they were have its `changed`."""
        calls = [sheet.call for sheet in batch if sheet.call is not None]
        before = self.tally.unchanged
        all_touched = self._keep(CALLS, [self._call_row(call) for call in calls])
        self.tally.calls += sum(not call.deleted for call in calls)
        self._bury(calls)
        if self.tally.unchanged > before:
            self._lose(CALLS, ((call, None, call.rev) for call in calls))
        found = self._found(calls)
        homes = {uuid: key for uuid, key, own, _ in found if own}
        self._reject_calls(calls, homes)
        for table in PART_TABLES:
            all_touched &= self._take_parts(table, batch, homes)
        for _, key, own, buried in found:
            if own and buried:
                self._empty(key, buried)
        if not all_touched:
            self._touch(list(homes.values()))

    # -- rows --------------------------------------------------------------------------------------

    def _call_row(self, call: SharedCall) -> tuple[object, ...]:
        own = (call.id.bytes, self._device_key(call.device))
        if call.deleted:
            return (call.rev, True, *CALLS.blank, *own)
        return self._said[CALLS.name](call) + own

    def _take_parts(
        self, table: PartTable, batch: Sequence[SharedSheet], homes: dict[bytes, int]
    ) -> bool:
        """Keep a batch's parts of one kind; True when every one of them was new or greater."""
        name, said, blank = table.name, self._said[table.name], table.blank
        devices, device_key = self._devices, self._device_key
        rows = []
        stray = 0
        for sheet in batch:
            parts = getattr(sheet, name)
            if not parts:
                continue
            call = sheet.call
            home = None if call is None else homes.get(call.id.bytes)
            if home is None and (call is not None or name not in WITHOUT_CALL):
                stray += len(parts)
                continue
            under = _under(call)
            rows += [
                (said(part) if not part.deleted else (part.rev, True, *blank))
                + (
                    part.id.bytes,
                    devices.get(part.device.int) or device_key(part.device),
                    home,
                    under,
                )
                for part in parts
            ]
        self.tally.rejected += stray
        if not rows:
            return True
        before = self.tally.unchanged
        fresh = self._keep(table, rows)
        if home_less(rows):
            self._touch_tasks(table)
        if self.tally.unchanged > before:
            self._look_again(table, rows, batch, homes)
        return fresh

    def _keep(self, table: PartTable, rows: list[tuple[object, ...]]) -> bool:
        """Insert or replace rows and count; True when every one of them changed something."""
        if not rows:
            return True
        last = f"SELECT coalesce(max(id), 0) FROM {table.name}"
        (before,) = self._conn.execute(last).fetchone()
        done = self._insert(table, rows)
        if done is None:
            (begun,) = self._conn.execute(last).fetchone()
            kept = self._conn.executemany(self._sql[table.name].keep, rows).rowcount
            done = begun - before + kept
        (after,) = self._conn.execute(last).fetchone()
        (self._known.discard if after - before == len(rows) else self._known.add)(table.name)
        self.tally.new += after - before
        self.tally.updated += done - (after - before)
        self.tally.unchanged += len(rows) - done
        return bool(done == len(rows))

    def _insert(self, table: PartTable, rows: list[tuple[object, ...]]) -> int | None:
        """Insert rows that seem to be new, which takes four fifths of the time; None if not so.

        Those before the first one that is known are in the table then, and change nothing when
        they are handed in once more.
        """
        if table.name in self._known:
            return None
        try:
            return int(self._conn.executemany(self._sql[table.name].insert, rows).rowcount)
        except sqlcipher.IntegrityError:
            return None

    # -- what is done only where something was known already --------------------------------------

    def _look_again(
        self,
        table: PartTable,
        rows: Sequence[tuple[Any, ...]],
        batch: Sequence[SharedSheet],
        homes: dict[bytes, int],
    ) -> None:
        self._reject_parts(table, rows)
        with_call = (row for row in rows if row[-1] > WITHOUT)
        self._conn.executemany(self._sql[table.name].raise_, with_call)
        if table.texts:
            self._lose(
                table,
                (
                    (part, _home(sheet, homes), _under(sheet.call))
                    for sheet in batch
                    for part in getattr(sheet, table.name)
                ),
            )

    def _lose(self, table: PartTable, versions: Iterable[tuple[Shared, int | None, int]]) -> None:
        """Keep the texts of versions that lost against one of equal revision."""
        said, at = self._said[table.name], [table.columns.index(each) for each in table.texts]
        blank = tuple(table.blank[place - len(RANK)] for place in at)

        def losing() -> Iterator[tuple[object, ...]]:
            for record, home, under in versions:
                if record.deleted:
                    continue
                content = said(record)
                texts = tuple(content[place] for place in at)
                if texts != blank:
                    device = self._device_key(record.device)
                    yield (device, home, under, *texts, record.id.bytes, record.rev, device)

        self._conn.executemany(self._sql[table.name].lose, losing())

    def _reject_calls(self, calls: Sequence[SharedCall], homes: dict[bytes, int]) -> None:
        """Count the calls whose id is another agent's: they were left out."""
        foreign = sum(call.id.bytes not in homes for call in calls)
        self.tally.rejected += foreign
        self.tally.unchanged -= foreign

    def _reject_parts(self, table: PartTable, rows: Sequence[tuple[Any, ...]]) -> None:
        sql = f"SELECT count(*) FROM {table.name} WHERE agent_id <> ? AND uuid IN {_LISTED}"
        uuid = table.columns.index("uuid")
        listed = _hex(row[uuid] for row in rows)
        (foreign,) = self._conn.execute(sql, (self._agent, listed)).fetchone()
        self.tally.rejected += foreign
        self.tally.unchanged -= foreign

    # -- deleted calls -----------------------------------------------------------------------------

    def _bury(self, calls: Sequence[SharedCall]) -> None:
        deleted = [
            (call.rev, self._change, call.id.bytes, self._agent, call.rev)
            for call in calls
            if call.deleted
        ]
        self._conn.executemany(
            "UPDATE calls SET buried = ?, changed = ?"
            " WHERE uuid = ? AND agent_id = ? AND buried < ?",
            deleted,
        )

    def _empty(self, call_id: int, buried: int) -> None:
        for table in PART_TABLES:
            self._conn.execute(self._sql[table.name].empty, (*table.blank, call_id, buried))
        self._conn.execute("DELETE FROM losing WHERE call_id = ? AND under < ?", (call_id, buried))

    def _found(self, calls: Sequence[SharedCall]) -> list[tuple[bytes, int, bool, int]]:
        """Id, local key, whether it is this agent's, and what was buried, of a batch's calls."""
        rows = self._conn.execute(
            f"SELECT uuid, id, agent_id, buried FROM calls WHERE uuid IN {_LISTED}",
            (_hex(call.id.bytes for call in calls),),
        )
        return [(uuid, key, agent == self._agent, buried) for uuid, key, agent, buried in rows]

    # -- what changed ------------------------------------------------------------------------------

    def _touch(self, keys: list[int]) -> None:
        """Note down which of the batch's calls have a part that is not as it was."""
        any_part = " OR ".join(
            f"EXISTS (SELECT 1 FROM {table.name} WHERE call_id = calls.id AND changed = ?1)"
            for table in PART_TABLES
        )
        self._conn.execute(
            "UPDATE calls SET changed = ?1 WHERE id IN (SELECT value FROM json_each(?2))"
            f" AND changed <> ?1 AND ({any_part})",
            (self._change, msgspec.json.encode(keys).decode()),
        )

    def _touch_tasks(self, table: PartTable) -> None:
        """Note down that the agent has a task that came out of no call and is not as it was."""
        self._conn.execute(
            "UPDATE agents SET tasks_changed = ?1 WHERE id = ?2 AND EXISTS ("
            f" SELECT 1 FROM {table.name}"
            " WHERE call_id IS NULL AND agent_id = ?2 AND changed = ?1)",
            (self._change, self._agent),
        )

    # -- local keys --------------------------------------------------------------------------------

    def _device_key(self, device: UUID) -> int:
        key = self._devices.get(device.int)
        if key is None:
            key = self._devices[device.int] = device_key(self._conn, device)
        return key

    def _zone_key(self, name: str) -> int | None:
        try:
            return self._zones[name]
        except KeyError:
            self._conn.execute("INSERT OR IGNORE INTO zones (name) VALUES (?)", (name,))
            row = self._conn.execute("SELECT id FROM zones WHERE name = ?", (name,)).fetchone()
            self._zones[name] = int(row[0])
            return self._zones[name]


def device_key(conn: Connection, device: UUID) -> int:
    """The local key of a device; one that was never seen is added."""
    conn.execute("INSERT OR IGNORE INTO devices (uuid) VALUES (?)", (device.bytes,))
    row = conn.execute("SELECT id FROM devices WHERE uuid = ?", (device.bytes,)).fetchone()
    return int(row[0])


def _under(call: SharedCall | None) -> int:
    """The revision of a call with which its parts come; those of a deletion lie below it."""
    return WITHOUT if call is None else call.rev - call.deleted


def _home(sheet: SharedSheet, homes: dict[bytes, int]) -> int | None:
    """The local key of a sheet's call; none where it has no call, or another agent's."""
    return None if sheet.call is None else homes.get(sheet.call.id.bytes)


def home_less(rows: Sequence[tuple[Any, ...]]) -> bool:
    """True when one of the rows belongs to no call."""
    return any(row[-2] is None for row in rows)


def _hex(ids: Iterable[bytes]) -> str:
    """Ids as the one parameter that `_LISTED` takes."""
    return msgspec.json.encode([each.hex() for each in ids]).decode()


def _device(row: str) -> str:
    """A device by its own id: local keys differ by the order in which devices were met."""
    return f"(SELECT uuid FROM devices WHERE id = {row}.device_id)"


def _quoted(column: str) -> str:
    return f'"{column}"' if column == "order" else column
