"""Tokens of senders: made, kept, compared, renewed, forgotten."""

from __future__ import annotations

import pytest

from app.phone.push_senders import (
    PushSender,
    PushSenders,
    forget_sender,
    is_own,
    known_senders,
    new_token,
    pop_address,
    push_address,
    renewed_token,
)
from app.problems import Problem
from tests.support.secrets import LockedSecrets, MemorySecrets


def test_a_token_has_more_than_128_bits_and_stands_in_an_address_as_it_is() -> None:
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    for token in tokens:
        assert len(token) * 6 >= 128
        assert token.isascii()
        assert not set(token) & set("/?#%&=+ ")


def test_a_sender_keeps_its_token_until_it_is_renewed() -> None:
    secrets = MemorySecrets()
    first = known_senders(secrets, {"Exchange": "", "Web client": ""})
    again = known_senders(secrets, {"Exchange": "", "Web client": ""})
    assert first == again
    one, other = (sender.token for sender in first.all)
    assert one != other
    renewed = renewed_token(secrets, "Exchange")
    now = known_senders(secrets, {"Exchange": "", "Web client": ""})
    assert now.with_token(one) is None
    assert now.with_token(renewed) is not None
    assert now.with_token(other) is not None


def test_a_sender_that_is_forgotten_gets_another_token() -> None:
    secrets = MemorySecrets()
    (before,) = known_senders(secrets, {"Exchange": ""}).all
    forget_sender(secrets, "Exchange")
    assert secrets.kept == {}
    (after,) = known_senders(secrets, {"Exchange": ""}).all
    assert before.token != after.token


@pytest.mark.parametrize("weak", ["", "secret", "a" * 21, "a/b" * 10, "../" * 10])
def test_a_token_that_could_be_guessed_is_replaced(weak: str) -> None:
    secrets = MemorySecrets()
    secrets.set("push Exchange", weak)
    (sender,) = known_senders(secrets, {"Exchange": ""}).all
    assert sender.token != weak


def test_nobody_has_the_empty_token() -> None:
    senders = PushSenders((PushSender(name="x", token=""),))
    assert senders.with_token("") is None
    assert PushSenders().with_token("") is None
    assert PushSenders().with_token("\udcff") is None


def test_a_locked_keyring_leaves_no_token_elsewhere() -> None:
    with pytest.raises(Problem) as told:
        known_senders(LockedSecrets(), {"Exchange": ""})
    assert told.value.code == "keyring_locked"


def test_a_token_is_in_no_log() -> None:
    sender = PushSender(name="Exchange", token=new_token())
    assert sender.token not in repr(sender)
    assert sender.token not in repr(PushSenders((sender,)))


def test_the_addresses_to_paste() -> None:
    sender = PushSender(name="Web client", token="abc")
    assert push_address(17471, sender) == "http://127.0.0.1:17471/abc"
    assert (
        pop_address(17471, sender, "%CallerNumber%", name="%CallerDisplayName%")
        == "http://127.0.0.1:17471/abc/pop?number=%CallerNumber%&name=%CallerDisplayName%"
    )


def test_own_numbers_are_told_from_a_colleagues() -> None:
    (sender,) = known_senders(MemorySecrets(), {"Exchange": " 42, JDoe ,"}).all
    assert is_own(sender, "42")
    assert is_own(sender, "jdoe")
    assert not is_own(sender, "43")
    assert is_own(sender, "")
    assert is_own(PushSender(name="x", token="y"), "43")
