"""The telephone's command: how long a telephone waits for it, and how soon the window hears."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.bench.figures import Figure
from tests.support.hook import has_ended
from ui.phone import hook

HOOK = [sys.executable, "-c", "from ui.phone.hook import run; run()"]
"""What the installed command does."""
RING = ["ring", "--id", "7f-1@pbx", "--name", "Ann Example", "--from", "+4930123456"]
LEAST = [sys.executable, "-S", "-c", "pass"]
WITH_SOCKET = [sys.executable, "-c", "import socket, json"]


def hook_figures(runs: int) -> list[Figure]:
    """Each beside its baseline, in turn, so that a drift of the machine's speed hits both."""
    measured: list[tuple[float, ...]] = []
    with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
        environment = {
            **os.environ,
            "CALLSIDE_PROFILE": name,
            "XDG_RUNTIME_DIR": name,
            "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        }
        with socket.socket(socket.AF_UNIX) as window:
            window.bind(f"{name}/s")
            window.listen()
            for _ in range(3 * runs + 1):
                least = _timed(LEAST, environment)
                with_socket = _timed(WITH_SOCKET, environment)
                _name_window(name, f"{name}/s")
                waited = _timed([*HOOK, *RING], environment)
                _answer(window)
                began = perf_counter()
                with subprocess.Popen([*HOOK, *RING], env=environment):
                    _answer(window)
                    heard = (perf_counter() - began) * 1000
                _name_window(name, "")
                alone = _timed_alone([*HOOK, *RING], environment)
                measured.append((waited, alone, heard, least, with_socket))
    waits, alones, hears, leasts, with_sockets = zip(*measured[1:], strict=True)
    usual = 'python -c "import socket, json"'
    return [
        Figure("callside-hook, window open", waits, usual, with_sockets, bar=500),
        Figure("callside-hook, window shut", alones, usual, with_sockets, bar=500),
        Figure("callside-hook, beside the least", waits, "python -S -c pass", leasts, bar=500),
        Figure("from the start of callside-hook to the window", hears, bar=100),
    ]


def _name_window(profile: str, address: str) -> None:
    file = Path(hook.channel_file(profile))
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"{address}\n", "utf-8")


def _answer(window: socket.socket) -> None:
    spoken, _ = window.accept()
    with spoken:
        spoken.recv(hook.LONGEST_LINE)
        spoken.sendall(hook.DONE)


def _timed(command: list[str], environment: dict[str, str], *pipe: int) -> float:
    began = perf_counter()
    subprocess.run(command, env=environment, check=True, pass_fds=pipe)
    return (perf_counter() - began) * 1000


def _timed_alone(command: list[str], environment: dict[str, str]) -> float:
    """As a telephone waits; what goes on without it, and spools, is at its end then, too."""
    if not hook.FORKS:
        return _timed(command, environment)
    lives, held = os.pipe()
    took = _timed(command, environment, held)
    os.close(held)
    has_ended(lives)
    os.close(lives)
    return took
