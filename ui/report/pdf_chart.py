"""A chart as an object in the text of a PDF: drawn as lines, never as dots."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from ui.report.svg_sheet import WIDTH

_SVG = QTextFormat.Property.UserProperty.value + 1


class ChartObject(QPyTextObject):
    """Says how large a chart is and draws it; the SVG is a property of its letter."""

    KIND = QTextFormat.ObjectTypes.UserObject.value + 1

    def intrinsicSize(  # noqa: N802 - Qt's name
        self, document: QTextDocument, position: int, letter: QTextFormat
    ) -> QSizeF:
        """As wide as the page, as high as the drawing asks for then."""
        del position
        size = QSvgRenderer(QByteArray(letter.property(_SVG))).defaultSize()
        width = min(float(WIDTH), document.pageSize().width())
        return QSizeF(width, width * size.height() / max(1, size.width()))

    def drawObject(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        letter: QTextFormat,
    ) -> None:
        """Draw it as vectors."""
        del document, position
        QSvgRenderer(QByteArray(letter.property(_SVG))).render(painter, QRectF(rect))


def put_chart(cursor: QTextCursor, svg: str, title: str) -> None:
    """Put a chart at the cursor in a paragraph of its own; `title` is its tool tip."""
    document = cursor.document()
    layout = document.documentLayout()
    if layout.handlerForObject(ChartObject.KIND) is None:
        layout.registerHandler(ChartObject.KIND, ChartObject(document))
    letter = QTextCharFormat()
    letter.setObjectType(ChartObject.KIND)
    letter.setProperty(_SVG, svg.encode())
    letter.setToolTip(title)
    cursor.insertBlock()
    cursor.insertText(chr(0xFFFC), letter)
