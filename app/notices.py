"""What a built program says of the works of others that it is made with (packaging/notices.py)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

NAME = "THIRD-PARTY-NOTICES.txt"
BEGIN = "=== "


class Notice(NamedTuple):
    """One part with its licence; the first has no name and tells of all."""

    part: str
    text: str


def notices_file(program: Path | None = None) -> Path:
    """Where the notices of this program lie, or would lie: beside it, on macOS beside its data."""
    beside = (program or Path(sys.executable)).resolve().parent
    of_bundle = beside.parent / "Resources" / NAME
    return of_bundle if of_bundle.exists() else beside / NAME


def read_notices(path: Path) -> tuple[Notice, ...]:
    """The notices in the order of the file; none where there is no such file.

    Raises `OSError` where it is there and cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ()
    first, *parts = f"\n{text}".split(f"\n{BEGIN}")
    found = [Notice("", first.strip())]
    for part in parts:
        name, _, rest = part.partition("\n")
        found.append(Notice(name, rest.strip()))
    return tuple(found)
