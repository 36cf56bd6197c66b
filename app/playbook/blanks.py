"""Blanks in phrases and templates: finding them, filling them, never showing a raw brace."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

_BLANK = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r"[a-z][a-z0-9_]*")


class Filled(Struct, frozen=True):
    """A text with its blanks filled. `missing`: the placeholders without a value, in order."""

    text: str
    missing: tuple[str, ...] = ()


def blanks(body: str) -> tuple[str, ...]:
    """The placeholders of a text, in order, each once.

    What stands between braces counts as a placeholder even where no playbook declares it: an agent
    may have typed `{Order number}` in a phrase of their own; it is read as `order_number`.
    """
    return tuple(dict.fromkeys(_name(match[1]) for match in _BLANK.finditer(body)))


def fill(
    body: str, values: Mapping[str, str], names: Mapping[str, str] = MappingProxyType({})
) -> Filled:
    """Put the values in; a blank without one becomes its readable form, such as `[product?]`.

    `names` tells how a placeholder is called in the playbook's language; the others go by their
    id.
    """
    missing: dict[str, None] = {}
    pieces = []
    end = 0
    for match in _BLANK.finditer(body):
        name = _name(match[1])
        pieces.append(_without_braces(body[end : match.start()]))
        value = values.get(name, "").strip()
        pieces.append(value or f"[{names.get(name) or name.replace('_', ' ')}?]")
        if not value:
            missing[name] = None
        end = match.end()
    pieces.append(_without_braces(body[end:]))
    return Filled("".join(pieces), tuple(missing))


def brace_fault(body: str) -> str:
    """What is wrong with the braces of a text, for somebody who writes a playbook; or nothing."""
    for match in _BLANK.finditer(body):
        if not _NAME.fullmatch(match[1]):
            return f'"{match[0]}" is no placeholder: small letters, digits and _ only'
    if _BLANK.sub("", body) != _without_braces(_BLANK.sub("", body)):
        return "a brace without its partner"
    return ""


def _name(inside: str) -> str:
    return "_".join(inside.lower().split()) or "text"


def _without_braces(text: str) -> str:
    return text.replace("{", "").replace("}", "")
