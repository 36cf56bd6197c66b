"""`callside report`: from calls in the encrypted store to files, each export written down (C12)."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from uuid import UUID

import pytest

from app.insight.picture import Picture, Selection
from app.paths import Profile
from app.ports import Unwatched
from app.team.records import AccessLine
from app.team.team import Team
from db.publish.parquet import publish_parquet
from tests.support.imported import team_file
from tests.support.shared_sheets import ANNA, TEAM, shared_sheet, team_agent
from tests.support.team import take
from ui.cli.program import main
from ui.team_start import open_team

CALLS = 30
MARKER = "<img src=x onerror=alert(1)> =1+1"


class Place:
    """A profile with a team that has calls of five agents, and a folder for what is written."""

    def __init__(self, folder: Path, **terms: object) -> None:
        self.profile = Profile(folder=folder / "profile")
        self.key_file = folder / "team.key"
        self.out = folder / "out"
        self.out.mkdir()
        with open_team(self.profile, key_file=self.key_file) as team:
            team.records.keep_team_file(team_file("Team <North>", **terms))
            for number in range(5):
                agent = UUID(int=ANNA.int + number)
                team.records.keep_agent(team_agent(agent, f"Agent {number}"))
                sheets = [
                    shared_sheet(each, agent=agent, product=MARKER) for each in range(CALLS // 5)
                ]
                take(team.records, sheets, agent=agent)

    def run(self, *words: object) -> int:
        chosen = ("--profile", str(self.profile.folder), "--key-file", str(self.key_file))
        return main([*chosen, "report", *map(str, words)])

    def access(self) -> list[AccessLine]:
        with open_team(self.profile, key_file=self.key_file) as team:
            return team.records.access()


def some(*patterns: str) -> list[str]:
    """The words that ask for these patterns alone: all of them take seconds."""
    return [word for each in patterns for word in ("--pattern", each)]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_an_html_report_is_written_and_written_down(place: Place) -> None:
    target = place.out / "week.html"
    assert place.run("--out", target, *some("causes", "boundary", "de_escalation_by_agent")) == 0
    page = target.read_text("utf-8")
    assert "Report of Team &lt;North&gt;" in page
    assert "<img" not in page
    assert page.count("<section") == 3
    assert f"{CALLS} calls" in page
    (line,) = place.access()
    assert line.what == "exported"
    assert line.detail.startswith("html week.html ")


def test_the_same_question_gives_the_same_bytes(place: Place) -> None:
    for name in ("one.html", "other.html"):
        assert place.run("--out", place.out / name, "--pattern", "causes") == 0
    assert (place.out / "one.html").read_bytes() == (place.out / "other.html").read_bytes()
    assert len(place.access()) == 2


def test_filters_are_told_and_count(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--out", place.out, "--format", "csv", "--queue", "billing", "--pattern", "causes")
    assert place.run(*words, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["files"], told["patterns"]) == (2, {"causes": ""})
    about = (place.out / "about.csv").read_text("utf-8")
    assert "filter,queue,billing" in about
    assert f"causes,calls,{CALLS // 2}" in about
    assert f"report,figures,{told['figures']}" in about
    assert " queue=billing causes " in place.access()[0].detail


def test_facts_go_into_sqlite_where_the_terms_allow_it(place: Place) -> None:
    target = place.out / "team.sqlite"
    assert place.run("--out", target, "--facts", "--pattern", "causes") == 0
    with sqlite3.connect(target) as conn:
        count, products = conn.execute("SELECT count(*), min(product) FROM facts_calls").fetchone()
    conn.close()
    assert (count, products) == (CALLS, MARKER)


def test_without_the_individual_view_there_are_no_facts_and_no_agents(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = Place(tmp_path, individual_view=False)
    target = place.out / "team.sqlite"
    with pytest.raises(SystemExit) as refused:
        place.run("--out", target, "--facts")
    assert refused.value.code == 2
    assert not target.exists()
    assert place.access() == []
    assert place.run("--list", "--json") == 0
    codes = json.loads(capsys.readouterr().out)
    assert [code for code in codes if code.endswith("_by_agent")] == []
    with pytest.raises(SystemExit):
        place.run("--out", place.out / "agents.html", *some("de_escalation_by_agent"))
    assert list(place.out.iterdir()) == []


def test_wrong_use_writes_nothing(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    taken = place.out / "taken.html"
    taken.write_text("mine")
    for words in (
        (),
        ("--out", place.out / "a.docx"),
        ("--out", taken),
        ("--out", place.out / "a.html", "--pattern", "worst_agents"),
        ("--out", place.out / "a.html", "--from", "2026-02-01", "--to", "2026-01-01"),
        ("--out", place.out / "a.html", "--engine", "duckdb"),
        ("--out", place.out / "a.html", "--facts"),
    ):
        try:
            code = place.run(*words)
        except SystemExit as left:
            code = left.code
        assert code == 2, words
    assert [path.name for path in place.out.iterdir()] == ["taken.html"]
    assert taken.read_text() == "mine"
    assert place.access() == []
    assert place.run("--out", taken, "--force", "--pattern", "causes") == 0
    assert "mine" not in taken.read_text("utf-8")


def test_texts_of_single_calls_are_not_handed_on_unless_asked_for(tmp_path: Path) -> None:
    with open_team(Place(tmp_path).profile, key_file=tmp_path / "team.key") as team:
        codes = {picture.pattern for picture in reported(team)}
        assert {"incidents", "shared_answers"} & codes == set()
        assert {"incidents", "shared_answers"} < set(team.patterns.codes())


def reported(team: Team) -> tuple[Picture, ...]:
    """The pictures of a report for which no pattern is named, of a day without calls."""
    return team.reports.make(Selection(since=0, until=0)).pictures


def test_the_patterns_can_be_listed(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    assert place.run("--list", "--json") == 0
    assert "causes" in json.loads(capsys.readouterr().out)
    assert place.run("--list") == 0
    assert "shared_answers" in capsys.readouterr().out
    assert place.run("--list") == 0
    assert "What upset them" in capsys.readouterr().out
    assert place.access() == []


def test_published_facts_give_the_same_figures(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    """The lake of the same calls, asked by DuckDB: only the records' fingerprint is not known."""
    lake = place.out / "lake"
    with open_team(place.profile, key_file=place.key_file) as team:
        team.facts.catch_up(team.records, Unwatched())
        publish_parquet(
            team.facts.connection(), lake, {TEAM.hex}, better=True, progress=Unwatched()
        )
    asked = some("causes", "boundary", "de_escalation_by_agent")
    told = []
    for name, more in (("own", ()), ("lake", ("--engine", "duckdb", "--source", lake))):
        assert place.run("--out", place.out / f"{name}.html", *asked, *more, "--json") == 0
        told.append(json.loads(capsys.readouterr().out))
    assert told[0]["figures"] == told[1]["figures"]
    assert told[0]["records"]
    assert not told[1]["records"]
