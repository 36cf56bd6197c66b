"""Strokes that painted controls share: rounded bodies, focus rings, key caps."""

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from ui.look.tokens import FOCUS_WIDTH

_RING_GAP = 1.5


def mirrored(where: QRectF, widget: QWidget) -> QRectF:
    """Return ``where`` as the reading direction of ``widget`` has it: reflected if that is RTL."""
    if not widget.isRightToLeft():
        return where
    return QRectF(widget.width() - where.right(), where.top(), where.width(), where.height())


def sided(widget: QWidget, lead: int, top: int, trail: int, bottom: int) -> QMargins:
    """Return margins with ``lead`` where reading begins in ``widget``: layouts do not turn them."""
    if widget.isRightToLeft():
        return QMargins(trail, top, lead, bottom)
    return QMargins(lead, top, trail, bottom)


def leading_edge(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side on which a line of text begins in ``widget``."""
    if widget.isRightToLeft():
        return Qt.AlignmentFlag.AlignRight
    return Qt.AlignmentFlag.AlignLeft


def paint_body(
    painter: QPainter,
    where: QRectF,
    radius: float,
    *,
    fill: str | None = None,
    outline: str | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded body; the outline lies wholly inside ``where``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if outline else 0.0
    body = where.adjusted(half, half, -half, -half)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(outline), width) if outline else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(body, radius - half, radius - half)


def paint_focus_ring(painter: QPainter, where: QRectF, radius: float, colour: str) -> QRectF:
    """Draw the focus ring at the rim of ``where`` and return the room inside it.

    The gap between the ring and what is inside keeps the ring visible on a filled control.
    """
    paint_body(painter, where, radius, outline=colour, width=FOCUS_WIDTH)
    inside = FOCUS_WIDTH + _RING_GAP
    return where.adjusted(inside, inside, -inside, -inside)


def paint_leading_bar(
    painter: QPainter, where: QRectF, radius: float, colour: str, width: float, *, mirrored: bool
) -> None:
    """Fill the leading edge of a rounded body, ``width`` px wide, following its corners."""
    body = QPainterPath()
    body.addRoundedRect(where, radius, radius)
    left = where.right() - width if mirrored else where.left()
    bar = QPainterPath()
    bar.addRect(QRectF(left, where.top(), width, where.height()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(body.intersected(bar), QColor(colour))
