"""D11: the same report is the same bytes, in another process, another zone and at another time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app.moment import SystemClock

ROOT = Path(__file__).resolve().parents[3]


def start(folder: Path, seed: str, zone: str) -> subprocess.Popen[bytes]:
    folder.mkdir()
    told = {"PYTHONHASHSEED": seed, "TZ": zone, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ui.report.written_apart", str(folder)],
        cwd=ROOT,
        env={**os.environ, **told},
    )


def second() -> int:
    return SystemClock().now().utc_ms // 1000


def test_every_format_twice(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    began = second()
    first = start(one, "1", "UTC")
    assert first.wait(60) == 0
    while second() == began:
        first.poll()
    assert start(other, "2", "Asia/Kolkata").wait(60) == 0
    files = sorted(path.relative_to(one) for path in one.rglob("*") if path.is_file())
    assert {path.suffix for path in files} == {".html", ".csv", ".xlsx", ".sqlite", ".pdf"}
    for file in files:
        assert (one / file).read_bytes() == (other / file).read_bytes(), file
