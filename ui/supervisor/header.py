"""The head of the supervisor's window: the team, the filters, and the two main actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.look.theme import current_theme
from ui.look.tokens import ACTION_HEIGHT, SPACE_2, SPACE_3, SPACE_4
from ui.shortcuts import Shortcuts
from ui.supervisor.shortcuts import TeamAct

_LOW = 560
"""Height in px, at 100 % text, below which the filters of a narrow window are told in one chip."""


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
        for button in (self._report, self._import):
            # Where no filters stand in the line, the name takes the room, and not the buttons.
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACE_3)
        self._line.addWidget(self._menu)
        self._line.addWidget(self._title, 1)
        self._filters: QWidget | None = None
        self._is_beside = False
        self._line.addWidget(self._report)
        self._line.addWidget(self._import)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_4, SPACE_3, SPACE_3, SPACE_3)
        self._column.setSpacing(SPACE_2)
        self._column.addLayout(self._line)
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
        self._is_open = is_open
        self._import.setEnabled(is_open)
        self._import_action.setEnabled(is_open)
        self._fit()

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

    def event(self, event: QEvent) -> bool:
        """Keep the height that all of it needs: in a low window the page gives way, and scrolls."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._settle()
        return super().event(event)

    def _settle(self) -> None:
        # A layout that is just placing its things forgets that one of them came or went.
        self._column.invalidate()
        needed = self._column.heightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew to another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Keep one line: what does not fit beside the name gives way; the menu has it, too."""
        before = (self._import.isHidden(), self._report.isHidden())
        self._import.set_icon("inbox")
        can_report = self._can_report and self._is_open
        self._report.setHidden(not (can_report and self._fits(self._report, self._import)))
        if not self._fits(self._import):
            self._import.set_icon(None)
        self._import.setHidden(not self._fits(self._import))
        if before != (self._import.isHidden(), self._report.isHidden()):
            QTimer.singleShot(0, self, self._settle)
        self._place_filters()

    def _fits(self, *buttons: QWidget) -> bool:
        """Whether the name and these buttons have room in one line, no word of it broken."""
        shown = list(buttons) if self._menu.isHidden() else [self._menu, *buttons]
        # A long name may take a second line, but no word of it may be broken.
        name = min(self._title.sizeHint().width(), self.width() // 2)
        name = max(name, self._title.widest_word())
        around = SPACE_4 + SPACE_3 + SPACE_3 * len(shown)
        return sum(each.sizeHint().width() for each in shown) + name + around <= self.width()

    def _place_filters(self) -> None:
        filters = self._filters
        if filters is None:
            return
        brief = getattr(filters, "set_brief", None)
        if brief is not None:
            brief(not self._is_wide and self.window().height() < current_theme().px(_LOW))
        beside = (self._report, self._import) if not self._report.isHidden() else (self._import,)
        is_beside = self._is_wide and self._fits(*beside, filters)
        if is_beside == self._is_beside:
            return
        self._is_beside = is_beside
        if is_beside:
            self._column.removeWidget(filters)
            self._line.insertWidget(self._line.indexOf(self._title) + 1, filters, 1)
        else:
            self._line.removeWidget(filters)
            self._column.addWidget(filters)
        self._line.setStretchFactor(self._title, 0 if is_beside else 1)

    def _show_title(self) -> None:
        team = self._team or self.tr("Your team")
        self._title.setText(team if self._is_wide else self._page or team)
        self._fit()
