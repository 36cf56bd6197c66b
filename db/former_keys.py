"""The keys that the log had before: older backups are encrypted with them.

They lie beside the log, each sealed by the present key, and are of use to nobody who lacks that.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct

from app.problems import Problem
from db.faults import told
from db.files import LogFiles, write_whole
from db.key import fingerprint
from db.key_seal import seal, unseal


class _Former(Struct, frozen=True):
    fingerprint: str
    sealed: bytes


class _Kept(Struct, frozen=True, kw_only=True):
    format: int = 1
    log: str
    keys: tuple[_Former, ...] = ()


def former_keys(files: LogFiles, key: bytes) -> tuple[bytes, ...]:
    """The former keys, newest first; those that the present key does not unseal are left out.

    Raises `Problem`: those of the disk.
    """
    kept = _read(files)
    if kept is None:
        return ()
    found = (unseal(each.sealed, key, kept.log) for each in kept.keys)
    return tuple(each for each in found if each is not None)


def keep_former(files: LogFiles, log: str, former: bytes, present: bytes) -> None:
    """Add a former key, and seal all of them by the present one. Twice does no harm.

    Raises `Problem`: those of the disk.
    """
    # Those sealed by the former key are sealed anew; those that are done already stay.
    keys: dict[str, bytes] = {fingerprint(former): former}
    for earlier in (*former_keys(files, former), *former_keys(files, present)):
        keys.setdefault(fingerprint(earlier), earlier)
    keys.pop(fingerprint(present), None)
    kept = _Kept(
        log=log,
        keys=tuple(_Former(name, seal(each, present, log)) for name, each in keys.items()),
    )
    with told(files.folder):
        write_whole(files.former_keys, msgspec.json.format(msgspec.json.encode(kept)) + b"\n")


def _read(files: LogFiles) -> _Kept | None:
    with told(files.folder):
        try:
            return msgspec.json.decode(files.former_keys.read_bytes(), type=_Kept)
        except FileNotFoundError:
            return None
        except msgspec.DecodeError as error:
            raise Problem("former_keys_damaged", file=files.former_keys) from error
