"""Which call an event belongs to, and what becomes of that call: the one model of all telephones.

Events may be doubled, out of order, without an id, for a call that nobody announced, or told by
two receivers; ends may never come. The rules stand in docs/phone/events.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from app.phone.event import Cause, PhoneEvent, Source
from app.phone.pairing import Pairing
from app.phone.phone_call import ASSUMED, PhoneCall, PhoneResult, PhoneState, Step, result_of
from app.phone.track import (
    LOST_MS,
    MOST_OPEN,
    STATE_OF,
    TOMBSTONE_MS,
    Tombstone,
    Track,
    deadline,
    differs,
    is_late,
    next_state,
    same_party,
)


class Switchboard:
    """Hears events and keeps the calls: those that are on, and for a while those that are over.

    `form` gives the one form of a number (`identity_of(…).key`); two numbers with one form are
    one party. All times given are milliseconds of the monotonic clock.
    """

    def __init__(self, form: Callable[[str], str]) -> None:
        self._form = form
        self._calls = Pairing()
        self._count = 0

    # -- looking ---------------------------------------------------------------------------------

    def calls(self) -> tuple[PhoneCall, ...]:
        """The calls that are on, oldest first."""
        return tuple(track.call for track in self._calls.open())

    def call(self, key: int) -> PhoneCall | None:
        """A call that is on, or is over and not forgotten yet."""
        track = self._calls.get(key)
        return None if track is None else track.call

    def next_tick_ms(self) -> int | None:
        """When `tick` is wanted next; None while nothing waits for an end."""
        return min((deadline(track) for track in self._calls.all()), default=None)

    # -- hearing ---------------------------------------------------------------------------------

    def hear(self, event: PhoneEvent, now_ms: int, age_ms: int = 0) -> tuple[Step, ...]:
        """What becomes of the calls by an event that happened `age_ms` before it was heard.

        Nothing, where it tells nothing new; several steps, where it puts other calls on hold.
        """
        if event.source == "link" and event.kind not in ("ring", "end"):
            return ()
        at_ms = now_ms - max(0, age_ms)
        self._calls.forget(now_ms)
        form = self._form(event.number)
        track = self._calls.find(event, form, now_ms)
        if track is None:
            return self._begin(event, form, now_ms, at_ms)
        return tuple(self._go_on(track, event, form, now_ms, at_ms))

    def went_away(self, source: Source, now_ms: int, device: str = "") -> tuple[Step, ...]:
        """A phone program is gone in mid-sentence: the calls that it alone told of are lost.

        `device` names one of several senders of a source.
        """
        steps = []
        for track in self._calls.open():
            call = track.call
            if source not in call.sources or (device and call.device != device):
                continue
            rest = tuple(each for each in call.sources if each != source)
            if rest:
                track.call = replace(call, sources=rest)
            else:
                steps.append(self._end(track, "lost", now_ms, now_ms, None, cause="lost"))
        return tuple(steps)

    def tick(self, now_ms: int) -> tuple[Step, ...]:
        """Give up the calls whose end nobody told, and forget those that are long over."""
        steps = [
            self._end(track, "unknown", now_ms, min(now_ms, deadline(track)), None)
            for track in self._calls.open()
            if deadline(track) <= now_ms
        ]
        self._calls.forget(now_ms)
        return tuple(steps)

    def take_up(self, call: PhoneCall, now_ms: int) -> PhoneCall:
        """Go on with a call of the run before; returns it with the key that it has here."""
        self._count += 1
        taken = replace(call, key=self._count)
        self._calls.add(Track(taken, heard_ms=min(now_ms, call.began_ms)))
        return taken

    def drop(self, key: int) -> None:
        """Forget a call at once: the card of a link that was taken or put away."""
        self._calls.drop(key)

    # -- a call that nobody told of before -------------------------------------------------------

    def _begin(self, event: PhoneEvent, form: str, now_ms: int, at_ms: int) -> tuple[Step, ...]:
        if event.kind == "end":
            self._calls.remember(Tombstone(event, form, now_ms))
            return ()
        if event.kind in ("hold", "resume") and not event.id and not form:
            return ()
        stone = self._calls.take_stone(event, form, now_ms)
        self._count += 1
        call = PhoneCall(
            key=self._count,
            way=event.way,
            number=event.number,
            form=form,
            name=event.name,
            ids=((event.source, event.id),) if event.id else (),
            sources=(event.source,),
            device=event.device,
            began_ms=at_ms,
        )
        track = Track(call, heard_ms=at_ms)
        track.said[event.source] = form
        if event.sent_ms is not None:
            track.sent[event.source] = event.sent_ms
        self._calls.add(track)
        if stone is not None:
            return (self._begin_ended(track, event, stone, now_ms, at_ms),)
        steps = []
        if event.kind == "ring":
            steps.append(Step(before=None, after=call, event=event, at_ms=at_ms))
            steps += self._shed(now_ms)
        else:
            state: PhoneState = "held" if event.kind == "hold" else "active"
            track.call = replace(call, state=state, was_answered=True)
            steps += self._hold_others(track, at_ms)
            steps.append(Step(before=None, after=track.call, event=event, at_ms=at_ms))
        return tuple(steps)

    def _begin_ended(
        self, track: Track, event: PhoneEvent, stone: Tombstone, now_ms: int, at_ms: int
    ) -> Step:
        """Its end was there first: it never rings here, and is known to have been."""
        track.call = replace(track.call, was_answered=event.kind != "ring")
        if stone.event.sent_ms is not None:
            track.ended_sent[event.source] = track.sent[event.source] = stone.event.sent_ms
        cause = stone.event.cause
        step = self._end(track, result_of(track.call, cause), now_ms, at_ms, event, cause=cause)
        return replace(step, before=None)

    # -- a call that is known --------------------------------------------------------------------

    def _go_on(
        self, track: Track, event: PhoneEvent, form: str, now_ms: int, at_ms: int
    ) -> Iterator[Step]:
        late = is_late(track, event)
        before = track.call
        self._note(track, event, form, now_ms, late)
        if not before.is_open:
            yield from self._after_the_end(track, before, event, now_ms, at_ms)
            return
        if event.kind == "end":
            cause = event.cause
            yield self._end(
                track, result_of(track.call, cause), now_ms, at_ms, event, cause, before=before
            )
            return
        state = next_state(track.call, event, late)
        if state != track.call.state or (event.kind != "ring" and not track.call.was_answered):
            track.call = replace(track.call, state=state, was_answered=True)
        if state == "active" and before.state != "active":
            yield from self._hold_others(track, at_ms)
        if differs(before, track.call):
            yield Step(before=before, after=track.call, event=event, at_ms=at_ms)

    def _note(self, track: Track, event: PhoneEvent, form: str, now_ms: int, late: bool) -> None:
        """Learn from an event who tells of the call, and who the other party is."""
        call = track.call
        if event.sent_ms is not None:
            source = event.source
            track.sent[source] = max(event.sent_ms, track.sent.get(source, event.sent_ms))
            if event.kind == "end":
                track.ended_sent.setdefault(source, event.sent_ms)
        if call.is_open:
            track.heard_ms = now_ms
        given: dict[str, object] = {}
        if event.id and (event.source, event.id) not in call.ids:
            given["ids"] = (*call.ids, (event.source, event.id))
        if event.source not in call.sources:
            given["sources"] = (*call.sources, event.source)
        if not call.way and event.way:
            given["way"] = event.way
        # The agent hangs up, and some phones name the agent then: an end names nobody.
        if call.is_open and event.kind != "end":
            given.update(self._other_party(track, event, form, late))
        if given:
            self._calls.renew(track, replace(call, **given))

    def _other_party(
        self, track: Track, event: PhoneEvent, form: str, late: bool
    ) -> dict[str, str]:
        """The other party, where an event names it first or names another one (a transfer).

        Another one counts only from the receiver that has named one before: two receivers may
        see one call differently, and would have it turn to and fro.
        """
        call = track.call
        said = track.said.get(event.source)
        if form and not late:
            track.said[event.source] = form
        if form and not call.form:
            return {"number": event.number, "form": form, "name": event.name or call.name}
        is_other = said and form and not same_party(said, form) and not late
        if is_other and not same_party(call.form, form):
            return {"number": event.number, "form": form, "name": event.name}
        same = not form or same_party(call.form, form)
        if same and event.name and event.name != call.name and (not call.name or not late):
            if call.name and said is None:
                return {}
            return {"name": event.name}
        return {}

    def _after_the_end(
        self, track: Track, before: PhoneCall, event: PhoneEvent, now_ms: int, at_ms: int
    ) -> Iterator[Step]:
        """A word of a call that is over: an end that was assumed gives way, one that was told does
        not, save that a late answer shows that it was answered."""
        call = track.call
        if event.kind == "end":
            if call.result in ASSUMED:
                yield self._end(
                    track,
                    result_of(call, event.cause),
                    now_ms,
                    at_ms,
                    event,
                    event.cause,
                    before=before,
                )
            return
        if event.kind == "ring" and (call.result != "lost" or call.was_answered):
            return
        if call.result in ASSUMED:
            state: PhoneState = "ringing" if event.kind == "ring" else STATE_OF[event.kind]
            answered = call.was_answered or event.kind != "ring"
            track.call = replace(
                call, state=state, result="", cause="", ended_ms=None, was_answered=answered
            )
            track.heard_ms = now_ms
            if state == "active":
                yield from self._hold_others(track, at_ms)
            yield Step(before=before, after=track.call, event=event, at_ms=at_ms)
        elif not call.was_answered and self._was_sent_before_the_end(track, event):
            track.call = replace(call, was_answered=True, result="answered")
            yield Step(before=before, after=track.call, event=event, at_ms=at_ms)

    @staticmethod
    def _was_sent_before_the_end(track: Track, event: PhoneEvent) -> bool:
        ended = track.ended_sent.get(event.source)
        return ended is not None and event.sent_ms is not None and event.sent_ms <= ended

    # -- changing --------------------------------------------------------------------------------

    def _end(
        self,
        track: Track,
        result: PhoneResult,
        now_ms: int,
        at_ms: int,
        event: PhoneEvent | None,
        cause: Cause = "",
        before: PhoneCall | None = None,
    ) -> Step:
        was = before if before is not None else track.call
        track.call = replace(track.call, state="ended", result=result, cause=cause, ended_ms=at_ms)
        track.forget_ms = now_ms + (LOST_MS if result in ASSUMED else TOMBSTONE_MS)
        return Step(before=was, after=track.call, event=event, at_ms=at_ms)

    def _hold_others(self, but: Track, at_ms: int) -> Iterator[Step]:
        """Nobody talks to two at once: a telephone holds the one when it takes the other."""
        for track in self._calls.open():
            if track is not but and track.call.state == "active":
                before = track.call
                track.call = replace(before, state="held")
                yield Step(before=before, after=track.call, at_ms=at_ms)

    def _shed(self, now_ms: int) -> Iterator[Step]:
        """Give up the oldest rings when there are more than any telephone has."""
        ringing = [track for track in self._calls.open() if track.call.state == "ringing"]
        for track in ringing[: max(0, len(ringing) - MOST_OPEN)]:
            yield self._end(track, "unknown", now_ms, now_ms, None)
