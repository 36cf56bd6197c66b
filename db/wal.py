"""Whose write-ahead log is it? One of another log would be mixed into ours, page by page (F10).

SQLite trusts whatever lies beside the file under the right name, and SQLCipher notices a foreign
page only when it is read. So the first frame is checked here, as both of them would: SQLite's own
checksum (https://sqlite.org/fileformat2.html#walformat) tells whether the frame counts at all, and
SQLCipher's HMAC (https://www.zetetic.net/sqlcipher/design/) whether key and salt are this log's.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from pathlib import Path
from typing import BinaryIO

PAGE_BYTES = 4096
SALT_BYTES = 16
_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24
_MAGIC = 0x377F0682  # the last bit is set when checksums are big-endian
_HMAC_BYTES = 64
_HMAC_SALT_MASK = 0x3A
_HMAC_KEY_ROUNDS = 2
_PIECE_BYTES = 1 << 20


def is_foreign(wal: BinaryIO, salt: bytes, key: bytes) -> bool:
    """True when SQLite would read this WAL and its pages are not of this key and salt."""
    frame = _first_frame(wal)
    if frame is None:
        return False
    number, page = frame
    return not hmac.compare_digest(_page_hmac(number, page, salt, key), page[-_HMAC_BYTES:])


def write_again(wal: Path) -> None:
    """Write what a WAL holds once more in its place, and sync it. Nobody else may write meanwhile.

    When a sync fails, the system goes on showing what could not be put on the disk, takes it for
    clean, and never writes it again. A program that died of that leaves a WAL that reads well and
    is not there: whatever is added to it would be gone after a power cut. Only bytes that are
    written anew are put on the disk by the next sync (https://wiki.postgresql.org/wiki/Fsync_Errors).
    """
    with wal.open("r+b", buffering=0) as opened:
        place = 0
        while piece := opened.read(_PIECE_BYTES):
            opened.seek(place)
            place += opened.write(piece)
            opened.seek(place)
        os.fsync(opened.fileno())


def _first_frame(wal: BinaryIO) -> tuple[int, bytes] | None:
    """The page number and page of the first frame; None where SQLite would not count it."""
    header = wal.read(_HEADER_BYTES)
    frame = wal.read(_FRAME_HEADER_BYTES)
    page = wal.read(PAGE_BYTES)
    if len(page) < PAGE_BYTES:
        return None
    magic, _, page_bytes = struct.unpack_from(">3I", header)
    if magic & ~1 != _MAGIC or page_bytes != PAGE_BYTES or header[16:24] != frame[8:16]:
        return None
    order = ">" if magic & 1 else "<"
    seed = _checksum(order, header[:24], (0, 0))
    if seed != struct.unpack_from(">2I", header, 24):
        return None
    if _checksum(order, frame[:8] + page, seed) != struct.unpack_from(">2I", frame, 16):
        return None
    return struct.unpack_from(">I", frame)[0], page


def _checksum(order: str, content: bytes, seed: tuple[int, int]) -> tuple[int, int]:
    first, second = seed
    for one, two in struct.iter_unpack(f"{order}2I", content):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second


def _page_hmac(number: int, page: bytes, salt: bytes, key: bytes) -> bytes:
    """What SQLCipher 4 puts at the end of a page: of the ciphertext, the IV and the number."""
    hmac_salt = bytes(byte ^ _HMAC_SALT_MASK for byte in salt)
    hmac_key = hashlib.pbkdf2_hmac("sha512", key, hmac_salt, _HMAC_KEY_ROUNDS, len(key))
    start = SALT_BYTES if number == 1 else 0
    signed = page[start:-_HMAC_BYTES] + struct.pack("<I", number)
    return hmac.digest(hmac_key, signed, "sha512")
