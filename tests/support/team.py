"""A supervisor's records in memory: the ports of `app.team.ports`, said as plainly as can be.

The contract test (tests/db/team/test_contract.py) holds this and the encrypted store to the same
answers, so that tests of pages and rules may stand on it.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from uuid import UUID

import msgspec
from msgspec.structs import replace

from app.bundle.lines import PARTS, Shared, SharedCall, SharedSheet
from app.bundle.manifest import Manifest
from app.bundle.terms import CoachingLetter, FeedbackLetter, TeamFile
from app.erasure import Removal
from app.ports import Progress, Unwatched
from app.problems import Problem
from app.team.ports import TeamRecords
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
from app.team.sequence import chain_of, missing_before
from db.folding import folded
from tests.support.shared_sheets import (
    digest_of,
    parts_of,
    shared_manifest,
    team_agent,
)

TEXTS = ("concern", "better", "measures", "sentence", "quoted", "reason", "text", "what")
"""Fields with texts of people, in whatever record."""


@dataclass(frozen=True)
class _Kept:
    """The version of a record that counts; `under` is the revision of the call it came with."""

    agent: UUID
    call: UUID | None
    under: int
    record: Shared


class NothingGone:
    """What erases: here nobody ever was. The store's own is tested on the store."""

    def is_gone(self, agent: UUID, made_ms: int) -> bool:
        del agent, made_ms
        return False

    def removals(self) -> list[Removal]:
        return []

    def stale_facts(self) -> bool:
        return False


class MemoryTeamRecords:
    """Keeps a supervisor's records in dictionaries; fulfils `app.team.ports.TeamRecords`."""

    def __init__(self, *agents: TeamAgent) -> None:
        self._agents = {agent.agent: agent for agent in agents}
        self._team: TeamFile | None = None
        self._kept: dict[tuple[str, UUID], _Kept] = {}
        self._losing: dict[tuple[str, UUID, UUID], Shared] = {}
        self._buried: dict[UUID, int] = {}
        self._changed: dict[UUID, int] = {}
        self._changes: list[str] = []
        self._bundles: list[tuple[Manifest, str]] = []
        self._reports: list[BundleReport] = []
        self._set_aside: dict[int, tuple[Quarantined, bytes]] = {}
        self._coaching: list[tuple[UUID, CoachingLetter]] = []
        self._feedback: list[FeedbackLetter] = []
        self._access: list[AccessLine] = []
        self._values: dict[str, str] = {}
        self.backups: list[int] = []

    def apart(self) -> AbstractContextManager[MemoryTeamRecords]:
        return nullcontext(self)

    def back_up(self, now_ms: int, progress: Progress, *, anyway: bool = False) -> bool:
        self.backups.append(now_ms)
        return True

    def keeping(self) -> NothingGone:
        return NothingGone()

    def close(self) -> None:
        pass

    # -- people ------------------------------------------------------------------------------------

    def team_file(self) -> TeamFile | None:
        return self._team

    def keep_team_file(self, team: TeamFile) -> None:
        self._team = team

    def agents(self) -> list[TeamAgent]:
        return sorted(self._agents.values(), key=lambda each: (each.name, each.agent.bytes))

    def agent(self, agent: UUID) -> TeamAgent | None:
        return self._agents.get(agent)

    def keep_agent(self, agent: TeamAgent) -> None:
        before = self._agents.get(agent.agent)
        self._agents[agent.agent] = agent
        if before is not None and _of_facts(before) != _of_facts(agent):
            self._changes.append(f"agent-{len(self._changes)}")
            own = [call.id for call in self._live_calls(agent.agent)]
            self._changed.update(dict.fromkeys([*own, agent.agent], len(self._changes)))

    def quarantine(self) -> list[Quarantined]:
        return [told for told, _ in self._set_aside.values()]

    def keep_quarantined(self, set_aside: Quarantined, content: bytes) -> int:
        number = max(self._set_aside, default=0) + 1
        self._set_aside[number] = (replace(set_aside, id=number), content)
        return number

    def quarantined_content(self, number: int) -> bytes | None:
        held = self._set_aside.get(number)
        return None if held is None else held[1]

    def drop_quarantined(self, number: int) -> None:
        self._set_aside.pop(number, None)

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
        agent = self._agents.get(manifest.agent)
        if agent is None:
            raise Problem("bundle_signer_unknown")
        before = (self._kept, self._losing, self._buried, self._changed)
        self._kept, self._losing = dict(self._kept), dict(self._losing)
        self._buried, self._changed = dict(self._buried), dict(self._changed)
        counts: dict[str, int] = defaultdict(int)
        change = len(self._changes) + 1
        done = 0
        try:
            for batch in lines:
                for sheet in batch:
                    self._merge(manifest.agent, sheet, counts, change)
                    done += 1
                progress.report(done, manifest.lines)
                if progress.is_cancelled():
                    raise Problem("import_cancelled")
        except BaseException:
            self._kept, self._losing, self._buried, self._changed = before
            raise
        chain = self._chain(manifest.agent, manifest.device)
        known = {sequence for sequence, _ in chain}
        report = BundleReport(
            file=file,
            result="older" if max(known, default=0) > manifest.sequence else "new",
            agent=manifest.agent,
            agent_name=agent.name,
            bundle=manifest.bundle,
            sequence=manifest.sequence,
            calls=counts["calls"],
            new=counts["new"],
            updated=counts["updated"],
            unchanged=counts["unchanged"],
            rejected=counts["rejected"],
            gap=0 if manifest.full else missing_before(manifest.sequence, known),
            from_ms=manifest.first_ms,
            to_ms=manifest.last_ms,
            reason="record_of_other_agent" if counts["rejected"] else "",
            came_ms=now_ms,
        )
        self._bundles.append((manifest, digest))
        self._changes.append(digest)
        self._reports.append(report)
        return report

    def has_bundle(self, manifest: Manifest) -> bool:
        return any(
            (kept.agent, kept.device, kept.sequence, kept.bundle)
            == (manifest.agent, manifest.device, manifest.sequence, manifest.bundle)
            for kept, _ in self._bundles
        )

    def link(self, agent: UUID, device: UUID, sequence: int) -> BundleLink | None:
        for manifest, digest in reversed(self._bundles):
            if (manifest.agent, manifest.device, manifest.sequence) == (agent, device, sequence):
                return BundleLink(
                    bundle=manifest.bundle,
                    sequence=sequence,
                    digest=digest,
                    previous=manifest.previous,
                )
        return None

    def imports(self, *, limit: int = 200) -> list[BundleReport]:
        return self._reports[::-1][:limit]

    def keep_report(self, report: BundleReport) -> None:
        self._reports.append(report)

    def coverage(self) -> list[AgentCoverage]:
        found = []
        for agent in self.agents():
            own = [each for each, _ in self._bundles if each.agent == agent.agent]
            starts = [call.started.utc_ms for call in self._live_calls(agent.agent)]
            devices = sorted({each.device for each in own})
            chains = [chain_of(each for each in own if each.device == device) for device in devices]
            found.append(
                AgentCoverage(
                    agent=agent,
                    bundles=len(own),
                    last_ms=max((each.created_ms for each in own), default=0),
                    last_call_ms=max(starts, default=0),
                    calls=len(starts),
                    missing=tuple(sorted(n for chain in chains for n in chain.missing)),
                    clock_steps=sum(chain.clock_steps for chain in chains),
                )
            )
        return found

    def mark(self) -> str:
        return f"{len(self._changes)}-{self._changes[-1]}" if self._changes else ""

    def renewed_since(self, mark: str) -> Iterator[str] | None:
        number = int(mark.partition("-")[0] or 0)
        made = [f"{place}-{digest}" for place, digest in enumerate(self._changes, 1)]
        if mark and mark not in made:
            return None
        changed = sorted((change, call.hex) for call, change in self._changed.items())
        return iter([call for change, call in changed if change > number])

    def covered(self) -> list[tuple[UUID, int, int]]:
        return [(each.agent, each.covered_from_ms, each.covered_to_ms) for each, _ in self._bundles]

    # -- calls -------------------------------------------------------------------------------------

    def calls(self, ids: Sequence[str]) -> list[TeamCall]:
        sheets = [self.sheet(UUID(hex=each)) for each in ids]
        return [self._line(each) for each in sheets if each is not None]

    def sheet(self, call: UUID) -> TeamSheet | None:
        kept = self._kept.get(("calls", call))
        if kept is None or kept.record.deleted:
            return None
        assert isinstance(kept.record, SharedCall)
        agent = self._agents[kept.agent]
        parts = self._parts(lambda each: each.call == call and each.under > self._grave(call))
        sheet = SharedSheet(call=kept.record, **parts)  # type: ignore[arg-type]
        return TeamSheet(agent=kept.agent, agent_name=agent.name, sheet=sheet)

    def losing_texts(self, call: UUID) -> list[LosingText]:
        found = []
        for (kind, record, device), lost in sorted(self._losing.items(), key=lambda each: each[0]):
            kept = self._kept[kind, record]
            if call in (record, kept.call) and not (kept.call and kept.under < self._grave(call)):
                found.append(_losing(kind, lost, device))
        if self._grave(call):
            for (kind, _), kept in self._kept.items():
                hidden = kept.call == call and kept.under == self._grave(call)
                if hidden and _texts(kept.record):
                    found.append(_losing(kind, kept.record, kept.record.device))
        return sorted(found, key=lambda each: (each.kind, each.record.bytes, each.device.bytes))

    def search(
        self,
        text: str,
        *,
        agent: UUID | None = None,
        limit: int = 100,
        before_ms: int | None = None,
    ) -> list[TeamCall]:
        words = folded(text).split()
        found = []
        for (kind, _), kept in self._kept.items():
            if kind != "calls" or (agent is not None and kept.agent != agent):
                continue
            sheet = self.sheet(kept.record.id)
            if sheet is None or not words:
                continue
            said = [word for _, part in parts_of(sheet.sheet) for word in _texts(part).values()]
            among = folded(" ".join(said)).replace(":", " ").replace(".", " ").split()
            whole = all(word in among for word in words[:-1])
            line = self._line(sheet, " ".join(said))
            if whole and any(word.startswith(words[-1]) for word in among):
                found.append(line)
        newest = sorted(found, key=lambda each: each.started_ms, reverse=True)
        return [each for each in newest if before_ms is None or each.started_ms < before_ms][:limit]

    def every_sheet(self, calls: Iterable[str] | None = None) -> Iterator[TeamSheet]:
        if calls is None:
            wanted = [record for kind, record in self._kept if kind == "calls"]
            wanted += [each.agent for each in self.agents()]
        else:
            wanted = [UUID(hex=each) for each in calls]
        for each in wanted:
            sheet = self._tasks(each) if each in self._agents else self.sheet(each)
            if sheet is not None:
                yield sheet

    def _tasks(self, agent: UUID) -> TeamSheet | None:
        parts = self._parts(lambda each: each.call is None and each.agent == agent)
        if not any(parts.values()):
            return None
        sheet = SharedSheet(**parts)  # type: ignore[arg-type]
        return TeamSheet(agent=agent, agent_name=self._agents[agent].name, sheet=sheet)

    def fingerprint(self) -> str:
        hashed = hashlib.sha256()
        for (kind, _), kept in sorted(self._kept.items(), key=lambda each: each[0]):
            shown = self._shown(kind, kept)
            hashed.update(f"{kind} {kept.agent} {kept.call} {kept.under}".encode())
            hashed.update(msgspec.json.encode(shown))
        for key, lost in sorted(self._losing.items(), key=lambda each: each[0]):
            hashed.update(f"{key}".encode() + msgspec.json.encode(lost))
        hashed.update(repr(sorted(self._buried.items())).encode())
        return hashed.hexdigest()

    # -- coaching, access, values ------------------------------------------------------------------

    def coaching(self, agent: UUID | None = None) -> list[tuple[UUID, CoachingLetter]]:
        return [each for each in self._coaching if agent in (None, each[0])]

    def keep_coaching(self, agent: UUID, letter: CoachingLetter) -> None:
        self._coaching = [each for each in self._coaching if each[1].note != letter.note]
        self._coaching.append((agent, letter))

    def feedback(self, note: UUID | None = None) -> list[FeedbackLetter]:
        return [each for each in self._feedback if note in (None, each.note)]

    def keep_feedback(self, letter: FeedbackLetter) -> None:
        self._feedback = [each for each in self._feedback if each.feedback != letter.feedback]
        self._feedback.append(letter)

    def note_access(self, line: AccessLine) -> None:
        self._access.append(line)

    def access(self, agent: UUID | None = None, *, limit: int = 1000) -> list[AccessLine]:
        return [each for each in self._access[::-1] if agent in (None, each.agent)][:limit]

    def value(self, name: str) -> str | None:
        return self._values.get(name)

    def keep_value(self, name: str, value: str) -> None:
        self._values[name] = value

    # -- merging -----------------------------------------------------------------------------------

    def _merge(self, agent: UUID, sheet: SharedSheet, counts: dict[str, int], change: int) -> None:
        call = sheet.call
        under = 0
        if call is not None:
            counts["calls"] += not call.deleted
            under = call.rev - 1 if call.deleted else call.rev
            known = self._kept.get(("calls", call.id))
            if known is not None and known.agent != agent:
                counts["rejected"] += len(parts_of(sheet))
                return
        before = {
            self._kept[key].call
            for kind, part in parts_of(sheet)
            if (key := (kind, part.id)) in self._kept and kind != "calls"
        }
        outcomes = {
            self._put(
                kind, agent, None if kind == "calls" or call is None else call.id, under, part
            )
            for kind, part in self._counted(sheet, agent, counts)
        }
        if call is not None and call.deleted:
            self._buried[call.id] = max(call.rev, self._grave(call.id))
        if outcomes & {"new", "updated", "raised"}:
            self._changed[agent if call is None else call.id] = change
            for former in before - {call.id if call is not None else None}:
                self._changed[former or agent] = change

    def _counted(
        self, sheet: SharedSheet, agent: UUID, counts: dict[str, int]
    ) -> Iterator[tuple[str, Shared]]:
        for kind, part in parts_of(sheet):
            kept = self._kept.get((kind, part.id))
            if kept is not None and kept.agent != agent:
                counts["rejected"] += 1
                continue
            if kept is None:
                counts["new"] += 1
            else:
                counts["updated" if _rank(part) > _rank(kept.record) else "unchanged"] += 1
            yield kind, part

    def _put(self, kind: str, agent: UUID, call: UUID | None, under: int, record: Shared) -> str:
        key = (kind, record.id)
        kept = self._kept.get(key)
        outcome = "new" if kept is None else "unchanged"
        if kept is None:
            self._kept[key] = _Kept(agent, call, under, record)
        elif _rank(record) > _rank(kept.record):
            outcome = "updated"
            same = _rank(record)[:3] == _rank(kept.record)[:3]
            raised = max(under, kept.under) if same else under
            self._kept[key] = _Kept(agent, call or (kept.call if same else None), raised, record)
            self._lose(kind, kept.record)
        else:
            if _rank(record)[:3] == _rank(kept.record)[:3] and under > kept.under:
                outcome = "raised"
                self._kept[key] = _Kept(agent, call, under, kept.record)
            self._lose(kind, record)
        winner = self._kept[key].record
        for lost in [each for each in self._losing if each[:2] == key]:
            if self._losing[lost].rev != winner.rev or lost[2] == winner.device:
                del self._losing[lost]
        return outcome

    def _lose(self, kind: str, record: Shared) -> None:
        if record.deleted or not _texts(record):
            return
        key = (kind, record.id, record.device)
        before = self._losing.get(key)
        if before is None or _rank(record) > _rank(before):
            self._losing[key] = record

    # -- reading -----------------------------------------------------------------------------------

    def _grave(self, call: UUID) -> int:
        return self._buried.get(call, 0)

    def _chain(self, agent: UUID, device: UUID) -> list[tuple[int, str]]:
        return [
            (each.sequence, digest)
            for each, digest in self._bundles
            if (each.agent, each.device) == (agent, device)
        ]

    def _live_calls(self, agent: UUID) -> list[SharedCall]:
        return [
            kept.record
            for kept in self._kept.values()
            if isinstance(kept.record, SharedCall)
            and kept.agent == agent
            and not kept.record.deleted
        ]

    def _parts(self, wanted: Callable[[_Kept], bool]) -> dict[str, tuple[Shared, ...]]:
        found: dict[str, list[Shared]] = {kind: [] for kind in PARTS}
        for (kind, _), kept in self._kept.items():
            if kind != "calls" and wanted(kept) and not kept.record.deleted:
                found[kind].append(kept.record)
        return {
            kind: tuple(sorted(parts, key=lambda each: each.id.bytes))
            for kind, parts in found.items()
        }

    def _shown(self, kind: str, kept: _Kept) -> Shared:
        """Without what a deleted record, or a part of a deleted call, has said."""
        record = kept.record
        buried = kept.call is not None and kept.under < self._grave(kept.call)
        if not record.deleted and not buried:
            return record
        told = {"id": record.id, "rev": record.rev, "device": record.device}
        started = {"started": record.started} if isinstance(record, SharedCall) else {}
        return type(record)(**told, **started, deleted=record.deleted)

    def _line(self, sheet: TeamSheet, excerpt: str = "") -> TeamCall:
        call = sheet.sheet.call
        assert call is not None
        levels = [
            each.level
            for each in sorted(sheet.sheet.tension, key=lambda t: (t.elapsed_ms, t.id.bytes))
        ]
        notes = " ".join(each.text for each in sheet.sheet.notes)
        return TeamCall(
            call=call.id,
            agent=sheet.agent,
            agent_name=sheet.agent_name,
            started_ms=call.started.utc_ms,
            offset_min=call.started.offset_min,
            cause=call.cause,
            difficulty=call.difficulty,
            outcome=call.outcome,
            product=call.product,
            queue=call.queue,
            tension_first=levels[0] if levels else 0,
            tension_last=levels[-1] if levels else 0,
            boundary_marks=len(sheet.sheet.boundary),
            excerpt=(excerpt or notes)[:160],
        )


def take(
    records: TeamRecords,
    sheets: Sequence[SharedSheet],
    *,
    sequence: int = 1,
    progress: Progress | None = None,
    file: str = "",
    now_ms: int = 0,
    **manifest: object,
) -> BundleReport:
    """Take these sheets in as one bundle of an agent; works on the encrypted store as well."""
    told = shared_manifest(sheets, sequence=sequence, **manifest)  # type: ignore[arg-type]
    return records.take_in(
        told,
        digest_of(sequence, told.agent, told.device),
        [sheets],
        file or f"bundle-{sequence}.callside",
        now_ms,
        progress or Unwatched(),
    )


def team_of(*agents: TeamAgent) -> MemoryTeamRecords:
    """Records of a team; of Anna alone unless told."""
    return MemoryTeamRecords(*(agents or (team_agent(),)))


def _of_facts(agent: TeamAgent) -> tuple[object, ...]:
    """What of an agent is told in the facts of each call."""
    return agent.trust, agent.team, agent.tenure_from_ms


def _rank(record: Shared) -> tuple[int, bool, bytes, bytes]:
    """What decides between two versions; the content only where a device broke the rules."""
    return (record.rev, record.deleted, record.device.bytes, msgspec.json.encode(record))


def _texts(record: Shared) -> dict[str, str]:
    found = {name: getattr(record, name, "") for name in TEXTS}
    answers = getattr(record, "answers", ())
    if answers:
        found["answers"] = "\n".join(each.text for each in answers)
    return {name: text for name, text in found.items() if text}


def _losing(kind: str, record: Shared, device: UUID) -> LosingText:
    return LosingText(
        kind=kind, record=record.id, rev=record.rev, device=device, texts=_texts(record)
    )
