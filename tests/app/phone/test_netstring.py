"""Netstrings in pieces of any size; what is none is found out at once and costs nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.phone.netstring import LONGEST, NetstringReader, netstring
from app.problems import Problem


@given(st.lists(st.binary(max_size=300)), st.integers(1, 50))
def test_messages_come_back_whole_from_any_pieces(messages: list[bytes], size: int) -> None:
    stream = b"".join(map(netstring, messages))
    reader, heard = NetstringReader(), []
    for at in range(0, len(stream), size):
        reader.feed(stream[at : at + size])
        heard += reader.whole()
    assert heard == messages


@pytest.mark.parametrize(
    "garbage",
    [
        b"HTTP/1.1 400 Bad Request\r\n",
        b"x",
        b"-1:a,",
        b"+1:a,",
        b" 1:a,",
        b":,",
        b"01:a,",
        b"1:ab",
        b"2:abc,",
        b"99999999",
        b"999999:",
        b"%d:" % (LONGEST + 1),
        "٣:abc,".encode(),
    ],
)
def test_garbage_is_found_out(garbage: bytes) -> None:
    reader = NetstringReader()
    reader.feed(netstring(b"first") + garbage)
    messages = reader.whole()
    assert next(messages) == b"first"
    with pytest.raises(Problem) as told:
        next(messages)
    assert told.value.code == "baresip_garbled"


@given(st.binary(max_size=200))
def test_any_bytes_are_messages_or_garbage(data: bytes) -> None:
    reader = NetstringReader()
    reader.feed(data)
    try:
        heard = list(reader.whole())
    except Problem:
        return
    assert data.startswith(b"".join(map(netstring, heard)))


def test_half_a_length_is_waited_for() -> None:
    reader = NetstringReader()
    for piece in (b"1", b"2", b":hello, worl", b"d"):
        reader.feed(piece)
        assert list(reader.whole()) == []
    reader.feed(b",")
    assert list(reader.whole()) == [b"hello, world"]
