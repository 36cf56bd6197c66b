"""What IT and an agent do with the installers, from the first day to the last, under Wine.

    python packaging/windows/cycle.py

Takes what `dev.py package --windows` made, and writes every step with its time into
`build/package/windows/cycle.log`. A newer version is the same tree with one file more, one file
less and one that is different: what an upgrade does to files is seen by these.
"""

from __future__ import annotations

import json
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
from build_tree import epoch  # noqa: E402
from installation import (  # noqa: E402
    AT_LOGON,
    INSTALL_S,
    LINKS,
    OURS,
    PROGRAM,
    WINDOW_S,
    Installation,
    within,
)
from package_windows import OUT, names, strangers  # noqa: E402
from screen import Screen, open_screen  # noqa: E402
from wine import FOLDER, Running  # noqa: E402

from app.policy.registry import KEY  # noqa: E402
from app.version import VERSION  # noqa: E402

NEWER = ".".join([*VERSION.split(".")[:2], str(int(VERSION.split(".")[2]) + 1)])
ADDED, CHANGED, GONE = "_internal/newer.txt", "policies/callside.admx", "policies/sample.json"
POLICY = rf"HKLM\{KEY}"
CALLER, LINKED = "+4930123456", "+4930654321"
LINK = "callside:call?number=%2B4930654321&name=Ann%20Example&id=7f-1"
EVIL = "callside:call?number=1"


class Cycle:
    """The steps, in their order; each asserts what it left, on the disk and in the registry."""

    def __init__(self, log: Path, screen: Screen | None) -> None:
        self._log = log.open("w", encoding="utf-8")
        self._agent, self._agent_setup = (OUT / name for name in names("agent"))
        self._supervisor = OUT / names("supervisor")[0]
        self._work = OUT / "cycle"
        shutil.rmtree(self._work, ignore_errors=True)
        self._work.mkdir(parents=True)
        self.screen = screen
        display = screen.display if screen else ""
        self.installed = Installation(FOLDER / "prefix-of-cycle", display)

    def whole(self) -> None:
        """Do everything, one step after the other."""
        agent, supervisor = (OUT / name / "callside" for name in ("agent", "supervisor"))
        signed = self._work / self._agent.name
        newer = self.newer(agent)
        self.step("the signature of a package holds", lambda: self.sign(signed))
        self.step("silent installation", lambda: self.install(signed, agent, "agent"))
        self.step("--selftest of the installed program", self.selftest)
        self.step("policy in the registry", self.policy)
        self.step("window, call by the hook, link", self.work)
        before = self.calls()
        self.step("start at logon, switched on later", self.at_logon)
        data = self.data()
        self.step("upgrade", lambda: self.upgrade(newer, data))
        self.step("the log after the upgrade", lambda: self.same_calls(before))
        data = self.data()
        self.step("a downgrade is refused", self.downgrade)
        self.step("supervisor's flavour", lambda: self.other_flavour(supervisor, agent))
        self.step("removal", lambda: self.remove(data))
        self.step("setup program", lambda: self.setup(agent, data))
        self.step("upgrade by the setup program", self.setup_upgrade)
        data = self.data()
        self.step("removal by the setup program", lambda: self.setup_removal(data))
        self.say(f"done: {VERSION} to {NEWER}, MSI and setup program")

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
        """A newer version of a tree: a file more, a file less, one that is different."""
        goal = self._work / "newer"
        shutil.copytree(tree, goal)
        (goal / GONE).unlink()
        (goal / CHANGED).write_text("<newer/>\n", "utf-8")
        (goal / ADDED).write_text(NEWER, "utf-8")
        return goal

    def sign(self, goal: Path) -> str:
        """Sign a copy of the package with a certificate of our own making, and verify it."""
        shutil.copyfile(self._agent, goal)
        key = signing.self_made(self._work)
        signing.sign(goal, key, stamped=False)
        assert signing.verified(goal, key.with_suffix(".pem"))
        broken = self._work / "broken.msi"
        content = bytearray(goal.read_bytes())
        content[len(content) // 2] ^= 1
        broken.write_bytes(content)
        assert not signing.verified(broken, key.with_suffix(".pem")), "one bit changed nothing"
        return "good; one bit changed: refused"

    # The MSI package

    def install(self, package: Path, tree: Path, flavour: str, *words: str) -> str:
        """Install and compare what came with the tree, file by file."""
        assert self.installed.msi(package, *words) == 0
        assert self.installed.sums(self.installed.folder) == self.installed.sums(tree)
        assert strangers(self.installed.folder) == []
        assert self.installed.value(OURS, "Flavour") == flavour
        command = self.installed.value(rf"{LINKS}\shell\open\command")
        assert command == rf'"{PROGRAM}\callside-window.exe" -- "%1"', command
        assert self.installed.value(LINKS, "URL Protocol") is not None
        menu = {"Callside"} | ({"Callside Supervisor"} if flavour == "supervisor" else set())
        assert self.installed.shortcuts() == menu, self.installed.shortcuts()
        if flavour == "agent" and not words:
            assert self.installed.value(AT_LOGON, "Callside") is None, "autostart is off by default"
        return f"{len(self.installed.sums(tree))} files as built"

    def selftest(self) -> str:
        """The installed program tries every part of itself."""
        code, said = self.installed.run("callside", "--selftest")
        assert code == 0, said
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

    def work(self) -> str:
        """A window is open: the telephone rings through the pipe, a link of a web page comes."""
        with self.window():
            spool = self.installed.profile / "phone" / "spool"
            if spool.is_dir():
                spool.rmdir()
            # A file where the folder would be: nothing can wait there, all goes through the pipe.
            spool.write_text("", "utf-8")
            for kind, more in (("ring", ("--name", "Ann")), ("answer", ()), ("end", ())):
                told = (kind, "--id", "cycle-1", *more, "--from", CALLER)
                code, said = self.installed.run("callside-hook", *told)
                assert (code, said) == (0, ""), (kind, code, said)
            assert within(WINDOW_S, lambda: self.is_in_log(CALLER)), self.calls()
            # As the system starts it for a browser, by what the installer wrote.
            done = self.installed.windows.run("start", "/wait", LINK, timeout_s=WINDOW_S)
            assert done.returncode == 0, done.stdout
            code, said = self.installed.run("callside-window", "--", EVIL, "--profile", r"C:\evil")
            assert code == 2, (code, said)
            assert not (self.installed.windows.drive_c / "evil").exists()
            assert not self.is_in_log(LINKED), "a link writes nothing into the log"
            taken = self.take_the_card()
            spool.unlink()
        return f"a call written through the named pipe; {taken}; a link with more in it refused"

    def take_the_card(self) -> str:
        """Press the key that takes what a link has filled in, and find it in the log."""
        if not self.screen:
            return "a link handed over (there is no Xvfb here: its card was not looked at)"
        self.screen.picture(OUT / "cycle-link.png")
        self.screen.press("^Callside$", "ctrl+g")
        assert within(WINDOW_S, lambda: self.is_in_log(LINKED)), self.calls()
        call = next(call for call in self.calls() if call["number"] == LINKED)
        assert call["name"] == "Ann Example", call
        return "a link's card taken by a key: name and number as filled in, and not before"

    def is_in_log(self, number: str) -> bool:
        """Whether a call of this number was written."""
        return any(call["number"] == number for call in self.calls())

    def at_logon(self) -> str:
        """The feature can be added to what is installed, and is in the registry then."""
        assert self.installed.msi(self._work / self._agent.name, "ADDLOCAL=Autostart") == 0
        command = self.installed.value(AT_LOGON, "Callside")
        assert command == rf'"{PROGRAM}\callside-window.exe"', command
        return str(command)

    def upgrade(self, newer: Path, data: dict[str, str]) -> str:
        """A newer version replaces the files and leaves data and autostart as they are."""
        package = msi.make(newer, "agent", NEWER, self._work / names("agent", NEWER)[0], epoch())
        assert self.installed.msi(package) == 0
        self.is_newer()
        assert self.data() == data
        return f"{len(data)} files of the agent's as they were; autostart kept"

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
        found = self.calls()
        assert found == before, found
        return f"{len(before)} calls as they were"

    def downgrade(self) -> str:
        """An older version does not come over a newer one."""
        code = self.installed.msi(self._agent)
        assert code != 0
        self.is_newer()
        return f"exit code {code} (Wine gives the lowest eight bits of 1603)"

    def other_flavour(self, supervisor: Path, agent: Path) -> str:
        """The supervisor's package takes the agent's place, in the same folder."""
        newer = self._work / "newer-supervisor"
        shutil.copytree(supervisor, newer)
        (newer / ADDED).write_text(NEWER, "utf-8")
        package = self._work / names("supervisor", NEWER)[0]
        msi.make(newer, "supervisor", NEWER, package, epoch())
        self.install(package, newer, "supervisor")
        assert self.installed.value(AT_LOGON, "Callside"), "autostart is on as before"
        code, said = self.installed.run("callside", "--selftest")
        assert code == 0, said
        assert "supervisor flavour" in said, said
        return f"the same version over the agent's; {said.count('ok ')} parts of it tried"

    def remove(self, data: dict[str, str]) -> str:
        """Nothing of the program is left, and everything of the agent's."""
        package = self._work / names("supervisor", NEWER)[0]
        assert self.installed.msi(package, how="/x") == 0
        self.is_gone()
        assert self.data() == data
        return f"{len(data)} files of the agent's as they were"

    # The setup program

    def setup(self, tree: Path, data: dict[str, str]) -> str:
        """The setup program installs the same files; an MSI package does not come beside it."""
        assert self.installed.setup(self._agent_setup, "/AUTOSTART=1") == 0
        found = self.installed.sums(self.installed.folder)
        assert found.pop("uninstall.exe")
        assert found == self.installed.sums(tree)
        assert self.installed.value(AT_LOGON, "Callside")
        assert self.installed.shortcuts() == {"Callside"}
        assert self.installed.msi(self._agent) != 0, "an MSI package is refused beside it"
        code, said = self.installed.run("callside", "--selftest")
        assert code == 0, said
        assert self.data() == data
        return f"{len(found)} files as built"

    def setup_upgrade(self) -> str:
        """While the window is open nothing is touched; then a newer one comes."""
        program = self._work / names("agent", NEWER)[1]
        nsis.make(self._work / "newer", "agent", NEWER, program, epoch(), quickly=True)
        with self.window():
            before = self.installed.sums(self.installed.folder)
            assert self.installed.setup(program) == 3, "it waits until the window is closed"
            assert self.installed.sums(self.installed.folder) == before
        assert self.installed.setup(program) == 0
        self.is_newer()
        assert self.installed.setup(self._agent_setup) == 2, "an older one is refused"
        self.is_newer()
        return "not while the window is open; autostart kept; the older one refused"

    def setup_removal(self, data: dict[str, str]) -> str:
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
        assert self.data() == data
        return "a file of somebody else's in the folder stayed"

    # What is seen

    def window(self) -> Running:
        """The installed window, open and listening."""
        running = self.installed.start("callside-window")
        channel = self.installed.profile / "phone" / "channel"
        assert within(WINDOW_S, channel.exists), "the window does not listen"
        return running

    def calls(self) -> list[dict[str, object]]:
        """The calls in the log, by the installed command."""
        code, said = self.installed.run("callside", "log", "list", "--json")
        assert code == 0, said
        found: list[dict[str, object]] = json.loads(said)
        return found

    def data(self) -> dict[str, str]:
        """Every file of the agent's."""
        found = self.installed.sums(self.installed.profile)
        assert any(name.startswith("log/") for name in found)
        return found

    def is_gone(self) -> None:
        """Neither files nor keys nor menu entries of the program are left."""
        assert not self.installed.folder.exists()
        assert self.installed.shortcuts() == set()
        for key, name in ((OURS, "Folder"), (AT_LOGON, "Callside"), (LINKS, "")):
            assert self.installed.value(key, name) is None, (key, name)


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
