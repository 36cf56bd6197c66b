"""A month to choose a day from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QToolButton, QWidget

from ui.look.icons import keep_icon
from ui.look.theme import current_theme

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class Calendar(QCalendarWidget):
    """Qt's calendar in the theme's colours: weekends muted, not red, and arrows one can see.

    Holds a day. Emits Qt's ``clicked`` and ``activated``.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)
        days = self.findChild(QTableView)
        if isinstance(days, QTableView):
            days.setAccessibleName(name)
        arrows = (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Month after")),
        )
        for object_name, icon, words in arrows:
            arrow = self.findChild(QToolButton, object_name)
            if isinstance(arrow, QToolButton):
                arrow.setAccessibleName(words)
                arrow.setToolTip(words)
                keep_icon(arrow, icon, "muted")
        current_theme().theme_changed.connect(self._paint_days)
        self._paint_days()

    def _paint_days(self) -> None:
        theme = current_theme()
        weekend = QTextCharFormat()
        weekend.setForeground(theme.colour("muted"))
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, weekend)
        header = QTextCharFormat()
        header.setForeground(theme.colour("faint"))
        header.setFont(theme.font("small", theme.STRONG))
        self.setHeaderTextFormat(header)
