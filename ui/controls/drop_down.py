"""A list that opens below a field, for a choice among many."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui.look.tokens import LEAST_WORD

_SHORTEST = 8


class DropDown(QComboBox):
    """Qt's combo box, of values with their words.

    Holds pairs of value and words. Emits ``value_chosen`` with the value when a person chooses;
    ``set_value`` shows one without a signal. A wheel that turns over it scrolls the page, and
    never changes what was chosen.
    """

    value_chosen = Signal(str)

    def __init__(
        self, name: str, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # The style sheet reaches the entries of this delegate only.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # A long entry may not force its width on a narrow window; the list shows it whole.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self.set_choices(choices)
        self.activated.connect(self._tell_chosen)

    @property
    def value(self) -> str:
        """The value shown; empty while there is none."""
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these instead; what was chosen stays so if it is still offered."""
        before = self.value
        self.clear()
        for value, words in choices:
            self.addItem(words, value)
        self.set_value(before)

    def set_value(self, value: str) -> None:
        """Show the entry with ``value``; where there is none, the first."""
        at = self.findData(value)
        self.setCurrentIndex(max(at, 0) if self.count() else -1)

    def minimumSizeHint(self) -> QSize:
        """Narrow at any text size: a long entry is cut, and the list shows it whole."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 2 * LEAST_WORD), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field; an entry that it has no room for ends in dots."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style, painter = self.style(), QStylePainter(self)
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()

    def _tell_chosen(self) -> None:
        self.value_chosen.emit(self.value)
