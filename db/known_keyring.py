"""The keyring of the operating system: known ones only, never a fallback (F14)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.problems import Problem

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

ACCEPTED = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
"""The keyrings that keep secrets encrypted, by class. Names are compared, so that a class that
only inherits from one of them is not taken for it."""

_CHAINER = "keyring.backends.chainer.ChainerBackend"
# The backends let the errors of the libraries below them through.
_BELOW = frozenset({"secretstorage", "jeepney", "dbus", "gi", "pywintypes", "win32ctypes"})
_LOCKED = frozenset({"LockedException", "PromptDismissedException"})


class KnownKeyring:
    """Keeps short texts by service and name. A locked keyring may ask the person.

    `keyring` is the backend to use, by default the one that this machine chooses; `accepted` are
    the classes that may keep a secret. Every use raises `Problem`: keyring_unsuitable,
    keyring_locked, keyring_failed.
    """

    def __init__(
        self, keyring: KeyringBackend | None = None, accepted: Collection[str] = ACCEPTED
    ) -> None:
        self._given = keyring
        self._accepted = accepted
        self._chosen: KeyringBackend | None = None

    def backend(self) -> str:
        """The keyring's name."""
        return _class_of(self._keyring())

    def get(self, service: str, name: str) -> str | None:
        """The text, or None when the open keyring has no such entry."""
        keyring = self._keyring()
        with self._told(keyring):
            return keyring.get_password(service, name)

    def set(self, service: str, name: str, text: str) -> None:
        """Put a text into the keyring, in the place of a former one."""
        keyring = self._keyring()
        with self._told(keyring):
            keyring.set_password(service, name, text)

    def delete(self, service: str, name: str) -> None:
        """Take an entry out; one that is not there is gone already."""
        keyring = self._keyring()
        with self._told(keyring):
            if keyring.get_password(service, name) is not None:
                keyring.delete_password(service, name)

    def _keyring(self) -> KeyringBackend:
        if self._chosen is None:
            self._chosen = self._choose()
        return self._chosen

    def _choose(self) -> KeyringBackend:
        """The accepted keyring, or the first one of a chain when that one is accepted."""
        if self._given is not None:
            keyring = self._given
        else:
            import keyring as keyrings

            keyring = keyrings.get_keyring()
        if _class_of(keyring) == _CHAINER:
            # A chain would ask the next keyring when the first has no entry, and store in whichever
            # comes first: a key must be in one known place.
            keyring = next(iter(getattr(keyring, "backends", ())), keyring)
        if _class_of(keyring) not in self._accepted:
            raise Problem("keyring_unsuitable", backend=_class_of(keyring))
        return keyring

    @contextmanager
    def _told(self, keyring: KeyringBackend) -> Iterator[None]:
        """Raise what the keyring, or the library below it, says as a problem."""
        from keyring.errors import KeyringError, KeyringLocked

        name = _class_of(keyring)
        try:
            yield
        except KeyringLocked as error:
            raise Problem("keyring_locked", backend=name) from error
        except (KeyringError, OSError) as error:
            raise Problem("keyring_failed", backend=name, said=type(error).__name__) from error
        except Exception as error:
            if type(error).__module__.partition(".")[0] not in _BELOW:
                raise
            code = "keyring_locked" if type(error).__name__ in _LOCKED else "keyring_failed"
            raise Problem(code, backend=name, said=type(error).__name__) from error


def _class_of(keyring: KeyringBackend) -> str:
    return f"{type(keyring).__module__}.{type(keyring).__qualname__}"
