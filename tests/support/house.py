"""A house at work by its commands alone: a supervisor's profile, agents' profiles, one share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from app.desk import Desk
from app.moment import Clock
from app.paths import Profile
from app.team.team import Team
from tests.support.desk import FakeClock
from ui.cli.program import main
from ui.start import open_desk
from ui.team_start import open_team


class Machine:
    """A profile in a folder, opened by a key file beside it."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.folder = folder
        self.clock = clock or FakeClock()
        self.profile = Profile(folder=folder / "profile")
        self.key_file = folder / "log.key"

    def run(self, *words: object) -> int:
        """Run a command on the profile; its exit code."""
        chosen = ("--profile", self.profile.folder, "--key-file", self.key_file)
        try:
            return main([*map(str, chosen), *map(str, words)])
        except SystemExit as end:
            return int(end.code or 0)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The agent's desk, every change written at once."""
        with open_desk(
            self.profile, key_file=self.key_file, writing=True, clock=self.clock
        ) as desk:
            yield desk

    @contextmanager
    def team(self) -> Iterator[Team]:
        """The supervisor's team."""
        with open_team(self.profile, key_file=self.key_file, clock=self.clock) as team:
            yield team

    def call(self, name: str, **fields: object) -> UUID:
        """Work a call on this machine, and close it."""
        with self.desk() as desk:
            call = desk.calls.start(name=name)
            for field, value in fields.items():
                desk.calls.set_field(call, field, value)
            desk.calls.close(call)
        return call


class House:
    """A supervisor with a team, and a folder that everybody can reach."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.share = folder / "share"
        self.share.mkdir(exist_ok=True)
        self.supervisor = Machine(folder / "supervisor")
        self.team_file = folder / "north.callside-team"

    def make_team(self, *terms: str) -> None:
        """Make the team file, or renew it on other terms. What is handed over is kept for good:
        commands go by the clock of this machine, and agents' calls by that of the tests.
        """
        self.team_file.unlink(missing_ok=True)
        names = ("--name", "Team North", "--supervisor", "Sam Lee")
        out = ("--out", self.team_file)
        assert (
            self.supervisor.run("team", "make-file", *names, *out, "--keep-days", "0", *terms) == 0
        )

    def join(self, machine: Machine, name: str) -> None:
        """An agent joins, and the supervisor compares the words."""
        answer = self.folder / f"{name}.callside-answer"
        answer.unlink(missing_ok=True)
        assert machine.run("team", "join", self.team_file, "--name", name, "--out", answer) == 0
        assert self.supervisor.run("import", answer) == 0
        with self.supervisor.team() as team:
            for agent in team.records.agents():
                team.people.verify(agent.agent)

    def hand_over(self, machine: Machine) -> list[Path]:
        """An agent hands over; the bundles that are new in the share."""
        before = set(self.share.iterdir())
        assert machine.run("bundle", "create", "--out", self.share) == 0
        return sorted(set(self.share.iterdir()) - before)

    def take_in(self, *files: Path) -> int:
        """The supervisor imports."""
        return self.supervisor.run("import", *files)
