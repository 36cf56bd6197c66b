"""Frames come out of the line whatever its pieces, its ends of lines and its rubbish."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.phone.ami_lines import LONGEST_LINE, MOST_LINES, AmiLines
from tests.support.ami_wire import incoming, wire

STREAM = b"Asterisk Call Manager/9.0.0\r\n" + wire(incoming()[2])


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_frames_are_told_apart(end: str) -> None:
    lines = AmiLines()
    frames = lines.feed(wire([{"Event": "One", "A": "1"}, {"Event": "Two", "A": ""}], end))
    assert [(frame.event, frame.get("a")) for frame in frames] == [("one", "1"), ("two", "")]
    assert lines.banner is None


@given(st.integers(0, 2**32))
def test_the_size_of_the_pieces_changes_nothing(seed: int) -> None:
    chance = random.Random(seed)
    whole, lines = AmiLines().feed(STREAM), AmiLines()
    rest, frames = STREAM, []
    while rest:
        size = chance.choice((1, 2, 3, 7, 61, 500))
        frames += lines.feed(rest[:size])
        rest = rest[size:]
    assert [frame.pairs for frame in frames] == [frame.pairs for frame in whole]
    assert len(frames) == 6
    assert lines.banner == "Asterisk Call Manager/9.0.0"


def test_a_key_that_comes_again_does_not_replace_the_first() -> None:
    piece = b"Event: Hangup\r\nChanVariable: a=1\r\nChanVariable: b=2\r\nEvent: Newstate\r\n\r\n"
    (frame,) = AmiLines().feed(piece)
    assert frame.event == "hangup"
    assert frame.all("chanvariable") == ("a=1", "b=2")


def test_a_value_may_hold_colons_and_what_is_not_utf8() -> None:
    (frame,) = AmiLines().feed(b"Event: X\nAppData: sip:1@a:5060\nCallerIDName: Jos\xe9\n\n")
    assert frame.get("AppData") == "sip:1@a:5060"
    assert frame.get("CallerIDName") == "Jos\ufffd"


def test_rubbish_is_counted_and_the_next_frame_is_whole() -> None:
    lines = AmiLines()
    assert (
        lines.feed(b"Asterisk Call Manager/1\n\x00\xff rubbish\nwithout a colon\n: no key\n") == []
    )
    assert lines.rubbish == 3
    (frame,) = lines.feed(b"Event: Hangup\nCause: 16\n\n")
    assert (frame.event, frame.get("Cause")) == ("hangup", "16")
    assert lines.rubbish == 0


def test_a_line_without_an_end_takes_no_more_than_its_share() -> None:
    lines = AmiLines()
    lines.feed(b"Event: Long\nAppData: ")
    for _ in range(100):
        lines.feed(b"x" * 10_000)
        assert len(lines._rest) <= LONGEST_LINE
    (frame,) = lines.feed(b"\nExten: 5\n\n")
    assert len(frame.get("AppData")) <= LONGEST_LINE
    assert frame.get("Exten") == "5"
    assert lines.cut == 1


def test_a_frame_without_an_end_takes_no_more_than_its_share() -> None:
    lines = AmiLines()
    (frame,) = lines.feed(b"Event: Many\n" + b"ChanVariable: x\n" * 5_000 + b"\n")
    assert len(frame.pairs) == MOST_LINES
    assert lines.cut == 5_001 - MOST_LINES


@given(st.binary(max_size=2_000))
def test_nothing_that_arrives_breaks_it(rubbish: bytes) -> None:
    lines = AmiLines()
    lines.feed(rubbish)
    frames = lines.feed(b"\n\nEvent: Hangup\nUniqueid: 7\n\n")
    assert frames[-1].event == "hangup"
    assert frames[-1].get("Uniqueid") == "7"
