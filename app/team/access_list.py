"""The list of what the supervisor opened and exported, for the agent who asks for it (C12)."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import TextIO
from uuid import UUID

from app.export import harmless
from app.moment import Moment
from app.team.records import AccessLine

COLUMNS = ("when", "what", "call", "detail")


def write_access(lines: Iterable[AccessLine], agent: UUID, file: TextIO) -> int:
    """Write what concerns an agent as CSV (C21), oldest first; returns how many lines.

    `lines` come newest first.

    Looks at the whole team concern everybody, but the words that were searched for in it may name
    other agents' customers: they are told only where the search was among this agent's calls.
    """
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    count = 0
    oldest_first = reversed(list(lines))
    for line in sorted(oldest_first, key=lambda each: each.at_ms):
        if line.agent not in (None, agent):
            continue
        is_theirs = line.agent == agent
        call = line.call.hex if line.call is not None else ""
        detail = line.detail if is_theirs else ""
        cells = (Moment(line.at_ms).iso(), line.what, call, detail)
        writer.writerow([harmless(cell) for cell in cells])
        count += 1
    return count
