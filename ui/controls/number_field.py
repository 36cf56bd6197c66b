"""A field for a whole number, with a button each to lower and to raise it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from ui.controls.icon_button import IconButton
from ui.look.paint import mirrored
from ui.look.tokens import LEAST_WORD, SPACE_1, SPACE_4, TARGET


class NumberField(QSpinBox):
    """Qt's spin box with buttons large enough to hit, side by side.

    Holds the number. Emits Qt's ``valueChanged``. Arrow keys step, as usual.
    """

    def __init__(
        self, name: str, least: int = 0, most: int = 99, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(least, most)
        # Qt's own buttons are too small to hit, and a style sheet misplaces the text of a field
        # that has none: they are a hair's breadth wide instead.
        self.setProperty("role", "no-buttons")
        self._less = IconButton("minus", self.tr("Less"), side=TARGET, parent=self)
        self._more = IconButton("plus", self.tr("More"), side=TARGET, parent=self)
        self._less.clicked.connect(self.stepDown)
        self._more.clicked.connect(self.stepUp)
        self._set_margins()

    def sizeHint(self) -> QSize:
        """Room for the number and both buttons."""
        return super().sizeHint() + QSize(2 * self._more.sizeHint().width() + SPACE_4, 0)

    def minimumSizeHint(self) -> QSize:
        """As large as the hint, in a narrow window narrower than that at any text size."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 2 * LEAST_WORD), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it: nobody changes a value by scrolling past."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for buttons of the size in force."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._set_margins()
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the far end."""
        super().resizeEvent(event)
        self._place()

    def _set_margins(self) -> None:
        room = 2 * self._more.sizeHint().width() + 2 * SPACE_1
        lead, trail = SPACE_4 - 2, room
        if self.isRightToLeft():
            lead, trail = trail, lead
        self.lineEdit().setTextMargins(lead, 0, trail, 0)

    def _place(self) -> None:
        right = self.width() - SPACE_1
        for button in (self._more, self._less):
            size = button.sizeHint()
            right -= size.width()
            top = (self.height() - size.height()) / 2
            where = QRectF(right, top, size.width(), size.height())
            button.setGeometry(mirrored(where, self).toRect())
