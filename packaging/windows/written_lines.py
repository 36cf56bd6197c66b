"""The lines for IT in docs/install-windows.md, run as they are written there, under Wine."""

from __future__ import annotations

import re
import shutil
from pathlib import Path, PureWindowsPath

from installation import AT_LOGON, INSTALL_S, OURS, PROGRAM, Installation, within
from wine import ROOT

DOCUMENT = ROOT / "docs" / "install-windows.md"
WRITTEN = re.compile(
    r'^ {4}((?:msiexec|callside-\S+-setup\.exe|"[^"]*uninstall\.exe").*?)(?: {3,}.*)?$'
)
EXAMPLE = re.compile(r"callside-\d+\.\d+\.\d+-x64")
FOLDER = re.compile(r'(?:INSTALLDIR=|/D=)"?([^"]+?)"?(?= [A-Z/]|$)')
LOG = re.compile(r"/l\*v (\S+)")


class WrittenLines:
    """Each line on a Windows that has what the line speaks of, and nothing of Callside after it."""

    def __init__(self, installed: Installation, package: Path, program: Path, work: Path) -> None:
        self._installed = installed
        self._package, self._program = package, program
        self._folder = work / "lines"
        self._folder.mkdir()
        for file in (package, program):
            shutil.copyfile(file, self._folder / file.name)

    @staticmethod
    def all() -> list[str]:
        """The lines of the document, in its order."""
        lines = DOCUMENT.read_text("utf-8").splitlines()
        return [found[1] for line in lines if (found := WRITTEN.match(line))]

    def play(self, line: str) -> str:
        """Run one and look at what it left."""
        is_msi, is_removal = line.startswith("msiexec"), "/x " in line or "uninstall.exe" in line
        if is_removal or "ADDLOCAL=" in line or "REMOVE=" in line:
            self._prepare(is_msi, "REMOVE=" in line)
        name = self._package.stem if is_msi else self._program.stem.removesuffix("-setup")
        code = self._installed.line(EXAMPLE.sub(name, line), self._folder)
        assert code == 0, code
        if is_removal:
            self._is_removed(leaves_itself="_?=" in line)
            return f"{code}, removed"
        told = self._is_there(line)
        self._remove(is_msi)
        return f"{code}, {told}"

    def _prepare(self, is_msi: bool, at_logon: bool) -> None:
        if is_msi:
            code = self._installed.msi(self._package, f"AUTOSTART={at_logon:d}")
        else:
            code = self._installed.setup(self._program, f"/AUTOSTART={at_logon:d}")
        assert code == 0, code

    def _is_there(self, line: str) -> str:
        """What the line asked for: the folder, the start at logon, a log."""
        asked = FOLDER.search(line)
        place = asked[1] if asked else PROGRAM
        folder = self._installed.windows.drive_c.joinpath(*PureWindowsPath(place).parts[1:])
        assert (folder / "callside-window.exe").exists(), folder
        assert asked is None or not self._installed.folder.exists()
        said = self._installed.value(OURS, "Folder")
        assert said
        assert said.rstrip("\\") == place, said
        is_on = self._installed.value(AT_LOGON, "Callside") is not None
        assert is_on == ("AUTOSTART=1" in line or "ADDLOCAL=Autostart" in line), line
        if log := LOG.search(line):
            assert (self._folder / log[1]).stat().st_size, "the log says something"
        return f"in {place}, start at logon {'on' if is_on else 'off'}"

    def _remove(self, is_msi: bool) -> None:
        if is_msi:
            assert self._installed.msi(self._package, how="/x") == 0
            self._is_removed(leaves_itself=False)
        else:
            place = self._installed.value(OURS, "Folder")
            line = rf'"{place}\uninstall.exe" /S _?={place}'
            assert self._installed.line(line, self._folder) == 0
            self._is_removed(leaves_itself=True)

    def _is_removed(self, *, leaves_itself: bool) -> None:
        assert within(INSTALL_S, lambda: self._installed.value(OURS, "Folder") is None)
        places = [self._installed.folder, self._installed.windows.drive_c / "Other"]
        left = [path for place in places for path in place.rglob("*") if path.is_file()]
        # Told to wait for itself, it runs from its own file, which stays.
        assert [path.name for path in left] == ["uninstall.exe"] * leaves_itself, left
        for place in places:
            shutil.rmtree(place, ignore_errors=True)
