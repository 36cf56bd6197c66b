"""Who keeps the key of a store: by what was named, and by the note beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.problems import Problem
from db.files import LogFiles
from db.key import KeyHolder
from db.key_file import KeyFileHolder
from db.opening import is_first, kept_note


def holder_for(
    files: LogFiles,
    *,
    key_file: Path | None = None,
    managed_key_file: Path | None = None,
    given: KeyHolder | None = None,
    ask_passphrase: Callable[[], str] | None = None,
) -> KeyHolder:
    """The holder of a store's key; `given` stands in for the keyring of this machine.

    A key file was named on purpose, or policy manages one for stores whose key is kept so.

    Raises `Problem`: passphrase_needed where there is nobody to ask, key_file_needed.
    """
    from db.keyring_holder import KeyringHolder
    from db.passphrase import PassphraseHolder

    if key_file is not None:
        return KeyFileHolder(key_file, make=is_first(files.folder, files.kind))
    note = kept_note(files.folder, files.kind)
    if note is not None and note.kept_in == "passphrase":
        if ask_passphrase is None:
            raise Problem("passphrase_needed")
        return PassphraseHolder(files, ask_passphrase())
    if note is not None and note.kept_in == "key_file":
        if managed_key_file is not None:
            return KeyFileHolder(managed_key_file)
        raise Problem("key_file_needed", backend=note.backend)
    return given or KeyringHolder()
