"""The list of removals on a terminal: what went, when, why, by whom, and how many of each kind."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from app.erasure import Removal


def print_removals(lines: Sequence[Removal], *, as_json: bool) -> None:
    """Print the list, oldest first."""
    if as_json:
        print(json.dumps([plain_removal(each) for each in lines], indent=2))
        return
    for line in lines:
        counts = ", ".join(f"{name.replace('_', ' ')} {n}" for name, n in line.counts.items())
        rules = ", ".join(f"{name.replace('_', ' ')} {n} d" for name, n in line.rules.items())
        why = f"{line.why} ({rules})" if rules else line.why
        print(f"{_when(line.at_ms)}  {line.what:<14} {why}  by {line.asked_by or '?'}: {counts}")


def plain_removal(line: Removal) -> dict[str, object]:
    """One line as plain values."""
    return {
        "id": str(line.id),
        "what": line.what,
        "why": line.why,
        "asked_by": line.asked_by,
        "rules": dict(line.rules),
        "at_ms": line.at_ms,
        "counts": dict(line.counts),
    }


def _when(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
