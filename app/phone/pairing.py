"""Which call an event belongs to: by its id, else by its number, in the time that fits."""

from __future__ import annotations

from collections.abc import Iterator

from app.phone.event import PhoneEvent
from app.phone.phone_call import ASSUMED, PhoneCall, PhoneState
from app.phone.track import (
    AGAIN_MS,
    MERGE_MS,
    MOST_OPEN,
    MOST_REMEMBERED,
    TOMBSTONE_MS,
    UNIQUE_ID,
    Tombstone,
    Track,
    ended_just_now,
    is_forgotten,
    is_the_next_one,
    may_be_told_by,
    newest,
    party_of,
    rings_anew,
    same_party,
    same_way,
    sent_after,
    waits,
)

LOOK_EVERY_MS = 1_000


class Pairing:
    """Holds the calls by key, by id and by number, and the ends of calls that nobody announced."""

    def __init__(self) -> None:
        self._tracks: dict[int, Track] = {}
        self._by_id: dict[str, set[int]] = {}
        self._by_party: dict[str, set[int]] = {}
        self._tombstones: list[Tombstone] = []
        self._look_again_ms = 0

    def get(self, key: int) -> Track | None:
        """A call by its key."""
        return self._tracks.get(key)

    def all(self) -> tuple[Track, ...]:
        """Every call that is not forgotten, oldest first."""
        return tuple(self._tracks.values())

    def open(self) -> list[Track]:
        """The calls that are on, oldest first."""
        return [track for track in self._tracks.values() if track.call.is_open]

    def add(self, track: Track) -> None:
        """Put a call in."""
        self._tracks[track.call.key] = track
        self._index(track.call)

    def renew(self, track: Track, call: PhoneCall) -> None:
        """Let a call go by other names or another number."""
        self._unindex(track.call)
        track.call = call
        self._index(call)

    def drop(self, key: int) -> None:
        """Let a call go."""
        track = self._tracks.pop(key, None)
        if track is not None:
            self._unindex(track.call)

    def forget(self, now_ms: int) -> None:
        """Let go of what is long over; in a burst of events not at each of them."""
        if now_ms < self._look_again_ms and len(self._tracks) < MOST_OPEN + MOST_REMEMBERED:
            return
        self._look_again_ms = now_ms + LOOK_EVERY_MS
        over = [track for track in self._tracks.values() if not track.call.is_open]
        gone = [track for track in over if track.forget_ms <= now_ms]
        left = len(over) - len(gone)
        if left > MOST_REMEMBERED:
            gone += [track for track in over if track.forget_ms > now_ms][: left - MOST_REMEMBERED]
        for track in gone:
            self.drop(track.call.key)
        stones = self._tombstones
        if stones and now_ms - stones[0].heard_ms > TOMBSTONE_MS:
            self._tombstones = [s for s in stones if now_ms - s.heard_ms <= TOMBSTONE_MS]

    # -- which call an event is of ---------------------------------------------------------------

    def find(self, event: PhoneEvent, form: str, now_ms: int) -> Track | None:
        """The call that an event is of, by its id or by its number; None for a new one."""
        find = self._by_its_id if event.id else self._by_number
        found = find(event, form, now_ms)
        return found or self._of_another_receiver(event, form, now_ms)

    def _of_party(self, form: str, event: PhoneEvent) -> list[Track]:
        """The calls with that other party that the sender may speak of, oldest first."""
        among = (self._tracks[key] for key in sorted(self._by_party.get(party_of(form), ())))
        return [
            track
            for track in among
            if may_be_told_by(track.call, event) and same_party(track.call.form, form)
        ]

    def _by_its_id(self, event: PhoneEvent, form: str, now_ms: int) -> Track | None:
        """The newest call with this id: of the same receiver, or an id that only one call has."""
        for key in sorted(self._by_id.get(event.id, ()), reverse=True):
            track = self._tracks[key]
            if not may_be_told_by(track.call, event) or is_forgotten(track, now_ms):
                continue
            own = (event.source, event.id) in track.call.ids
            if own or len(event.id) >= UNIQUE_ID or (form and form == track.call.form):
                return None if is_the_next_one(track, event) else track
        return None

    def _by_number(self, event: PhoneEvent, form: str, now_ms: int) -> Track | None:
        """Without an id: the newest open call of that number, in the state that the event fits.

        An end soon before, of the same number, owns what comes late.
        """
        same = [t for t in self._of_party(form, event) if event.source in t.call.sources]
        still_on = [t for t in same if t.call.is_open]
        if event.kind == "ring":
            again = [t for t in still_on if not rings_anew(t, event, now_ms)]
            return newest(again) or newest(t for t in same if ended_just_now(t, event, now_ms))
        wanted: dict[str, tuple[PhoneState, ...]] = {
            "answer": ("ringing",),
            "hold": ("active", "ringing"),
            "resume": ("held", "ringing"),
            "end": ("ringing", "active", "held"),
        }
        in_state = [t for t in still_on if t.call.state in wanted[event.kind]]
        found = newest(in_state) or newest(still_on)
        if found is None and not event.number:
            # It says nothing of the number: what else could it mean than the one call there is?
            own = [
                track
                for track in self.open()
                if event.source in track.call.sources and may_be_told_by(track.call, event)
            ]
            found = own[0] if len(own) == 1 else None
        return found or newest(
            t
            for t in same
            if ended_just_now(t, event, now_ms) or (t.call.result in ASSUMED and waits(t, now_ms))
        )

    def _of_another_receiver(self, event: PhoneEvent, form: str, now_ms: int) -> Track | None:
        """A call of the same number and direction that another receiver tells of.

        A ring has three seconds to be the same; what follows a ring has as long as it rings.
        """
        found = []
        for track in self._of_party(form, event) if form else ():
            call = track.call
            told = event.source in call.sources
            if event.id and told:
                told = any(source == event.source for source, _ in call.ids)
            if told or not same_way(call, event):
                continue
            if event.kind == "end" and event.id:
                # The end of a call that it never announced: dropped, and remembered.
                continue
            if call.ended_ms is not None:
                is_it = event.kind in ("ring", "end") and now_ms - call.ended_ms <= AGAIN_MS
            else:
                is_it = event.kind != "ring" or now_ms - track.heard_ms <= MERGE_MS
            if is_it:
                found.append(track)
        # Two calls of one number are told in one order by both receivers.
        return found[0] if found and event.id else newest(found)

    # -- ends that came first --------------------------------------------------------------------

    def remember(self, stone: Tombstone) -> None:
        """Remember the end of a call that nobody had told of."""
        self._tombstones.append(stone)
        del self._tombstones[:-MOST_REMEMBERED]

    def take_stone(self, event: PhoneEvent, form: str, now_ms: int) -> Tombstone | None:
        """The end of this call, where it was heard before anything else of it; given once."""
        for stone in reversed(self._tombstones):
            end = stone.event
            if end.source != event.source or now_ms - stone.heard_ms > TOMBSTONE_MS:
                continue
            if end.id or event.id:
                same = end.id == event.id
            else:
                same = same_party(stone.form, form) and now_ms - stone.heard_ms <= AGAIN_MS
            if same and not sent_after(event, end.sent_ms):
                self._tombstones.remove(stone)
                return stone
        return None

    # -- inside -----------------------------------------------------------------------------------

    def _index(self, call: PhoneCall) -> None:
        for keys, name in self._names(call):
            keys.setdefault(name, set()).add(call.key)

    def _unindex(self, call: PhoneCall) -> None:
        for keys, name in self._names(call):
            keys[name].discard(call.key)
            if not keys[name]:
                del keys[name]

    def _names(self, call: PhoneCall) -> Iterator[tuple[dict[str, set[int]], str]]:
        # One id may be told by two receivers: each of its names once.
        for name in {name for _, name in call.ids}:
            yield self._by_id, name
        yield self._by_party, party_of(call.form)
