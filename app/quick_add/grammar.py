"""What a language's grammar for quick lines consists of (A14)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from app.quick_add.times import Site, When

Kind = Literal["promise", "call_back", "email", "message", "write", "send", "other"]
Channel = Literal["phone", "email", "post", "chat"]

_WORD_BEGIN = r"(?<![\w@#/.-])(?<!\d:)"
_WORD_END = r"(?![\w@/]|-\w)"

Reader = Callable[[re.Match[str], Site], When | None]


class Rule(NamedTuple):
    """One way to say a time: the pattern, and what a match of it means (None: nothing)."""

    pattern: re.Pattern[str]
    read: Reader


class Verb(NamedTuple):
    """A word that says what to do, and the words behind it that make it a mere noun.

    With `only_before` it counts only where one of those words, or a chip, or nothing follows.
    """

    pattern: re.Pattern[str]
    kind: Kind
    channel: Channel | None
    not_before: re.Pattern[str] | None = None
    only_before: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words of one language.

    `not_after` and `not_before` match the text that ends or begins at a time that is none ("last
    Friday", "Friday's"); `tells` finds words in the same clause before it by which the line tells
    of the past, `tells_after` such words behind it. Times that are sure are not asked for these
    two. `verb_spoilers` find what makes a verb at the line's end no task ("does not want to …").
    """

    rules: tuple[Rule, ...]
    verbs: tuple[Verb, ...]
    last_verbs: tuple[Verb, ...]
    channels: Mapping[str, Channel]
    channel_pattern: re.Pattern[str]
    not_after: re.Pattern[str]
    not_before: re.Pattern[str]
    tells: re.Pattern[str]
    tells_after: re.Pattern[str] | None
    beside: re.Pattern[str]
    verb_spoilers: re.Pattern[str] | None


def phrase(pattern: str, *, glued: str = "", inside: bool = False) -> re.Pattern[str]:
    """A pattern of whole words, without regard to case.

    A blank in it stands for one or more, a blank with a question mark for any number. `glued` may
    follow without a blank ("Freitagabend"); `inside`: the pattern itself says where it begins.
    """
    spaced = pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
    if glued:
        spaced = rf"{spaced}(?=(?:{glued})?{_WORD_END})"
    begin = "" if inside else _WORD_BEGIN
    return re.compile(rf"{begin}(?:{spaced}){_WORD_END}" if not glued else begin + spaced, re.I)


def words(*groups: str) -> str:
    """A pattern for any of the words; a low line in a word stands for a blank.

    Longer words come first, so that none hides behind its own beginning.
    """
    found = sorted(" ".join(groups).split(), key=len, reverse=True)
    return f"(?:{'|'.join(found)})".replace("_", r"\s+")
