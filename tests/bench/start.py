"""Whole programs: from the start of the process to the first paint, and to an open log."""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from tests.bench.figures import Figure

BARE = Path(__file__).with_name("bare_window.py")
OURS = Path(__file__).with_name("our_window.py")
SUPERVISORS = Path(__file__).with_name("supervisor_window.py")
ROOT = Path(__file__).resolve().parents[2]


def start_figures(profile: Path, runs: int) -> list[Figure]:
    """Starts in turn, A B A B, so that a drift of the machine's speed hits both.

    With bytecode in place, as set-up leaves it.
    """
    _make_bytecode()
    ours: dict[str, list[float]] = {}
    bare: dict[str, list[float]] = {}
    for counted in range(-1, runs):
        for told, found in ((ours, _program(OURS, str(profile))), (bare, _program(BARE))):
            for what, value in found.items() if counted >= 0 else ():
                told.setdefault(what, []).append(value)
    window = "a bare PySide6 window with one line edit"
    pauses, worked_bare = tuple(ours["pause"]), tuple(bare["painted, worked"])
    version = _seconds([sys.executable, "-m", "ui", "version"], runs)
    python = _seconds([sys.executable, "-c", "import sys, runpy"], runs)
    return [
        Figure(
            "first paint, ready to type",
            tuple(ours["painted"]),
            window,
            tuple(bare["painted"]),
            bar=1.6,
            is_ratio=True,
            worked=tuple(ours["painted, worked"]),
        ),
        Figure("the same, of the bare window", tuple(bare["painted"]), worked=worked_bare),
        Figure(
            "log open, follow-ups shown",
            tuple(ours["opened"]),
            window,
            tuple(bare["painted"]),
            bar=3.5,
            is_ratio=True,
            worked=tuple(ours["opened, worked"]),
        ),
        Figure("longest stretch before that in which no key is answered", pauses, bar=50),
        Figure(
            "memory",
            tuple(ours["memory"]),
            window,
            tuple(bare["memory"]),
            "MB",
            bar=2,
            is_ratio=True,
        ),
        Figure(
            "callside version",
            version,
            "python -c pass with sys and runpy",
            python,
            bar=1.5,
            is_ratio=True,
        ),
    ]


def supervisor_figures(folder: Path, runs: int) -> list[Figure]:
    """Starts of the supervisor's window over a team without calls, beside the bare window."""
    _make_bytecode()
    ours: dict[str, list[float]] = {}
    bare: list[float] = []
    for counted in range(-1, runs):
        found, other = _program(SUPERVISORS, str(folder)), _program(BARE)
        if counted >= 0:
            for what, value in found.items():
                ours.setdefault(what, []).append(value)
            bare.append(other["painted"])
    window = "a bare PySide6 window with one line edit"
    return [
        Figure(
            f"supervisor's window, {words}",
            tuple(ours[what]),
            window,
            tuple(bare),
            bar=3,
            is_ratio=True,
            worked=tuple(ours[f"{what}, worked"]),
        )
        for what, words in (("painted", "first paint"), ("opened", "team open, imports shown"))
    ]


def _make_bytecode() -> None:
    for package in ("app", "db", "ui"):
        compileall.compile_dir(ROOT / package, quiet=2)


def _program(path: Path, *arguments: str) -> dict[str, float]:
    """Run a window that prints its figures; times count from the start of the process."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, str(path), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    ) as program:
        found: dict[str, float] = {}
        assert program.stdout is not None
        for line in program.stdout:
            told = json.loads(line)
            name = str(told["what"])
            found[name] = float(told.get("value", (perf_counter() - began) * 1000))
            if "worked" in told:
                found[f"{name}, worked"] = float(told["worked"])
    if program.returncode != 0:
        raise RuntimeError(f"{path.name} ended with {program.returncode}")
    return found


def _seconds(command: list[str], runs: int) -> tuple[float, ...]:
    values = []
    for counted in range(-1, runs):
        began = perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        if counted >= 0:
            values.append((perf_counter() - began) * 1000)
    return tuple(values)
