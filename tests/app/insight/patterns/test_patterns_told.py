"""Every pattern is told in plain words, with what it does not say and where it comes from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.insight.patterns.registry import PATTERNS
from app.playbook.practices import all_practices

PAGE = Path(__file__).parents[4] / "docs" / "patterns.md"


def sections() -> dict[str, str]:
    parts = re.split(r"^## (\w+)$", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_pattern_has_its_section_in_their_order() -> None:
    assert list(sections()) == list(PATTERNS)


@pytest.mark.parametrize("code", PATTERNS)
def test_a_section_says_what_is_not_said_and_where_the_question_comes_from(code: str) -> None:
    text = sections()[code]
    assert "*Does not say*" in text
    named = set(re.findall(r"\b00\d-\d\d\b", text))
    known = {practice.id for practice in all_practices()}
    assert named
    assert named <= known
