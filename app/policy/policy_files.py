"""Policy in files of root's: `/etc/callside/policies/managed` and `recommended`, each `*.json`.

What anybody but root could have written is no policy. Every folder on the way and every file is
opened without following a link, and looked at by what was opened: nothing can be changed between.
"""

from __future__ import annotations

import codecs
import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.policy.policy import Origin
from app.policy.resolver import Layer
from app.policy.schema import Given, givens
from app.problems import Problem

LARGEST = 1024 * 1024
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_SHELVES: tuple[tuple[str, Origin], ...] = (
    ("managed", "machine_policy"),
    ("recommended", "machine_default"),
)


def file_layers(folder: Path, owner: int = 0) -> tuple[Layer, ...]:
    """What the files say; a shelf that is not there says nothing. `owner` is the user id of root.

    Files are read in the order of their names, and of one key the last counts. The folder above
    `folder` is looked at, too; what is above that is the system's own.
    """
    layers = []
    for name, origin in _SHELVES:
        shelf = folder / name
        try:
            with (
                _opened(folder.parent, None, owner) as above,
                _opened(folder, above, owner) as own,
                _opened(shelf, own, owner) as here,
            ):
                layers.append(_read(shelf, here, origin, owner))
        except FileNotFoundError:
            continue
        except Problem as fault:
            layers.append(Layer(origin, str(shelf), faults=(fault,)))
        except OSError as fault:
            layers.append(Layer(origin, str(shelf), faults=(_unreadable(shelf, fault),)))
    return tuple(layers)


def _read(shelf: Path, here: int, origin: Origin, owner: int) -> Layer:
    values: list[Given] = []
    faults: list[Problem] = []
    for name in sorted(os.listdir(here)):
        if name.endswith(".json") and not name.startswith("."):
            try:
                values += givens(_text(shelf / name, here, owner), str(shelf / name))
            except Problem as fault:
                faults.append(fault)
    return Layer(origin, str(shelf), tuple(values), tuple(faults))


@contextmanager
def _opened(path: Path, above: int | None, owner: int) -> Iterator[int]:
    """A folder of the owner's alone, opened within the one above.

    Raises `Problem`: policy_unsafe, policy_unreadable; FileNotFoundError where there is none.
    """
    number = _open(path, above, os.O_DIRECTORY)
    try:
        _expect_safe(path, os.fstat(number), owner)
        yield number
    finally:
        os.close(number)


def _text(path: Path, here: int, owner: int) -> str:
    try:
        # Without O_NONBLOCK a named pipe of that name would be waited for.
        number = _open(path, here, os.O_NONBLOCK)
    except FileNotFoundError as gone:
        raise Problem("policy_unreadable", place=str(path), reason="gone") from gone
    try:
        found = os.fstat(number)
        if not stat.S_ISREG(found.st_mode):
            raise Problem("policy_unsafe", place=str(path), reason="not_a_file")
        _expect_safe(path, found, owner)
        with os.fdopen(number, "rb", closefd=False) as file:
            content = file.read(LARGEST + 1)
    except OSError as fault:
        raise _unreadable(path, fault) from fault
    finally:
        os.close(number)
    if len(content) > LARGEST:
        raise Problem("policy_broken", place=str(path), reason="too_large")
    try:
        return content.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as fault:
        raise Problem("policy_broken", place=str(path), reason="not_utf8") from fault


def _open(path: Path, above: int | None, more: int) -> int:
    flags = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | more
    try:
        return os.open(path if above is None else path.name, flags, dir_fd=above)
    except FileNotFoundError:
        raise
    except OSError as fault:
        if fault.errno in (errno.ELOOP, errno.ENOTDIR):
            raise Problem("policy_unsafe", place=str(path), reason="link") from fault
        raise _unreadable(path, fault) from fault


def _unreadable(path: Path, fault: OSError) -> Problem:
    reason = errno.errorcode.get(fault.errno or 0, "unknown")
    return Problem("policy_unreadable", place=str(path), reason=reason)


def _expect_safe(path: Path, found: os.stat_result, owner: int) -> None:
    if found.st_uid != owner:
        raise Problem("policy_unsafe", place=str(path), reason="owner")
    if found.st_mode & _OTHERS_WRITE:
        raise Problem("policy_unsafe", place=str(path), reason="writable")
