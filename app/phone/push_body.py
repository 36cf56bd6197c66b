"""The fields of what was pushed: a form, JSON, multipart, or the query of an address."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import parse_qsl

import msgspec
from multipart import (
    MultipartError,
    MultipartSegment,
    PushMultipartParser,
    parse_options_header,
)

from app.phone.push_request import LONGEST_REQUEST, Refused

MOST_FIELDS = 64

Fields = dict[str, str]


def body_fields(content_type: str, body: bytes) -> Fields:
    """The fields of a body; the first of a name counts. Raises `Refused`: type, malformed."""
    kind, options = parse_options_header(content_type)
    kind = kind.lower()
    if kind == "application/x-www-form-urlencoded":
        return form_fields(body.decode("utf-8", "replace"))
    if kind == "application/json":
        return _json_fields(body)
    if kind == "multipart/form-data":
        return _multipart_fields(options.get("boundary", ""), body)
    raise Refused("type")


def form_fields(text: str) -> Fields:
    """The fields of a form or a query. Raises `Refused`: malformed.

    A number is often put in as it stands, and its plus then reads as a space: at the beginning of
    a value and before a digit it is a plus.
    """
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise Refused("malformed") from error
    return _first_of_each((name, _with_plus(value)) for name, value in pairs)


def _with_plus(value: str) -> str:
    return f"+{value[1:]}" if value[:1] == " " and value[1:2].isdigit() else value


def _json_fields(body: bytes) -> Fields:
    try:
        told = msgspec.json.decode(body.decode("utf-8", "replace"))
    except (msgspec.DecodeError, RecursionError) as error:
        raise Refused("malformed") from error
    if not isinstance(told, dict) or len(told) > MOST_FIELDS:
        raise Refused("malformed")
    return _first_of_each((str(name), _text_of(value)) for name, value in told.items())


def _text_of(value: object) -> str:
    """A text or a number as text, the first of a list; nothing of anything deeper."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _multipart_fields(boundary: str, body: bytes) -> Fields:
    """Fields of a multipart body; a file in it is passed over."""
    fields: list[tuple[str, str]] = []
    name: str | None = None
    pieces: list[bytes] = []
    try:
        with PushMultipartParser(
            boundary,
            len(body),
            max_segment_size=LONGEST_REQUEST,
            max_segment_count=MOST_FIELDS,
            strict=True,
        ) as parser:
            for told in parser.parse(body):
                if isinstance(told, MultipartSegment):
                    name, pieces = None if told.filename else told.name, []
                elif told:
                    pieces.append(bytes(told))
                elif name is not None:
                    fields.append((name, b"".join(pieces).decode("utf-8", "replace")))
    except (MultipartError, ValueError) as error:
        raise Refused("malformed") from error
    return _first_of_each(fields)


def _first_of_each(pairs: Iterable[tuple[str, str]]) -> Fields:
    fields: Fields = {}
    for name, value in pairs:
        fields.setdefault(name.strip().removesuffix("[]"), value)
    return fields
