"""Reads imported calls: lines of lists, whole sheets, and all of them one after the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from app.bundle.lines import SharedSheet
from app.team.records import LosingText, TeamCall, TeamSheet
from db.connection import Connection
from db.faults import told
from db.search import excerpt
from db.team.tables import CALLS, PART_TABLES, PartTable

AMONG = "IN (SELECT value FROM json_each(?))"
BATCH = 500
_TASKS = ("promises", "follow_ups")


class Sheets:
    """Sheets over one query-only connection."""

    def __init__(self, conn: Connection, folder: Path) -> None:
        self._conn = conn
        self._folder = folder
        self._zones: dict[int, str] = {}

    def sheets(self, keys: Sequence[int]) -> Iterator[TeamSheet]:
        """The calls of these local keys that are not deleted, whole, in the order given."""
        calls = {}
        for row in self._rows(CALLS, "t.id", keys, ", t.id, agents.uuid, agents.name"):
            *content, key, agent, name = row
            calls[key] = (self._record(CALLS, content), UUID(bytes=agent), name)
        parts: dict[int, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
        for table in PART_TABLES:
            for *content, key in self._rows(table, "t.call_id", keys, ", t.call_id"):
                parts[key][table.name].append(self._record(table, content))
        for key in keys:
            if key in calls:
                call, agent, name = calls[key]
                found = {kind: tuple(each) for kind, each in parts[key].items()}
                sheet = SharedSheet(call=call, **found)
                yield TeamSheet(agent=agent, agent_name=name, sheet=sheet)

    def tasks(self, agent: UUID) -> TeamSheet | None:
        """What of an agent came out of no call; None where there is nothing."""
        row = self._conn.execute(
            "SELECT id, name FROM agents WHERE uuid = ?", (agent.bytes,)
        ).fetchone()
        if row is None:
            return None
        found: dict[str, Any] = {}
        for table in PART_TABLES:
            if table.name in _TASKS:
                rows = self._conn.execute(
                    f"{_select(table)} WHERE t.call_id IS NULL AND t.agent_id = ?"
                    " AND NOT t.deleted ORDER BY t.uuid",
                    (row[0],),
                ).fetchall()
                found[table.name] = tuple(self._record(table, each) for each in rows)
        if not any(found.values()):
            return None
        return TeamSheet(agent=agent, agent_name=row[1], sheet=SharedSheet(**found))

    def in_batches(self, keys: Iterable[int]) -> Iterator[TeamSheet]:
        """The same as `sheets` for any number of keys, read a batch at a time."""
        rest = iter(keys)
        while batch := list(islice(rest, BATCH)):
            with told(self._folder):
                found = list(self.sheets(batch))
            yield from found

    def keys_of(self, calls: Sequence[UUID]) -> list[int]:
        """The local keys of calls, in the order given; unknown ones are left out."""
        listed = msgspec.json.encode([each.hex for each in calls]).decode()
        rows = self._conn.execute(
            "SELECT calls.id FROM json_each(?) AS wanted"
            " CROSS JOIN calls ON calls.uuid = unhex(wanted.value) ORDER BY wanted.key",
            (listed,),
        )
        return [row[0] for row in rows]

    def lines(self, keys: Sequence[int], sought: str = "") -> list[TeamCall]:
        """Lines of a list for these local keys, in the order given, without deleted calls."""
        listed = _listed(keys)
        texts = {
            key: texts
            for key, *texts in self._conn.execute(
                f"SELECT id, notes, about, agreed, said FROM call_texts WHERE id {AMONG}",
                (listed,),
            )
        }
        tension: dict[int, list[int]] = defaultdict(list)
        for key, level in self._conn.execute(
            "SELECT t.call_id, t.level FROM tension AS t JOIN calls ON calls.id = t.call_id"
            f" WHERE t.call_id {AMONG} AND NOT t.deleted AND t.under > calls.buried"
            " ORDER BY t.elapsed_ms, t.uuid",
            (listed,),
        ):
            tension[key].append(level)
        marks = dict(
            self._conn.execute(
                "SELECT t.call_id, count(*) FROM boundary AS t"
                f" JOIN calls ON calls.id = t.call_id WHERE t.call_id {AMONG}"
                " AND NOT t.deleted AND t.under > calls.buried GROUP BY t.call_id",
                (listed,),
            ).fetchall()
        )
        rows = self._conn.execute(
            "SELECT calls.id, calls.uuid, agents.uuid, agents.name, started_ms, started_offset,"
            " cause, difficulty, outcome, product, queue FROM json_each(?) AS wanted"
            " CROSS JOIN calls ON calls.id = wanted.value"
            " CROSS JOIN agents ON agents.id = calls.agent_id"
            " WHERE NOT calls.deleted ORDER BY wanted.key",
            (listed,),
        )
        found = []
        for key, call, agent, name, started, offset, *codes in rows.fetchall():
            cause, difficulty, outcome, product, queue = codes
            levels = tension[key] or [0]
            found.append(
                TeamCall(
                    call=UUID(bytes=call),
                    agent=UUID(bytes=agent),
                    agent_name=name,
                    started_ms=started,
                    offset_min=offset,
                    cause=cause,
                    difficulty=difficulty,
                    outcome=outcome,
                    product=product,
                    queue=queue,
                    tension_first=levels[0],
                    tension_last=levels[-1],
                    boundary_marks=marks.get(key, 0),
                    excerpt=excerpt(texts.get(key, [""]), sought),
                )
            )
        return found

    def losing_texts(self, call: UUID) -> list[LosingText]:
        """Texts of a call, and of its parts, that a version of equal rank took the place of.

        Where the call is deleted: also what came with the very revision that the deletion beat.
        """
        found = []
        for table in (CALLS, *PART_TABLES):
            if not table.texts:
                continue
            home = "kept.uuid" if table is CALLS else "calls.uuid"
            join = "" if table is CALLS else " JOIN calls ON calls.id = kept.call_id"
            found += self._conn.execute(
                "SELECT losing.kind, losing.record, losing.rev, devices.uuid, losing.texts"
                f" FROM losing JOIN {table.name} AS kept ON kept.uuid = losing.record{join}"
                " JOIN devices ON devices.id = losing.device_id"
                f" WHERE losing.kind = ? AND {home} = ?",
                (table.name, call.bytes),
            ).fetchall()
            if table is not CALLS:
                found += self._hidden(table, call)
        return [
            LosingText(
                kind=kind,
                record=UUID(bytes=record),
                rev=rev,
                device=UUID(bytes=device),
                texts=_said(texts),
            )
            for kind, record, rev, device, texts in sorted(found)
        ]

    def _hidden(self, table: PartTable, call: UUID) -> list[tuple[Any, ...]]:
        """Parts that came with the revision of their call that was deleted at equal rank."""
        pairs = ", ".join(f"'{column}', kept.{column}" for column in table.texts)
        blank = dict(zip(table.content, table.blank, strict=True))
        some = " OR ".join(f"kept.{column} <> '{blank[column]}'" for column in table.texts)
        rows: list[tuple[Any, ...]] = self._conn.execute(
            f"SELECT '{table.name}', kept.uuid, kept.rev, devices.uuid, json_object({pairs})"
            f" FROM calls JOIN {table.name} AS kept ON kept.call_id = calls.id"
            " JOIN devices ON devices.id = kept.device_id"
            " WHERE calls.uuid = ? AND calls.deleted AND kept.under = calls.buried"
            f" AND NOT kept.deleted AND ({some})",
            (call.bytes,),
        ).fetchall()
        return rows

    def _rows(
        self, table: PartTable, column: str, keys: Sequence[int], more: str
    ) -> list[tuple[Any, ...]]:
        """Rows of live records whose key is among these, in the order of their ids."""
        joined = "" if table is CALLS else " JOIN calls ON calls.id = t.call_id"
        shown = "" if table is CALLS else " AND t.under > calls.buried"
        agents = " JOIN agents ON agents.id = t.agent_id" if table is CALLS else ""
        rows: list[tuple[Any, ...]] = self._conn.execute(
            f"{_select(table, more)}{joined}{agents} WHERE {column} {AMONG}"
            f" AND NOT t.deleted{shown} ORDER BY t.uuid",
            (_listed(keys),),
        ).fetchall()
        return rows

    def _record(self, table: PartTable, row: Sequence[Any]) -> Any:
        uuid, rev, device, *content = row
        head = {"id": UUID(bytes=uuid), "rev": rev, "device": UUID(bytes=device)}
        return table.record_of(head, content, self._zone_name)

    def _zone_name(self, key: int | None) -> str:
        if key is None:
            return ""
        if key not in self._zones:
            row = self._conn.execute("SELECT name FROM zones WHERE id = ?", (key,)).fetchone()
            self._zones[key] = str(row[0])
        return self._zones[key]


def _select(table: PartTable, more: str = "") -> str:
    content = ", ".join(f't."{column}"' for column in table.content)
    return (
        f"SELECT t.uuid, t.rev, devices.uuid, {content}{more}"
        f" FROM {table.name} AS t JOIN devices ON devices.id = t.device_id"
    )


def _listed(keys: Iterable[int]) -> str:
    return msgspec.json.encode(list(keys)).decode()


def _said(texts: str) -> dict[str, str]:
    """The texts of a losing version that are not empty; answers as their texts, line by line."""
    told: dict[str, str] = msgspec.json.decode(texts)
    if "answers" in told:
        answers = msgspec.json.decode(told["answers"])
        told["answers"] = "\n".join(each.get("text", "") for each in answers)
    return {name: text for name, text in told.items() if text}
