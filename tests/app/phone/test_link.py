"""Links that a web page may fire: what is read, and what is refused (C22)."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.phone.event import LONGEST_ID, LONGEST_NAME, one_line
from app.phone.link import read_link
from app.problems import Problem

GOOD = "callside:call?number=%2B4930123456&name=Ann%20Example&id=7f-1%40pbx"


def reason(link: str) -> str:
    with pytest.raises(Problem) as refused:
        read_link(link)
    assert refused.value.code == "phone_link_refused"
    return str(refused.value.facts["reason"])


def test_a_link_tells_of_a_ring_that_nobody_vouches_for():
    event = read_link(GOOD)
    assert (event.kind, event.number, event.name, event.id, event.way) == (
        "ring", "+4930123456", "Ann Example", "7f-1@pbx", "in",
    )  # fmt: skip
    assert event.source == "link"
    assert not event.is_verified


@pytest.mark.parametrize(
    ("link", "number"),
    [
        ("callside:call?number=+4930123456", "+4930123456"),
        ("CALLSIDE:call?number=0301", "0301"),
        ("callside:call?name=&number=17", "17"),
    ],
)
def test_ways_to_write_a_number(link: str, number: str):
    assert read_link(link).number == number


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ("", "scheme"),
        ("tel:+4930123456", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("--help", "scheme"),
        ("-platformpluginpath", "scheme"),
        (" callside:call?number=1", "scheme"),
        ("callside:", "verb"),
        ("callside://call?number=1", "verb"),
        ("callside:open?number=1", "verb"),
        ("callside:Call?number=1", "verb"),
        ("callside:call/../x?number=1", "verb"),
        ("callside:call", "field"),
        ("callside:call?", "field"),
        ("callside:call?number", "field"),
        ("callside:call?number=1&", "field"),
        ("callside:call?number=1&&name=a", "field"),
        ("callside:call?number=1&number=2", "field"),
        ("callside:call?number=1&profile=/etc", "field"),
        ("callside:call?number=1&file=/etc/passwd", "field"),
        ("callside:call?%6eumber=1", "field"),
        ("callside:call?number=1;name=a", "encoding"),
        ("callside:call?name=Ann", "number"),
        ("callside:call?number=", "number"),
        ("callside:call?number=+", "number"),
        ("callside:call?number=++49", "number"),
        ("callside:call?number=49+", "number"),
        ("callside:call?number=030-123", "number"),
        ("callside:call?number=%20030", "number"),
        ("callside:call?number=--help", "number"),
        ("callside:call?number=%D9%A1%D9%A2", "number"),
        ("callside:call?number=%EF%BC%91", "number"),
        ("callside:call?number=%252B49", "number"),
        ("callside:call?number=1%00", "encoding"),
        ("callside:call?number=1%0A", "encoding"),
        ("callside:call?number=1\n", "encoding"),
        ("callside:call?number=1&name=a b", "encoding"),
        ('callside:call?number=1&name="a"', "encoding"),
        ("callside:call?number=1&name=a\\b", "encoding"),
        ("callside:call?number=1&name=<b>", "encoding"),
        ("callside:call?number=1&name=%", "encoding"),
        ("callside:call?number=1&name=%4", "encoding"),
        ("callside:call?number=1&name=%GG", "encoding"),
        ("callside:call?number=1&name=%C3", "encoding"),
        ("callside:call?number=1&name=%C0%AF", "encoding"),
        ("callside:call?number=1&name=%ED%A0%80", "encoding"),
        ("callside:call?number=1&name=%0D%0Aring", "encoding"),
        ("callside:call?number=1&name=%E2%80%A8", "encoding"),
        ("callside:call?number=1&name=\udcff", "encoding"),
        ("callside:call?number=1&name=Ä", "encoding"),
        ("callside:call?number=1#x", "encoding"),
        ("callside:call?number=" + "1" * 22, "length"),
        ("callside:call?number=1&name=" + "a" * (LONGEST_NAME + 1), "length"),
        ("callside:call?number=1&id=" + "a" * (LONGEST_ID + 1), "length"),
        ("callside:call?number=1&name=" + "%41" * 1000, "length"),
    ],
)
def test_what_is_refused(link: str, why: str):
    assert reason(link) == why


def test_marks_that_turn_a_text_around_are_taken_away():
    event = read_link("callside:call?number=1&name=%E2%80%AEnnA%20%E2%81%A6x")
    assert event.name == "nnA x"


def test_what_was_encoded_twice_is_shown_as_it_came():
    assert read_link("callside:call?number=1&name=%2541%253Cb%253E").name == "%41%3Cb%3E"


@given(st.text(max_size=300))
def test_any_text_is_refused_or_is_a_ring(text: str):
    for link in (text, f"callside:{text}", f"callside:call?number={text}&name={text}"):
        try:
            event = read_link(link)
        except Problem:
            continue
        assert event.number.removeprefix("+").isdecimal()
        assert event.number.isascii()


@given(st.text(st.characters(categories=("L", "N", "P")), max_size=40))
def test_any_name_that_can_be_shown_arrives(name: str):
    event = read_link(f"callside:call?number=1&name={quote(name, safe='')}")
    assert event.name == one_line(name, LONGEST_NAME)
    assert event.number == "1"
