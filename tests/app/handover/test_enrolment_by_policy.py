"""A team that policy names is joined without anybody comparing words, where IT vouches for it."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.bundle.identity import new_keys, six_words
from app.bundle.letter import seal_letter
from app.bundle.terms import Terms
from app.handover.enrolment_by_policy import enrol_by_policy
from app.handover.hand_over import hand_over
from app.handover.joining import leave, read_invitation
from app.ports import Unwatched
from app.problems import Problem
from tests.support.handover import Agent, a_team, an_agent

ME = os.geteuid() if hasattr(os, "geteuid") else 0
posix = pytest.mark.skipif(sys.platform == "win32", reason="whose a file is, is asked on Linux")


def named(agent: Agent, folder: Path, **terms: object) -> Path:
    """A team file as IT lays it down: in a folder of its own, writable by nobody else."""
    place = folder / "house"
    place.mkdir(exist_ok=True)
    place.chmod(0o755)
    file = place / "t.callside-team"
    team = a_team(agent.supervisor, terms=Terms(**terms))  # type: ignore[arg-type]
    file.write_bytes(seal_letter("team", team, agent.supervisor))
    file.chmod(0o644)
    return file


def words_of(agent: Agent) -> str:
    return " ".join(six_words(agent.supervisor.public()))


@posix
def test_a_file_that_is_roots_alone_is_joined_by_and_then_left_alone(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        leave(agent.errand())
        file = named(agent, tmp_path)
        joined = enrol_by_policy(agent.errand(), file, "Alex", "", ME)
        assert joined is not None
        assert joined.answer is not None
        enrolment = agent.records.enrolment()
        assert enrolment is not None
        assert enrolment.name == "Alex"
        assert enrol_by_policy(agent.errand(), file, "Alex", "", ME) is None
        # Other terms are joined by anew: IT has put another file there.
        changed = enrol_by_policy(
            agent.errand(), named(agent, tmp_path, notes=False), "Alex", "", ME
        )
        assert changed is not None
        assert changed.enrolment.agent == enrolment.agent


@posix
@pytest.mark.parametrize("which", ["house", "t.callside-team"])
@pytest.mark.parametrize("mode", [0o020, 0o002])
def test_a_file_that_others_may_write_joins_nothing(tmp_path: Path, which: str, mode: int) -> None:
    with an_agent(tmp_path) as agent:
        leave(agent.errand())
        file = named(agent, tmp_path)
        place = file if which == file.name else file.parent
        place.chmod(place.stat().st_mode | mode)
        with pytest.raises(Problem, match="team_file_not_vouched"):
            enrol_by_policy(agent.errand(), file, "Alex", "", ME)
        assert agent.records.enrolment() is None
        # Whose words the policy says may lie anywhere.
        assert enrol_by_policy(agent.errand(), file, "Alex", words_of(agent), ME) is not None


@posix
def test_a_folder_above_that_others_may_write_joins_nothing(tmp_path: Path) -> None:
    """Who may write there renames root's folder, and puts another one in its place."""
    above = tmp_path / "srv"
    above.mkdir()
    with an_agent(tmp_path) as agent:
        leave(agent.errand())
        file = named(agent, above)
        above.chmod(0o777)
        with pytest.raises(Problem, match="team_file_not_vouched"):
            enrol_by_policy(agent.errand(), file, "Alex", "", ME)
        above.chmod(0o1777)  # as /tmp is: only who owns a folder there renames it
        assert enrol_by_policy(agent.errand(), file, "Alex", "", ME) is not None


@posix
def test_a_file_that_is_not_roots_or_a_link_joins_nothing(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        leave(agent.errand())
        file = named(agent, tmp_path)
        link = file.with_name("l.callside-team")
        link.symlink_to(file)
        for wrong, owner in ((file, ME + 1), (link, ME)):
            with pytest.raises(Problem, match="team_file_not_vouched"):
                enrol_by_policy(agent.errand(), wrong, "Alex", "", owner)
        with pytest.raises(Problem, match="handover_file_unreadable"):
            enrol_by_policy(agent.errand(), file.with_name("none.callside-team"), "A", "", ME)


def test_another_signer_than_the_policy_says_joins_nothing(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        leave(agent.errand())
        file = named(agent, tmp_path)
        others = " ".join(six_words(new_keys().public()))
        with pytest.raises(Problem) as refused:
            enrol_by_policy(agent.errand(), file, "Alex", others, ME)
        assert refused.value.facts["reason"] == "words"
        assert agent.records.enrolment() is None


def test_terms_with_individual_view_are_refused_where_policy_forbids_it(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        strict = replace(agent.errand(), individual_view=False)
        # What was agreed to before the policy came goes out no more, either.
        with pytest.raises(Problem, match="individual_view_forbidden"):
            hand_over(strict, tmp_path, Unwatched())
        leave(strict)
        seen = read_invitation(strict, named(agent, tmp_path))
        assert seen.team.terms.individual_view
        with pytest.raises(Problem, match="individual_view_forbidden"):
            enrol_by_policy(strict, named(agent, tmp_path), "Alex", words_of(agent), ME)
        file = named(agent, tmp_path, individual_view=False)
        assert enrol_by_policy(strict, file, "Alex", words_of(agent), ME) is not None
