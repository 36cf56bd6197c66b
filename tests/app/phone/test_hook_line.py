"""A line of the channel: what is an event, and what is none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.phone.hook_line import read_line
from app.problems import Problem

LEAST: dict[str, object] = {"kind": "ring", "once": "0af3", "sent_ms": 1_700_000_000_000}


def line(**more: object) -> bytes:
    return json.dumps({**LEAST, **more}).encode()


def test_a_line_is_an_event():
    read = read_line(
        line(number="+4930123", name="Ann", id="a@b", way="in", cause="no-answer", device="101")
    )
    event = read.event()
    assert (event.source, event.number, event.name, event.id) == ("hook", "+4930123", "Ann", "a@b")
    assert (event.way, event.cause, event.device) == ("in", "no_answer", "101")
    assert event.sent_ms == 1_700_000_000_000
    assert read.once == "0af3"


@pytest.mark.parametrize(("field", "value"), [("way", "sideways"), ("cause", "rm -rf")])
def test_a_word_that_nobody_knows_does_not_cost_the_event(field: str, value: str):
    event = read_line(line(**{field: value})).event()
    assert getattr(event, field) == ""
    assert event.kind == "ring"


def test_a_clock_that_cannot_be_is_no_time():
    assert read_line(line(sent_ms=-5)).event().sent_ms is None
    assert read_line(line(sent_ms=2**60)).event().sent_ms is None


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"raise",
        b"[]",
        b"null",
        b"{}",
        b"\xff\xfe",
        b"[" * 1500,
        line(kind="delete"),
        line(kind=["ring"]),
        line(once=""),
        line(once="x" * 65),
        line(sent_ms="now"),
        line(sent_ms=1e400),
        line(number=17),
        line(source="ami"),
        line(profile="/etc"),
        line() + b"{}",
    ],
)
def test_what_is_no_line_is_refused(said: bytes):
    with pytest.raises(Problem) as refused:
        read_line(said)
    assert refused.value.code == "phone_line_refused"


@pytest.mark.parametrize(
    "more",
    [
        {"number": ""},
        {"number": "+49 30"},
        {"number": "1", "kind": "end"},
        {"number": "1", "device": "x"},
        {"number": "1", "cause": "busy"},
    ],
)
def test_a_link_says_no_more_than_a_link_may(more: dict[str, object]):
    with pytest.raises(Problem):
        read_line(line(source="link", **more)).event()
    assert not read_line(line(source="link", number="+4930")).event().is_verified


@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_no_bytes_break_it(said: bytes):
    with pytest.raises(Problem):
        read_line(said)
