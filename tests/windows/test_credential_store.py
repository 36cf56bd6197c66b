"""The key in the credential store of Windows: kept, found again, lost, and back by its code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.keyring_holder import SERVICE
from db.opening import kept_note
from tests.support.keyring_starts import RECOVER, START

ROOT = Path(__file__).parents[2]


class Machine:
    """A person's machine: each start is a new process with the keyring that Windows offers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def start(self, word: str = "look") -> dict[str, Any]:
        return self._run(START, word)

    def recover(self, code: str) -> None:
        self._run(RECOVER, code)

    def _run(self, program: str, word: str) -> dict[str, Any]:
        chosen = {key: said for key, said in os.environ.items() if "KEYRING" not in key}
        words = [sys.executable, "-c", program, str(self.folder), word]
        done = subprocess.run(
            words, cwd=ROOT, env=chosen, capture_output=True, text=True, timeout=120, check=True
        )
        return json.loads(done.stdout)


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    machine = Machine(tmp_path / "log")
    yield machine
    from keyring.backends.Windows import WinVaultKeyring

    store, name = WinVaultKeyring(), kept_note(machine.folder).log
    if store.get_password(SERVICE, name) is not None:
        store.delete_password(SERVICE, name)


def test_the_key_is_kept_there_and_opens_the_log_again(machine: Machine):
    made = machine.start("write Wants money back")
    assert made["backend"] == "keyring.backends.Windows.WinVaultKeyring"
    assert made["code"]
    assert machine.start()["concerns"] == ["Wants money back"]
    assert machine.start()["code"] == ""


def test_a_key_that_is_gone_is_told_and_comes_back_by_its_code(machine: Machine):
    code = machine.start("write Wants money back")["code"]
    assert machine.start("forget")["problem"] == "key_missing"
    machine.recover(code)
    assert machine.start()["concerns"] == ["Wants money back"]


def test_no_file_holds_the_key(machine: Machine):
    machine.start("write Wants money back")
    from keyring.backends.Windows import WinVaultKeyring

    kept = WinVaultKeyring().get_password(SERVICE, kept_note(machine.folder).log)
    assert kept
    for file in machine.folder.rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        assert kept.encode() not in content
        assert kept.encode("utf-16-le") not in content
        assert b"Wants money back" not in content
