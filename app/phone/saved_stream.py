"""Streams that were saved, read back as what happened to the telephones.

Known are: a recording of `callside phone listen --record`, frames of an Asterisk exchange as one
JSON list of objects, the plain text of its manager interface, and the JSON lines of baresip.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from app.phone.ami_calls import AmiCalls
from app.phone.ami_channels import channel_names, devices_named
from app.phone.ami_lines import AmiLines, Frame
from app.phone.ami_recording import FORMAT
from app.phone.event import PhoneEvent
from app.problems import Problem

LARGEST = 100 * 1024 * 1024
"""Bytes of a stream that is read."""


def replayed(path: Path, devices: Iterable[str] = ()) -> Iterator[PhoneEvent]:
    """What a saved stream tells, event by event.

    `devices` are the telephones to follow (`PJSIP/1001`, or `1001`). Without any: those of the
    recording; else each device that is called by a number, which a trunk is not; else all.

    Raises `Problem`: file_unreadable, stream_unknown, stream_faulty (line).
    """
    text = _text(path)
    start = text.lstrip()[:1]
    if start == "[":
        return _of_exchange(_of_list(text, path), devices)
    if start == "{":
        return _of_lines(text, path, devices)
    lines = AmiLines()
    frames = lines.feed(text.encode("utf-8", "replace") + b"\n\n")
    if not any(frame.event or frame.is_response for frame in frames):
        raise Problem("stream_unknown", path=path)
    return _of_exchange(frames, devices)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise Problem("stream_too_large", path=path, megabytes=LARGEST // 1024 // 1024)
        return path.read_bytes().decode("utf-8-sig", errors="replace")
    except OSError as fault:
        raise Problem("file_unreadable", path=path) from fault


def _of_list(text: str, path: Path) -> list[Frame]:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise Problem("stream_unknown", path=path) from fault
    frames = [_frame(each) for each in read if isinstance(each, dict)]
    if not any(frame.event for frame in frames):
        raise Problem("stream_unknown", path=path)
    return frames


def _of_lines(text: str, path: Path, devices: Iterable[str]) -> Iterator[PhoneEvent]:
    objects = _objects(text, path)
    head = objects[0]
    if FORMAT in head:
        if head[FORMAT] != 1:
            raise Problem("stream_newer", path=path)
        frames = [_frame(each["frame"]) for each in objects if isinstance(each.get("frame"), dict)]
        recorded = head.get("devices")
        named = [str(each) for each in recorded] if isinstance(recorded, list) else []
        return _of_exchange(frames, tuple(devices) or named)
    raise Problem("stream_unknown", path=path)


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
