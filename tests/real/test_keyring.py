"""The key in a real Secret Service: kept, found again, locked, lost."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.keyring_starts import RECOVER, START
from tests.support.real_programs import (
    person,
    with_locked_secret_service,
    with_secret_service,
)

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
MISSING = [program for program in NEEDED if shutil.which(program) is None]

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

ROOT = Path(__file__).parents[2]


class Desk:
    """A person's machine: each start is a new process in a new session."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "log"
        self._person = person(home)

    def start(self, word: str = "look", *, unlocked: bool = True) -> dict[str, Any]:
        return self._run(START, word, unlocked=unlocked)

    def recover(self, code: str) -> None:
        self._run(RECOVER, code, unlocked=True)

    def _run(self, program: str, word: str, *, unlocked: bool) -> dict[str, Any]:
        command = [sys.executable, "-c", program, str(self.folder), word]
        session = with_secret_service if unlocked else with_locked_secret_service
        done = subprocess.run(
            session(command),
            env=self._person,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        answer = json.loads(done.stdout.splitlines()[-1])
        assert isinstance(answer, dict)
        return answer


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_the_log_opens_again_in_a_new_session(desk: Desk) -> None:
    first = desk.start("write late")
    assert first["backend"] == "keyring.backends.SecretService.Keyring"
    assert first["code"]
    second = desk.start("write rude")
    assert second["code"] == ""
    assert sorted(desk.start()["concerns"]) == ["late", "rude"]


def test_a_locked_keyring_is_said_to_be_locked_and_nothing_changes(desk: Desk) -> None:
    desk.start("write late")
    log = (desk.folder / "call-log.db").read_bytes()
    assert desk.start(unlocked=False)["problem"] == "keyring_locked"
    assert (desk.folder / "call-log.db").read_bytes() == log
    assert desk.start()["concerns"] == ["late"]


def test_a_first_start_with_a_locked_keyring_makes_nothing(desk: Desk) -> None:
    """Its collection was made with a password that nobody has typed since the login."""
    desk.start("write late")
    other = desk.folder.with_name("other")
    desk.folder.rename(other)
    assert desk.start(unlocked=False)["problem"] == "keyring_locked"
    assert not (desk.folder / "call-log.db").exists()


def test_a_removed_entry_is_missing_and_the_code_brings_it_back(desk: Desk) -> None:
    first = desk.start("write late")
    lost = desk.start("forget")
    assert lost["problem"] == "key_missing"
    assert lost["backend"] == "keyring.backends.SecretService.Keyring"
    assert desk.start()["problem"] == "key_missing"
    desk.recover(first["code"])
    assert desk.start()["concerns"] == ["late"]


def test_where_there_is_no_keyring_nothing_is_made(desk: Desk) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START, str(desk.folder), "look"],
        env={**desk._person, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout)["problem"] == "keyring_unsuitable"
    assert not desk.folder.exists()


PHONE = """
import json, sys
from pathlib import Path
from app.phone.push_senders import forget_sender, known_senders
from app.problems import Problem
from db.secrets import KeyringSecrets

secrets = KeyringSecrets(Path(sys.argv[1]))
try:
    (sender,) = known_senders(secrets, {"Exchange": ""}).all
except Problem as problem:
    print(json.dumps({"problem": problem.code, "reason": problem.facts["reason"]}))
    sys.exit()
if sys.argv[2] == "forget":
    forget_sender(secrets, "Exchange")
print(json.dumps({"token": sender.token}))
"""


def test_a_telephones_token_is_kept_from_one_session_to_the_next(desk: Desk) -> None:
    first = desk._run(PHONE, "look", unlocked=True)["token"]
    assert len(first) == 32
    assert desk._run(PHONE, "look", unlocked=False) == {
        "problem": "keyring_locked",
        "reason": "phone",
    }
    assert desk._run(PHONE, "forget", unlocked=True)["token"] == first
    assert desk._run(PHONE, "look", unlocked=True)["token"] != first
