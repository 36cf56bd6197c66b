"""Joining a team: what the file says, what is agreed to, and which id the agent has there."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from app.bundle.canonical import digest_of
from app.bundle.identity import new_keys, six_words
from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import Roster, RosterEntry, TeamFile, Terms
from app.handover.joining import join, leave, read_invitation
from app.problems import Problem
from tests.support.desk import START
from tests.support.handover import Agent, a_team, an_agent


def invited(agent: Agent, team: TeamFile, folder: Path) -> Path:
    file = folder / "t.callside-team"
    file.write_bytes(seal_letter("team", team, agent.supervisor))
    return file


def test_an_invitation_changes_nothing(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        leave(agent.errand())
        team = a_team(agent.supervisor, terms=Terms(callers="pseudonym"))
        seen = read_invitation(agent.errand(), invited(agent, team, tmp_path))
        assert seen.team == team
        assert seen.words == six_words(agent.supervisor.public())
        assert not seen.known
        assert agent.records.enrolment() is None


def test_the_answer_is_for_the_supervisor_alone(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        team = a_team(agent.supervisor)
        seen = read_invitation(agent.errand(), invited(agent, team, tmp_path))
        done = join(agent.errand(), seen, "  Alex ")
        assert done.answer is not None
        answer, signer = open_letter("answer", done.answer, agent.supervisor)
        assert (answer.name, answer.terms) == ("Alex", digest_of(team.terms))
        assert answer.agent == done.enrolment.agent
        assert done.words == six_words(signer.keys)
        with pytest.raises(Problem, match="bundle_not_for_me"):
            open_letter("answer", done.answer, new_keys())


def test_the_same_team_keeps_the_id_also_after_leaving(tmp_path: Path) -> None:
    """To the supervisor it stays one agent, whose bundles go on in their sequence."""
    with an_agent(tmp_path) as agent:
        before = agent.records.enrolment()
        assert before is not None
        leave(agent.errand())
        team = a_team(agent.supervisor, terms=Terms(notes=False))
        seen = read_invitation(agent.errand(), invited(agent, team, tmp_path))
        done = join(agent.errand(), seen, "Alex")
        assert done.enrolment.agent == before.agent
        assert agent.records.enrolment() == done.enrolment
        other = a_team(agent.supervisor, team=UUID(int=8))
        seen = read_invitation(agent.errand(), invited(agent, other, tmp_path))
        assert join(agent.errand(), seen, "Alex").enrolment.agent != before.agent
        assert [each.state for each in agent.records.enrolments()] == ["joined", "left"]


def test_other_keys_of_the_same_team_are_told(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        agent.supervisor = new_keys()
        file = invited(agent, a_team(agent.supervisor), tmp_path)
        seen = read_invitation(agent.errand(), file)
        assert (seen.known, seen.changed) == (True, True)


def test_a_roster_names_the_agent_so_there_is_no_answer(tmp_path: Path) -> None:
    house, mine = new_keys(), uuid4()
    with an_agent(tmp_path) as agent:
        leave(agent.errand())
        entry = RosterEntry(agent=mine, name="Alex", keys=agent.shelf.keys.public())
        others = RosterEntry(agent=uuid4(), name="Kim", keys=new_keys().public())
        team = a_team(agent.supervisor)
        roster = Roster(team_file=team, agents=(others, entry), made_ms=START.utc_ms)
        file = tmp_path / "r.callside-roster"
        file.write_bytes(seal_letter("roster", roster, house))
        seen = read_invitation(agent.errand(), file)
        assert seen.words == six_words(house.public())
        done = join(agent.errand(), seen, "Alex")
        assert done.answer is None
        assert done.enrolment.agent == mine


def test_a_damaged_file_and_no_name_are_refused(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        file = invited(agent, a_team(agent.supervisor), tmp_path)
        seen = read_invitation(agent.errand(), file)
        with pytest.raises(Problem, match="handover_name_missing"):
            join(agent.errand(), seen, "  ")
        content = bytearray(file.read_bytes())
        content[-30] ^= 1
        file.write_bytes(content)
        with pytest.raises(Problem, match=r"bundle_(unreadable|content_refused)"):
            read_invitation(agent.errand(), file)
        with pytest.raises(Problem, match="handover_file_unreadable"):
            read_invitation(agent.errand(), tmp_path / "gone.callside-team")


def test_new_terms_send_everything_that_they_change_again(tmp_path: Path) -> None:
    from app.records import Call
    from tests.support.store import a_call, change

    with an_agent(tmp_path) as agent:
        call: Call = a_call(phase="closed", name="Mrs Doe")
        agent.store.keeper().write(change(call))
        agent.give()
        enrolment = agent.records.enrolment()
        assert enrolment is not None
        terms = Terms(callers="pseudonym")
        team = a_team(agent.supervisor, terms=terms)
        agent.records.keep_enrolment(replace(enrolment, team=team, terms=digest_of(terms)))
        (made,) = agent.give(full=True).made
        opened = agent.opened(agent.folder / made.file)
        assert opened.manifest.terms == digest_of(terms)
        assert [sheet.call.name for batch in opened.batches for sheet in batch] == [""]
