"""A report as PDF: the same words and the same charts as the HTML, on A4 (A25).

Texts are put in as plain text, never as HTML. Qt writes the time of making and a random id into a
PDF; both are replaced by what follows from the report, so the same report gives the same bytes
(D11). The one format of reports that needs Qt, which is imported here alone, without a screen.
"""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING
from uuid import UUID

from app.insight.report import Report
from ui.report.page import Page, Part, page_of
from ui.report.svg_chart import svg_chart

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter, QTextCursor, QTextDocument

_MADE = b"(D:20000101000000Z)"
_DATE = re.compile(rb"(?<=Date )\(D:\d{14}[^)]*\)")
_ENTRY = re.compile(rb"(\d{10})( \d{5} n)")
_POINTS = {"title": 18, "heading": 13, "figure": 13, "body": 9, "small": 8}
_MARGIN_MM = 16
_DPI = 96
"""The text is laid out at so many dots an inch, and drawn larger or smaller from there."""

_FOOT = 28
_FOOT_PX = 11


def pdf(report: Report) -> bytes:
    """The report in the language that is spoken now."""
    app = _application()
    from PySide6.QtCore import QHashSeed

    # Qt writes the fonts into the file in the order of a table that is shuffled by chance.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        written = _written(report)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    del app
    return _settled(written)


def _written(report: Report) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUuid
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

    page = page_of(report)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(*(_MARGIN_MM for _ in range(4)))
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(page.title)
    writer.setCreator(f"Callside {report.version}")
    writer.setDocumentId(QUuid(str(UUID(report.figures[:32]))))
    writer.setDocumentXmpMetadata(QByteArray(_metadata(page.title)))
    scale = writer.logicalDpiX() / _DPI
    painter = QPainter(writer)
    painter.scale(scale, scale)
    _paint(report, page, painter, writer)
    painter.end()
    buffer.close()
    return bytes(content.data())


def _paint(report: Report, page: Page, painter: QPainter, writer: QPdfWriter) -> None:
    """Page after page, each with its number at the foot."""
    from PySide6.QtCore import QRectF, QSizeF, Qt
    from PySide6.QtGui import QAbstractTextDocumentLayout

    from ui.look.fonts import make_font
    from ui.report.pdf_chart import ChartObject

    width = writer.width() * _DPI / writer.logicalDpiX()
    height = writer.height() * _DPI / writer.logicalDpiY() - _FOOT
    document = _document(report, page, QSizeF(width, height))
    layout = document.documentLayout()
    assert isinstance(layout.handlerForObject(ChartObject.KIND), ChartObject)
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * height)
        shown = QRectF(0, number * height, width, height)
        painter.setClipRect(shown)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = shown
        layout.draw(painter, context)
        painter.restore()
        painter.setFont(make_font(_FOOT_PX))
        foot = QRectF(0, height, width, _FOOT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{number + 1} / {count}")


def _application() -> QGuiApplication:
    """The one that there is, or one without a screen."""
    if "PySide6.QtGui" not in sys.modules:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    import ui.qt_plugins  # noqa: F401 - it acts by being imported
    from ui.look.fonts import load_fonts

    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        app = QGuiApplication(["callside"])
    load_fonts()
    return app


def _metadata(title: str) -> bytes:
    """XMP with the title alone: Qt's own would have the time in it."""
    from xml.sax.saxutils import escape

    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>'
        f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt>'
        '</dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def _document(report: Report, page: Page, size: QSizeF) -> QTextDocument:
    from PySide6.QtGui import QTextCursor, QTextDocument

    from ui.look.fonts import make_font
    from ui.report.pdf_chart import put_chart

    document = QTextDocument()
    font = make_font(12)
    font.setPointSizeF(_POINTS["body"])
    document.setDefaultFont(font)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setPageSize(size)
    cursor = QTextCursor(document)
    # In one edit: laid out once, and not anew with every cell.
    cursor.beginEditBlock()
    _write(cursor, page.title, "title", strong=True)
    for name, value in page.about:
        _write(cursor, f"{name}: {value}", "small")
    _write(cursor, page.how, "small")
    name_of = report.namer()
    for number, part in enumerate(page.parts, start=1):
        _head(cursor, part, new_page=number > 1)
        drawn = svg_chart(part, name_of, number)
        if drawn:
            put_chart(cursor, drawn, part.title)
        if part.cells:
            _table(cursor, part)
    cursor.endEditBlock()
    return document


def _write(
    cursor: QTextCursor, text: str, size: str, *, strong: bool = False, new_page: bool = False
) -> None:
    """A paragraph of plain text."""
    from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

    paragraph, letters = QTextBlockFormat(), QTextCharFormat()
    paragraph.setTopMargin(18 if size == "heading" else 3)
    if size == "heading":
        paragraph.setHeadingLevel(2)
    if new_page:
        # A heading stays with its chart.
        paragraph.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    letters.setFontPointSize(_POINTS[size])
    letters.setFontWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if cursor.position():
        cursor.insertBlock()
    cursor.setBlockFormat(paragraph)
    cursor.insertText(text, letters)


def _head(cursor: QTextCursor, part: Part, *, new_page: bool) -> None:
    _write(cursor, part.title, "heading", strong=True, new_page=new_page)
    _write(cursor, part.subtitle, "small")
    if part.hidden:
        _write(cursor, " ".join(part.hidden), "body", strong=True)
    if part.headline:
        _write(cursor, part.headline, "figure")
    for remark in part.remarks:
        _write(cursor, remark, "small")


def _table(cursor: QTextCursor, part: Part) -> None:
    from PySide6.QtGui import (
        QFont,
        QTextCharFormat,
        QTextFrameFormat,
        QTextLength,
        QTextTableFormat,
    )

    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setCellPadding(3)
    form.setCellSpacing(0)
    form.setBorder(0.5)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    head, body = QTextCharFormat(), QTextCharFormat()
    head.setFontWeight(QFont.Weight.DemiBold)
    for letters in (head, body):
        letters.setFontPointSize(_POINTS["small"])
    cursor.insertBlock()
    table = cursor.insertTable(len(part.cells) + 1, len(part.headings), form)
    for row, cells in enumerate((part.headings, *part.cells)):
        for column, cell in enumerate(cells):
            table.cellAt(row, column).firstCursorPosition().insertText(cell, body if row else head)
    cursor.movePosition(cursor.MoveOperation.End)


def _settled(written: bytes) -> bytes:
    """The PDF with a fixed time of making, its table of offsets put right again.

    The time's length depends on the zone of the machine, so that offsets behind it move.
    """
    moves: list[tuple[int, int]] = []
    for found in _DATE.finditer(written):
        moves.append((found.start(), len(_MADE) - len(found.group())))

    def moved(offset: int) -> int:
        return offset + sum(by for place, by in moves if place < offset)

    table = written.rindex(b"xref", 0, written.rindex(b"startxref"))
    body, rest = written[:table], written[table:]
    rest = _ENTRY.sub(lambda each: b"%010d" % moved(int(each[1])) + each[2], rest)
    rest = re.sub(rb"(?<=startxref\n)\d+", lambda each: str(moved(int(each[0]))).encode(), rest)
    return _DATE.sub(_MADE, body) + rest
