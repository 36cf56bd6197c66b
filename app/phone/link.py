"""The links that other programs and web pages may open: `callside:call?number=…&name=…&id=…` (C22).

Any page of the web can fire one, so it may say one thing only: somebody with this number calls. It
is read strictly, since a stranger wrote it, and what it gives is marked as unverified.
"""

import re

from app.phone.event import LONGEST_ID, LONGEST_NAME, PhoneEvent, phone_event
from app.problems import Problem

SCHEME = "callside:"
LONGEST_LINK = 2048
"""Bytes."""
LONGEST_DIGITS = 20
"""E.164 allows 15; what is dialled to get out of the house may stand before them."""

_LONGEST = {"number": LONGEST_DIGITS + 1, "name": LONGEST_NAME, "id": LONGEST_ID}

# What RFC 3986 lets stand in a query, less "&", "=" and "%", which have a meaning here.
_PLAIN = re.compile(r"(?:[A-Za-z0-9\-._~!$'()*+,;:@/?]|%[0-9A-Fa-f]{2})*", re.ASCII)
_NUMBER = re.compile(rf"\+?[0-9]{{1,{LONGEST_DIGITS}}}", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def read_link(link: str) -> PhoneEvent:
    """The ring that a link tells of; unverified.

    Raises `Problem` phone_link_refused (reason: length, scheme, verb, field, encoding, number).
    """
    if len(link.encode("utf-8", "replace")) > LONGEST_LINK:
        raise _refused("length")
    if not link[: len(SCHEME)].lower() == SCHEME:
        raise _refused("scheme")
    verb, _, query = link[len(SCHEME) :].partition("?")
    if verb != "call":
        raise _refused("verb")
    fields: dict[str, str] = {}
    for part in query.split("&"):
        name, is_given, value = part.partition("=")
        if not is_given or name not in _LONGEST or name in fields:
            raise _refused("field")
        fields[name] = _decoded(value, _LONGEST[name])
    if not is_number(fields.get("number", "")):
        raise _refused("number")
    return phone_event(
        "ring",
        "link",
        number=fields["number"],
        name=fields.get("name", ""),
        id=fields.get("id", ""),
        way="in",
    )


def is_number(text: str) -> bool:
    """Whether a text is digits alone, with at most one plus before them."""
    return _NUMBER.fullmatch(text) is not None


def _decoded(value: str, longest: int) -> str:
    """The value with its percent signs taken away once, and no more than once."""
    if not _PLAIN.fullmatch(value):
        raise _refused("encoding")
    try:
        raw = re.sub(rb"%(..)", lambda found: bytes.fromhex(found[1].decode()), value.encode())
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise _refused("encoding") from None
    if _CONTROL.search(text):
        raise _refused("encoding")
    if len(text) > longest:
        raise _refused("length")
    return text


def _refused(reason: str) -> Problem:
    return Problem("phone_link_refused", reason=reason)
