"""An imported call as the agent's window knows calls, so that the same cards can show it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar, cast
from uuid import UUID

from app.bundle.lines import Instant, Shared, SharedCall, SharedSheet
from app.moment import Moment
from app.records import (
    BoundaryMark,
    Call,
    CallSheet,
    Escalation,
    FollowUp,
    Note,
    PhraseUse,
    Promise,
    StepMark,
    TensionSample,
)

S = TypeVar("S", bound=Shared)


def call_sheet(shared: SharedSheet) -> CallSheet | None:
    """The call with its parts; None for a sheet without a call.

    What does not travel is empty: remarks on tension, why a phrase was offered, the times of the
    lines of notes. A reflection stays apart: only some of its answers are here.
    """
    if shared.call is None or shared.call.deleted:
        return None
    call = _call(shared.call)

    def at(elapsed_ms: int) -> Moment:
        return call.started.later(ms=elapsed_ms)

    note = next(iter(_live(shared.notes)), None)
    return CallSheet(
        call=call,
        steps=tuple(
            StepMark(
                id=each.id,
                call=call.id,
                step=each.step,
                state=each.state,
                at=at(each.elapsed_ms),
                elapsed_ms=each.elapsed_ms,
            )
            for each in _live(shared.steps)
        ),
        phrases=tuple(
            PhraseUse(
                id=each.id,
                call=call.id,
                phrase=each.phrase,
                kind=each.kind,
                way=each.way,
                at=at(each.elapsed_ms),
                elapsed_ms=each.elapsed_ms,
            )
            for each in _live(shared.phrases)
        ),
        tension=tuple(
            TensionSample(
                id=each.id,
                call=call.id,
                level=each.level,
                at=at(each.elapsed_ms),
                elapsed_ms=each.elapsed_ms,
            )
            for each in _live(shared.tension)
            if each.level
        ),
        boundary=tuple(
            BoundaryMark(
                id=each.id,
                call=call.id,
                track=each.track,
                rung=each.rung,
                sentence=each.sentence,
                quoted=each.quoted,
                at=at(each.elapsed_ms),
                elapsed_ms=each.elapsed_ms,
            )
            for each in _live(shared.boundary)
        ),
        escalations=tuple(
            Escalation(
                id=each.id,
                call=call.id,
                asked_by=each.asked_by,
                reason=each.reason,
                at=at(each.elapsed_ms),
                elapsed_ms=each.elapsed_ms,
            )
            for each in _live(shared.escalations)
        ),
        note=None if note is None else Note(id=note.id, call=call.id, text=note.text, at=at(0)),
        promises=tuple(
            Promise(
                id=each.id,
                call=call.id,
                what=each.what,
                due=_moment(each.due),
                first_due=_moment(each.first_due),
                channel=cast("Any", each.channel),
                told=each.told,
                state=each.state,
                made=_moment(each.made) or call.started,
                settled=_moment(each.settled),
            )
            for each in _live(shared.promises)
        ),
        follow_ups=tuple(
            FollowUp(
                id=each.id,
                call=call.id,
                kind=each.kind,
                what=each.what,
                due=_moment(each.due),
                first_due=_moment(each.first_due),
                channel=cast("Any", each.channel),
                rule=each.rule,
                state=each.state,
                made=_moment(each.made) or call.started,
                settled=_moment(each.settled),
            )
            for each in _live(shared.follow_ups)
        ),
    )


def caller_of(shared: SharedCall) -> str:
    """Who called: the name, else the number, else the beginning of the pseudonym, else nothing."""
    return shared.name or shared.number or shared.caller[:8]


def _call(shared: SharedCall) -> Call:
    """The call itself. Its pseudonym is no id of a caller's card: there are none here."""
    same = {
        name: getattr(shared, name)
        for name in Call.__struct_fields__
        if name in SharedCall.__struct_fields__
        and name not in ("id", "deleted", "started", "ended", "closed", "caller")
    }
    return Call(
        id=UUID(bytes=shared.id.bytes),
        phase="closed",
        started=_moment(shared.started) or Moment(0),
        ended=_moment(shared.ended),
        closed=_moment(shared.closed),
        **same,
    )


def _live(parts: Iterable[S]) -> Iterable[S]:
    return (each for each in parts if not each.deleted)


def _moment(at: Instant | None) -> Moment | None:
    return None if at is None else Moment(at.utc_ms, at.offset_min, at.zone)
