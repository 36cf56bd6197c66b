"""Agents who hand over: bundles with their own keys, numbers and links, and who takes them in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from app.bundle.envelope import BundleHead, SealedBundle, seal_bundle
from app.bundle.identity import OwnKeys, new_keys, six_words
from app.bundle.lines import SharedSheet
from app.bundle.terms import PublicKeys
from app.team.imports import Imports, SharedFile
from app.team.ports import TeamRecords
from app.team.records import TeamAgent
from tests.support.desk import START
from tests.support.shared_sheets import ANNA, DEVICE, DIGEST, team_agent
from tests.support.small_team import MemoryShelf, make_team

DAY_MS = 86_400_000


class CountedFacts:
    """Facts that only count how often they were asked to follow."""

    def __init__(self) -> None:
        self.asked = 0

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"an import asked for {name}")

    def catch_up(self, records: TeamRecords, progress: object) -> int:
        del progress
        self.asked += 1
        return sum(1 for _ in records.every_sheet())


@dataclass
class Sender:
    """One agent's program: it numbers its bundles and links each one to the one before."""

    to: PublicKeys
    agent: UUID = ANNA
    name: str = "Anna Berg"
    device: UUID = DEVICE
    keys: OwnKeys = field(default_factory=new_keys)
    sequence: int = 0
    previous: str = ""

    def known(self, **fields: object) -> TeamAgent:
        """As the supervisor has pinned it."""
        public = self.keys.public()
        return team_agent(self.agent, self.name, keys=public, words=six_words(public), **fields)

    def bundle(self, sheets: Sequence[SharedSheet], **head: object) -> SealedBundle:
        """The next bundle."""
        self.sequence += 1
        told: dict[str, object] = {
            "bundle": UUID(int=self.agent.int ^ self.device.int ^ (self.sequence << 90)),
            "agent": self.agent,
            "device": self.device,
            "sequence": self.sequence,
            "previous": self.previous,
            "full": False,
            "created_ms": START.utc_ms + self.sequence * DAY_MS,
            "covered_from_ms": START.utc_ms + (self.sequence - 1) * DAY_MS,
            "covered_to_ms": START.utc_ms + self.sequence * DAY_MS,
            "terms": DIGEST,
            "program": "Callside 0.1.0",
        }
        sealed = seal_bundle(
            BundleHead(**{**told, **head}),  # type: ignore[arg-type]
            sheets,
            self.keys,
            self.to,
        )
        self.previous = sealed.digest
        return sealed

    def file(self, folder: Path, sheets: Sequence[SharedSheet], **head: object) -> SharedFile:
        """The next bundle as a file in a folder."""
        sealed = self.bundle(sheets, **head)
        first = self.name.split()[0].lower()
        path = folder / f"{first}-{self.device.hex[-2:]}-{self.sequence:04}.callside"
        path.write_bytes(sealed.content)
        return SharedFile(path.name, path)


def imports_of(records: TeamRecords, shelf: MemoryShelf, facts: object = None) -> Imports:
    """The imports of a team over any records."""
    counted = facts or CountedFacts()
    return make_team(records, shelf=shelf, facts=counted, engine=counted).imports
