"""The day of a softphone, as one really told it: what stands on the desk after each scenario."""

from __future__ import annotations

import pytest

from app.phone.event import phone_event
from tests.app.phone.telephone import Telephone

# Lines as in `exchange`; what then stands in the log; what the agent did in between ("! …").
SCENARIOS = {
    "answered, the caller ends": (
        ["0.1 ring a 1 'Ann baresip", "0.6 answer a 1 baresip", "2.1 end a baresip"],
        ["wrap_up answered"],
    ),
    "answered, the agent hangs up": (
        ["0.1 ring a 1 baresip", "0.2 answer a 1 baresip", "0.9 end a 3 baresip"],
        ["wrap_up answered"],
    ),
    "missed: the caller gives up": (
        ["0.1 ring a 1 baresip", "1.3 end a baresip"],
        ["closed missed"],
    ),
    "the agent declines": (
        ["0.1 ring a 1 baresip", "0.5 end a - declined baresip"],
        ["closed declined"],
    ),
    "a second call waits and is missed": (
        [
            "0.1 ring a 1 baresip",
            "0.2 answer a 1 baresip",
            "0.3 ring b 2 baresip",
            "1.5 end b baresip",
            "4.1 end a baresip",
        ],
        ["wrap_up answered", "closed missed"],
    ),
    "a second call waits and is taken": (
        [
            "0.1 ring a 1 baresip",
            "0.2 answer a 1 baresip",
            "0.3 ring b 2 baresip",
            "0.6 answer b 2 baresip",
            "2.1 end b baresip",
            "3.1 end a baresip",
        ],
        ["wrap_up answered", "wrap_up answered"],
    ),
    "an invitation sent three times": (
        ["0 ring a 1 baresip", "0.2 ring a 1 baresip", "0.3 ring a 1 baresip", "0.5 end a baresip"],
        ["closed missed"],
    ),
    "on hold and back": (
        [
            "0.1 ring a 1 baresip",
            "0.2 answer a baresip",
            "0.5 hold a baresip",
            "1 resume a baresip",
            "1.5 end a baresip",
        ],
        ["wrap_up answered"],
    ),
    "transferred by the other side: an end for an id that was never announced": (
        [
            "0.1 ring a 1 baresip",
            "0.2 answer a baresip",
            "1.6 end z 3 out baresip",
            "2.1 end a baresip",
        ],
        ["wrap_up answered"],
    ),
    "a call of ours": (
        ["0.3 ring a 1 out baresip", "0.4 answer a 1 out baresip", "0.8 end a out baresip"],
        ["wrap_up answered"],
    ),
    "a call of ours, and nobody there: no word but its end": (
        ["3 end a 1 out baresip"],
        [],
    ),
    "connected again in mid-call": (
        [
            "0.1 ring a 1 baresip",
            "0.2 answer a baresip",
            "0.3 gone baresip",
            "0.7 answer a 1 baresip",
            "2.6 end a baresip",
        ],
        ["wrap_up answered"],
    ),
    "connected again, and not told of the call": (
        ["0.1 ring a 1 baresip", "0.2 answer a baresip", "0.3 gone baresip", "2.6 end a baresip"],
        ["wrap_up answered"],
    ),
    "the softphone is killed in mid-call": (
        ["0.1 ring a 1 baresip", "0.2 answer a baresip", "0.3 gone baresip"],
        ["wrap_up lost"],
    ),
    "the softphone quits while it rings": (
        ["0.1 ring a 1 baresip", "0.2 gone baresip"],
        ["closed lost"],
    ),
    "another client takes the connection, and gives it back": (
        ["0 gone baresip", "0.4 ring a 1 baresip", "0.7 end a baresip"],
        ["closed missed"],
    ),
    "twenty calls in a row": (
        [
            line
            for place in range(20)
            for line in (
                f"{place / 5 + 0.1:.2f} ring n{place} 1 baresip",
                f"{place / 5 + 0.15:.2f} end n{place} baresip",
            )
        ],
        ["closed missed"] * 20,
    ),
    "answered at a colleague's telephone": (
        ["0 ring a 1 baresip", "3 end a - elsewhere baresip"],
        ["closed elsewhere"],
    ),
    "two hooks and the exchange tell of one call": (
        [
            "0 ring a 1 @0",
            "0.3 ring u 1n ami",
            "4.0 answer u ami",
            "4.2 answer a @4",
            "9.0 end a @9",
            "9.1 end u ami",
        ],
        ["wrap_up answered"],
    ),
    "a softphone that gives no ids": (
        ["0 ring - 1 @0", "0.1 ring - 1 @0.1", "3 answer - 1 @3", "60 end - 1 @60"],
        ["wrap_up answered"],
    ),
}


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_scenario(scenario: str) -> None:
    lines, stand = SCENARIOS[scenario]
    phone = Telephone()
    phone.says(*lines)
    assert phone.stand() == stand


def test_the_second_call_is_a_badge_until_it_is_taken() -> None:
    phone = Telephone()
    lines, _ = SCENARIOS["a second call waits and is taken"]
    first = phone.says(*lines[:2])
    phone.desk.notes.add_line(first, "order 4711")
    phone.says(lines[2])
    (card,) = phone.desk.phone.ringing()
    assert not card.is_shown
    assert phone.desk.calls.current == first
    second = phone.says(lines[3])
    assert phone.desk.sheet(first).call.phase == "held"
    assert phone.desk.calls.active().call.id == second
    assert phone.desk.calls.current == first


QUOTED = 'O\'Neil "Bo" M.'
WORLD = "Jörg Müßig 株式会社"
ODD = [
    ("sip:anonymous@anonymous.invalid", "Anonymous", "withheld", "", ""),
    ("sip:Restricted@pbx.example.com", "", "withheld", "", ""),
    ("sip:unknown@pbx.example.com", "Private Number", "withheld", "", ""),
    ("sip:0014155550100@pbx.example.com", QUOTED, "number", "+14155550100", QUOTED),
    ("sip:+4930901820@pbx.example.com", WORLD, "number", "+4930901820", WORLD),
    ("tel:+15551234567", "", "number", "+15551234567", ""),
    ("sip:+33142685300@pbx.example.com", "Caf\ufffd", "number", "+33142685300", "Caf\ufffd"),
    ("sip:+15551234567@pbx.example.com", "tab\there", "number", "+15551234567", "tab here"),
    ("sip:+15551234568@pbx.example.com", "x" * 400, "number", "+15551234568", "x" * 120),
]


@pytest.mark.parametrize(("uri", "display", "kind", "number", "name"), ODD)
def test_odd_identities(uri: str, display: str, kind: str, number: str, name: str) -> None:
    phone = Telephone()
    call = phone.desk.phone.hear(phone_event("ring", "baresip", number=uri, name=display))
    assert phone.desk.phone.identity(call).kind == kind
    assert (phone.record(call).number, phone.record(call).name) == (number, name)
