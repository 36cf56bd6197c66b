"""Publishing a team's facts by command, from a real store."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.insight.tables import tables
from app.paths import Profile
from db.engines.lake import lake_engine
from tests.support.shared_sheets import shared_sheet, team_agent
from tests.support.team import take
from ui.cli.program import main
from ui.team_start import open_team


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A profile of a supervisor who took in three calls."""
    folder = tmp_path / "profile"
    with open_team(Profile(folder=folder), key_file=folder / "key") as team:
        team.records.keep_agent(team_agent())
        take(team.records, [shared_sheet(number) for number in (1, 2, 3)])
    return folder


def callside(folder: Path, *words: str) -> int:
    return main(["--profile", str(folder), "--key-file", str(folder / "key"), *words])


def test_what_was_imported_is_in_the_lake_and_on_the_list_of_access(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lake = tmp_path / "lake"
    assert callside(kept, "publish", "parquet", str(lake), "--json") == 0
    first = json.loads(capsys.readouterr().out)
    assert first["parts"] == first["written"] > 0
    with lake_engine(lake) as engine:
        assert engine.rows(tables()["calls"].count().as_table()) == [(3,)]
    assert callside(kept, "publish", "parquet", str(lake), "--without-lines", "--json") == 0
    again = json.loads(capsys.readouterr().out)
    assert again == {"parts": first["parts"], "written": 1, "removed": 0}
    with open_team(Profile(folder=kept), key_file=kept / "key") as team:
        told = [(line.what, line.detail) for line in team.records.access()]
    assert told == [("published", "parquet lake without lines"), ("published", "parquet lake")]


def test_names_and_notes_are_in_no_published_file(kept: Path, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    lake = tmp_path / "lake"
    assert callside(kept, "publish", "parquet", str(lake)) == 0
    seen = set()
    for path in lake.rglob("*.parquet"):
        for column in pq.read_table(path).columns:
            seen |= {str(value) for value in column.to_pylist()}
    for word in (
        "Anna",
        "waited two weeks",
        "Charged twice",
        "Ring back",
        "Ask the depot",
        "Please stop",
    ):
        assert not [value for value in seen if word in value]
    assert "set the reminder at once" in seen


def test_a_password_among_the_words_of_a_command_is_refused(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = "postgresql://north:hunter2@127.0.0.1/house"
    with pytest.raises(SystemExit) as ended:
        callside(kept, "publish", "postgres", url)
    assert ended.value.code
    told = capsys.readouterr()
    assert "hunter2" not in told.out + told.err
    assert "PGPASSFILE" in told.err
    with open_team(Profile(folder=kept), key_file=kept / "key") as team:
        assert "hunter2" not in str(team.records.access())
