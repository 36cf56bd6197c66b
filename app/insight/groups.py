"""Where nobody may be singled out: which rows stay hidden, whatever is asked (C12, D02).

A row of a group that is too small could be found by asking twice and subtracting: for a longer and
a shorter period, for all causes and all but one. So what is hidden depends on nothing that can be
chosen. Time is cut into blocks, and a period is whole blocks; one filter is taken at a time. A row
is shown only if its group is large enough, or empty, in every block and for every value of the
filter; the values that are hidden themselves count together as one more. As every row is hidden
everywhere or nowhere, no column can be completed by subtraction; and within a block and a value
what is hidden is two rows at least, one of them of a whole group, so that the line's total does not
tell them apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct

EPOCH = date(1970, 1, 1)


class Cell(Struct, frozen=True):
    """How many agents a row speaks of, within a line that has a total of its own."""

    line: tuple[int, str]
    key: str
    agents: int


def hidden_keys(cells: Iterable[Cell], size: int, *, partition: bool) -> frozenset[str]:
    """The keys to hide everywhere. In a `partition` the cells of a line add up to its total."""
    by_line: dict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    for cell in cells:
        if cell.agents:
            by_line[cell.line][cell.key] = cell.agents
    hidden = {key for line in by_line.values() for key, agents in line.items() if agents < size}
    while partition:
        more = next(filter(None, (_to_cover(line, hidden, size) for line in by_line.values())), "")
        if not more:
            break
        hidden.add(more)
    return frozenset(hidden)


def _to_cover(line: dict[str, int], hidden: set[str], size: int) -> str:
    """The smallest row to hide as well, where the hidden ones of a line do not cover each other.

    The same agents may be in several rows: only the greatest row is sure to be a whole group.
    """
    inside = [agents for key, agents in line.items() if key in hidden]
    if not inside or (len(inside) > 1 and max(inside) >= size):
        return ""
    shown = [(agents, key) for key, agents in line.items() if key not in hidden]
    return min(shown)[1] if shown else ""


def with_rest(cells: Iterable[Cell], hidden_values: frozenset[str]) -> list[Cell]:
    """The cells with the lines of hidden values put together into one line a block.

    Together they are at least as many agents as the most of one of them.
    """
    kept: list[Cell] = []
    rest: dict[tuple[int, str], int] = defaultdict(int)
    for cell in cells:
        block, value = cell.line
        if value in hidden_values:
            rest[block, cell.key] = max(rest[block, cell.key], cell.agents)
        else:
            kept.append(cell)
    return kept + [Cell((block, "\0rest"), key, agents) for (block, key), agents in rest.items()]


def quarters(first_day: int, last_day: int) -> tuple[int, ...]:
    """The first days of the quarters of a year from the one of `first_day` to `last_day`."""
    day = EPOCH + timedelta(days=first_day)
    start = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    starts = []
    while (start - EPOCH).days <= last_day:
        starts.append((start - EPOCH).days)
        start = date(start.year + (start.month == 10), (start.month + 3) % 12, 1)
    return tuple(starts)


def whole_blocks(starts: Sequence[int], agents: Sequence[int], size: int) -> tuple[int, ...]:
    """The blocks put together with the next ones until each has agents enough; their first days."""
    blocks: list[int] = []
    most = size
    for start, count in zip(starts, agents, strict=True):
        if most >= size:
            blocks.append(start)
            most = count
        else:
            most = max(most, count)
    if most < size and len(blocks) > 1:
        blocks.pop()
    return tuple(blocks)


def snapped(
    blocks: Sequence[int], last_day: int, since: int | None, until: int | None
) -> tuple[int, int]:
    """The period of whole blocks around the days asked for, both included."""
    first = blocks[0]
    if since is not None:
        first = max((start for start in blocks if start <= since), default=first)
    ends = [start - 1 for start in blocks[1:]] + [max(last_day, blocks[-1])]
    end = ends[-1]
    if until is not None:
        end = min((last for last in ends if last >= until), default=end)
    return first, max(first, end)
