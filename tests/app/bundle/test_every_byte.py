"""F23: a bundle or an answer that was cut anywhere, or in which one bit was turned, is refused.

`CALLSIDE_FUZZ=all` turns every bit of every byte; a run of the suite one bit of each.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from app.bundle.enrolment import answer_to
from app.bundle.envelope import open_bundle
from app.bundle.letter import open_letter, seal_letter
from app.bundle.sealing import seal
from app.bundle.terms import TeamFile, Terms
from app.moment import Moment
from app.problems import Problem
from tests.support.bundles import (
    AGENT,
    DEVICE,
    agent_keys,
    knows_the_agent,
    plain_of,
    small_bundle,
    supervisor_keys,
)

BITS = range(8) if os.environ.get("CALLSIDE_FUZZ") == "all" else None
REASONS = {
    "bundle_unreadable",
    "bundle_not_for_me",
    "bundle_content_refused",
    "bundle_signer_unknown",
    "bundle_too_new",
}


def turned(content: bytes) -> Iterator[bytes]:
    """The content with one bit turned, for every byte."""
    for place, byte in enumerate(content):
        for bit in BITS or [place % 8]:
            yield content[:place] + bytes([byte ^ 1 << bit]) + content[place + 1 :]


def cut(content: bytes) -> Iterator[bytes]:
    """The content without its end, for every length."""
    return (content[:length] for length in range(len(content)))


def reason(content: bytes) -> str:
    """Why the supervisor does not get to see a single sheet."""
    try:
        open_bundle(content, supervisor_keys(), knows_the_agent)
    except Problem as refused:
        return refused.code
    return "opened"


def test_a_bundle_that_was_cut_or_changed_on_its_way_is_refused_before_it_is_read() -> None:
    content = small_bundle(calls=1).content
    assert reason(content) == "opened"
    assert {reason(each) for each in cut(content)} == {"bundle_unreadable"}
    assert {reason(each) for each in turned(content)} <= {"bundle_unreadable", "bundle_not_for_me"}
    assert reason(content + b"\0") == "bundle_unreadable"


def test_a_bundle_changed_by_somebody_who_can_seal_is_refused_before_it_is_read() -> None:
    """The supervisor's public key is in every team file: the envelope alone proves nothing."""
    plain = plain_of(small_bundle(calls=1).content)
    to_me = [supervisor_keys().public()]
    assert reason(seal(plain, to_me)) == "opened"
    for changed in (*turned(plain), *cut(plain), plain + b"\0"):
        assert reason(seal(changed, to_me)) in REASONS


@pytest.mark.parametrize("changed", [turned, cut])
def test_an_answer_that_was_cut_or_changed_is_refused(
    changed: Callable[[bytes], Iterator[bytes]],
) -> None:
    team = TeamFile(
        team=AGENT,
        name="T",
        supervisor="S",
        keys=supervisor_keys().public(),
        caller_key="5a" * 32,
        terms=Terms(),
        made_ms=1,
    )
    answer = answer_to(team, "Anna", agent_keys(), DEVICE, AGENT, Moment(5))
    content = seal_letter("answer", answer, agent_keys(), [team.keys])
    assert open_letter("answer", content, supervisor_keys())[0] == answer
    for each in changed(content):
        with pytest.raises(Problem, match=r"bundle_unreadable|bundle_not_for_me"):
            open_letter("answer", each, supervisor_keys())
