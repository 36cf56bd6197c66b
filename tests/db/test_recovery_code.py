"""The recovery code: typed back from paper, with the slips that people make."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.problems import Problem
from db.recovery_code import (
    ALPHABET,
    GROUP_SYMBOLS,
    GROUPS,
    SECRET_BYTES,
    new_secret,
    read,
    written,
)

secrets = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)
places = st.tuples(st.integers(0, GROUPS - 1), st.integers(0, GROUP_SYMBOLS - 1))


def wrong_groups(code: str) -> tuple[str, ...]:
    with pytest.raises(Problem) as told:
        read(code)
    assert told.value.code == "recovery_code_mistyped"
    groups = told.value.facts["groups"]
    assert isinstance(groups, tuple)
    return groups


@given(secrets)
def test_a_code_is_read_as_it_was_written(secret: bytes) -> None:
    code = written(secret)
    assert [len(group) for group in code.split("-")] == [GROUP_SYMBOLS] * GROUPS
    assert read(code) == secret


@given(secrets)
def test_case_spaces_dashes_and_look_alikes_do_not_count(secret: bytes) -> None:
    code = written(secret)
    assert read(code.lower().replace("-", " ")) == secret
    assert read(" " + code.replace("-", "") + "\n") == secret
    assert read(code.replace("-", "\u2013").replace("0", "O").replace("1", "l")) == secret
    assert read(code.replace("0", "o").replace("1", "I")) == secret


@given(secrets, places, st.sampled_from(ALPHABET))
def test_one_wrong_symbol_is_found_and_its_group_named(
    secret: bytes, place: tuple[int, int], symbol: str
) -> None:
    code = written(secret)
    group, at = place
    position = group * (GROUP_SYMBOLS + 1) + at
    slipped = code[:position] + symbol + code[position + 1 :]
    if slipped == code:
        assert read(slipped) == secret
    else:
        assert wrong_groups(slipped) == (str(group + 1),)


@given(secrets, places, st.integers(0, GROUP_SYMBOLS - 1))
def test_two_symbols_changed_about_are_found(
    secret: bytes, place: tuple[int, int], other: int
) -> None:
    groups = written(secret).split("-")
    group, at = place
    symbols = list(groups[group])
    symbols[at], symbols[other] = symbols[other], symbols[at]
    if symbols == list(groups[group]):
        return
    groups[group] = "".join(symbols)
    assert wrong_groups("-".join(groups)) == (str(group + 1),)


@given(secrets, st.permutations(range(GROUPS)))
def test_groups_changed_about_are_found(secret: bytes, order: list[int]) -> None:
    groups = written(secret).split("-")
    code = "-".join(groups[place] for place in order)
    if [groups[place] for place in order] == groups:
        assert read(code) == secret
    else:
        wrong_groups(code)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Nothing else is ever raised, whatever is pasted."""
    with contextlib.suppress(Problem):
        assert len(read(text)) == SECRET_BYTES


def test_a_code_with_symbols_left_out_says_how_many() -> None:
    code = written(new_secret())
    with pytest.raises(Problem) as told:
        read(code[:-2])
    assert told.value.facts["symbols"] == GROUPS * GROUP_SYMBOLS - 2
    assert told.value.facts["needed"] == GROUPS * GROUP_SYMBOLS


def test_a_letter_that_is_in_no_code_is_a_slip() -> None:
    code = written(b"\0" * SECRET_BYTES)
    assert wrong_groups("U" + code[1:]) == ("1",)


def test_codes_are_what_they_were() -> None:
    """A printed code must be read by every later version."""
    assert written(bytes(range(16))) == "000GD-40R4X-0M300-E209K-185G3-R38ED-1ZKH6"
