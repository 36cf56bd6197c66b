"""The boundary ladder and, apart from it, the way to the manager (004-24 … 004-29, 001-27)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from app.ledger import Ledger, Undoable
from app.playbook.shape import Playbook, Rung, Track
from app.records import AskedBy, BoundaryMark, CallSheet, Escalation, new_id

RungState = Literal["said", "next", "ahead"]


class RungLine(Struct, frozen=True, kw_only=True):
    """One rung as it is shown: said (with its stamp), next to say, or still ahead."""

    rung: Rung
    place: int
    state: RungState
    mark: BoundaryMark | None = None


class Boundary:
    """Climbs the ladder one rung at a time; every press keeps sentence, time and quote."""

    def __init__(self, ledger: Ledger, playbook: Callable[[], Playbook]) -> None:
        self._ledger = ledger
        self._playbook = playbook

    def track(self, track: str) -> Track:
        """The track of this id. Raises KeyError."""
        for each in self._playbook().boundary.tracks:
            if each.id == track:
                return each
        raise KeyError(track)

    def track_of(self, sheet: CallSheet) -> Track:
        """The track in use: the one last climbed, else the playbook's first."""
        tracks = self._playbook().boundary.tracks
        last = sheet.boundary[-1].track if sheet.boundary else ""
        return next((each for each in tracks if each.id == last), tracks[0])

    def lines(self, call: UUID, track: str) -> tuple[RungLine, ...]:
        """The rungs of a track with what was said of them; exactly one is next until the top."""
        marks = [mark for mark in self._ledger.sheet(call).boundary if mark.track == track]
        lines = []
        next_found = False
        for place, rung in enumerate(self.track(track).rungs, start=1):
            mark = next((m for m in reversed(marks) if m.rung == rung.id), None)
            state: RungState = "said" if mark else "ahead"
            if mark is None and not next_found:
                state, next_found = "next", True
            lines.append(RungLine(rung=rung, place=place, state=state, mark=mark))
        return tuple(lines)

    def count(self, call: UUID) -> int:
        """How many rungs were said in this call, on any track."""
        return len(self._ledger.sheet(call).boundary)

    def say(
        self,
        call: UUID,
        track: str,
        rung: str,
        *,
        sentence: str = "",
        quoted: str = "",
        asker: object = None,
    ) -> Undoable:
        """Stamp a rung as said; `sentence` is what was said with its blanks filled."""
        found = next(line.rung for line in self.lines(call, track) if line.rung.id == rung)
        mark = BoundaryMark(
            id=new_id(),
            call=call,
            track=track,
            rung=rung,
            sentence=sentence or found.sentence,
            quoted=quoted,
            at=self._ledger.clock.now(),
            elapsed_ms=self._ledger.elapsed_ms(call),
        )
        self._ledger.keep("rung_said", ("boundary",), mark, call=call, asker=asker)
        return Undoable(
            what="rung_said",
            name=found.title,
            before=(replace(mark, deleted=mark.at),),
            call=call,
            kinds=frozenset(("boundary",)),
        )

    def quote(self, call: UUID, mark: UUID, quoted: str, asker: object = None) -> None:
        """Write down the caller's words for a rung already said."""
        for each in self._ledger.sheet(call).boundary:
            if each.id == mark and each.quoted != quoted:
                renewed = replace(each, quoted=quoted)
                self._ledger.keep(
                    "rung_quoted", ("boundary",), renewed, call=call, asker=asker, audited=False
                )

    def offer_manager(
        self, call: UUID, asked_by: AskedBy, *, reason: str = "", asker: object = None
    ) -> Undoable:
        """Record that a manager is brought in, and whether the customer or the agent asked."""
        record = Escalation(
            id=new_id(),
            call=call,
            asked_by=asked_by,
            reason=reason,
            at=self._ledger.clock.now(),
            elapsed_ms=self._ledger.elapsed_ms(call),
        )
        self._ledger.keep("manager_offered", ("escalation",), record, call=call, asker=asker)
        return Undoable(
            what="manager_offered",
            before=(replace(record, deleted=record.at),),
            call=call,
            kinds=frozenset(("escalation",)),
        )

    def give_reason(self, call: UUID, escalation: UUID, reason: str, asker: object = None) -> None:
        """Write down why a manager was brought in, after it was recorded that one was."""
        for each in self._ledger.sheet(call).escalations:
            if each.id == escalation and each.reason != reason:
                renewed = replace(each, reason=reason)
                self._ledger.keep("reason_given", ("escalation",), renewed, call=call, asker=asker)
