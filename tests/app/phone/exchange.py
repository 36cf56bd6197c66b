"""A switchboard with a clock, and a short way to write down what telephones say.

"0 ring a 1"      after 0 s: a ring with the id "call-id-a" and the number of caller 1
"0 ring 7 1"      with the short id "7"
"1 answer a @2"   sent at second 2 of the sender's clock
"1.5 end - 1"     without an id
"2 ring b 2 ami"  by another receiver than the hook
"9 end a - elsewhere"   without a number, with a cause
"3 gone ami"      the receiver's phone program went away
"100 tick"        nothing but time
"""

from __future__ import annotations

from typing import get_args

from app.phone.event import Cause, EventKind, PhoneEvent, Source, Way, phone_event
from app.phone.identity import identity_of
from app.phone.phone_call import PhoneCall, Step
from app.phone.switchboard import Switchboard

NUMBERS = {
    "1": "+4930123451",
    "2": "+4930123452",
    "3": "+4930123453",
    "1n": "030 123451",
    "x": "anonymous",
    "%": "%CallerNumber%",
    "-": "",
}


def said(line: str) -> tuple[int, str, PhoneEvent | Source | None]:
    """A line as milliseconds, what it is, and the event or the source."""
    at, kind, *words = line.split()
    ms = round(float(at) * 1000)
    if kind == "tick":
        return ms, kind, None
    if kind == "gone":
        return ms, kind, words[0]  # type: ignore[return-value]
    given: dict[str, object] = {"id": _id(words[0])}
    for word in words[1:]:
        given.update([_field(word)])
    assert kind in get_args(EventKind)
    source = given.pop("source", "hook")
    return ms, kind, phone_event(kind, source, **given)  # type: ignore[arg-type]


def _id(word: str) -> str:
    if word == "-":
        return ""
    return word if word.isdigit() else f"call-id-{word}"


def _field(word: str) -> tuple[str, object]:
    if word in NUMBERS:
        return "number", NUMBERS[word]
    if word.startswith("@"):
        return "sent_ms", round(float(word[1:]) * 1000)
    if word.startswith("'"):
        return "name", word[1:]
    closed = {"source": Source, "way": Way, "cause": Cause}
    return next((field, word) for field, known in closed.items() if word in get_args(known))


class Exchange:
    """A switchboard that hears lines as `said` reads them, and remembers every step."""

    def __init__(self, *lines: str) -> None:
        self.board = Switchboard(lambda number: identity_of(number, "DE").key)
        self.steps: list[Step] = []
        self.calls: dict[int, PhoneCall] = {}
        for line in lines:
            self.hear(line)

    def hear(self, line: str) -> tuple[Step, ...]:
        """Hear a line; returns the steps that came of it."""
        ms, kind, what = said(line)
        if kind == "tick":
            steps = self.board.tick(ms)
        elif kind == "gone":
            steps = self.board.went_away(what, ms)  # type: ignore[arg-type]
        else:
            assert isinstance(what, PhoneEvent)
            steps = self.board.hear(what, ms)
        self.steps += steps
        self.calls.update((step.after.key, step.after) for step in steps)
        return steps

    def stand(self) -> list[str]:
        """How each call stands, oldest first: its state, or its result once it has ended."""
        return [
            call.state if call.is_open else call.result for _, call in sorted(self.calls.items())
        ]
