"""One agent at two machines, and a team whose terms change: by the real commands and real files."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from app.bundle.canonical import digest_of
from app.bundle.lines import SharedCall
from app.team.team import Team
from tests.support.house import House, Machine


def second_machine(house: House, first: Machine) -> Machine:
    """Another machine of the same agent, set up from a backup of the first."""
    away = house.folder / "stick"
    away.mkdir()
    assert first.run("backup", "--to", away) == 0
    other = Machine(house.folder / "other", first.clock)
    other.folder.mkdir()
    other.key_file.write_bytes(first.key_file.read_bytes())
    other.key_file.chmod(0o600)
    (backup,) = away.glob("*.db")
    assert other.run("restore", backup, "--yes") == 0
    return other


def test_an_agent_with_two_machines_is_one_agent(tmp_path: Path) -> None:
    """A restored log goes on as another device, so its bundles are no fork of the first's (F28)."""
    house = House(tmp_path)
    house.make_team()
    first = Machine(tmp_path / "first")
    house.join(first, "Alex")
    shared = first.call("Mrs Doe")
    before = house.hand_over(first)
    other = second_machine(house, first)

    at_first, at_other = first.call("Mr Roe"), other.call("Ms Poe")
    with first.desk() as desk:
        sheet = desk.log.sheet(shared)
        assert sheet is not None
        desk.calls.reopen(sheet)
        desk.calls.set_field(shared, "outcome", "solved")
        desk.calls.close(shared)
    later = [*house.hand_over(other), *house.hand_over(first)]
    assert house.take_in(*later, *before) == 0
    with house.supervisor.team() as team:
        assert team.records.quarantine() == []
        (coverage,) = team.records.coverage()
        assert (coverage.bundles, coverage.missing, coverage.calls) == (3, (), 3)
        kept = [shared_call(team, call) for call in (shared, at_first, at_other)]
    assert [call.name for call in kept] == ["Mrs Doe", "Mr Roe", "Ms Poe"]
    assert kept[0].outcome == "solved"


def test_a_log_that_came_back_hands_over_what_is_new_and_knows_what_lies_there(
    tmp_path: Path,
) -> None:
    """On the same machine the copies of what went out since are still there, and are taken up."""
    house = House(tmp_path)
    house.make_team()
    agent = Machine(tmp_path / "agent")
    house.join(agent, "Alex")
    agent.call("Mrs Doe")
    first = house.hand_over(agent)
    assert agent.run("backup") == 0
    agent.call("Gone with the restore")
    second = house.hand_over(agent)
    assert agent.run("restore", "--yes") == 0
    agent.call("Mr Roe")
    assert house.take_in(*house.hand_over(agent), *second, *first) == 0
    with house.supervisor.team() as team:
        assert team.records.quarantine() == []
        (coverage,) = team.records.coverage()
        assert (coverage.bundles, coverage.missing, coverage.calls) == (3, (), 3)
    with agent.desk() as desk:
        assert [made.sequence for made in desk.handover.bundles()] == [1, 2, 1]


def test_terms_that_changed_hold_from_the_next_joining_on(tmp_path: Path) -> None:
    """Under the new terms neither the name nor the note travels; what lies there stays."""
    house = House(tmp_path)
    house.make_team()
    agent = Machine(tmp_path / "agent")
    house.join(agent, "Alex")
    named = agent.call("Mrs Doe", concern="The parcel")
    assert house.take_in(*house.hand_over(agent)) == 0
    house.make_team("--callers", "pseudonym", "--no-notes", "--no-quotes")
    early_call = agent.call("Ms Poe")
    early = house.hand_over(agent)
    house.join(agent, "Alex")
    with agent.desk() as desk:
        unnamed = desk.calls.start(name="Mr Roe")
        desk.notes.write(unnamed, "He lives at the harbour", (0,))
        desk.calls.close(unnamed)
    assert house.take_in(*early, *house.hand_over(agent)) == 0
    with house.supervisor.team() as team:
        file = team.people.team_file()
        assert file is not None
        known = [(each.trust, each.terms) for each in team.records.agents()]
        assert known == [("verified", digest_of(file.terms))]
        assert shared_call(team, named).name == "Mrs Doe"
        assert shared_call(team, unnamed).name == ""
        sheet = team.records.sheet(unnamed)
        assert sheet is not None
        assert [note.text for note in sheet.sheet.notes] == []
        assert shared_call(team, early_call).name == "Ms Poe", "under the terms agreed to then"


def shared_call(team: Team, call: UUID) -> SharedCall:
    """A call as it lies with the supervisor."""
    sheet = team.records.sheet(call)
    assert sheet is not None
    assert sheet.sheet.call is not None
    return sheet.sheet.call
