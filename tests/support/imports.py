"""Which modules our code names in its imports, wherever in a file they stand."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
_LINE = re.compile(r"^[ \t]*(?:from|import)[ \t]+([\w.]+)(?:[ \t]+import[ \t]+(.*))?", re.M)


@cache
def imports() -> dict[str, frozenset[str]]:
    """The modules that each file of ours names, by its path from the root.

    Read from its lines, as ruff lays them out: to parse every file takes a hundred times as long.
    "from PySide6 import QtNetwork" names `PySide6` and `PySide6.QtNetwork`.
    """
    return {
        path.relative_to(ROOT).as_posix(): _named(path.read_text("utf-8"))
        for package in ("app", "db", "ui", "resources")
        for path in (ROOT / package).rglob("*.py")
    }


def _named(text: str) -> frozenset[str]:
    found = set()
    for module, names in _LINE.findall(text):
        found.add(module)
        found |= {f"{module}.{name}" for name in re.findall(r"\w+", names)}
    return frozenset(found)
