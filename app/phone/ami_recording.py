"""A stream of the exchange kept for support: JSON lines, masked, readable by its owner only.

The first line tells the format and the devices followed, each other one a frame and when it came
(`at`, seconds since the recording began). `callside phone replay` reads it.
"""

from __future__ import annotations

import json
import os
import secrets
import time
from collections.abc import Iterable
from io import TextIOWrapper
from pathlib import Path

from app.phone.ami_lines import Frame
from app.phone.ami_mask import AmiMask
from app.problems import Problem

FORMAT = "callside_recording"
LARGEST = 50 * 1024 * 1024
"""Bytes: a recording stops there. A day of a busy exchange is less."""


class AmiRecording:
    """Writes one recording. `problem` says why it stopped before its time."""

    def __init__(self, path: Path, devices: Iterable[str]) -> None:
        """Raises `Problem`: file_exists, file_unwritable."""
        self._mask = AmiMask(secrets.token_bytes(16))
        self._began = time.monotonic()
        self._written = 0
        self.path = path
        self.problem: Problem | None = None
        self._file: TextIOWrapper | None = _new_file(path)
        self._write({FORMAT: 1, "source": "ami", "devices": [*map(self._mask.device, devices)]})

    def note(self, frame: Frame) -> None:
        """Keep what may be kept of a frame; a disk that fails ends the recording alone."""
        if kept := self._mask.masked(frame):
            self._write({"at": round(time.monotonic() - self._began, 3), "frame": kept})

    def close(self) -> None:
        """End the recording; twice is once."""
        if self._file is not None:
            file, self._file = self._file, None
            try:
                file.close()
            except OSError:
                self.problem = self.problem or Problem("file_unwritable", path=self.path)

    def _write(self, line: dict[str, object]) -> None:
        if self._file is None:
            return
        text = json.dumps(line, ensure_ascii=True) + "\n"
        self._written += len(text)
        if self._written > LARGEST:
            self.problem = Problem("recording_full", path=self.path)
            self.close()
            return
        try:
            self._file.write(text)
        except OSError:
            self.problem = Problem("file_unwritable", path=self.path)
            self.close()


def _new_file(path: Path) -> TextIOWrapper:
    try:
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as fault:
        raise Problem("file_exists", path=path) from fault
    except OSError as fault:
        raise Problem("file_unwritable", path=path) from fault
    return TextIOWrapper(os.fdopen(number, "wb", buffering=0), encoding="ascii", write_through=True)
