"""Deletes everything of an agent's profile, to its end even after a kill (C09).

What is to go is put down first, in a small file beside the rest; from then on there is no way back.
It holds no word of the agent's: names of entries of the keyring, and of folders. Whoever opens the
profile next does what is left of it, before anything else.

The key goes first, and with it the sense of every copy that nobody reaches any more.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from app.own_data import Deleted, Holdings
from app.paths import Profile
from app.phone.ami_settings import SECRET_NAME
from app.phone.push_senders import entry_of
from app.problems import Problem
from db import hold, own_keys, secrets
from db.backup_shelf import backups, held_in, set_aside
from db.faults import told
from db.files import LogFiles, sync_folder, write_whole
from db.key import read_note
from db.keyring_holder import SERVICE as LOG_SERVICE
from db.known_keyring import KnownKeyring
from db.second_shelf import shelf_in
from db.spool import clear_spools


class Leaving(Struct, frozen=True, kw_only=True):
    """What a deletion has to do: the keyring's entries (service, name), the shelf elsewhere, and
    what telephones left outside of the profile.
    """

    format: Literal[1] = 1
    entries: tuple[tuple[str, str], ...] = ()
    shelf: str = ""
    spools: tuple[str, ...] = ()


def is_leaving(profile: Profile) -> bool:
    """Whether a deletion was begun that has not come to its end."""
    return profile.leaving.exists()


def holdings(
    profile: Profile, second: Path | None, settings: Mapping[str, Any], calls: int
) -> Holdings:
    """What a deletion would take, and what stays. Raises `Problem`: those of the disk."""
    files = LogFiles(profile.log_folder)
    with told(profile.folder):
        own = [path for top in _own(profile) for path in _files_below(top)]
        size = sum(path.stat().st_size for path in own)
        stays = sorted(each.name for each in _not_own(profile))
    shelf = None if second is None else shelf_in(files, second)
    copies = 0
    if shelf is not None and second is not None:
        try:
            copies = len(held_in(shelf)) if second.is_dir() else -1
        except Problem:
            copies = -1
    note = read_note(files)
    return Holdings(
        calls=calls,
        files=len(own),
        size=size,
        backups=len(backups(files)) + len(set_aside(files)),
        elsewhere=shelf,
        copies=copies,
        bundles=len(list(profile.handed_over.glob("*.callside"))),
        entries=len(_entries(profile, settings)),
        stays=tuple(stays),
        key_file=note is not None and note.kept_in == "key_file",
    )


def begin(
    profile: Profile,
    second: Path | None,
    settings: Mapping[str, Any],
    spools: Sequence[Path] = (),
) -> None:
    """Put down what has to go. From here on the profile opens no more. Raises `Problem`."""
    shelf = "" if second is None else str(shelf_in(LogFiles(profile.log_folder), second))
    wanted = Leaving(
        entries=tuple(_entries(profile, settings)),
        shelf=shelf,
        spools=tuple(str(each) for each in spools),
    )
    with told(profile.folder):
        write_whole(profile.leaving, msgspec.json.encode(wanted) + b"\n")


def finish(profile: Profile, keyring: KnownKeyring | None = None) -> Deleted:
    """Do what was put down, or what is left of it. Raises `Problem`: log_in_use,
    own_delete_unfinished (what is left is put down still, and done at the next try).
    """
    try:
        wanted = msgspec.json.decode(profile.leaving.read_bytes(), type=Leaving)
    except FileNotFoundError:
        return Deleted()
    except msgspec.DecodeError:
        # Written whole or not at all; garbled by somebody else. What is here goes all the same.
        wanted = Leaving(entries=tuple(_entries(profile, {})))
    with hold.alone(profile.log_folder):
        gone, fault = _forget_keys(keyring or KnownKeyring(), wanted.entries)
        unreached = _clear_shelf(Path(wanted.shelf)) if wanted.shelf else None
        clear_spools([Path(each) for each in wanted.spools])
        count = _clear(profile)
    for lock in hold.beside(profile.log_folder):
        with contextlib.suppress(OSError):  # somebody is looking whether the log is free
            lock.unlink(missing_ok=True)
    if fault is not None:
        raise Problem("own_delete_unfinished", what=fault.code) from fault
    with told(profile.folder):
        profile.leaving.unlink(missing_ok=True)
        sync_folder(profile.folder)
    return Deleted(files=count, entries=gone, unreached=unreached)


def _forget_keys(
    keyring: KnownKeyring, entries: Iterable[tuple[str, str]]
) -> tuple[int, Problem | None]:
    """Take entries out of the keyring; one that refuses does not keep files from going."""
    gone, fault = 0, None
    for service, name in entries:
        try:
            keyring.delete(service, name)
            gone += 1
        except Problem as problem:
            fault = problem
    return gone, fault


def _clear_shelf(shelf: Path) -> Path | None:
    """Delete this log's folder in the second folder; the folder where it cannot be reached."""
    if not shelf.parent.is_dir():
        return shelf
    try:
        shutil.rmtree(shelf)
    except FileNotFoundError:
        return None
    except OSError:
        return shelf
    return None


def _clear(profile: Profile) -> int:
    """Delete every file of the agent's; gives how many."""
    count = 0
    with told(profile.folder):
        for top in _own(profile):
            found = _files_below(top)
            count += len(found)
            if top.is_dir() and not top.is_symlink():
                shutil.rmtree(top)
            else:
                top.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # a supervisor's record of events may be in it
            profile.events.rmdir()
        sync_folder(profile.folder)
    return count


def _own(profile: Profile) -> list[Path]:
    """The agent's files and folders in the profile that are there, the log first."""
    named = [each for each in profile.own_things if each.exists() or each.is_symlink()]
    parts = [*profile.folder.glob("settings*.part"), *profile.folder.glob("leaving*.part")]
    return [*named, *parts]


def _not_own(profile: Profile) -> Iterator[Path]:
    """What else lies in the folder, but for the lock and what this deletion itself needs."""
    if not profile.folder.is_dir():
        return
    own = {*_own(profile), profile.leaving, profile.window_lock}
    own |= {*hold.beside(profile.log_folder), *hold.beside(profile.team_folder)}
    if profile.events.is_dir() and own.issuperset(profile.events.iterdir()):
        own.add(profile.events)
    yield from (each for each in profile.folder.iterdir() if each not in own)


def _files_below(top: Path) -> list[Path]:
    if top.is_file() or top.is_symlink():
        return [top]
    return [Path(root) / name for root, _, names in os.walk(top) for name in names]


def _entries(profile: Profile, settings: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The keyring's entries of this profile, whether they are there or not."""
    found: list[tuple[str, str]] = []
    note = None
    with contextlib.suppress(Problem, OSError):
        note = read_note(LogFiles(profile.log_folder))
    if note is not None and note.kept_in == "keyring":
        found.append((LOG_SERVICE, note.log))
        found.append((own_keys.SERVICE, f"{note.log}/agent"))
    senders = settings.get("push_senders", {})
    if found or senders or settings.get("ami_user"):
        scope = secrets.scope_of(profile.folder)
        names = (SECRET_NAME, *map(entry_of, senders))
        found += [(secrets.SERVICE, f"{scope}/{name}") for name in names]
    return found
