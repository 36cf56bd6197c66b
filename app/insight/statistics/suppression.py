"""Small groups stay hidden, and cannot be found by subtraction either (C12, D02).

A cell that speaks of fewer agents than the group size is hidden. As totals are shown, a line (a
row or a column with its total) may then have no single hidden cell, and what its hidden cells
hold together must be of a whole group: else more cells are hidden, those of the fewest agents
first, the total last. In a table of rows and columns a hidden cell can be computed exactly when
it is a bridge in the graph of lines that hidden cells connect (D Gusfield, "A graph theoretic
approach to statistical data security", SIAM Journal on Computing 17 (1988) 552-571): a rectangle
is closed around such a cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

NOBODY = 1_000_000
"""What hiding a cell of no agents costs: it is the last that is taken to cover another one."""

Cells = list[list[int]]
Hidden = list[list[bool]]


def hidden_in_line(agents: Sequence[int], total: int, group_size: int) -> tuple[list[bool], bool]:
    """Which cells of a list with a total to hide, by their numbers of agents, and if the total is.

    A cell of no agents holds nothing to hide.
    """
    line = [*agents, total]
    hidden = [0 < each < group_size for each in line]
    _close_line(line, hidden, group_size)
    return hidden[:-1], hidden[-1]


def hidden_in_table(
    agents: Sequence[Sequence[int]],
    row_totals: Sequence[int],
    column_totals: Sequence[int],
    total: int,
    group_size: int,
) -> Hidden:
    """Which cells of a table to hide; the last row and column of the answer are the totals."""
    cells = [[*row, end] for row, end in zip(agents, row_totals, strict=True)]
    cells.append([*column_totals, total])
    hidden = [[0 < each < group_size for each in row] for row in cells]
    while True:
        before = sum(map(sum, hidden))
        _close_lines(cells, hidden, group_size)
        for row, column in _bridges(hidden):
            _close_rectangle(cells, hidden, row, column)
            break
        if sum(map(sum, hidden)) == before:
            return hidden


def _close_line(agents: Sequence[int], hidden: list[bool], group_size: int) -> None:
    """Hide more of a line until its hidden cells are two or more, and together a whole group.

    The same agents may be in several cells: only the greatest cell is sure to be a group.
    """
    while any(hidden):
        inside = [each for each, is_hidden in zip(agents, hidden, strict=True) if is_hidden]
        if len(inside) > 1 and max(inside) >= group_size:
            return
        shown = [(each, place) for place, each in enumerate(agents) if each and not hidden[place]]
        if not shown:
            return
        hidden[min(shown)[1]] = True


def _close_lines(cells: Cells, hidden: Hidden, group_size: int) -> None:
    for line, hides in zip(cells, hidden, strict=True):
        _close_line(line, hides, group_size)
    for place in range(len(cells[0])):
        column = [row[place] for row in hidden]
        _close_line([row[place] for row in cells], column, group_size)
        for row, is_hidden in zip(hidden, column, strict=True):
            row[place] = is_hidden


def _bridges(hidden: Hidden) -> Iterator[tuple[int, int]]:
    """Hidden cells that no closed round of hidden cells goes through: those can be computed."""
    for row, line in enumerate(hidden):
        for column, is_hidden in enumerate(line):
            if is_hidden and not _is_in_a_round(hidden, row, column):
                yield row, column


def _is_in_a_round(hidden: Hidden, row: int, column: int) -> bool:
    """Whether from this row its column is reached over other hidden cells."""
    rows, reached, waiting = {row}, set[int](), [row]
    while waiting:
        at = waiting.pop()
        for place, is_hidden in enumerate(hidden[at]):
            if not is_hidden or place in reached or (at, place) == (row, column):
                continue
            reached.add(place)
            for other, line in enumerate(hidden):
                if line[place] and other not in rows:
                    rows.add(other)
                    waiting.append(other)
    return column in reached


def _close_rectangle(cells: Cells, hidden: Hidden, row: int, column: int) -> None:
    """Hide the rectangle around a cell that takes the fewest agents' numbers away."""

    def cost(other_row: int, other_column: int) -> int:
        corners = ((row, other_column), (other_row, column), (other_row, other_column))
        return sum(cells[r][c] or NOBODY for r, c in corners if not hidden[r][c])

    corners = [
        (cost(other_row, other_column), other_row, other_column)
        for other_row in range(len(cells))
        for other_column in range(len(cells[0]))
        if other_row != row and other_column != column
    ]
    if corners:
        _, other_row, other_column = min(corners)
        hidden[row][other_column] = hidden[other_row][column] = True
        hidden[other_row][other_column] = True
