"""A field for a day, a time of day, or both."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QSizePolicy, QWidget

from ui.controls.calendar import Calendar
from ui.look.tokens import LEAST_WORD, SPACE_4


class WhenField(QDateTimeEdit):
    """Qt's date and time field, with a calendar to open where it shows a day.

    Holds the moment. Emits Qt's ``dateTimeChanged``. ``shows`` is Qt's display format; empty
    takes the one of the locale.
    """

    def __init__(self, name: str, shows: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if shows:
            self.setDisplayFormat(shows)
        has_day = bool(self.displayedSections() & QDateTimeEdit.Section.DateSections_Mask)
        self.setCalendarPopup(has_day)
        if has_day:
            self.setCalendarWidget(Calendar(name))
        if not has_day:
            self.setProperty("role", "no-buttons")
        self.lineEdit().setTextMargins(SPACE_4 - 2, 0, SPACE_4 - 2, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it: nobody changes a value by scrolling past."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Narrow at any text size: what does not fit moves into sight with the caret."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 2 * LEAST_WORD), hint.height())
