"""The real program, the telephone's hook and its named pipe, the one window of a profile."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ui.cli.program import main
from ui.phone import hook

ROOT = Path(__file__).parents[2]
HOOK = ROOT / "ui" / "phone" / "hook.py"
PATIENCE_MS = 120_000
IS_THE_PLATFORMS = "This plugin does not support"
"""What Qt's platform without a screen says of itself."""


class Agent:
    """A profile, its windows, and the telephone beside them."""

    def __init__(self, profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.profile = profile
        self._capsys = capsys
        self._key = ("--profile", str(profile), "--key-file", str(profile.parent / "log.key"))
        self._started: list[subprocess.Popen[bytes]] = []
        self._said = profile.parent / "said.txt"

    def opens(self) -> subprocess.Popen[bytes]:
        """Start the program."""
        with self._said.open("ab") as said:
            words = [sys.executable, "-m", "ui", *self._key]
            program = subprocess.Popen(words, cwd=ROOT, stdout=said, stderr=said)
        self._started.append(program)
        return program

    @property
    def said(self) -> list[str]:
        """What the programs printed."""
        lines = self._said.read_text("utf-8", errors="replace").splitlines()
        return [line for line in lines if IS_THE_PLATFORMS not in line]

    @property
    def address(self) -> str:
        """Where the window listens; empty while it does not."""
        file = Path(hook.channel_file(str(self.profile)))
        return os.fsdecode(file.read_bytes().strip()) if file.exists() else ""

    def telephone(self, *words: str) -> None:
        """Run the hook as a telephone does: silent, and 0."""
        self._hook([str(HOOK), *words])

    def patient_telephone(self, *words: str) -> None:
        """The same, with all the time that a window on a busy machine may need to answer."""
        patient = "import hook; hook.ANSWER_WITHIN_S = hook.GIVE_UP_S = 100.0; hook.run()"
        before = f"import sys; sys.path.insert(0, {str(HOOK.parent)!r}); "
        self._hook(["-c", before + patient, *words])

    def _hook(self, program: list[str]) -> None:
        hooked = {**os.environ, "CALLSIDE_PROFILE": str(self.profile)}
        done = subprocess.run(
            [sys.executable, "-S", *program],
            env=hooked,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=120,
            check=True,
        )
        assert (done.stdout, done.stderr) == (b"", b"")

    @property
    def waiting(self) -> list[Path]:
        """The events that no window has taken."""
        (spool,) = hook.spool_folders(str(self.profile))
        return sorted(Path(spool).glob("*.json"))

    def numbers(self) -> list[str]:
        """The numbers of all calls of the log."""
        assert main([*self._key, "log", "list", "--json"]) == 0
        return sorted(call["number"] for call in json.loads(self._capsys.readouterr().out))

    def leave(self) -> None:
        for program in self._started:
            program.kill()
            program.wait(60)


@pytest.fixture
def agent(profile: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Agent]:
    agent = Agent(profile, capsys)
    yield agent
    agent.leave()


@pytest.fixture
def until(qtbot) -> Callable[[Callable[[], bool]], None]:
    return lambda is_so: qtbot.waitUntil(is_so, timeout=PATIENCE_MS)


def test_what_the_telephone_told_with_and_without_a_window_is_in_the_log(
    agent: Agent, until: Callable[[Callable[[], bool]], None]
):
    agent.telephone("ring", "--id", "early", "--direction", "in", "--from", "+4930111111")
    agent.telephone("end", "--id", "early", "--cause", "cancelled", "--from", "+4930111111")
    assert len(agent.waiting) == 2
    agent.opens()
    until(lambda: bool(agent.address))
    assert agent.address.startswith("\\\\.\\pipe\\")
    until(lambda: agent.waiting == [])
    words = ("--id", "now", "--name", "Zoë Müller", "--direction", "in", "--from", "+4930222222")
    agent.patient_telephone("ring", *words)
    agent.patient_telephone("answer", "--id", "now")
    agent.patient_telephone("end", "--id", "now")
    # Straight through the pipe: nothing had to wait in a file.
    assert agent.waiting == []
    until(lambda: agent.numbers() == ["+4930111111", "+4930222222"])
    assert agent.said == []


def test_a_window_that_was_killed_leaves_a_log_that_opens_and_hooks_that_wait(
    agent: Agent, until: Callable[[Callable[[], bool]], None]
):
    killed = agent.opens()
    until(lambda: bool(agent.address))
    before = agent.address
    agent.telephone("ring", "--id", "a", "--direction", "in", "--from", "+4930333333")
    until(lambda: agent.numbers() == ["+4930333333"])
    killed.kill()
    killed.wait(60)
    agent.telephone("ring", "--id", "b", "--direction", "in", "--from", "+4930444444")
    assert len(agent.waiting) == 1
    agent.opens()
    until(lambda: agent.address not in ("", before))
    until(lambda: agent.numbers() == ["+4930333333", "+4930444444"])
    assert agent.said == []


def test_a_second_start_hands_over_to_the_first(
    agent: Agent, until: Callable[[Callable[[], bool]], None]
):
    first = agent.opens()
    until(lambda: bool(agent.address))
    second = agent.opens()
    assert second.wait(60) == 0
    assert first.poll() is None
    assert agent.said == []
