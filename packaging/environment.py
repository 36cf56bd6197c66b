"""The environments that programs are built from: pinned, hashed, and nothing else in them.

They stand under `.tools/package`, apart from `.venv`, whose tools for tests would be found and
built in.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import sys
from pathlib import Path

from dev import REQUIREMENTS, TOOLS, must, uv

PINS = {
    "agent": ("run", "package"),
    "supervisor": ("supervisor", "package"),
    "sbom": ("sbom",),
}
"""Which requirements each environment has."""


def python_of(folder: Path) -> Path:
    """The Python of an environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def site_of(folder: Path) -> Path:
    """Where the packages of an environment lie."""
    if os.name == "nt":
        return folder / "Lib" / "site-packages"
    return next(iter(sorted(folder.glob("lib/python3*/site-packages"))))


def environment(name: str) -> Path:
    """The environment of that name, made anew where its pins or this Python have changed."""
    folder = TOOLS / "package" / name
    pins = [REQUIREMENTS / f"{pin}.txt" for pin in PINS[name]]
    digest = hashlib.sha256(f"{platform.python_version()} {sys.base_prefix}".encode())
    for pin in pins:
        digest.update(pin.read_bytes())
    ready = folder / "callside-ready"
    if ready.exists() and ready.read_text() == digest.hexdigest():
        return folder
    print(f"Setting up {folder.relative_to(TOOLS.parent)}", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    program, settings = uv()
    base = Path(sys.base_prefix, "python.exe") if os.name == "nt" else Path(sys.base_prefix, "bin")
    python = base if base.is_file() else base / f"python3.{sys.version_info.minor}"
    must(program, "venv", "-q", "--python", python, folder, **settings)
    target = ["-q", "--python", python_of(folder), "--require-hashes"]
    must(program, "pip", "sync", *target, *pins, **settings)
    ready.write_text(digest.hexdigest())
    return folder
