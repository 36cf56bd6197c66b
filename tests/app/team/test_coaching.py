"""Coaching notes: written, sealed to the agent, answered, gone on from, and looked at again."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from app.bundle.identity import OwnKeys, new_keys, six_words
from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import FeedbackLetter, TeamFile, Terms
from app.problems import Problem
from app.team.coaching import CoachingDraft
from app.team.records import TeamAgent
from app.team.team import Team
from tests.support.facts import TINY, call_row, facts_of, hex_id
from tests.support.small_team import make_team

MINUTE_MS = 60_000


class Anna:
    """An agent with keys of her own, pinned in a team."""

    def __init__(self, team: Team) -> None:
        self.keys = new_keys()
        self.agent = uuid4()
        file = TeamFile(
            team=uuid4(),
            name="North",
            supervisor="Sam",
            keys=team.shelf.own_keys().public(),
            caller_key="0" * 64,
            terms=Terms(),
            made_ms=0,
        )
        team.records.keep_team_file(file)
        public = self.keys.public()
        team.records.keep_agent(
            TeamAgent(
                agent=self.agent,
                name="Anna",
                keys=public,
                words=six_words(public),
                trust="verified",
                team=file.team,
            )
        )

    def answers(self, note: object, to: OwnKeys, agreed: str = "yes", **other: object) -> bytes:
        letter = FeedbackLetter(
            feedback=uuid4(),
            note=note,
            agent=self.agent,
            written_ms=5,
            agreed=agreed,
            answer="I will try",
        )
        letter = replace(letter, **other)
        return seal_letter("feedback", letter, self.keys, (to.public(),))


@pytest.fixture
def team() -> Team:
    return make_team()


@pytest.fixture
def anna(team: Team) -> Anna:
    return Anna(team)


def draft(anna: Anna, **fields: object) -> CoachingDraft:
    given = {"went_well": "You let them finish.", **fields}
    return CoachingDraft(agent=anna.agent, call=None, **given)


def test_a_note_reaches_the_agent_and_nobody_else(team: Team, anna: Anna) -> None:
    letter = team.coaching.write(draft(anna, question="What helped?"), "Sam")
    sealed = team.coaching.sealed(letter.note)
    opened, signer = open_letter("coaching", sealed, anna.keys)
    assert opened == letter
    assert signer.keys == team.shelf.own_keys().public()
    with pytest.raises(Problem):
        open_letter("coaching", sealed, new_keys())
    (thread,) = team.coaching.threads()
    assert (thread.agent_name, thread.stage) == ("Anna", "waiting")


def test_every_note_is_on_the_list_of_accesses(team: Team, anna: Anna) -> None:
    call = uuid4()
    team.coaching.write(CoachingDraft(agent=anna.agent, call=call, to_try="Name it."), "Sam")
    (line,) = team.records.access(anna.agent)
    assert (line.what, line.call) == ("coached", call)


def test_an_empty_note_is_not_written(team: Team, anna: Anna) -> None:
    with pytest.raises(Problem, match="coaching_empty"):
        team.coaching.write(CoachingDraft(agent=anna.agent, went_well="  "), "Sam")
    assert team.coaching.threads() == ()


def test_what_is_being_written_is_kept_until_it_is_sent(team: Team, anna: Anna) -> None:
    begun = draft(anna, to_try="One breath fi")
    team.coaching.keep_draft(begun)
    assert team.coaching.draft(anna.agent, None) == begun
    assert team.coaching.draft(anna.agent, uuid4()).is_empty
    team.coaching.write(begun, "Sam")
    assert team.coaching.draft(anna.agent, None).is_empty


def test_the_agents_words_come_back_once(team: Team, anna: Anna) -> None:
    letter = team.coaching.write(draft(anna, question="What helped?"), "Sam")
    content = anna.answers(letter.note, team.shelf.own_keys())
    team.coaching.take_feedback(content)
    team.coaching.take_feedback(content)
    (thread,) = team.coaching.threads()
    assert [each.answer for each in thread.feedback] == ["I will try"]
    assert thread.stage == "answered"
    assert [each.letter.note for each in team.coaching.to_look_at()] == [letter.note]


def test_words_of_somebody_else_are_refused(team: Team, anna: Anna) -> None:
    letter = team.coaching.write(draft(anna, question="What helped?"), "Sam")
    own = team.shelf.own_keys()
    of_another = seal_letter(
        "feedback",
        FeedbackLetter(feedback=uuid4(), note=letter.note, agent=anna.agent, written_ms=1),
        new_keys(),
        (own.public(),),
    )
    with pytest.raises(Problem, match="feedback_not_theirs"):
        team.coaching.take_feedback(of_another)
    with pytest.raises(Problem, match="feedback_not_theirs"):
        team.coaching.take_feedback(anna.answers(letter.note, own, agent=uuid4()))
    with pytest.raises(Problem, match="note_unknown"):
        team.coaching.take_feedback(anna.answers(uuid4(), own))
    assert team.coaching.threads()[0].feedback == ()


def test_an_improvement_is_looked_at_again_after_so_many_calls(tmp_path: Path) -> None:
    clock_ms = make_team().clock.now().utc_ms
    before, after = clock_ms - MINUTE_MS, clock_ms + MINUTE_MS
    agent = make_team_with_calls(before, after, calls=2)
    team, anna = agent
    letter = team.coaching.write(draft(anna, improvement="Name it first", review_after=2), "Sam")
    assert team.coaching.threads()[0].stage == "waiting"
    team.coaching.take_feedback(anna.answers(letter.note, team.shelf.own_keys()))
    (thread,) = team.coaching.threads()
    assert (thread.calls_since, thread.stage) == (2, "look_again")
    follow = team.coaching.write(draft(anna, answers=letter.note), "Sam")
    stages = {each.letter.note: each.stage for each in team.coaching.threads()}
    assert stages == {letter.note: "done", follow.note: "done"}


def test_until_then_it_is_practised(tmp_path: Path) -> None:
    clock_ms = make_team().clock.now().utc_ms
    team, anna = make_team_with_calls(clock_ms - 1, clock_ms + MINUTE_MS, calls=1)
    letter = team.coaching.write(draft(anna, improvement="Name it first", review_after=2), "Sam")
    team.coaching.take_feedback(anna.answers(letter.note, team.shelf.own_keys()))
    assert [each.stage for each in team.coaching.threads()] == ["practising"]
    assert team.coaching.to_look_at() == ()


def make_team_with_calls(before: int, after: int, calls: int) -> tuple[Team, Anna]:
    """A team whose facts have one call of Anna's before an instant and some after it."""
    team = make_team()
    anna = Anna(team)
    rows = [call_row(1, started_ms=before), call_row(2, started_ms=after)]
    rows += [call_row(10 + n, started_ms=after) for n in range(calls)]
    mine = [{**row, "agent": anna.agent.hex} for row in (rows[0], *rows[2:])]
    engine = facts_of({**TINY, "calls": [*mine, {**rows[1], "agent": hex_id(9)}]})
    return make_team(team.records, engine=engine, shelf=team.shelf), anna
