"""The shape of a tension: five rising bars, as many of them filled as the level says."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

LEVELS = 5
_UNFILLED = 0.28


def paint_tension_bars(
    painter: QPainter, where: QRectF, level: int, ink: str, *, mirrored: bool = False
) -> None:
    """Draw the bars of ``level`` into ``where``; ``mirrored`` lets them rise to the left."""
    painter.setPen(Qt.PenStyle.NoPen)
    step = where.width() / LEVELS
    for bar in range(1, LEVELS + 1):
        height = where.height() * (0.3 + 0.7 * bar / LEVELS)
        colour = QColor(ink)
        if bar > level:
            colour.setAlphaF(_UNFILLED)
        painter.setBrush(colour)
        place = LEVELS - bar + 0.32 if mirrored else bar - 1
        left = where.left() + step * place
        painter.drawRoundedRect(QRectF(left, where.bottom() - height, step * 0.68, height), 1, 1)
