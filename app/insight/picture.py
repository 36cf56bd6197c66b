"""What a pattern shows: figures with n and interval, a table, a chart; one description for all.

The window, HTML, PDF, CSV and XLSX are drawn from the same `Picture` (A25). Codes stand for words,
which the windows and reports hold; names of causes, steps and so on come from the playbook.
"""

from typing import Literal

from msgspec import Struct

Shown = Literal["count", "few", "share"]
"""How a rate may be shown (D02): n < 10 as "3 of 7", n < 30 with the interval first."""


class Selection(Struct, frozen=True, kw_only=True):
    """What of the imported calls is looked at; empty fields ask for nothing.

    `since` and `until` are local days since 1970-01-01, both included. `team`, `agent` are ids.
    `by` says how time is cut; empty lets the length of the period decide.
    """

    since: int | None = None
    until: int | None = None
    team: str = ""
    agent: str = ""
    cause: str = ""
    manner: str = ""
    difficulty: str = ""
    queue: str = ""
    product: str = ""
    by: Literal["", "week", "month"] = ""


class Rate(Struct, frozen=True, kw_only=True):
    """`k` of `n`, with its Wilson 95 % interval as fractions (D01). `n` may be 0.

    `missing` are calls of which it is not known; `at_least` and `at_most` are the bounds with them
    counted as failures and as successes (D09).
    """

    k: int
    n: int
    low: float
    high: float
    shown: Shown
    missing: int = 0
    at_least: float = 0.0
    at_most: float = 1.0


class Interval(Struct, frozen=True, kw_only=True):
    """A number with the 95 % interval that it may lie in; `unit` as in `Column.kind`."""

    value: float
    low: float
    high: float
    n: int


CellValue = str | int | float | None | Rate | Interval

ColumnKind = Literal[
    "name", "text", "count", "rate", "interval", "number", "minutes", "days", "day", "month", "mark"
]


class Column(Struct, frozen=True, kw_only=True):
    """One column: `code` names its heading; `names` tells what kind of id its names are.

    ("cause", "step", "phrase", "outcome", "agent", "rung", "option", "follow_up_kind", "style" …).
    """

    code: str
    kind: ColumnKind
    names: str = ""


class Row(Struct, frozen=True, kw_only=True):
    """One row; `key` is what `Patterns.calls` is asked with for its calls, "" for none."""

    key: str
    cells: tuple[CellValue, ...]


class Table(Struct, frozen=True, kw_only=True):
    """The numbers of a picture, as they stand beside every chart."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = ()


ChartKind = Literal["intervals", "funnel", "run", "bars", "lines", "stacked"]


class Limit(Struct, frozen=True, kw_only=True):
    """A line of limits over the chart's x: `level` is 0 for the centre, 95 or 99.8."""

    level: float
    points: tuple[tuple[float, float, float], ...]
    """(x, low, high)"""


class Point(Struct, frozen=True, kw_only=True):
    """One mark: `row` is the index of its row in the table; `mark` says why it stands out."""

    x: float
    y: float
    low: float | None = None
    high: float | None = None
    row: int
    mark: str = ""


class Series(Struct, frozen=True, kw_only=True):
    """A row of points that belong together; `code` names it in the legend, or `name` does."""

    code: str = ""
    name: str = ""
    points: tuple[Point, ...]


class Chart(Struct, frozen=True, kw_only=True):
    """A chart as plain data; y of shares in fractions. Axes are codes of words."""

    kind: ChartKind
    x_axis: str
    y_axis: str
    series: tuple[Series, ...]
    limits: tuple[Limit, ...] = ()
    categories: tuple[str, ...] = ()
    """The names at whole numbers of x (or of y, for "intervals"), as ids or months."""

    names: str = ""
    """What kind of ids the categories are, as in `Column.names`."""


class Picture(Struct, frozen=True, kw_only=True):
    """One pattern, computed: `n` calls were looked at, of `agents` agents.

    `hidden` is a code of why nothing is shown ("group_too_small", "nothing_imported",
    "not_enough_evidence", "sign_differs"); `remarks` are codes of what must be said beside it
    ("self_reported", "mix_differs", "regression_to_the_mean", "used_together_not_effective",
    "few_calls", "gaps", "small_groups_hidden"). `headline` is the one figure of a card.
    """

    pattern: str
    selection: Selection
    n: int
    agents: int
    headline: Rate | Interval | int | None = None
    table: Table | None = None
    chart: Chart | None = None
    remarks: tuple[str, ...] = ()
    hidden: str = ""
