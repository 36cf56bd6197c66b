"""One Windows under Wine on which Callside is installed, used and removed, and how that is seen."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from wine import Prefix, Running, windows_path

PROGRAM = r"C:\Program Files\Callside"
OURS = r"HKLM\Software\Callside\Callside"
AT_LOGON = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run"
REMOVALS = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
LINKS = r"HKLM\Software\Classes\callside"
INSTALL_S, COMMAND_S, WINDOW_S = 300, 120, 180
LOOKS_EVERY_S = 0.2


class Installation:
    """A fresh Windows; `windows` runs its programs, `profile` is where an agent's data lie."""

    def __init__(self, folder: Path, display: str = "") -> None:
        self.windows = Prefix(folder, display)
        self.windows.end()
        shutil.rmtree(folder, ignore_errors=True)
        self.windows.make()
        # Else Wine starts anew for each command that finds no other running, which takes seconds.
        subprocess.run(["wineserver", "-p"], env=self.windows.environment(), check=True)

    @property
    def folder(self) -> Path:
        """The program's folder."""
        return self.windows.drive_c / "Program Files" / "Callside"

    @property
    def profile(self) -> Path:
        """The agent's profile, in the agent's own part of the disk."""
        return next(self.windows.drive_c.glob("users/*/AppData/Local")) / "callside"

    def msi(self, package: Path, *words: str, how: str = "/i") -> int:
        """Install or remove (`/x`) a package silently; gives the exit code, 0 when it is done."""
        told = ("msiexec", how, windows_path(package), "/qn", *words)
        return self.windows.run(*told, timeout_s=INSTALL_S).returncode

    def line(self, words: str, folder: Path) -> int:
        """Run a line as somebody types it in a folder; gives the exit code as Windows has it.

        What Wine hands to this system are its lowest eight bits.
        """
        script = folder / "line.bat"
        script.write_text(f"@{words}\r\n@echo ended with %ERRORLEVEL%\r\n", "utf-8")
        place = windows_path(folder)
        told = ("cmd", "/c", f"{place[:2]} && cd {place} && line.bat")
        said = self._to_its_end(*told).stdout
        found = re.search(r"^ended with (\d+)", said, re.MULTILINE)
        assert found, said
        return int(found[1])

    def setup(self, program: Path | str, *words: str) -> int:
        """Run a setup program or its removal silently, and wait until it is over."""
        return self._to_its_end(program, "/S", *words).returncode

    def _to_its_end(self, *told: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a program that may leave one behind: a removal goes on in a copy of itself."""
        return self.windows.start(*told).done(INSTALL_S)

    def run(self, program: str, *words: str) -> tuple[int, str]:
        """Run an installed program to its end; gives its exit code and its words."""
        done = self.windows.run(rf"{PROGRAM}\{program}.exe", *words, timeout_s=COMMAND_S)
        return done.returncode, done.stdout.replace("\r\n", "\n")

    def start(self, program: str, *words: str) -> Running:
        """Start an installed program that stays."""
        return self.windows.start(rf"{PROGRAM}\{program}.exe", *words)

    def value(self, key: str, name: str = "") -> str | None:
        """A value of the registry, the key's own without a name; None where it is not there."""
        named = ("/v", name) if name else ("/ve",)
        done = self.windows.run("reg", "query", key, *named, timeout_s=COMMAND_S)
        lines = [line.split("    ") for line in done.stdout.splitlines() if "    REG_" in line]
        return None if done.returncode or not lines else lines[0][-1].strip()

    def write(self, key: str, name: str, kind: str, value: str) -> None:
        """Write a value of the registry, as group policy does."""
        words = ("reg", "add", key, "/v", name, "/t", kind, "/d", value, "/f")
        self.windows.must(*words, timeout_s=COMMAND_S)

    def erase(self, key: str) -> None:
        """Take a key out of the registry."""
        self.windows.must("reg", "delete", key, "/f", timeout_s=COMMAND_S)

    def shortcuts(self) -> set[str]:
        """The names in the start menu."""
        return {link.stem for link in self.windows.drive_c.glob("**/Start Menu/**/*.lnk")}

    def sums(self, folder: Path) -> dict[str, str]:
        """SHA-256 of every file in a folder, by its name there."""
        return {
            path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }


def within(seconds: float, state: Callable[[], bool]) -> bool:
    """Wait until it is so, at most for so long; whether it came."""
    until = time.monotonic() + seconds
    while not (is_so := state()) and time.monotonic() < until:
        time.sleep(LOOKS_EVERY_S)
    return is_so
