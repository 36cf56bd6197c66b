"""The agent's own copies of bundles, and the way into the supervisor's folder (B12, C11)."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.problems import Problem
from app.replacement import take_place
from db.faults import told
from db.files import make_folder, sync_file, sync_folder, write_new, write_whole

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_GONE = (errno.ENOENT, errno.ENOTDIR, errno.EIO, errno.ESTALE, errno.ENODEV, errno.ENOTCONN)


class FolderOutbox:
    """Two folders of the profile: one of bundles, one of playbooks.

    Bundles are sealed to the supervisor and to the agent; a playbook is nobody's secret, and lies
    there to be read by the window.
    """

    def __init__(self, folder: Path, playbooks: Path) -> None:
        self._folder = folder
        self._playbooks = playbooks

    def put(self, name: str, content: bytes) -> None:
        """Keep a new file, whole or not at all; what is there is never written over.

        Raises `Problem`: handover_at_once where another program was first, disk_full, disk_error.
        """
        try:
            with told(self._folder):
                make_folder(self._folder)
                # The lock of the name: two programs that hand over at once have one number each.
                if self.path(name).exists():
                    raise Problem("handover_at_once")
                write_new(self.path(name), content)
        except Problem as problem:
            if isinstance(problem.__cause__, FileExistsError):
                raise Problem("handover_at_once") from problem
            raise

    def names(self) -> list[str]:
        """The files that are whole, by name."""
        with told(self._folder):
            if not self._folder.is_dir():
                return []
            return sorted(path.name for path in self._folder.glob("*.callside"))

    def path(self, name: str) -> Path:
        """Where a file is."""
        return self._folder / name

    @property
    def playbooks(self) -> Path:
        """Where the playbooks lie that the supervisor handed out."""
        return self._playbooks

    def put_playbook(self, name: str, content: bytes) -> None:
        """Keep a playbook, whole or not at all. Raises `Problem`: disk_full, disk_error."""
        with told(self._playbooks):
            make_folder(self._playbooks)
            write_whole(self._playbooks / name, content)

    def write_into(self, folder: Path, name: str, content: bytes) -> Path:
        """Write a small file into a folder, where it appears when it is whole.

        Raises `Problem`: as `give`.
        """
        return _written(folder, name, lambda part: _write(part, content))

    def give(self, name: str, folder: Path) -> Path:
        """Copy a file into a folder, where it appears when it is whole.

        Raises `Problem`: handover_copy_gone, handover_folder_missing, handover_folder_full,
        handover_folder_unwritable.
        """
        own = self.path(name)
        if not own.is_file():
            raise Problem("handover_copy_gone", file=own)
        return _written(folder, name, lambda part: shutil.copyfile(own, part))


def _write(part: Path, content: bytes) -> None:
    part.write_bytes(content)


def _written(folder: Path, name: str, write: Callable[[Path], object]) -> Path:
    """A file in somebody's folder: written beside, on the disk, and only then under its name."""
    part, given = folder / f"{name}.part", folder / name
    try:
        if not folder.is_dir():
            raise Problem("handover_folder_missing", folder=folder)
        write(part)
        sync_file(part)
        take_place(part, given)
        # A share may not know how to sync its list of names; the file itself is on its disk.
        with suppress(OSError):
            sync_folder(folder)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise _told(error, folder) from error
    return given


def _told(error: OSError, folder: Path) -> Problem:
    if error.errno in _NO_ROOM:
        return Problem("handover_folder_full", folder=folder)
    if error.errno in _GONE or not folder.is_dir():
        return Problem("handover_folder_missing", folder=folder)
    return Problem("handover_folder_unwritable", folder=folder, system=error.strerror or "")
