"""Charts of columns side by side, over time: plain, or in parts one upon the other."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QRectF

from ui.look.theme import current_theme
from ui.pattern_words import mark_words
from ui.supervisor.charts.canvas import Canvas, Spot
from ui.supervisor.charts.courses import category_scale, draw_limits
from ui.supervisor.charts.legend import Entry
from ui.supervisor.charts.plan import Plan, series_words
from ui.supervisor.charts.scale import number_scale, share_scale
from ui.supervisor.charts.strokes import stroke_of

_TICK_HEIGHT = 34
_HALF = 0.34


def draw_columns(canvas: Canvas, plan: Plan) -> None:
    """Draw a column for each category; several series stand side by side, or are stacked."""
    stacked = plan.chart.kind == "stacked"
    if len(plan.chart.series) > 1:
        canvas.legend.set_entries(
            Entry(series_words(series), stroke_of(at, series.code), area=True)
            for at, series in enumerate(plan.chart.series)
        )
    tops: defaultdict[float, float] = defaultdict(float)
    for _at, point in plan.points():
        tops[point.x] = tops[point.x] + point.y if stacked else max(tops[point.x], point.y)
    room = canvas.height() / max(1, current_theme().soft_px(_TICK_HEIGHT)) - 1
    span = (0.0, *tops.values(), *(v for v in plan.values() if not stacked))
    upright = share_scale(span, room) if plan.shares else number_scale(span, room)
    along = category_scale(canvas, plan, canvas.inner_width(upright), margin=0.6)
    canvas.frame(along, upright, x_title=plan.other_title, y_title=plan.title, stands=True)
    canvas.grid(tick.value for tick in upright.ticks)
    _draw(canvas, plan, stacked=stacked)
    draw_limits(canvas, plan)


def _draw(canvas: Canvas, plan: Plan, *, stacked: bool) -> None:
    tops: defaultdict[float, float] = defaultdict(float)
    side_by_side = 1 if stacked else max(1, len(plan.chart.series))
    half = _HALF / side_by_side
    for at, point in plan.points():
        stroke = stroke_of(at, plan.chart.series[at].code)
        begin = tops[point.x] if stacked else 0.0
        tops[point.x] = begin + point.y
        middle = point.x if stacked else point.x + (2 * at + 1 - side_by_side) * half
        canvas.area(QRectF(middle - half, begin, 2 * half, point.y), stroke.token, stroke.fill)
        seen = begin + point.y / 2 if stacked else point.y
        canvas.spots.append(Spot(point.row, at, middle, seen))
        if point.mark:
            canvas.mark(middle, begin + point.y, "diamond", "warn", size=11.0)
            canvas.words(mark_words(point.mark), middle, begin + point.y, token="warn", side="over")
