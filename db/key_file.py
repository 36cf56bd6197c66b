"""The key in a file that was named on purpose, for unattended use (`--key-file`)."""

from __future__ import annotations

import base64
import binascii
import os
import re
import stat
from pathlib import Path

from app.problems import Problem
from db.faults import told
from db.files import part_of, write_new, write_whole
from db.key import KEY_BYTES, KeptIn

_HEX = re.compile(rb"[0-9A-Fa-f]{64}")
_OF_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class KeyFileHolder:
    """Reads the key, 32 bytes as hexadecimal or base64, from a file that only its owner can read.

    `make` allows `keep` to make the file; without it a missing file is a problem.
    """

    kind: KeptIn = "key_file"

    def __init__(self, path: Path, *, make: bool = False) -> None:
        self._path = path
        self._make = make

    def backend(self) -> str:
        """The file's name, without the folders."""
        return self._path.name

    def read(self, log: str) -> bytes | None:
        """The key; None when the file does not exist.

        Raises `Problem`: key_file_open_to_others, key_file_garbled, and those of the disk.
        """
        with told(self._path.parent):
            try:
                rights = self._path.stat().st_mode
                content = self._path.read_bytes().strip()
            except FileNotFoundError:
                return None
        # On Windows the rights are in the access list, and the mode says nothing of them.
        if os.name != "nt" and rights & _OF_OTHERS:
            raise Problem("key_file_open_to_others", file=self._path)
        key = _decoded(content)
        if key is None:
            raise Problem("key_file_garbled", file=self._path)
        if self._make:
            # A first start that was killed may have left it, with the key in it.
            with told(self._path.parent):
                part_of(self._path).unlink(missing_ok=True)
        return key

    def keep(self, log: str, key: bytes) -> None:
        """Write the key into a new file.

        Raises `Problem`: key_file_missing when making one was not asked for, key_file_exists
        when there is one with another key.
        """
        if self._path.exists():
            if self.read("") != key:
                raise Problem("key_file_exists", file=self._path)
            return
        if not self._make:
            raise Problem("key_file_missing", file=self._path)
        with told(self._path.parent):
            write_new(self._path, _encoded(key))

    def replace(self, log: str, key: bytes) -> None:
        """Write the key into the file, in the place of the one there; old or new, never a half.

        Raises `Problem`: those of the disk.
        """
        with told(self._path.parent):
            write_whole(self._path, _encoded(key))


def _encoded(key: bytes) -> bytes:
    return key.hex().encode() + b"\n"


def _decoded(content: bytes) -> bytes | None:
    if _HEX.fullmatch(content):
        return bytes.fromhex(content.decode())
    try:
        key = base64.b64decode(content, validate=True)
    except binascii.Error:
        return None
    return key if len(key) == KEY_BYTES else None
