"""Everything about one caller as files: a page to read, and JSON for programs (C08)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.about_caller import redacted
from app.moment import Moment
from app.problems import Problem
from ui.cli.about_page import page
from ui.whole_file import whole_file

NAMES = ("caller.html", "caller.json")


def expect_free(folder: Path) -> None:
    """Find out that the files would take no other's place. Raises `Problem` file_exists."""
    for name in NAMES:
        if (folder / name).exists():
            raise Problem("file_exists", path=folder / name)


def write_about(
    folder: Path, values: dict[str, Any], names: Iterable[str], now: Moment
) -> tuple[tuple[Path, ...], int]:
    """Write both with the names of others blacked out; gives the files, and how often that was.

    Nobody but their owner may read them (0600). Raises `Problem` file_unwritable.
    """
    values, times = redacted(values, names)
    made = now.iso()
    texts = (
        page(values, made),
        json.dumps({"as_of": made, **values}, indent=2, ensure_ascii=False),
    )
    files = tuple(folder / name for name in NAMES)
    for path, text in zip(files, texts, strict=True):
        with whole_file(path) as part:
            part.touch(0o600)
            part.write_text(text, encoding="utf-8")
    return files, times
