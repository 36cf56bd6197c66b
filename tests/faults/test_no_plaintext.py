"""Nothing that was typed is readable in any file, whatever the log is doing (C01)."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from app.records import Answer, Reflection, TensionSample, new_id
from db.keyring_holder import KeyringHolder
from db.opening import Opening, prepare
from tests.support import keyrings
from tests.support.desk import START
from tests.support.keyrings import GoodKeyring
from tests.support.store import a_call, a_note, a_promise, change

MARKER = "Zwetschgenknödel"
CODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def a_day(opening: Opening) -> None:
    """Some of everything, searched and backed up."""
    call = a_call(**dict.fromkeys(("name", "concern", "number", "email"), MARKER))
    answer = Answer(question="cues", text=MARKER)
    keeper = opening.store.keeper()
    for place in range(30):
        keeper.write(
            change(
                call,
                a_note(call, f"{MARKER} {place} " * 50),
                a_promise(MARKER, call=call.id),
                TensionSample(
                    id=new_id(), call=call.id, level=5, remark=MARKER, at=START, elapsed_ms=1
                ),
                Reflection(id=new_id(), call=call.id, answers=(answer,), at=START),
            )
        )
    log = opening.store.log()
    sheet = log.sheet(call.id)
    assert sheet is not None
    assert sheet.call.concern == MARKER
    opening.store.backup()


def holding(folder: Path) -> list[Path]:
    """Files below a folder in which the marker, or its SQLite header, is readable."""
    needles = [MARKER.encode(coding) for coding in CODINGS] + [b"SQLite format 3"]
    return [
        path
        for path in folder.rglob("*")
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    ]


@pytest.fixture
def keyring() -> KeyringBackend:
    return GoodKeyring()


def test_no_file_holds_what_was_typed(
    tmp_path: Path, keyring: KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    passing = tmp_path / "tmp"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    monkeypatch.setenv("SQLITE_TMPDIR", str(passing))
    opening = prepare(tmp_path / "log", KeyringHolder(keyring, accepted=keyrings.ACCEPTED))
    a_day(opening)
    names = {path.name for path in (tmp_path / "log").iterdir()}
    assert {"call-log.db", "call-log.db-wal", "call-log.db-shm", "backups"} <= names
    assert holding(tmp_path) == []
    opening.store.close()
    assert holding(tmp_path) == []
    (tmp_path / "open.txt").write_text(MARKER)
    assert len(holding(tmp_path)) == 1  # the search itself finds what there is


WRONG_KEY = """
import sys
from pathlib import Path
from db.connection import connect
try:
    connect(Path(sys.argv[1]), bytes(32), "read")
except Exception as error:
    print(type(error).__name__)
"""


def test_sqlcipher_writes_nothing_to_stderr(tmp_path: Path, keyring: KeyringBackend) -> None:
    prepare(tmp_path, KeyringHolder(keyring, accepted=keyrings.ACCEPTED)).store.close()
    done = subprocess.run(
        [sys.executable, "-c", WRONG_KEY, str(tmp_path / "call-log.db")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "DatabaseError"
    assert done.stderr == ""
