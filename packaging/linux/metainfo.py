"""What software centres show (AppStream), with the releases of CHANGELOG.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "packaging" / "linux"

_RELEASE = re.compile(r"^## (?P<version>\d\S*) – (?P<day>\S+)$")


@dataclass(frozen=True, kw_only=True)
class Release:
    """A version, its day, and a line for each change that people notice, in plain words."""

    version: str
    day: date
    changes: tuple[str, ...]


def releases(today: date, text: str | None = None) -> tuple[Release, ...]:
    """The releases in CHANGELOG.md, newest first; one that is not released yet is of `today`."""
    if text is None:
        text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found: list[tuple[str, date, list[str]]] = []
    for line in text.splitlines():
        head = _RELEASE.match(line)
        if head:
            day = today if head["day"] == "unreleased" else date.fromisoformat(head["day"])
            found.append((head["version"], day, []))
        elif found and line.startswith("- "):
            found[-1][2].append(line[2:])
        elif found and found[-1][2] and line.startswith("  "):
            found[-1][2][-1] += f" {line.strip()}"
    return tuple(
        Release(version=version, day=day, changes=tuple(map(plain, changes)))
        for version, day, changes in found
    )


def plain(text: str) -> str:
    """A line of Markdown without its marks; links keep their words, and those to documents go."""
    text = re.sub(r" \(\[[^]]*\]\([^)]*\)\)", "", text)
    text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text)
    return text.replace("**", "").replace("`", "")


def metainfo(name: str, today: date) -> str:
    """The AppStream file of a program with its releases.

    A version before 1.0 is no release for everybody yet: software centres call it a development.
    """
    text = (HERE / f"{name}.metainfo.xml").read_text(encoding="utf-8")
    text = re.sub(r"<!-- The releases .*? -->\n", "", text)
    lines = [
        f'    <release version="{release.version}" date="{release.day}" '
        f'type="{"development" if release.version.startswith("0.") else "stable"}"/>\n'
        for release in releases(today)
    ]
    return text.replace("  <releases/>\n", f"  <releases>\n{''.join(lines)}  </releases>\n")
