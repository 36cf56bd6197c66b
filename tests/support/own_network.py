"""A network of its own for programs that listen on every address: it has a loopback and no more."""

from __future__ import annotations

import fcntl
import os
import shutil
import socket
import struct
import subprocess
from collections.abc import Sequence

UP = 'ip link set lo up && exec "$@"'
SIOCGIFFLAGS, IFF_UP = 0x8913, 1
WHY_NOT = (
    "this machine lets nobody make a network of its own (`unshare -n`), and the telephones, which "
    "listen on every address, are not let loose in yours"
)


def is_own() -> bool:
    """True where nothing but a loopback is up, as in a network of our own."""
    return [name for _index, name in socket.if_nameindex() if _is_up(name)] == ["lo"]


def way_in() -> list[str] | None:
    """The words before a command that give it a network of its own; None where that is refused."""
    if is_own():
        return []
    if not (shutil.which("unshare") and shutil.which("ip")):
        return None
    rights = "-n" if os.geteuid() == 0 else "-rn"
    words = ["unshare", rights, "sh", "-c", UP, "sh"]
    return words if _works([*words, "true"]) else None


def _is_up(name: str) -> bool:
    """By the interface's flags: `struct ifreq` of netdevice(7)."""
    asked = struct.pack("16sH22x", name.encode(), 0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        flags = struct.unpack_from("H", fcntl.ioctl(any_socket, SIOCGIFFLAGS, asked), 16)[0]
    return bool(flags & IFF_UP)


def _works(command: Sequence[str]) -> bool:
    tried = subprocess.run(
        command, capture_output=True, stdin=subprocess.DEVNULL, timeout=60, check=False
    )
    return tried.returncode == 0
