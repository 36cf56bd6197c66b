"""How series and marks are told apart: by shape, dash and hatching, not by colour alone."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

_SOLID = Qt.BrushStyle.SolidPattern


class Stroke(NamedTuple):
    """A series' colour token, the shape of its points, its dashes and how its areas are filled."""

    token: str
    shape: str
    dash: Qt.PenStyle
    fill: Qt.BrushStyle


STROKES: tuple[Stroke, ...] = (
    Stroke("accent", "circle", Qt.PenStyle.SolidLine, _SOLID),
    Stroke("warn", "square", Qt.PenStyle.DashLine, Qt.BrushStyle.BDiagPattern),
    Stroke("muted", "triangle", Qt.PenStyle.DotLine, Qt.BrushStyle.Dense5Pattern),
    Stroke("good", "diamond", Qt.PenStyle.DashDotLine, Qt.BrushStyle.CrossPattern),
    Stroke("text", "cross", Qt.PenStyle.DashDotDotLine, Qt.BrushStyle.FDiagPattern),
)
LEVELS: tuple[Stroke, ...] = tuple(
    Stroke(f"tension_{level}", each.shape, each.dash, fill)
    for level, each, fill in zip(
        range(1, 6),
        STROKES,
        (
            _SOLID,
            Qt.BrushStyle.Dense2Pattern,
            Qt.BrushStyle.BDiagPattern,
            Qt.BrushStyle.CrossPattern,
            Qt.BrushStyle.DiagCrossPattern,
        ),
        strict=True,
    )
)
"""Series that are the levels of tension, calm first."""


def stroke_of(series: int, code: str = "") -> Stroke:
    """The stroke of a series by its place; levels of tension have their own colours."""
    level = code.removeprefix("tension_").removeprefix("level_")
    if level in {"1", "2", "3", "4", "5"}:
        return LEVELS[int(level) - 1]
    return STROKES[series % len(STROKES)]


def shape_path(shape: str, size: float) -> QPainterPath:
    """A mark around (0, 0), about `size` px wide."""
    half = size / 2
    path = QPainterPath()
    if shape == "square":
        path.addRect(QRectF(-half * 0.9, -half * 0.9, size * 0.9, size * 0.9))
    elif shape == "cross":
        arm = half * 0.4
        path.addRect(QRectF(-half, -arm, size, 2 * arm))
        path.addRect(QRectF(-arm, -half, 2 * arm, size))
        path = path.simplified()
    elif shape in {"diamond", "triangle"}:
        corners, turn = (4, -90.0) if shape == "diamond" else (3, -90.0)
        reach = half * 1.2
        angles = [math.radians(turn + 360 * at / corners) for at in range(corners)]
        points = [QPointF(reach * math.cos(a), reach * math.sin(a)) for a in angles]
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    else:
        path.addEllipse(QPointF(0, 0), half, half)
    return path
