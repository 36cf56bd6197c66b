"""A log that cannot be written: everything can be read, and each write says why not (F07)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

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


def read_as_nobody(folder: Path) -> str:
    """What an ordinary person, who owns nothing here, finds."""
    done = subprocess.run(
        [sys.executable, "-c", READER, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd()), "PYTHONDONTWRITEBYTECODE": "1"},
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
