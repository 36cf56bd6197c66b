"""What is kept about one caller, and its erasure; fulfilled by `db.erasure` (C08)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, Protocol, get_args
from uuid import UUID

from msgspec import Struct

from app.records import Caller, CallSheet, FollowUp, NoteVersion, Promise

Reason = Literal["asked", "objected", "unneeded", "mistake"]
"""Why somebody is erased: the person asked, objected, it is not needed, it was kept by mistake."""

REASONS: tuple[Reason, ...] = get_args(Reason)

AskedBy = Literal["", "agent", "policy", "both", "supervisor", "terms"]
"""Who wanted a removal: the agent, whose settings are meant, too; the house's policy; each in part.
With a supervisor: the supervisor, the terms of the team, policy. Nobody is named in lines from
before this was put down, and where a copy came back."""

SameForm = Callable[[str], str]
"""One form for a telephone number, whatever way it is written; empty where it is none."""


class Person(Struct, frozen=True, kw_only=True):
    """Who is meant: the cards and the calls that are about one person."""

    callers: tuple[Caller, ...] = ()
    calls: tuple[UUID, ...] = ()


class AboutCaller(Struct, frozen=True, kw_only=True):
    """Everything that the log holds about one person."""

    callers: tuple[Caller, ...]
    calls: tuple[CallSheet, ...]
    note_versions: tuple[NoteVersion, ...] = ()
    promises: tuple[Promise, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()


class Removal(Struct, frozen=True, kw_only=True):
    """One line of the list of removals: what, why, when, and how many of each kind. No words.

    `rules` are the periods in days by which something was old enough, by kind.
    """

    id: UUID
    what: str
    why: str
    at_ms: int
    counts: Mapping[str, int]
    asked_by: AskedBy = ""
    rules: Mapping[str, int] = {}


class Erased(Struct, frozen=True, kw_only=True):
    """What an erasure did.

    `backups`: how many older copies were removed. `waits`: a reader kept the write-ahead log busy;
    it is emptied when the log is closed. `second_waits`: the second folder could not be reached;
    what lies there is beyond use, and goes with the next backup that is put there.
    """

    removal: Removal
    backups: int = 0
    bundles: int = 0
    waits: bool = False
    second_waits: bool = False


class People(Protocol):
    """Finds one person in the log, tells all about them, erases them."""

    def found(self, text: str, same: SameForm) -> list[Person]:
        """Whoever fits a number, an account, an e-mail, a name or an id; one entry a person."""
        ...

    def about(self, person: Person) -> AboutCaller:
        """Everything kept about a person."""
        ...

    def preview(self, person: Person) -> Mapping[str, int]:
        """How many of each kind would be erased; changes nothing."""
        ...

    def erase(self, person: Person, why: Reason) -> Erased:
        """Erase a person; counts stay. Raises `Problem`: those of the disk, backup_failed."""
        ...

    def removals(self) -> Sequence[Removal]:
        """The list of removals, oldest first."""
        ...
