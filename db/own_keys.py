"""Somebody's own keys for sealing and signing: with the key of their store, wherever that is (C16).

Where the keyring of the operating system keeps the key of the store, it keeps these, too. Where
somebody gave the store a key file or a passphrase because there is no good keyring, they lie in the
store itself, encrypted with it. One text holds both keys, so that there is never half a pair.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from app.bundle.identity import KeyShelf, OwnKeys, new_keys
from app.problems import Problem
from db.connection import Connection, transaction
from db.faults import told
from db.files import write_whole
from db.key import read_note
from db.known_keyring import ACCEPTED, KnownKeyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from db.store import Store

SERVICE = "Callside own keys"

Role = Literal["agent", "supervisor"]
_MARK = "callside1"


class Drawer(Protocol):
    """A place for one secret text. Each use raises `Problem`, and may ask the person."""

    def name(self) -> str:
        """The name of the place."""
        ...

    def read(self) -> str | None: ...

    def put(self, text: str) -> None: ...


class OwnKeyShelf:
    """Fulfils `app.bundle.identity.KeyShelf` with one drawer; the first use makes the keys.

    They are remembered from then on: a locked keyring asks once.
    """

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer
        self._keys: OwnKeys | None = None

    def own_keys(self) -> OwnKeys:
        """Raises `Problem`: own_keys_not_kept, own_keys_damaged, and those of the drawer."""
        if self._keys is None:
            text = self._drawer.read()
            self._keys = self._made() if text is None else _read(text)
        return self._keys

    def _made(self) -> OwnKeys:
        # What is there afterwards counts: another program may have made keys at the same moment.
        self._drawer.put(_written(new_keys()))
        kept = self._drawer.read()
        if kept is None:
            raise Problem("own_keys_not_kept", backend=self._drawer.name())
        return _read(kept)


class KeyringDrawer:
    """An entry of a known keyring, by the id of the store and the role (F14)."""

    def __init__(
        self,
        store: str,
        role: Role,
        keyring: KeyringBackend | None = None,
        accepted: Collection[str] = ACCEPTED,
    ) -> None:
        self._entry = f"{store}/{role}"
        self._keyring = KnownKeyring(keyring, accepted)

    def name(self) -> str:
        return self._keyring.backend()

    def read(self) -> str | None:
        return self._keyring.get(SERVICE, self._entry)

    def put(self, text: str) -> None:
        self._keyring.set(SERVICE, self._entry, text)


class StoreDrawer:
    """A row of the encrypted store. Each use has a connection of its own, from `connect`."""

    def __init__(self, connect: Callable[[], Connection], folder: Path, role: Role) -> None:
        self._connect = connect
        self._folder = folder
        self._row = f"own_keys/{role}"

    def name(self) -> str:
        return str(self._folder)

    def read(self) -> str | None:
        conn = self._connect()
        try:
            with told(self._folder):
                ask = "SELECT value FROM meta WHERE name = ?"
                row = conn.execute(ask, (self._row,)).fetchone()
        finally:
            conn.close()
        return None if row is None else str(row[0])

    def put(self, text: str) -> None:
        """Keep the text, unless another program kept one meanwhile: that one counts."""
        conn = self._connect()
        try:
            with told(self._folder), transaction(conn):
                conn.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", (self._row, text))
        finally:
            conn.close()


class FileDrawer:
    """A file that only its owner reads: for the key with which IT signs rosters."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def name(self) -> str:
        return str(self._path)

    def read(self) -> str | None:
        with told(self._path.parent):
            try:
                return self._path.read_text(encoding="ascii").strip()
            except FileNotFoundError:
                return None
            except UnicodeDecodeError as error:
                raise Problem("own_keys_damaged") from error

    def put(self, text: str) -> None:
        with told(self._path.parent):
            write_whole(self._path, f"{text}\n".encode())


def shelf_of(
    store: Store,
    role: Role,
    keyring: KeyringBackend | None = None,
    accepted: Collection[str] = ACCEPTED,
) -> KeyShelf:
    """Where the keys of a store's owner are: as the key of the store itself is kept."""
    note = read_note(store.files)
    if note is not None and note.kept_in == "keyring":
        return OwnKeyShelf(KeyringDrawer(store.name(), role, keyring, accepted))
    return OwnKeyShelf(StoreDrawer(lambda: store.connected("write"), store.files.folder, role))


def _written(keys: OwnKeys) -> str:
    return f"{_MARK}:{keys.seal_secret}:{keys.sign_secret}"


def _read(text: str) -> OwnKeys:
    mark, _, rest = text.partition(":")
    seal, _, sign = rest.partition(":")
    keys = OwnKeys(seal_secret=seal, sign_secret=sign)
    if mark != _MARK:
        raise Problem("own_keys_damaged")
    keys.public()
    return keys
