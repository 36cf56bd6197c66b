"""What is kept about one caller as plain values, with others' names blacked out (C08)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from app.erasure import AboutCaller
from app.export import plain_record, without_private

BLACKED_OUT = "█████"
_WHAT_IS_NO_TEXT = frozenset({"id", "call", "caller"})


def told(about: AboutCaller, *, with_private: bool = False) -> dict[str, Any]:
    """Everything as plain values; reflections and tension remarks are only counted unless asked."""
    remarks = sum(bool(sample.remark) for sheet in about.calls for sample in sheet.tension)
    reflections = sum(sheet.reflection is not None for sheet in about.calls)
    sheets = about.calls if with_private else tuple(without_private(each) for each in about.calls)
    return {
        "callers": [plain_record(each) for each in about.callers],
        "calls": [plain_record(each) for each in sheets],
        "note_versions": [plain_record(each) for each in about.note_versions],
        "promises": [plain_record(each) for each in about.promises],
        "follow_ups": [plain_record(each) for each in about.follow_ups],
        "left_out": {} if with_private else {"reflections": reflections, "remarks": remarks},
    }


def redacted(values: Any, names: Iterable[str]) -> tuple[Any, int]:
    """The values with each of the names blacked out in every text, and how often that was.

    Upper and lower case count as the same; a name counts where it stands as words of its own, so
    that "Ann" does not eat a piece of "Annual".
    """
    wanted = sorted({each.strip() for each in names if each.strip()}, key=len, reverse=True)
    if not wanted:
        return values, 0
    either = "|".join(r"\s+".join(map(re.escape, each.split())) for each in wanted)
    pattern = re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
    times = 0

    def black(text: str) -> str:
        nonlocal times
        blacked, found = pattern.subn(BLACKED_OUT, text)
        times += found
        return blacked

    return _mapped(values, black), times


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_mapped(each, change) for each in value]
    if isinstance(value, dict):
        return {
            name: each
            if name in _WHAT_IS_NO_TEXT and isinstance(each, str)
            else _mapped(each, change)
            for name, each in value.items()
        }
    return value
