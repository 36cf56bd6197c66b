"""One conversation with the manager interface, from the greeting on; no sockets here.

It asks three things of the exchange: to be let in (by challenge, so that the password itself is
never sent), to be told of calls, and which channels are open. It has no words to dial, to hang up
or to change anything.
"""

from __future__ import annotations

import hashlib
from typing import Literal

from app.phone.ami_lines import AmiLines, Frame
from app.phone.event import one_line
from app.problems import Problem

Stage = Literal["greeting", "challenge", "login", "listening"]

MOST_RUBBISH = 500
"""Lines in a row that belong to no frame: then it is no exchange that speaks."""
_GREETING = "asterisk call manager"


class AmiSession:
    """Speaks the lines; `feed` it what arrives, send what `taken_lines` gives.

    `knows_all` is False when the exchange would not list its channels: the account then has no
    right to reports, and calls that were on before are not known.
    """

    def __init__(self, user: str, secret: str) -> None:
        self.stage: Stage = "greeting"
        self.knows_all = True
        self._user = one_line(user, 200)
        self._secret = secret
        self._lines = AmiLines()
        self._to_send: list[str] = []
        self._actions = 0
        self._waits_for: dict[str, str] = {}

    def feed(self, piece: bytes) -> list[Frame]:
        """The frames that this piece completes, once it is let in.

        Raises `Problem`: ami_not_exchange, ami_no_challenge, ami_login_refused, ami_garbled.
        """
        frames = self._lines.feed(piece)
        if self.stage == "greeting":
            self._greet(frames)
        if self._lines.rubbish > MOST_RUBBISH:
            raise Problem("ami_garbled")
        heard = []
        for frame in frames:
            if frame.is_response:
                self._answered(frame)
            if self.stage == "listening":
                heard.append(frame)
        return heard

    def ping(self) -> None:
        """Ask for a sign of life."""
        self._ask("Ping")

    def taken_lines(self) -> bytes:
        """What is to be sent now."""
        lines, self._to_send = "".join(self._to_send), []
        return lines.encode()

    def _greet(self, frames: list[Frame]) -> None:
        banner = self._lines.banner
        if banner is None and not frames and not self._lines.rubbish:
            return
        if banner is None or not banner.casefold().startswith(_GREETING):
            raise Problem("ami_not_exchange")
        self.stage = "challenge"
        self._ask("Challenge", AuthType="MD5")

    def _answered(self, frame: Frame) -> None:
        action = self._waits_for.pop(frame.get("ActionID"), "")
        is_well = frame.get("Response").casefold() == "success"
        if action == "Challenge" and self.stage == "challenge":
            if not is_well or not frame.get("Challenge"):
                raise Problem("ami_no_challenge")
            self._log_in(frame.get("Challenge"))
        elif action == "Login" and self.stage == "login":
            if not is_well:
                raise Problem("ami_login_refused", user=self._user)
            self.stage = "listening"
            self._ask("CoreShowChannels")
        elif action == "CoreShowChannels":
            self.knows_all = is_well

    def _log_in(self, challenge: str) -> None:
        # The exchange knows no other digest: manager.conf, "AuthType: MD5".
        given = (challenge + self._secret).encode()
        key = hashlib.md5(given, usedforsecurity=False).hexdigest()
        self.stage = "login"
        self._ask("Login", AuthType="MD5", Username=self._user, Key=key, Events="call")

    def _ask(self, action: str, **fields: str) -> None:
        self._actions += 1
        name = f"callside-{self._actions}"
        if action != "Ping":
            self._waits_for[name] = action
        lines = {"Action": action, "ActionID": name, **fields}
        text = "".join(f"{key}: {value}\r\n" for key, value in lines.items())
        self._to_send.append(f"{text}\r\n")
