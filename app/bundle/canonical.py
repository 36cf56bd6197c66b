"""The one way in which a signed struct is written: JSON, keys sorted, no spaces, UTF-8."""

from __future__ import annotations

import hashlib
import re
from typing import TypeVar

import msgspec

from app.problems import Problem

S = TypeVar("S", bound=msgspec.Struct)

_PLACE = re.compile(r" - at `(?:key in )?\$?\.?([^`]{0,80})`$")


def canonical(struct: msgspec.Struct) -> bytes:
    """The bytes that are signed."""
    return msgspec.json.encode(struct, order="sorted")


def digest_of(struct: msgspec.Struct) -> str:
    """SHA-256 of the canonical bytes, in hexadecimal."""
    return hashlib.sha256(canonical(struct)).hexdigest()


def read_canonical(content: bytes, kind: type[S]) -> S:
    """The struct, if these are its canonical bytes.

    Raises `Problem`: bundle_content_refused with the `field` and the `rule` it breaks. What the
    field holds is never among the facts.
    """
    try:
        struct = msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise refused(error) from error
    if canonical(struct) != content:
        raise Problem("bundle_content_refused", rule="not_canonical", field="", line=0)
    return struct


def refused(error: Exception, line: int = 0) -> Problem:
    """The problem of content that the decoder refused: where, but not what was there."""
    place = _PLACE.search(str(error))
    rule = "wrong_value" if isinstance(error, msgspec.ValidationError) else "not_json"
    return Problem(
        "bundle_content_refused", rule=rule, field=place.group(1) if place else "", line=line
    )
