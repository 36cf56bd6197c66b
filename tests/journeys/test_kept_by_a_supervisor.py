"""What was handed over is erased at the supervisor's, too; no old bundle brings it back (C08)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.about_caller import BLACKED_OUT
from app.insight.facts import TABLES
from app.moment import SystemClock
from app.ports import Unwatched
from app.problems import Problem
from app.team.keeping import TeamErased
from app.team.records import AccessLine
from app.team.team import Team
from db.connection import connect
from db.team.fact_file import FactFile
from tests.support.decrypted import holding
from tests.support.desk import START
from tests.support.house import House, Machine
from tests.support.planted import team_key_of

NUMBER = "+493012345678"
WORD = "zwetschge"
DAY_MS = 86_400_000


class Story:
    """Two agents who talked with the same person, and one of them with somebody else, too.

    The share has a bundle of each; nothing is taken in yet. `calls` are told by whose they are.
    """

    def __init__(self, folder: Path, calls: dict[str, UUID]) -> None:
        self.house = House(folder)
        self.anna, self.ben = Machine(folder / "anna"), Machine(folder / "ben")
        self.calls = calls
        self.at_anna, self.other, self.at_ben = calls["anna"], calls["other"], calls["ben"]
        self.bundles = sorted(self.house.share.iterdir())

    @classmethod
    def told(cls, folder: Path) -> Story:
        house = House(folder)
        house.make_team()
        anna, ben = Machine(folder / "anna"), Machine(folder / "ben")
        for machine in (house.supervisor, anna, ben):
            machine.profile.folder.mkdir(parents=True, exist_ok=True)
            machine.profile.settings_file.write_text('{"region": "DE"}', "utf-8")
        house.join(anna, "Anna")
        house.join(ben, "Ben")
        name = f"{WORD} name"
        calls = {
            "anna": anna.call(
                name, number=NUMBER, concern=f"{WORD}concern", better=f"{WORD}better"
            ),
            "other": anna.call("Otto Other", number="+493087654321", concern="quincenote"),
            "ben": ben.call(name, number="030 12345678", concern=f"{WORD}ben"),
        }
        for machine, whose in ((anna, "anna"), (ben, "ben")):
            (bundle,) = house.hand_over(machine)
            bundle.rename(bundle.with_name(f"{whose}.callside"))
        return cls(folder, calls)

    @property
    def supervisor(self) -> Machine:
        return self.house.supervisor

    def left_in_files(self, words: Iterable[str] = (WORD,)) -> set[str]:
        """The words in any file of the supervisor's profile, raw or decrypted; facts, too."""
        key = team_key_of(self.supervisor)
        found = holding(self.supervisor.profile.folder, key, words)
        with self.supervisor.team() as team:
            assert isinstance(team.facts, FactFile)
            connection = team.facts.connection()
            for table in TABLES:
                rows = repr(connection.execute(f'SELECT * FROM "{table}"').fetchall())  # noqa: S608
                found |= {f"{word} in {table}" for word in words if word in rows}
        return found

    def erase(self, who: str = NUMBER) -> TeamErased:
        with self.supervisor.team() as team:
            team.clock.pass_ms(DAY_MS)  # type: ignore[attr-defined]
            (person,) = team.keeping.found(who)
            return team.keeping.erase(person, "asked", Unwatched())


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return Story.told(tmp_path_factory.mktemp("house"))


@pytest.fixture
def story(told: Story, tmp_path: Path) -> Story:
    folder = tmp_path / "house"
    shutil.copytree(told.house.folder, folder)
    return Story(folder, told.calls)


def calls_of(team: Team) -> dict[UUID, str]:
    return {
        each.sheet.call.id: each.sheet.call.name
        for each in team.records.every_sheet()
        if each.sheet.call is not None
    }


def test_a_caller_is_erased_at_the_supervisors_and_calls_go_on_being_counted(
    story: Story,
) -> None:
    assert story.house.take_in(*story.bundles) == 0
    assert story.supervisor.run("team", "agents") in (0, 2)
    with story.supervisor.team() as team:
        team.records.note_access(AccessLine(at_ms=1, what="searched", detail=f"{WORD} refund"))
        team.records.note_access(AccessLine(at_ms=2, what="searched", detail="refund"))
        (person,) = team.keeping.found("030 12345678")
        assert set(person.calls) == {story.at_anna, story.at_ben}
        assert person.agents == 2
        assert [each.names for each in team.keeping.found("zwetschge")] == [person.names]
        preview = team.keeping.preview(person)
        assert (preview["calls"], preview["searches"]) == (2, 1)
    assert story.left_in_files()
    done = story.erase()
    assert done.counts["calls"] == 2
    assert not done.facts_wait
    assert story.left_in_files() == set()
    with story.supervisor.team() as team:
        assert calls_of(team) == {story.at_anna: "", story.at_ben: "", story.other: "Otto Other"}
        assert team.records.search(WORD) == []
        assert len(team.records.search("quincenote")) == 1
        assert [each.detail for each in team.records.access()] == ["refund", ""]
        (line,) = team.keeping.removals()
        assert (line.what, line.why, line.asked_by) == ("caller_erased", "asked", "supervisor")
        assert line.counts["calls"] == 2
        assert WORD not in json.dumps(dict(line.counts))


def test_a_caller_is_handed_what_lies_at_the_supervisors(story: Story, tmp_path: Path) -> None:
    assert story.house.take_in(*story.bundles) == 0
    out = tmp_path / "out"
    out.mkdir()
    command = ("team", "caller", "export", NUMBER, "--out", out, "--redact", f"{WORD}ben")
    assert story.supervisor.run(*command) == 0
    values = json.loads((out / "caller.json").read_text("utf-8"))
    assert {each["call"]["concern"] for each in values["calls"]} == {f"{WORD}concern", BLACKED_OUT}
    page = (out / "caller.html").read_text("utf-8")
    assert f"{WORD}concern" in page
    for unknown in ("quincenote", f"{WORD}ben", "Anna"):
        assert unknown not in page
    with story.supervisor.team() as team:
        noted = [each.detail for each in team.records.access() if each.what == "exported"]
    assert noted == ["caller", "caller"]
    assert story.supervisor.run(*command) == 2, "written over"


def test_neither_an_old_bundle_nor_one_that_comes_late_brings_the_person_back(
    story: Story,
) -> None:
    """Ben's bundle lay on a stick while Anna's was erased; then both hand everything over anew."""
    of_anna, of_ben = story.bundles
    assert story.house.take_in(of_anna) == 0
    story.erase()
    assert story.house.take_in(of_ben) == 0
    with story.supervisor.team() as team:
        assert calls_of(team)[story.at_ben] == "", "a late bundle told of somebody erased"
    for agent in (story.anna, story.ben):
        assert agent.run("bundle", "create", "--out", story.house.share, "--full") == 0
    assert story.house.take_in(*sorted(story.house.share.iterdir())) == 0
    assert story.left_in_files() == set()
    with story.supervisor.team() as team:
        assert set(calls_of(team)) == {story.at_anna, story.at_ben, story.other}


def test_somebody_who_calls_again_is_somebody_new(story: Story) -> None:
    assert story.house.take_in(*story.bundles) == 0
    with story.supervisor.team() as team:
        (person,) = team.keeping.found(NUMBER)
        team.clock.pass_ms(DAY_MS)  # type: ignore[attr-defined]
        team.keeping.erase(person, "asked", Unwatched())
    story.anna.clock.pass_ms(2 * DAY_MS)  # type: ignore[attr-defined]
    again = story.anna.call("Zoe New", number=NUMBER)
    assert story.house.take_in(*story.house.hand_over(story.anna)) == 0
    with story.supervisor.team() as team:
        assert calls_of(team)[again] == "Zoe New"
        assert calls_of(team)[story.at_anna] == ""


def test_a_caller_erased_at_the_agents_goes_out_emptied_with_the_next_hand_over(
    story: Story,
) -> None:
    assert story.house.take_in(*story.bundles) == 0
    assert story.anna.run("caller", "erase", NUMBER, "--yes") == 0
    assert story.house.take_in(*story.house.hand_over(story.anna)) == 0
    with story.supervisor.team() as team:
        kept = team.records.sheet(story.at_anna)
        assert kept is not None
        assert kept.sheet.call is not None
        assert (kept.sheet.call.name, kept.sheet.call.number, kept.sheet.call.concern) == ("",) * 3
        assert calls_of(team)[story.at_ben] == f"{WORD} name", "what Ben handed over is Ben's"


def test_a_backup_that_comes_back_by_hand_brings_nobody_back(story: Story) -> None:
    assert story.house.take_in(*story.bundles) == 0
    folder = story.supervisor.profile.team_folder
    old = (folder / "team.db").read_bytes()
    story.erase()
    (folder / "team.db").write_bytes(old)
    with story.supervisor.team() as team:
        assert calls_of(team)[story.at_anna] == ""
        assert [line.what for line in team.keeping.removals()] == ["erased_again"]
        team.keeping.purge(Unwatched())
    assert story.left_in_files() == set()


def test_an_agent_who_left_is_erased_with_everything_and_stays_away(story: Story) -> None:
    assert story.house.take_in(*story.bundles) == 0
    with story.supervisor.team() as team:
        (anna,) = [each for each in team.records.agents() if each.name == "Anna"]
        team.records.note_access(
            AccessLine(at_ms=1, what="opened_call", agent=anna.agent, detail=f"{WORD}looked")
        )
        preview = team.keeping.agent_preview(anna.agent)
        assert (preview["calls"], preview["agents"], preview["bundles"]) == (2, 1, 1)
    assert story.supervisor.run("team", "erase-agent", "Anna") == 2, "erased without a yes"
    assert story.supervisor.run("team", "erase-agent", "Anna", "--yes") == 0
    with story.supervisor.team() as team:
        assert set(calls_of(team)) == {story.at_ben}
        assert [each.name for each in team.records.agents()] == ["Ben"]
        assert len(team.records.access()) == 1, "the list of what was opened lost a line"
    assert story.left_in_files(("quincenote", f"{WORD}concern", f"{WORD}looked")) == set()
    answer = story.house.folder / "Anna.callside-answer"
    assert story.house.take_in(*story.bundles, answer) != 0
    with story.supervisor.team() as team:
        assert set(calls_of(team)) == {story.at_ben}
        assert [each.name for each in team.records.agents()] == ["Ben"]
        assert team.records.quarantine() == []
        reasons = [each.reason for each in team.records.imports(limit=3)]
        assert sorted(reasons) == ["", "agent_erased", "agent_erased"]


def test_what_is_older_than_the_terms_goes_and_does_not_come_back(story: Story) -> None:
    """Calls of the tests are a year old by this machine's clock, which commands go by."""
    assert story.house.take_in(*story.bundles) == 0
    days = (SystemClock().now().utc_ms - START.utc_ms) // DAY_MS - 5
    story.house.make_team("--keep-days", str(days))
    assert story.left_in_files(["quincenote"])
    assert story.supervisor.run("team", "retention", "run", "--dry-run") == 0
    assert story.supervisor.run("team", "retention", "run") == 0
    assert story.left_in_files([WORD, "quincenote"]) == set()
    for agent in (story.anna, story.ben):
        assert agent.run("bundle", "create", "--out", story.house.share, "--full") == 0
    assert story.house.take_in(*sorted(story.house.share.iterdir())) == 0
    with story.supervisor.team() as team:
        assert calls_of(team) == {}
        assert {line.what for line in team.keeping.removals()} == {"retention"}
        assert all(line.rules == {"calls": days} for line in team.keeping.removals())
    assert story.left_in_files([WORD, "quincenote"]) == set()


def test_policy_keeps_what_was_handed_over_no_longer_than_it_says(story: Story) -> None:
    assert story.house.take_in(*story.bundles) == 0
    with story.supervisor.team() as team:
        assert team.keeping.period().days == 0
        from dataclasses import replace

        limited = replace(team, policy_days=30)
        assert (limited.keeping.period().days, limited.keeping.period().by) == (30, "policy")
        # The command that took them in went by this machine's clock, which is years ahead.
        assert limited.keeping.purge(Unwatched()).clock_jumped
        team.clock.pass_ms(31 * DAY_MS)  # type: ignore[attr-defined]
        assert limited.keeping.due()["calls"] == 3
        limited.keeping.purge(Unwatched())
        assert calls_of(team) == {}


def test_after_the_clock_ran_ahead_nothing_is_taken_away(story: Story) -> None:
    """A clock that shows next year makes every call of this one too old."""
    assert story.house.take_in(*story.bundles) == 0
    with story.supervisor.team() as team:
        from dataclasses import replace

        limited = replace(team, policy_days=30)
        assert limited.keeping.purge(Unwatched()).counts == {}
        team.clock.pass_ms(365 * DAY_MS)  # type: ignore[attr-defined]
        assert limited.keeping.purge(Unwatched()).clock_jumped
        assert len(calls_of(team)) == 3


def test_the_lists_of_a_team_lose_no_line(story: Story) -> None:
    assert story.house.take_in(*story.bundles) == 0
    story.erase()
    with story.supervisor.team() as team:
        team.records.note_access(AccessLine(at_ms=1, what="searched", detail="refund"))
    key = team_key_of(story.supervisor)
    conn = connect(story.supervisor.profile.team_folder / "team.db", key, "write")
    for sql in (
        "DELETE FROM removals",
        "UPDATE removals SET why = 'mistake'",
        "INSERT OR REPLACE INTO removals SELECT * FROM removals",
        "DELETE FROM access_list",
        "UPDATE access_list SET detail = 'other'",
        "UPDATE access_list SET at_ms = 2",
        "INSERT OR REPLACE INTO access_list SELECT * FROM access_list",
    ):
        with pytest.raises(sqlcipher.DatabaseError, match=r"only grows|never"):
            conn.execute(sql)
    conn.close()


def test_nobody_unknown_is_erased(story: Story) -> None:
    with story.supervisor.team() as team:
        assert team.keeping.found("+4930999999") == []
        with pytest.raises(Problem, match="agent_unknown"):
            team.keeping.erase_agent(UUID(int=1), "left", Unwatched())


def test_an_agent_who_was_erased_does_not_come_back_with_a_copy_by_hand(story: Story) -> None:
    """Neither the name nor the keys, nor what was written to the agent, nor tasks of no call."""
    assert story.house.take_in(*story.bundles) == 0
    folder = story.supervisor.profile.team_folder
    old = (folder / "team.db").read_bytes()
    with story.supervisor.team() as team:
        team.clock.pass_ms(DAY_MS)  # type: ignore[attr-defined]
        (anna,) = [each for each in team.records.agents() if each.name == "Anna"]
        team.keeping.erase_agent(anna.agent, "left", Unwatched())
    (folder / "team.db").write_bytes(old)
    with story.supervisor.team() as team:
        assert [each.name for each in team.records.agents()] == ["Ben"]
        assert set(calls_of(team)) == {story.at_ben}
        assert not any(team.keeping.agent_preview(anna.agent).values())
        team.keeping.purge(Unwatched())
    assert story.left_in_files(("Anna", "quincenote")) == set()


def test_an_import_while_the_clock_runs_ahead_loses_nothing(story: Story) -> None:
    """What is held back as too old would not come in with the same bundle once more."""
    with story.supervisor.team() as team:
        from dataclasses import replace

        limited = replace(team, policy_days=30)
        limited.keeping.purge(Unwatched())
        story.house.make_team("--keep-days", "30")
    assert story.house.take_in(story.bundles[0]) == 0
    with story.supervisor.team() as team:
        assert len(calls_of(team)) == 2
