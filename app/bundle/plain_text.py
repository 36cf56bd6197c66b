"""Which characters may stand in what travels, and texts brought to that before they go (C15).

All text is NFC (UAX 15). Fields of one line hold no control characters and no marks that turn the
direction of writing (UAX 9: what is shown would be another text than what is there); texts of
people may hold such marks, line breaks and tabs. The reader refuses what breaks a rule, for to
change it would be to change what was signed; the writer brings its texts to the rules beforehand.

The reader looks at the JSON of many lines at once. That it is canonical is known by then: a
quotation mark without a backslash begins or ends a text, and no space stands outside of one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

import msgspec
import msgspec.inspect
from msgspec import Struct

from app.bundle.lines import LONGEST_TEXT

S = TypeVar("S", bound=Struct)

_ESCAPED = re.compile(rb'\\[^"\\nt]')  # any other escape writes a control character
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
_SEPARATOR = re.compile(rb"\xe2\x80[\xa8\xa9]")
_DIRECTION = re.compile(rb"\xe2(?:\x80[\xaa-\xae]|\x81[\xa6-\xa9])")
_BREAK = re.compile(rb"\\[nt]")

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LONE = re.compile("[\ud800-\udfff]")
_GAPS = re.compile(r"[\n\t]+")


def broken_rule(content: bytes, texts: re.Pattern[bytes]) -> str:
    """The rule that canonical JSON breaks: not_nfc, control_character, direction; empty if none.

    `texts` finds the fields that may hold line breaks, as `texts_of` makes it.
    """
    if not content.isascii():
        if not unicodedata.is_normalized("NFC", content.decode()):
            return "not_nfc"
        if _C1.search(content) or _SEPARATOR.search(content):
            return "control_character"
    if b"\x7f" in content:
        return "control_character"
    if _ESCAPED.search(content) and _ESCAPED.search(content.replace(b"\\\\", b"")):
        return "control_character"
    return _broken_in_one_line(content, texts)


def _broken_in_one_line(content: bytes, texts: re.Pattern[bytes]) -> str:
    if not (_BREAK.search(content) or _DIRECTION.search(content)):
        return ""
    lines_alone = texts.sub(b"", content).replace(b"\\\\", b"")
    if _DIRECTION.search(lines_alone):
        return "direction"
    return "control_character" if _BREAK.search(lines_alone) else ""


@cache
def texts_of(*kinds: type[Struct]) -> re.Pattern[bytes]:
    """Finds the fields of these structs, and of those in them, that hold texts of many lines.

    A name that is a text in one of them and a line in another is a fault of the program.
    """
    texts: set[str] = set()
    lines: set[str] = set()
    for kind in kinds:
        _sort(msgspec.inspect.type_info(kind), texts, lines)
    if texts & lines:
        raise ValueError(f"both a text and a line: {sorted(texts & lines)}")
    names = "|".join(sorted(texts)) or "(?!)"
    return re.compile(rf'"(?:{names})":"[^"\\]*+(?:\\.[^"\\]*+)*+"'.encode())


def clean(struct: S) -> S:
    """The same with every text brought to the rules, and cut to what its field may hold.

    What can be put right is: another normal form, line ends of other systems, characters that no
    text may have. Ids, numbers and closed words stay as they are.
    """
    return _mapped(struct, lambda text, longest: _rule_for(longest)(text, longest))


def shortened(struct: S, longest: int) -> S:
    """The same with every text cut to `longest` characters at most."""
    return _mapped(struct, lambda text, _: text[:longest])


def clean_line(text: str, longest: int) -> str:
    """A text for a field of one line."""
    return _GAPS.sub(" ", _TURNING.sub("", clean_text(text, len(text))))[:longest]


def clean_text(text: str, longest: int = LONGEST_TEXT) -> str:
    """A text of people: NFC, with no control characters but line breaks and tabs."""
    if text.isascii() and text.isprintable():
        return text[:longest]
    text = _LONE.sub("\ufffd", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text))[:longest]


def _rule_for(longest: int) -> Callable[[str, int], str]:
    return clean_text if longest >= LONGEST_TEXT else clean_line


def _mapped(struct: S, change: Callable[[str, int], str]) -> S:
    changed: dict[str, Any] = {}
    for name, longest in _fields(type(struct)).items():
        value = getattr(struct, name)
        new = _changed(value, longest, change)
        if new is not value:
            changed[name] = new
    return msgspec.structs.replace(struct, **changed) if changed else struct


def _changed(value: Any, longest: int | None, change: Callable[[str, int], str]) -> Any:
    if isinstance(value, Struct):
        return _mapped(value, change)
    if isinstance(value, tuple):
        new = tuple(_changed(each, longest, change) for each in value)
        same = all(after is before for after, before in zip(new, value, strict=True))
        return value if same else new
    if longest is None or not isinstance(value, str):
        return value
    text = change(value, longest)
    return value if text == value else text


@cache
def _fields(kind: type[Struct]) -> dict[str, int | None]:
    """The fields that hold texts, with the characters that each may have, or structs."""
    described = msgspec.inspect.type_info(kind)
    assert isinstance(described, msgspec.inspect.StructType)
    return {
        field.name: longest
        for field in described.fields
        if (longest := _longest(field.type)) is not None or _holds_structs(field.type)
    }


def _longest(kind: msgspec.inspect.Type) -> int | None:
    """How long the text of a field may be; None where it holds none, or one of a fixed form."""
    for each in _inside(kind):
        if isinstance(each, msgspec.inspect.StrType) and each.pattern is None:
            return each.max_length
    return None


def _holds_structs(kind: msgspec.inspect.Type) -> bool:
    return any(isinstance(each, msgspec.inspect.StructType) for each in _inside(kind))


def _inside(kind: msgspec.inspect.Type) -> tuple[msgspec.inspect.Type, ...]:
    if isinstance(kind, msgspec.inspect.UnionType):
        return tuple(deeper for each in kind.types for deeper in _inside(each))
    if isinstance(kind, msgspec.inspect.VarTupleType):
        return _inside(kind.item_type)
    return (kind,)


def _sort(kind: msgspec.inspect.Type, texts: set[str], lines: set[str]) -> None:
    for each in _inside(kind):
        if isinstance(each, msgspec.inspect.StructType):
            for field in each.fields:
                longest = _longest(field.type)
                if longest is not None:
                    (texts if longest >= LONGEST_TEXT else lines).add(field.name)
                _sort(field.type, texts, lines)
