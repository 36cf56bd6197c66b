"""A chart as a file: its scene, drawn into SVG or PNG, with its heading and its table in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from ui.look.theme import current_theme
from ui.supervisor.charts.chart_view import ChartView

_MARGIN = 20
_TWICE = 2


def as_svg(view: ChartView) -> bytes:
    """The chart as SVG: heading, chart, and the table in words as its description (A25)."""
    paint, size = _sheet(view)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(view.figures.title)
    generator.setDescription(f"{view.figures.subtitle}\n{view.figures.in_words()}")
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    buffer.close()
    return bytes(content.data())


def as_png(view: ChartView) -> bytes:
    """The chart as PNG, in twice as many pixels as it has on the screen."""
    paint, size = _sheet(view)
    image = QImage(size * _TWICE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_TWICE)
    image.setText("Description", view.figures.in_words())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def _sheet(view: ChartView) -> tuple[Callable[[QPainter], None], QSize]:
    """How the sheet is painted, and its size in px."""
    theme, canvas = current_theme(), view.canvas
    heading, small = theme.font("strong", theme.STRONG), theme.font("small")
    head = QFontMetricsF(heading).height() + QFontMetricsF(small).height() * 1.4 + _MARGIN / 2
    size = QSize(canvas.width() + 2 * _MARGIN, round(canvas.height() + head + 2 * _MARGIN))

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRect(0, 0, size.width(), size.height()), theme.colour("surface"))
        side = Qt.AlignmentFlag.AlignRight if canvas.is_mirrored else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        where = QRectF(_MARGIN, _MARGIN, canvas.width(), QFontMetricsF(heading).height())
        painter.setFont(heading)
        painter.setPen(theme.colour("text"))
        painter.drawText(where, side, view.figures.title)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        below = where.translated(0, where.height() * 1.15)
        painter.drawText(below, side, view.figures.subtitle)
        target = QRectF(_MARGIN, _MARGIN + head, canvas.width(), canvas.height())
        canvas.scene().prepareForPaint()
        canvas.scene().render(painter, target, QRectF(canvas.rect()))

    return paint, size
