"""The key sealed to a recovery code that the agent prints and, by policy, to IT's own key (B07).

The code's 128 random bits become an X25519 identity of age, so that no slow passphrase is needed
and any age tool can open the file (docs/decisions/0003-recovery-code.md). The code itself is kept
nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from app.problems import Problem
from db import gate, recovery_code
from db.bech32 import bech32
from db.crossing import crossed, settle
from db.faults import told
from db.files import LogFiles, write_whole
from db.key import (
    KEY_BYTES,
    KeyHolder,
    KeyNote,
    fingerprint,
    keep_and_read_back,
    read_note,
    write_note,
)

if TYPE_CHECKING:
    from pyrage.x25519 import Identity, Recipient

_LABEL = b"callside recovery identity 1"
_NOT_FOR_ME = "No matching keys"  # in the words of age


class _Sealed(Struct, frozen=True, kw_only=True):
    log: str
    key: bytes


def make_recovery(files: LogFiles, log: str, key: bytes, recipients: Sequence[str] = ()) -> str:
    """Seal the key to a new code, and give the code: show it once, it is kept nowhere.

    A file for an earlier code is replaced; that code then opens nothing any more. `recipients`
    are age public keys ("age1…") named by policy. Raises `Problem`: recovery_recipient_wrong,
    and those of the disk.
    """
    import pyrage

    secret = recovery_code.new_secret()
    public = identity(secret).to_public()
    try:
        others = [pyrage.x25519.Recipient.from_str(each) for each in recipients]
    except pyrage.RecipientError as error:
        raise Problem("recovery_recipient_wrong") from error
    content = msgspec.json.encode(_Sealed(log=log, key=key))
    with told(files.folder):
        note = read_note(files)
        if note is not None:
            # Until the new code is known to the note, and so to be shown, the one on paper opens
            # the log: a program killed in between must not leave a code that nobody has seen.
            both = [public, *_earlier(note), *others]
            write_whole(files.recovery, pyrage.encrypt(content, both, armored=True))
            write_note(files, msgspec.structs.replace(note, recovery=str(public)))
        write_whole(files.recovery, pyrage.encrypt(content, [public, *others], armored=True))
    return recovery_code.written(secret)


def recover(files: LogFiles, code: str) -> bytes:
    """The key that the code opens. Changes nothing.

    Raises `Problem`: recovery_code_mistyped (a slip that the code's own check finds),
    recovery_missing (no file beside the log), recovery_code_wrong (of another log, or replaced
    by a later one), recovery_damaged.
    """
    return crossed(files, _unsealed(files, recovery_code.read(code)).key)


def fits(files: LogFiles, code: str) -> bool:
    """True when the code gives the key that the log has now. Changes nothing.

    Raises `Problem`: those of `recover`.
    """
    key = recover(files, code)
    note = read_note(files)
    if note is not None:
        return note.fingerprint == fingerprint(key)
    return gate.fits(files, key)


def recover_into(files: LogFiles, code: str, holder: KeyHolder) -> None:
    """Give the key back to a holder, once it is proved to open the log. Deletes nothing.

    Raises `Problem`: those of `recover`, of the start gate and of the holder, key_not_kept.
    """
    sealed = _unsealed(files, recovery_code.read(code))
    key = settle(files, sealed.key)
    note = read_note(files)
    log = sealed.log if note is None else note.log
    if files.log.exists():
        gate.check(files, key)
    keep_and_read_back(holder, log, key)
    renewed = KeyNote(
        log=log,
        kept_in=holder.kind,
        backend=holder.backend(),
        fingerprint=fingerprint(key),
        recovery=str(identity(recovery_code.read(code)).to_public()),
        made=True,
    )
    with told(files.folder):
        write_note(files, renewed)


def identity(secret: bytes) -> Identity:
    """The age identity of a code's secret."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF
    from pyrage.x25519 import Identity

    scalar = HKDF(algorithm=SHA256(), length=32, salt=None, info=_LABEL).derive(secret)
    return Identity.from_str(bech32("age-secret-key-", scalar).upper())


def _earlier(note: KeyNote) -> list[Recipient]:
    """Whom the code before was for; none at the first start, or where the note is garbled."""
    import pyrage

    try:
        return [pyrage.x25519.Recipient.from_str(note.recovery)]
    except pyrage.RecipientError:
        return []


def _unsealed(files: LogFiles, secret: bytes) -> _Sealed:
    import pyrage

    with told(files.folder):
        try:
            content = files.recovery.read_bytes()
        except FileNotFoundError as error:
            raise Problem("recovery_missing", file=files.recovery) from error
    mine = identity(secret)
    try:
        sealed = msgspec.json.decode(pyrage.decrypt(content, [mine]), type=_Sealed)
    except (pyrage.DecryptError, msgspec.DecodeError) as error:
        note = read_note(files)
        right = note is not None and note.recovery == str(mine.to_public())
        wrong = not right and _NOT_FOR_ME in str(error)
        code = "recovery_code_wrong" if wrong else "recovery_damaged"
        raise Problem(code, file=files.recovery) from error
    if len(sealed.key) != KEY_BYTES:
        raise Problem("recovery_damaged", file=files.recovery)
    return sealed
