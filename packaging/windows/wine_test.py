"""Runs the project's own tests on the Windows Python, under Wine, and then its packages.

`python3 dev.py wine-test` runs the tests of the core, of the windows (drawn in memory) and of
Windows itself, then the cycle of the packages if they were made; `--short` runs a selection in a
few minutes, `--cycle` the packages alone. Other arguments are pytest's.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import windows_python
import wine

ROOT = wine.ROOT
WHOLE = ("tests/windows", "tests/app", "tests/db", "tests/cli", "tests/ui", "tests/journeys")
STORE = (
    "backup",
    "key_file",
    "migrations",
    "outbox",
    "passphrase",
    "recovery",
    "rotation",
    "schema",
)
SHORT = (
    "tests/windows",
    *(f"tests/db/test_{name}.py" for name in STORE),
    "tests/cli/test_commands.py",
    "tests/cli/test_doctor.py",
    "tests/ui/frame/test_single_instance.py",
    "tests/ui/phone/test_hook_receiver.py",
    "tests/ui/recovery",
)
CYCLE = Path(__file__).with_name("cycle.py")
LONGEST_S = 45 * 60
OPTIONS = ("-q", "--tb=short", "--dist", "worksteal", "--timeout", "600", "--durations=15")
PLUGINS = ("-p", "no:cacheprovider", "-p", "tests.windows.patience")


def windows() -> tuple[wine.Prefix, Path]:
    """Make the Windows and the Python that the tests run on, with everything that they need."""
    prefix = wine.Prefix(wine.FOLDER / "prefix")
    prefix.make()
    python = windows_python.make(wine.FOLDER / "python", ROOT / "requirements" / "dev.txt")
    return prefix, python


def tests(*chosen: str) -> int:
    """Run tests under Wine, a process for each core, and return pytest's exit code."""
    prefix, python = windows()
    workers = min(8, max(2, os.cpu_count() or 2))
    words = ["-m", "pytest", "-n", workers, *PLUGINS, *OPTIONS, *chosen]
    told = {"PYTHONPATH": wine.windows_path(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = prefix.run(python, *words, timeout_s=LONGEST_S, environment=told, shows=True)
    except subprocess.TimeoutExpired:
        print(f"The tests did not end within {LONGEST_S // 60} minutes.", flush=True)
        return 1
    return done.returncode


def installed() -> int:
    """Play the cycle of the packages that `dev.py package --windows` made, if it did."""
    if not list((ROOT / "build/package/windows").glob("*.msi")):
        print("The packages were not tried: python3 dev.py package --windows makes them.")
        return 0
    # It draws icons and makes a certificate: with the packages of the environment.
    return subprocess.run([windows_python.dev.PYTHON, CYCLE], cwd=ROOT, check=False).returncode


def main(arguments: list[str]) -> int:
    """Run what the arguments name, or everything; return 0 where all of it passed."""
    if arguments == ["--short"]:
        return tests(*SHORT)
    if arguments == ["--cycle"]:
        return installed()
    if arguments:
        return tests(*arguments)
    return tests(*WHOLE) or installed()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
