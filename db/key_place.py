"""Where policy wants a store's key kept: another place is refused, or the key moves from there."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.problems import Problem
from db import gate
from db.faults import told
from db.files import LogFiles
from db.key import KeptIn, KeyHolder, keep_and_read_back, read_note, write_note
from db.key_file import KeyFileHolder
from db.keyring_holder import KeyringHolder
from db.opening import is_first, kept_note
from db.passphrase import PassphraseHolder

ANYWHERE = "any"
FormerHolder = Callable[[], KeyHolder]


def expected_place(
    files: LogFiles,
    holder: KeyHolder,
    wanted: str,
    *,
    key_file: Path | None = None,
    keyring: KeyHolder | None = None,
) -> KeyHolder:
    """The holder that policy wants, once it has the key.

    A key that another one keeps is given to it, and then taken from the former. `key_file` and
    `keyring` are the places that may be wanted. For a new store nothing was written yet: a keyring
    that is wanted has to be there, and a passphrase is asked for.

    Raises `Problem`: key_place_refused, key_file_unnamed, passphrase_wanted, those of the holders.
    """
    if wanted in (ANYWHERE, holder.kind):
        return holder
    if wanted == "passphrase":
        raise Problem("passphrase_wanted")
    if wanted == "key_file" and key_file is None:
        raise Problem("key_file_unnamed")
    is_new = is_first(files.folder, files.kind)
    if wanted == "keyring" and is_new:
        raise Problem("key_place_refused", reason=wanted)
    target: KeyHolder = keyring or KeyringHolder()
    if key_file is not None and wanted == "key_file":
        target = KeyFileHolder(key_file, make=True)
    if not is_new:
        move(files, holder, target)
    return target


def with_passphrase(
    files: LogFiles, wanted: str, passphrase: str, former: FormerHolder
) -> PassphraseHolder:
    """The holder that seals the key by this passphrase.

    Where policy wants that, and the key is kept elsewhere, it moves there first. Raises `Problem`:
    passphrase_short, those of `move`.
    """
    holder = PassphraseHolder(files, passphrase)
    note = kept_note(files.folder, files.kind)
    if wanted == holder.kind and note is not None and note.kept_in != holder.kind:
        move(files, former(), holder)
    return holder


def move(files: LogFiles, former: KeyHolder, target: KeyHolder) -> None:
    """Give the key of a store to another holder, prove it there, and take it from the former.

    A program that ends on the way leaves the key with both, and the note names one that has it.
    A key file stays: other stores may use it. Raises `Problem`: those of the holders, key_missing,
    key_wrong, key_not_kept.
    """
    note = read_note(files)
    log = "" if note is None else note.log
    key = former.read(log)
    if key is None or note is None:
        raise Problem("key_missing", backend=former.backend(), kept_in=former.kind)
    if files.log.exists():
        gate.check(files, key)
    kept = target.read(log)
    if kept is None or not hmac.compare_digest(kept, key):
        keep_and_read_back(target, log, key)
    kind: KeptIn = target.kind
    with told(files.folder):
        write_note(files, msgspec.structs.replace(note, kept_in=kind, backend=target.backend()))
    if isinstance(former, KeyringHolder):
        former.forget(log)
    elif isinstance(former, PassphraseHolder):
        former.forget()
