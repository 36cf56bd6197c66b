"""Secrets kept in memory, and a place for them that nobody unlocks."""

from __future__ import annotations

from app.problems import Problem


class MemorySecrets:
    """Fulfils `app.phone.secrets.Secrets` for the length of a test."""

    def __init__(self, **kept: str) -> None:
        self.kept = dict(kept)

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def set(self, name: str, secret: str) -> None:
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


class LockedSecrets(MemorySecrets):
    """Nobody unlocks it (F13)."""

    def get(self, name: str) -> str | None:
        raise Problem("keyring_locked", backend="a locked keyring")

    def set(self, name: str, secret: str) -> None:
        raise Problem("keyring_locked", backend="a locked keyring")

    def delete(self, name: str) -> None:
        raise Problem("keyring_locked", backend="a locked keyring")
