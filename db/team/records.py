"""A supervisor's records on SQLCipher: people, bundles, calls, coaching, and what was opened."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from uuid import UUID

import msgspec
from msgspec.structs import replace

from app.bundle.lines import SharedSheet
from app.bundle.manifest import Manifest
from app.bundle.terms import CoachingLetter, FeedbackLetter, TeamFile
from app.moment import Moment
from app.ports import Progress
from app.team.keeping import period_of
from app.team.records import (
    AccessLine,
    AgentCoverage,
    BundleLink,
    BundleReport,
    LosingText,
    Quarantined,
    TeamAgent,
    TeamCall,
    TeamSheet,
)
from db.backup_shelf import backups, thin
from db.faults import told
from db.store import Store
from db.team import fingerprint
from db.team.bundles import Bundles, keep_report, new_change
from db.team.connections import Connections
from db.team.keeping import TeamStoreKeeping
from db.team.sheets import Sheets
from db.team.words import Words

BACKED_UP_FOR_MS = 30 * 60 * 1000
"""So long a backup counts: what is imported meanwhile can be imported once more."""


_KEYS_AT_ONCE = 10_000


class SqliteTeamRecords:
    """Fulfils `app.team.ports.TeamRecords` over an open store of the team's kind.

    The store stays its opener's; `close` closes the connections alone. `policy_days` is how long
    policy lets calls be kept; 0 is as the terms of the team say.
    """

    def __init__(self, store: Store, policy_days: int = 0) -> None:
        self._store = store
        self._policy_days = policy_days
        self._at = Connections(store)
        self._bundles = Bundles(self._at, self._keep_days)
        self._sheets = Sheets(self._at.reader, self._at.folder)
        self._words = Words(self._at.reader, self._at.folder)

    @contextmanager
    def apart(self) -> Iterator[SqliteTeamRecords]:
        """The same records over connections of their own, for another thread."""
        records = SqliteTeamRecords(self._store, self._policy_days)
        try:
            yield records
        finally:
            records.close()

    def back_up(self, now_ms: int, progress: Progress, *, anyway: bool = False) -> bool:
        newest = None if anyway else next(iter(backups(self._store.files)), None)
        if newest is not None and 0 <= now_ms - Moment.of(newest.made).utc_ms < BACKED_UP_FOR_MS:
            return False
        self._store.backup(progress=progress)
        thin(self._store.files)
        return True

    def keeping(self) -> TeamStoreKeeping:
        return TeamStoreKeeping(self._store)

    def _keep_days(self) -> int:
        team = self.team_file()
        return period_of(0 if team is None else team.terms.keep_days, self._policy_days).days

    def close(self) -> None:
        self._at.close()

    # -- people ------------------------------------------------------------------------------------

    def team_file(self) -> TeamFile | None:
        row = self._at.row("SELECT content FROM team_file")
        return None if row is None else msgspec.json.decode(row[0], type=TeamFile)

    def keep_team_file(self, team: TeamFile) -> None:
        self._at.write(
            "INSERT OR REPLACE INTO team_file (id, content) VALUES (1, ?)", (_json(team),)
        )

    def agents(self) -> list[TeamAgent]:
        rows = self._at.rows("SELECT content FROM agents ORDER BY name, uuid")
        return [msgspec.json.decode(row[0], type=TeamAgent) for row in rows]

    def agent(self, agent: UUID) -> TeamAgent | None:
        row = self._at.row("SELECT content FROM agents WHERE uuid = ?", (agent.bytes,))
        return None if row is None else msgspec.json.decode(row[0], type=TeamAgent)

    def keep_agent(self, agent: TeamAgent) -> None:
        """Keep an agent. What facts tell of all the agent's calls makes them changed, too."""
        before = self.agent(agent.agent)
        with self._at.writing() as conn:
            conn.execute(
                "INSERT INTO agents (uuid, name, content) VALUES (?, ?, ?) ON CONFLICT (uuid)"
                " DO UPDATE SET name = excluded.name, content = excluded.content",
                (agent.agent.bytes, agent.name, _json(agent)),
            )
            if before is not None and _of_facts(before) != _of_facts(agent):
                change = new_change(conn, secrets.token_hex(16))
                conn.execute(
                    "UPDATE calls SET changed = ? WHERE agent_id ="
                    " (SELECT id FROM agents WHERE uuid = ?)",
                    (change, agent.agent.bytes),
                )
                conn.execute(
                    "UPDATE agents SET tasks_changed = ? WHERE uuid = ?",
                    (change, agent.agent.bytes),
                )

    def quarantine(self) -> list[Quarantined]:
        rows = self._at.rows("SELECT id, about FROM quarantine ORDER BY id")
        return [replace(msgspec.json.decode(row[1], type=Quarantined), id=row[0]) for row in rows]

    def keep_quarantined(self, set_aside: Quarantined, content: bytes) -> int:
        return self._at.write(
            "INSERT INTO quarantine (about, content) VALUES (?, ?)", (_json(set_aside), content)
        )

    def quarantined_content(self, number: int) -> bytes | None:
        row = self._at.row("SELECT content FROM quarantine WHERE id = ?", (number,))
        return None if row is None else bytes(row[0])

    def drop_quarantined(self, number: int) -> None:
        self._at.write("DELETE FROM quarantine WHERE id = ?", (number,))

    # -- bundles -----------------------------------------------------------------------------------

    def take_in(
        self,
        manifest: Manifest,
        digest: str,
        lines: Iterable[Sequence[SharedSheet]],
        file: str,
        now_ms: int,
        progress: Progress,
    ) -> BundleReport:
        report = self._bundles.take_in(manifest, digest, lines, file, now_ms, progress)
        self._at.give_memory_back()
        return report

    def has_bundle(self, manifest: Manifest) -> bool:
        link = self.link(manifest.agent, manifest.device, manifest.sequence)
        return link is not None and link.bundle == manifest.bundle

    def link(self, agent: UUID, device: UUID, sequence: int) -> BundleLink | None:
        return self._bundles.link(agent, device, sequence)

    def imports(self, *, limit: int = 200) -> list[BundleReport]:
        return self._bundles.reports(limit)

    def keep_report(self, report: BundleReport) -> None:
        with self._at.writing() as conn:
            keep_report(conn, report)

    def coverage(self) -> list[AgentCoverage]:
        return self._bundles.coverage(self.agents())

    def covered(self) -> list[tuple[UUID, int, int]]:
        return self._bundles.covered()

    def mark(self) -> str:
        return self._bundles.mark()

    def renewed_since(self, mark: str) -> Iterator[str] | None:
        return self._bundles.renewed_since(mark)

    # -- calls -------------------------------------------------------------------------------------

    def calls(self, ids: Sequence[str]) -> list[TeamCall]:
        with told(self._at.folder):
            keys = self._sheets.keys_of([UUID(hex=each) for each in ids])
            return self._sheets.lines(keys)

    def sheet(self, call: UUID) -> TeamSheet | None:
        with told(self._at.folder):
            return next(self._sheets.sheets(self._sheets.keys_of([call])), None)

    def losing_texts(self, call: UUID) -> list[LosingText]:
        with told(self._at.folder):
            return self._sheets.losing_texts(call)

    def search(
        self,
        text: str,
        *,
        agent: UUID | None = None,
        limit: int = 100,
        before_ms: int | None = None,
    ) -> list[TeamCall]:
        key = None if agent is None else self._agent_key(agent)
        if agent is not None and key is None:
            return []
        keys = self._words.calls_with(text, key, limit, before_ms)
        with told(self._at.folder):
            return self._sheets.lines(keys, text)

    def every_sheet(self, calls: Iterable[str] | None = None) -> Iterator[TeamSheet]:
        with self._at.little_cache():
            yield from self._every_sheet(calls)

    def _every_sheet(self, calls: Iterable[str] | None) -> Iterator[TeamSheet]:
        if calls is None:
            yield from self._sheets.in_batches(self._every_key())
            wanted = [each.agent for each in self.agents()]
        else:
            asked = [UUID(hex=each) for each in calls]
            with told(self._at.folder):
                found = self._sheets.keys_of(asked)
            yield from self._sheets.in_batches(found)
            known = {each.agent for each in self.agents()}
            wanted = [each for each in asked if each in known]
        for agent in wanted:
            with told(self._at.folder):
                sheet = self._sheets.tasks(agent)
            if sheet is not None:
                yield sheet

    def _every_key(self) -> Iterator[int]:
        """The keys of all calls, some at a time: there may be millions."""
        last = 0
        sql = "SELECT id FROM calls WHERE id > ? ORDER BY id LIMIT ?"
        while keys := [row[0] for row in self._at.rows(sql, (last, _KEYS_AT_ONCE))]:
            yield from keys
            last = keys[-1]

    def fingerprint(self) -> str:
        with told(self._at.folder):
            return fingerprint.fingerprint(self._at.reader)

    # -- coaching ----------------------------------------------------------------------------------

    def coaching(self, agent: UUID | None = None) -> list[tuple[UUID, CoachingLetter]]:
        rows = self._at.rows(
            "SELECT agent, content FROM coaching WHERE ?1 IS NULL OR agent = ?1"
            " ORDER BY written_ms, id",
            (None if agent is None else agent.bytes,),
        )
        return [
            (UUID(bytes=whose), msgspec.json.decode(content, type=CoachingLetter))
            for whose, content in rows
        ]

    def keep_coaching(self, agent: UUID, letter: CoachingLetter) -> None:
        self._at.write(
            "INSERT INTO coaching (note, agent, written_ms, content) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (note) DO UPDATE SET agent = excluded.agent,"
            " written_ms = excluded.written_ms, content = excluded.content",
            (letter.note.bytes, agent.bytes, letter.written_ms, _json(letter)),
        )

    def feedback(self, note: UUID | None = None) -> list[FeedbackLetter]:
        rows = self._at.rows(
            "SELECT content FROM feedback WHERE ?1 IS NULL OR note = ?1 ORDER BY written_ms, id",
            (None if note is None else note.bytes,),
        )
        return [msgspec.json.decode(row[0], type=FeedbackLetter) for row in rows]

    def keep_feedback(self, letter: FeedbackLetter) -> None:
        self._at.write(
            "INSERT INTO feedback (feedback, note, written_ms, content) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (feedback) DO UPDATE SET note = excluded.note,"
            " written_ms = excluded.written_ms, content = excluded.content",
            (letter.feedback.bytes, letter.note.bytes, letter.written_ms, _json(letter)),
        )

    # -- the list that cannot be taken back --------------------------------------------------------

    def note_access(self, line: AccessLine) -> None:
        self._at.write(
            "INSERT INTO access_list (at_ms, what, agent, call, detail) VALUES (?, ?, ?, ?, ?)",
            (
                line.at_ms,
                line.what,
                None if line.agent is None else line.agent.bytes,
                None if line.call is None else line.call.bytes,
                line.detail,
            ),
        )

    def access(self, agent: UUID | None = None, *, limit: int = 1000) -> list[AccessLine]:
        rows = self._at.rows(
            "SELECT at_ms, what, agent, call, detail FROM access_list"
            " WHERE ?1 IS NULL OR agent = ?1 ORDER BY id DESC LIMIT ?2",
            (None if agent is None else agent.bytes, limit),
        )
        return [
            AccessLine(
                at_ms=at_ms,
                what=what,
                agent=None if whose is None else UUID(bytes=whose),
                call=None if call is None else UUID(bytes=call),
                detail=detail,
            )
            for at_ms, what, whose, call, detail in rows
        ]

    # -- single values -----------------------------------------------------------------------------

    def value(self, name: str) -> str | None:
        row = self._at.row("SELECT value FROM kept_values WHERE name = ?", (name,))
        return None if row is None else str(row[0])

    def keep_value(self, name: str, value: str) -> None:
        self._at.write(
            "INSERT OR REPLACE INTO kept_values (name, value) VALUES (?, ?)", (name, value)
        )

    def _agent_key(self, agent: UUID) -> int | None:
        row = self._at.row("SELECT id FROM agents WHERE uuid = ?", (agent.bytes,))
        return None if row is None else int(row[0])


def _json(kept: msgspec.Struct) -> str:
    return msgspec.json.encode(kept).decode()


def _of_facts(agent: TeamAgent) -> tuple[object, ...]:
    """What of an agent is told in the facts of each call."""
    return agent.trust, agent.team, agent.tenure_from_ms
