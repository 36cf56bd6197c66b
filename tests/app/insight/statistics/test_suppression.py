"""Small groups stay hidden: attacks by subtraction, by linear algebra over what is shown."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from app.insight.statistics.suppression import hidden_in_line, hidden_in_table

SIZE = 5


def can_be_computed(unknowns: int, equations: list[list[int]]) -> set[int]:
    """Which unknowns have one value alone: those that elimination leaves alone in a row."""
    rows = [[Fraction(each) for each in equation] for equation in equations]
    pivots: list[int] = []
    for column in range(unknowns):
        place = next((i for i in range(len(pivots), len(rows)) if rows[i][column]), None)
        if place is None:
            continue
        at = len(pivots)
        rows[at], rows[place] = rows[place], rows[at]
        head = rows[at][column]
        rows[at] = [each / head for each in rows[at]]
        for other, row in enumerate(rows):
            if other != at and row[column]:
                factor = row[column]
                rows[other] = [a - factor * b for a, b in zip(row, rows[at], strict=True)]
        pivots.append(column)
    return {
        column
        for row, column in zip(rows, pivots, strict=False)
        if sum(1 for each in row if each) == 1
    }


def test_a_small_cell_takes_another_one_along():
    hidden, total = hidden_in_line([12, 3, 9, 7], 14, SIZE)
    assert hidden == [False, True, False, True]
    assert not total


def test_two_small_cells_of_perhaps_the_same_agents_are_not_enough():
    hidden, total = hidden_in_line([12, 1, 1, 9], 14, SIZE)
    assert hidden == [False, True, True, True]
    assert not total


def test_where_nothing_else_covers_it_the_total_goes():
    assert hidden_in_line([3], 3, SIZE) == ([True], True)
    assert hidden_in_line([3, 0], 6, SIZE) == ([True, False], True)
    assert hidden_in_line([3, 2], 4, SIZE) == ([True, True], True)
    assert hidden_in_line([12, 0, 9], 14, SIZE) == ([False] * 3, False)


@given(st.lists(st.integers(0, 12), min_size=1, max_size=8))
def test_no_hidden_cell_of_a_list_can_be_computed(agents):
    total = max(agents)  # the same agents in all of them: the hardest case
    hidden, hides_total = hidden_in_line(agents, total, SIZE)
    places = [i for i, is_hidden in enumerate([*hidden, hides_total]) if is_hidden]
    assert all(is_hidden for each, is_hidden in zip(agents, hidden, strict=True) if 0 < each < SIZE)
    assert not can_be_computed(len(places), [[1] * len(places)]) or total < SIZE
    inside = [
        each
        for each, is_hidden in zip([*agents, total], [*hidden, hides_total], strict=True)
        if is_hidden
    ]
    assert not inside or max(inside) >= SIZE or total < SIZE


@given(
    st.integers(2, 5).flatmap(
        lambda width: st.lists(
            st.lists(st.integers(0, 11), min_size=width, max_size=width), min_size=2, max_size=5
        )
    )
)
def test_no_hidden_cell_of_a_table_can_be_computed(agents):
    """The attacker knows every shown cell and every total, and solves for the hidden ones."""
    rows = [sum(row) for row in agents]
    columns = [sum(column) for column in zip(*agents, strict=True)]
    total = sum(rows)
    hidden = hidden_in_table(agents, rows, columns, total, SIZE)
    cells = [[*row, end] for row, end in zip(agents, rows, strict=True)] + [[*columns, total]]
    places = [(r, c) for r, line in enumerate(hidden) for c, one in enumerate(line) if one]
    numbers = {key: place for place, key in enumerate(places)}
    for r, line in enumerate(cells):
        for c, each in enumerate(line):
            assert not 0 < each < SIZE or (r, c) in numbers
    height, width = len(cells), len(cells[0])
    lines = [[(r, c) for c in range(width)] for r in range(height)]
    lines += [[(r, c) for r in range(height)] for c in range(width)]
    equations = []
    for line in lines:
        equation = [0] * len(numbers)
        for r, c in line:
            if (r, c) in numbers:
                sign = -1 if (r == height - 1) != (c == width - 1) else 1
                equation[numbers[r, c]] = sign
        equations.append(equation)
    assert not can_be_computed(len(numbers), equations)
