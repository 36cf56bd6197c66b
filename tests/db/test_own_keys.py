"""Somebody's own keys: in a known keyring, or in the encrypted store; made once, read back."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from app.bundle.identity import KeyShelf
from app.phone.secrets import LONGEST_SECRET
from app.problems import Problem
from db.key import KeyNote, fingerprint, write_note
from db.own_keys import (
    SERVICE,
    FileDrawer,
    KeyringDrawer,
    OwnKeyShelf,
    Role,
    StoreDrawer,
    shelf_of,
)
from db.store import Store
from tests.support import keyrings
from tests.support.keyrings import ForgetfulKeyring, GoodKeyring, LockedKeyring, PlaintextKeyring
from tests.support.rights import of_others
from tests.support.store import KEY, open_store


def in_keyring(keyring: KeyringBackend, store: str = "s1", role: Role = "agent") -> KeyShelf:
    return OwnKeyShelf(KeyringDrawer(store, role, keyring, keyrings.ACCEPTED))


def code_of(shelf: KeyShelf) -> str:
    with pytest.raises(Problem) as told:
        shelf.own_keys()
    return told.value.code


def test_keys_are_made_once_and_stay() -> None:
    keyring = GoodKeyring()
    made = in_keyring(keyring).own_keys()
    assert in_keyring(keyring).own_keys() == made
    (((service, entry), text),) = keyring.kept.items()
    assert service == SERVICE
    assert len(entry) + len(text) <= LONGEST_SECRET


def test_each_store_and_role_has_keys_of_its_own() -> None:
    keyring = GoodKeyring()
    found = {
        in_keyring(keyring, store, role).own_keys().seal_secret
        for store in ("s1", "s2")
        for role in ("agent", "supervisor")
    }
    assert len(found) == 4


def test_no_keys_are_handed_out_that_were_not_kept() -> None:
    """F14, F16: else a team pins a key that is gone tomorrow."""
    assert code_of(in_keyring(ForgetfulKeyring())) == "own_keys_not_kept"
    assert code_of(in_keyring(LockedKeyring())) == "keyring_locked"
    assert code_of(in_keyring(PlaintextKeyring())) == "keyring_unsuitable"
    assert code_of(in_keyring(fail.Keyring())) == "keyring_unsuitable"


@pytest.mark.parametrize("text", ["", "callside1:", "callside2:{rest}", "callside1:{rest}0", "x"])
def test_a_damaged_entry_is_told_and_never_replaced(text: str) -> None:
    keyring = GoodKeyring()
    in_keyring(keyring).own_keys()
    ((entry, kept),) = keyring.kept.items()
    keyring.kept[entry] = damaged = text.format(rest=kept.partition(":")[2])
    assert code_of(in_keyring(keyring)) == "own_keys_damaged"
    assert keyring.kept[entry] == damaged


def noted(store: Store, kept_in: str) -> None:
    note = KeyNote(log=store.name(), kept_in="keyring", backend="x", fingerprint=fingerprint(KEY))
    write_note(store.files, msgspec.structs.replace(note, kept_in=kept_in))


def test_with_a_key_file_the_keys_lie_in_the_store_itself(tmp_path: Path) -> None:
    """On a machine without a keyring, which is why there is a key file."""
    with open_store(tmp_path / "log") as store:
        noted(store, "key_file")
        keys = shelf_of(store, "agent", fail.Keyring()).own_keys()
    with open_store(tmp_path / "log") as store:
        assert shelf_of(store, "agent", fail.Keyring()).own_keys() == keys
        assert shelf_of(store, "supervisor", fail.Keyring()).own_keys() != keys
    secrets = (keys.seal_secret.encode(), keys.sign_secret.encode())
    for file in (tmp_path / "log").rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not any(secret in content for secret in secrets)


def test_with_a_keyring_the_store_holds_no_keys(tmp_path: Path) -> None:
    keyring = GoodKeyring()
    with open_store(tmp_path / "log") as store:
        noted(store, "keyring")
        keys = shelf_of(store, "agent", keyring, keyrings.ACCEPTED).own_keys()
        assert keys.seal_secret in "".join(keyring.kept.values())
        drawer = StoreDrawer(lambda: store.connected("read"), store.files.folder, "agent")
        assert drawer.read() is None


def test_of_two_programs_that_make_keys_at_once_one_counts(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        drawer = StoreDrawer(lambda: store.connected("write"), store.files.folder, "agent")
        first = OwnKeyShelf(drawer).own_keys()
        drawer.put("callside1:late")
        assert OwnKeyShelf(drawer).own_keys() == first


def test_a_key_file_of_it_is_readable_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "house.key"
    keys = OwnKeyShelf(FileDrawer(path)).own_keys()
    assert OwnKeyShelf(FileDrawer(path)).own_keys() == keys
    assert of_others(path) == 0


def test_keys_are_not_told_by_a_text_of_them() -> None:
    """C01: a text of an object ends up in logs and crash reports."""
    keys = in_keyring(GoodKeyring()).own_keys()
    assert keys.seal_secret not in repr(keys) + str(keys)
    assert keys.sign_secret not in repr(keys) + str(keys)
