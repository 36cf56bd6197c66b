"""Charts of a course: run charts with their rules, and lines of several series."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from app.insight.picture import Limit, Point
from ui.look.theme import current_theme
from ui.pattern_words import mark_words
from ui.supervisor.charts.canvas import Canvas, Spot
from ui.supervisor.charts.legend import Entry
from ui.supervisor.charts.plan import Plan, series_words
from ui.supervisor.charts.scale import Scale, Tick, number_scale, share_scale
from ui.supervisor.charts.strokes import Stroke, stroke_of
from ui.supervisor.figure_words import number_words

_TICK_HEIGHT, _TICK_WIDTH = 34, 56
_NAMES_BEHIND_FROM = 420
_OUTER = 99
"""Limits beyond this one are the outer ones."""

_SOLID = Qt.BrushStyle.SolidPattern


def draw_courses(canvas: Canvas, plan: Plan) -> None:
    """Draw the series as lines, with limits dashed and what stands out marked and named."""
    theme = current_theme()
    upright = value_scale(canvas, plan)
    along = _along(canvas, plan, upright)
    explain_lines(canvas, plan)
    canvas.frame(
        along,
        upright,
        x_title=plan.other_title,
        y_title=plan.title,
        ends=(theme.px(12), max(theme.px(12), names_of_limits(canvas, plan))),
    )
    canvas.grid(tick.value for tick in upright.ticks)
    draw_limits(canvas, plan)
    for at, series in enumerate(plan.chart.series):
        stroke = stroke_of(at, series.code)
        points = sorted(series.points, key=lambda point: point.x)
        for point in points:
            if point.low is not None and point.high is not None:
                canvas.line(((point.x, point.low), (point.x, point.high)), stroke.token, 1.0)
        canvas.line([(point.x, point.y) for point in points], stroke.token, 2.0, stroke.dash)
        for before, point in zip([None, *points], points, strict=False):
            marked = bool(point.mark)
            shape = "diamond" if marked else stroke.shape
            token = "warn" if marked else stroke.token
            canvas.mark(point.x, point.y, shape, token, size=12.0 if marked else 8.0)
            _name_mark(canvas, point, before)
            canvas.spots.append(Spot(point.row, at, point.x, point.y))


def _name_mark(canvas: Canvas, point: Point, before: Point | None) -> None:
    """The word of a mark, at the first of a row of points that have the same one."""
    if point.mark and (before is None or before.mark != point.mark):
        view = canvas.box.viewRect()
        px_x, px_y = canvas.per_px()
        top = point.y if point.high is None else point.high
        fits = (view.bottom() - top) / px_y > current_theme().px(22)
        words = mark_words(point.mark)
        half = canvas.text_width(words) / 2 * px_x
        if point.x + half > view.right() or point.x - half < view.left():
            # At the edge a centred word would stand out of the plot.
            canvas.name_point(words, point.x, point.y, "warn")
        elif fits:
            canvas.words(words, point.x, top, token="warn", side="over")
        else:
            canvas.words(words, point.x, point.y, token="warn", side="under")


def explain_lines(canvas: Canvas, plan: Plan) -> None:
    """Series and limits in the legend, where they are not named beside their lines."""
    entries = []
    if len(plan.chart.series) > 1:
        entries = [
            Entry(series_words(series), stroke_of(at, series.code))
            for at, series in enumerate(plan.chart.series)
        ]
    if not names_of_limits(canvas, plan):
        entries += [
            Entry(limit_words(limit.level), Stroke(_token(limit), "", _dash(limit), _SOLID))
            for limit in plan.chart.limits
        ]
    canvas.legend.set_entries(entries)


def draw_limits(canvas: Canvas, plan: Plan) -> None:
    """The centre as a thin line, limits dashed; named behind their ends where there is room."""
    named = bool(names_of_limits(canvas, plan))
    for limit in plan.chart.limits:
        for upper in (False,) if limit.level == 0 else (False, True):
            points = [(x, high if upper else low) for x, low, high in limit.points]
            canvas.line(points, _token(limit), 1.0 if limit.level == 0 else 1.5, _dash(limit))
        if named and limit.points:
            x, _low, high = limit.points[-1]
            canvas.words(limit_words(limit.level), x, high, token=_token(limit), side="after")


def names_of_limits(canvas: Canvas, plan: Plan) -> float:
    """Room in px that the names of limits take behind their lines; 0 where they are explained."""
    if canvas.width() < current_theme().px(_NAMES_BEHIND_FROM) or not plan.chart.limits:
        return 0.0
    return max(canvas.text_width(limit_words(each.level)) for each in plan.chart.limits) + 10


def _token(limit: Limit) -> str:
    return "warn" if limit.level > _OUTER else "muted"


def _dash(limit: Limit) -> Qt.PenStyle:
    if limit.level == 0:
        return Qt.PenStyle.SolidLine
    return Qt.PenStyle.DashLine if limit.level > _OUTER else Qt.PenStyle.DotLine


def limit_words(level: float) -> str:
    """The name of a line of limits."""
    if level == 0:
        return QCoreApplication.translate("Charts", "all together")
    decimals = 0 if float(level).is_integer() else 1
    return QCoreApplication.translate("Charts", "limit {level}").format(
        level=number_words(level, decimals)
    )


def value_scale(canvas: Canvas, plan: Plan) -> Scale:
    """The upright scale."""
    room = canvas.height() / max(1, current_theme().soft_px(_TICK_HEIGHT)) - 1
    if plan.shares:
        return share_scale(plan.values(), room, from_zero=False)
    if plan.chart.y_axis.startswith("tension"):
        return Scale(1, 5, tuple(Tick(level, number_words(level, 0)) for level in range(1, 6)))
    return number_scale(plan.values(), room)


def _along(canvas: Canvas, plan: Plan, upright: Scale) -> Scale:
    """The scale from side to side: names at whole numbers, or numbers."""
    theme = current_theme()
    width = canvas.inner_width(upright)
    if not plan.categories:
        return number_scale(
            (point.x for _at, point in plan.points()), width / theme.px(_TICK_WIDTH)
        )
    return category_scale(canvas, plan, width - 2 * theme.px(12) - names_of_limits(canvas, plan))


def category_scale(canvas: Canvas, plan: Plan, width: float, *, margin: float = 0.0) -> Scale:
    """Names at whole numbers, as many of them as there is room for, the last one always."""
    last = len(plan.categories) - 1
    widest = max((canvas.text_width(name) for name in plan.categories), default=1.0) + 14
    fits = max(1, int(width // widest))
    every = max(1, -(-(last + 1) // fits))
    ticks = tuple(
        Tick(float(at), name) for at, name in enumerate(plan.categories) if (last - at) % every == 0
    )
    return Scale(-margin, max(last, 1 if not margin else 0) + margin, ticks)
