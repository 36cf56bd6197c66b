"""Every rule of the one model of all telephones, as lines of what they say (see `exchange`)."""

from __future__ import annotations

import pytest

from app.phone.event import phone_event
from app.phone.track import MOST_OPEN, MOST_REMEMBERED
from tests.app.phone.exchange import NUMBERS, Exchange

RULES = {
    # one call
    "a ring rings": (["0 ring a 1"], ["ringing"]),
    "an answer makes it active": (["0 ring a 1", "2 answer a"], ["active"]),
    "hold and resume": (["0 ring a 1", "1 answer a", "2 hold a", "3 resume a"], ["active"]),
    "held": (["0 ring a 1", "1 answer a", "2 hold a"], ["held"]),
    "ended after an answer": (["0 ring a 1", "1 answer a", "2 end a"], ["answered"]),
    "missed": (["0 ring a 1", "2 end a"], ["missed"]),
    "the caller gave up": (["0 ring a 1", "2 end a - cancelled"], ["missed"]),
    "declined": (["0 ring a 1", "2 end a - declined"], ["declined"]),
    "answered elsewhere is not missed": (["0 ring a 1", "2 end a - elsewhere"], ["elsewhere"]),
    "forwarded is not missed": (["0 ring a 1", "2 end a - forwarded"], ["elsewhere"]),
    "a cause does not undo an answer": (
        ["0 ring a 1", "1 answer a", "2 end a - elsewhere"],
        ["answered"],
    ),
    # twice the same
    "a second ring with the id": (["0 ring a 1", "1 ring a 1"], ["ringing"]),
    "a second answer": (["0 ring a 1", "1 answer a", "2 answer a"], ["active"]),
    "a second answer of a held call": (
        ["0 ring a 1", "1 answer a", "2 hold a", "3 answer a"],
        ["held"],
    ),
    "a second end": (["0 ring a 1", "1 end a", "2 end a"], ["missed"]),
    "a ring after the end, within a minute": (["0 ring a 1", "1 end a", "50 ring a 1"], ["missed"]),
    "the id again after a minute is a new call": (
        ["0 ring a 1", "1 end a", "62 ring a 1"],
        ["missed", "ringing"],
    ),
    "an answer after the end": (["0 ring a 1", "1 end a", "2 answer a"], ["missed"]),
    # something is missing
    "an answer without a ring makes the call": (["0 answer a 1"], ["active"]),
    "a hold without anything makes the call": (["0 hold a 1"], ["held"]),
    "a hold tells that it was answered": (["0 ring a 1", "1 hold a", "2 end a"], ["answered"]),
    "an end for an unknown id is dropped": (["0 end a"], []),
    "a late ring does not ring": (["0 end a", "1 ring a 1"], ["missed"]),
    "a late ring after an end elsewhere": (["0 end a - elsewhere", "1 ring a 1"], ["elsewhere"]),
    "after a minute the end is forgotten": (["0 end a", "61 ring a 1"], ["ringing"]),
    "a ring with no end is unknown, not missed": (["0 ring a 1", "90 tick"], ["unknown"]),
    "before that it rings": (["0 ring a 1", "89.9 tick"], ["ringing"]),
    "one that is answered after all": (["0 ring a 1", "91 tick", "95 answer a"], ["active"]),
    "one whose end comes after all": (["0 ring a 1", "91 tick", "95 end a"], ["missed"]),
    "a ring told again is no new one": (["0 ring a 1", "91 tick", "95 ring a 1"], ["unknown"]),
    "a talk has no limit that people reach": (["0 answer a 1", "36000 tick"], ["active"]),
    "the end of a talk was lost": (["0 answer a 1", "43201 tick"], ["unknown"]),
    # hooks overtake each other: "@" is when they were sent
    "an answer before its ring": (["0 answer a @2", "0.1 ring a 1 @1"], ["active"]),
    "an end before its ring": (["0 end a @3", "0.1 ring a 1 @1"], ["missed"]),
    "an end before its answer": (
        ["0 ring a 1 @1", "1 end a @3", "1.1 answer a @2"],
        ["answered"],
    ),
    "all of them the wrong way round": (
        ["0 end a @3", "0.1 answer a @2", "0.2 ring a 1 @1"],
        ["answered"],
    ),
    "ring last, answer before it, end first": (
        ["0 end a @3", "0.1 ring a 1 @1", "0.2 answer a @2"],
        ["answered"],
    ),
    "a hold that was overtaken by its resume": (
        ["0 answer a 1 @1", "1 resume a @3", "1.1 hold a @2"],
        ["active"],
    ),
    "rung again by the same id: an exchange that hunts": (
        ["0 ring a 1 @0", "5 end a @5", "8 ring a 1 @8"],
        ["missed", "ringing"],
    ),
    # without an id
    "paired by number": (["0 ring - 1", "1 answer - 1", "5 end - 1"], ["answered"]),
    "by number in another spelling": (["0 ring - 1", "1 answer - 1n", "5 end - 1"], ["answered"]),
    "a second word of the same ring": (["0 ring - 1", "1 ring - 1"], ["ringing"]),
    "the newest open call of the number": (
        ["0 answer - 1", "60 ring - 1", "62 end - 1"],
        ["active", "missed"],
    ),
    "a late ring of a call just answered": (["0 answer - 1", "0.5 ring - 1"], ["active"]),
    "a late word soon after the end": (["0 ring - 1", "1 end - 1", "2 ring - 1"], ["missed"]),
    "the number again, later, is a new call": (
        ["0 ring - 1", "1 end - 1", "3.1 ring - 1"],
        ["missed", "ringing"],
    ),
    "answered again, later, is a new call": (
        ["0 ring - 1", "1 end - 1", "9 answer - 1"],
        ["missed", "active"],
    ),
    "an end that came before its ring": (["0 end - 1", "1 ring - 1"], ["missed"]),
    "but not for long": (["0 end - 1", "3 ring - 1"], ["ringing"]),
    "two numbers are two calls": (["0 ring - 1", "1 ring - 2", "2 end - 1"], ["missed", "ringing"]),
    "nobody shown": (["0 ring - x", "1 answer - x", "2 end - x"], ["answered"]),
    "a blank is nobody shown": (["0 ring - %", "1 answer - %", "2 end - %"], ["answered"]),
    "no number at all, and one call": (["0 ring - 1", "1 answer - -", "2 end - -"], ["answered"]),
    "no number at all, and two calls": (
        ["0 ring - 1", "1 ring - 2", "2 end - -"],
        ["ringing", "ringing"],
    ),
    "a hold of nobody": (["0 hold - -"], []),
    # two receivers
    "merged by the id": (["0 ring a 1", "1 ring a 1 baresip", "2 answer a baresip"], ["active"]),
    "merged by number within three seconds": (
        ["0 ring a 1", "2 ring b 1n ami", "3 answer b ami", "9 end a"],
        ["answered"],
    ),
    "not merged later": (["0 ring a 1", "4 ring b 1 ami"], ["ringing", "ringing"]),
    "not merged the other way": (["0 ring a 1 in", "1 ring b 1 ami out"], ["ringing", "ringing"]),
    "an answer by another receiver than the ring": (
        ["0 ring a 1 push", "20 answer - 1", "40 end a push"],
        ["answered"],
    ),
    "two calls of one number, told in one order": (
        ["0 ring a 1", "1 ring b 1", "1.5 ring c 1 ami", "2 ring d 1 ami", "9 end c ami"],
        ["missed", "ringing"],
    ),
    "an end of the other receiver counts": (
        ["0 ring a 1", "1 ring b 1 ami", "2 end b ami elsewhere"],
        ["elsewhere"],
    ),
    "the other receiver is late with its ring": (
        ["0 ring a 1", "1 end a", "2 ring b 1 ami", "3 end b ami"],
        ["missed"],
    ),
    "a short id is a receiver's own": (["0 ring 1 1", "9 ring 1 2 ami"], ["ringing", "ringing"]),
    # several calls
    "a second one rings": (["0 ring a 1", "1 answer a", "2 ring b 2"], ["active", "ringing"]),
    "an answer holds the other": (
        ["0 answer a 1", "1 ring b 2", "2 answer b"],
        ["held", "active"],
    ),
    "resumed by turns": (
        ["0 answer a 1", "2 answer b 2", "3 resume a"],
        ["active", "held"],
    ),
    # outgoing
    "dialled and not reached": (["0 ring a 1 out", "9 end a - no_answer"], ["not_reached"]),
    "dialled and busy": (["0 ring a 1 out", "9 end a - busy"], ["not_reached"]),
    "dialled and talked": (["0 ring a 1 out", "5 answer a", "9 end a"], ["answered"]),
    # a phone program that goes away
    "gone while it rings": (["0 ring a 1 baresip", "1 gone baresip"], ["lost"]),
    "gone in mid-talk": (["0 answer a 1 baresip", "1 gone baresip"], ["lost"]),
    "others stay": (["0 ring a 1", "1 gone baresip"], ["ringing"]),
    "one of two receivers gone": (["0 ring a 1 ami", "1 ring a 1", "2 gone ami"], ["ringing"]),
    "back with the call on": (
        ["0 answer a 1 ami", "1 gone ami", "20 answer a 1 ami"],
        ["active"],
    ),
    "back while it still rings": (["0 ring a 1 ami", "1 gone ami", "5 ring a 1 ami"], ["ringing"]),
    "back, and it had ended": (["0 answer a 1 ami", "1 gone ami", "5 end a ami"], ["answered"]),
    # links
    "a link rings by itself": (["0 ring a 1 link", "1 answer a link"], ["ringing"]),
    "a link ends nothing else": (["0 ring a 1", "1 end a link", "2 end - 1 link"], ["ringing"]),
    "a link is no second receiver": (["0 ring a 1 link", "1 ring a 1"], ["ringing", "ringing"]),
    "a link goes away": (["0 ring a 1 link", "91 tick"], ["unknown"]),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    lines, stand = RULES[rule]
    assert Exchange(*lines).stand() == stand


class TestTransfer:
    def test_another_party_by_the_same_id_takes_the_place(self) -> None:
        exchange = Exchange("0 ring a 1 'Ann", "1 answer a 1", "5 answer a 2 'Bob")
        (call,) = exchange.board.calls()
        assert (call.number, call.name, call.state) == (NUMBERS["2"], "Bob", "active")

    def test_without_a_name_the_former_one_goes(self) -> None:
        exchange = Exchange("0 ring a 1 'Ann", "5 answer a 2")
        (call,) = exchange.board.calls()
        assert (call.number, call.name) == (NUMBERS["2"], "")

    def test_an_overtaken_word_changes_nobody(self) -> None:
        exchange = Exchange("0 ring a 1 'Ann @1", "1 answer a 2 'Bob @5", "2 ring a 1 'Ann @1")
        (call,) = exchange.board.calls()
        assert call.number == NUMBERS["2"]

    def test_an_end_names_nobody(self) -> None:
        """Twinkle names the agent when the agent hangs up."""
        exchange = Exchange("0 ring a 1 'Ann", "1 answer a", "2 end a 3 'Agent")
        assert exchange.calls[1].number == NUMBERS["1"]

    def test_a_second_receiver_that_sees_it_differently_does_not_turn_it(self) -> None:
        exchange = Exchange("0 ring a 1 'Ann", "1 ring a 3 'Queue ami", "2 answer a 3 ami")
        (call,) = exchange.board.calls()
        assert (call.number, call.name) == (NUMBERS["1"], "Ann")

    def test_the_number_may_come_later(self) -> None:
        exchange = Exchange("0 ring a -", "1 answer a 1 'Ann")
        (call,) = exchange.board.calls()
        assert (call.number, call.name) == (NUMBERS["1"], "Ann")

    def test_after_it_the_call_is_found_by_the_new_number(self) -> None:
        exchange = Exchange("0 answer a 1", "5 answer a 2", "9 end - 2")
        assert exchange.stand() == ["answered"]


def test_an_event_that_tells_nothing_new_makes_no_step() -> None:
    exchange = Exchange("0 ring a 1", "1 answer a")
    for line in ("2 ring a 1", "3 answer a", "4 resume a", "5 ring a 1 ami"):
        assert exchange.hear(line) == ()


def test_a_step_tells_when_it_happened() -> None:
    board = Exchange().board
    event = phone_event("ring", "hook", id="call-a", number=NUMBERS["1"])
    (step,) = board.hear(event, 10_000, age_ms=700)
    assert (step.at_ms, step.after.began_ms) == (9_300, 9_300)


def test_a_ring_that_was_kept_for_an_hour_does_not_ring_for_long() -> None:
    board = Exchange().board
    event = phone_event("ring", "hook", id="call-a", number=NUMBERS["1"])
    board.hear(event, 10_000_000, age_ms=3_600_000)
    assert board.next_tick_ms() < 10_000_000
    (step,) = board.tick(10_000_000)
    assert step.after.result == "unknown"


def test_the_next_tick_is_when_the_ring_is_given_up() -> None:
    exchange = Exchange()
    assert exchange.board.next_tick_ms() is None
    exchange.hear("5 ring a 1")
    assert exchange.board.next_tick_ms() == 95_000


def test_memory_is_bounded() -> None:
    """A phone gone mad rings without end, with numbers that nobody has."""
    exchange = Exchange()
    for place in range(1_300):
        event = phone_event("ring", "hook", id=f"mad-{place:08}", number=f"+49301{place:07}")
        exchange.board.hear(event, place)
        late = phone_event("end", "hook", id=f"late-{place:08}")
        exchange.board.hear(late, place)
    assert len(exchange.board.calls()) <= MOST_OPEN
    assert len(exchange.board._calls.all()) <= MOST_OPEN + MOST_REMEMBERED
    exchange.board.tick(10_000_000)
    exchange.board.tick(20_000_000)
    held = exchange.board._calls
    assert (held.all(), held._by_id, held._by_party) == ((), {}, {})
    assert len(held._tombstones) <= 1
