"""The program's own picture: on the title bar, the task bar and in the tray."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.playbook.places import resource

_SIDES = (16, 22, 24, 32, 48, 64, 128, 256)

LARGEST_SMALL = 24
"""Pixels: up to here the simpler picture is drawn, whose lines fall on whole pixels."""


def window_icon(name: str = "callside") -> QIcon:
    """Return the picture of a window at every size that a desktop asks for."""
    simple = QSvgRenderer(str(resource("application", f"{name}-small.svg")))
    full = QSvgRenderer(str(resource("application", f"{name}.svg")))
    icon = QIcon()
    for side in _SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        (simple if side <= LARGEST_SMALL else full).render(painter, QRectF(0, 0, side, side))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
