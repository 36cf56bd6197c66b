"""One thing not to say, and what to say instead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.playbook.shape import Avoid
from ui.controls.label import Label
from ui.look.icons import paint_icon
from ui.look.paint import mirrored, sided
from ui.look.theme import current_theme
from ui.look.tokens import ICON_SIZE, SPACE_1, SPACE_2


class AvoidLine(QWidget):
    """A triangle and a line: Not "calm down". Say: "I hear you." Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label("", "body", tone="warn")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1)
        self._set_margins()
        self.hide()

    @property
    def text(self) -> str:
        """The line as it is shown."""
        return self._label.text()

    def show_avoid(self, avoid: Avoid | None) -> None:
        """Show what to avoid, or nothing."""
        self.setVisible(avoid is not None)
        if avoid is None:
            self._label.setText("")
            return
        words = self.tr("{not_this} Say: “{instead}”") if avoid.spoken else "{not_this} {instead}"
        self._label.setText(words.format(not_this=avoid.title, instead=avoid.instead))
        self.setToolTip(avoid.why)

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for an icon of the size in force."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._set_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the triangle beside the first line."""
        del event
        theme = current_theme()
        side = theme.px(ICON_SIZE - 2)
        box = QRectF(0, SPACE_1 + theme.px(2), side, side)
        painter = QPainter(self)
        paint_icon(painter, "triangle-alert", mirrored(box, self), theme.tokens.warn)

    def _set_margins(self) -> None:
        lead = current_theme().px(ICON_SIZE - 2) + SPACE_2
        self._row.setContentsMargins(sided(self, lead, SPACE_1, 0, 0))
