"""The supervisor's trust: a key is pinned once, compared by people, and never changed quietly."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

import msgspec
import pytest

from app.bundle.enrolment import answer_to
from app.bundle.envelope import open_bundle, seal_bundle
from app.bundle.identity import OwnKeys, key_id, new_keys, same_words, six_words
from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import Roster, RosterEntry, TeamFile, Terms
from app.moment import Moment
from app.problems import Problem
from app.team.people import People, Taken
from app.team.set_aside import MOST, SetAside
from tests.support.bundles import AGENT, DEVICE, agent_keys, head_of, supervisor_keys, typical_sheet
from tests.support.desk import FakeClock
from tests.support.team import MemoryTeamRecords

OTHER = UUID("018bcfe5-6800-7000-8000-00000000a002")


@dataclass
class Shelf:
    """The supervisor's keyring."""

    keys: OwnKeys = field(default_factory=supervisor_keys)

    def own_keys(self) -> OwnKeys:
        return self.keys


@dataclass
class Office:
    """A supervisor with a team, and what others send there."""

    shelf: Shelf = field(default_factory=Shelf)
    records: MemoryTeamRecords = field(default_factory=MemoryTeamRecords)
    clock: FakeClock = field(default_factory=FakeClock)

    def __post_init__(self) -> None:
        self.people = People(self.records, self.shelf, self.clock)
        self.team = self.people.make_team_file("Südwest", "Frau Weiß", Terms())

    def answer(
        self,
        keys: OwnKeys | None = None,
        *,
        agent: UUID = AGENT,
        name: str = "Anna",
        team: TeamFile | None = None,
    ) -> bytes:
        """An agent's answer, made a second after the one before."""
        self.clock.pass_ms(1000)
        team = team or self.team
        own = keys or agent_keys()
        answer = answer_to(team, name, own, DEVICE, agent, self.clock.now())
        return seal_letter("answer", answer, own, [team.keys])

    def take(self, content: bytes) -> Taken:
        return self.people.take(content, "a file")

    def code_of_bundle(self, own: OwnKeys, agent: UUID = AGENT) -> str:
        """What becomes of a bundle that somebody signs as this agent."""
        bundle = seal_bundle(head_of(agent=agent), [typical_sheet(1)], own, self.team.keys)
        try:
            open_bundle(bundle.content, self.shelf.keys, self.people.signer_of)
        except Problem as problem:
            return problem.code
        return "taken"


@pytest.fixture
def office() -> Office:
    return Office()


def test_an_answer_is_pinned_and_verified_after_the_words_were_compared(office: Office) -> None:
    assert office.code_of_bundle(agent_keys()) == "bundle_signer_unknown"
    taken = office.take(office.answer())
    assert (taken.kind, taken.result) == ("answer", "new")
    assert taken.words == six_words(agent_keys().public())
    (agent,) = office.people.agents()
    assert (agent.name, agent.trust) == ("Anna", "unverified")
    assert office.code_of_bundle(agent_keys()) == "taken"
    assert same_words(" ".join(taken.words).upper(), agent.words)
    assert office.people.verify(AGENT).trust == "verified"
    assert office.people.agent(AGENT).trust == "verified"


def test_the_same_answer_twice_changes_nothing(office: Office) -> None:
    answer = office.answer()
    office.take(answer)
    verified = office.people.verify(AGENT)
    assert office.take(answer).result == "known"
    assert office.people.agent(AGENT) == verified


def test_a_later_answer_of_the_same_key_brings_a_new_name_and_an_older_one_does_not(
    office: Office,
) -> None:
    old = office.answer()
    office.take(old)
    office.people.verify(AGENT)
    assert office.take(office.answer(name="Anna Berg")).result == "known"
    assert office.take(old).result == "known"
    agent = office.people.agent(AGENT)
    assert (agent.name, agent.trust) == ("Anna Berg", "verified")


def test_a_changed_key_waits_and_the_pinned_one_goes_on_to_count(office: Office) -> None:
    """F25. A false answer can be made by whoever has the team file: it may lock nobody out."""
    office.take(office.answer())
    office.people.verify(AGENT)
    new = new_keys()
    taken = office.take(office.answer(new))
    assert taken.result == "set_aside"
    assert office.people.agent(AGENT).keys == agent_keys().public()
    assert office.code_of_bundle(agent_keys()) == "taken"
    assert office.code_of_bundle(new) == "bundle_signer_changed"
    (waiting,) = office.people.set_aside.all()
    assert (waiting.kind, waiting.reason) == ("answer", "changed_key")
    assert waiting.words == six_words(new.public())
    assert waiting.known_words == six_words(agent_keys().public())
    assert waiting.known_as == "Anna"


def test_a_changed_key_that_was_compared_takes_the_place_of_the_other(office: Office) -> None:
    office.take(office.answer())
    new = new_keys()
    taken = office.take(office.answer(new))
    released = office.people.release(taken.number)
    assert released.agent is not None
    assert (released.agent.trust, released.agent.keys) == ("verified", new.public())
    assert office.people.set_aside.all() == []
    assert office.code_of_bundle(new) == "taken"
    assert office.code_of_bundle(agent_keys()) == "bundle_signer_changed"


def test_an_old_answer_of_the_former_key_does_not_bring_it_back(office: Office) -> None:
    old = office.answer()
    office.take(old)
    office.people.release(office.take(office.answer(new_keys())).number)
    assert office.take(old).result == "set_aside"


def test_a_bundle_of_a_stranger_waits_until_their_answer_was_taken(office: Office) -> None:
    bundle = seal_bundle(head_of(), [typical_sheet(1)], agent_keys(), office.team.keys)
    people = office.people
    with pytest.raises(Problem) as refused:
        open_bundle(bundle.content, office.shelf.keys, people.signer_of)
    number = people.set_aside.put_bundle(refused.value, "b.callside", bundle.content, came_ms=5)
    (waiting,) = people.set_aside.all()
    assert waiting.words == six_words(agent_keys().public())
    assert (waiting.reason, waiting.agent) == ("unknown_signer", AGENT)
    with pytest.raises(Problem, match="quarantine_answer_first"):
        people.release(number)
    assert office.take(office.answer()).waiting == (number,)
    assert people.release(number).content == bundle.content
    assert people.set_aside.all() != []  # the importer drops it, once it was taken in
    people.set_aside.drop(number)
    assert people.set_aside.all() == []


def test_a_file_that_comes_again_and_again_waits_once(office: Office) -> None:
    """A watched folder shows the same file at every look."""
    office.take(office.answer())
    changed = office.answer(new_keys())
    numbers = {office.take(changed).number for _ in range(3)}
    assert len(numbers) == 1
    assert len(office.people.set_aside.all()) == 1


def test_whoever_floods_the_folder_fills_no_disk() -> None:
    aside = SetAside(MemoryTeamRecords())
    for number in range(MOST):
        aside.put("bundle", "unknown_signer", "f", b"%d" % number, key="0" * 32, came_ms=1)
    with pytest.raises(Problem, match="quarantine_full"):
        aside.put("bundle", "unknown_signer", "f", b"one more", key="0" * 32, came_ms=1)


def test_a_blocked_key_is_taken_again_once_it_is_verified(office: Office) -> None:
    office.take(office.answer())
    office.people.block(AGENT)
    assert office.code_of_bundle(agent_keys()) == "bundle_signer_blocked"
    office.people.verify(AGENT)
    assert office.code_of_bundle(agent_keys()) == "taken"


def test_one_agent_cannot_sign_as_another(office: Office) -> None:
    """Both are known: a bundle that names Ben and is signed by Anna is neither's."""
    ben = new_keys()
    office.take(office.answer())
    office.take(office.answer(ben, agent=OTHER, name="Ben"))
    assert office.code_of_bundle(agent_keys(), agent=OTHER) == "bundle_signer_changed"
    assert office.code_of_bundle(ben, agent=OTHER) == "taken"


def test_who_left_stays_in_the_records(office: Office) -> None:
    office.take(office.answer())
    assert office.people.leave(AGENT).trust == "left"
    assert office.code_of_bundle(agent_keys()) == "taken"  # the last one may be on its way


def test_an_answer_to_another_team_is_refused(office: Office) -> None:
    other = msgspec.structs.replace(office.team, team=OTHER)
    with pytest.raises(Problem, match="answer_of_another_team"):
        office.take(office.answer(team=other))


def test_an_answer_signed_by_somebody_else_is_refused(office: Office) -> None:
    answer = answer_to(office.team, "Anna", agent_keys(), DEVICE, AGENT, Moment(1))
    stolen = seal_letter("answer", answer, new_keys(), [office.team.keys])
    with pytest.raises(Problem, match="keys_of_another"):
        office.take(stolen)
    assert office.people.agents() == []


def test_an_answer_to_former_terms_is_told(office: Office) -> None:
    old = office.answer()
    office.people.make_team_file("Südwest", "Frau Weiß", Terms(keep_days=30))
    assert not office.take(old).same_terms
    assert office.take(office.answer(team=office.people.team_file())).same_terms


def test_a_renewed_team_file_is_of_the_same_team(office: Office) -> None:
    renewed = office.people.make_team_file("Süd", "Frau Weiß", Terms(individual_view=False))
    assert (renewed.team, renewed.caller_key) == (office.team.team, office.team.caller_key)
    body, signer = open_letter("team", office.people.team_letter())
    assert body == renewed
    assert signer.keys == supervisor_keys().public()


def test_lost_keys_are_told_before_anything_is_done_with_others(office: Office) -> None:
    """A keyring that was emptied makes new keys, which open none of the agents' bundles."""
    office.shelf.keys = new_keys()
    with pytest.raises(Problem, match="own_keys_changed"):
        office.people.own_keys()
    with pytest.raises(Problem, match="own_keys_changed"):
        office.people.make_team_file("Süd", "Weiß", Terms())
    anew = office.people.make_team_file("Süd", "Weiß", Terms(), anew=True)
    assert anew.keys == office.shelf.keys.public()
    assert anew.team == office.team.team


def test_without_a_team_file_nothing_is_taken() -> None:
    office = Office()
    answer = office.answer()
    people = People(MemoryTeamRecords(), office.shelf, office.clock)
    with pytest.raises(Problem, match="team_file_missing"):
        people.take(answer, "a")
    with pytest.raises(Problem, match="team_file_missing"):
        people.team_letter()


# -- IT's roster -----------------------------------------------------------------------------------


def roster(
    office: Office, house: OwnKeys, *agents: tuple[UUID, OwnKeys], made_ms: int = 10, **more: object
) -> bytes:
    entries = tuple(
        RosterEntry(agent=agent, name=f"Agent {each}", keys=keys.public(), tenure_from_ms=7)
        for each, (agent, keys) in enumerate(agents)
    )
    team_file = msgspec.structs.replace(office.team, **more)
    body = Roster(team_file=team_file, agents=entries, made_ms=made_ms)
    return seal_letter("roster", body, house)


def test_a_roster_counts_once_the_house_key_was_compared(office: Office) -> None:
    house, ben = new_keys(), new_keys()
    content = roster(office, house, (AGENT, agent_keys()), (OTHER, ben))
    taken = office.take(content)
    assert (taken.result, taken.words) == ("set_aside", six_words(house.public()))
    assert office.people.agents() == []
    office.people.release(taken.number)
    assert [agent.trust for agent in office.people.agents()] == ["verified", "verified"]
    assert office.people.agent(OTHER).tenure_from_ms == 7
    later = roster(office, house, (OTHER, new_keys()), made_ms=11)
    assert (office.take(later).result, office.take(later).agents) == ("taken", 1)
    assert office.people.agent(OTHER).keys != ben.public()


def test_a_roster_of_another_house_key_waits(office: Office) -> None:
    house = new_keys()
    office.people.release(office.take(roster(office, house)).number)
    forged = office.take(roster(office, new_keys(), (AGENT, agent_keys()), made_ms=20))
    assert forged.result == "set_aside"
    (waiting,) = office.people.set_aside.all()
    assert (waiting.reason, waiting.kind) == ("changed_key", "roster")
    assert waiting.known_words == six_words(house.public())
    assert office.people.agents() == []


def test_an_older_roster_does_not_bring_back_keys_that_were_renewed(office: Office) -> None:
    house = new_keys()
    old = roster(office, house, (AGENT, agent_keys()), made_ms=10)
    office.people.release(office.take(old).number)
    office.take(roster(office, house, (AGENT, new_keys()), made_ms=11))
    with pytest.raises(Problem, match="roster_older"):
        office.take(old)


def test_a_roster_of_another_team_or_with_another_supervisors_keys_is_refused(
    office: Office,
) -> None:
    house = new_keys()
    for more in ({"team": OTHER}, {"keys": new_keys().public()}):
        with pytest.raises(Problem, match="roster_of_another_team"):
            office.take(roster(office, house, **more))


def test_a_roster_does_not_unblock_a_key(office: Office) -> None:
    """The supervisor heard that a laptop was stolen; IT's next roster still has it."""
    house = new_keys()
    office.people.release(office.take(roster(office, house, (AGENT, agent_keys()))).number)
    office.people.block(AGENT)
    office.take(roster(office, house, (AGENT, agent_keys()), made_ms=11))
    assert office.people.agent(AGENT).trust == "quarantined"
    office.take(roster(office, house, (AGENT, new_keys()), made_ms=12))
    assert office.people.agent(AGENT).trust == "verified"


def test_words_follow_from_the_id_of_a_key_alone() -> None:
    """So an unknown signer's can be shown, although a bundle does not bring the keys."""
    from app.bundle.identity import words_of

    keys = agent_keys().public()
    assert words_of(key_id(keys)) == six_words(keys)
    assert words_of("0" * 32) == ("abandon",) * 6
    assert words_of("f" * 32) == ("zoo",) * 6
    assert words_of("0" * 31 + "1") == ("abandon",) * 6
    assert words_of("8" + "0" * 31)[0] == "length"
