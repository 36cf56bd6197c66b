"""One setting: its kind, its default, and the values that it may have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Literal, NamedTuple

from app.bounds import Side, bound_of
from app.problems import Problem

SettingGroup = Literal[
    "look", "call", "phrases", "follow_ups", "agent", "site", "lock", "keyboard", "window", "phone"
]
SettingKind = Literal["choice", "set", "words", "flag", "number", "text", "links", "map"]

LONGEST_WORD = 40
WORD = r"-?\w+(?:[-'’]\w+)*"
"""A word of a setting that is a list of words of one's own; a minus before it takes one away."""


class Setting(NamedTuple):
    """One setting: its key, its kind, its default, and the values that are allowed.

    `shown` tells settings that have a control from places that the window remembers by itself.
    `endless`: its 0 stands for no limit. `bounds` are the sides on which policy may bound a number;
    each makes a row of its own (`bounds_key` names the setting that it is of). `by_policy`: managed
    policy alone sets it, and a person's file, or what is only recommended, is not heeded.
    """

    key: str
    group: SettingGroup
    kind: SettingKind
    default: Any
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    shown: bool = True
    endless: bool = False
    bounds: tuple[Side, ...] = ()
    by_policy: bool = False
    bounds_key: str = ""


def bounds_of(setting: Setting) -> Iterable[Setting]:
    """The rows in which policy bounds a setting; each default bounds nothing."""
    for side in setting.bounds:
        widest = setting.least if side == "at_least" else setting.most
        yield setting._replace(
            key=bound_of(setting.key, side),
            default=0 if setting.endless else widest,
            shown=False,
            bounds=(),
            by_policy=True,
            bounds_key=setting.key,
        )


_TYPES: dict[str, tuple[type, str]] = {
    "flag": (bool, "not_a_flag"),
    "number": (int, "not_a_number"),
    "text": (str, "not_a_text"),
    "choice": (str, "not_a_text"),
    "set": (list, "not_a_list"),
    "words": (list, "not_a_list"),
    "links": (list, "not_a_list"),
    "map": (dict, "not_a_map"),
}
"""What a value is in a file, and the reason that is told of any other."""


def checked(setting: Setting, value: Any) -> Any:
    """The value if it is allowed. Raises Problem setting_refused with the key and the reason."""

    def refuse(reason: str) -> Problem:
        return Problem("setting_refused", key=setting.key, reason=reason)

    wanted: Any
    wanted, reason = _TYPES[setting.kind]
    # To Python a flag is a number, too.
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        raise refuse(reason)
    if setting.kind == "number" and not setting.least <= value <= setting.most:
        raise refuse("out_of_range")
    if setting.kind == "choice" and value not in setting.choices:
        raise refuse("not_a_choice")
    if setting.kind == "links":
        return _checked_links(value, refuse)
    if setting.kind == "set":
        return _checked_set(setting, value, refuse)
    if setting.kind == "words":
        return _checked_words(setting, value, refuse)
    return value


def _checked_set(setting: Setting, value: Any, refuse: Callable[[str], Problem]) -> Any:
    if not all(isinstance(each, str) and each in setting.choices for each in value):
        raise refuse("not_a_choice")
    if len(set(value)) != len(value):
        raise refuse("twice")
    return value


def _checked_words(setting: Setting, value: Any, refuse: Callable[[str], Problem]) -> Any:
    """At most `most` words of one's own."""
    if len(value) > setting.most:
        raise refuse("too_many")
    for word in value:
        if not isinstance(word, str) or len(word) > LONGEST_WORD or not re.fullmatch(WORD, word):
            raise refuse("not_a_word")
    if len(set(value)) != len(value):
        raise refuse("twice")
    return value


def _checked_links(value: Any, refuse: Callable[[str], Problem]) -> Any:
    for link in value:
        if not isinstance(link, dict) or set(link) != {"title", "url"}:
            raise refuse("not_a_link")
        if not all(isinstance(each, str) for each in link.values()):
            raise refuse("not_a_text")
        if not link["url"].startswith(("https://", "http://")):
            raise refuse("not_http")
    return value
