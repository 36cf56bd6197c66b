"""The key of the log, who keeps it, and the note of it beside the log.

The key is 32 random bytes used raw (C01). The note is not secret: it names the log, says who
keeps the key, and holds a fingerprint, by which a wrong key is told from a damaged file.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Literal, Protocol

import msgspec
from msgspec import Struct

from app.problems import Problem
from db.files import LogFiles, write_whole

KEY_BYTES = 32
_FINGERPRINT_LABEL = b"callside call log key fingerprint 1"

KeptIn = Literal["keyring", "key_file", "passphrase"]


class KeyHolder(Protocol):
    """Keeps the key of a log. May take its time and may ask the person: call it on a worker."""

    @property
    def kind(self) -> KeptIn:
        """Which kind of place this is."""
        ...

    def backend(self) -> str:
        """The name of the place, as people know it. Raises `Problem` when it is unsuitable."""
        ...

    def read(self, log: str) -> bytes | None:
        """The key of a log; None when the place works and has none. Raises `Problem`."""
        ...

    def keep(self, log: str, key: bytes) -> None:
        """Keep the key of a log. Raises `Problem`."""
        ...

    def replace(self, log: str, key: bytes) -> None:
        """Keep a new key of a log in the place of the former one. Raises `Problem`."""
        ...


class KeyNote(Struct, frozen=True, kw_only=True):
    """What may be known of the key.

    `log` is the log's own id. `made` is false until the log is whole; `recovery` is the public
    half of the recovery code.
    """

    format: Literal[1] = 1
    log: str
    kept_in: KeptIn
    backend: str
    fingerprint: str
    recovery: str = ""
    made: bool = False


def new_key() -> bytes:
    """A new key."""
    return secrets.token_bytes(KEY_BYTES)


def fingerprint(key: bytes) -> str:
    """16 hexadecimal digits by which a key is recognised; they tell nothing about it."""
    return hmac.new(key, _FINGERPRINT_LABEL, hashlib.sha256).hexdigest()[:16]


def read_note(files: LogFiles) -> KeyNote | None:
    """The note beside the log; None when it is missing or no longer readable.

    A lost note is no lost log: the gate then knows less, and the note is written again once the
    log is open.
    """
    try:
        return msgspec.json.decode(files.key_note.read_bytes(), type=KeyNote)
    except (FileNotFoundError, msgspec.DecodeError):
        return None


def write_note(files: LogFiles, note: KeyNote) -> None:
    """Replace the note beside the log."""
    write_whole(files.key_note, msgspec.json.format(msgspec.json.encode(note), indent=2) + b"\n")


def keep_and_read_back(holder: KeyHolder, log: str, key: bytes, *, replaces: bool = False) -> None:
    """Give the key to a holder and see that it is really there (F16).

    Raises `Problem`: key_not_kept, and whatever the holder raises.
    """
    (holder.replace if replaces else holder.keep)(log, key)
    kept = holder.read(log)
    if kept is None or not hmac.compare_digest(kept, key):
        raise Problem("key_not_kept", backend=holder.backend())
