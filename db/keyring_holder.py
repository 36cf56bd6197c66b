"""The log's key in the keyring of the operating system (C01)."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from app.problems import Problem
from db.key import KEY_BYTES, KeptIn
from db.known_keyring import ACCEPTED, KnownKeyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Callside call log"
_SECRET_MARK = "callside1:"


class KeyringHolder:
    """Keeps the key under `SERVICE` and the log's id. A locked keyring may ask the person.

    `keyring` is the backend to use, by default the one that this machine chooses; `accepted` are
    the classes that may keep a key.
    """

    kind: KeptIn = "keyring"

    def __init__(
        self, keyring: KeyringBackend | None = None, accepted: Collection[str] = ACCEPTED
    ) -> None:
        self._keyring = KnownKeyring(keyring, accepted)

    def backend(self) -> str:
        """The keyring's name. Raises `Problem`: keyring_unsuitable."""
        return self._keyring.backend()

    def read(self, log: str) -> bytes | None:
        """The key of a log, or None when the open keyring has no such entry.

        Raises `Problem`: keyring_unsuitable, keyring_locked, keyring_failed, key_garbled.
        """
        secret = self._keyring.get(SERVICE, log)
        if secret is None:
            return None
        try:
            key = bytes.fromhex(secret.removeprefix(_SECRET_MARK))
        except ValueError as error:
            raise Problem("key_garbled", backend=self.backend()) from error
        if not secret.startswith(_SECRET_MARK) or len(key) != KEY_BYTES:
            raise Problem("key_garbled", backend=self.backend())
        return key

    def keep(self, log: str, key: bytes) -> None:
        """Put the key into the keyring; 74 characters, far below every keyring's limit (F17).

        Raises `Problem`: keyring_unsuitable, keyring_locked, keyring_failed.
        """
        self._keyring.set(SERVICE, log, _SECRET_MARK + key.hex())

    def forget(self, log: str) -> None:
        """Take the key out of the keyring: another place has it now."""
        self._keyring.delete(SERVICE, log)

    def replace(self, log: str, key: bytes) -> None:
        """The same as `keep`: an entry is replaced."""
        self.keep(log, key)
