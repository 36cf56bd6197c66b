"""The older Callside again after an upgrade: it refuses, goes back, nothing is lost (F21, F22)."""

from __future__ import annotations

import itertools
import json
import shutil
from pathlib import Path

import pytest

from app.backups import BackupPreview
from app.paths import Profile
from app.problems import Problem
from app.records import new_id
from db.connection import connect, read_setting
from db.files import LogFiles
from db.kind import CALL_LOG, TEAM, StoreKind
from db.left_aside import left_aside
from db.store import Store
from db.way_back import WayBack
from tests.support.released_log import released, released_team
from tests.support.steps import program_of
from tests.support.store import KEY, fingerprint_of
from ui.cli.program import main

PAIRS = tuple(
    (kind, old, new)
    for kind in (CALL_LOG, TEAM)
    for old, new in itertools.combinations(range(1, kind.version + 1), 2)
)


def laid_out(kind: StoreKind, version: int, folder: Path) -> LogFiles:
    """A released store in a folder of its own, as the program of then left it."""
    files = LogFiles(folder, kind)
    files.folder.mkdir(mode=0o700, parents=True)
    shutil.copyfile(released(version) if kind is CALL_LOG else released_team(version), files.log)
    files.log.chmod(0o600)
    return files


def one_call_more(files: LogFiles) -> None:
    """What a program of any version writes: a call like the one that is there."""
    conn = connect(files.log, KEY, "write")
    rows = conn.execute("SELECT * FROM calls LIMIT 1")
    names = [column[0] for column in rows.description]
    row = dict(zip(names, rows.fetchone(), strict=True))
    row |= {"id": row["id"] + 1000, "uuid": new_id().bytes}
    row |= {"word_key": None} if "word_key" in row else {}
    blanks = ", ".join("?" * len(names))
    listed = ", ".join(f'"{name}"' for name in names)
    insert = f"INSERT INTO calls ({listed}) VALUES ({blanks})"  # noqa: S608 - its own columns
    conn.execute(insert, [row[n] for n in names])
    conn.close()


def calls_in(log: Path) -> tuple[int, int]:
    """The version of a store's schema, and how many calls are in it; its WAL, too."""
    conn = connect(log, KEY, "read")
    version = int(read_setting(conn, "user_version"))
    (count,) = conn.execute("SELECT count(*) FROM calls").fetchone()
    conn.close()
    return version, count


def lost(seen: BackupPreview) -> int:
    assert seen.compared, "what came since is told"
    return seen.tallies[0].lost


@pytest.mark.parametrize(
    ("kind", "old", "new"), PAIRS, ids=lambda each: getattr(each, "name", each)
)
def test_from_each_version_to_each_and_back_and_forth(
    kind: StoreKind, old: int, new: int, tmp_path: Path
) -> None:
    files = laid_out(kind, old, tmp_path / "store")
    _, held = calls_in(files.log)
    with program_of(new, kind):
        Store.open(files.folder, KEY, kind=kind).close()
    one_call_more(files)
    assert calls_in(files.log) == (new, held + 1)
    before = fingerprint_of(files.folder)

    with program_of(old, kind):
        with pytest.raises(Problem) as told:
            Store.open(files.folder, KEY, kind=kind)
        assert (told.value.code, told.value.facts["found"]) == ("schema_newer", new)
        way = WayBack(files, lambda: KEY)
        (line,) = way.lines()
        assert (line.kind, line.version, line.is_newer) == ("backup", old, False)
        assert lost(way.preview(line.path)) == 1
        assert fingerprint_of(files.folder) == before, "nothing was written"
        aside = way.bring_back(line.path)
        assert aside is not None
        Store.open(files.folder, KEY, kind=kind).close()
        assert calls_in(files.log) == (old, held)
        assert calls_in(aside / files.log.name) == (new, held + 1)
        newer = next(each for each in way.lines() if each.kind == "set_aside")
        assert newer.is_newer
        with pytest.raises(Problem) as told:
            way.bring_back(newer.path)
        assert told.value.code == "schema_newer"

    with program_of(new, kind):
        store = Store.open(files.folder, KEY, kind=kind)
        left = left_aside(store)
        store.close()
        assert left is not None
        assert left.calls == 1
        way = WayBack(files, lambda: KEY)
        newer = next(each for each in way.lines() if each.kind == "set_aside")
        assert not newer.is_newer
        way.bring_back(newer.path)
        store = Store.open(files.folder, KEY, kind=kind)
        assert left_aside(store) is None
        store.close()
        assert calls_in(files.log) == (new, held + 1)


def test_what_stands_in_the_wal_of_the_newer_log_is_counted_and_set_aside(tmp_path: Path) -> None:
    old, new = CALL_LOG.version - 1, CALL_LOG.version
    files = laid_out(CALL_LOG, old, tmp_path / "log")
    with program_of(new):
        Store.open(files.folder, KEY).close()
    open_still = connect(files.log, KEY, "write")
    one_call_more(files)
    killed = tmp_path / "killed"
    shutil.copytree(files.folder, killed)
    open_still.close()
    files = LogFiles(killed)
    assert files.wal.stat().st_size > 0
    before = fingerprint_of(files.folder)
    with program_of(old):
        way = WayBack(files, lambda: KEY)
        (line,) = way.lines()
        assert lost(way.preview(line.path)) == 1
        assert fingerprint_of(files.folder) == before
        aside = way.bring_back(line.path)
    assert aside is not None
    assert calls_in(aside / files.log.name) == (new, 2)


def test_the_commands_name_the_backup_and_what_would_be_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = CALL_LOG.version - 1, CALL_LOG.version
    files = laid_out(CALL_LOG, old, Profile(folder=tmp_path).log_folder)
    Store.open(files.folder, KEY).close()
    one_call_more(files)
    (tmp_path / "key").write_text(KEY.hex())
    (tmp_path / "key").chmod(0o600)
    base = ["--profile", str(tmp_path), "--key-file", str(tmp_path / "key")]
    with program_of(old):
        with pytest.raises(SystemExit) as end:
            main([*base, "log", "list"])
        assert end.value.code == 3
        assert "backup from before the upgrade" in capsys.readouterr().err
        assert main([*base, "restore", "--list", "--json"]) == 0
        (line,) = json.loads(capsys.readouterr().out)
        assert line["name"].endswith(f"-v{old}.db")
        assert main([*base, "restore", "--preview"]) == 0
        out = capsys.readouterr().out
        assert line["name"] in out
        assert "It was made on" in out
        assert "lost:" in out
        assert main([*base, "restore", "--yes"]) == 0
        assert main([*base, "log", "list", "--json"]) == 0
        capsys.readouterr()
        assert main([*base, "restore", "--list"]) == 0
        assert "of a newer Callside" in capsys.readouterr().out
        assert calls_in(files.log) == (old, 1)
    with pytest.raises(SystemExit):
        main([*base, "doctor", "--json"])
    assert calls_in(next(files.aside.glob("*/call-log.db"))) == (new, 2)


def test_a_newer_team_goes_back_by_the_same_means(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = Profile(folder=tmp_path)
    files = laid_out(TEAM, TEAM.version, profile.team_folder)
    (tmp_path / "key").write_text(KEY.hex())
    (tmp_path / "key").chmod(0o600)
    base = ["--profile", str(tmp_path), "--key-file", str(tmp_path / "key"), "team"]
    assert main([*base, "backup"]) == 0
    capsys.readouterr()
    conn = connect(files.log, KEY, "write")
    conn.execute("CREATE TABLE tomorrow (id INTEGER PRIMARY KEY) STRICT")
    conn.execute(f"PRAGMA user_version = {TEAM.version + 1}")
    conn.close()
    one_call_more(files)
    before = fingerprint_of(files.folder)
    with pytest.raises(SystemExit):
        main([*base, "agents"])
    assert "backup from before the upgrade" in capsys.readouterr().err
    assert main([*base, "restore", "--preview", "--json"]) == 0
    seen = json.loads(capsys.readouterr().out)
    assert seen["compared"]
    assert seen["kinds"]["calls"]["lost"] == 1
    assert fingerprint_of(files.folder) == before
    assert main([*base, "restore", "--yes"]) == 0
    assert main([*base, "agents", "--json"]) == 0
    (aside,) = files.aside.iterdir()
    assert aside.name.endswith(f"-v{TEAM.version + 1}-newer")
