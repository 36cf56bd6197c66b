"""Who was erased, as keyed hashes, so that no backup from before brings anybody back (C08).

The list lies beside the log and not in it: a log that comes back from a backup must find it. It
holds no word of anybody. The key of the hashes is sealed by the log's key: without that a hash
could be compared with every number that there is.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable, Iterable
from uuid import UUID

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.problems import Problem
from db.faults import told
from db.files import LogFiles, write_whole
from db.folding import folded
from db.former_keys import former_keys
from db.key import KEY_BYTES
from db.key_seal import seal, unseal

MARK_BYTES = 16
_LABEL = "callside erased 1"

Marker = Callable[[str, str], bytes]
"""The keyed hash of a value of some kind ("number", "+4930…")."""


class ErasedEntry(Struct, frozen=True, kw_only=True):
    """One erasure: its id, when it was (ms, UTC), and the marks of what it erased."""

    id: UUID
    at_ms: int
    marks: tuple[bytes, ...]


class ErasedList(Struct, frozen=True, kw_only=True):
    """The whole list. `secret` is the key of the hashes, sealed by the log's key of that time."""

    format: int = 1
    secret: bytes
    entries: tuple[ErasedEntry, ...] = ()


def read(files: LogFiles) -> ErasedList | None:
    """The list beside a log; None where nobody was erased.

    Raises `Problem`: erased_list_damaged, and those of the disk.
    """
    with told(files.folder):
        try:
            return msgspec.json.decode(files.erased.read_bytes(), type=ErasedList)
        except FileNotFoundError:
            return None
        except msgspec.DecodeError as error:
            raise Problem("erased_list_damaged", file=files.erased) from error


def write(files: LogFiles, erased: ErasedList | None) -> None:
    """Keep a list, whole or not at all; None takes it away. Raises `Problem`."""
    with told(files.folder):
        if erased is None:
            files.erased.unlink(missing_ok=True)
        else:
            write_whole(files.erased, msgspec.json.encode(erased) + b"\n")


def begun(key: bytes) -> ErasedList:
    """A list of nobody."""
    return ErasedList(secret=seal(secrets.token_bytes(KEY_BYTES), key, _LABEL))


def with_entry(erased: ErasedList, entry: ErasedEntry) -> ErasedList:
    """The list and one erasure more."""
    return replace(erased, entries=(*erased.entries, entry))


def marker(files: LogFiles, erased: ErasedList, key: bytes) -> Marker:
    """What makes the marks of this list, also after the log's key was changed.

    Raises `Problem`: erased_list_damaged where no key that is known unseals it.
    """
    tried = (unseal(erased.secret, each, _LABEL) for each in _keys(files, key))
    secret = next((each for each in tried if each is not None), None)
    if secret is None:
        raise Problem("erased_list_damaged", file=files.erased)

    def mark(kind: str, value: str) -> bytes:
        content = f"{kind}\n{folded(value)}".encode()
        return hmac.digest(secret, content, hashlib.sha256)[:MARK_BYTES]

    return mark


def _keys(files: LogFiles, key: bytes) -> Iterable[bytes]:
    yield key
    yield from former_keys(files, key)
