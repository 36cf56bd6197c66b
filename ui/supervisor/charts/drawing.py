"""Draws a chart on a canvas: which drawer is whose, what its axes are called, how high it is."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from app.insight.picture import Chart, Rate
from ui.look.theme import current_theme
from ui.pattern_words import code_words
from ui.supervisor.charts.canvas import Canvas
from ui.supervisor.charts.columns import draw_columns
from ui.supervisor.charts.courses import draw_courses
from ui.supervisor.charts.funnel import draw_funnel
from ui.supervisor.charts.plan import Plan
from ui.supervisor.charts.rows import draw_rows, rows_height
from ui.supervisor.figure_table import POINTS, FigureTable
from ui.supervisor.figure_words import count_words, of_words

MOST_ROWS = 24
"""A chart of more rows is none to look at: the table beside it has all of them."""

_HEIGHT = 260
_OF_TIME = frozenset({"month", "week", "day", "weekday", "hour", "quarter", "level", "tension"})


def plan_of(chart: Chart, figures: FigureTable) -> Plan:
    """What of a chart its drawers need to know: names, titles, whether its numbers are shares."""
    shares = _of_shares(chart, figures)
    value_axis = chart.x_axis if chart.kind == "intervals" else chart.y_axis
    other_axis = chart.y_axis if chart.kind == "intervals" else chart.x_axis
    title = code_words(value_axis)
    if shares:
        title = QCoreApplication.translate("Charts", "{what} · in 100").format(what=title)
    categories, in_rows = chart.categories, _is_in_rows(chart)
    if in_rows:
        categories = categories[:MOST_ROWS]
        chart = _only(chart, len(categories))
    elif chart.kind == "run":
        chart = _with_limits_of_points(chart)
    return Plan(
        chart=chart,
        shares=shares,
        points_of_100=value_axis in POINTS,
        title=title,
        other_title=code_words(other_axis),
        categories=tuple(figures.name(chart.names, code) for code in categories),
        counts=tuple(_n_of(figures, row, value_axis) for row in range(len(figures.cells))),
        in_rows=in_rows,
    )


def _is_in_rows(chart: Chart) -> bool:
    return chart.kind == "intervals" or (
        chart.kind in {"bars", "stacked"} and chart.names not in _OF_TIME
    )


def _only(chart: Chart, rows: int) -> Chart:
    """The chart with the points of its first rows."""
    across = chart.kind == "intervals"
    series = tuple(
        replace(each, points=tuple(p for p in each.points if (p.y if across else p.x) < rows))
        for each in chart.series
    )
    return replace(chart, series=series)


def _with_limits_of_points(chart: Chart) -> Chart:
    """The chart with limits where there are points: elsewhere chance allows everything."""
    xs = [point.x for series in chart.series for point in series.points]
    if not xs:
        return chart
    first, last = min(xs), max(xs)
    limits = tuple(
        replace(each, points=tuple(p for p in each.points if first <= p[0] <= last))
        if each.level
        else each
        for each in chart.limits
    )
    return replace(chart, limits=limits)


def draw(canvas: Canvas, plan: Plan) -> None:
    """Draw anew, at the size and in the theme of now."""
    canvas.begin()
    if plan.in_rows:
        draw_rows(canvas, plan)
    elif plan.chart.kind == "funnel":
        draw_funnel(canvas, plan)
    elif plan.chart.kind in {"bars", "stacked"}:
        draw_columns(canvas, plan)
    else:
        draw_courses(canvas, plan)


def height_of(plan: Plan, width: int) -> int:
    """Height in px that a chart wants at a width."""
    theme = current_theme()
    if plan.in_rows:
        return rows_height(plan, width)
    return theme.soft_px(_HEIGHT)


def _of_shares(chart: Chart, figures: FigureTable) -> bool:
    """Whether its numbers are shares: where the table beside it has the same ones as rates."""
    axis = chart.x_axis if chart.kind == "intervals" else chart.y_axis
    column = _column(figures, axis)
    if column is not None:
        return figures.columns[column].kind == "rate"
    return bool(figures.columns) and all(
        any(column.code == series.code and column.kind == "rate" for column in figures.columns)
        for series in chart.series
    )


def _n_of(figures: FigureTable, row: int, axis: str) -> str:
    """The n that stands beside a point: "140 of 398", or nothing where the table has none."""
    assert figures.picture.table is not None
    cells = figures.picture.table.rows[row].cells
    column = _column(figures, axis)
    rates = [cell for cell in cells if isinstance(cell, Rate)]
    if column is not None:
        found = cells[column]
        if isinstance(found, int):
            return count_words(found)
        rates = [found] if isinstance(found, Rate) else rates
    return of_words(rates[0]) if rates else ""


def _column(figures: FigureTable, code: str) -> int | None:
    return next((at for at, each in enumerate(figures.columns) if each.code == code), None)
