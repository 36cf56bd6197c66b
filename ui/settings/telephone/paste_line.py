"""A line to paste elsewhere: where it goes, the line itself, and a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.elastic_row import ElasticRow
from ui.controls.label import Label
from ui.look.paint import paint_body
from ui.look.theme import current_theme
from ui.look.tokens import RADIUS_CONTROL, SPACE_1, SPACE_2, SPACE_3


class PasteLine(QWidget):
    """Shows the line whole, in as many rows as it needs.

    Emits:
        copy_asked(str): the line is wanted on the clipboard.
    """

    copy_asked = Signal(str)

    def __init__(self, field: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = Label(line)
        self._copy = Button(self.tr("Copy"), "copy")
        self._copy.setAccessibleName(self.tr("Copy the line for {field}").format(field=field))
        self._copy.clicked.connect(self._ask)
        row = ElasticRow(keeps=200)
        row.add(self._line, 1)
        row.add(self._copy)
        self._ground = QHBoxLayout()
        self._ground.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        self._ground.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Label(field, "strong"))
        column.addLayout(self._ground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def line(self) -> str:
        """What is pasted."""
        return self._line.text()

    @property
    def copy_button(self) -> Button:
        """Copies the line."""
        return self._copy

    def set_line(self, line: str) -> None:
        """Show another line."""
        self._line.setText(line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground on which the line stands."""
        del event
        tokens = current_theme().tokens
        where = QRectF(self._ground.geometry())
        paint_body(QPainter(self), where, RADIUS_CONTROL, fill=tokens.sunken, outline=tokens.line)

    def _ask(self) -> None:
        self.copy_asked.emit(self.line)
