"""The suite stands apart from the policy of the machine that it runs on; the program does not."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.policy import in_force
from app.policy.policy import LINUX_FOLDER, REGISTRY_KEY
from tests.support.policy import lay_down

ROOT = Path(__file__).resolve().parents[3]
ASK = (
    "from app.policy import in_force as asked; "
    "print(asked._LINUX_FOLDER, asked._ROOT, asked._REGISTRY_KEY)"
)


def told(code: str, **environment: str) -> str:
    """What a program prints that is started as tests start theirs."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip()


def test_neither_the_tests_nor_their_programs_read_the_machines_policy() -> None:
    assert in_force._LINUX_FOLDER != LINUX_FOLDER
    assert in_force._REGISTRY_KEY != REGISTRY_KEY
    assert LINUX_FOLDER not in told(ASK)


@pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")
def test_a_program_of_a_test_reads_the_policy_that_the_test_laid_down(tmp_path: Path) -> None:
    folder = tmp_path / "callside" / "policies"
    lay_down(folder, "managed", theme="dark")
    code = "from app.policy.in_force import policy_in_force as p; print(p().locked['theme'].value)"
    assert told(code, CALLSIDE_TEST_POLICY=str(folder)) == "dark"


def test_nothing_in_the_environment_moves_the_policy_of_the_program(tmp_path: Path) -> None:
    said = told(
        ASK,
        PYTHONPATH=str(ROOT),
        CALLSIDE_TEST_POLICY=str(tmp_path),
        CALLSIDE_POLICY=str(tmp_path),
        HOME=str(tmp_path),
        XDG_CONFIG_DIRS=str(tmp_path),
    )
    assert said == f"{LINUX_FOLDER} 0 {REGISTRY_KEY}"


def test_no_test_takes_its_programs_out_of_that_again() -> None:
    own_path = re.compile(r"""PYTHONPATH["']?\s*[:=]\s*str\(""")
    # These start nothing that reads a policy, or have to be without it.
    known = {"test_layers.py", "without_qt.py", "test_machine_apart.py", "hook.py", "imports.py"}
    known |= {"built.py", "test_wine.py"}
    found = {
        str(file.relative_to(ROOT))
        for file in (ROOT / "tests").rglob("*.py")
        if file.name not in known and own_path.search(file.read_text("utf-8"))
    }
    assert found == set()
