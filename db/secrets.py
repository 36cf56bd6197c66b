"""Secrets of the telephone in the keyring of the operating system: known ones only (F14)."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.phone.secrets import LONGEST_SECRET
from app.problems import Problem
from db.known_keyring import ACCEPTED, KnownKeyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Callside phone"


class KeyringSecrets:
    """Fulfils `app.phone.secrets.Secrets`. Two profiles of one person do not share an entry.

    `profile` is the folder of the profile; `keyring` the backend, by default this machine's.
    """

    def __init__(
        self,
        profile: Path,
        keyring: KeyringBackend | None = None,
        accepted: Collection[str] = ACCEPTED,
    ) -> None:
        self._scope = scope_of(profile)
        self._keyring = KnownKeyring(keyring, accepted)

    def get(self, name: str) -> str | None:
        with _for_the_phone():
            return self._keyring.get(SERVICE, self._entry(name))

    def set(self, name: str, secret: str) -> None:
        if len(secret) > LONGEST_SECRET:
            raise Problem("secret_too_long", most=LONGEST_SECRET)
        with _for_the_phone():
            self._keyring.set(SERVICE, self._entry(name), secret)
            kept = self._keyring.get(SERVICE, self._entry(name))
        if kept != secret:
            raise Problem("secret_not_kept", backend=self._keyring.backend())

    def delete(self, name: str) -> None:
        with _for_the_phone():
            self._keyring.delete(SERVICE, self._entry(name))

    def _entry(self, name: str) -> str:
        return f"{self._scope}/{name}"


def scope_of(profile: Path) -> str:
    """What begins the names of a profile's entries.

    They can be read while the keyring is locked: a path is not among them.
    """
    return hashlib.sha256(str(profile.absolute()).encode()).hexdigest()[:16]


@contextmanager
def _for_the_phone() -> Iterator[None]:
    """Say of a keyring's problem that it is the phone's, not the log's: what to do is another."""
    try:
        yield
    except Problem as problem:
        raise Problem(problem.code, **{**problem.facts, "reason": "phone"}) from problem
