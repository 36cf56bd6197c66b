"""The head of the window on every page but the call: where one is, and the way to a call."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk import Desk
from ui.controls.button import Button
from ui.controls.icon_button import IconButton
from ui.controls.label import Label, LabelRole
from ui.desk.call.action_button import ActionButton
from ui.desk.frame.call_chip import CallChip
from ui.look.theme import current_theme
from ui.look.tokens import ACTION_HEIGHT, SPACE_2, SPACE_3, SPACE_4
from ui.shortcuts import Act, Shortcuts

_SMALLER: tuple[LabelRole, ...] = ("title", "strong")
"""Roles for the name of a page, for words too long for the one before."""

_LOW = 300
"""Height in px, at 100 % text, below which a window has no room for a second line up here."""


class Header(QFrame):
    """Menu, name of the page, start of a call or the way back to one, and the pin.

    Emits:
        menu_asked(QWidget): the menu button was pressed; the menu opens below it.
        return_asked(): the agent wants back to the open call.
    """

    menu_asked = Signal(object)
    return_asked = Signal()

    def __init__(self, desk: Desk, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._start_action = shortcuts[Act.START_CALL]
        self.setProperty("role", "bar")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._menu = IconButton("menu", self.tr("All pages"))
        self._menu.clicked.connect(lambda: self.menu_asked.emit(self._menu))
        self._title = Label("", "heading")
        self._start = Button(self.tr("Start a call"), "phone", "primary", height=ACTION_HEIGHT)
        self._start.clicked.connect(self._start_action.trigger)
        self._chip = CallChip(desk)
        self._chip.return_asked.connect(self.return_asked)
        self._pin = ActionButton(shortcuts[Act.PIN], "pin-off", icon_on="pin")
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_2)
        self._row.addWidget(self._menu)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._pin)
        self._below = QVBoxLayout()
        self._below.setSpacing(SPACE_2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addLayout(self._row)
        column.addLayout(self._below)
        column.addWidget(self._chip)
        self._page_leads = False
        self._is_upright = True
        self._place_start(is_upright=False)
        self.renew()

    @property
    def title(self) -> str:
        """The name of the page as shown."""
        return self._title.text()

    @property
    def menu_button(self) -> IconButton:
        """Opens the menu of pages; hidden where the rail shows them."""
        return self._menu

    @property
    def start_button(self) -> Button:
        """Starts a call."""
        return self._start

    @property
    def call_chip(self) -> CallChip:
        """Leads back to the open call."""
        return self._chip

    def set_title(self, title: str) -> None:
        """Name the page."""
        self._title.setText(title)
        self._fit()

    def set_page_leads(self, leads: bool) -> None:
        """A page with a main action of its own has the only filled button of the window."""
        self._page_leads = leads
        self.renew()

    def set_wide(self, is_wide: bool) -> None:
        """A wide window has a rail instead of the menu."""
        self._menu.setVisible(not is_wide)
        self._fit()

    def renew(self) -> None:
        """Show the way back while a call is open; starting another stays possible."""
        is_open = self._desk.calls.current is not None
        self._chip.setVisible(is_open)
        self._chip.renew()
        self._start.set_role("plain" if is_open or self._page_leads else "primary")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the start of a call below the name of the page where both do not fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew to another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._title.set_role("heading")
        self._start.set_icon("phone")
        if self._needed() > self.width():
            self._start.set_icon(None)
        is_upright = self._needed() > self.width()
        if is_upright:
            self._start.set_icon("phone")
            # "Einstellungen" in large type is rather smaller than broken in two.
            for smaller in _SMALLER:
                if self._breaks_title():
                    self._title.set_role(smaller)
        # In a low window the name of the page gives way, so that all stays in one line.
        is_low = self.window().height() < current_theme().px(_LOW)
        self._title.setHidden(is_upright and is_low)
        is_upright = is_upright and not is_low
        if is_low:
            self._start.set_icon(None)
        self._place_start(is_upright=is_upright)
        # Beside an open call a second one can wait in the menu: the room is the page's.
        self._start.setHidden(is_upright and self._desk.calls.current is not None)

    def _needed(self) -> int:
        """Width in px that everything needs side by side."""
        # The title counts also while it is hidden: it comes back where there is room again.
        shown = [self._title, self._start, self._pin]
        if not self._menu.isHidden():
            shown.append(self._menu)
        around = SPACE_4 + SPACE_3 + SPACE_2 * (len(shown) - 1)
        return sum(widget.sizeHint().width() for widget in shown) + around

    def _breaks_title(self) -> bool:
        """Whether a word of the name of the page would be broken in two."""
        beside = [self._pin] if self._menu.isHidden() else [self._menu, self._pin]
        taken = sum(widget.sizeHint().width() + SPACE_2 for widget in beside)
        return self._title.widest_word() > self.width() - SPACE_4 - SPACE_3 - taken

    def _place_start(self, *, is_upright: bool) -> None:
        if is_upright == self._is_upright:
            return
        self._is_upright = is_upright
        # A widget that moves from one layout to another keeps the keyboard: it is not hidden.
        if is_upright:
            self._row.removeWidget(self._start)
            self._below.addWidget(self._start)
        else:
            self._below.removeWidget(self._start)
            self._row.insertWidget(self._row.indexOf(self._pin), self._start)
        self.updateGeometry()
