"""The field in which something is looked for."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.controls.icon_button import IconButton
from ui.controls.key_cap import KeyCap
from ui.look.icons import paint_icon
from ui.look.paint import mirrored
from ui.look.theme import current_theme
from ui.look.tokens import ICON_SIZE, SPACE_1, SPACE_3, SPACE_4, TARGET


class SearchField(QLineEdit):
    """A line with a magnifier, the key that leads here, and an × while something stands in it.

    Holds the words looked for. Emits Qt's ``textChanged`` and ``returnPressed``.
    """

    def __init__(
        self, name: str, *, hint: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._hint = hint or name
        self.setPlaceholderText(self._hint)
        self._key = KeyCap(key, self) if key else None
        self._clear = IconButton("x", self.tr("Clear the search"), side=TARGET, parent=self)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        if self._key is not None:
            self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._show_clear)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for an icon of the size in force."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._set_margins()
            self._place()
            self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep × and key at the far end."""
        super().resizeEvent(event)
        self._place()
        self._fit_hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the magnifier in it."""
        super().paintEvent(event)
        theme = current_theme()
        side = theme.soft_px(ICON_SIZE - 2)
        box = QRectF(SPACE_4, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        paint_icon(painter, "search", mirrored(box, self), theme.tokens.faint)

    def _fit_hint(self) -> None:
        """Say less where the whole hint would be cut; its name says all of it to a reader."""
        theme, margins = current_theme(), self.textMargins()
        frame = 2 * SPACE_4  # of the style sheet, and two px for the caret
        trail = 0 if self._key is None else self._key.sizeHint().width() - theme.soft_px(TARGET)
        room = self.width() - margins.left() - margins.right() - frame - max(0, trail)
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= room
        self.setPlaceholderText(self._hint if fits else self.tr("Search"))

    def _show_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if self._key is not None:
            self._key.setVisible(not text)

    def _set_margins(self) -> None:
        theme = current_theme()
        lead = theme.soft_px(ICON_SIZE - 2) + SPACE_3 - 2
        trail = theme.soft_px(TARGET)
        if self.isRightToLeft():
            lead, trail = trail, lead
        self.setTextMargins(lead, 0, trail, 0)

    def _place(self) -> None:
        for widget in (self._clear, self._key):
            if widget is None:
                continue
            size = widget.sizeHint()
            gap = SPACE_1 if widget is self._clear else SPACE_3
            where = QRectF(
                self.width() - size.width() - gap,
                (self.height() - size.height()) / 2,
                size.width(),
                size.height(),
            )
            widget.setGeometry(mirrored(where, self).toRect())
