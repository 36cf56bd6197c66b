"""One call as the telephones tell of it, and the steps that it goes."""

# No annotations from the future: msgspec would compile each of the texts at a start.

from typing import Literal

from msgspec import Struct

from app.phone.event import Cause, PhoneEvent, Source, Way

PhoneState = Literal["ringing", "active", "held", "ended"]
PhoneResult = Literal[
    "", "answered", "missed", "declined", "elsewhere", "not_reached", "lost", "unknown"
]
"""How a call ended. elsewhere: another telephone took it. not_reached: a call of ours that nobody
took. lost: the phone program went away. unknown: it rang, and no end was ever told."""

NO_TALK: frozenset[str] = frozenset(
    ("missed", "declined", "elsewhere", "not_reached", "lost", "unknown")
)
"""Results of calls in which nobody talked, as far as the telephones know."""
ASSUMED: frozenset[str] = frozenset(("lost", "unknown"))
"""Results that no telephone told: they give way to what one tells later."""


class PhoneCall(Struct, frozen=True, kw_only=True):
    """One call. Times are milliseconds of the monotonic clock.

    `key` counts the calls of this run of the program. `number` and `name` are the other party as
    last shown, `form` the number's one form (`Identity.key`). `ids` holds what each receiver calls
    it. `was_answered` stays true through holding and the end.
    """

    key: int
    state: PhoneState = "ringing"
    result: PhoneResult = ""
    way: Way = ""
    number: str = ""
    form: str = ""
    name: str = ""
    ids: tuple[tuple[Source, str], ...] = ()
    sources: tuple[Source, ...] = ()
    device: str = ""
    cause: Cause = ""
    was_answered: bool = False
    began_ms: int = 0
    ended_ms: int | None = None

    @property
    def is_open(self) -> bool:
        """True until it has ended."""
        return self.state != "ended"

    @property
    def is_verified(self) -> bool:
        """False while nothing but a link has told of it: any page of the web can send one (C22)."""
        return self.sources != ("link",)


class Step(Struct, frozen=True, kw_only=True):
    """What became of a call: as it was (None for a new one), as it is, and by which event.

    `at_ms` is when it happened, by the monotonic clock: earlier than when it was heard where the
    sender's time says so.
    """

    before: PhoneCall | None
    after: PhoneCall
    event: PhoneEvent | None = None
    at_ms: int = 0


def result_of(call: PhoneCall, cause: Cause) -> PhoneResult:
    """How a call ended that a telephone tells the end of."""
    if cause == "lost":
        return "lost"
    if call.was_answered:
        return "answered"
    if call.way == "out":
        return "not_reached"
    if cause in ("elsewhere", "forwarded"):
        return "elsewhere"
    return "declined" if cause == "declined" else "missed"
