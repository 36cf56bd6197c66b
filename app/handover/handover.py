"""Handing over as a subject of the desk: the team, the last times, and what came back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from app.call import Calls
from app.features import expect_on
from app.ledger import Ledger
from app.ports import Changed
from app.problems import Problem
from app.settings import Settings

if TYPE_CHECKING:
    # What bundles are made of is imported with the first errand: no window waits for it.
    from app.bundle.identity import KeyShelf
    from app.handover.hand_over import Errand
    from app.handover.ports import HandoverRecords, Outbox
    from app.handover.records import (
        BundleMade,
        CoachingReceived,
        Enrolment,
        PlaybookReceived,
        SharedSince,
    )

T = TypeVar("T")


class HandoverBacking:
    """What handing over stands on while the log is open; each part is made at its first use.

    `records` is read on the window's thread, `shelf` asked on workers only.
    """

    def __init__(
        self,
        make_records: Callable[[], HandoverRecords],
        outbox: Outbox,
        make_shelf: Callable[[], KeyShelf],
    ) -> None:
        self._make_records = make_records
        self._make_shelf = make_shelf
        self.outbox = outbox

    @cached_property
    def records(self) -> HandoverRecords:
        """What is kept of handing over."""
        return self._make_records()

    @cached_property
    def shelf(self) -> KeyShelf:
        """The agent's own keys."""
        return self._make_shelf()


class Handover:
    """Who is handed over to, what was, and what came back; small reads on the window's thread.

    What takes its time (the keys, the log, a folder) is done on a worker by `on_errand`; whoever
    began it calls `renew` afterwards. A playbook that the supervisor handed out is worked by once
    no call is open.
    """

    def __init__(self, ledger: Ledger, calls: Calls, settings: Settings) -> None:
        self._ledger = ledger
        self._calls = calls
        self._settings = settings
        self._backing: HandoverBacking | None = None
        self._waiting: tuple[UUID, PlaybookReceived] | None = None
        ledger.listen(self._hear)

    # -- state -------------------------------------------------------------------------------------

    def attach(self, backing: HandoverBacking | None) -> None:
        """Stand on an open log from now on; on none where it is closed.

        Nothing is read yet: `renew` does that when the window has the time.
        """
        self._backing = backing
        self._waiting = None

    @property
    def is_ready(self) -> bool:
        """Whether the log is open."""
        return self._backing is not None

    def enrolment(self) -> Enrolment | None:
        """The team that is joined."""
        return None if self._backing is None else self._backing.records.enrolment()

    def bundles(self, *, limit: int = 50) -> list[BundleMade]:
        """What was handed over, the last first."""
        return [] if self._backing is None else self._backing.records.bundles(limit=limit)

    def coaching(self) -> list[CoachingReceived]:
        """Coaching notes, the last first."""
        return [] if self._backing is None else self._backing.records.coaching()

    def unread(self) -> int:
        """How many coaching notes were not read yet."""
        return sum(each.read_ms is None for each in self.coaching())

    def shared_since(self, reflection: UUID) -> list[SharedSince]:
        """Which answers of a reflection lie with the supervisor."""
        return [] if self._backing is None else self._backing.records.shared_since(reflection)

    def copy_of(self, made: BundleMade) -> Path:
        """The agent's own copy of a bundle. Raises `Problem` handover_not_ready."""
        return self._expect_backing().outbox.path(made.file)

    # -- long work ---------------------------------------------------------------------------------

    def on_errand(self, work: Callable[[Errand], T]) -> T:
        """Do work over connections of its own; called on a worker.

        Raises `Problem`: handover_not_ready, feature_off, and what the work raises.
        """
        with self._errand() as errand:
            return work(errand)

    def renew(self) -> None:
        """Look again: something was done on a worker. Called on the window's thread."""
        self._waiting = self._newest_waiting()
        self._ledger.tell(("handover",))
        self._take_over()

    @contextmanager
    def _errand(self) -> Iterator[Errand]:
        from app.handover.hand_over import Errand

        expect_on(self._settings, "sharing")
        backing = self._expect_backing()
        with backing.records.apart() as records:
            yield Errand(
                records=records,
                outbox=backing.outbox,
                shelf=backing.shelf,
                clock=self._ledger.clock,
                region=self._settings.text("region"),
                individual_view=self._settings.flag("individual_view"),
            )

    def _expect_backing(self) -> HandoverBacking:
        if self._backing is None:
            raise Problem("handover_not_ready")
        return self._backing

    # -- the house's playbook ----------------------------------------------------------------------

    def waiting_playbook(self) -> PlaybookReceived | None:
        """The house playbook that waits until no call is open."""
        return None if self._waiting is None else self._waiting[1]

    @property
    def playbook_is_managed(self) -> bool:
        """Whether policy names the playbook: one that is handed out is kept, and not worked by."""
        return self._settings.is_locked("playbook")

    def _newest_waiting(self) -> tuple[UUID, PlaybookReceived] | None:
        enrolment = self.enrolment()
        if enrolment is None or self._backing is None:
            return None
        newest = next(iter(self._backing.records.playbooks()), None)
        if newest is None or self._settings.text("house_playbook") == _tag(enrolment, newest):
            return None
        return enrolment.team.team, newest

    def _hear(self, changed: Changed) -> None:
        if self._waiting is not None and changed.kinds & {"calls", "phase"}:
            self._take_over()

    def _take_over(self) -> None:
        """Work by the playbook that waits, unless a call is open, which keeps its own, or policy
        names another one."""
        if self._waiting is None or self._backing is None or self._calls.open():
            return
        if self.playbook_is_managed:
            return
        from app.handover.house_playbook import playbook_file

        (team, newest), self._waiting = self._waiting, None
        enrolment = self.enrolment()
        if enrolment is None or enrolment.team.team != team:
            return
        file = playbook_file(self._backing.outbox.playbooks, team, newest.number)
        self._settings.set("house_playbook", _tag(enrolment, newest))
        # Once more where the name is the same as before: a team file may bring its playbook anew.
        self._settings.set("playbook", "")
        self._settings.set("playbook", str(file))
        self._ledger.tell(("handover",))


def _tag(enrolment: Enrolment, received: PlaybookReceived) -> str:
    """How the settings remember which one is worked by, or was."""
    return f"{enrolment.team.team.hex}:{received.number}:{received.came_ms}"
