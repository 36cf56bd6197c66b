"""What the program writes down of itself: codes, numbers, and places in its own code (C19).

Nobody's words fit in here. A code and a kind of fault come from closed lists, a place is a file of
ours and a line, all else are whole numbers; times are told to the minute, for a record of what a
program did is none of when somebody worked.
"""

from __future__ import annotations

import builtins
import re
import traceback
from collections.abc import Collection, Iterator
from enum import Enum
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

MINUTE_MS = 60_000
MOST_PLACES = 12
OTHER = "Other"

Count = Annotated[int, Meta(ge=0, le=2**53)]


class EventCode(Enum):
    """What can be written down."""

    STARTED = "started"
    ENDED = "ended"
    KILLED = "killed"  # the last run came to no end
    OPENED = "opened"
    SHUT = "shut"
    BACKED_UP = "backed_up"
    BACKUP_FAILED = "backup_failed"
    SAVING_FAILED = "saving_failed"
    SAVING_AGAIN = "saving_again"
    SAVING_SLOW = "saving_slow"
    CLOCK_JUMPED = "clock_jumped"
    PURGED = "purged"
    IMPORTED = "imported"
    IMPORT_FAILED = "import_failed"
    FAULT = "fault"
    CRASH = "crash"
    PROBLEM = "problem"


KINDS = frozenset(
    {
        *(
            name
            for name, kind in vars(builtins).items()
            if isinstance(kind, type) and issubclass(kind, BaseException)
        ),
        *("Problem", "DatabaseError", "OperationalError", "IntegrityError", "InterfaceError"),
        *("ProgrammingError", "DecodeError", "ValidationError", "EncodeError", "InvalidTag"),
        *("KeyringError", "KeyringLocked", "InitError", "PasswordSetError", "PasswordDeleteError"),
        *("NoKeyringError", "NumberParseException", "ZoneInfoNotFoundError", "TemplateError"),
        *("InternalException", "FatalException", "IOException", "CatalogException"),
        *("ConstraintException", "BinderException", "OutOfMemoryException", "ZstdError"),
    }
)
"""The kinds of faults that are named; each other one is `OTHER`."""

_OURS = re.compile(r"(?:^|[/\\])((?:app|db|ui|resources)(?:[/\\][a-z0-9_]+)*[/\\][a-z0-9_]+\.py)$")


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """A line of our own code, as "ui/start.py" and 120."""

    file: str
    line: Count


class Event(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One thing that happened, `times` times in a row; `at` is in minutes since 1970 (UTC).

    `problem` is the code of a known problem, `kind` that of a fault, `places` where it came by, the
    innermost last. `ms` is how long it took, `count` how many there were.
    """

    at: Count
    code: EventCode
    problem: str = ""
    kind: str = ""
    places: tuple[Place, ...] = ()
    ms: Count = 0
    count: Count = 0
    times: Count = 1

    def same(self, other: Event) -> bool:
        """Whether the other is the same thing once more, at another time."""
        return msgspec.structs.replace(other, at=self.at, times=self.times, ms=self.ms) == self


class Codes:
    """The closed list of problems' codes, and what is made of events by it."""

    def __init__(self, problems: Collection[str]) -> None:
        self._problems = frozenset(problems)

    def closed(self, event: Event) -> Event:
        """The event with nothing in it but what is on the lists."""
        return msgspec.structs.replace(
            event,
            problem=event.problem if event.problem in self._problems else "",
            kind=event.kind if event.kind in KINDS else OTHER if event.kind else "",
            places=tuple(each for each in event.places[-MOST_PLACES:] if is_ours(each.file)),
        )

    def encode(self, event: Event) -> bytes:
        """One line: what a line's end would be is never in it, for no free text is."""
        return msgspec.json.encode(self.closed(event)) + b"\n"

    def decode(self, line: bytes) -> Event | None:
        """The event of a line; None for what nobody of ours has written."""
        try:
            return self.closed(_DECODER.decode(line))
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return None


_DECODER = msgspec.json.Decoder(Event)


def minute(utc_ms: int) -> int:
    """The minute of a time."""
    return max(0, utc_ms) // MINUTE_MS


def is_ours(file: str) -> bool:
    """Whether a file, named from our root on, is one of this program's modules."""
    if _OURS.fullmatch(file) is None or "\\" in file:
        return False
    from importlib.util import find_spec

    try:
        return find_spec(file.removesuffix(".py").replace("/", ".")) is not None
    except (ImportError, ValueError):
        return False


def places_of(fault: BaseException) -> tuple[Place, ...]:
    """The lines of our own code that a fault came by; never its text (C19)."""
    return tuple(_places(traceback.extract_tb(fault.__traceback__)))[-MOST_PLACES:]


def kind_of(fault: BaseException) -> str:
    """The kind of a fault, from the closed list."""
    name = type(fault).__name__
    return name if name in KINDS else OTHER


_NATIVE = re.compile(r'^\s*File "(?P<file>[^"]*)", line (?P<line>\d{1,7}) in ', re.MULTILINE)


def places_of_crash(written: str) -> tuple[Place, ...]:
    """The same of what Python's fault handler wrote when the process went down, innermost first."""
    found = (_place(named["file"], int(named["line"])) for named in _NATIVE.finditer(written))
    return tuple(reversed([each for each in found if each is not None][:MOST_PLACES]))


def _places(frames: Any) -> Iterator[Place]:
    for frame in frames:
        place = _place(frame.filename, frame.lineno or 0)
        if place is not None:
            yield place


def _place(file: str, line: int) -> Place | None:
    named = _OURS.search(file)
    ours = "" if named is None else named[1].replace("\\", "/")
    return Place(ours, line) if is_ours(ours) else None
