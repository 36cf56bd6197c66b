"""The sheets of a bundle as JSON lines, compressed, and back again within fixed bounds (C15).

A line is the canonical form of its sheet, the one that `line_of` writes: to decode it and to write
it again gives the same bytes. So every line is refused or round-trips (C17), and whatever else a
reader has to look for can be looked for in the bytes of many lines at once.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from app.bundle.canonical import refused
from app.bundle.lines import PARTS, SharedSheet
from app.bundle.manifest import (
    LARGEST_FILE,
    LARGEST_PLAIN,
    LONGEST_LINE_BYTES,
    MOST_LINES,
    MOST_RECORDS,
)
from app.bundle.plain_text import broken_rule, texts_of
from app.problems import Problem

if TYPE_CHECKING:
    from app.bundle.manifest import Manifest

_LEVEL = 3
_WINDOW_BYTES = 8 * 1024 * 1024
_BATCH_BYTES = 256 * 1024
"""Of plain lines: some 75 sheets. Eight times as much takes a third longer: it leaves the cache."""

_NOTHING_ELSE = re.compile(rb'"deleted":true(?!\})')
_WITHOUT_CALL = frozenset({"promises", "follow_ups"})
_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(SharedSheet)


class Payload(Struct, frozen=True, kw_only=True):
    """A compressed payload, and what the manifest has to say of it."""

    content: bytes
    lines: int
    counts: dict[str, int]
    plain_length: int
    plain_sha256: str
    first_ms: int
    last_ms: int


def line_of(sheet: SharedSheet) -> bytes:
    """The one way to write a sheet, without the line break."""
    return _ENCODER.encode(sheet)


def is_sound(line: bytes) -> bool:
    """True when a reader would take this line in."""
    try:
        _decoded(line + b"\n", 1)
    except Problem:
        return False
    return True


def write_payload(sheets: Iterable[SharedSheet]) -> Payload:
    """Write sheets, each held to the rules of the reader, so that what is written opens.

    Raises `Problem`: bundle_content_refused, bundle_too_large.
    """
    import zstandard

    writer = zstandard.ZstdCompressor(level=_LEVEL).compressobj()
    content, plain, length = [], hashlib.sha256(), 0
    counts, lines, starts = _Counts(), 0, _Starts()
    for sheet in sheets:
        line = line_of(sheet) + b"\n"
        lines += 1
        batch = _decoded(line, lines)
        counts.add(batch)
        starts.add(batch)
        plain.update(line)
        length += len(line)
        if lines > MOST_LINES or length > LARGEST_PLAIN or counts.records() > MOST_RECORDS:
            raise Problem("bundle_too_large")
        content.append(writer.compress(line))
    content.append(writer.flush())
    compressed = b"".join(content)
    if len(compressed) > LARGEST_FILE - 1024 * 1024:
        raise Problem("bundle_too_large")
    return Payload(
        content=compressed,
        lines=lines,
        counts=counts.told(),
        plain_length=length,
        plain_sha256=plain.hexdigest(),
        first_ms=starts.first_ms,
        last_ms=starts.last_ms,
    )


def read_payload(content: memoryview, manifest: Manifest) -> Iterator[Sequence[SharedSheet]]:
    """The sheets of a payload whose signature and hash were checked, in batches of some 75.

    Each batch has passed all rules of its own. That lines, counts, length and hash of the plain
    payload are what the manifest says is known only at the end, and raised there: the caller is
    inside of one transaction until then, and a mismatch undoes all of it.

    Raises `Problem`: bundle_content_refused.
    """
    plain, length = hashlib.sha256(), 0
    counts, lines, rest = _Counts(), 0, b""
    for chunk in _decompressed(content):
        length += len(chunk)
        if length > manifest.plain_length:
            raise _broken("longer_than_told", lines)
        plain.update(chunk)
        end = chunk.rfind(b"\n") + 1
        block, rest = (rest + chunk[:end], chunk[end:]) if end else (b"", rest + chunk)
        if len(rest) > LONGEST_LINE_BYTES:
            raise _broken("line_too_long", lines + block.count(b"\n") + 1)
        if lines + block.count(b"\n") > manifest.lines:
            raise _broken("more_lines_than_told", manifest.lines + 1)
        batch = _decoded(block, lines + 1)
        lines += len(batch)
        counts.add(batch)
        if counts.records() > MOST_RECORDS:
            raise _broken("too_many_records", lines)
        if batch:
            yield batch
    told = (manifest.lines, manifest.plain_length, manifest.plain_sha256, manifest.counts)
    if rest or (lines, length, plain.hexdigest(), counts.told()) != told:
        raise _broken("not_as_told", lines)


def _decompressed(content: memoryview) -> Iterator[bytes]:
    """The plain bytes, never more at once than a batch; a bomb stops at the first one too many."""
    import zstandard

    reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW_BYTES).stream_reader(content)
    try:
        while chunk := reader.read(_BATCH_BYTES):
            yield chunk
    except zstandard.ZstdError as error:
        raise _broken("not_compressed", 0) from error


def _decoded(block: bytes, first: int) -> list[SharedSheet]:
    """The sheets of whole lines, the first one of which has this number."""
    lines = block.split(b"\n")[:-1]
    for number, line in enumerate(lines, start=first):
        if len(line) > LONGEST_LINE_BYTES:
            raise _broken("line_too_long", number)
    try:
        sheets = _DECODER.decode_lines(block)
        sound = _ENCODER.encode_lines(sheets) == block and not _broken_rule(block, sheets)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        sound = False
    if not sound:
        for number, line in enumerate(lines, start=first):
            _refuse(line, number)
        raise _broken("not_canonical", first)  # each of them alone is fine, and they are not
    return sheets


def _refuse(line: bytes, number: int) -> None:
    """Raise what is wrong with a line, if anything."""
    try:
        sheet = _DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise refused(error, number) from error
    if _ENCODER.encode(sheet) != line:
        raise _broken("not_canonical", number)
    rule = _broken_rule(line + b"\n", [sheet])
    if rule:
        raise _broken(rule, number)


def _broken_rule(block: bytes, sheets: Sequence[SharedSheet]) -> str:
    """The rule that canonical lines break, empty if none."""
    if _NOTHING_ELSE.search(block):
        return "deleted_with_content"
    for sheet in sheets:
        call = sheet.call
        if call is None:
            if not _stands_without_call(sheet):
                return "without_call"
        elif call.started.utc_ms == 0 and not call.deleted:
            return "without_start"
    return broken_rule(block, texts_of(SharedSheet))


def _stands_without_call(sheet: SharedSheet) -> bool:
    """True when there is something, and only what may come out of no call."""
    kinds = {kind for kind in PARTS if getattr(sheet, kind)}
    return bool(kinds) and kinds <= _WITHOUT_CALL


def _broken(rule: str, line: int) -> Problem:
    return Problem("bundle_content_refused", rule=rule, field="", line=line)


class _Counts:
    """How many records of each kind have come by."""

    def __init__(self) -> None:
        self._counts = dict.fromkeys(("calls", *PARTS), 0)

    def add(self, sheets: Sequence[SharedSheet]) -> None:
        self._counts["calls"] += sum(sheet.call is not None for sheet in sheets)
        for kind in PARTS:
            self._counts[kind] += sum(map(len, map(attrgetter(kind), sheets)))

    def records(self) -> int:
        return sum(self._counts.values())

    def told(self) -> dict[str, int]:
        """As the manifest tells it: every kind, those with none as 0."""
        return dict(self._counts)


class _Starts:
    """The starts of the oldest and the newest call, UTC ms; both 0 where there is none."""

    def __init__(self) -> None:
        self.first_ms = self.last_ms = 0

    def add(self, sheets: Sequence[SharedSheet]) -> None:
        starts = [
            sheet.call.started.utc_ms
            for sheet in sheets
            if sheet.call is not None and not sheet.call.deleted
        ]
        if starts:
            self.first_ms = min(*starts, self.first_ms or starts[0])
            self.last_ms = max(*starts, self.last_ms)
