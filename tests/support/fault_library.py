"""A disk that fails on purpose: builds tests/faults/fault.c and sends programs to it.

    environment = {**os.environ, **faults(folder, op="sync", error="EIO", last="on")}
    subprocess.run([sys.executable, …], env=environment)

The library is preloaded (LD_PRELOAD), so this is for Linux, and a C compiler is needed: where there
is none the tests that ask for it are skipped with these words.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "faults" / "fault.c"
COMPILERS = ("cc", "gcc", "clang")
SETTINGS = (
    "PATH",
    "OP",
    "AT",
    "ERRNO",
    "LAST",
    "TORN",
    "KILL",
    "DELAY",
    "COUNT",
    "JOURNAL",
)


@cache
def fault_library() -> Path:
    """The built library, made once for each state of its source. Skips the test where it cannot."""
    if sys.platform != "linux":
        pytest.skip("faults of the disk are made by LD_PRELOAD, which is for Linux")
    compiler = next(filter(None, map(shutil.which, COMPILERS)), None)
    if compiler is None:
        pytest.skip("faults of the disk need a C compiler (Debian: gcc libc6-dev)")
    state = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    built = Path(tempfile.gettempdir()) / f"callside-fault-{os.getuid()}-{state}.so"
    if built.exists() and built.stat().st_uid == os.getuid():
        return built
    part = built.with_name(f"{built.name}.{os.getpid()}")
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(part), str(SOURCE)]
    done = subprocess.run(
        [*command, "-ldl", "-pthread"], capture_output=True, text=True, check=False, timeout=60
    )
    if done.returncode:
        pytest.skip(f"fault.c does not build here: {done.stderr.strip()[-300:]}")
    part.replace(built)  # another worker may have been as quick
    return built


def faults(
    below: Path,
    *,
    op: str = "",
    at: int = 0,
    error: str = "EIO",
    last: str | Path = "once",
    torn: bool = False,
    kill: bool = False,
    delay_ms: int = 0,
    count: Path | None = None,
    journal: Path | None = None,
) -> dict[str, str]:
    """The environment of a program whose files below a folder are on a failing disk.

    `op`: what counts, of write, sync, truncate, rename, unlink, open, link; fault.c tells the rest.
    `at`: the operation at which it begins, from 1; 0 for a disk that is only slow or counted.
    `last`: "once", "on", or a file that ends it when it appears.
    """
    return {
        "LD_PRELOAD": str(fault_library()),
        "FAULT_PATH": str(below.resolve()),
        "FAULT_OP": op,
        "FAULT_AT": str(at),
        "FAULT_ERRNO": error,
        "FAULT_LAST": str(last),
        "FAULT_TORN": str(int(torn)),
        "FAULT_KILL": str(int(kill)),
        "FAULT_DELAY": str(delay_ms),
        "FAULT_COUNT": "" if count is None else str(count),
        "FAULT_JOURNAL": "" if journal is None else str(journal),
    }


def begin(plan: Mapping[str, str]) -> None:
    """Begin anew, in a program that was started with the library: another plan, counted from 1."""
    for name in SETTINGS:
        os.environ.pop(f"FAULT_{name}", None)
    os.environ.update(plan)
    ctypes.CDLL(None).fault_begin()


def counted(count: Path) -> list[tuple[str, str]]:
    """The operations that were counted, in order: what, and the path."""
    if not count.exists():
        return []
    lines = count.read_text().splitlines()
    return [(what, path) for what, _, path in (line.partition(" ") for line in lines)]
