"""The window at work over a full log, run as a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench.figures import Figure

PROGRAM = Path(__file__).with_name("window_at_work.py")
BARS_MS = {
    "key to paint in the notes while a backup is made": 16.0,
    "caller's card on a ring, as shown": 50.0,
    "longest pause in a burst of 1,000 events of a telephone": 50.0,
    "call list, first page as shown": 50.0,
    "phrase palette opened": 100.0,
    "opened again after a lock, as shown": 1000.0,
}


def at_work_figures(profile: Path, calls: int) -> list[Figure]:
    """What somebody waits for while working; a key is compared with one in a bare field."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(profile)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        check=True,
        timeout=600,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    told = {line["name"]: tuple(line["values"]) for line in lines}
    worked = {line["name"]: tuple(line["worked"]) for line in lines}
    bare = told.pop("bare key to paint")
    figures = []
    for name, bar in BARS_MS.items():
        is_key = name.startswith("key")
        against, baseline = ("a bare field, no backup", bare) if is_key else ("", ())
        title, work = f"{name}, {calls:,} calls", worked[name]
        figures.append(Figure(title, told[name], against, baseline, bar=bar, worked=work))
    figures.append(Figure("idle CPU", told["idle CPU"], unit="%", bar=0.5))
    if "memory held after work" in told:
        held = told["memory held after work"]
        figures.append(Figure("memory held after work", held, unit="MB", bar=200))
    return figures
