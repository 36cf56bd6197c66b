"""Windows programs on a Debian machine: Wine, a folder that is its disk C:, and a way to run them.

    windows = wine.Prefix(wine.FOLDER / "prefix")
    windows.make()
    done = windows.run("C:\\\\…\\\\program.exe", "--version", timeout_s=60)

Needs what requirements/debian.txt lists for `wine`. Nothing of a prefix leaves its folder: its
home is inside, and no menu or file type of the person's desktop is touched.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

FOLDER = ROOT / ".tools" / "windows"
AIDS = Path(__file__).with_name("wine_aids")
COMPILER, LISTER = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objdump"
COMPLETED = {"ucrtbase"}
"""Aids for a library of Wine's own: what begins with `our_` is theirs, all else is handed on."""
BOOT_S = 180
LAST_WORDS_S = 2.0
"""How long the words of a program that has ended are waited for."""

FONTS = ROOT / "resources" / "fonts"
"""What Qt writes with where it draws in memory: it asks Windows for no fonts then."""

NO_COUNTRYS = {
    "sShortTime": "HH:mm",
    "sTimeFormat": "HH:mm:ss",
    "sShortDate": "d MM yyyy",
    "sLongDate": "dddd, d MMMM yyyy",
    "sThousand": "",
    "sGrouping": "0;0",
    "iFirstDayOfWeek": "0",
    "iMeasure": "0",
}
"""How dates and numbers are written, and that they are metric: as in the locale C, in which the
tests run everywhere. Windows asks no variable of the environment for it."""

KEPT = ("PATH", "LANG", "TZ", "USER", "LOGNAME")

_COUNTRY = "\r\n".join(
    [
        "Windows Registry Editor Version 5.00",
        "",
        r"[HKEY_CURRENT_USER\Control Panel\International]",
        *(f'"{name}"="{value}"' for name, value in NO_COUNTRYS.items()),
        "",
    ]
)

# No downloads of Mono and Gecko, no entries in the desktop's menus; our aids before Wine's own.
OVERRIDES = "mscoree=;mshtml=;winemenubuilder.exe=d;mscms,ucrtbase=n,b"


@dataclass(frozen=True)
class Prefix:
    """One Windows of its own: a registry, a disk C:, users' folders; all below `folder`.

    `display` is an X display for windows that shall be seen; without one Qt draws in memory.
    """

    folder: Path
    display: str = ""

    @property
    def drive_c(self) -> Path:
        """Where the disk C: is on this system."""
        return self.folder / "drive_c"

    def make(self) -> None:
        """Make it a Windows 10 with the test aids in its system folder, unless it is one."""
        ready = self.folder / "callside-ready"
        aids = sorted(AIDS.glob("*.c"))
        wanted = "\n".join([*(aid.read_text("utf-8") for aid in aids), _COUNTRY])
        if ready.exists() and ready.read_text("utf-8") == wanted:
            return
        print("Making a Windows under Wine: half a minute, the first time", flush=True)
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.must("wineboot", "--init", timeout_s=BOOT_S)
        self.must("winecfg", "-v", "win10", timeout_s=BOOT_S)
        country = self.folder / "country.reg"
        country.write_text(_COUNTRY, "utf-16")
        self.must("regedit", "/S", windows_path(country), timeout_s=BOOT_S)
        for aid in aids:
            self._compile(aid)
        self.end()
        ready.write_text(wanted, "utf-8")

    def environment(self, **more: str) -> dict[str, str]:
        """What Wine and the program are told; little of ours gets through."""
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        own = {
            "HOME": str(self.folder),
            "WINEPREFIX": str(self.folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": OVERRIDES,
            "LC_ALL": "C.UTF-8",
        }
        # Wine keeps QT_… from programs; what stands behind WINE is handed on in its place.
        unseen = {"WINEQT_QPA_PLATFORM": "offscreen", "WINEQT_QPA_FONTDIR": windows_path(FONTS)}
        shown = {"DISPLAY": self.display} if self.display else unseen
        return kept | own | shown | more

    def start(
        self,
        program: str | Path,
        *arguments: object,
        environment: dict[str, str] | None = None,
        shows: bool = False,
    ) -> Running:
        """Start a program of Windows; a path is one of this system or of Windows.

        `environment` adds to what it is told. What it says is kept, and shown as it comes where
        `shows`.
        """
        process = subprocess.Popen(
            ["wine", *map(str, (program, *arguments))],
            cwd=ROOT,
            env=self.environment(**(environment or {})),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            encoding="utf-8",
            errors="replace",
        )
        return Running(process, shows=shows)

    def run(
        self,
        program: str | Path,
        *arguments: object,
        timeout_s: float,
        environment: dict[str, str] | None = None,
        shows: bool = False,
    ) -> subprocess.CompletedProcess[str]:
        """Run a program of Windows to its end, at most for so long; then it is ended.

        Raises `subprocess.TimeoutExpired` with what it had said.
        """
        with self.start(program, *arguments, environment=environment, shows=shows) as running:
            return running.done(timeout_s)

    def must(
        self,
        program: str | Path,
        *arguments: object,
        timeout_s: float,
        environment: dict[str, str] | None = None,
    ) -> str:
        """Run a program as `run` does and return its words; leave with them when it fails."""
        done = self.run(program, *arguments, timeout_s=timeout_s, environment=environment)
        if done.returncode:
            sys.exit(f"{program} stopped with exit code {done.returncode}:\n{done.stdout}")
        return done.stdout

    def end(self) -> None:
        """End every program of this prefix, and of no other."""
        if self.folder.exists():
            told = self.environment()
            for word in ("-k", "-w"):
                with contextlib.suppress(subprocess.TimeoutExpired):
                    subprocess.run(["wineserver", word], env=told, timeout=30, check=False)

    def _compile(self, source: Path) -> None:
        library = self.drive_c / "windows" / "system32" / f"{source.stem}.dll"
        words = [COMPILER, "-shared", "-static-libgcc", "-O2", "-s", "-Wall", "-Wextra", "-Werror"]
        words += [str(source), "-o", str(library)]
        if source.stem in COMPLETED:
            # Without the mark that Wine puts into its own: it looks for those by their names.
            kept = library.with_name(f"wine_{library.name}")
            kept.write_bytes(library.read_bytes().replace(b"Wine builtin DLL", bytes(16), 1))
            library.unlink()
            subprocess.run(words, check=True)
            ours = {name.removeprefix("our_"): name for name in exported(library)}
            handed_on = {name: f"{kept.stem}.{name}" for name in exported(kept)}
            names = [f"{name} = {source}" for name, source in (handed_on | ours).items()]
            definitions = library.with_suffix(".def")
            definitions.write_text("\n".join(["EXPORTS", *names]), "utf-8")
            words.append(str(definitions))
        library.unlink(missing_ok=True)
        subprocess.run(words, check=True)


def exported(library: Path) -> list[str]:
    """The names that a library of Windows offers."""
    words = [LISTER, "-p", str(library)]
    told = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    return re.findall(r"^\t\[ *\d+\] (\w+)$", told, re.MULTILINE)


class Running:
    """A program of Windows that was started; leaving its `with` ends it and what it started.

    `shows`: its words are shown as they come. Its end is its own: what Wine started along with it,
    and what the program left running, may hold the pipe of its words for longer.
    """

    def __init__(self, process: subprocess.Popen[str], *, shows: bool = False) -> None:
        self.process = process
        self.said: list[str] = []
        self._shows = shows
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Running:
        return self

    def __exit__(self, *_fault: object) -> None:
        self.end()

    def done(self, timeout_s: float) -> subprocess.CompletedProcess[str]:
        """Wait for its end. Raises `subprocess.TimeoutExpired` with what it had said."""
        try:
            code = self.process.wait(timeout_s)
        except subprocess.TimeoutExpired as late:
            late.output = "".join(self.said)
            raise
        self._reader.join(LAST_WORDS_S)
        return subprocess.CompletedProcess(self.process.args, code, "".join(self.said))

    def end(self) -> None:
        """Stop at once what still runs of it: all that it started is in a session of its own."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def _read(self) -> None:
        with self.process.stdout or contextlib.nullcontext(()) as words:
            for line in words:
                self.said.append(line)
                if self._shows:
                    print(line, end="", flush=True)


def windows_path(path: Path) -> str:
    """How a program of Windows calls a path of this system: Wine's disk Z: is its root."""
    return "Z:" + str(path.absolute()).replace("/", "\\")
