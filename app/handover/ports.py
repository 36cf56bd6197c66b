"""What handing over needs kept, as protocols; `db.handover` and `db.outbox` fulfil them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.handover.kept import KeptLine, LineState
from app.handover.records import (
    BundleMade,
    CoachingReceived,
    Enrolment,
    HandedLine,
    LineHead,
    PlaybookReceived,
    SharedSince,
    Staying,
)


class HandoverRecords(Protocol):
    """The agent's store, as far as handing over goes. A connection belongs to one thread.

    Everything is of the team that is joined. Writes are on the disk when they return. Raises
    `Problem` as the log's store does.
    """

    def apart(self) -> AbstractContextManager[HandoverRecords]:
        """The same over a connection of its own that writes, for a worker."""
        ...

    def device(self) -> UUID:
        """The device whose log this is."""
        ...

    def enrolment(self) -> Enrolment | None:
        """The team that is joined."""
        ...

    def enrolments(self) -> list[Enrolment]:
        """Every team that was ever joined, the last one first."""
        ...

    def keep_enrolment(self, enrolment: Enrolment) -> None:
        """Join a team, or leave it; another that was joined before is left."""
        ...

    # -- lines -------------------------------------------------------------------------------------

    def heads(self) -> list[LineHead]:
        """Every closed call that is no rehearsal, and every task of no call, oldest first."""
        ...

    def lines(self, heads: Sequence[LineHead]) -> Iterator[KeptLine]:
        """These lines whole, in that order, in bounded memory; nothing private is read."""
        ...

    def states(self) -> dict[UUID, LineState]:
        """How each line was when it was last handed over."""
        ...

    def once_shared(self) -> set[UUID]:
        """Reflections of which something lies with the supervisor."""
        ...

    def shared_since(self, reflection: UUID) -> list[SharedSince]:
        """Which answers of a reflection lie with the supervisor."""
        ...

    def staying(self) -> Staying:
        """What does not go out, in numbers."""
        ...

    # -- bundles -----------------------------------------------------------------------------------

    def bundles(self, *, limit: int = 200) -> list[BundleMade]:
        """The bundles made, the last one first."""
        ...

    def last_of(self, device: UUID) -> BundleMade | None:
        """The bundle of a device with the greatest number."""
        ...

    def bundle_by_key(self, key: int) -> BundleMade | None:
        """The bundle that a `LineState` names."""
        ...

    def keep_bundle(self, made: BundleMade, lines: Sequence[HandedLine]) -> None:
        """Put down a bundle and how its lines were: one transaction."""
        ...

    def waiting(self) -> list[BundleMade]:
        """The bundles that lie in no folder yet, the first one first."""
        ...

    def keep_lost(self, bundle: UUID, at_ms: int) -> None:
        """Put down that a bundle will lie in no folder: its lines count as never handed over."""
        ...

    def keep_given(self, bundle: UUID, folder: str, at_ms: int) -> None:
        """Put down that a bundle lies in its folder."""
        ...

    # -- what comes back ---------------------------------------------------------------------------

    def coaching(self, *, limit: int = 200) -> list[CoachingReceived]:
        """Coaching notes, the last one first."""
        ...

    def keep_coaching(self, received: CoachingReceived) -> None:
        """Keep a note, or what was done with it; the note's id tells which."""
        ...

    def playbooks(self) -> list[PlaybookReceived]:
        """House playbooks received, the greatest number first."""
        ...

    def keep_playbook(self, received: PlaybookReceived) -> None:
        """Keep a house playbook, or since when it is worked by; the number tells which."""
        ...

    def close(self) -> None: ...


class Outbox(Protocol):
    """The agent's own copies of all bundles (C11), and the way into the supervisor's folder.

    A bundle is whole in the outbox before its number is put down, and is copied from there: after
    any failure the same file is given again, and no number is ever used for two.
    """

    def put(self, name: str, content: bytes) -> None:
        """Keep a new file, whole or not at all. Raises `Problem`: handover_at_once."""
        ...

    def names(self) -> list[str]:
        """The files that are whole."""
        ...

    def path(self, name: str) -> Path:
        """Where a file is."""
        ...

    @property
    def playbooks(self) -> Path:
        """Where the playbooks lie that the supervisor handed out."""
        ...

    def put_playbook(self, name: str, content: bytes) -> None:
        """Keep a playbook, whole or not at all. Raises `Problem`."""
        ...

    def write_into(self, folder: Path, name: str, content: bytes) -> Path:
        """Write a small file into a folder as `give` does. Raises `Problem`: as `give`."""
        ...

    def give(self, name: str, folder: Path) -> Path:
        """Copy a file into a folder: `.part`, fsync, rename (B12).

        Raises `Problem`: handover_folder_missing, handover_folder_full,
        handover_folder_unwritable, handover_copy_gone.
        """
        ...
