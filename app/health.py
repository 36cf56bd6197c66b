"""Whether a machine is fit for Callside: what was looked at, and what was found.

A finding is a code and facts; its words are the window's and the commands' (`ui.health_words`).
Nothing of any customer, and nothing secret, is ever a fact.
"""

from __future__ import annotations

import os
import platform
import shutil
import stat
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Literal

from msgspec import Struct, field

from app.moment import Moment
from app.paths import Profile
from app.playbook.places import resource
from app.problems import Problem
from app.processes import is_alive
from app.settings import Settings
from app.version import VERSION

Fact = str | int
State = Literal["ok", "warn", "bad"]
MEGABYTE = 1024 * 1024
ROOM_TIGHT, ROOM_GONE = 500 * MEGABYTE, 32 * MEGABYTE
OLD_AFTER_DAYS = 7
LARGE_WAL = 16 * MEGABYTE
_OF_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class Finding(Struct, frozen=True, kw_only=True):
    """What was found of one subject. `code` is stable; `facts` fill the blanks of its words.

    `problem` is set where the words are those of a known problem. `team` tells that it is about
    the store of a supervisor's team, where the same is asked of both stores.
    """

    subject: str
    state: State
    code: str
    team: bool = False
    facts: dict[str, Fact] = field(default_factory=dict)
    problem: Problem | None = None


def found(subject: str, state: State, code: str = "", **facts: Fact) -> Finding:
    """A finding; its code is its subject and state unless one is given."""
    return Finding(subject=subject, state=state, code=code or f"{subject}_{state}", facts=facts)


def met(subject: str, problem: Problem, state: State = "bad") -> Finding:
    """A finding that is a known problem."""
    return Finding(subject=subject, state=state, code=problem.code, problem=problem)


def window_library() -> Finding:
    """The version of Qt, without importing it."""
    try:
        version = version_of("PySide6-Essentials")
    except PackageNotFoundError:
        return found("window_library", "warn", "window_library_missing")
    # 6.12.0 drops a reference to True at each signal on these Pythons, and aborts in the end.
    if version.startswith("6.12.0") and sys.version_info < (3, 12):
        return found("window_library", "bad", version=version)
    return found("window_library", "ok", version=version)


def program() -> Finding:
    """What this program is: its version, how it was installed, and what it runs on."""
    return found(
        "program",
        "ok",
        "program_built" if getattr(sys, "frozen", False) else "program_installed",
        version=VERSION,
        python=platform.python_version(),
        system=platform.system(),
        release=platform.release(),
        machine=platform.machine(),
    )


def room(folder: Path) -> Finding:
    """How much is free on the disk of the log."""
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    free = shutil.disk_usage(place).free
    state: State = "bad" if free < ROOM_GONE else "warn" if free < ROOM_TIGHT else "ok"
    return found("room", state, megabytes=free // MEGABYTE)


def rights(folder: Path) -> Finding:
    """Who may enter the folder of a store, and read what is in it."""
    if os.name == "nt" or not folder.exists():
        return found("rights", "ok")
    wide = [path.name for path in _kept(folder) if path.lstat().st_mode & _OF_OTHERS]
    if wide:
        return found("rights", "bad", count=len(wide), first=wide[0])
    if not os.access(folder, os.W_OK):
        return found("rights", "bad", "rights_read_only")
    return found("rights", "ok")


def _kept(folder: Path) -> Iterator[Path]:
    yield folder
    # A link has rights that mean nothing; what it leads to is not in this folder.
    yield from (path for path in sorted(folder.rglob("*")) if not path.is_symlink())


def clock(now: Moment, newest: Moment | None, jumps: int) -> Finding:
    """Whether the clock can be believed: `jumps` are those noted in the last 30 days."""
    if newest is not None and newest.utc_ms > now.utc_ms + 5 * 60 * 1000:
        return found("clock", "bad", days=(newest.utc_ms - now.utc_ms) // 86_400_000)
    if not now.zone:
        return found("clock", "warn", "clock_no_zone")
    if jumps:
        return found("clock", "warn", jumps=jumps)
    return found("clock", "ok", zone=now.zone)


def fonts() -> Finding:
    """Whether what the window is drawn with is there and can be read."""
    missing = 0
    for folder in ("fonts", "icons"):
        try:
            files = [each for each in resource(folder).iterdir() if each.is_file()]
            missing += not files or any(not each.read_bytes() for each in files)
        except OSError:
            missing += 1
    return found("fonts", "bad" if missing else "ok")


def settings(profile: Profile) -> Finding:
    """Whether the settings can be read, and all of them are allowed."""
    held = Settings(profile.settings_file)
    try:
        held.load()
    except Problem as problem:
        return met("settings", problem)
    if held.refused:
        return found("settings", "warn", keys=", ".join(held.refused))
    return found("settings", "ok")


def telephones(settings: Settings) -> Finding:
    """Which receivers are switched on: each opens a connection that it names (docs/network.md)."""
    on = [name for name in ("push", "baresip", "ami") if settings.flag(name)]
    if not on:
        return found("phone", "ok")
    return found("phone", "ok", "phone_on", receivers=", ".join(on))


def window(profile: Profile) -> Finding:
    """Whether a window is open for the profile, by the lock that it holds."""
    try:
        pid = int(profile.window_lock.read_text("utf-8", errors="replace").split("\n")[0])
    except FileNotFoundError:
        return found("window", "ok")
    except (OSError, ValueError):
        return found("window", "warn", "window_unclear")
    if is_alive(pid):
        return found("window", "ok", "window_open", pid=pid)
    return found("window", "ok", "window_killed")


def worst(findings: tuple[Finding, ...]) -> State:
    """The state of the whole machine."""
    states = {each.state for each in findings}
    return "bad" if "bad" in states else "warn" if "warn" in states else "ok"
