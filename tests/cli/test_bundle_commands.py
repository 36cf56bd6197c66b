"""`callside bundle` and joining a team, from the file that the supervisor hands out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.bundle.identity import OwnKeys, key_id, new_keys
from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import EnrolmentAnswer, TeamFile
from app.paths import Profile
from tests.support.handover import a_team
from ui.cli.program import main
from ui.start import open_desk


class Place:
    """A profile with its key file, a supervisor with a team file, and a folder that is shared."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key_file = folder / "log.key"
        self.profile = Profile(folder=folder / "profile")
        self.supervisor: OwnKeys = new_keys()
        self.team: TeamFile = a_team(self.supervisor)
        self.team_file = folder / "returns.callside-team"
        self.team_file.write_bytes(seal_letter("team", self.team, self.supervisor))
        self.share = folder / "share"
        self.share.mkdir()

    def run(self, *words: object) -> int:
        chosen = ("--profile", str(self.profile.folder), "--key-file", str(self.key_file))
        return main([*chosen, *map(str, words)])

    def call(self, name: str) -> None:
        """A call, handled and closed."""
        with open_desk(self.profile, key_file=self.key_file, writing=True) as desk:
            call = desk.calls.start(name=name)
            desk.calls.close(call)

    def join(self) -> Path:
        answer = self.folder / "alex.callside-answer"
        assert self.run("team", "join", self.team_file, "--name", "Alex", "--out", answer) == 0
        return answer


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_joining_writes_an_answer_that_the_supervisor_can_read(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    answer, signer = open_letter("answer", place.join(), place.supervisor)
    assert isinstance(answer, EnrolmentAnswer)
    assert (answer.name, answer.team, answer.keys) == ("Alex", place.team.team, signer.keys)
    told = capsys.readouterr().out
    assert "Sam Carter" in told
    assert "Callers travel with names and numbers." in told


def test_calls_go_out_once_and_can_be_looked_at(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.join()
    place.call("Mrs Doe")
    capsys.readouterr()
    assert place.run("bundle", "create", "--out", place.share, "--preview", "--json") == 0
    assert json.loads(capsys.readouterr().out)["new"] == 1
    assert list(place.share.iterdir()) == []
    assert place.run("bundle", "create", "--out", place.share, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["calls"], told["sequence"]) == (1, [1])
    (bundle,) = place.share.iterdir()
    assert told["files"] == [str(bundle)]
    assert place.run("bundle", "inspect", bundle) == 0
    assert "Mrs Doe" in capsys.readouterr().out
    assert place.run("bundle", "inspect", bundle, "--json") == 0
    assert json.loads(capsys.readouterr().out)["call"]["name"] == "Mrs Doe"
    assert place.run("bundle", "create", "--out", place.share) == 0
    assert "Nothing changed" in capsys.readouterr().out
    assert place.run("bundle", "create", "--full", "--out", place.share) == 0
    assert "number 2, 1 calls" in capsys.readouterr().out


def test_without_a_team_nothing_is_written(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.call("Mrs Doe")
    with pytest.raises(SystemExit) as left:
        place.run("bundle", "create", "--out", place.share)
    assert left.value.code == 2
    assert "not joined a team" in capsys.readouterr().err


def test_another_s_bundle_cannot_be_looked_at(place: Place, tmp_path: Path) -> None:
    place.join()
    place.call("Mrs Doe")
    place.run("bundle", "create", "--out", place.share)
    (bundle,) = place.share.iterdir()
    (tmp_path / "other").mkdir()
    other = Place(tmp_path / "other")
    other.call("Somebody")
    with pytest.raises(SystemExit) as left:
        other.run("bundle", "inspect", bundle)
    assert left.value.code == 1


def test_the_keys_stay_the_same(place: Place) -> None:
    """A second answer has the same id and keys: the supervisor pinned them."""
    first, _ = open_letter("answer", place.join(), place.supervisor)
    again = place.folder / "again.callside-answer"
    place.run("team", "join", place.team_file, "--name", "Alexa", "--out", again)
    second, _ = open_letter("answer", again, place.supervisor)
    assert (second.agent, key_id(second.keys)) == (first.agent, key_id(first.keys))
