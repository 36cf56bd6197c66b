"""Runs the project's own tests on the Windows Python, under Wine, and then its packages.

`python3 dev.py wine-test` runs the tests of the core, of the windows (drawn in memory), of a window
on a screen and of Windows itself, folder by folder, then the cycle of the packages if they were
made; `--short` runs a selection in a few minutes, `--cycle` the packages alone. Other arguments are
pytest's.
"""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import time
from pathlib import Path

import windows_python
import wine
from screen import open_screen

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
    *(f"tests/app/{name}" for name in ("card_guard", "handover", "phone", "policy")),
    *(f"tests/db/test_{name}.py" for name in STORE),
    "tests/cli/test_commands.py",
    "tests/cli/test_doctor.py",
    *(f"tests/ui/frame/test_{name}.py" for name in ("closing", "single_instance", "window")),
    "tests/ui/desk/test_call_bar.py",
    "tests/ui/phone/test_hook_receiver.py",
    "tests/ui/recovery",
)
ON_A_SCREEN = "tests/windows/test_real_window.py"
CYCLE = Path(__file__).with_name("cycle.py")
LONGEST_S = 4 * 60 * 60
"""For one folder, on a machine that has other things to do, too."""

TEST_S = 600
OPTIONS = ("-q", "--tb=short", "--timeout", TEST_S, "--durations=15")
PLUGINS = ("-p", "no:cacheprovider", "-p", "tests.windows.patience")


class Machine:
    """A Windows and its Python, with everything that the tests need; and what they said."""

    def __init__(self) -> None:
        self._prefix = wine.Prefix(wine.FOLDER / "prefix")
        self._prefix.make()
        self._python = windows_python.make(
            wine.FOLDER / "python", ROOT / "requirements" / "dev.txt"
        )
        self.outcomes: list[str] = []

    def tests(self, *chosen: str) -> int:
        """Run tests, a process for each core, and return pytest's exit code."""
        workers = min(8, max(2, os.cpu_count() or 2))
        return self._run(self._prefix, "-n", workers, "--dist", "worksteal", *chosen)

    def test_on_a_screen(self) -> int:
        """Run the test of a window that is seen, where the programs of a screen are there."""
        with open_screen() as screen:
            if screen is None:
                print("No window was opened on a screen: Xvfb, openbox or xdotool is missing.")
                return 0
            # A Windows that was started without a screen knows none until it is started anew.
            self._prefix.end()
            seen = dataclasses.replace(self._prefix, display=screen.display)
            code = self._run(seen, "-p", "no:randomly", ON_A_SCREEN, CALLSIDE_SCREEN="1")
            seen.end()
            return code

    def _run(self, prefix: wine.Prefix, *words: object, **told: str) -> int:
        began = time.monotonic()
        # Its bytecode apart from ours: without any, each program would take twice as long to start.
        bytecode = wine.windows_path(wine.FOLDER / "bytecode")
        told |= {"PYTHONPATH": wine.windows_path(ROOT), "PYTHONPYCACHEPREFIX": bytecode}
        told |= {name: os.environ[name] for name in ("CI",) if name in os.environ}
        pytest = ["-m", "pytest", *PLUGINS, *OPTIONS, *words]
        try:
            done = prefix.run(
                self._python, *pytest, timeout_s=LONGEST_S, environment=told, shows=True
            )
        except subprocess.TimeoutExpired:
            print(f"The tests did not end within {LONGEST_S // 60} minutes.", flush=True)
            return 1
        said = (done.stdout.splitlines() or ["nothing was said"])[-1].strip("= ")
        tried = " ".join(str(word) for word in words if str(word).startswith("tests"))
        self.outcomes.append(f"{tried}: {said}; {time.monotonic() - began:.0f} s in all")
        return done.returncode

    def whole(self) -> int:
        """Run all tests, folder by folder; what failed in one keeps no other from its turn."""
        codes = []
        for folder in WHOLE:
            print(f"\n{folder}", flush=True)
            codes.append(self.tests(folder))
        codes.append(self.test_on_a_screen())
        print("", *self.outcomes, sep="\n", flush=True)
        return max(codes)


def installed() -> int:
    """Play the cycle of the packages that `dev.py package --windows` made, if it did."""
    if not list((ROOT / "build/package/windows").glob("*.msi")):
        print("The packages were not tried: python3 dev.py package --windows makes them.")
        return 0
    # It draws icons and makes a certificate: with the packages of the environment.
    return subprocess.run([windows_python.dev.PYTHON, CYCLE], cwd=ROOT, check=False).returncode


def main(arguments: list[str]) -> int:
    """Run what the arguments name, or everything; return 0 where all of it passed."""
    if arguments == ["--cycle"]:
        return installed()
    machine = Machine()
    if arguments == ["--short"]:
        return machine.tests(*SHORT) or machine.test_on_a_screen()
    if arguments:
        return machine.tests(*arguments)
    return machine.whole() or installed()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
