"""`callside team`: from the team file to verified agents, on real profiles of both sides."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.bundle.letter import open_letter
from app.paths import Profile
from app.ports import Unwatched
from app.team.imports import shared_files
from tests.cli.test_commands import Ended
from tests.support.rights import of_others
from ui.cli.program import main
from ui.start import open_desk
from ui.team_start import open_team


@dataclass
class Desk:
    """Somebody's profile with its key file, and the folder where they keep their files."""

    folder: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, *words: object) -> Ended:
        """One command; what it printed, and how it ended."""
        self.capsys.readouterr()
        chosen = ("--profile", self.folder / "profile", "--key-file", self.folder / "its.key")
        try:
            code = main([*map(str, (*chosen, *words))])
        except SystemExit as end:
            code = int(end.code or 0)
        told = self.capsys.readouterr()
        return Ended(code, told.out, told.err)

    @property
    def key(self) -> Path:
        """The file with the key of this person's stores."""
        return self.folder / "its.key"

    def agents(self) -> dict[str, str]:
        """The team's agents by name, and what their keys count for."""
        lines = self.run("team", "agents", "--json").out.splitlines()
        return {told["name"]: told["trust"] for told in map(json.loads, lines)}


People = Callable[[str], Desk]


@pytest.fixture
def people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> People:
    def person(name: str) -> Desk:
        (tmp_path / name).mkdir()
        return Desk(tmp_path / name, capsys)

    return person


@pytest.fixture(scope="module")
def made_team(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a supervisor who has made the team file: each test has a copy of it."""
    folder = tmp_path_factory.mktemp("made") / "lead"
    folder.mkdir()
    chosen = ("--profile", folder / "profile", "--key-file", folder / "its.key")
    assert main([*map(str, (*chosen, *MAKE, "--out", folder / "returns.callside-team"))]) == 0
    return folder


@pytest.fixture
def lead(made_team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """A supervisor who has made the team file."""
    return Desk(Path(shutil.copytree(made_team, tmp_path / "lead")), capsys)


MAKE = ("team", "make-file", "--name", "Returns", "--supervisor", "Kim")


def answer_of(agent: Desk, lead: Desk, name: str) -> tuple[Path, str]:
    """The agent's answer, and the six words that the agent reads out."""
    answer = agent.folder / f"{name}.callside-answer"
    file = lead.folder / "returns.callside-team"
    told = agent.run("team", "join", file, "--name", name, "--out", answer)
    assert told.code == 0, told.err
    (words,) = re.findall("Your six words: (.*)", told.out)
    return answer, words


def test_both_sides_see_the_same_six_words(lead: Desk, people: People) -> None:
    agent = people("anna")
    answer, read_out = answer_of(agent, lead, "Anna")
    took = lead.run("team", "take", answer)
    assert f"Anna, unverified, six words: {read_out}" in took.out
    assert lead.agents() == {"Anna": "unverified"}
    wrong = lead.run("team", "verify", "Anna", "--words", read_out.replace(" ", " x", 1))
    assert wrong.code == 1
    assert lead.agents() == {"Anna": "unverified"}
    unasked = lead.run("team", "verify", "anna")
    assert (unasked.code, "--words" in unasked.err) == (2, True)
    assert lead.run("team", "verify", "anna", "--words", read_out.upper()).code == 0
    assert lead.agents() == {"Anna": "verified"}


def test_the_agent_sees_the_supervisors_words(lead: Desk, people: People) -> None:
    file = lead.folder / "returns.callside-team"
    renewed = lead.run("team", "make-file", "--out", file)
    (mine,) = re.findall("Your six words.*: (.*)", renewed.out)
    agent = people("anna")
    told = agent.run("team", "join", file, "--name", "A", "--out", agent.folder / "a")
    assert f"The supervisor's six words: {mine}" in told.out


def test_renewing_changes_what_is_named_and_nothing_else(lead: Desk, tmp_path: Path) -> None:
    file = tmp_path / "renewed"
    purposes = tmp_path / "purposes.txt"
    purposes.write_text("Lernen.\n")
    first, _ = open_letter("team", lead.folder / "returns.callside-team")
    told = lead.run(
        *("team", "make-file", "--no-individual-view", "--keep-days", 90),
        *("--purposes", purposes, "--out", file),
    )
    assert told.code == 0, told.err
    assert "no one agent's numbers" in told.out
    team, _ = open_letter("team", file)
    assert (team.team, team.name, team.caller_key) == (first.team, "Returns", first.caller_key)
    assert (team.terms.individual_view, team.terms.keep_days) == (False, 90)
    assert (team.terms.purposes, team.terms.notes) == ("Lernen.\n", True)


def test_a_playbook_that_does_not_load_is_not_handed_out(lead: Desk, tmp_path: Path) -> None:
    faulty = tmp_path / "house.toml"
    faulty.write_text("[playbook\n")
    target = tmp_path / "file"
    told = lead.run("team", "make-file", "--playbook", faulty, "--out", target)
    assert told.code == 1
    assert not target.exists()


def test_what_is_set_aside_is_listed_and_dropped(
    lead: Desk, people: People, tmp_path: Path
) -> None:
    it = people("it")
    _, line = keys_line(people("anna"), "Anna")
    (tmp_path / "agents.jsonl").write_text(line)
    made = roster(it, lead, tmp_path / "agents.jsonl", tmp_path / "one.callside-roster")
    took = lead.run("team", "take", tmp_path / "one.callside-roster")
    assert "set aside as 1" in took.out
    listed = lead.run("team", "quarantine", "list")
    assert "roster  one.callside-roster" in listed.out
    (house,) = re.findall("words of the house's key: (.*)", made.err)
    assert f"its six words: {house}" in listed.out
    assert lead.run("team", "quarantine", "drop", 1).code == 0
    assert lead.run("team", "quarantine", "list").out == ""
    assert lead.run("team", "quarantine", "drop", 1).code == 2


def keys_line(agent: Desk, name: str) -> tuple[str, str]:
    """The six words of an agent's keys, and the line for IT's list."""
    told = agent.run("team", "keys", "--name", name)
    assert told.code == 0, told.err
    words: str = json.loads(told.out)["words"]
    return words, told.out


def roster(it: Desk, lead: Desk, agents: Path, target: Path) -> Ended:
    """IT makes a roster of these agents."""
    file = lead.folder / "returns.callside-team"
    made = it.run(
        *("team", "roster", "make", "--team", file, "--agents", agents),
        *("--house-key", it.folder / "house.key", "--out", target),
    )
    assert made.code == 0, made.err
    return made


def test_a_roster_verifies_all_agents_and_needs_no_answers(
    lead: Desk, people: People, tmp_path: Path
) -> None:
    it, anna, ben = people("it"), people("anna"), people("ben")
    lines = [keys_line(anna, "Anna")[1], keys_line(ben, "Ben")[1]]
    listed = tmp_path / "agents.jsonl"
    listed.write_text("".join(lines))
    target = tmp_path / "team.callside-roster"
    made = roster(it, lead, listed, target)
    assert of_others(it.folder / "house.key") == 0
    lead.run("team", "take", target)
    (house,) = re.findall("words of the house's key: (.*)", made.err)
    wrong = lead.run("team", "quarantine", "release", 1, "--words", "a b c d e f")
    assert (wrong.code, lead.agents()) == (1, {})
    released = lead.run("team", "quarantine", "release", 1, "--words", house)
    assert released.code == 0, released.err
    assert lead.agents() == {"Anna": "verified", "Ben": "verified"}
    # IT keeps the ids that were given; the next roster is of the same agents and needs no words.
    listed.write_text(made.out)
    roster(it, lead, listed, target)
    assert "roster with 2 agent(s)" in lead.run("team", "take", target).out
    assert lead.agents() == {"Anna": "verified", "Ben": "verified"}
    joined = anna.run("team", "join", target, "--name", "Anna")
    assert "there is nothing to hand back" in joined.out


def test_a_list_that_is_none_makes_no_roster(lead: Desk, people: People, tmp_path: Path) -> None:
    it = people("it")
    (tmp_path / "agents").write_text('{"name": "Anna"}\n')
    told = it.run(
        *("team", "roster", "make", "--team", lead.folder / "returns.callside-team"),
        *("--agents", tmp_path / "agents"),
        *("--house-key", it.folder / "house.key", "--out", tmp_path / "out"),
    )
    assert told.code == 2
    assert "Line 1" in told.err
    assert not (tmp_path / "out").exists()


def test_files_of_others_are_refused_with_words(lead: Desk, people: People, tmp_path: Path) -> None:
    other = people("other")
    file = other.folder / "returns.callside-team"
    assert other.run(*MAKE, "--out", file).code == 0
    answer, _ = answer_of(people("anna"), other, "Anna")
    told = lead.run("team", "take", answer)
    assert told.code == 1
    assert "not addressed to you" in told.err
    junk = tmp_path / "junk"
    junk.write_bytes(b"\x00" * 100)
    assert lead.run("team", "take", junk).code == 1
    assert lead.agents() == {}


def test_an_agent_is_named_by_name_or_id_and_two_of_a_name_by_id_alone(
    lead: Desk, people: People
) -> None:
    for name in ("one", "two"):
        answer, _ = answer_of(people(name), lead, "Anna")
        lead.run("team", "take", answer)
    assert lead.run("team", "leave", "Anna").code == 2
    told = [json.loads(each) for each in lead.run("team", "agents", "--json").out.splitlines()]
    assert [each["name"] for each in told] == ["Anna", "Anna"]
    assert lead.run("team", "leave", told[0]["agent"]).code == 0
    assert lead.run("team", "agents").out.count("left") == 1


def test_tenure_blocking_and_leaving_are_put_down(
    lead: Desk, people: People, tmp_path: Path
) -> None:
    answer, _ = answer_of(people("anna"), lead, "Anna")
    printed = lead.run("team", "take", answer)
    assert "AGE-SECRET" not in printed.out + printed.err
    assert lead.run("team", "block", "Anna").code == 0
    assert lead.agents() == {"Anna": "quarantined"}
    assert lead.run("team", "tenure", "Anna", "2024-03-01").out == "Anna: since 2024-03-01\n"
    assert lead.run("team", "leave", "Anna").code == 0
    assert lead.agents() == {"Anna": "left"}
    assert lead.run("team", "leave", "Nobody").code == 2
    # C01: with a key file the private keys lie in the encrypted store, and nowhere else.
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert b"AGE-SECRET" not in file.read_bytes(), file


def test_a_bundle_that_came_before_its_answer_is_let_through_after_it(
    lead: Desk, people: People, tmp_path: Path
) -> None:
    """F25: the share has the bundle already, the answer comes by mail a day later."""
    anna = people("anna")
    answer, words = answer_of(anna, lead, "Anna")
    with open_desk(
        Profile(folder=anna.folder / "profile"), key_file=anna.key, writing=True
    ) as desk:
        desk.calls.close(desk.calls.start(name="Frau Weber"))
    assert anna.run("bundle", "create", "--out", shared(tmp_path)).code == 0
    (bundle,) = shared(tmp_path).iterdir()
    with open_team(Profile(folder=lead.folder / "profile"), key_file=lead.key) as team:
        (report,) = team.imports.take(list(shared_files([bundle])), Unwatched()).reports
    assert (report.result, report.reason) == ("quarantined", "bundle_signer_unknown")
    assert f"its six words: {words}" in lead.run("team", "quarantine", "list").out
    early = lead.run("team", "quarantine", "release", 1, "--words", words)
    assert early.code == 2
    assert "answer" in early.err
    assert "waited for this key, to be released: 1" in lead.run("team", "take", answer).out
    released = lead.run("team", "quarantine", "release", 1, "--words", words)
    assert (released.code, released.err) == (0, "")
    assert "new, 1 calls" in released.out
    assert lead.run("team", "quarantine", "list").out == ""


def shared(folder: Path) -> Path:
    """The folder that agent and supervisor share."""
    (folder / "share").mkdir(exist_ok=True)
    return folder / "share"


def test_a_team_without_a_name_makes_no_store(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """A recovery code was told, and a store stood there, before the wrong use was."""
    new = Desk(tmp_path, capsys)
    told = new.run("team", "make-file", "--out", tmp_path / "x.callside-team")
    assert (told.code, "--name" in told.err) == (2, True)
    assert "recovery code" not in told.err
    assert not list(tmp_path.rglob("*.db"))
