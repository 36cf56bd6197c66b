"""Hears `callside-hook`, and the links that other programs open (goals C22, C24)."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from time import monotonic_ns
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.moment import Clock, SystemClock
from app.phone.event import PhoneEvent
from app.phone.hook_line import read_line
from app.phone.pace import Pace
from app.problems import Problem
from ui.phone.channel import PhoneChannel
from ui.phone.receiver import Receiver, ReceiverStatus

if TYPE_CHECKING:
    from app.paths import Profile

MOST_REMEMBERED = 4000
"""Events whose `once` is known: more than can wait in the spool and in memory together."""

LINKS_A_SECOND = 1
LINK_IS_STALE_MS = 60_000
"""A link is opened for a call that rings now: one from before the window was open is nothing."""


class HookReceiver(Receiver):
    """The hook's side of the window; links come the same way and are told as such.

    What a hook says is believed as far as the machine's user is: nobody else can reach the
    channel. A link may come from any web page, so its event is unverified, and at most one of them
    passes each second.
    """

    source = "hook"

    def __init__(
        self, profile: Profile, *, clock: Clock | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self._known: OrderedDict[str, None] = OrderedDict()
        self._pace = Pace(LINKS_A_SECOND)
        self._channel = PhoneChannel(profile, self.AT_ONCE, self)
        self._channel.lines_came.connect(self._take)
        self._channel.refused.connect(self._refuse)

    def begin(self) -> None:
        """Listen, and tell what happened while no window was open."""
        if self.status.standing in ("waiting", "connected"):
            return
        try:
            self._channel.begin()
        except Problem as problem:
            self._stand(replace(self.status, standing="trouble", problem=problem))
        else:
            self._stand(replace(self.status, standing="waiting", problem=None))

    def end(self) -> None:
        """Listen no more. What was acknowledged before is told now."""
        self._channel.end()
        self._stand(ReceiverStatus())

    def _take(self, lines: list[bytes]) -> None:
        """Tell these events; the status changes once for all of them."""
        refused = 0
        heard = False
        for line in lines:
            try:
                event = self._read(line)
            except Problem:
                refused += 1
                continue
            if event is not None:
                heard = True
                self._tell(event)
        status = replace(self.status, refused=self.status.refused + refused)
        if heard:
            now = self._clock.now().utc_ms
            status = replace(status, standing="connected", heard_ms=now)
        self._stand(status)

    def _read(self, line: bytes) -> PhoneEvent | None:
        """The event of a line; None when it came before. Raises `Problem`."""
        read = read_line(line)
        if read.once in self._known:
            return None
        self._known[read.once] = None
        if len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)
        event = read.event()
        if event.source == "link":
            age_ms = self._clock.now().utc_ms - read.sent_ms
            if age_ms > LINK_IS_STALE_MS or not self._pace.allows(monotonic_ns() // 1_000_000):
                raise Problem("phone_link_refused", reason="pace")
        return event

    def _refuse(self) -> None:
        self._stand(replace(self.status, refused=self.status.refused + 1))
