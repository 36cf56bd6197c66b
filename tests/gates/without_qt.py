"""Runs the tests of the rules, the store and the command line where Qt cannot be imported."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORE = ("tests/app", "tests/db", "tests/cli")


def environment() -> dict[str, str]:
    """Return the environment in which Python, and each Python that it starts, finds no Qt."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent / "no_qt")}


def main(arguments: list[str]) -> int:
    """Run the core tests and return pytest's exit code."""
    folders = [folder for folder in CORE if (ROOT / folder).is_dir()]
    options = ["-p", "no:pytest-qt", "-n", "2"]
    command = [sys.executable, "-m", "pytest", *options, *folders, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
