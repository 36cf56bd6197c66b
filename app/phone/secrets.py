"""What the telephone needs kept secret, as a small protocol: tokens and a password of an exchange.

The composition root brings the keyring that fulfils it (`db.secrets`).
"""

from __future__ import annotations

from typing import Protocol

LONGEST_SECRET = 200
"""Characters: the smallest keyring holds 2,560 bytes of UTF-16 (F17)."""


class Secrets(Protocol):
    """Keeps short texts by name, encrypted by the operating system; there is no other place (F14).

    Any use may take its time and may ask the person: call it on a worker (`ui.background`).
    Each raises `Problem`: keyring_unsuitable, keyring_locked, keyring_failed.
    """

    def get(self, name: str) -> str | None:
        """The secret of this name; None when there is none."""
        ...

    def set(self, name: str, secret: str) -> None:
        """Keep a secret in the place of a former one of this name.

        Raises `Problem` also: secret_too_long, secret_not_kept when it cannot be read back (F16).
        """
        ...

    def delete(self, name: str) -> None:
        """Forget the secret; one that is not there is gone already."""
        ...
