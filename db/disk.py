"""Tells a disk of this machine from one that other machines share (B12, F37).

SQLite's write-ahead log needs memory that all its readers share, and locks and syncs that hold:
a network file system has none of them for sure (https://sqlite.org/wal.html, "Overview"; and
https://sqlite.org/useovernet.html). The files may be damaged without anybody being told.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from app.network_disks import NETWORK_DRIVE, NETWORK_FILE_SYSTEMS
from app.problems import Problem

MOUNTS = Path("/proc/self/mountinfo")
"""What is mounted where, as Linux tells it (proc_pid_mountinfo(5))."""

_DRIVE_REMOTE = 4  # GetDriveTypeW, winbase.h


def expect_own_disk(folder: Path) -> None:
    """Refuse a folder on a disk that is shared over a network. Raises `Problem` disk_shared."""
    kind = shared_kind(folder)
    if kind:
        raise Problem("disk_shared", folder=folder, kind=kind)


def shared_kind(folder: Path) -> str:
    """What shares the disk under a folder with other machines ("nfs4"); empty for a disk of ours.

    The folder need not be there yet. Empty as well where the system does not tell.
    """
    if sys.platform == "win32":
        return _of_drive(folder)
    place = Path(os.path.realpath(folder))
    try:
        mounts = MOUNTS.read_text("utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    best, kind = -1, ""
    for line in mounts:
        point, made_by = _mount(line)
        # What was mounted later lies over what was mounted there before.
        if place.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), made_by
    return kind if kind in NETWORK_FILE_SYSTEMS else ""


def _mount(line: str) -> tuple[Path, str]:
    """The place of a mount and the type of its file system."""
    before, _, after = line.partition(" - ")
    point = re.sub(r"\\([0-7]{3})", lambda told: chr(int(told[1], 8)), before.split(" ")[4])
    return Path(point), after.split(" ")[0]


def _of_drive(folder: Path) -> str:
    """A share by its name (\\\\server\\share), or a drive letter that stands for one."""
    import ctypes

    drive = folder.resolve().drive
    if drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\")):
        return "UNC"
    if sys.platform == "win32":
        kind = ctypes.WinDLL("kernel32").GetDriveTypeW(f"{drive}\\")
        return NETWORK_DRIVE if kind == _DRIVE_REMOTE else ""
    return ""
