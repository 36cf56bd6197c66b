"""A log of every released schema opens in this program, with all that was in it (B08)."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from app.ports import CallQuery
from app.problems import Problem
from app.sheet import note_text
from db.connection import connect
from db.files import LogFiles
from db.gate import check
from db.kind import TEAM
from db.migrations import SCHEMA_VERSION, declared_schema, schema_of
from db.store import Store
from tests.support.marker import MARKER
from tests.support.released_log import FOLDER, released, released_team
from tests.support.shared_sheets import record_id
from tests.support.steps import GOOD, program_with
from tests.support.store import KEY, open_store
from tests.support.team_store import open_records

VERSIONS = range(1, SCHEMA_VERSION + 1)

TEAMS = range(1, TEAM.version + 1)
TEAM_CONTENT = {
    2: "af09f7c3e8391a4148c38d0b940b42af397696c6a1123c74c11aef9f9c4ac7b8",
    1: "c59fd4de1811275a46474d34659b96281ff28f181e67376dd0e254ab1f1fc940",
}

# A released file is never made again: a change of it would hide what the change was for.
CONTENT = {
    1: "fc3d0f202f463b19174fa99cb584d6b295d5247739718a5fca27a7975946e34d",
    2: "c016f6fb1f21f7a33732f96cb3c5fb1c24fdbe91b24b9b27b00dfabd0f7ed09c",
    3: "64762afcf9d0fc054942e3b4c00f89f06ae8f266aebe6dd972ee7df5ecafeed6",
    4: "43222bb75cdbd8c53ed93d9e72e33b5b0702366a6843e6518803352ead573b1b",
    5: "cfa821158b60bdcb84d209780f524544fc453bc27ac73077b400c53f0d93b20e",
    6: "3aab8cbff9338c60d037ce88a0dfd1ba9533128639be297140e2980f6000a37b",
}


def laid_out(version: int, folder: Path) -> LogFiles:
    """A released log in a folder of its own, as the program of then left it."""
    files = LogFiles(folder / "log")
    files.folder.mkdir(mode=0o700)
    shutil.copyfile(released(version), files.log)
    files.log.chmod(0o600)
    return files


def test_each_version_has_its_log() -> None:
    logs = {f"schema-{each}.db" for each in VERSIONS}
    teams = {f"team-{each}.db" for each in TEAMS}
    assert {path.name for path in FOLDER.iterdir()} == logs | teams
    assert set(CONTENT) == set(VERSIONS)
    for version in VERSIONS:
        content = released(version).read_bytes()
        assert hashlib.sha256(content).hexdigest() == CONTENT[version]
        assert len(content) < 600_000  # the schema alone takes a page for each table and index


@pytest.mark.parametrize("version", VERSIONS)
def test_a_released_log_opens_with_all_that_was_in_it(version: int, tmp_path: Path) -> None:
    files = laid_out(version, tmp_path)
    assert check(files, KEY) == version
    with open_store(files.folder) as store:
        log = store.log()
        (sheet,) = log.every_sheet(CallQuery())
        assert sheet.call.phase == "closed"
        assert sheet.call.concern == f"the {MARKER} is blue"
        assert note_text(sheet).count(MARKER) == 200
        assert [len(each) for each in (sheet.steps, sheet.tension, sheet.phrases)] == [3, 2, 2]
        assert sheet.tension[1].remark == f"shouted {MARKER}"
        assert sheet.boundary[0].quoted == f"you {MARKER} thief"
        assert sheet.promises[0].what == f"send {MARKER}"
        assert sheet.promises[0].state == "changed"
        assert sheet.reflection is not None
        assert sheet.reflection.next_time == f"ask for the {MARKER} first"
        assert log.note_versions(sheet.call.id)
        assert [phrase.title for phrase in log.personal_phrases()] == [MARKER]
        assert log.count_calls(CallQuery(text=f"{MARKER} delivered")) == 1
        assert sheet.call.caller is not None
        assert log.caller(sheet.call.caller) is not None
    conn = connect(files.log, KEY, "read")
    assert schema_of(conn) == declared_schema()
    assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    conn.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_released_log_goes_on_to_the_program_of_tomorrow(version: int, tmp_path: Path) -> None:
    files = laid_out(version, tmp_path)
    with program_with(GOOD), open_store(files.folder) as store:
        (sheet,) = store.log().every_sheet(CallQuery())
        assert note_text(sheet).count(MARKER) == 200
    (copy,) = files.backups.glob("*.db")
    assert copy.name.endswith(f"-v{version}.db")
    with pytest.raises(Problem) as told:
        Store.open(files.folder, KEY)
    assert told.value.code == "schema_newer"


@pytest.mark.parametrize("version", TEAMS)
def test_a_released_team_opens_with_all_that_was_in_it(version: int, tmp_path: Path) -> None:
    content = released_team(version).read_bytes()
    assert hashlib.sha256(content).hexdigest() == TEAM_CONTENT[version]
    files = LogFiles(tmp_path / "team", TEAM)
    files.folder.mkdir(mode=0o700)
    files.log.write_bytes(content)
    assert check(files, KEY) == version
    with open_records(files.folder) as records:
        assert [agent.name for agent in records.agents()]
        assert all(records.sheet(record_id(each)) is not None for each in (1, 2, 3))
    conn = connect(files.log, KEY, "read")
    assert schema_of(conn) == declared_schema(TEAM)
    assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    conn.close()
