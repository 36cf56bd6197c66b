"""Bundles that were taken in: the one transaction that does it, their chain, what they cover."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec

from app.bundle.lines import SharedSheet
from app.bundle.manifest import Manifest
from app.ports import Progress
from app.problems import Problem
from app.team.records import AgentCoverage, BundleLink, BundleReport, TeamAgent
from app.team.sequence import chain_of, missing_before
from db.clock_trust import look_at_clock
from db.connection import Connection
from db.team import suppression, words
from db.team.connections import Connections
from db.team.merge import Merge, Tally, device_key


@dataclass(frozen=True)
class _Sent:
    """What of a kept bundle its chain is looked over by."""

    sequence: int
    full: bool
    created_ms: int


class Bundles:
    """The imports of a team's records."""

    def __init__(self, connections: Connections, keep_days: Callable[[], int]) -> None:
        """`keep_days` says how old a call may be, in days; 0 is no limit."""
        self._at = connections
        self._keep_days = keep_days

    def take_in(
        self,
        manifest: Manifest,
        digest: str,
        lines: Iterable[Sequence[SharedSheet]],
        file: str,
        now_ms: int,
        progress: Progress,
    ) -> BundleReport:
        """Take a bundle in, all of it or nothing; see `app.team.ports.TeamRecords.take_in`."""
        with self._at.writing() as conn:
            agent = conn.execute(
                "SELECT id, name FROM agents WHERE uuid = ?", (manifest.agent.bytes,)
            ).fetchone()
            if agent is None:
                raise Problem("bundle_signer_unknown", agent=str(manifest.agent))
            change = new_change(conn, digest)
            merge = Merge(conn, agent[0], change)
            done = 0
            with _collector_at_rest():
                for batch in lines:
                    merge.take(batch)
                    done += len(batch)
                    _go_on(progress, done, manifest.lines)
            self._hold_back(conn, change, now_ms)
            words.renew(conn, change)
            _go_on(progress, manifest.lines, manifest.lines)
            report = self._report(conn, manifest, agent, merge.tally, file, now_ms)
            _keep_bundle(conn, manifest, digest, agent[0])
            keep_report(conn, report)
        return report

    def _hold_back(self, conn: Connection, change: int, now_ms: int) -> None:
        """Nothing comes in of somebody who was erased, nor what is too old to be kept."""
        store = self._at.store
        look_at_clock(conn, now_ms)
        suppression.Suppression(store.files, store.key).hold_back(conn, change, now_ms)
        before = suppression.oldest_kept_ms(conn, self._keep_days(), now_ms)
        if before is not None:
            suppression.hold_back_too_old(conn, before, change)

    def link(self, agent: UUID, device: UUID, sequence: int) -> BundleLink | None:
        """The bundle with this number in a sender's chain."""
        row = self._at.row(
            "SELECT bundles.uuid, sequence, digest, previous FROM bundles"
            " JOIN agents ON agents.id = agent_id JOIN devices ON devices.id = device_id"
            " WHERE agents.uuid = ? AND devices.uuid = ? AND sequence = ?"
            " ORDER BY bundles.id DESC LIMIT 1",
            (agent.bytes, device.bytes, sequence),
        )
        if row is None:
            return None
        uuid, number, digest, previous = row
        return BundleLink(
            bundle=UUID(bytes=uuid), sequence=number, digest=digest, previous=previous
        )

    def reports(self, limit: int) -> list[BundleReport]:
        """What became of every file, newest first."""
        rows = self._at.rows("SELECT content FROM reports ORDER BY id DESC LIMIT ?", (limit,))
        return [msgspec.json.decode(row[0], type=BundleReport) for row in rows]

    def coverage(self, agents: Sequence[TeamAgent]) -> list[AgentCoverage]:
        """What is here of these agents."""
        calls = {
            UUID(bytes=agent): (count, last)
            for agent, count, last in self._at.rows(
                "SELECT agents.uuid, count(*), max(started_ms) FROM calls"
                " JOIN agents ON agents.id = agent_id WHERE NOT deleted GROUP BY agent_id"
            )
        }
        sent: dict[UUID, dict[int, list[_Sent]]] = defaultdict(lambda: defaultdict(list))
        for agent, device, *told in self._at.rows(
            'SELECT agents.uuid, device_id, sequence, "full", created_ms FROM bundles'
            " JOIN agents ON agents.id = agent_id"
        ):
            sent[UUID(bytes=agent)][device].append(_Sent(*told))
        return [
            _coverage(agent, sent[agent.agent], *calls.get(agent.agent, (0, 0))) for agent in agents
        ]

    def covered(self) -> list[tuple[UUID, int, int]]:
        """Agent, and from when to when each bundle covers the log."""
        return [
            (UUID(bytes=agent), since, until)
            for agent, since, until in self._at.rows(
                "SELECT agents.uuid, covered_from_ms, covered_to_ms FROM bundles"
                " JOIN agents ON agents.id = agent_id ORDER BY bundles.id"
            )
        ]

    # -- changes, which facts follow ---------------------------------------------------------------

    def mark(self) -> str:
        """Names the state of calls and tasks."""
        row = self._at.row("SELECT id, name FROM changes ORDER BY id DESC LIMIT 1")
        return "" if row is None else f"{row[0]}-{row[1]}"

    def renewed_since(self, mark: str) -> Iterator[str] | None:
        """Calls, and agents with tasks, that changed since a mark; None for a foreign one."""
        number, _, name = mark.partition("-")
        after = int(number) if number.isdecimal() else 0
        if mark:
            row = self._at.row("SELECT name FROM changes WHERE id = ?", (after,))
            if row is None or row[0] != name:
                return None
        rows = self._at.rows(
            "SELECT lower(hex(uuid)) FROM calls WHERE changed > ?1"
            " UNION ALL SELECT lower(hex(uuid)) FROM agents WHERE tasks_changed > ?1",
            (after,),
        )
        return (row[0] for row in rows)

    def _report(
        self,
        conn: Connection,
        manifest: Manifest,
        agent: tuple[int, str],
        tally: Tally,
        file: str,
        now_ms: int,
    ) -> BundleReport:
        known = [
            row[0]
            for row in conn.execute(
                "SELECT sequence FROM bundles JOIN devices ON devices.id = device_id"
                " WHERE agent_id = ? AND devices.uuid = ?",
                (agent[0], manifest.device.bytes),
            )
        ]
        return BundleReport(
            file=file,
            result="older" if max(known, default=0) > manifest.sequence else "new",
            agent=manifest.agent,
            agent_name=agent[1],
            bundle=manifest.bundle,
            sequence=manifest.sequence,
            calls=tally.calls,
            new=tally.new,
            updated=tally.updated,
            unchanged=tally.unchanged,
            rejected=tally.rejected,
            gap=0 if manifest.full else missing_before(manifest.sequence, known),
            from_ms=manifest.first_ms,
            to_ms=manifest.last_ms,
            reason="record_of_other_agent" if tally.rejected else "",
            came_ms=now_ms,
        )


def new_change(conn: Connection, name: str) -> int:
    """Begin a change of calls or tasks; gives its number."""
    return int(conn.execute("INSERT INTO changes (name) VALUES (?)", (name,)).lastrowid)


def keep_report(conn: Connection, report: BundleReport) -> None:
    """Keep what became of a file."""
    conn.execute(
        "INSERT INTO reports (came_ms, content) VALUES (?, ?)",
        (report.came_ms, msgspec.json.encode(report).decode()),
    )


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Let nobody look for cycles among rows and sheets, which have none: a tenth of the time."""
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()


def _go_on(progress: Progress, done: int, total: int) -> None:
    progress.report(done, total)
    if progress.is_cancelled():
        raise Problem("import_cancelled")


def _keep_bundle(conn: Connection, manifest: Manifest, digest: str, agent_id: int) -> None:
    conn.execute(
        "INSERT INTO bundles (uuid, agent_id, device_id, sequence, digest, previous,"
        ' "full", created_ms, covered_from_ms, covered_to_ms, manifest)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            manifest.bundle.bytes,
            agent_id,
            device_key(conn, manifest.device),
            manifest.sequence,
            digest,
            manifest.previous,
            manifest.full,
            manifest.created_ms,
            manifest.covered_from_ms,
            manifest.covered_to_ms,
            msgspec.json.encode(manifest).decode(),
        ),
    )


def _coverage(
    agent: TeamAgent, sent: dict[int, list[Any]], calls: int, last_call_ms: int
) -> AgentCoverage:
    chains = [chain_of(each) for each in sent.values()]
    made = [each.created_ms for bundles in sent.values() for each in bundles]
    return AgentCoverage(
        agent=agent,
        bundles=len(made),
        last_ms=max(made, default=0),
        last_call_ms=last_call_ms,
        calls=calls,
        missing=tuple(sorted(number for chain in chains for number in chain.missing)),
        clock_steps=sum(chain.clock_steps for chain in chains),
    )
