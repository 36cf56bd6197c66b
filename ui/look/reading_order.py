"""Numbers that keep their order in a sentence that is read from right to left."""

from __future__ import annotations

import re

_ISOLATE, _END = "\u2066", "\u2069"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_GROUP = r"(?:\)[ -]?| ?\(|[ ./\u00a0\u202f-]| → )\d+"
_NUMBER = re.compile(rf"\+\(?\d+(?:{_GROUP})*|\(?\d+(?:{_GROUP})+")
"""A number with its country's plus, or in groups, or a row of numbers that goes from → to."""


def ordered(text: str) -> str:
    """The text with each number of several groups set apart as one that runs left to right.

    In a sentence of Arabic or Hebrew the groups of "+1 415 555 0134" would else be drawn in
    reverse (Unicode bidirectional algorithm, UAX 9, N1): "0134 555 415 1+", which calls somebody
    else. The marks are isolates (UAX 9, 2.4.1), which have no width. Any other text stays as it
    is.
    """
    if not _RIGHT_TO_LEFT.search(text):
        return text
    return _NUMBER.sub(lambda found: f"{_ISOLATE}{found.group()}{_END}", text)
