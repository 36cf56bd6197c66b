"""A new key for the log: everything is there, the old key opens nothing new, old backups open."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.ports import CallQuery
from app.problems import Problem
from db import crossing, recovery
from db.backup_preview import preview
from db.backup_shelf import backups, bring_back
from db.files import LogFiles
from db.former_keys import former_keys
from db.gate import fits
from db.key import KeyHolder, fingerprint, read_note
from db.key_file import KeyFileHolder
from db.keyring_holder import KeyringHolder
from db.opening import prepare
from db.passphrase import PassphraseHolder
from db.rotation import rotate
from tests.support.keyrings import ACCEPTED, ForgetfulKeyring, GoodKeyring, RefusingKeyring
from tests.support.store import a_call, a_note, change, fingerprint_of

CHEAP = 2**14


def holder_of(kind: str, files: LogFiles) -> KeyHolder:
    if kind == "keyring":
        return KeyringHolder(GoodKeyring(), ACCEPTED)
    if kind == "key_file":
        return KeyFileHolder(files.folder.parent / "log.key", make=True)
    return PassphraseHolder(files, "one two three four", cost=CHEAP)


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    return LogFiles(tmp_path / "log")


def filled(files: LogFiles, holder: KeyHolder) -> tuple[str, bytes]:
    """A log with one call and a backup; gives its recovery code and its key."""
    opening = prepare(files.folder, holder)
    call = a_call(name="Jake")
    opening.store.keeper().write(change(call, a_note(call, "what was said " * 500)))
    opening.store.backup()
    log = opening.store.name()
    opening.store.close()
    key = holder.read(log)
    assert key is not None
    return opening.recovery_code, key


def names_in(files: LogFiles, holder: KeyHolder) -> list[str]:
    opening = prepare(files.folder, holder)
    try:
        return [line.call.name for line in opening.store.log().calls(CallQuery(), limit=9)]
    finally:
        opening.store.close()


@pytest.mark.parametrize("kind", ["keyring", "key_file", "passphrase"])
def test_the_log_opens_with_the_new_key_alone(files: LogFiles, kind: str) -> None:
    holder = holder_of(kind, files)
    _, old = filled(files, holder)
    rotate(files.folder, holder)
    note = read_note(files)
    assert note is not None
    new = holder.read(note.log)
    assert new is not None
    assert new != old
    assert note.fingerprint == fingerprint(new)
    assert not fits(files, old)
    assert names_in(files, holder) == ["Jake"]
    left = {path.name for path in files.folder.iterdir()} - {"call-log.passphrase.json"}
    assert left == {
        "backups",
        "call-log.db",
        "call-log.key.json",
        "call-log.recovery.age",
        "call-log.former-keys.json",
    }


def test_the_new_code_opens_it_and_the_old_one_does_not(files: LogFiles) -> None:
    holder = holder_of("keyring", files)
    old_code, _ = filled(files, holder)
    code = rotate(files.folder, holder)
    assert recovery.fits(files, code)
    with pytest.raises(Problem) as refused:
        recovery.recover(files, old_code)
    assert refused.value.code == "recovery_code_wrong"
    other = KeyringHolder(GoodKeyring(), ACCEPTED)
    recovery.recover_into(files, code, other)
    assert names_in(files, other) == ["Jake"]


def test_backups_of_every_former_key_are_seen_and_come_back(
    files: LogFiles, tmp_path: Path
) -> None:
    holder = holder_of("keyring", files)
    filled(files, holder)
    first = backups(files)[0].path
    for _ in range(2):
        rotate(files.folder, holder)
    note = read_note(files)
    assert note is not None
    key = holder.read(note.log)
    assert key is not None
    assert len(former_keys(files, key)) == 2
    assert not former_keys(files, bytes(32))
    former = former_keys(files, key)
    assert preview(files, first, key, tmp_path / "aside", former).calls == 1
    with pytest.raises(Problem):
        bring_back(files, first, key)
    bring_back(files, first, key, former)
    assert fits(files, key)
    assert names_in(files, holder) == ["Jake"]


def test_a_backup_is_made_before(files: LogFiles) -> None:
    holder = holder_of("keyring", files)
    _, old = filled(files, holder)
    rotate(files.folder, holder)
    assert len(backups(files)) == 2
    copy = LogFiles(files.folder.parent / "copy")
    copy.folder.mkdir()
    backups(files)[0].path.rename(copy.log)
    assert fits(copy, old)


@pytest.mark.parametrize("keyring", [ForgetfulKeyring, RefusingKeyring])
def test_a_keyring_that_does_not_take_the_new_key_changes_nothing(
    files: LogFiles, keyring: type[GoodKeyring]
) -> None:
    good = GoodKeyring()
    code, key = filled(files, KeyringHolder(good, ACCEPTED))
    bad = keyring()
    bad.kept = good.kept
    before = fingerprint_of(files.folder)
    with pytest.raises(Problem) as refused:
        rotate(files.folder, KeyringHolder(bad, ACCEPTED))
    assert refused.value.code in {"key_not_kept", "keyring_failed"}
    after = fingerprint_of(files.folder)
    made = backups(files)[0].path
    del after[str(made.relative_to(files.folder))]
    assert after == before
    assert fits(files, key)
    assert recovery.fits(files, code)


def test_an_open_log_keeps_its_key(files: LogFiles) -> None:
    holder = holder_of("keyring", files)
    filled(files, holder)
    opening = prepare(files.folder, holder)
    before = fingerprint_of(files.folder)
    with pytest.raises(Problem) as refused:
        rotate(files.folder, holder)
    assert refused.value.code == "log_in_use"
    assert fingerprint_of(files.folder) == before
    opening.store.close()


def test_the_note_of_both_keys_tells_a_stranger_nothing(files: LogFiles) -> None:
    holder = holder_of("keyring", files)
    _, old = filled(files, holder)
    crossing.begin(files, "log", old, bytes(32))
    content = files.crossing.read_bytes()
    for key in (old, bytes(32)):
        assert key not in content
        assert key.hex().encode() not in content
    assert crossing.crossed(files, b"x" * 32) == b"x" * 32
