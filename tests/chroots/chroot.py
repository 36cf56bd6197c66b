"""A clean Debian in memory: made from a cached base, entered as root or as an ordinary user.

To be used inside a mount and process namespace of one's own (`in_namespaces`): what is mounted and
started there is gone with it, whatever happens.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / ".tools" / "chroots"
OLDEST_BASE_S = 3 * 24 * 60 * 60
"""A mirror forgets what newer packages replaced: a base is made anew after some days."""

AGENT, AGENT_ID = "agent", 1000
HOME, RUNTIME = f"/{'home'}/{AGENT}", f"/run/user/{AGENT_ID}"
PATIENCE = 300.0


def in_namespaces(command: Sequence[str | Path]) -> list[str]:
    """The command in namespaces of its own; all that it started ends with it."""
    own = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    return [*own, "--propagation", "private", *map(str, command)]


def mirror() -> str:
    """The address from which this machine has Debian's packages; CALLSIDE_DEBIAN_MIRROR wins."""
    named = os.environ.get("CALLSIDE_DEBIAN_MIRROR")
    if named:
        return named
    asked = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)"],
        capture_output=True,
        text=True,
        check=True,
    )
    for line in asked.stdout.splitlines():
        _, address, release, component = line.split("|")
        if component == "main" and "-" not in release and "security" not in address:
            return address.rstrip("/")
    raise LookupError("apt knows no mirror of Debian here")


def base(suite: str) -> Path:
    """The smallest system of a suite as a tar file; made where it is missing or old."""
    KEPT.mkdir(parents=True, exist_ok=True)
    made = KEPT / f"{suite}.tar"
    with (KEPT / f"{suite}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists() or time.time() - made.stat().st_mtime > OLDEST_BASE_S:
            part = made.with_suffix(".part.tar")
            command = ["mmdebstrap", "--variant=minbase", "--skip=cleanup/apt/lists", suite]
            subprocess.run([*command, str(part), mirror()], check=True, stdin=subprocess.DEVNULL)
            part.replace(made)
    return made


class Chroot:
    """A system of a suite below a folder; every command and its output go into a log."""

    def __init__(self, suite: str, folder: Path, log: TextIO) -> None:
        self.root = folder
        self._log = log
        self._network: subprocess.Popen[str] | None = None
        began = time.monotonic()
        folder.mkdir(parents=True, exist_ok=True)
        _mount("-t", "tmpfs", "-o", "size=12g,mode=755", "callside-chroot", folder)
        subprocess.run(["tar", "-xpf", base(suite), "-C", folder], check=True)
        self._mount_devices()
        shelf = KEPT / f"{suite}-packages"
        (shelf / "partial").mkdir(parents=True, exist_ok=True)
        _mount("--bind", shelf, folder / "var/cache/apt/archives")
        shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
        # No service is to be started by what is installed here.
        policy = folder / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
        self.note(f"{suite}: a clean system in {time.monotonic() - began:.1f} s")

    def note(self, words: str) -> None:
        """Write a line into the log."""
        self._log.write(f"{words}\n")
        self._log.flush()

    def path(self, inside: str) -> Path:
        """Where a path of the system lies for us."""
        return self.root / inside.lstrip("/")

    def run(
        self,
        *command: str,
        environment: dict[str, str] | None = None,
        as_agent: bool = False,
        expect: int = 0,
        timeout: float = 600,
        quiet: bool = False,
    ) -> str:
        """Run a command and return what it printed, standard error behind it.

        `quiet` keeps what it printed out of the log. Raises `AssertionError` where it ends with
        another code.
        """
        began = time.monotonic()
        done = subprocess.run(
            self.command(command, environment, as_agent=as_agent),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        who = AGENT if as_agent else "root"
        told = done.stdout + done.stderr
        words = " ".join(command)
        shown = f"{words[:200]} …" if len(words) > 400 else words
        self.note(f"[{who}] $ {shown}   ({time.monotonic() - began:.1f} s)")
        lines = [] if quiet else [f"    {line}" for line in told.splitlines()]
        self.note("\n".join([*lines, f"    = {done.returncode}"]))
        assert done.returncode == expect, f"{shown}: {done.returncode}\n{told[-3000:]}"
        return told

    def command(
        self,
        command: Sequence[str],
        environment: dict[str, str] | None = None,
        *,
        as_agent: bool,
    ) -> list[str]:
        """The command as this system runs it. The agent's has no network at all."""
        settings = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}
        before: list[str] = []
        if as_agent:
            settings |= {"HOME": HOME, "USER": AGENT, "XDG_RUNTIME_DIR": RUNTIME}
            before = ["nsenter", f"--net=/proc/{self._without_network()}/ns/net"]
            who = [f"--userspec={AGENT_ID}:{AGENT_ID}"]
        else:
            settings["PATH"] += ":/usr/local/sbin:/usr/sbin:/sbin"
            settings |= {"HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}
            # The mirror is reached as this machine reaches it.
            for name in ("http_proxy", "https_proxy", "no_proxy"):
                settings |= {each: os.environ[each] for each in (name,) if each in os.environ}
            who = []
        settings |= environment or {}
        given = [f"{name}={value}" for name, value in settings.items()]
        return [*before, "chroot", *who, str(self.root), "env", "-i", *given, *command]

    def install(self, *packages: str) -> str:
        """Install packages by name, or files of this system by their path; nothing recommended."""
        words = ("apt-get", "install", "-y", "-q", "--no-install-recommends", *packages)
        try:
            return self.run(*words)
        except AssertionError:
            # The mirror has newer packages in the place of those that the base knows.
            self.run("apt-get", "update", "-q")
            return self.run(*words)

    def add_agent(self) -> None:
        """Somebody with a home folder and a folder for the time of a session."""
        self.run("useradd", "--create-home", "--uid", str(AGENT_ID), "--shell", "/bin/sh", AGENT)
        runtime = self.path(RUNTIME)
        runtime.mkdir(parents=True, mode=0o755)
        runtime.chmod(0o700)
        os.chown(runtime, AGENT_ID, AGENT_ID)
        # What listens there is at the same place for us.
        _mount("-t", "tmpfs", "callside-run", Path("/run"))
        Path(RUNTIME).mkdir(parents=True)
        _mount("--bind", runtime, Path(RUNTIME))

    @contextmanager
    def started(
        self, *command: str, environment: dict[str, str], pass_fds: tuple[int, ...] = ()
    ) -> Iterator[subprocess.Popen[str]]:
        """Run a program of the agent's for as long as the block lasts."""
        self.note(f"[{AGENT}] $ {' '.join(command)} &")
        words = self.command(command, environment, as_agent=True)
        with subprocess.Popen(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            pass_fds=pass_fds,
        ) as program:
            try:
                yield program
            finally:
                program.terminate()

    def _without_network(self) -> int:
        """The process that holds a network in which there is nothing."""
        if self._network is None:
            hold = ["unshare", "--net", "sh", "-c", "echo held; exec sleep infinity"]
            self._network = subprocess.Popen(hold, stdout=subprocess.PIPE, text=True)
            assert self._network.stdout is not None
            assert self._network.stdout.readline() == "held\n"
        return self._network.pid

    def _mount_devices(self) -> None:
        _mount("-t", "proc", "proc", self.root / "proc")
        devices = self.root / "dev"
        _mount("-t", "tmpfs", "-o", "mode=755", "callside-dev", devices)
        for name in ("null", "zero", "full", "random", "urandom", "tty"):
            (devices / name).touch()
            _mount("--bind", f"/dev/{name}", devices / name)
        for name, link in (("fd", "/proc/self/fd"), ("stderr", "/proc/self/fd/2")):
            (devices / name).symlink_to(link)
        for name in ("shm", "pts"):
            (devices / name).mkdir()
        _mount("-t", "tmpfs", "-o", "mode=1777", "callside-shm", devices / "shm")
        _mount("-t", "devpts", "-o", "newinstance,ptmxmode=0666", "devpts", devices / "pts")
        (devices / "ptmx").symlink_to("pts/ptmx")


def kept_in(folder: Path) -> dict[str, tuple[int, int, str]]:
    """Every file and folder below one: its rights, whose it is, and a hash of what is in it."""
    found = {}
    for path in sorted([folder, *folder.rglob("*")]):
        seen = path.lstat()
        content = b""
        if stat.S_ISREG(seen.st_mode):
            content = path.read_bytes()
        elif stat.S_ISLNK(seen.st_mode):
            content = os.fsencode(path.readlink())
        hashed = hashlib.sha256(content).hexdigest()
        found[str(path.relative_to(folder))] = (seen.st_mode, seen.st_uid, hashed)
    return found


def _mount(*words: str | Path) -> None:
    subprocess.run(["mount", *map(str, words)], check=True, stderr=sys.stderr)
