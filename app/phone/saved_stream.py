"""Streams that were saved, read back as what happened to the telephones.

Known are: a recording of `callside phone listen --record`, frames of an Asterisk exchange as one
JSON list of objects, the plain text of its manager interface, and the JSON lines of baresip.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from app.phone import baresip
from app.phone.ami_calls import AmiCalls
from app.phone.ami_channels import channel_names, devices_named
from app.phone.ami_lines import AmiLines, Frame
from app.phone.ami_recording import FORMAT
from app.phone.baresip import decoded
from app.phone.event import PhoneEvent
from app.problems import Problem

LARGEST = 100 * 1024 * 1024
"""Bytes of a stream that is read."""


def replayed(path: Path, devices: Iterable[str] = ()) -> Iterator[PhoneEvent]:
    """What a saved stream tells, event by event.

    `devices` are the telephones to follow (`PJSIP/1001`, or `1001`). Without any: those of the
    recording; else each device that is called by a number, which a trunk is not; else all. What
    baresip said is of one softphone, and is told whole.

    Raises `Problem`: file_unreadable, stream_unknown, stream_faulty (line).
    """
    data = _data(path)
    start = data.lstrip()[:1]
    if start == b"[":
        return _of_exchange(_of_list(_text(data), path), devices)
    if start == b"{":
        return _of_lines(data, path, devices)
    frames = AmiLines().feed(data + b"\n\n")
    if not any(frame.event or frame.is_response for frame in frames):
        raise Problem("stream_unknown", path=path)
    return _of_exchange(frames, devices)


def _data(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Problem("stream_too_large", path=path, megabytes=LARGEST // 1024 // 1024)
        return path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    except OSError as fault:
        raise Problem("file_unreadable", path=path) from fault


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


def _of_list(text: str, path: Path) -> list[Frame]:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise Problem("stream_unknown", path=path) from fault
    frames = [_frame(each) for each in read if isinstance(each, dict)]
    if not any(frame.event for frame in frames):
        raise Problem("stream_unknown", path=path)
    return frames


def _of_lines(data: bytes, path: Path, devices: Iterable[str]) -> Iterator[PhoneEvent]:
    lines = data.splitlines()
    if any(_is_of_baresip(decoded(line)) for line in lines):
        # In bytes: what baresip says of names need not be UTF-8.
        return baresip.replayed(lines)
    objects = _objects(_text(data), path)
    head = objects[0]
    if FORMAT not in head:
        raise Problem("stream_unknown", path=path)
    if head[FORMAT] != 1:
        raise Problem("stream_newer", path=path)
    frames = [_frame(each["frame"]) for each in objects if isinstance(each.get("frame"), dict)]
    recorded = head.get("devices")
    named = [str(each) for each in recorded] if isinstance(recorded, list) else []
    return _of_exchange(frames, tuple(devices) or named)


def _is_of_baresip(told: baresip.Told | None) -> bool:
    """Whether a line is a message of baresip's, or a note between them."""
    if told is None:
        return False
    return told.get("event") is True or told.get("response") is True or "_note" in told


def _objects(text: str, path: Path) -> list[dict[str, Any]]:
    """The objects of JSON lines. A last line that was cut is left out: the writer was ended."""
    found: list[dict[str, Any]] = []
    lines = text.splitlines()
    for count, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            read = json.loads(line)
        except (ValueError, RecursionError) as fault:
            if found and count == len(lines):
                break
            code = "stream_faulty" if found else "stream_unknown"
            raise Problem(code, path=path, line=count) from fault
        if not isinstance(read, dict):
            raise Problem("stream_faulty", path=path, line=count)
        found.append(read)
    return found


def _frame(fields: dict[str, Any]) -> Frame:
    pairs: list[tuple[str, str]] = []
    for key, value in fields.items():
        for each in value if isinstance(value, list) else (value,):
            pairs.append((key, str(each)))
    return Frame(pairs)


def _of_exchange(frames: list[Frame], devices: Iterable[str]) -> Iterator[PhoneEvent]:
    followed = tuple(devices) or devices_named(channel_names(frames))
    calls = AmiCalls(followed)
    for frame in frames:
        yield from calls.hear(frame)
