"""A log that cannot be written: everything can be read, and each write says why not (F07)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.problems import Problem
from db.connection import connect
from tests.support.store import KEY, a_call, change, fingerprint_of, open_store

READER = """
import os, sys
from pathlib import Path
from app.problems import Problem
from db.store import Store
from tests.support.store import KEY, a_call, change

if os.geteuid() == 0:  # root may write anywhere, whatever the rights say
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
store = Store.open(Path(sys.argv[1]), KEY)
print(store.read_only, len(store.log().open_calls()))
try:
    store.keeper().write(change(a_call()))
except Problem as problem:
    print(problem.code)
store.close()
"""


def read_as_nobody(folder: Path, program: str = READER) -> str:
    """What an ordinary person, who owns nothing here, finds."""
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def open_to_reading(folder: Path) -> None:
    for path in (folder, *folder.iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for above in folder.parents:
        if above.stat().st_uid == os.geteuid() and above.stat().st_mode & 5 != 5:
            above.chmod(above.stat().st_mode | 0o005)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "log"
    with open_store(made) as store:
        store.keeper().write(change(a_call(), a_call()))
    return made


pytestmark = pytest.mark.skipif(os.name == "nt", reason="rights are access lists on Windows")


def test_a_folder_that_cannot_be_written_is_read(folder: Path) -> None:
    open_to_reading(folder)
    before = fingerprint_of(folder)
    assert read_as_nobody(folder) == "True 2\nstore_read_only\n"
    assert fingerprint_of(folder) == before
    folder.chmod(0o755)


def test_what_stands_in_the_wal_is_read_too(folder: Path, tmp_path: Path) -> None:
    """After a crash the last calls are in the WAL, which SQLite cannot open without writing."""
    conn = connect(folder / "call-log.db", KEY, "write")
    conn.execute("PRAGMA wal_autocheckpoint = 0")
    conn.execute("DELETE FROM calls WHERE id = 1")
    crashed = tmp_path / "crashed"
    shutil.copytree(folder, crashed)
    conn.close()
    crashed.joinpath("call-log.db-shm").unlink()
    open_to_reading(crashed)
    before = fingerprint_of(crashed)
    assert read_as_nobody(crashed) == "True 1\nstore_read_only\n"
    assert fingerprint_of(crashed) == before
    crashed.chmod(0o755)


def test_a_file_that_cannot_be_written_is_read(folder: Path) -> None:
    """Only the log is read-only, as a virus scanner or a copy from a disc leaves it."""
    open_to_reading(folder)
    folder.chmod(0o777)
    log = folder / "call-log.db"
    before = log.read_bytes()
    assert read_as_nobody(folder) == "True 2\nstore_read_only\n"
    assert log.read_bytes() == before


@pytest.fixture
def read_only_disk(folder: Path, tmp_path: Path) -> Iterator[Path]:
    """The log on a disk that is mounted read-only, where this user may mount one."""
    mounted = tmp_path / "mounted"
    mounted.mkdir()
    for how in (["--bind", str(folder)], ["-o", "remount,bind,ro"]):
        done = subprocess.run(
            ["mount", *how, str(mounted)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            subprocess.run(["umount", str(mounted)], capture_output=True, check=False)
            pytest.skip(f"nothing can be mounted read-only here: {done.stderr.strip()}")
    yield mounted
    subprocess.run(["umount", str(mounted)], check=True)


def test_a_disk_that_is_mounted_read_only_is_read(read_only_disk: Path) -> None:
    before = fingerprint_of(read_only_disk)
    with open_store(read_only_disk) as store:
        assert store.read_only
        assert len(store.log().open_calls()) == 2
        for attempt in (lambda: store.keeper().write(change(a_call())), store.backup):
            with pytest.raises(Problem) as told:
                attempt()
            assert told.value.code == "store_read_only"
    assert fingerprint_of(read_only_disk) == before


STRANGER = """
import os, sys
from pathlib import Path
from app.problems import Problem
from db.key_file import KeyFileHolder
from db.opening import is_first, kept_note, prepare

if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
folder = Path(sys.argv[1])
print(is_first(folder), kept_note(folder) is None)
try:
    prepare(folder, KeyFileHolder(Path(sys.argv[1]) / "key"))
except Problem as problem:
    print(problem.code)
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
@pytest.mark.parametrize("reach", [0o000, 0o700, 0o755], ids=["nobody", "owner", "names"])
def test_another_person_s_log_is_named_and_left_alone(folder: Path, reach: int) -> None:
    """A second login on the same machine, pointed at the first one's folder (F19)."""
    open_to_reading(folder)
    folder.joinpath("call-log.db").chmod(0o600)
    folder.chmod(reach)
    assert read_as_nobody(folder, STRANGER) == "False True\nprofile_unusable\n"
    folder.chmod(0o755)
