"""The head of the supervisor's window: the team, the filters, and the two main actions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.elastic_row import ElasticRow
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.look.tokens import ACTION_HEIGHT, SPACE_2, SPACE_3, SPACE_4
from ui.shortcuts import Shortcuts
from ui.supervisor.shortcuts import TeamAct

_KEEPS = 120
"""Width in px that the name keeps beside the buttons before these go below it."""


class TeamHeader(QFrame):
    """Menu (in a narrow window), name of the team and the page, filters, Report and Import.

    Holds the names; filters are added when a page needs them first.

    Emits:
        menu_asked(QWidget): the menu button was pressed; the menu opens below it.
        report_asked(): a report is wanted.
    """

    menu_asked = Signal(object)
    report_asked = Signal()

    def __init__(
        self, shortcuts: Shortcuts, *, can_report: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._team = ""
        self._page = ""
        self._is_wide = True
        self._menu = IconButton("menu", self.tr("All pages"))
        self._menu.clicked.connect(lambda: self.menu_asked.emit(self._menu))
        self._title = Label("", "heading")
        self._report = Button(self.tr("Report"), "download", height=ACTION_HEIGHT)
        self._report.clicked.connect(self.report_asked)
        self._can_report = can_report
        self._import = Button(self.tr("Import"), "inbox", "primary", height=ACTION_HEIGHT)
        self._import.clicked.connect(shortcuts[TeamAct.IMPORT].trigger)
        self._import_action = shortcuts[TeamAct.IMPORT]
        named = QWidget()
        self._line = QHBoxLayout(named)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACE_3)
        self._line.addWidget(self._menu)
        self._line.addWidget(self._title, 1)
        self._filters: QWidget | None = None
        self._is_beside = False
        buttons = QWidget()
        side = QHBoxLayout(buttons)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE_2)
        side.addWidget(self._report)
        side.addWidget(self._import)
        self._row = ElasticRow(gap=SPACE_2, keeps=_KEEPS)
        self._row.add(named, 1)
        self._row.add(buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_4, SPACE_3, SPACE_3, SPACE_3)
        self._column.setSpacing(SPACE_2)
        self._column.addWidget(self._row)
        self.set_open(is_open=False)

    @property
    def title(self) -> str:
        """What it says: the team, and in a narrow window the page."""
        return self._title.text()

    @property
    def menu_button(self) -> IconButton:
        """Opens the menu of pages; hidden where the rail shows them."""
        return self._menu

    @property
    def import_button(self) -> Button:
        """Chooses files to import."""
        return self._import

    @property
    def report_button(self) -> Button:
        """Leads to the reports; hidden where there are none."""
        return self._report

    def set_open(self, *, is_open: bool) -> None:
        """Offer what needs an open team."""
        self._import.setEnabled(is_open)
        self._import_action.setEnabled(is_open)
        self._report.setVisible(self._can_report and is_open)

    def set_team(self, name: str) -> None:
        """Name the team; empty while there is none."""
        self._team = name
        self._show_title()

    def set_page(self, title: str) -> None:
        """Name the page in front."""
        self._page = title
        self._show_title()

    def set_wide(self, is_wide: bool) -> None:
        """A wide window has a rail instead of the menu, which names the page."""
        self._is_wide = is_wide
        self._menu.setVisible(not is_wide)
        self._show_title()

    def add_filters(self, filters: QWidget) -> None:
        """Give the row of filters its place: beside the name where there is room, else below."""
        self._filters = filters
        self._is_beside = False
        self._column.addWidget(filters)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the filters by the room that there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        filters = self._filters
        if filters is None:
            return
        buttons = self._import.sizeHint().width() + self._report.sizeHint().width()
        needed = self._title.sizeHint().width() + filters.sizeHint().width() + buttons
        is_beside = self._is_wide and needed + 6 * SPACE_4 <= self.width()
        if is_beside == self._is_beside:
            return
        self._is_beside = is_beside
        if is_beside:
            self._column.removeWidget(filters)
            self._line.addWidget(filters, 1)
        else:
            self._line.removeWidget(filters)
            self._column.addWidget(filters)
        self._line.setStretchFactor(self._title, 0 if is_beside else 1)

    def _show_title(self) -> None:
        team = self._team or self.tr("Your team")
        self._title.setText(team if self._is_wide else self._page or team)
        self._fit()
