"""The reading side of the log: small, bounded reads; fulfils `app.ports.CallLog`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from typing import Any
from uuid import UUID

import msgspec

from app.moment import Clock, Moment
from app.ports import (
    AuditLine,
    CallerCard,
    CallLine,
    CallQuery,
    DueGroup,
    NextTime,
    PhraseHistory,
)
from app.records import (
    BoundaryMark,
    Call,
    Caller,
    CallSheet,
    FavouritePhrase,
    FollowUp,
    NoteVersion,
    PersonalPhrase,
    Promise,
)
from db import callers, follow_ups, phrases, reflections, search, sheets
from db.reading import Reader
from db.rows import (
    BOUNDARY_MARKS,
    CALLS,
    FOLLOW_UPS,
    NOTE_VERSIONS,
    PERSONAL_PHRASES,
    PROMISES,
)

TRASH_MS = 30 * 24 * 60 * 60 * 1000
"""How long deleted things can be taken back."""

_records = msgspec.json.Decoder(tuple[str, ...])


class SqliteCallLog:
    """Reads the log over a connection of its own that cannot write. One thread at a time.

    Every method may raise `Problem`: log_damaged, disk_error, store_locked.
    """

    def __init__(self, reader: Reader, clock: Clock, another: Callable[[], SqliteCallLog]) -> None:
        """`another` opens the same log once more."""
        self._reader = reader
        self._clock = clock
        self._another = another

    def close(self) -> None:
        """Close the connection."""
        self._reader.close()

    def apart(self) -> AbstractContextManager[SqliteCallLog]:
        """The same log over a connection of its own: for long reads on another thread."""
        return closing(self._another())

    # -- calls -------------------------------------------------------------------------------------

    def open_calls(self) -> list[CallSheet]:
        """Every call that is not closed, oldest first, whole."""
        tail = "WHERE t.phase <> 'closed' AND t.deleted_ms IS NULL ORDER BY t.started_ms, t.id"
        return sheets.sheets(self._reader, self._reader.keyed(CALLS, tail))

    def sheet(self, call: UUID) -> CallSheet | None:
        """One call with everything written on it."""
        found = self._reader.keyed(CALLS, "WHERE t.uuid = ?", (call.bytes,))
        return sheets.sheets(self._reader, found)[0] if found else None

    def call(self, call: UUID) -> Call | None:
        """One call without what is written on it."""
        found = self._reader.records(CALLS, "WHERE t.uuid = ?", (call.bytes,))
        return found[0] if found else None

    def calls(
        self, query: CallQuery, *, limit: int = 50, before: Call | None = None
    ) -> list[CallLine]:
        """Calls that fit, newest first; `before` continues after the last one shown."""
        return search.page(self._reader, query, limit, before)

    def count_calls(self, query: CallQuery, *, most: int | None = None) -> int:
        """How many calls fit, counted no further than `most`."""
        return search.count(self._reader, query, most)

    def every_sheet(self, query: CallQuery) -> Iterator[CallSheet]:
        """Every call that fits, oldest first, in bounded memory."""
        return sheets.sheets_of(self._reader, search.keys_in_order(self._reader, query))

    def note_versions(self, call: UUID) -> list[NoteVersion]:
        """Earlier states of a call's notes, newest first."""
        tail = "WHERE t.call_id = ? AND t.deleted_ms IS NULL ORDER BY t.id DESC"
        return self._reader.records(NOTE_VERSIONS, tail, (self._key(call),))

    def boundary_marks(self, call: UUID) -> list[BoundaryMark]:
        """The rungs said in a call, in order."""
        tail = "WHERE t.call_id = ? AND t.deleted_ms IS NULL ORDER BY t.id"
        return self._reader.records(BOUNDARY_MARKS, tail, (self._key(call),))

    # -- callers -----------------------------------------------------------------------------------

    def caller(self, caller: UUID) -> Caller | None:
        """One caller by id."""
        return callers.by_id(self._reader, caller)

    def find_caller(self, *, number: str = "", account: str = "") -> Caller | None:
        """The caller with this number (E.164) or account reference."""
        return callers.find(self._reader, number, account)

    def callers_with(self, numbers: Sequence[str], *, limit: int = 5) -> list[Caller]:
        """The callers with one of these numbers, as they are kept; the newest first."""
        return callers.with_number(self._reader, numbers, limit)

    def callers_ending(self, tail: str, *, limit: int = 5) -> list[Caller]:
        """The callers whose number ends in these seven digits; the newest first."""
        return callers.ending(self._reader, tail, limit)

    def call_backs(self, number: str, *, limit: int = 20) -> list[FollowUp]:
        """Open follow-ups made by a rule of calls that came from this number, oldest first."""
        return follow_ups.of_number(self._reader, number, limit)

    def search_callers(self, text: str, *, limit: int = 20) -> list[Caller]:
        """Callers whose name, number, account or e-mail holds every word of the text."""
        return callers.sought(self._reader, text, limit)

    def card(self, caller: UUID, *, now: Moment, earlier: int = 5) -> CallerCard | None:
        """What is known of a caller; a call that is still on the line is not an earlier one."""
        return callers.card(self._reader, caller, now, earlier)

    # -- what is due -------------------------------------------------------------------------------

    def promises(self, group: DueGroup, *, now: Moment, limit: int = 200) -> list[Promise]:
        """Promises by due time; "today" ends at the local midnight of `now`."""
        return follow_ups.due(self._reader, PROMISES, group, now, limit)

    def follow_ups(self, group: DueGroup, *, now: Moment, limit: int = 200) -> list[FollowUp]:
        """Follow-ups by due time; those without a due time are coming."""
        return follow_ups.due(self._reader, FOLLOW_UPS, group, now, limit)

    # -- the agent's own ---------------------------------------------------------------------------

    def reflections(self, *, limit: int = 50, before: Moment | None = None) -> list[NextTime]:
        """The agent's own reflections, newest first."""
        return reflections.newest(self._reader, limit, before)

    def next_times(self, *, difficulty: str, cause: str, limit: int = 3) -> list[NextTime]:
        """ "Next time" lines of similar calls: same difficulty or cause first, then the newest."""
        return reflections.next_times(self._reader, difficulty, cause, limit)

    def phrase_history(self) -> list[PhraseHistory]:
        """Last use of every phrase used, rehearsals left out."""
        return phrases.history(self._reader)

    def personal_phrases(self) -> list[PersonalPhrase]:
        """The agent's own phrases, deleted ones left out."""
        return phrases.personal(self._reader)

    def favourites(self) -> list[FavouritePhrase]:
        """Pinned phrases by digit."""
        return phrases.favourites(self._reader)

    def trash(self, *, limit: int = 100) -> list[Call | Promise | FollowUp | PersonalPhrase]:
        """Deleted things of the last 30 days, newest first."""
        since = self._clock.now().utc_ms - TRASH_MS
        tail = "WHERE t.deleted_ms >= ? ORDER BY t.deleted_ms DESC LIMIT ?"
        found: list[Any] = []
        for table in (CALLS, PROMISES, FOLLOW_UPS, PERSONAL_PHRASES):
            found += self._reader.records(table, tail, (since, limit))
        found.sort(key=lambda each: each.deleted, reverse=True)
        return found[:limit]

    def audit(self, call: UUID | None = None, *, limit: int = 1000) -> list[AuditLine]:
        """The audit list in the order of commits, of one call or of all."""
        of_call = "" if call is None else "WHERE audit.call_id = ?"
        parameters = [limit] if call is None else [self._key(call), limit]
        rows = self._reader.rows(
            "SELECT what, at_ms, at_offset, at_zone, calls.uuid, records FROM audit"  # noqa: S608
            f" LEFT JOIN calls ON calls.id = audit.call_id {of_call} ORDER BY audit.id LIMIT ?",
            parameters,
        )
        return [
            AuditLine(
                what=what,
                at=Moment(ms, offset, self._reader.keys.zone_name(zone)),
                call=None if uuid is None else UUID(bytes=uuid),
                records=_records.decode(records),
            )
            for what, ms, offset, zone, uuid, records in rows
        ]

    def _key(self, call: UUID) -> int | None:
        return self._reader.keys.key_of("calls", call)
