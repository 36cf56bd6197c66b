"""What all exchanges of one receiver are measured by."""

from __future__ import annotations

from app.moment import Clock
from app.phone.pace import Pace
from app.phone.push_senders import PushSenders


class PushGate:
    """The port that is ours, who may push now, and how many events a second are let through.

    Exchanges hold the gate and not the receiver: a connection that is deleted last would else take
    the receiver along, in the midst of its own end.
    """

    def __init__(self, port: int, senders: PushSenders, clock: Clock, a_second: int) -> None:
        self.port = port
        self.senders = senders
        self._clock = clock
        self._pace = Pace(a_second)

    def lets_through(self) -> bool:
        """Whether one more event may pass now."""
        return self._pace.allows(self._clock.monotonic_ms())
