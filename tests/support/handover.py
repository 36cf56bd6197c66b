"""A team, keys in memory, and an errand over a real store: what tests of handing over need."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from app.bundle.canonical import digest_of
from app.bundle.envelope import OpenedBundle, open_bundle
from app.bundle.identity import OwnKeys, new_keys
from app.bundle.lines import SharedSheet
from app.bundle.terms import TeamFile, Terms
from app.handover.hand_over import Errand, HandedOver, hand_over
from app.handover.records import Enrolment
from app.ports import Unwatched
from db.handover import LogHandover
from db.outbox import FolderOutbox
from db.store import Store
from tests.support.desk import START, FakeClock
from tests.support.store import open_store

CALLER_KEY = "5a" * 32


class HeldKeys:
    """Keys in memory; fulfils `app.bundle.identity.KeyShelf`."""

    def __init__(self, keys: OwnKeys | None = None) -> None:
        self.keys = keys or new_keys()

    def own_keys(self) -> OwnKeys:
        return self.keys


def a_team(supervisor: OwnKeys, **fields: Any) -> TeamFile:
    """A team file of this supervisor."""
    told = {
        "team": UUID(int=7),
        "name": "Returns",
        "supervisor": "Sam Carter",
        "keys": supervisor.public(),
        "caller_key": CALLER_KEY,
        "terms": Terms(),
        "made_ms": START.utc_ms,
        **fields,
    }
    return TeamFile(**told)


def joined(team: TeamFile, **fields: Any) -> Enrolment:
    """An enrolment in this team."""
    told = {
        "agent": uuid4(),
        "name": "Alex",
        "team": team,
        "terms": digest_of(team.terms),
        "joined_ms": START.utc_ms,
        **fields,
    }
    return Enrolment(**told)


@dataclass
class Agent:
    """An agent with a log of their own, who joined the team of `supervisor`."""

    store: Store
    records: LogHandover
    folder: Path
    outbox: FolderOutbox
    supervisor: OwnKeys = field(default_factory=new_keys)
    shelf: HeldKeys = field(default_factory=HeldKeys)
    clock: FakeClock = field(default_factory=FakeClock)

    def errand(self) -> Errand:
        return Errand(
            records=self.records,
            outbox=self.outbox,
            shelf=self.shelf,
            clock=self.clock,
            region="DE",
        )

    def give(self, *, full: bool = False) -> HandedOver:
        """Hand over into the folder, a second later than before."""
        self.clock.pass_ms(1000)
        return hand_over(self.errand(), self.folder, Unwatched(), full=full)

    def files(self) -> list[Path]:
        """The bundles in the folder, in their sequence."""
        return sorted(self.folder.glob("*.callside"))

    def opened(self, path: Path) -> OpenedBundle:
        """A bundle as the supervisor opens it, the agent's key pinned."""
        pinned = self.shelf.keys.public()
        return open_bundle(path, self.supervisor, lambda _manifest: pinned)

    def sheets(self, path: Path) -> list[SharedSheet]:
        """What is in a bundle."""
        return [sheet for batch in self.opened(path).batches for sheet in batch]


@contextmanager
def an_agent(tmp_path: Path, *, terms: Terms | None = None) -> Iterator[Agent]:
    """An agent with an empty log in a folder of its own, and a folder that is shared."""
    shared = tmp_path / "share"
    shared.mkdir(exist_ok=True)
    with open_store(tmp_path / "log") as store, store.handover().apart() as records:
        agent = Agent(
            store, records, shared, FolderOutbox(tmp_path / "outbox", tmp_path / "playbooks")
        )
        records.keep_enrolment(joined(a_team(agent.supervisor, terms=terms or Terms())))
        yield agent
