"""The tests with real phone programs, group by group, and what of them could not run.

    python3 dev.py phone-test [arguments for pytest]

The telephones are let loose in a network of their own. Where the machine allows none, or lacks the
programs, a sentence says so, and that is no failure.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.ami_recordings import recordings_folder, recordings_told
from tests.support.own_network import WHY_NOT, way_in

ROOT = Path(__file__).resolve().parents[2]
TEST_WITHIN_S, GROUP_WITHIN_S = 90, 150
"""A group takes a quarter of this on a busy machine."""
HOW = {0: "ran", 5: "none was chosen"}
"""By pytest's exit code; every other one is a failure."""


@dataclass(frozen=True)
class Group:
    """Tests that run together, and the programs without which they cannot."""

    name: str
    tests: str
    programs: tuple[str, ...] = ()
    marker: str = "phone"


GROUPS = (
    Group("Twinkle and sipp", "tests/phones/test_twinkle.py", ("twinkle-console", "sipp")),
    Group("baresip and sipp", "tests/phones/test_baresip.py", ("baresip", "sipp")),
)
STREAMS = Group("A recorded exchange", "tests/ui/phone/test_ami_recordings.py", marker="not phone")


def missing(group: Group, entrance: Sequence[str] | None) -> str:
    """Why a group cannot run; empty when it can."""
    programs = [program for program in group.programs if shutil.which(program) is None]
    if programs:
        return f"{' and '.join(programs)} cannot be found here"
    return WHY_NOT if entrance is None else ""


def run(group: Group, entrance: Sequence[str], arguments: Sequence[str]) -> tuple[int, str]:
    """Run a group's tests, shown as they go; pytest's exit code and its last line."""
    limits = ["--timeout", str(TEST_WITHIN_S), "--session-timeout", str(GROUP_WITHIN_S)]
    pytest = [sys.executable, "-m", "pytest", "-m", group.marker, *limits, group.tests]
    with subprocess.Popen(
        [*entrance, *pytest, *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        errors="replace",
    ) as program:
        assert program.stdout is not None
        last = ""
        for line in program.stdout:
            print(line, end="", flush=True)
            last = line.strip(" =\n") or last
    return program.returncode, last


def main(arguments: Sequence[str]) -> int:
    """Run what can run, and sum up; 1 where a test failed."""
    entrance = way_in() if sys.platform == "linux" else None
    has_recordings = recordings_folder() is not None
    codes, lines = [], []
    for group in (*GROUPS, STREAMS):
        is_stream = group is STREAMS
        why = "" if is_stream else missing(group, entrance)
        if why or (is_stream and not has_recordings):
            lines.append(f"{group.name}: did not run, because {why or 'there is none here'}.")
            continue
        code, last = run(group, () if is_stream else entrance or (), arguments)
        codes.append(code)
        lines.append(f"{group.name}: {HOW.get(code, 'FAILED')}: {last}.")
    print("\nTelephones", *lines, recordings_told(), sep="\n  ")
    return 0 if set(codes) <= set(HOW) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
