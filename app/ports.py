"""What the desk needs kept, as small protocols; `db` fulfils them, tests fake them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Literal, Protocol
from uuid import UUID

from msgspec import Struct

from app.moment import Moment
from app.records import (
    BoundaryMark,
    Call,
    Caller,
    CallSheet,
    Change,
    FavouritePhrase,
    FollowUp,
    NoteVersion,
    PersonalPhrase,
    Promise,
    Reflection,
)

DueGroup = Literal["overdue", "today", "coming", "done"]


class CallQuery(Struct, frozen=True, kw_only=True):
    """Which calls are wanted. Empty fields ask for nothing; rehearsals only when asked for.

    `text` searches notes, concerns and promises; every word must be found (prefixes count).
    """

    text: str = ""
    outcome: str = ""
    cause: str = ""
    difficulty: str = ""
    caller: UUID | None = None
    since: Moment | None = None
    until: Moment | None = None
    with_boundary: bool = False
    rehearsals: bool = False
    deleted: bool = False


class CallLine(Struct, frozen=True, kw_only=True):
    """One line of the list of calls: the call, its peak tension, a piece of its notes."""

    call: Call
    peak: int = 0
    boundary_count: int = 0
    open_promises: int = 0
    excerpt: str = ""


class CallerCard(Struct, frozen=True, kw_only=True):
    """What is known of a caller when the phone rings (the screen pop).

    `calls_14_days` counts the calls of the last fortnight, `earlier` holds the newest first.
    """

    caller: Caller
    earlier: tuple[CallLine, ...] = ()
    calls_total: int = 0
    calls_14_days: int = 0
    promises: tuple[Promise, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()


class NextTime(Struct, frozen=True, kw_only=True):
    """A "next time I will" line of an earlier reflection and the call that it came from."""

    call: Call
    reflection: Reflection


class PhraseHistory(Struct, frozen=True, kw_only=True):
    """When a phrase was last used."""

    phrase: str
    last: Moment


class AuditLine(Struct, frozen=True, kw_only=True):
    """One line of the audit list: what was changed, when, for which call."""

    what: str
    at: Moment
    call: UUID | None
    records: tuple[str, ...]


class Keeper(Protocol):
    """The write side of the store: one connection, one writer."""

    def write(self, *changes: Change) -> None:
        """Keep all records of all these changes, or none; return when they are committed.

        One transaction, in the order given. A record whose id is known replaces the kept one (its
        revision grows by one), so a change can be handed in again after a failure. Raises
        `Problem`: disk_full, disk_error, store_locked, store_read_only.
        """
        ...

    def close(self) -> None:
        """Checkpoint and close."""
        ...


class CallLog(Protocol):
    """The read side: small, bounded reads, safe on the window's thread."""

    def apart(self) -> AbstractContextManager[CallLog]:
        """The same log over a connection of its own: for long reads on another thread."""
        ...

    def open_calls(self) -> list[CallSheet]:
        """Every call that is not closed, oldest first, whole."""
        ...

    def sheet(self, call: UUID) -> CallSheet | None:
        """One call with everything written on it."""
        ...

    def call(self, call: UUID) -> Call | None:
        """One call without what is written on it: for a name in a list."""
        ...

    def calls(
        self, query: CallQuery, *, limit: int = 50, before: Call | None = None
    ) -> list[CallLine]:
        """Calls that fit, newest first; `before` continues after the last one shown."""
        ...

    def count_calls(self, query: CallQuery, *, most: int | None = None) -> int:
        """How many calls fit, counted no further than `most`: a window's thread gives one."""
        ...

    def caller(self, caller: UUID) -> Caller | None:
        """One caller by id."""
        ...

    def find_caller(self, *, number: str = "", account: str = "") -> Caller | None:
        """The caller with this number (E.164) or account reference."""
        ...

    def callers_with(self, numbers: Sequence[str], *, limit: int = 5) -> list[Caller]:
        """The callers with one of these numbers, as they are kept; the newest first."""
        ...

    def callers_ending(self, tail: str, *, limit: int = 5) -> list[Caller]:
        """The callers whose number ends in these seven digits; the newest first."""
        ...

    def call_backs(self, number: str, *, limit: int = 20) -> list[FollowUp]:
        """Open follow-ups made by a rule of calls that came from this number, oldest first."""
        ...

    def search_callers(self, text: str, *, limit: int = 20) -> list[Caller]:
        """Callers whose name, number or account holds the text."""
        ...

    def card(self, caller: UUID, *, now: Moment, earlier: int = 5) -> CallerCard | None:
        """What is known of a caller."""
        ...

    def promises(self, group: DueGroup, *, now: Moment, limit: int = 200) -> list[Promise]:
        """Promises by due time; "today" ends at the local midnight of `now`."""
        ...

    def follow_ups(self, group: DueGroup, *, now: Moment, limit: int = 200) -> list[FollowUp]:
        """Follow-ups by due time; those without a due time are coming."""
        ...

    def note_versions(self, call: UUID) -> list[NoteVersion]:
        """Earlier states of a call's notes, newest first."""
        ...

    def boundary_marks(self, call: UUID) -> list[BoundaryMark]:
        """The rungs said in a call, in order."""
        ...

    def reflections(self, *, limit: int = 50, before: Moment | None = None) -> list[NextTime]:
        """The agent's own reflections, newest first."""
        ...

    def next_times(self, *, difficulty: str, cause: str, limit: int = 3) -> list[NextTime]:
        """ "Next time" lines of similar calls: same difficulty or cause first, then the newest."""
        ...

    def phrase_history(self) -> list[PhraseHistory]:
        """Last use of every phrase used, rehearsals left out."""
        ...

    def personal_phrases(self) -> list[PersonalPhrase]:
        """The agent's own phrases, deleted ones left out."""
        ...

    def favourites(self) -> list[FavouritePhrase]:
        """Pinned phrases by digit."""
        ...

    def trash(self, *, limit: int = 100) -> list[Call | Promise | FollowUp | PersonalPhrase]:
        """Deleted things of the last 30 days, newest first."""
        ...

    def every_sheet(self, query: CallQuery) -> Iterator[CallSheet]:
        """Every call that fits, oldest first, in bounded memory; for export, on a worker."""
        ...

    def audit(self, call: UUID | None = None, *, limit: int = 1000) -> list[AuditLine]:
        """The audit list in the order of commits, of one call or of all."""
        ...


class Progress(Protocol):
    """Whom long work tells how far it is, and who may stop it."""

    def report(self, done: int, total: int = 0) -> None:
        """Say how far it is; a total of 0 is not known."""
        ...

    def is_cancelled(self) -> bool:
        """True when the work is to stop at its next step, leaving nothing half done."""
        ...


class Unwatched:
    """Progress that nobody looks at and nobody stops."""

    def report(self, done: int, total: int = 0) -> None:
        pass

    def is_cancelled(self) -> bool:
        return False


class Journal(Protocol):
    """Takes changes in order and has them written, now or on the writer's thread."""

    def hand_in(self, change: Change, acknowledged: Callable[[], None]) -> None:
        """Queue a change; `acknowledged` is called on the caller's thread once it is kept."""
        ...


class Announcer(Protocol):
    """Hears what kind of thing changed; see `app.desk.Desk.listen`."""

    def __call__(self, changed: Changed) -> None: ...


ChangedKind = Literal[
    "calls",
    "phase",
    "caller",
    "steps",
    "phrases",
    "tension",
    "boundary",
    "escalation",
    "note",
    "fields",
    "promises",
    "follow_ups",
    "reflection",
    "saved",
    "playbook",
    "log",
    "clock",
    "phone",
    "handover",
]

ChangedKinds = frozenset[ChangedKind]


class Changed(Struct, frozen=True, kw_only=True):
    """What kind changed, of which call, and who asked (an object of the asker's choice)."""

    kinds: ChangedKinds
    call: UUID | None = None
    asker: object = None


class DirectJournal:
    """Writes each change at once on the caller's thread: for commands and tests."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper

    def hand_in(self, change: Change, acknowledged: Callable[[], None]) -> None:
        self._keeper.write(change)
        acknowledged()


class CallJournal:
    """Writes what has come together when it is told to: for stories of very many calls."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._waiting: list[tuple[Change, Callable[[], None]]] = []

    def hand_in(self, change: Change, acknowledged: Callable[[], None]) -> None:
        self._waiting.append((change, acknowledged))

    def write(self) -> None:
        """Write everything that waits in one transaction, and acknowledge it."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._keeper.write(*(change for change, _ in waiting))
        for _, acknowledged in waiting:
            acknowledged()


class EmptyLog:
    """A log with nothing in it: what the desk reads until the store is open (A23)."""

    def apart(self) -> AbstractContextManager[CallLog]:
        return nullcontext(self)

    def open_calls(self) -> list[CallSheet]:
        return []

    def sheet(self, call: UUID) -> CallSheet | None:
        return None

    def call(self, call: UUID) -> Call | None:
        return None

    def calls(
        self, query: CallQuery, *, limit: int = 50, before: Call | None = None
    ) -> list[CallLine]:
        return []

    def count_calls(self, query: CallQuery, *, most: int | None = None) -> int:
        return 0

    def caller(self, caller: UUID) -> Caller | None:
        return None

    def find_caller(self, *, number: str = "", account: str = "") -> Caller | None:
        return None

    def callers_with(self, numbers: Sequence[str], *, limit: int = 5) -> list[Caller]:
        return []

    def callers_ending(self, tail: str, *, limit: int = 5) -> list[Caller]:
        return []

    def call_backs(self, number: str, *, limit: int = 20) -> list[FollowUp]:
        return []

    def search_callers(self, text: str, *, limit: int = 20) -> list[Caller]:
        return []

    def card(self, caller: UUID, *, now: Moment, earlier: int = 5) -> CallerCard | None:
        return None

    def promises(self, group: DueGroup, *, now: Moment, limit: int = 200) -> list[Promise]:
        return []

    def follow_ups(self, group: DueGroup, *, now: Moment, limit: int = 200) -> list[FollowUp]:
        return []

    def note_versions(self, call: UUID) -> list[NoteVersion]:
        return []

    def boundary_marks(self, call: UUID) -> list[BoundaryMark]:
        return []

    def reflections(self, *, limit: int = 50, before: Moment | None = None) -> list[NextTime]:
        return []

    def next_times(self, *, difficulty: str, cause: str, limit: int = 3) -> list[NextTime]:
        return []

    def phrase_history(self) -> list[PhraseHistory]:
        return []

    def personal_phrases(self) -> list[PersonalPhrase]:
        return []

    def favourites(self) -> list[FavouritePhrase]:
        return []

    def trash(self, *, limit: int = 100) -> list[Call | Promise | FollowUp | PersonalPhrase]:
        return []

    def every_sheet(self, query: CallQuery) -> Iterator[CallSheet]:
        return iter(())

    def audit(self, call: UUID | None = None, *, limit: int = 1000) -> list[AuditLine]:
        return []
