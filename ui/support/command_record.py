"""Which of what commands do is written down beside the windows' own record; no Qt (C19).

Scheduled commands run where nobody sees what they print: that a backup was made or failed, and what
kept a store from being opened or written. Nothing of whom a command was about, and no refusal of
something that was mistyped, unsure or asked of a person.
"""

from __future__ import annotations

from contextlib import suppress
from time import time

from app.paths import Profile
from app.problems import Problem
from app.support.events import Event, EventCode, minute

FILE = "commands"
_OF_A_PERSON = frozenset(
    {"passphrase_needed", "passphrase_wrong", "key_file_needed", "keyring_locked"}
)


def note(profile: Profile, code: EventCode, *, problem: str = "", count: int = 0) -> None:
    """Write one thing down, beside a store that is there; a disk that refuses is no matter."""
    stores = (profile.log_folder, profile.team_folder)
    if profile.fault is not None or not any(each.is_dir() for each in stores):
        return
    from app.support.event_file import EventFile
    from ui.support.vocabulary import event_codes

    event = Event(at=minute(int(time() * 1000)), code=code, problem=problem, count=max(0, count))
    with suppress(OSError):
        EventFile(profile.events, FILE, event_codes()).append([event])


def note_purge(profile: Profile, count: int, *, clock_jumped: bool) -> None:
    """Write down that rows were taken away for their age, or that the clock kept them."""
    if clock_jumped:
        note(profile, EventCode.CLOCK_JUMPED)
    elif count:
        note(profile, EventCode.PURGED, count=count)


def note_problem(profile: Profile, problem: Problem) -> None:
    """Write down what keeps a store from being opened, read or written."""
    from ui.cli.exits import CANNOT_OPEN, DISK, exit_code

    if exit_code(problem) in (CANNOT_OPEN, DISK) and problem.code not in _OF_A_PERSON:
        note(profile, EventCode.PROBLEM, problem=problem.code)
