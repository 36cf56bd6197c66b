"""Charts of one category below the other: intervals, bars, and bars in parts."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QRectF

from app.insight.picture import Point
from ui.look.theme import current_theme
from ui.pattern_words import mark_words
from ui.supervisor.charts.canvas import Canvas, Spot
from ui.supervisor.charts.legend import Entry
from ui.supervisor.charts.plan import Plan, series_words
from ui.supervisor.charts.scale import Scale, number_scale, point_scale, share_scale
from ui.supervisor.charts.strokes import stroke_of

_BESIDE_FROM = 420
"""From this width in px at 100 % text on, the names stand beside their marks, not over them."""

_NAMES_SHARE = 0.36
_BESIDE, _OVER = 36, 68
_FOOT = 56
_HEAD = 22
_HALF_BAR = 0.28
_EDGE = 8
_DROP = 18
"""How far below the middle of its row a mark lies where the name stands over it."""


def rows_height(plan: Plan, width: int) -> int:
    """Height in px that the rows need at a width."""
    theme = current_theme()
    row = theme.soft_px(_BESIDE) if _is_beside(width) else theme.px(_OVER)
    foot = theme.px(_FOOT) + theme.px(_HEAD)
    if plan.chart.kind == "stacked" or len(plan.chart.series) > 1:
        foot += theme.px(24) * (1 if _is_beside(width) else len(plan.chart.series))
    return max(1, len(plan.categories)) * row + foot


def draw_rows(canvas: Canvas, plan: Plan) -> None:
    """Draw the rows, the first at the top."""
    count = max(1, len(plan.categories))
    if len(plan.chart.series) > 1:
        area = plan.chart.kind != "intervals"
        canvas.legend.set_entries(
            Entry(series_words(series), stroke_of(at, series.code), area)
            for at, series in enumerate(plan.chart.series)
        )
    beside = _is_beside(canvas.width())
    upright = Scale(-count + 0.5, 0.5, ())
    room = canvas.inner_width(upright)
    names = room * _NAMES_SHARE if beside else float(current_theme().px(_EDGE))
    if beside:
        widest = max((canvas.text_width(each, "small") for each in plan.categories), default=0)
        names = min(names, widest + 14)
    after = _room_after(canvas, plan) if beside else current_theme().px(_EDGE)
    along = _along(plan, (room - names - after) / current_theme().px(52))
    ends = (names, after)
    canvas.frame(along, upright, x_title=plan.title, y_title=plan.other_title, ends=ends)
    canvas.grid((tick.value for tick in along.ticks), upright=True)
    if plan.points_of_100:
        canvas.grid((0.0,), upright=True, token="muted")
    px_x, px_y = canvas.per_px()
    start = along.low - names * px_x
    for at, name in enumerate(plan.categories):
        if beside:
            canvas.words(
                name, start, -at, token="text", side="start", role="small", room=names - 10, lines=2
            )
        else:
            lift = 0.5 / px_y - current_theme().px(13)
            canvas.words(
                name, start, -at, token="text", side="start", role="small", room=room, lift=lift
            )
    _marks(canvas, plan, beside=beside)


def _marks(canvas: Canvas, plan: Plan, *, beside: bool) -> None:
    px_y = canvas.per_px()[1]
    drop = 0.0 if beside else current_theme().px(_DROP) * px_y
    ends: defaultdict[int, float] = defaultdict(float)
    for series, point in plan.points():
        stroke = stroke_of(series, plan.chart.series[series].code)
        if plan.chart.kind == "intervals":
            row = round(point.y)
            y = -row - drop
            high = _interval(canvas, plan, point, y, series)
            _name(canvas, plan, point, high, y, beside=beside)
            canvas.spots.append(Spot(point.row, series, point.x, y))
            continue
        row = round(point.x)
        y, half = -row - drop, _HALF_BAR * (1.0 if beside else 0.5)
        begin = ends[row] if plan.chart.kind == "stacked" else 0.0
        ends[row] = begin + point.y
        canvas.area(QRectF(begin, y - half, point.y, 2 * half), stroke.token, stroke.fill)
        canvas.spots.append(Spot(point.row, series, begin + point.y / 2, y))
        if plan.chart.kind == "bars":
            _name(canvas, plan, point, begin + point.y, y, beside=beside)


def _interval(canvas: Canvas, plan: Plan, point: Point, y: float, series: int) -> float:
    """A whisker with its mark; gives where it ends."""
    stroke = stroke_of(series, plan.chart.series[series].code)
    low = point.x if point.low is None else point.low
    high = point.x if point.high is None else point.high
    canvas.line(((low, y), (high, y)), stroke.token, 2.5)
    shape = "diamond" if point.mark else stroke.shape
    canvas.mark(point.x, y, shape, stroke.token, size=11.0)
    return high


def _name(canvas: Canvas, plan: Plan, point: Point, end: float, y: float, *, beside: bool) -> None:
    """The n of a point: behind its mark, or over it where the names are."""
    words = _beside_mark(plan, point)
    if beside:
        canvas.words(words, end, y, token=_token(point), side="after")
        return
    view = canvas.box.viewRect()
    lift = current_theme().px(_DROP)
    canvas.words(words, view.left(), y, token=_token(point), side="start", lift=lift)


def _beside_mark(plan: Plan, point: Point) -> str:
    said = [plan.n_words(point.row), mark_words(point.mark)]
    return " · ".join(each for each in said if each)


def _token(point: Point) -> str:
    return "warn" if point.mark else "muted"


def _room_after(canvas: Canvas, plan: Plan) -> float:
    """Room in px for the words behind the marks."""
    if plan.chart.kind == "stacked":
        return 0.0
    widths = (canvas.text_width(_beside_mark(plan, point)) for _series, point in plan.points())
    return max(widths, default=0.0) + 14


def _along(plan: Plan, room: float) -> Scale:
    if plan.chart.kind == "stacked":
        sums: defaultdict[float, float] = defaultdict(float)
        for _series, point in plan.points():
            sums[point.x] += point.y
        most = max(sums.values(), default=1.0)
        return share_scale((0.0, most), room) if plan.shares else number_scale((0.0, most), room)
    if plan.shares:
        return share_scale(plan.values(), room)
    if plan.points_of_100:
        return point_scale(plan.values(), room)
    values = list(plan.values())
    if plan.chart.kind == "bars":
        values.append(0.0)
    return number_scale(values, room)


def _is_beside(width: int) -> bool:
    return width >= current_theme().px(_BESIDE_FROM)
