"""Keyrings for tests: a good one, and each way in which one can be no good."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError


class _Keyring(KeyringBackend):
    # Only tests use these: they never offer themselves to a program that looks for a keyring.
    priority = -1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class GoodKeyring(_Keyring):
    """Keeps what it is given."""


class OtherKeyring(_Keyring):
    """Another make of good keyring."""


class ForgetfulKeyring(_Keyring):
    """Takes a secret, says nothing, and keeps nothing (F16)."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class LockedKeyring(_Keyring):
    """Nobody unlocks it (F13)."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("dismissed")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("dismissed")


class SilentKeyring(_Keyring):
    """A desktop whose question for the password nobody answers, until `answered` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answered.wait()
        return super().get_password(service, username)


class RefusingKeyring(_Keyring):
    """Can be read, and takes nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("no")


class PlaintextKeyring(_Keyring):
    """Stands for keyrings.alt: works, and would keep the secret readable for everybody (F14)."""


class Chain(_Keyring):
    """Stands for the chain of keyring's own: it holds others."""

    backends: tuple[KeyringBackend, ...] = ()


ACCEPTED = frozenset(
    f"{kind.__module__}.{kind.__qualname__}"
    for kind in (
        GoodKeyring,
        OtherKeyring,
        ForgetfulKeyring,
        LockedKeyring,
        RefusingKeyring,
        SilentKeyring,
    )
)
