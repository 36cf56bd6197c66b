"""Reading a playbook file, with every fault named by its path.

The first pass compares the file with the shape (`shape.py`), the second what it says with itself
(`check.py`): a reference to a step can only be judged when the steps could be read.
"""

from __future__ import annotations

import errno
from functools import lru_cache
from pathlib import Path

import msgspec

from app.playbook.shape import Playbook
from app.problems import Problem

SIZE_CAP = 1_000_000
"""Bytes; the built-in playbook has about 80,000."""


def load_playbook(path: Path) -> Playbook:
    """Read a playbook from a TOML file.

    Raises `Problem("playbook_faulty", path=…, faults=(…))`; each fault starts with its path, such
    as `steps[3].cue: expected string, got integer`.
    """
    try:
        return _playbook_in(content_of(path))
    except Problem as problem:
        raise Problem(problem.code, path=path, **problem.facts) from problem


@lru_cache(maxsize=4)
def _playbook_in(content: bytes) -> Playbook:
    """Nobody changes a playbook: what was read once is what the same bytes say again."""
    return playbook_from(tables_from(content))


def playbook_from(tables: dict[str, object]) -> Playbook:
    """Make a playbook of parsed TOML. Raises `Problem`: playbook_faulty."""
    # Here, as one that was read before needs none of it (`read_before.py`).
    from app.playbook.check import contradictions
    from app.playbook.fit import misfits

    faults = misfits(tables, Playbook)
    if faults:
        raise _faulty(*faults)
    playbook = msgspec.convert(tables, Playbook)
    faults = contradictions(playbook)
    if faults:
        raise _faulty(*faults)
    return playbook


def tables_from(content: bytes) -> dict[str, object]:
    """Parse TOML, a byte order mark allowed. Raises `Problem`: playbook_faulty."""
    import tomllib

    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _faulty(f"line {line}: not UTF-8") from error
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise _faulty("file: nested too deeply") from error
    except ValueError as error:
        # TOMLDecodeError, or the bare ValueError of a number with thousands of digits.
        raise _faulty(_syntax_fault(str(error))) from error


def content_of(path: Path) -> bytes:
    """Return the bytes of the file. Raises `Problem`: playbook_faulty."""
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_CAP + 1)
    except FileNotFoundError as error:
        raise _faulty("file: not found") from error
    except OSError as error:
        reason = errno.errorcode.get(error.errno or 0, "unknown reason")
        raise _faulty(f"file: cannot be read ({reason})") from error
    if len(content) > SIZE_CAP:
        raise _faulty(f"file: larger than {SIZE_CAP:,} bytes")
    return content


def _syntax_fault(message: str) -> str:
    told, _, at = message.removesuffix(")").rpartition(" (at ")
    return f"{at.replace('document', 'file')}: {told}" if told else f"file: {message}"


def _faulty(*faults: str) -> Problem:
    return Problem("playbook_faulty", faults=faults)
