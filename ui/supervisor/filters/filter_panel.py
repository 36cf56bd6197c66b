"""The filters opened out: over the window, and gone with Escape."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.controls.scroll_column import ScrollColumn
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_4
from ui.supervisor.filters.filter_form import FilterForm

_WIDTH = 340
_RIM = 8


class FilterPanel(QFrame):
    """Holds the form; it scrolls where the window is low.

    Emits:
        put_away(): it is closed.
    """

    put_away = Signal()

    def __init__(self, form: FilterForm, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "window")
        self.setAccessibleName(self.tr("Filters"))
        self._form = form
        self._column = ScrollColumn(self.tr("Filters"), margin=SPACE_4)
        self._column.add(form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._column)
        form.closed.connect(self.hide)

    def open_below(self, anchor: QWidget, name: str) -> None:
        """Open below a chip, with the keyboard in the field that it is about."""
        window = anchor.window()
        width = min(current_theme().px(_WIDTH), window.width() - 2 * _RIM)
        wanted = self._form.heightForWidth(width - 2 * SPACE_4)
        wanted = max(wanted, self._form.sizeHint().height()) + 2 * SPACE_4 + 4
        height = min(wanted, window.height() - 2 * _RIM)
        place = anchor.mapTo(window, QPoint(0, anchor.height() + 4))
        if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.setX(anchor.mapTo(window, QPoint(anchor.width(), 0)).x() - width)
        left = max(_RIM, min(place.x(), window.width() - width - _RIM))
        top = max(_RIM, min(place.y(), window.height() - height - _RIM))
        self.resize(width, height)
        self.move(window.mapToGlobal(QPoint(left, top)))
        self.show()
        self._form.row_of(name).setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and a rim that sets it off from the window."""
        del event
        tokens = current_theme().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().colour("surface"))
        painter.setPen(QPen(QColor(tokens.outline), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone."""
        super().hideEvent(event)
        self.put_away.emit()
