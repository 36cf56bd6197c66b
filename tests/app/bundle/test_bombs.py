"""F33: small files that mean to become large ones stop at the caps, in little memory.

Each is opened in a program of its own, whose memory is measured; run with -s to see the figures.
The pinned agent's key signed all of them: nobody else's bundle is ever decompressed.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard

from app.bundle.lines import SharedTension
from app.bundle.manifest import LARGEST_FILE, LARGEST_PLAIN, MOST_LINES, MOST_RECORDS
from app.bundle.payload import line_of
from tests.support.bundles import (
    Ids,
    agent_keys,
    record_of,
    signed_by_the_agent,
    small_bundle,
    supervisor_keys,
    typical_sheet,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")

MOST_MIB = 300
STALLED_S = 120
MIB = 1024 * 1024


def opened(folder: Path, blocks: Iterator[bytes], **lies: object) -> dict[str, Any]:
    """What became of a bundle with this plain payload, and what it cost."""
    writer, plain, length, content = (
        zstandard.ZstdCompressor(3).compressobj(),
        hashlib.sha256(),
        0,
        [],
    )
    for block in blocks:
        plain.update(block)
        length += len(block)
        content.append(writer.compress(block))
    content.append(writer.flush())
    return opened_packed(
        folder,
        b"".join(content),
        **{
            "plain_length": min(length, LARGEST_PLAIN),
            "plain_sha256": plain.hexdigest(),
            **lies,
        },
    )


def opened_packed(folder: Path, payload: bytes, **lies: object) -> dict[str, Any]:
    """What became of a bundle with this payload as it is packed."""
    told = {
        "lines": MOST_LINES,
        "payload_length": len(payload),
        "payload_sha256": hashlib.sha256(payload).hexdigest(),
        **lies,
    }
    manifest = msgspec.structs.replace(small_bundle().manifest, **told)
    file = folder / "bomb.callside"
    file.write_bytes(signed_by_the_agent(manifest, payload))
    keys = (supervisor_keys(), agent_keys().public())
    program = subprocess.run(
        [
            *(sys.executable, "-m", "tests.support.bundle_reader", file),
            *(msgspec.json.encode(each).decode() for each in keys),
        ],
        capture_output=True,
        check=True,
        timeout=STALLED_S,
        text=True,
    )
    found: dict[str, Any] = json.loads(program.stdout)
    print(f"{file.stat().st_size:>11,} bytes sealed:", found)
    return found


def test_a_line_of_a_gigabyte_stops_at_its_first_part(tmp_path: Path) -> None:
    found = opened(tmp_path, (b"[" * MIB for _ in range(1024)))
    assert (found["became"], found["records"]) == ("line_too_long", 0)
    assert found["mib"] < MOST_MIB


def test_what_goes_on_after_the_length_that_was_told_stops_there(tmp_path: Path) -> None:
    sheets = b"".join(line_of(typical_sheet(number)) + b"\n" for number in range(300))
    found = opened(tmp_path, iter([sheets, *(b" " * MIB for _ in range(200))]))
    assert found["became"] in {"line_too_long", "not_json", "not_canonical"}
    assert found["mib"] < MOST_MIB
    found = opened(tmp_path, (sheets for _ in range(30)), plain_length=len(sheets))
    assert found["became"] == "longer_than_told"
    assert found["mib"] < MOST_MIB


@pytest.mark.parametrize("line", [b"{}\n", b"\n"])
def test_a_million_tiny_lines_stop_before_they_are_decoded(tmp_path: Path, line: bytes) -> None:
    found = opened(tmp_path, (line * 10_000 for _ in range(100)))
    assert found["became"] in {"without_call", "not_json", "more_lines_than_told"}
    assert found["records"] == 0
    assert found["mib"] < MOST_MIB


def lines_of_tiny_records(records: int) -> Iterator[bytes]:
    """Lines that are as full of records as they may be; the ids differ, or they would be one."""
    ids = Ids()
    sheet = typical_sheet(1)
    head = line_of(msgspec.structs.replace(typical_sheet(1), **dict.fromkeys(KINDS, ())))[:-1]
    assert sheet.call is not None
    first = msgspec.json.encode(record_of(SharedTension, ids, level=1))
    begin, end = first.split(str(record_of(SharedTension, Ids()).id).encode())
    for number in range(0, records, 2_000):
        tail = b",".join(
            b"%s018bcfe5-6800-7000-8000-%012x%s" % (begin, each, end)
            for each in range(number, number + 2_000)
        )
        yield head + b',"tension":[' + tail + b"]}\n"


KINDS = ("steps", "phrases", "tension", "notes", "promises", "follow_ups")


def test_a_million_tiny_records_are_read_in_little_memory(tmp_path: Path) -> None:
    """They are within the caps: a large house's bundle. They are given out a few at a time."""
    records = 1_000_000 if os.environ.get("CALLSIDE_FUZZ") == "all" else 200_000
    found = opened(tmp_path, lines_of_tiny_records(records), lines=records // 2_000)
    assert (found["became"], found["records"]) == ("not_as_told", records)  # the counts are others
    assert found["mib"] < MOST_MIB
    assert records < MOST_RECORDS


def test_the_largest_file_that_is_read_at_all_needs_little_memory(tmp_path: Path) -> None:
    payload = os.urandom(LARGEST_FILE - 2 * MIB)
    found = opened_packed(tmp_path, payload, plain_length=LARGEST_PLAIN)
    assert found["became"] == "not_compressed"
    assert found["mib"] < MOST_MIB
