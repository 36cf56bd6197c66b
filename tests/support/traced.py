"""What a program says to the system while it works: its sockets, all that it writes (strace)."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

WATCHED = "network,open,openat,creat,write,pwrite64,writev,pwritev,memfd_create"
"""What is printed: every call about sockets, every file that is opened, every byte written."""

LONGEST = 1_000_000
"""Bytes of one write that are printed; SQLite's are 4 KiB, DuckDB's 256 KiB."""

NO_NETWORK = ("unshare", "-n") if os.geteuid() == 0 else ("unshare", "-rn")
"""The words before a command that leave it no interface, and a loopback that is down."""

_FAMILY = re.compile(r"\bsocket(?:pair)?\((?P<family>AF_\w+|0x[0-9a-f]+)")
_ADDRESS = re.compile(
    r"\b(?P<call>bind|connect|sendto|sendmsg)\(.*?sa_family=(?P<family>AF_\w+)(?P<rest>[^}]*)"
)
_PATH = re.compile(r'sun_path=(?P<path>@?"[^"]*")')
_PORT = re.compile(r"sin6?_port=htons\((?P<port>\d+)\)")
_HOST = re.compile(r'inet_(?:addr|pton)\((?:AF_INET6, )?"(?P<host>[^"]*)"')
_OPENED = re.compile(r'\b(?:open|openat|creat)\((?:AT_FDCWD, )?"(?P<path>[^"]*)", (?P<how>[^)]*)')


class Spoken(NamedTuple):
    """An address that a program bound itself to, or sent something to."""

    call: str
    family: str
    address: str


@cache
def can_trace() -> bool:
    """Whether this machine has strace and lets it watch, and makes networks of one's own."""
    if not (shutil.which("strace") and shutil.which("unshare")):
        return False
    tried = [*NO_NETWORK, "strace", "-f", "--seccomp-bpf", "-o", os.devnull, "true"]
    return subprocess.run(tried, capture_output=True, timeout=60, check=False).returncode == 0


def traced(command: Sequence[str], trace: Path) -> list[str]:
    """The command as it is watched; its children are watched, too."""
    how = ["-f", "-qq", "--seccomp-bpf", "-s", str(LONGEST), "-e", "signal=none"]
    return ["strace", *how, "-e", f"trace={WATCHED}", "-o", str(trace), *command]


class Trace:
    """What was watched, read from the file that `traced` named."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def families(self) -> set[str]:
        """The families of the sockets that were made."""
        found = (_FAMILY.search(line) for line in self._lines())
        return {each["family"] for each in found if each is not None}

    def spoken(self) -> set[Spoken]:
        """Every address that something was bound to or sent to."""
        found = (_ADDRESS.search(line) for line in self._lines())
        return {_spoken(each) for each in found if each is not None}

    def outside(self) -> set[Spoken]:
        """Those that are no channel between programs of this machine."""
        return {each for each in self.spoken() if each.family != "AF_UNIX"}

    def written(self) -> set[str]:
        """The files that were opened to be written."""
        found = (_OPENED.search(line) for line in self._lines())
        ways = ("O_WRONLY", "O_RDWR", "O_CREAT")
        return {
            each["path"]
            for each in found
            if each is not None and any(way in each["how"] for way in ways)
        }

    def saying(self, marker: str) -> list[str]:
        """The calls in which a word went out, in UTF-8 or in UTF-16; shortened."""
        wide = "\\0".join(marker)
        return [line[:120] for line in self._lines() if (marker in line or wide in line)]

    def _lines(self) -> Iterator[str]:
        with self._file.open(encoding="utf-8", errors="replace") as opened:
            yield from opened


def _spoken(found: re.Match[str]) -> Spoken:
    rest = found["rest"]
    path = _PATH.search(rest)
    if path is not None:
        return Spoken(found["call"], found["family"], path["path"].replace('"', ""))
    host, port = _HOST.search(rest), _PORT.search(rest)
    address = f"{host['host'] if host else ''}:{port['port'] if port else ''}"
    return Spoken(found["call"], found["family"], address)
