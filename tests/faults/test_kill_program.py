"""kill -9 of the whole program while somebody works in its window (F01, B03, A07).

`CALLSIDE_KILLS=100 python3 dev.py test tests/faults/test_kill_program.py -s` kills as often as a
release asks for and prints the figures.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID

import pytest

from app.paths import Profile
from app.records import CallSheet
from app.sheet import note_text
from db.connection import connect
from db.key_file import KeyFileHolder
from tests.support.driven_program import counted
from ui.start import open_desk

KILLS = int(os.environ.get("CALLSIDE_KILLS", "6"))
IN_ONE_PROFILE = 10
LOST_AT_MOST_S = 1.0
PATIENCE_S = 30.0

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows"),
    pytest.mark.timeout(120 + 10 * KILLS),
]


@dataclass
class Life:
    """One run of the program up to its kill, as its report tells it."""

    killed_at: float
    lines: list[dict[str, Any]]

    def all(self, what: str) -> list[dict[str, Any]]:
        """The lines of one kind."""
        return [line for line in self.lines if line["is"] == what]

    def last(self, what: str) -> dict[str, Any] | None:
        """The last line of one kind."""
        return (self.all(what) or [None])[-1]


@dataclass
class Figures:
    """What the kills showed, for whoever asks."""

    kills: int = 0
    before_open: int = 0
    acknowledged: int = 0
    lost_s: list[float] = field(default_factory=list)
    opened_after_s: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        lost, opened = max(self.lost_s, default=0), sorted(self.opened_after_s) or [0.0]
        return (
            f"{self.kills} kills, {self.before_open} of them before the log was open; "
            f"{self.acknowledged} acknowledgements, none lost; "
            f"typing lost: at most {lost * 1000:.0f} ms; "
            f"log open again after {opened[len(opened) // 2]:.2f} s (median), "
            f"{opened[-1]:.2f} s (longest)"
        )


class Workplace:
    """One profile in which the program lives and dies again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.profile = Profile(folder=folder / "profile")
        self.key_file = folder / "key"
        self._lives = 0

    def live_and_die(self, seed: int, chance: random.Random) -> tuple[Life, float]:
        """Run the program and kill it at a random moment; also tells when it was started."""
        self._lives += 1
        report = self.folder / f"report-{self._lives}.jsonl"
        report.touch()
        command = [sys.executable, "-m", "tests.support.driven_program", str(self.profile.folder)]
        started = monotonic()
        with subprocess.Popen(
            [*command, str(self.key_file), str(report), str(seed)], stderr=subprocess.PIPE
        ) as program:
            try:
                early = chance.random() < 0.2
                self._wait_for("shown" if early else "opened", report, program)
                alive = self._is_alive_after(program, chance.uniform(0, 0.2 if early else 1.5))
            finally:
                killed_at = monotonic()
                program.kill()
            told = program.stderr.read().decode() if program.stderr else ""
        assert alive, told
        assert "Traceback" not in told, told
        life = Life(killed_at, [json.loads(line) for line in whole_lines(report)])
        assert life.last("shut") is None
        return life, started

    def copy_of_the_profile(self) -> Profile:
        """The files as the kill left them, to be looked at without touching them."""
        copy = Profile(folder=self.folder / f"copy-{self._lives}")
        shutil.copytree(self.profile.log_folder, copy.log_folder)
        return copy

    @staticmethod
    def _wait_for(what: str, report: Path, program: subprocess.Popen[bytes]) -> None:
        end = monotonic() + PATIENCE_S
        while f'"is": "{what}"' not in report.read_text("utf-8"):
            if not Workplace._is_alive_after(program, 0.01):
                return
            told = report.read_text("utf-8")[-1000:]
            assert monotonic() < end, f"the program never told {what}, only: {told}"

    @staticmethod
    def _is_alive_after(program: subprocess.Popen[bytes], seconds: float) -> bool:
        try:
            program.wait(seconds)
        except subprocess.TimeoutExpired:
            return True
        return False


def whole_lines(report: Path) -> Iterator[str]:
    """The lines of a report that were written to their end."""
    for line in report.read_text("utf-8").splitlines(keepends=True):
        if line.endswith("\n"):
            yield line


def open_calls(place: Workplace) -> list[CallSheet]:
    """The open calls that the kill left, in a log that is sound in every way that it can tell."""
    copy = place.copy_of_the_profile()
    with open_desk(copy, key_file=place.key_file) as desk:
        found = desk.log.open_calls()
    key = KeyFileHolder(place.key_file).read("")
    assert key is not None
    connection = connect(copy.log_folder / "call-log.db", key, "read")
    try:
        for pragma in ("cipher_integrity_check", "foreign_key_check"):
            assert connection.execute(f"PRAGMA {pragma}").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        connection.close()
    return found


def check_nothing_acknowledged_is_lost(
    life: Life, kept: CallSheet | None, figures: Figures
) -> None:
    """What the window showed as kept is on the disk."""
    figures.acknowledged += len(life.all("kept"))
    last = life.last("kept")
    if last is None:
        return
    assert kept is not None
    assert kept.call.id == UUID(last["call"])
    assert note_text(kept).startswith(last["notes"])
    for kind, count in last["counts"].items():
        assert counted(kept)[kind] >= count, kind
    saved = life.last("saved")
    if saved is not None:
        assert note_text(kept).startswith(saved["notes"])


def check_little_typing_is_lost(life: Life, kept: CallSheet | None, figures: Figures) -> None:
    """Of what was typed only the last second may be missing, and nothing is there that was not."""
    typed = life.all("typed")
    if not typed:
        return
    notes = note_text(kept) if kept is not None else ""
    # A letter may be typed and kept before the program came to say that it was typed.
    said = typed[-1]["notes"]
    assert said.startswith(notes) or notes.startswith(said)
    first_lost = next((line for line in typed if not notes.startswith(line["notes"])), None)
    if first_lost is None:
        return
    opened = life.last("opened")
    if opened is None:
        # Nothing can be on the disk before the log is open: the second counts from there.
        return
    lost = life.killed_at - max(first_lost["at"], opened["at"])
    figures.lost_s.append(lost)
    assert lost <= LOST_AT_MOST_S, f"{lost:.3f} s of typing lost"


def test_killed_at_any_moment_it_comes_back_with_the_same_call(tmp_path: Path) -> None:
    seed = int(os.environ.get("CALLSIDE_SEED", random.randrange(1 << 30)))
    print(f"CALLSIDE_SEED={seed}")
    chance = random.Random(seed)
    figures = Figures()
    for begin in range(0, KILLS, IN_ONE_PROFILE):
        place = Workplace(tmp_path / str(begin))
        place.folder.mkdir()
        former: CallSheet | None = None
        for _ in range(min(IN_ONE_PROFILE, KILLS - begin)):
            life, started = place.live_and_die(chance.randrange(1 << 30), chance)
            figures.kills += 1
            opened = life.last("opened")
            if opened is None:
                figures.before_open += 1
            else:
                figures.opened_after_s.append(opened["at"] - started)
            if opened is not None and former is not None:
                assert opened["page"] == "call"
                assert opened["call"] == str(former.call.id)
                assert opened["notes"] == note_text(former)
                assert opened["counts"] == counted(former)
            if not (place.profile.log_folder / "call-log.db").exists():
                assert life.last("kept") is None
                continue
            calls = open_calls(place)
            kept = calls[0] if calls else None
            assert len(calls) <= 1
            if former is not None:
                assert kept is not None
                assert kept.call.id == former.call.id
                assert note_text(kept).startswith(note_text(former))
            check_nothing_acknowledged_is_lost(life, kept, figures)
            check_little_typing_is_lost(life, kept, figures)
            former = kept
    print(figures)
