"""Getting the key back with the code: the same rows, and nothing deleted (B07)."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pyrage
import pytest

from app.problems import Problem
from db import recovery_code
from db.bech32 import bech32
from db.files import LogFiles
from db.key import read_note
from db.key_file import KeyFileHolder
from db.keyring_holder import KeyringHolder
from db.opening import prepare
from db.passphrase import PassphraseHolder
from db.recovery import identity, make_recovery, recover, recover_into
from tests.support import keyrings
from tests.support.keyrings import ForgetfulKeyring, GoodKeyring
from tests.support.store import a_call, change, fingerprint_of


def refused(files: LogFiles, code: str) -> str:
    before = fingerprint_of(files.folder)
    with pytest.raises(Problem) as told:
        recover(files, code)
    assert fingerprint_of(files.folder) == before
    return told.value.code


@pytest.fixture
def keyring() -> GoodKeyring:
    return GoodKeyring()


@pytest.fixture
def holder(keyring: GoodKeyring) -> KeyringHolder:
    return KeyringHolder(keyring, accepted=keyrings.ACCEPTED)


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    return LogFiles(tmp_path / "log")


def test_a_lost_key_comes_back_with_every_row(
    files: LogFiles, keyring: GoodKeyring, holder: KeyringHolder
) -> None:
    opening = prepare(files.folder, holder)
    call = a_call(concern="late")
    opening.store.keeper().write(change(call))
    opening.store.close()
    log = files.log.read_bytes()
    keyring.kept.clear()
    with pytest.raises(Problem, match="key_missing"):
        prepare(files.folder, holder)
    recover_into(files, opening.recovery_code, holder)
    assert files.log.read_bytes() == log
    again = prepare(files.folder, holder)
    assert [sheet.call for sheet in again.store.log().open_calls()] == [call]
    assert not again.first
    again.store.close()


def test_a_key_can_be_given_to_another_kind_of_holder(
    files: LogFiles, keyring: GoodKeyring, holder: KeyringHolder
) -> None:
    opening = prepare(files.folder, holder)
    opening.store.close()
    passphrase = PassphraseHolder(files, "from now on a passphrase", cost=2**14)
    recover_into(files, opening.recovery_code, passphrase)
    note = read_note(files)
    assert note is not None
    assert (note.kept_in, note.made) == ("passphrase", True)
    prepare(files.folder, passphrase).store.close()
    assert len(keyring.kept) == 1  # nothing is deleted


def test_recovery_works_when_the_note_is_lost_too(
    files: LogFiles, keyring: GoodKeyring, holder: KeyringHolder
) -> None:
    opening = prepare(files.folder, holder)
    opening.store.close()
    note = read_note(files)
    keyring.kept.clear()
    files.key_note.unlink()
    assert refused(files, recovery_code.written(bytes(16))) == "recovery_code_wrong"
    recover_into(files, opening.recovery_code, holder)
    assert read_note(files) == note
    prepare(files.folder, holder).store.close()


def test_a_holder_that_keeps_nothing_is_told(files: LogFiles, holder: KeyringHolder) -> None:
    opening = prepare(files.folder, holder)
    opening.store.close()
    note = files.key_note.read_bytes()
    forgetful = KeyringHolder(ForgetfulKeyring(), accepted=keyrings.ACCEPTED)
    with pytest.raises(Problem) as told:
        recover_into(files, opening.recovery_code, forgetful)
    assert told.value.code == "key_not_kept"
    assert files.key_note.read_bytes() == note


def test_each_way_to_fail_has_its_name(files: LogFiles, holder: KeyringHolder) -> None:
    opening = prepare(files.folder, holder)
    opening.store.close()
    code = opening.recovery_code
    assert refused(files, code[:-1] + ("0" if code[-1] != "0" else "1")) == "recovery_code_mistyped"
    assert refused(files, recovery_code.written(bytes(16))) == "recovery_code_wrong"
    whole = files.recovery.read_bytes()
    for length in (0, 1, len(whole) // 2, len(whole) - 40):
        files.recovery.write_bytes(whole[:length])
        assert refused(files, code) == "recovery_damaged"
    files.recovery.unlink()
    assert refused(files, code) == "recovery_missing"


def test_a_new_code_replaces_the_former(files: LogFiles, holder: KeyringHolder) -> None:
    opening = prepare(files.folder, holder)
    code = opening.store.renew_recovery()
    opening.store.close()
    assert code != opening.recovery_code
    assert len(recover(files, code)) == 32
    assert refused(files, opening.recovery_code) == "recovery_code_wrong"


def test_a_file_cut_off_between_code_and_note_still_opens(
    files: LogFiles, holder: KeyringHolder
) -> None:
    """The note may still tell of the former code: what opens the file is the right code."""
    opening = prepare(files.folder, holder)
    former_note = files.key_note.read_bytes()
    code = opening.store.renew_recovery()
    opening.store.close()
    files.key_note.write_bytes(former_note)
    assert len(recover(files, code)) == 32


def test_the_key_is_sealed_to_it_as_well_when_policy_says_so(
    files: LogFiles, tmp_path: Path
) -> None:
    it = pyrage.x25519.Identity.generate()
    holder = KeyFileHolder(tmp_path / "key", make=True)
    prepare(files.folder, holder, recipients=[str(it.to_public())]).store.close()
    opened = pyrage.decrypt(files.recovery.read_bytes(), [it])
    note = read_note(files)
    assert note is not None
    assert note.log.encode() in opened


def test_a_recipient_that_is_none_stops_the_first_start(files: LogFiles, tmp_path: Path) -> None:
    holder = KeyFileHolder(tmp_path / "key", make=True)
    with pytest.raises(Problem) as told:
        prepare(files.folder, holder, recipients=["age1nonsense"])
    assert told.value.code == "recovery_recipient_wrong"
    assert not files.log.exists()
    prepare(files.folder, holder).store.close()


def test_neither_key_nor_code_is_in_any_file(
    files: LogFiles, keyring: GoodKeyring, holder: KeyringHolder
) -> None:
    opening = prepare(files.folder, holder)
    opening.store.close()
    (secret,) = keyring.kept.values()
    key = bytes.fromhex(secret.rpartition(":")[2])
    raw = recovery_code.read(opening.recovery_code)
    markers = (key, key.hex().encode(), opening.recovery_code.encode(), raw, raw.hex().encode())
    for path in files.folder.rglob("*"):
        content = path.read_bytes()
        assert not any(marker in content for marker in markers), path


def test_keys_are_written_as_age_writes_them() -> None:
    made = pyrage.x25519.Identity.generate()
    public = str(made.to_public())
    assert bech32("age", _decoded(public.removeprefix("age1"))) == public
    secret = str(made).lower()
    assert bech32("age-secret-key-", _decoded(secret.removeprefix("age-secret-key-1"))) == secret


def _decoded(data: str) -> bytes:
    alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    number = 0
    for char in data[:-6]:
        number = number << 5 | alphabet.index(char)
    spare = len(data[:-6]) * 5 % 8
    return (number >> spare).to_bytes(len(data[:-6]) * 5 // 8)


def test_the_code_opens_the_file_with_any_age_tool(files: LogFiles, holder: KeyringHolder) -> None:
    """So that a log can be opened years after this program has gone."""
    age = shutil.which("age")
    if age is None:
        pytest.skip("the program age is not installed")
    opening = prepare(files.folder, holder)
    opening.store.close()
    key = identity(recovery_code.read(opening.recovery_code))
    done = subprocess.run(
        [age, "--decrypt", "--identity", "-", str(files.recovery)],
        input=str(key).encode(),
        capture_output=True,
        check=True,
    )
    note = read_note(files)
    assert note is not None
    assert note.log.encode() in done.stdout


def test_a_former_seal_is_whole_when_a_new_one_cannot_be_written(
    files: LogFiles, holder: KeyringHolder
) -> None:
    opening = prepare(files.folder, holder)
    note = read_note(files)
    assert note is not None
    with pytest.raises(Problem):
        make_recovery(files, note.log, bytes(32), ["not a recipient"])
    opening.store.close()
    assert len(recover(files, opening.recovery_code)) == 32
