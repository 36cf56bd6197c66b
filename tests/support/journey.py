"""What the journeys share: a day at the real window, and a second look at it from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.demonstration import Reader, StoryClock
from app.moment import Clock, Moment
from app.paths import Profile
from app.playbook.shape import Playbook
from app.settings import Settings
from app.situation import Situation, fits
from tests.support.desk import START
from tests.support.window import key_file_door, session_of
from ui.desk_session import DeskSession
from ui.rehearsal.player import Deed, Player
from ui.start import StoreDoor

ROOT = Path(__file__).resolve().parents[2]
GIVEN = ROOT.parent / "shared" / "data"
"""Texts that nobody in this project wrote, where they are at hand."""

WIDE = (900, 700)
COMPACT = (400, 700)


class Day:
    """One stretch of work at the window: the session, its story clock and who plays it."""

    def __init__(
        self, folder: Path, session: DeskSession, clock: StoryClock, door: StoreDoor
    ) -> None:
        self.folder = folder
        self.door = door
        self.session = session
        self.clock = clock
        self.player = Player(session.window, clock, Reader())
        self.hand = self.player.hand
        self.desk = session.desk

    def all_saved(self) -> None:
        """Wait until everything is on the disk."""
        self.hand.wait(self.desk.is_saved, "everything is saved")


@contextmanager
def day_at_the_desk(
    folder: Path,
    *,
    make_door: Callable[[Path, Clock], StoreDoor] = key_file_door,
    wait: bool = True,
    **settings: object,
) -> Iterator[Day]:
    """The real window over the encrypted log of the folder, shown; ended in order.

    With `wait` its log is open.
    """
    profile = Profile(folder=folder)
    folder.mkdir(parents=True, exist_ok=True)
    chosen = Settings(profile.settings_file)
    for key, value in settings.items():
        chosen.set(key, value)
    clock = StoryClock(START)
    door = make_door(folder, clock)
    with session_of(folder, door, clock) as session:
        session.begin()
        session.window.resize(*WIDE)
        day = Day(folder, session, clock, door)
        if wait:
            day.hand.wait(lambda: session.open_log is not None, "the log opens")
        yield day
        if session.open_log is not None:
            day.all_saved()


def command(folder: Path, *arguments: str) -> str:
    """What a command prints about the profile's log, in a process of its own."""
    base = ["--profile", str(folder), "--key-file", str(folder.parent / "log.key")]
    done = subprocess.run(
        [sys.executable, "-m", "ui", *base, *arguments],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def exported(folder: Path) -> list[dict[str, Any]]:
    """Every call of the log as exported, reflections and remarks too, oldest first."""
    lines = command(folder, "log", "export", "--format", "jsonl", "--with-private").splitlines()
    return [json.loads(line) for line in lines]


def shown(folder: Path, call: object) -> dict[str, Any]:
    """One call as `log show` gives it."""
    found: dict[str, Any] = json.loads(command(folder, "log", "show", str(call), "--json"))
    return found


def kept_deeds(sheet: dict[str, Any]) -> list[Deed]:
    """What stands on a kept call, in the shape of what was done."""
    note = sheet["note"] or {"text": "", "stamps": [0]}
    lines = zip(note["text"].split("\n"), note["stamps"], strict=True)
    return [
        *(Deed(kind="tension", what=str(s["level"]), elapsed_ms=s["elapsed_ms"])
          for s in sheet["tension"]),
        *(Deed(kind="step", what=m["step"], elapsed_ms=m["elapsed_ms"]) for m in sheet["steps"]),
        *(Deed(kind="phrase", what=u["phrase"], elapsed_ms=u["elapsed_ms"])
          for u in sheet["phrases"]),
        *(Deed(kind="rung", what=f"{m['track']}:{m['rung']}", words=m["quoted"],
               elapsed_ms=m["elapsed_ms"]) for m in sheet["boundary"]),
        *(Deed(kind="manager", what=e["asked_by"], elapsed_ms=e["elapsed_ms"])
          for e in sheet["escalations"]),
        *(Deed(kind="line", what=line, elapsed_ms=stamp) for line, stamp in lines if line),
    ]  # fmt: skip


def by_kind(deeds: list[Deed]) -> dict[str, list[tuple[int, str, str]]]:
    """For each kind of deed when, what and with which words, in order; a log keeps no sentences."""
    found: dict[str, list[tuple[int, str, str]]] = {}
    for deed in deeds:
        words = deed.words if deed.kind == "rung" else ""
        found.setdefault(deed.kind, []).append((deed.elapsed_ms, deed.what, words))
    return found


def demanded(sheet: dict[str, Any], playbook: Playbook) -> set[str]:
    """The rules of the playbook that ask for a follow-up, by the facts of a kept call."""
    call = sheet["call"]
    levels = [sample["level"] for sample in sheet["tension"]]
    situation = Situation(
        tension=levels[-1] if levels else 0,
        peak=max(levels, default=0),
        manner=call["manner"],
        difficulty=call["difficulty"],
        fault=call["fault"] or "unknown",
        cause=call["cause"],
        outcome=call["outcome"],
        option=call["option_chosen"],
        boundary_used=bool(sheet["boundary"]),
        escalated=bool(sheet["escalations"]),
        promised=bool(sheet["promises"]),
        elapsed_ms=call["talk_ms"] + call["held_ms"],
    )
    rules = [rule for rule in playbook.follow_ups if fits(rule.when, situation)]
    assert all(rule.when.high_minutes_at_least is None for rule in playbook.follow_ups)
    return {rule.id for rule in rules}


def local(day_of_month: int, hour: int, minute: int = 0) -> str:
    """A time in the month of the story as the export writes it."""
    at = START.local().replace(day=day_of_month, hour=hour, minute=minute, second=0, microsecond=0)
    return Moment.of(at, START.zone).iso()
