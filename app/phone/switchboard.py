"""Which call an event belongs to, and what becomes of that call: the one model of all telephones.

Events may be doubled, out of order, without an id, for a call that nobody announced, or told by
two receivers; ends may never come. The rules stand in docs/phone/events.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from msgspec.structs import replace

from app.phone.event import Cause, PhoneEvent, Source
from app.phone.phone_call import ASSUMED, PhoneCall, PhoneResult, PhoneState, Step, result_of

RING_MS = 90_000
"""A ring without an end: its result is unknown then."""
TALK_MS = 12 * 60 * 60 * 1000
"""A talk of which nothing more is heard: its end was lost."""
TOMBSTONE_MS = 60_000
"""How long an end is remembered, so that what comes late revives nothing."""
LOST_MS = 10 * 60 * 1000
"""How long a call is remembered whose receiver went away: it may come back with the call on."""
MERGE_MS = 3_000
"""Two receivers that tell of one number within this time tell of one call."""
AGAIN_MS = 2_000
"""The same number this long after an end is a new call; sooner, it is a late word of the old."""
SKEW_MS = 1_000
"""How far the stamps of two hooks may be apart that were started at once."""
MOST_OPEN = 200
MOST_REMEMBERED = 1_000
UNIQUE_ID = 8
"""An id at least this long is taken for the same call whichever receiver tells it."""


@dataclass(slots=True)
class _Track:
    """A call and what is needed to put the next event in its place."""

    call: PhoneCall
    heard_ms: int
    forget_ms: int = 0
    sent: dict[Source, int] = field(default_factory=dict)
    rang_sent: dict[Source, int] = field(default_factory=dict)
    ended_sent: dict[Source, int] = field(default_factory=dict)
    said: dict[Source, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Tombstone:
    """An end for a call that nobody had told of."""

    event: PhoneEvent
    form: str
    heard_ms: int


class Switchboard:
    """Hears events and keeps the calls: those that are on, and for a while those that are over.

    `form` gives the one form of a number (`identity_of(…).key`); two numbers with one form are
    one party. All times given are milliseconds of the monotonic clock.
    """

    def __init__(self, form: Callable[[str], str]) -> None:
        self._form = form
        self._tracks: dict[int, _Track] = {}
        self._by_id: dict[str, set[int]] = {}
        self._by_party: dict[str, set[int]] = {}
        self._tombstones: list[_Tombstone] = []
        self._count = 0

    # -- looking ---------------------------------------------------------------------------------

    def calls(self) -> tuple[PhoneCall, ...]:
        """The calls that are on, oldest first."""
        return tuple(track.call for track in self._tracks.values() if track.call.is_open)

    def call(self, key: int) -> PhoneCall | None:
        """A call that is on, or is over and not forgotten yet."""
        track = self._tracks.get(key)
        return None if track is None else track.call

    def next_tick_ms(self) -> int | None:
        """When `tick` is wanted next; None while nothing waits for an end."""
        return min((_deadline(track) for track in self._tracks.values()), default=None)

    # -- hearing ---------------------------------------------------------------------------------

    def hear(self, event: PhoneEvent, now_ms: int, age_ms: int = 0) -> tuple[Step, ...]:
        """What becomes of the calls by an event that happened `age_ms` before it was heard.

        Nothing, where it tells nothing new; several steps, where it puts other calls on hold.
        """
        at_ms = now_ms - max(0, age_ms)
        self._forget(now_ms)
        form = self._form(event.number)
        track = self._find(event, form, now_ms)
        if track is None:
            return self._begin(event, form, now_ms, at_ms)
        return tuple(self._go_on(track, event, form, now_ms, at_ms))

    def went_away(self, source: Source, now_ms: int, device: str = "") -> tuple[Step, ...]:
        """A phone program is gone in mid-sentence: the calls that it alone told of are lost.

        `device` names one of several senders of a source.
        """
        steps = []
        for track in self._open():
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
            self._end(track, "unknown", now_ms, min(now_ms, _deadline(track)), None)
            for track in self._open()
            if _deadline(track) <= now_ms
        ]
        self._forget(now_ms)
        return tuple(steps)

    def take_up(self, call: PhoneCall, now_ms: int) -> PhoneCall:
        """Go on with a call of the run before; returns it with the key that it has here."""
        self._count += 1
        taken = replace(call, key=self._count)
        self._tracks[taken.key] = _Track(taken, heard_ms=min(now_ms, call.began_ms))
        self._index(taken)
        return taken

    def drop(self, key: int) -> None:
        """Forget a call at once: the card of a link that was taken or put away."""
        track = self._tracks.pop(key, None)
        if track is not None:
            self._unindex(track.call)

    # -- which call an event is of ---------------------------------------------------------------

    def _find(self, event: PhoneEvent, form: str, now_ms: int) -> _Track | None:
        found = self._by_its_id(event, form) if event.id else None
        if not event.id:
            found = self._by_number(event, form, now_ms)
        return found or self._of_another_receiver(event, form, now_ms)

    def _of_party(self, form: str, event: PhoneEvent) -> list[_Track]:
        """The calls with that other party that the sender may speak of, oldest first."""
        among = (self._tracks[key] for key in sorted(self._by_party.get(_party(form), ())))
        return [
            track
            for track in among
            if _may_be_told_by(track.call, event) and _same_party(track.call.form, form)
        ]

    def _by_its_id(self, event: PhoneEvent, form: str) -> _Track | None:
        """The newest call with this id: of the same receiver, or an id that only one call has."""
        for key in sorted(self._by_id.get(event.id, ()), reverse=True):
            track = self._tracks[key]
            if not _may_be_told_by(track.call, event):
                continue
            own = (event.source, event.id) in track.call.ids
            if own or len(event.id) >= UNIQUE_ID or (form and form == track.call.form):
                return None if _is_the_next_one(track, event) else track
        return None

    def _by_number(self, event: PhoneEvent, form: str, now_ms: int) -> _Track | None:
        """Without an id: the newest open call of that number, in the state that the event fits.

        An end soon before, of the same number, owns what comes late.
        """
        same = [t for t in self._of_party(form, event) if event.source in t.call.sources]
        still_on = [t for t in same if t.call.is_open]
        if event.kind == "ring":
            again = [t for t in still_on if not _rings_anew(t, event, now_ms)]
            return _newest(again) or _newest(t for t in same if _ended_just_now(t, event, now_ms))
        wanted: dict[str, tuple[PhoneState, ...]] = {
            "answer": ("ringing",),
            "hold": ("active", "ringing"),
            "resume": ("held", "ringing"),
            "end": ("ringing", "active", "held"),
        }
        in_state = [t for t in still_on if t.call.state in wanted[event.kind]]
        found = _newest(in_state) or _newest(still_on)
        if found is None and not event.number:
            # It says nothing of the number: what else could it mean than the one call there is?
            own = [
                track
                for track in self._open()
                if event.source in track.call.sources and _may_be_told_by(track.call, event)
            ]
            found = own[0] if len(own) == 1 else None
        return found or _newest(
            t
            for t in same
            if _ended_just_now(t, event, now_ms) or (t.call.result in ASSUMED and _waits(t, now_ms))
        )

    def _of_another_receiver(self, event: PhoneEvent, form: str, now_ms: int) -> _Track | None:
        """A call of the same number and direction that another receiver tells of.

        A ring has three seconds to be the same; what follows a ring has as long as it rings.
        """
        found = []
        for track in self._of_party(form, event) if form else ():
            call = track.call
            told = event.source in call.sources
            if event.id and told:
                told = any(source == event.source for source, _ in call.ids)
            if told or not _same_way(call, event):
                continue
            if call.ended_ms is not None:
                is_it = event.kind in ("ring", "end") and now_ms - call.ended_ms <= AGAIN_MS
            else:
                is_it = event.kind != "ring" or now_ms - track.heard_ms <= MERGE_MS
            if is_it:
                found.append(track)
        return _newest(found)

    # -- a call that nobody told of before -------------------------------------------------------

    def _begin(self, event: PhoneEvent, form: str, now_ms: int, at_ms: int) -> tuple[Step, ...]:
        if event.kind == "end":
            self._tombstones.append(_Tombstone(event, form, now_ms))
            del self._tombstones[:-MOST_REMEMBERED]
            return ()
        if event.source == "link" and event.kind != "ring":
            return ()
        if event.kind in ("hold", "resume") and not event.id and not form:
            return ()
        stone = self._stone_of(event, form, now_ms)
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
        track = _Track(call, heard_ms=at_ms)
        track.said[event.source] = form
        if event.sent_ms is not None:
            track.sent[event.source] = event.sent_ms
            track.rang_sent[event.source] = event.sent_ms
        self._tracks[call.key] = track
        self._index(call)
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
        self, track: _Track, event: PhoneEvent, stone: _Tombstone, now_ms: int, at_ms: int
    ) -> Step:
        """Its end was there first: it never rings here, and is known to have been."""
        self._tombstones.remove(stone)
        track.call = replace(track.call, was_answered=event.kind != "ring")
        if stone.event.sent_ms is not None:
            track.ended_sent[event.source] = track.sent[event.source] = stone.event.sent_ms
        cause = stone.event.cause
        step = self._end(track, result_of(track.call, cause), now_ms, at_ms, event, cause=cause)
        return replace(step, before=None)

    def _stone_of(self, event: PhoneEvent, form: str, now_ms: int) -> _Tombstone | None:
        for stone in reversed(self._tombstones):
            end = stone.event
            if end.source != event.source or now_ms - stone.heard_ms > TOMBSTONE_MS:
                continue
            if end.id or event.id:
                same = end.id == event.id
            else:
                same = _same_party(stone.form, form) and now_ms - stone.heard_ms <= AGAIN_MS
            if same and not _sent_after(event, end.sent_ms):
                return stone
        return None

    # -- a call that is known --------------------------------------------------------------------

    def _go_on(
        self, track: _Track, event: PhoneEvent, form: str, now_ms: int, at_ms: int
    ) -> Iterator[Step]:
        is_late = _is_late(track, event)
        before = track.call
        self._note(track, event, form, now_ms, is_late)
        if not before.is_open:
            yield from self._after_the_end(track, before, event, now_ms, at_ms)
            return
        if event.kind == "end":
            cause = event.cause
            yield self._end(
                track, result_of(track.call, cause), now_ms, at_ms, event, cause, before=before
            )
            return
        state = _next_state(track.call, event, is_late)
        if state != track.call.state or (event.kind != "ring" and not track.call.was_answered):
            track.call = replace(track.call, state=state, was_answered=True)
        if state == "active" and before.state != "active":
            yield from self._hold_others(track, at_ms)
        if _differs(before, track.call):
            yield Step(before=before, after=track.call, event=event, at_ms=at_ms)

    def _note(
        self, track: _Track, event: PhoneEvent, form: str, now_ms: int, is_late: bool
    ) -> None:
        """Learn from an event who tells of the call, and who the other party is."""
        call = track.call
        if event.sent_ms is not None:
            source = event.source
            track.sent[source] = max(event.sent_ms, track.sent.get(source, event.sent_ms))
            if event.kind == "end":
                track.ended_sent.setdefault(source, event.sent_ms)
            elif event.kind == "ring":
                track.rang_sent.setdefault(source, event.sent_ms)
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
            given.update(self._other_party(track, event, form, is_late))
        if given:
            self._unindex(call)
            track.call = replace(call, **given)
            self._index(track.call)

    def _other_party(
        self, track: _Track, event: PhoneEvent, form: str, is_late: bool
    ) -> dict[str, str]:
        """The other party, where an event names it first or names another one (a transfer).

        Another one counts only from the receiver that has named one before: two receivers may
        see one call differently, and would have it turn to and fro.
        """
        call = track.call
        said = track.said.get(event.source)
        if form and not is_late:
            track.said[event.source] = form
        if form and not call.form:
            return {"number": event.number, "form": form, "name": event.name or call.name}
        is_other = said and form and not _same_party(said, form) and not is_late
        if is_other and not _same_party(call.form, form):
            return {"number": event.number, "form": form, "name": event.name}
        same = not form or _same_party(call.form, form)
        if same and event.name and event.name != call.name and (not call.name or not is_late):
            if call.name and said is None:
                return {}
            return {"name": event.name}
        return {}

    def _after_the_end(
        self, track: _Track, before: PhoneCall, event: PhoneEvent, now_ms: int, at_ms: int
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
            state: PhoneState = "ringing" if event.kind == "ring" else _STATE_OF[event.kind]
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
    def _was_sent_before_the_end(track: _Track, event: PhoneEvent) -> bool:
        ended = track.ended_sent.get(event.source)
        return ended is not None and event.sent_ms is not None and event.sent_ms <= ended

    # -- changing --------------------------------------------------------------------------------

    def _end(
        self,
        track: _Track,
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

    def _hold_others(self, but: _Track, at_ms: int) -> Iterator[Step]:
        """Nobody talks to two at once: a telephone holds the one when it takes the other."""
        for track in self._open():
            if track is not but and track.call.state == "active":
                before = track.call
                track.call = replace(before, state="held")
                yield Step(before=before, after=track.call, at_ms=at_ms)

    def _shed(self, now_ms: int) -> Iterator[Step]:
        """Give up the oldest rings when there are more than any telephone has."""
        ringing = [track for track in self._open() if track.call.state == "ringing"]
        for track in ringing[: max(0, len(ringing) - MOST_OPEN)]:
            yield self._end(track, "unknown", now_ms, now_ms, None)

    def _open(self) -> list[_Track]:
        return [track for track in self._tracks.values() if track.call.is_open]

    def _index(self, call: PhoneCall) -> None:
        for index, name in _names(call):
            getattr(self, index).setdefault(name, set()).add(call.key)

    def _unindex(self, call: PhoneCall) -> None:
        for index, name in _names(call):
            keys: dict[str, set[int]] = getattr(self, index)
            keys[name].discard(call.key)
            if not keys[name]:
                del keys[name]

    def _forget(self, now_ms: int) -> None:
        """Let go of what is long over."""
        over = [t for t in self._tracks.values() if not t.call.is_open]
        gone = [t for t in over if t.forget_ms <= now_ms]
        gone += [t for t in over if t not in gone][: max(0, len(over) - MOST_REMEMBERED)]
        for track in gone:
            self._unindex(self._tracks.pop(track.call.key).call)
        if self._tombstones and now_ms - self._tombstones[0].heard_ms > TOMBSTONE_MS:
            self._tombstones = [
                each for each in self._tombstones if now_ms - each.heard_ms <= TOMBSTONE_MS
            ]


_STATE_OF: dict[str, PhoneState] = {"answer": "active", "resume": "active", "hold": "held"}


def _deadline(track: _Track) -> int:
    """When something is to be done about a call of which nothing more is heard."""
    if not track.call.is_open:
        return track.forget_ms
    return track.heard_ms + (RING_MS if track.call.state == "ringing" else TALK_MS)


def _next_state(call: PhoneCall, event: PhoneEvent, is_late: bool) -> PhoneState:
    if event.kind == "ring":
        return call.state
    if event.kind == "answer":
        return "active" if call.state == "ringing" else call.state
    if is_late:
        # What it tells has been overtaken; that the call was answered it tells all the same.
        return "active" if call.state == "ringing" else call.state
    return _STATE_OF[event.kind]


def _is_late(track: _Track, event: PhoneEvent) -> bool:
    """True when the same receiver has sent something later that was heard before."""
    sent = track.sent.get(event.source)
    return sent is not None and event.sent_ms is not None and event.sent_ms < sent


def _sent_after(event: PhoneEvent, sent_ms: int | None) -> bool:
    """True when the event was surely sent after that."""
    return sent_ms is not None and event.sent_ms is not None and event.sent_ms > sent_ms + SKEW_MS


def _is_the_next_one(track: _Track, event: PhoneEvent) -> bool:
    """True for a ring surely sent after the end: an exchange that hunts rings twice by one id."""
    ended = track.ended_sent.get(event.source)
    return not track.call.is_open and event.kind == "ring" and _sent_after(event, ended)


def _rings_anew(track: _Track, event: PhoneEvent, now_ms: int) -> bool:
    """True when a ring without an id is a second call of somebody who is talking already."""
    if track.call.state == "ringing" or _is_late(track, event):
        return False
    return now_ms - track.heard_ms > MERGE_MS


def _ended_just_now(track: _Track, event: PhoneEvent, now_ms: int) -> bool:
    ended = track.ended_sent.get(event.source)
    if track.call.is_open or track.call.ended_ms is None:
        return False
    if ended is not None and event.sent_ms is not None:
        return event.sent_ms <= ended + AGAIN_MS and _waits(track, now_ms)
    return now_ms - track.call.ended_ms <= AGAIN_MS


def _waits(track: _Track, now_ms: int) -> bool:
    """True while an end is remembered."""
    return not track.call.is_open and now_ms < track.forget_ms


def _may_be_told_by(call: PhoneCall, event: PhoneEvent) -> bool:
    """A link knows its own cards alone: it can neither end nor change what a telephone told."""
    return call.is_verified == event.is_verified


def _same_way(call: PhoneCall, event: PhoneEvent) -> bool:
    return not call.way or not event.way or call.way == event.way


def _same_party(one: str, other: str) -> bool:
    """One number, also where only one of the two knows its country."""
    if one == other or (one.startswith("+") and other.startswith("+")):
        return one == other
    return min(len(one), len(other)) >= 8 and _party(one) == _party(other)


def _party(form: str) -> str:
    """What the forms of one party have in common."""
    digits = form.lstrip("+0")
    return digits[-7:] if len(form) >= 8 and digits.isdecimal() else form


def _names(call: PhoneCall) -> Iterator[tuple[str, str]]:
    for _, name in call.ids:
        yield "_by_id", name
    yield "_by_party", _party(call.form)


def _newest(tracks: Iterable[_Track]) -> _Track | None:
    return max(tracks, key=lambda track: track.call.key, default=None)


def _differs(before: PhoneCall, after: PhoneCall) -> bool:
    """True when anything changed that people see; by which names it goes they do not."""
    return replace(before, ids=(), sources=()) != replace(after, ids=(), sources=())
