"""Twinkle and baresip as real programs, and the agent's hand at them.

Both listen on every address of the machine, so they are started in a network of their own only.
They have no sound card and no ringtone; what they send is a tone or nothing.
"""

from __future__ import annotations

import os
import socket
import subprocess
from pathlib import Path
from typing import Self

from app.phone.recipes import recipes
from tests.support.real_programs import PATIENCE

TWINKLE_PORT = 5074
BARESIP_PORT = 5070
CONTROL_PORT = 4444
CONSOLE_PORT = 5555
ENDS_WITHIN_S = 5

_TWINKLE_SYSTEM = f"""\
sip_udp_port={TWINKLE_PORT}
rtp_port=8200
validate_audio_dev=no
play_ringtone=no
play_ringback=no
dev_ringtone=alsa:null
dev_speaker=alsa:null
dev_mic=alsa:null
"""
_TWINKLE_USER = """\
user_name=agent
user_domain=127.0.0.1
user_display=Agent
register_at_startup=no
use_outbound_proxy=no
"""
_BARESIP = f"""\
poll_method epoll
sip_listen 127.0.0.1:{BARESIP_PORT}
call_max_calls 4
audio_player aubridge,null
audio_source ausine,440
ausrc_srate 48000
ausrc_channels 2
audio_alert aubridge,alert
rtp_ports 20000-20100
net_interface 127.0.0.1
statmode_default off
module_path /usr/lib/baresip/modules
module g711.so
module aubridge.so
module ausine.so
module cons.so
cons_listen 127.0.0.1:{CONSOLE_PORT}
module_tmp uuid.so
module_tmp account.so
module_app contact.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen 127.0.0.1:{CONTROL_PORT}
"""


class _Softphone:
    """A program that runs for as long as a `with` block, or until it is ended in it."""

    def __init__(self, command: list[str], folder: Path, **environment: str) -> None:
        self._said = (folder / f"{command[0]}.said").open("ab")
        self.program = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, "HOME": str(folder), **environment},
            stdin=subprocess.PIPE,
            stdout=self._said,
            stderr=subprocess.STDOUT,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.quit()

    def quit(self) -> None:
        """Ask it to end, and see to it: in the midst of a call it takes its time."""
        if self.program.poll() is None:
            self._ask_to_end()
        try:
            self.program.wait(ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            self.kill()
        self._said.close()
        if self.program.stdin is not None:
            self.program.stdin.close()

    def _ask_to_end(self) -> None:
        self.program.terminate()

    def kill(self) -> None:
        """Gone without a word to anybody."""
        self.program.kill()
        self.program.wait(PATIENCE)


class Twinkle(_Softphone):
    """Twinkle's console, with the lines that Callside tells people to paste into its settings."""

    def __init__(self, folder: Path, hook: Path, **environment: str) -> None:
        settings = folder / ".twinkle"
        settings.mkdir(parents=True)
        (settings / "twinkle.sys").write_text(_TWINKLE_SYSTEM)
        recipe = next(each for each in recipes() if each.id == "twinkle")
        lines = [f"{line.field}={line.filled(str(hook))}\n" for line in recipe.lines]
        (settings / "agent.cfg").write_text(_TWINKLE_USER + "".join(lines))
        super().__init__(["twinkle-console", "agent.cfg"], folder, **environment)

    @staticmethod
    def listens() -> bool:
        """Whether it can be called by now."""
        return listens_on_udp(TWINKLE_PORT)

    def type(self, command: str) -> None:
        """What the agent types: `answer`, `bye`, `reject`, `call NUMBER`."""
        assert self.program.stdin is not None
        self.program.stdin.write(f"{command}\n".encode())
        self.program.stdin.flush()

    def _ask_to_end(self) -> None:
        self.type("quit")


class Baresip(_Softphone):
    """baresip with its control connection, which is Callside's, and its console, the agent's."""

    def __init__(self, folder: Path) -> None:
        settings = folder / "baresip"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "config").write_text(_BARESIP)
        account = f"<sip:agent@127.0.0.1:{BARESIP_PORT}>;regint=0;answermode=manual\n"
        (settings / "accounts").write_text(account)
        (settings / "contacts").write_text("")
        super().__init__(["baresip", "-4", "-f", str(settings)], folder)

    def type(self, command: str) -> None:
        """What the agent types: `accept`, `hangup`, `dial ADDRESS`."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as hand:
            hand.sendto(f"/{command}\n".encode(), ("127.0.0.1", CONSOLE_PORT))


def listens_on_udp(port: int) -> bool:
    """Whether somebody has this port of this machine's network."""
    lines = Path("/proc/net/udp").read_text().splitlines()[1:]
    return any(line.split()[1].endswith(f":{port:04X}") for line in lines)
