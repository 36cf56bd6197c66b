"""THIRD-PARTY-NOTICES.txt of a tree: what is in it of others, and under which licences.

The window shows the same file (Settings, About): a part begins with a line of `=== NAME VERSION`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from components import Component

from app.notices import BEGIN, NAME

__all__ = ["BEGIN", "NAME", "notices"]

_INTRODUCTION = """\
Callside is free software under the MIT licence. It is built with the works of others, which are
listed here with their licences; Qt and SQLCipher come first. Each part begins with “=== ”.
"""
_FIRST = ("pyside6-essentials", "Qt", "shiboken6", "SQLCipher")


def notices(parts: Iterable[Component]) -> str:
    """The whole text. Raises `ValueError` for a part without a text, or a home that has one."""
    ordered = sorted(
        parts,
        key=lambda part: (
            _FIRST.index(part.name) if part.name in _FIRST else len(_FIRST),
            part.name.lower(),
            part.version,
        ),
    )
    by_name = {part.name for part in ordered if part.texts}
    written: dict[str, str] = {}
    lines = [_INTRODUCTION]
    for part in ordered:
        title = f"{part.name} {part.version}".strip()
        lines.append(f"{BEGIN}{title}\nLicence: {part.licence}")
        if part.source:
            lines.append(f"Source: {part.source}")
        if part.inside:
            lines.append(f"Built into: {part.inside}")
        lines.append("")
        if not part.texts and part.inside not in by_name:
            raise ValueError(f"{title} has no licence text")
        for path in part.texts:
            text = _text(path)
            if text in written:
                lines.append(f"The text stands with {written[text]}.\n")
            else:
                written[text] = title
                lines.append(f"{text}\n")
        if not part.texts:
            lines.append(f"The text is part of that of {part.inside}.\n")
    return "\n".join(lines)


def _text(path: Path) -> str:
    text = path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")
    lines = [line.rstrip() for line in text.strip().split("\n")]
    # No line of a text may look like the beginning of a part.
    return "\n".join(f" {line}" if line.startswith(BEGIN) else line for line in lines)
