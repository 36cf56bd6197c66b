"""Built programs beside the same from the environment that they were built from.

Both start in turn on a screen of their own, with a window manager and nothing else.
"""

from __future__ import annotations

import resource
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from tests.bench.figures import Figure
from tests.support.built import BUILT, PATH
from tests.support.real_programs import PATIENCE, virtual_screen

ROOT = Path(__file__).resolve().parents[2]
TREE = BUILT / "agent" / "callside"
PYTHON = ROOT / ".tools" / "package" / "agent" / "bin" / "python"
RING = ["ring", "--id", "7f-1@pbx", "--name", "Ann Example", "--from", "+4930123456"]
HOOK = "from ui.phone.hook import run; run()"


class Run(NamedTuple):
    """Milliseconds that a start took, and the processor time of it."""

    took: float
    worked: float


def built_figures(runs: int) -> list[Figure]:
    """Window, `version` and hook. Raises `FileNotFoundError` where nothing is built."""
    with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
        home = Path(name)
        around = {"PATH": PATH, "HOME": name, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": name}
        source = {**around, "PYTHONPATH": str(ROOT)}
        figures = [
            _figure(
                "callside version, built",
                _in_turn(
                    runs,
                    lambda: _ended([str(TREE / "callside"), "version"], around),
                    lambda: _ended([str(PYTHON), "-m", "ui", "version"], source),
                ),
            ),
            _figure(
                "callside-hook, built, window shut",
                _in_turn(
                    runs,
                    lambda: _ended([str(TREE / "callside-hook"), *RING], around),
                    lambda: _ended([str(PYTHON), "-c", HOOK, *RING], source),
                ),
            ),
        ]
        with virtual_screen(home) as display:
            screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            places = ["--profile", str(home / "p"), "--key-file", str(home / "k")]
            window = _in_turn(
                runs,
                lambda: _shown([str(TREE / "callside-window"), *places], around | screen),
                lambda: _shown([str(PYTHON), "-m", "ui", *places], source | screen),
            )
        return [*figures, _figure("window on the screen, built", window)]


def _figure(name: str, found: tuple[list[Run], list[Run]]) -> Figure:
    built, source = found
    return Figure(
        name,
        tuple(run.took for run in built),
        "the same from its environment",
        tuple(run.took for run in source),
        bar=1.2,
        is_ratio=True,
        worked=tuple(run.worked for run in built),
    )


def _in_turn(
    runs: int, built: Callable[[], Run], source: Callable[[], Run]
) -> tuple[list[Run], list[Run]]:
    """A B A B; the first of each warms the disk's cache, and is not counted."""
    found: tuple[list[Run], list[Run]] = ([], [])
    for counted in range(-1, runs):
        for kept, run in zip(found, (built(), source()), strict=True):
            if counted >= 0:
                kept.append(run)
    return found


def _ended(command: list[str], environment: dict[str, str]) -> Run:
    """A program from its start to its end."""
    worked, began = _worked(), perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True, cwd=ROOT)
    return Run((perf_counter() - began) * 1000, _worked() - worked)


def _shown(command: list[str], environment: dict[str, str]) -> Run:
    """A window's program from its start until its window stands on the screen."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Callside"]
    worked, began = _worked(), perf_counter()
    with subprocess.Popen(command, env=environment, cwd=ROOT) as program:
        try:
            subprocess.run(
                search, env=environment, check=True, capture_output=True, timeout=PATIENCE
            )
            took = (perf_counter() - began) * 1000
        finally:
            program.terminate()
            program.wait(PATIENCE)
    return Run(took, _worked() - worked)


def _worked() -> float:
    """Milliseconds of processor time that our children have used so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000
