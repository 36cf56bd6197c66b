"""What IT and an agent do with the installers, from the first day to the last, under Wine.

    python packaging/windows/cycle.py

Takes what `dev.py package --windows` made, and writes every step with its time into
`build/package/windows/cycle.log`. A newer version is the same tree with one file more, one file
less and one that is different: what an upgrade does to files is seen by these.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging"), str(ROOT / "packaging" / "windows")]

import msi  # noqa: E402 - found by the line above
import nsis  # noqa: E402
import signing  # noqa: E402
import windows_python  # noqa: E402
from agent_at_work import Agent  # noqa: E402
from build_tree import FLAVOURS, epoch  # noqa: E402
from installation import (  # noqa: E402
    AT_LOGON,
    COMMAND_S,
    INSTALL_S,
    LINKS,
    OURS,
    PROGRAM,
    REMOVALS,
    Installation,
    within,
)
from package_windows import OUT, names, strangers  # noqa: E402
from screen import Screen, open_screen  # noqa: E402
from wine import FOLDER, windows_path  # noqa: E402
from written_lines import WrittenLines  # noqa: E402

from app.policy.registry import KEY  # noqa: E402
from app.version import VERSION  # noqa: E402

NEWER = ".".join([*VERSION.split(".")[:2], str(int(VERSION.split(".")[2]) + 1)])
ADDED, CHANGED, GONE = "_internal/newer.txt", "policies/callside.admx", "policies/sample.json"
POLICY = rf"HKLM\{KEY}"
FAILED = 1603 & 0xFF
"""What Wine hands on of Windows Installer's 1603: the lowest eight bits."""
REFUSED = "CALLSIDE_OPEN = callside-window.exe"
"""What the log says of a refusal; Windows adds the words, which Wine shows in a window alone."""


class Cycle:
    """The steps, in their order; each asserts what it left, on the disk and in the registry."""

    def __init__(self, log: Path, screen: Screen | None) -> None:
        self._log = log.open("w", encoding="utf-8")
        self._work = OUT / "cycle"
        shutil.rmtree(self._work, ignore_errors=True)
        self._work.mkdir(parents=True)
        self._trees = {flavour: OUT / flavour / "callside" for flavour in FLAVOURS}
        packages = {flavour: [OUT / name for name in names(flavour)] for flavour in FLAVOURS}
        self._msi = {flavour: package for flavour, (package, _) in packages.items()}
        self._setup = {flavour: program for flavour, (_, program) in packages.items()}
        pins = (ROOT / "requirements" / f"{name}.txt" for name in ("run", "package"))
        python = windows_python.make(FOLDER / "python-agent", *pins)
        display = screen.display if screen else ""
        self.installed = Installation(FOLDER / "prefix-of-cycle", display)
        self._agent = Agent(self.installed, python, screen, OUT)

    def whole(self) -> None:
        """Do everything, one step after the other."""
        self.step("signatures of all four", self.sign)
        newer = self.newer(self._trees["agent"])
        self.step("MSI: silent installation", lambda: self.install("agent"))
        self.step("--selftest of the installed program", lambda: self.selftest("agent"))
        self.step("policy in the registry", self.policy)
        self.step("window, call by the hook, link", self._agent.work)
        self.step("time of the telephone's command", self._agent.phone_times)
        self.step("start at logon, on, off and on", self.at_logon)
        self.step("MSI while the window is open", lambda: self.refused_while_open(newer))
        self.step("Windows ends the window in a call", self._agent.interrupted)
        before, files = self._agent.calls(), self._agent.files()
        self.step("MSI: the supervisor's over the agent's", lambda: self.install("supervisor"))
        self.step("--selftest of the supervisor's", lambda: self.selftest("supervisor"))
        self.step("MSI: the agent's again", lambda: self.install("agent"))
        assert self._agent.files() == files
        self.step("MSI: upgrade", lambda: self.upgrade(newer, files))
        self.step("the log after the upgrade", lambda: self.same_calls(before))
        files = self._agent.files()
        self.step("MSI: a downgrade is refused", self.downgrade)
        self.step("MSI: removal", lambda: self.remove(newer, files))
        self.step("MSI: the supervisor's alone, and its removal", self.supervisor_alone)
        self.step("MSI: in another folder", self.in_another_folder)
        self.step("setup program", lambda: self.setup("agent", "/AUTOSTART=1"))
        self.step("setup: the supervisor's over the agent's", lambda: self.setup("supervisor"))
        self.step("setup: the agent's again", lambda: self.setup("agent"))
        assert self._agent.files() == files
        self.step("setup: upgrade", self.setup_upgrade)
        files = self._agent.files()
        self.step("setup: removal", lambda: self.setup_removal(files))
        lines = WrittenLines(self.installed, self._msi["agent"], self._setup["agent"], self._work)
        for words in lines.all():
            self.step(words, lambda words=words: lines.play(words))
        self.is_gone()
        assert self._agent.files() == files
        self.say(f"done: {VERSION} to {NEWER}, MSI and setup program of both flavours")

    def step(self, what: str, act: Callable[[], object]) -> None:
        """Do one step and write down how long it took, and what it has to tell."""
        began = time.monotonic()
        told = act()
        words = f": {told}" if told else ""
        self.say(f"{time.monotonic() - began:6.1f} s  {what}{words}")

    def say(self, words: str) -> None:
        """Write a line into the log, and show it."""
        print(words, flush=True)
        print(words, file=self._log, flush=True)

    # Preparations

    def newer(self, tree: Path) -> Path:
        """A newer version of a tree, as a package: a file more, one less, one that is different."""
        goal = self._work / "newer"
        shutil.copytree(tree, goal)
        (goal / GONE).unlink()
        (goal / CHANGED).write_text("<newer/>\n", "utf-8")
        (goal / ADDED).write_text(NEWER, "utf-8")
        return msi.make(goal, "agent", NEWER, self._work / names("agent", NEWER)[0], epoch())

    def sign(self) -> str:
        """Sign copies of all with a certificate of our own making; these are installed."""
        key = signing.self_made(self._work)
        vouches = key.with_suffix(".pem")
        for made in (self._msi, self._setup):
            for flavour, file in made.items():
                made[flavour] = Path(shutil.copyfile(file, self._work / file.name))
        files = [*self._msi.values(), *self._setup.values()]
        signing.sign_all(files, signing.Key(key, is_stamped=False))
        for file in files:
            assert signing.verified(file, vouches), file.name
            broken = self._work / f"broken{file.suffix}"
            content = bytearray(file.read_bytes())
            content[len(content) // 2] ^= 1
            broken.write_bytes(content)
            assert not signing.verified(broken, vouches), f"{file.name}: one bit changed nothing"
            broken.unlink()
        return "good; one bit changed in each: refused"

    # The MSI packages

    def install(self, flavour: str) -> str:
        """Install over what is there, and compare what came with the tree, file by file."""
        before = self.installed.value(AT_LOGON, "Callside")
        assert self.installed.msi(self._msi[flavour]) == 0
        count = self.is_as_built(flavour)
        assert self.installed.value(AT_LOGON, "Callside") == before
        return f"{count} files as built"

    def is_as_built(self, flavour: str, *more: str) -> int:
        """Every file of the tree is there, nothing else but `more`; the registry knows of it."""
        found, built = (
            self.installed.sums(folder) for folder in (self.installed.folder, self._trees[flavour])
        )
        for name in more:
            assert found.pop(name)
        assert found == built
        assert strangers(self.installed.folder) == []
        assert self.installed.value(OURS, "Flavour") == flavour
        command = self.installed.value(rf"{LINKS}\shell\open\command")
        assert command == rf'"{PROGRAM}\callside-window.exe" -- "%1"', command
        assert self.installed.value(LINKS, "URL Protocol") is not None
        menu = {"Callside"} | ({"Callside Supervisor"} if flavour == "supervisor" else set())
        assert self.installed.shortcuts() == menu, self.installed.shortcuts()
        return len(found)

    def selftest(self, flavour: str) -> str:
        """The installed program tries every part of itself, and knows which one it is."""
        code, said = self.installed.run("callside", "--selftest")
        assert code == 0, said
        assert f"{flavour} flavour" in said, said
        return f"{said.count('ok ')} parts"

    def policy(self) -> str:
        """A value that group policy would write is what the installed program obeys."""
        self.installed.write(POLICY, "theme", "REG_SZ", "dark")
        code, said = self.installed.run("callside", "policy", "show")
        assert code == 0, said
        row = next(line for line in said.splitlines() if line.startswith("theme "))
        assert all(word in row for word in ('"dark"', "machine", "locked")), row
        self.installed.erase(POLICY)
        code, said = self.installed.run("callside", "policy", "show")
        row_after = next(line for line in said.splitlines() if line.startswith("theme "))
        assert "locked" not in row_after, row_after
        return " ".join(row.split())

    def at_logon(self) -> str:
        """The feature can be added to what is installed, and taken away."""
        assert self.installed.value(AT_LOGON, "Callside") is None, "autostart is off by default"
        for words, is_on in (("ADDLOCAL", True), ("REMOVE", False), ("ADDLOCAL", True)):
            assert self.installed.msi(self._msi["agent"], f"{words}=Autostart") == 0
            command = self.installed.value(AT_LOGON, "Callside")
            assert (command == rf'"{PROGRAM}\callside-window.exe"') is is_on, command
            assert is_on or command is None
        return str(command)

    def refused_while_open(self, newer: Path) -> str:
        """No files are exchanged under a window that is open; it goes on, and the log says why."""
        log = self._work / "refused.log"
        with self._agent.window() as running:
            before = self.installed.sums(self.installed.folder)
            words = ("/l*v", windows_path(log))
            assert self.installed.msi(newer, *words) == FAILED
            assert REFUSED in read_log(log), read_log(log)[-3000:]
            assert self.installed.msi(self._msi["agent"], how="/x") == FAILED
            assert self.installed.msi(self._msi["supervisor"]) == FAILED
            assert self.installed.sums(self.installed.folder) == before
            assert self.installed.value(OURS, "Version") == VERSION
            assert running.process.poll() is None, "the window has ended"
        return "upgrade, removal and the other flavour refused; nothing was changed"

    def upgrade(self, newer: Path, files: dict[str, str]) -> str:
        """A newer version replaces the files and leaves data and autostart as they are."""
        assert self.installed.msi(newer) == 0
        self.is_newer()
        assert self._agent.files() == files
        return f"{len(files)} files of the agent's as they were; autostart kept"

    def is_newer(self) -> None:
        """What differs in the newer version is here, and autostart is still on."""
        folder = self.installed.folder
        assert (folder / ADDED).read_text("utf-8") == NEWER
        assert (folder / CHANGED).read_text("utf-8") == "<newer/>\n"
        assert not (folder / GONE).exists(), "a file that the newer version lacks has gone"
        assert self.installed.value(OURS, "Version") == NEWER
        assert self.installed.value(AT_LOGON, "Callside"), "autostart is on as before"

    def same_calls(self, before: list[dict[str, object]]) -> str:
        """The log opens with the key that Windows keeps, and says what it said."""
        found = self._agent.calls()
        assert found == before, found
        return f"{len(before)} calls as they were"

    def downgrade(self) -> str:
        """An older version does not come over a newer one, of neither flavour."""
        for package in self._msi.values():
            assert self.installed.msi(package) == FAILED
        self.is_newer()
        return "of both flavours"

    def remove(self, package: Path, files: dict[str, str]) -> str:
        """Nothing of the program is left, and everything of the agent's."""
        assert self.installed.msi(package, how="/x") == 0
        self.is_gone()
        assert self._agent.files() == files
        return f"{len(files)} files of the agent's as they were"

    def supervisor_alone(self) -> str:
        """The supervisor's package on a machine that has none; then nothing is left of it."""
        told = self.install("supervisor")
        assert self.installed.msi(self._msi["supervisor"], how="/x") == 0
        self.is_gone()
        return told

    def in_another_folder(self) -> str:
        """What takes the place of another takes it in the folder that was chosen once."""
        folder = self.installed.windows.drive_c / "Other" / "Callside"
        assert self.installed.msi(self._msi["agent"], r"INSTALLDIR=C:\Other\Callside") == 0
        assert self.installed.msi(self._msi["supervisor"]) == 0
        assert self.installed.sums(folder) == self.installed.sums(self._trees["supervisor"])
        assert not self.installed.folder.exists()
        assert self.installed.value(OURS, "Flavour") == "supervisor"
        assert self.installed.msi(self._msi["supervisor"], how="/x") == 0
        self.is_gone()
        assert not folder.exists()
        return "the supervisor's came where the agent's was"

    # The setup programs

    def setup(self, flavour: str, *words: str) -> str:
        """The setup program installs the same files; an MSI package does not come beside it."""
        assert self.installed.setup(self._setup[flavour], *words) == 0
        count = self.is_as_built(flavour, "uninstall.exe")
        assert self.installed.value(AT_LOGON, "Callside"), "autostart is on, or as before"
        assert self.installed.msi(self._msi[flavour]) == FAILED, "no MSI package beside it"
        self.selftest(flavour)
        return f"{count} files as built"

    def setup_upgrade(self) -> str:
        """While the window is open nothing is touched; then a newer one comes."""
        program = self._work / names("agent", NEWER)[1]
        nsis.make(self._work / "newer", "agent", NEWER, program, epoch(), quickly=True)
        # As a line: the folder stands there without quotes.
        removal = rf'"{PROGRAM}\uninstall.exe" /S _?={PROGRAM}'
        with self._agent.window() as running:
            before = self.installed.sums(self.installed.folder)
            assert self.installed.setup(program) == 3, "it waits until the window is closed"
            assert self.installed.line(removal, self._work) == 3, "so does a removal"
            assert self.installed.sums(self.installed.folder) == before
            assert running.process.poll() is None, "the window has ended"
        assert self.installed.setup(program) == 0
        self.is_newer()
        for older in self._setup.values():
            assert self.installed.setup(older) == 2, "an older one is refused"
        self.is_newer()
        return "not while the window is open; autostart kept; older ones refused"

    def setup_removal(self, files: dict[str, str]) -> str:
        """A removal takes what it brought; what somebody put beside it stays."""
        own = self.installed.folder / "kept-by-it.txt"
        own.write_text("ours", "utf-8")
        assert self.installed.setup(rf"{PROGRAM}\uninstall.exe") == 0
        # It goes on in a copy of itself, for a program cannot remove its own file.
        assert within(INSTALL_S, lambda: self.installed.value(OURS, "Folder") is None)
        assert [path.name for path in self.installed.folder.iterdir()] == [own.name]
        own.unlink()
        self.installed.folder.rmdir()
        self.is_gone()
        assert self._agent.files() == files
        return "a file of somebody else's in the folder stayed"

    def is_gone(self) -> None:
        """Neither files nor keys nor menu entries of the program are left."""
        assert not self.installed.folder.exists()
        assert self.installed.shortcuts() == set()
        for key, name in ((OURS, "Folder"), (AT_LOGON, "Callside"), (LINKS, "")):
            assert self.installed.value(key, name) is None, (key, name)
        listed = self.installed.windows.run("reg", "query", REMOVALS, "/s", timeout_s=COMMAND_S)
        assert "Callside" not in listed.stdout, listed.stdout


def read_log(file: Path) -> str:
    """What Windows Installer wrote into its log: in UTF-16 on Windows, in UTF-8 by Wine."""
    content = file.read_bytes()
    return content.decode("utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8")


def main() -> int:
    """Play the whole cycle; a broken assertion ends it with its words."""
    with open_screen() as screen:
        cycle = Cycle(OUT / "cycle.log", screen)
        try:
            cycle.whole()
        finally:
            cycle.installed.windows.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
