"""The program's own picture: on the title bar, the task bar and in the tray."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.playbook.places import resource

_SIDES = (16, 24, 32, 48, 64, 128, 256)


def window_icon() -> QIcon:
    """Return the picture at every size that a desktop asks for."""
    renderer = QSvgRenderer(str(resource("application", "callside.svg")))
    icon = QIcon()
    for side in _SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
