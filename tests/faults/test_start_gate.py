"""What can be wrong when the program starts: each by its name, and not a byte changed."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from app.problems import Problem
from db.connection import connect
from db.files import LogFiles
from db.key import KeyHolder, new_key, read_note
from db.key_file import KeyFileHolder
from db.keyring_holder import KeyringHolder
from db.migrations import SCHEMA_VERSION
from db.opening import is_first, kept_note, prepare
from tests.support import keyrings
from tests.support.keyrings import (
    ForgetfulKeyring,
    GoodKeyring,
    LockedKeyring,
    OtherKeyring,
    PlaintextKeyring,
    RefusingKeyring,
)
from tests.support.store import a_call, change, fingerprint_of

PAGE = 4096


class Place:
    """A folder with a log that has one call in it, and the keyring with its key."""

    def __init__(self, folder: Path) -> None:
        self.files = LogFiles(folder)
        self.keyring = GoodKeyring()
        opening = prepare(folder, self.holder)
        self.call = a_call()
        opening.store.keeper().write(change(self.call))
        opening.store.close()

    @property
    def holder(self) -> KeyringHolder:
        return holder(self.keyring)

    @property
    def key(self) -> bytes:
        note = read_note(self.files)
        assert note is not None
        key = self.holder.read(note.log)
        assert key is not None
        return key

    def refusal(self, holder: KeyHolder | None = None) -> Problem:
        """Why the log does not open; not a byte of the folder may change, no file may appear."""
        before = fingerprint_of(self.files.folder)
        kept = dict(self.keyring.kept)
        with pytest.raises(Problem) as told:
            prepare(self.files.folder, holder or self.holder)
        assert fingerprint_of(self.files.folder) == before
        assert self.keyring.kept == kept
        return told.value

    def opens(self) -> None:
        """The log opens, and the call is there."""
        opening = prepare(self.files.folder, self.holder)
        assert [sheet.call for sheet in opening.store.log().open_calls()] == [self.call]
        opening.store.close()

    def on_file(self, *statements: str) -> None:
        """Another program changes the log."""
        conn = connect(self.files.log, self.key, "write")
        for statement in statements:
            conn.execute(statement)
        conn.close()


def holder(keyring: KeyringBackend) -> KeyringHolder:
    return KeyringHolder(keyring, accepted=keyrings.ACCEPTED)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "log")


def test_f11_a_wrong_key_does_not_fit_this_file(place: Place, tmp_path: Path) -> None:
    path = tmp_path / "key"
    KeyFileHolder(path, make=True).keep("", new_key())
    problem = place.refusal(KeyFileHolder(path))
    assert problem.code == "key_wrong"
    assert problem.facts["kept_in"] == "keyring"
    place.opens()


def test_f11_another_key_in_the_keyring(place: Place) -> None:
    note = read_note(place.files)
    assert note is not None
    right = place.key
    place.holder.keep(note.log, new_key())
    assert place.refusal().code == "key_wrong"
    place.holder.keep(note.log, right)
    place.opens()


def test_f11_without_the_note_a_wrong_key_is_not_called_damage(
    place: Place, tmp_path: Path
) -> None:
    place.files.key_note.unlink()
    path = tmp_path / "key"
    KeyFileHolder(path, make=True).keep("", new_key())
    assert place.refusal(KeyFileHolder(path)).code == "log_unreadable"


def test_f12_a_missing_entry_makes_no_new_key_and_no_new_log(place: Place) -> None:
    kept = dict(place.keyring.kept)
    place.keyring.kept.clear()
    problem = place.refusal()
    assert problem.code == "key_missing"
    assert problem.facts["kept_in"] == "keyring"
    assert str(problem.facts["backend"]).endswith("GoodKeyring")
    place.keyring.kept.update(kept)
    place.opens()


def test_f12_a_lost_log_is_not_answered_with_an_empty_one(place: Place) -> None:
    aside = place.files.log.rename(place.files.folder / "elsewhere.db")
    assert not is_first(place.files.folder)
    assert place.refusal().code == "log_missing"
    place.files.key_note.rename(aside.with_name("note"))
    assert place.refusal().code == "log_missing"  # the recovery file tells of a log
    aside.with_name("note").rename(place.files.key_note)
    aside.rename(place.files.log)
    place.opens()


def test_f13_a_locked_keyring(place: Place) -> None:
    assert place.refusal(holder(LockedKeyring())).code == "keyring_locked"
    place.opens()


@pytest.mark.parametrize("keyring", [fail.Keyring(), null.Keyring(), PlaintextKeyring()], ids=str)
def test_f14_an_unsuitable_keyring(place: Place, keyring: KeyringBackend) -> None:
    assert place.refusal(holder(keyring)).code == "keyring_unsuitable"
    place.opens()


@pytest.mark.parametrize("keyring", [fail.Keyring(), null.Keyring(), PlaintextKeyring()], ids=str)
def test_f14_an_unsuitable_keyring_at_the_first_start(
    tmp_path: Path, keyring: KeyringBackend
) -> None:
    with pytest.raises(Problem) as told:
        prepare(tmp_path / "log", holder(keyring))
    assert told.value.code == "keyring_unsuitable"
    assert list(tmp_path.iterdir()) == []


def test_f15_a_changed_keyring_names_both(place: Place) -> None:
    problem = place.refusal(holder(OtherKeyring()))
    assert problem.code == "key_backend_changed"
    assert str(problem.facts["former"]).endswith("GoodKeyring")
    assert str(problem.facts["now"]).endswith("OtherKeyring")
    place.opens()


@pytest.mark.parametrize(
    ("keyring", "code"),
    [
        (ForgetfulKeyring(), "key_not_kept"),
        (RefusingKeyring(), "keyring_failed"),
        (LockedKeyring(), "keyring_locked"),
    ],
    ids=["forgets", "refuses", "locked"],
)
def test_f16_no_log_is_made_before_the_key_is_kept(
    tmp_path: Path, keyring: KeyringBackend, code: str
) -> None:
    folder = tmp_path / "log"
    with pytest.raises(Problem) as told:
        prepare(folder, holder(keyring))
    assert told.value.code == code
    assert list(folder.glob("*")) == []
    assert is_first(folder)
    opening = prepare(folder, holder(GoodKeyring()))
    assert opening.first
    opening.store.close()


PLAIN = """
import sys, sqlite3, types
shim = types.ModuleType("sqlcipher3")
shim.__dict__.update(sqlite3.__dict__)
shim.dbapi2 = sqlite3
sys.modules["sqlcipher3"], sys.modules["sqlcipher3.dbapi2"] = shim, sqlite3
from pathlib import Path
from app.problems import Problem
from db.key_file import KeyFileHolder
from db.opening import prepare
try:
    prepare(Path(sys.argv[1]), KeyFileHolder(Path(sys.argv[2]), make=True))
except Problem as problem:
    print(problem.code)
"""


@pytest.mark.parametrize("exists", [True, False], ids=["with a log", "first start"])
def test_f18_the_standard_library_would_write_plaintext(tmp_path: Path, exists: bool) -> None:
    """sqlite3 takes PRAGMA key, says nothing, and encrypts nothing."""
    folder = tmp_path / "log"
    if exists:
        prepare(folder, KeyFileHolder(tmp_path / "key", make=True)).store.close()
    before = fingerprint_of(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", PLAIN, str(folder), str(tmp_path / "key")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "library_plain"
    assert fingerprint_of(tmp_path) == before


def test_a_library_with_a_known_fault_is_refused(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.connection.OLDEST_SQLITE", (99, 0, 0))
    problem = place.refusal()
    assert problem.code == "library_old"
    assert problem.facts["needed"] == "99.0.0"


def test_f21_a_newer_log_is_refused(place: Place) -> None:
    place.on_file(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    problem = place.refusal()
    assert problem.code == "schema_newer"
    assert problem.facts["found"] == SCHEMA_VERSION + 1
    assert problem.facts["known"] == SCHEMA_VERSION
    place.on_file(f"PRAGMA user_version = {SCHEMA_VERSION}")
    place.opens()


def test_f21_a_newer_log_is_known_by_its_wal(place: Place, tmp_path: Path) -> None:
    """A newer program was killed: the newer version stands in the WAL only, not in the log."""
    copy_with_wal(place, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    assert place.files.wal.stat().st_size > 0
    assert place.refusal().code == "schema_newer"


def copy_with_wal(place: Place, statement: str) -> None:
    """Leave the log as a killed program does, with a change in its WAL."""
    conn = connect(place.files.log, place.key, "write")
    conn.execute("PRAGMA wal_autocheckpoint = 0")
    conn.execute(statement)
    aside = place.files.folder.with_name("aside")
    shutil.copytree(place.files.folder, aside)
    conn.close()
    shutil.rmtree(place.files.folder)
    aside.rename(place.files.folder)
    place.files.folder.joinpath("call-log.db-shm").unlink()


def test_a_killed_program_s_wal_is_no_fault(place: Place) -> None:
    copy_with_wal(place, "INSERT INTO zones (name) VALUES ('in the WAL')")
    opening = prepare(place.files.folder, place.holder)
    conn = connect(place.files.log, place.key, "read")
    names = [row[0] for row in conn.execute("SELECT name FROM zones")]
    conn.close()
    opening.store.close()
    assert "in the WAL" in names


def test_an_encrypted_file_of_another_program_is_not_ours(place: Place) -> None:
    place.on_file("PRAGMA application_id = 7")
    assert place.refusal().code == "not_ours"


def test_a_plaintext_file_is_named_as_one(place: Place) -> None:
    place.files.log.unlink()
    with contextlib.closing(sqlite3.connect(place.files.log)) as plain:
        plain.execute("CREATE TABLE calls (id)")
    place.files.log.chmod(0o600)
    assert place.refusal().code == "log_plaintext"


def test_the_file_is_looked_at_before_the_key_is_asked_for(place: Place) -> None:
    place.files.log.write_bytes(b"")
    assert place.refusal(holder(LockedKeyring())).code == "log_damaged"


@pytest.mark.parametrize(
    "length",
    [0, 1, PAGE - 1, PAGE, 3 * PAGE, lambda size: size // 2, lambda size: size - PAGE],
    ids=["0", "1", "4095", "one page", "three pages", "half", "all but a page"],
)
def test_f09_a_cut_off_log_is_damaged_not_new(
    place: Place, length: int | Callable[[int], int]
) -> None:
    size = place.files.log.stat().st_size
    with place.files.log.open("r+b") as opened:
        opened.truncate(length if isinstance(length, int) else length(size))
    assert place.refusal().code == "log_damaged"


def test_a_damaged_first_page_is_told_from_a_wrong_key(place: Place) -> None:
    for position in (0, 20, 100, PAGE // 2, PAGE - 1):
        whole = place.files.log.read_bytes()
        broken = bytearray(whole)
        broken[position] ^= 0x10
        place.files.log.write_bytes(broken)
        assert place.refusal().code == "log_damaged", position
        place.files.log.write_bytes(whole)
    place.opens()


def test_a_start_that_was_cut_off_is_done_again(tmp_path: Path) -> None:
    """Each file that the first start makes may be the last one that it made."""
    whole = Place(tmp_path / "whole")
    note = whole.files.key_note.read_text().replace('"made": true', '"made": false')
    left_behind = [
        {whole.files.key_note.name: note.encode()},
        {
            whole.files.key_note.name: note.encode(),
            whole.files.recovery.name: whole.files.recovery.read_bytes(),
            whole.files.unfinished.name: b"half a log",
            whole.files.unfinished.name + "-wal": b"half a WAL",
        },
    ]
    for place, files in enumerate(left_behind):
        folder = tmp_path / str(place)
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        assert is_first(folder)
        opening = prepare(folder, whole.holder)
        assert opening.first
        assert opening.store.log().open_calls() == []
        opening.store.close()
        prepare(folder, whole.holder).store.close()
        left = sorted(path.name for path in folder.iterdir())
        assert left == ["call-log.db", "call-log.key.json", "call-log.recovery.age"]


def test_a_start_cut_off_after_the_log_was_made_opens_it(place: Place) -> None:
    note = place.files.key_note.read_text()
    place.files.key_note.write_text(note.replace('"made": true', '"made": false'))
    assert kept_note(place.files.folder) is None
    place.opens()
    assert kept_note(place.files.folder) is not None


def test_a_lost_note_is_written_again(place: Place, tmp_path: Path) -> None:
    note = read_note(place.files)
    path = tmp_path / "key"
    KeyFileHolder(path, make=True).keep("", place.key)
    for lost in (None, b"", b"{", b'{"format": 9}'):
        place.files.key_note.unlink()
        if lost is not None:
            place.files.key_note.write_bytes(lost)
        prepare(place.files.folder, KeyFileHolder(path)).store.close()
        renewed = read_note(place.files)
        assert renewed is not None
        assert note is not None
        assert (renewed.log, renewed.fingerprint) == (note.log, note.fingerprint)
        assert renewed.made


def test_the_first_start_asks_nothing_and_gives_a_code(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there" / "yet"
    assert is_first(folder)
    opening = prepare(folder, holder(GoodKeyring()))
    assert opening.first
    assert len(opening.recovery_code) == 41
    assert not is_first(folder)
    opening.store.close()
    again = Place(tmp_path / "other")
    assert again.files.folder.stat().st_mode & 0o777 == 0o700
    for path in again.files.folder.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600, path
