"""The funnel: each agent by calls and share, between the limits of chance; nobody is ranked."""

from __future__ import annotations

from ui.look.theme import current_theme
from ui.pattern_words import mark_words
from ui.supervisor.charts.canvas import Canvas, Spot
from ui.supervisor.charts.courses import draw_limits, explain_lines, names_of_limits
from ui.supervisor.charts.plan import Plan
from ui.supervisor.charts.scale import number_scale, share_scale
from ui.supervisor.charts.strokes import stroke_of

_TICK_HEIGHT, _TICK_WIDTH = 34, 64
_AROUND = (0.9, 1.05)


def draw_funnel(canvas: Canvas, plan: Plan) -> None:
    """Draw the limits, then the points; what lies outside of them is named in words."""
    theme = current_theme()
    points = [point for _at, point in plan.points()]
    least = min((point.x for point in points), default=0.0)
    shown = [
        each
        for limit in plan.chart.limits
        for x, low, high in limit.points
        if x >= least
        for each in (low, high)
    ]
    room = canvas.height() / max(1, theme.soft_px(_TICK_HEIGHT)) - 1
    values = [*(point.y for point in points), *shown]
    upright = (
        share_scale(values, room, from_zero=False) if plan.shares else number_scale(values, room)
    )
    # Agents with nearly as many calls as each other are not pulled apart to look different.
    xs = [point.x * share for point in points for share in _AROUND]
    xs += [limit.points[-1][0] for limit in plan.chart.limits if limit.points]
    width = canvas.inner_width(upright)
    along = number_scale(xs, width / theme.px(_TICK_WIDTH), whole=True)
    explain_lines(canvas, plan)
    ends = (0.0, names_of_limits(canvas, plan))
    canvas.frame(along, upright, x_title=plan.other_title, y_title=plan.title, ends=ends)
    canvas.grid(tick.value for tick in upright.ticks)
    draw_limits(canvas, plan)
    for at, point in plan.points():
        stroke = stroke_of(at)
        shape, token = ("diamond", "warn") if point.mark else (stroke.shape, stroke.token)
        canvas.mark(point.x, point.y, shape, token, size=13.0 if point.mark else 10.0)
        canvas.spots.append(Spot(point.row, at, point.x, point.y))
        if point.mark:
            canvas.name_point(mark_words(point.mark), point.x, point.y, "warn")
