"""How the tension went over a call, as a line."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.controls.clock_time import clock_time
from ui.look.paint import leading_edge, mirrored
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme

_LEVELS = 5
_DOT = 4.5
_RIGHT = 8
_LABEL_GAP = 6
_HEAD_GAP = 6
_PLOT_HEIGHT = 88


class TensionPoint(NamedTuple):
    """A level from 1 to 5 that was set ``seconds`` after the start of the call."""

    seconds: float
    level: int


class CurveMark(NamedTuple):
    """Something that happened ``seconds`` after the start, in a word or two."""

    seconds: float
    label: str


class TensionCurve(QLabel):
    """A stepped line in the colours of the levels, with marks such as "warned".

    Time goes on in the direction in which one reads.

    Holds points and marks (``set_curve``). The same numbers, in words, are its accessible name
    (goal A25) and are returned by ``in_words``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[TensionPoint, ...] = ()
        self._marks: tuple[CurveMark, ...] = ()
        self._end = 1.0
        self._block = TextBlock()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.in_words())

    def set_curve(
        self,
        points: Sequence[TensionPoint],
        end_seconds: float,
        marks: Sequence[CurveMark] = (),
    ) -> None:
        """Show ``points`` over a call of ``end_seconds``, with ``marks``."""
        self._points = tuple(sorted(points))
        self._marks = tuple(sorted(marks))
        last = max([p.seconds for p in self._points] + [m.seconds for m in self._marks], default=0)
        self._end = max(1.0, end_seconds, last)
        self.setAccessibleName(self.in_words())
        self.updateGeometry()
        self.update()

    def in_words(self) -> str:
        """All that the picture shows, as one text."""
        if not self._points:
            return self.tr("Tension was not set in this call")
        times = ", ".join(
            self.tr("{level} at {time}").format(level=point.level, time=clock_time(point.seconds))
            for point in self._points
        )
        words = self.tr("Tension: {times}").format(times=times)
        for mark in self._marks:
            words += ". " + self.tr("{what} at {time}").format(
                what=mark.label, time=clock_time(mark.seconds)
            )
        return words

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(280, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It shrinks sideways; labels that get into each other's way make it higher."""
        theme = current_theme()
        return QSize(120, self._head() + theme.soft_px(_PLOT_HEIGHT) + theme.px(18))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths need other rows of labels."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grid, the line and the marks."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room()
        self._paint_grid(painter, room)
        if self._points:
            self._paint_line(painter, room)
            self._paint_marks(painter, room)

    def _room(self) -> QRectF:
        theme = current_theme()
        text = theme.px(16)
        room = QRectF(self.rect()).adjusted(text, self._head(), -_RIGHT, -text - 2)
        return mirrored(room, self)

    def _paint_grid(self, painter: QPainter, room: QRectF) -> None:
        theme, tokens = current_theme(), current_theme().tokens
        font = theme.font("caption", tabular=True)
        begin = leading_edge(self)
        end = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        for level in range(1, _LEVELS + 1):
            y = self._y(room, level)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            if level in {1, 3, 5}:
                self._block.set_text(str(level), font, begin)
                height = self._block.line_step()
                where = QRectF(0, y - height / 2, theme.px(16), height)
                self._block.draw(painter, mirrored(where, self), tokens.faint)
        below = QRectF(room.left(), room.bottom() + 4, room.width(), theme.px(16))
        self._block.set_text(clock_time(0), font, begin)
        self._block.draw(painter, below, tokens.faint)
        self._block.set_text(clock_time(self._end), font, end)
        self._block.draw(painter, below, tokens.faint)

    def _paint_line(self, painter: QPainter, room: QRectF) -> None:
        tokens = current_theme().tokens
        ends = [point.seconds for point in self._points[1:]] + [self._end]
        before: QPointF | None = None
        for point, end in zip(self._points, ends, strict=True):
            colour = QColor(tokens.tension_of(point.level))
            y = self._y(room, point.level)
            start = QPointF(self._x(room, point.seconds), y)
            finish = QPointF(self._x(room, end), y)
            if before is not None:
                painter.setPen(QPen(QColor(tokens.muted), 1.5, Qt.PenStyle.DotLine))
                painter.drawLine(before, start)
            painter.setPen(QPen(colour, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(start, finish)
            before = finish

    def _paint_marks(self, painter: QPainter, room: QRectF) -> None:
        theme, tokens = current_theme(), current_theme().tokens
        font = theme.font("caption", theme.MEDIUM)
        for mark, place in zip(self._marks, self._label_places(room), strict=True):
            x = self._x(room, mark.seconds)
            y = self._y(room, self._level_at(mark.seconds))
            painter.setPen(QPen(QColor(tokens.danger), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, y), QPointF(x, place.bottom()))
            painter.setPen(QPen(QColor(tokens.surface), 2))
            painter.setBrush(QColor(tokens.danger))
            painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
            self._block.set_text(mark.label, font)
            painter.fillRect(place, QColor(tokens.surface))
            self._block.draw(painter, place, tokens.danger)

    def _label_places(self, room: QRectF) -> list[QRectF]:
        """Where each label stands: in the first row of the head in which it is free."""
        theme = current_theme()
        font = theme.font("caption", theme.MEDIUM)
        free_from: list[float] = []
        places = []
        for mark in self._marks:
            self._block.set_text(mark.label, font)
            width, height = self._block.natural_width() + 1, self._block.line_step()
            left = self._x(room, mark.seconds) - width / 2
            left = max(0.0, min(left, self.width() - width))
            place = QRectF(left, 0, width, height)
            begin = mirrored(place, self).left()
            row = next((at for at, end in enumerate(free_from) if end <= begin), len(free_from))
            if row == len(free_from):
                free_from.append(0.0)
            free_from[row] = begin + width + _LABEL_GAP
            places.append(place.translated(0, row * height))
        return places

    def _head(self) -> int:
        """Height in px of the rows of labels."""
        side = current_theme().px(16)
        room = QRectF(side, 0, max(1, self.width() - side - _RIGHT), 1)
        places = self._label_places(mirrored(room, self))
        return round(max((place.bottom() for place in places), default=0)) + _HEAD_GAP

    def _level_at(self, seconds: float) -> int:
        level = self._points[0].level
        for point in self._points:
            if point.seconds <= seconds:
                level = point.level
        return level

    def _x(self, room: QRectF, seconds: float) -> float:
        share = seconds / self._end
        return room.left() + room.width() * (1 - share if self.isRightToLeft() else share)

    @staticmethod
    def _y(room: QRectF, level: int) -> float:
        return room.bottom() - room.height() * (level - 1) / (_LEVELS - 1)
