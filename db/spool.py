"""What telephones left for a window that was not there: a file an event (docs/phone/hook.md).

They lie outside of the log and are not encrypted: in a folder in memory where there is one, else in
the profile. Whoever is erased, or deletes all that is theirs, must not come back by them.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from app.numbers import bare_digits
from db.faults import told

_TAIL = 7
"""Digits at a number's end by which two ways of writing it are taken for the same."""


def forget_numbers(spools: Sequence[Path], numbers: Iterable[str]) -> int:
    """Delete the events of these numbers, however they are written; gives how many. Raises
    `Problem`: those of the disk.
    """
    tails = {digits[-_TAIL:] for each in numbers if len(digits := bare_digits(each)) >= _TAIL}
    gone = 0
    for file in _waiting(spools):
        if _tail_of(file) in tails:
            with told(file.parent):
                file.unlink(missing_ok=True)
            gone += 1
    return gone


def clear_spools(spools: Sequence[Path]) -> None:
    """Delete the folders with all that waits in them. Raises `Problem`: those of the disk."""
    for spool in spools:
        with told(spool.parent), contextlib.suppress(FileNotFoundError):
            shutil.rmtree(spool)


def _waiting(spools: Sequence[Path]) -> Iterator[Path]:
    for spool in spools:
        if spool.is_dir():
            with told(spool):
                yield from sorted(spool.glob("*.json"))


def _tail_of(file: Path) -> str:
    """The last digits of the number in an event; empty where there is none to be read."""
    try:
        said = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return ""
    number = said.get("number", "") if isinstance(said, dict) else ""
    digits = bare_digits(number) if isinstance(number, str) else ""
    return digits[-_TAIL:] if len(digits) >= _TAIL else ""
