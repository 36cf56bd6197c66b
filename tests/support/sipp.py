"""Callers by SIP: what they send is written here step by step, and sipp sends it.

sipp waits for nothing by the clock: where the caller shall wait, it waits for a cue of the test (a
SIP MESSAGE with the call's id), so a caller hangs up when the test says so.
"""

from __future__ import annotations

import itertools
import os
import re
import socket
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Literal, Self

PATIENCE_S = 30
"""After which a call that nobody ends is given up by sipp itself."""

Step = Literal[
    "ring",  # the phone rings
    "answered",  # the phone took the call, and has our ACK
    "cue",  # the caller waits for the test
    "hang up",
    "give up",  # before anybody answered
    "declined",  # the phone said 486
    "ended",  # the phone hung up
    "held",  # the phone asked for other media, and got it
    "hold",  # the caller puts the phone on hold
    "resume",
    "transfer",  # the caller asks the phone to call somebody else
]

MISSED: tuple[Step, ...] = ("ring", "cue", "give up")
ENDED_BY_CALLER: tuple[Step, ...] = ("answered", "cue", "hang up")
ENDED_BY_AGENT: tuple[Step, ...] = ("answered", "ended")
DECLINED: tuple[Step, ...] = ("declined",)

_SDP = """
v=0
o=caller 1 {version} IN IP4 [local_ip]
s=-
c=IN IP4 [media_ip]
t=0 0
m=audio [media_port] RTP/AVP 0
a=rtpmap:0 PCMU/8000
a={way}
"""
_PHONE = "sip:[service]@[remote_ip]:[remote_port]"
WAITS = "the caller waits"
"""What sipp logs when a caller has come to a cue."""

_numbers = itertools.count(1)


class _Script:
    """A scenario of sipp in the making (RFC 3261; the words in brackets are sipp's)."""

    def __init__(self, caller: bytes) -> None:
        self._caller = caller
        self._lines: list[bytes] = []
        self._length = 0
        self._invited_at = 0
        self._sequence = 1
        self._version = 0

    def text(self) -> bytes:
        body = b"\n".join(self._lines)
        return b'<?xml version="1.0" encoding="ISO-8859-1" ?>\n<scenario>\n%b\n</scenario>\n' % body

    def invite(self, way: str = "sendrecv", *, again: bool = False) -> None:
        """Ring, or ask for other media in the midst of the call."""
        self._invited_at = self._length
        self._request("INVITE", media=way, in_dialog=again)

    def play(self, step: Step) -> None:
        """Add what belongs to a step."""
        steps: dict[Step, Callable[[], None]] = {
            "ring": partial(self._await, 180),
            "answered": self._answered,
            "cue": self._cue,
            "hang up": self._hang_up,
            "give up": self._give_up,
            "declined": self._declined,
            "ended": self._ended,
            "held": self._held,
            "hold": partial(self._other_media, "sendonly"),
            "resume": partial(self._other_media, "sendrecv"),
            "transfer": self._transfer,
        }
        steps[step]()

    def _answered(self) -> None:
        self._await(200, trying=(180, 183), attributes=' rrs="true"')
        self._request("ACK", in_dialog=True)

    def _cue(self) -> None:
        self._add(b'<nop><action><log message="%b"/></action></nop>' % WAITS.encode())
        self._hear("MESSAGE")

    def _hang_up(self) -> None:
        self._sequence += 1
        self._request("BYE", in_dialog=True)
        self._await(200)

    def _give_up(self) -> None:
        self._request("CANCEL", of_invite=True)
        self._await(200)
        self._await(487)
        self._request("ACK", of_invite=True, tagged=True)

    def _declined(self) -> None:
        self._await(486, trying=(180,))
        self._request("ACK", of_invite=True, tagged=True)

    def _ended(self) -> None:
        self._hear("BYE")
        self._agree()

    def _held(self) -> None:
        self._hear("INVITE")
        self._agree(media="sendrecv")
        self._hear("ACK")

    def _other_media(self, way: str) -> None:
        self._sequence += 1
        self.invite(way, again=True)
        self._await(200)
        self._request("ACK", in_dialog=True)

    def _transfer(self) -> None:
        self._sequence += 1
        self._request("REFER", "Refer-To: <sip:+15559990000@127.0.0.1:5099>", in_dialog=True)
        self._await(202)

    # -- messages --------------------------------------------------------------------------------

    def _request(
        self,
        method: str,
        *more: str,
        media: str = "",
        in_dialog: bool = False,
        of_invite: bool = False,
        tagged: bool = False,
    ) -> None:
        """`of_invite`: in the transaction of the INVITE, as a CANCEL and the ACK of a refusal."""
        tag = "[peer_tag_param]" if in_dialog or tagged else ""
        branch = f"[branch-{self._length - self._invited_at}]" if of_invite else "[branch]"
        head = [
            f"{method} {'[next_url]' if in_dialog else _PHONE} SIP/2.0",
            f"Via: SIP/2.0/[transport] [local_ip]:[local_port];branch={branch}",
            "From: @CALLER@;tag=[pid]t[call_number]",
            f"To: <{_PHONE}>{tag}",
            "Call-ID: [call_id]",
            f"CSeq: {self._sequence} {method}",
            "Contact: <sip:caller@[local_ip]:[local_port]>",
            "Max-Forwards: 70",
            *more,
        ]
        self._send(head, media, "" if method == "ACK" else ' retrans="500"')

    def _agree(self, media: str = "") -> None:
        """Say yes to what the phone asked for."""
        copied = [f"[last_{name}:]" for name in ("Via", "From", "To", "Call-ID", "CSeq")]
        contact = "Contact: <sip:caller@[local_ip]:[local_port]>"
        self._send(["SIP/2.0 200 OK", *copied, contact], media)

    def _send(self, head: list[str], media: str, attributes: str = "") -> None:
        self._version += 1
        body = _SDP.format(version=self._version, way=media) if media else "\n"
        kind = ["Content-Type: application/sdp"] if media else []
        message = "\n".join([*head, *kind, "Content-Length: [len]", body])
        told = message.encode().replace(b"@CALLER@", self._caller)
        self._add(b"<send%b><![CDATA[\n%b]]></send>" % (attributes.encode(), told))

    def _await(self, code: int, *, trying: Iterable[int] = (), attributes: str = "") -> None:
        for each in (100, *trying):
            self._add(b'<recv response="%d" optional="true"/>' % each)
        self._add(b'<recv response="%d"%b/>' % (code, attributes.encode()))

    def _hear(self, method: str) -> None:
        self._add(b'<recv request="%b"/>' % method.encode())

    def _add(self, line: bytes) -> None:
        self._lines.append(line)
        self._length += 1


@dataclass
class Caller:
    """Somebody who calls the phone on a port of this machine.

    `sender` is the whole address in the From header, as the network would show it.
    """

    folder: Path
    phone_port: int
    sender: str | bytes
    steps: tuple[Step, ...]
    number: int = field(default_factory=lambda: next(_numbers))

    def __enter__(self) -> Self:
        sender = self.sender.encode() if isinstance(self.sender, str) else self.sender
        script = _Script(sender)
        script.invite()
        for step in self.steps:
            script.play(step)
        file = self._file("xml")
        file.write_bytes(script.text())
        self._program = subprocess.Popen(
            self._command(file),
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return self

    def __exit__(self, *_: object) -> None:
        if self._program.poll() is None:
            self._program.kill()
        self._program.wait(PATIENCE_S)

    @property
    def call_id(self) -> str:
        """The call's id in SIP."""
        return f"call-{os.getpid()}-{self.number}@caller.example"

    def waits(self) -> bool:
        """Whether the caller has come to where it waits for a cue."""
        log = self._file("log")
        return log.exists() and WAITS in log.read_text("utf-8", "replace")

    def has_had(self, words: str) -> bool:
        """Whether these words were in a message to the caller, or from it."""
        messages = self._file("messages")
        return messages.exists() and words in messages.read_text("utf-8", "replace")

    def cue(self) -> None:
        """Let the caller, who `waits`, go on."""
        lines = (
            f"MESSAGE sip:caller@127.0.0.1:{self._port} SIP/2.0",
            f"Via: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bK-cue-{next(_numbers)}",
            "From: <sip:cue@127.0.0.1>;tag=cue",
            f"To: <sip:caller@127.0.0.1:{self._port}>",
            f"Call-ID: {self.call_id}",
            f"CSeq: {next(_numbers)} MESSAGE",
            "Content-Length: 0",
            "",
            "",
        )
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as hand:
            hand.sendto("\r\n".join(lines).encode(), ("127.0.0.1", self._port))

    def finish(self) -> None:
        """Wait until the caller has done all of it, as the phone should have answered."""
        code = self._program.wait(PATIENCE_S + 10)
        errors = self._file("errors")
        told = errors.read_text("utf-8", "replace") if errors.exists() else ""
        assert code == 0, f"sipp ended with {code}: {told[:2000]}"

    def invited_at(self) -> float:
        """When the INVITE was sent, in seconds since 1970."""
        told = self._file("messages").read_text("utf-8", "replace")
        sent = re.search(r"^-+ (\S+ \S+)\nUDP message sent[^\n]*\n\nINVITE", told, re.MULTILINE)
        assert sent is not None, told[:500]
        return datetime.fromisoformat(sent[1]).timestamp()

    def _command(self, scenario: Path) -> list[str]:
        options: dict[str, object] = {
            "-sf": scenario,
            "-s": "agent",
            "-m": 1,
            "-i": "127.0.0.1",
            "-p": self._port,
            "-mi": "127.0.0.1",
            "-mp": 21_000 + 4 * self.number,
            "-cid_str": self.call_id,
            "-timeout": PATIENCE_S,
            "-message_file": self._file("messages"),
            "-log_file": self._file("log"),
            "-error_file": self._file("errors"),
        }
        words = [str(word) for option in options.items() for word in option]
        traces = ["-trace_msg", "-trace_logs", "-trace_err", "-nostdin", "-aa"]
        return ["sipp", f"127.0.0.1:{self.phone_port}", *words, *traces]

    @property
    def _port(self) -> int:
        return 6000 + self.number

    def _file(self, kind: str) -> Path:
        return self.folder / f"caller-{self.number}.{kind}"


RINGS_MS = 600
"""How long a called party lets it ring: one that answers at once is quicker than Twinkle's scripts,
and one in seventeen of those it never runs."""


def called_party(folder: Path) -> Path:
    """A scenario of somebody who is called, answers after a ring, and waits for the end."""
    back = "\n".join(f"[last_{name}:]" for name in ("Via", "From", "To", "Call-ID", "CSeq"))
    tagged = back.replace("[last_To:]", "[last_To:];tag=[call_number]")
    contact = "Contact: <sip:[local_ip]:[local_port]>"
    body = _SDP.format(version=1, way="sendrecv").lstrip()
    media = "Content-Type: application/sdp\nContent-Length: [len]"
    answers = (
        f"SIP/2.0 180 Ringing\n{tagged}\n{contact}\nContent-Length: 0\n\n",
        f"SIP/2.0 200 OK\n{tagged}\n{contact}\n{media}\n\n{body}",
        f"SIP/2.0 200 OK\n{back}\nContent-Length: 0\n\n",
    )
    rings, takes, ends = (f"<send><![CDATA[\n{answer}]]></send>" for answer in answers)
    path = folder / "called-party.xml"
    path.write_text(
        '<?xml version="1.0" encoding="ISO-8859-1" ?>\n<scenario>\n<recv request="INVITE"/>\n'
        f'{rings}\n<pause milliseconds="{RINGS_MS}"/>\n{takes}\n<recv request="ACK"/>\n'
        f'<recv request="BYE"/>\n{ends}\n</scenario>\n',
        "utf-8",
    )
    return path
