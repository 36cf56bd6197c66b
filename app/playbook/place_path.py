"""Finding and changing one place of a playbook by its path, as the checks name it.

A path is the index path of `walk.py`: `steps[2].cue`, `boundary.tracks[0].rungs[1].sentence`,
`styles[1].cues.listen`.
"""

from __future__ import annotations

import re
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

_PART = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)|\[(\d+)\]")

Whole = TypeVar("Whole", bound=Struct)


def parts_of(path: str) -> tuple[str | int, ...]:
    """The names and numbers of a path. Raises ValueError for what is no path."""
    found: list[str | int] = []
    at = 0
    while at < len(path):
        if path[at] == "." and found:
            at += 1
        match = _PART.match(path, at)
        if match is None:
            raise ValueError(f"no path: {path!r}")
        found.append(match[1] if match[1] else int(match[2]))
        at = match.end()
    return tuple(found)


def value_at(whole: object, path: str) -> Any:
    """What stands at a path. Raises LookupError when there is nothing."""
    value: Any = whole
    for part in parts_of(path):
        value = _within(value, part)
    return value


def with_value(whole: Whole, path: str, value: object) -> Whole:
    """The same with another value at a path. Raises LookupError when there is no such place."""
    renewed: Whole = _renewed(whole, parts_of(path), value)
    return renewed


def _within(value: Any, part: str | int) -> Any:
    if isinstance(value, Struct) and isinstance(part, str):
        if part not in value.__struct_fields__:
            raise KeyError(part)
        return getattr(value, part)
    return value[part]


def _renewed(whole: Any, path: tuple[str | int, ...], value: object) -> Any:
    if not path:
        return value
    part, rest = path[0], path[1:]
    if isinstance(whole, dict):
        return {**whole, part: _renewed(whole.get(part), rest, value)}
    inner = _renewed(_within(whole, part), rest, value)
    if isinstance(part, int):
        return (*whole[:part], inner, *whole[part + 1 :])
    return replace(whole, **{part: inner})
