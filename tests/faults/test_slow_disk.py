"""A disk whose every sync takes 300 ms: the window works as on any other, and says what it is.

The real program does the same work twice, on the disk as it is and on the slow one, with a watch
on its event loop (`tests/support/stall_watch.py`). `python3 dev.py test
tests/faults/test_slow_disk.py -s` prints the figures.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from app.paths import Profile
from app.ports import CallQuery
from app.sheet import note_text
from tests.support.fault_library import faults
from tests.support.moody_keeper import Mood, MoodyDoor
from tests.support.slow_disk_program import LINES
from tests.support.window import begun, saved, session_of
from ui.shortcuts import Act
from ui.start import open_desk

SYNC_MS = 300
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.timeout(180)


def worked(folder: Path, sync_ms: int) -> dict[str, Any]:
    """What was seen in the program while it worked through a call."""
    report = folder / "report.json"
    paths = (folder / "profile", folder / "key", report)
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.slow_disk_program", *map(str, paths)],
        cwd=ROOT,
        env={**os.environ, **faults(folder, op="sync", delay_ms=sync_ms)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    seen: dict[str, Any] = json.loads(report.read_text("utf-8"))
    return seen


def longest(stalls: list[dict[str, Any]], *, of_the_disk: bool) -> float:
    """The longest stall in ms, of the disk or for any other reason."""
    return max((each["ms"] for each in stalls if each["disk"] is of_the_disk), default=0.0)


def told(which: str, seen: dict[str, Any]) -> str:
    """The figures of one run."""
    stalls, closing = seen["stalls"], seen["closing"]
    return (
        f"{which}: worked {seen['worked_s']:.1f} s, all saved after {seen['saved_s']:.1f} s, "
        f"oldest change waited {seen['oldest_ms']} ms; stalls of the disk: at most "
        f"{longest(stalls, of_the_disk=True):.0f} ms working, "
        f"{longest(closing, of_the_disk=True):.0f} ms closing (the bar is 50); other stalls: "
        f"{longest(stalls, of_the_disk=False):.0f} and {longest(closing, of_the_disk=False):.0f} ms"
    )


def test_the_window_never_waits_for_a_slow_disk_and_saving_keeps_up(tmp_path: Path) -> None:
    (tmp_path / "quick").mkdir()
    quick = worked(tmp_path / "quick", 0)
    shutil.copytree(tmp_path / "quick", tmp_path / "slow")
    slow = worked(tmp_path / "slow", SYNC_MS)
    print(told("as it is", quick), told("slow", slow), sep="\n")
    # Whoever waits for one sync, or keeps the interpreter meanwhile, is above it on any machine.
    assert longest(slow["stalls"] + slow["closing"], of_the_disk=True) < 0.8 * SYNC_MS, slow
    # What came while the disk was busy is written together, so that nothing piles up.
    said = [text for text in (*quick["banners"], *slow["banners"]) if text.startswith("Saving is")]
    assert not said, slow["oldest_ms"]
    assert not slow["focus_moved"]
    assert slow["closing_words"][-1] == "Making a backup…"
    assert slow["typed"].split("\n") == [*LINES, ""]
    for run in ("quick", "slow"):
        profile = Profile(folder=tmp_path / run / "profile")
        with open_desk(profile, key_file=tmp_path / run / "key") as desk:
            kept = [note_text(sheet) for sheet in desk.log.open_calls()]
            assert set(kept) == {"the last words before the end"}
            closed = [desk.sheet(line.call.id) for line in desk.log.calls(CallQuery())]
            assert slow["typed"] in [note_text(sheet) for sheet in closed]
        assert list(profile.log_folder.glob("backups/*.db"))


def test_saving_that_lags_is_told_and_taken_back(
    qtbot, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk does not answer for longer than two seconds; the agent goes on typing."""
    mood = Mood()
    monkeypatch.setattr(MoodyDoor, "mood", mood)
    door = MoodyDoor(Profile(folder=profile), key_file=profile.parent / "log.key")
    with session_of(profile, door) as session:
        begun(qtbot, session)
        banners = session.window.banners
        session.window.shortcuts[Act.START_CALL].trigger()
        saved(qtbot, session)
        mood.hold()
        field = session.window.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        qtbot.keyClicks(field, "no answer ")
        qtbot.waitUntil(lambda: banners.banner("slow") is not None)
        assert banners.banner("slow").text.startswith("Saving is slow")
        assert "Nothing is lost" in banners.banner("slow").text
        qtbot.keyClicks(session.window.focusWidget(), "yet")
        assert field.toPlainText() == "no answer yet"
        assert session.writer.waiting
        mood.let_go()
        saved(qtbot, session)
        qtbot.waitUntil(lambda: banners.banner("slow") is None, timeout=10_000)
