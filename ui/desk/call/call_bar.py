"""The bar on top of a call: its state, its time, hold, end and the pin."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.records import Call, Phase
from ui.controls.button import Button
from ui.controls.elastic_row import ElasticRow
from ui.controls.flow_layout import FlowLayout
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.desk.call.action_button import ActionButton
from ui.desk.call.call_timer import CallTimer
from ui.desk.call.call_words import phase_word
from ui.desk.call.phase_mark import PhaseMark
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from ui.shortcuts import Act
from ui.workplace import Workplace

_BUTTON_HEIGHT = 36
_LOW_HEIGHT = 32
_ROOM_FOR_ICONS = 344
_ROOM_FOR_STATE = 396
_ROOM_FOR_SECOND_CALL = 460


class CallBar(QFrame):
    """State, timer, hold or resume, end or close, a second call, and the pin.

    Holds which call it shows. Emits `start_asked`, `hold_asked`, `resume_asked`, `end_asked` and
    `close_asked`, and `menu_asked` with the button under which the menu of pages opens; the pin
    triggers the window's own action.
    """

    start_asked = Signal()
    hold_asked = Signal()
    resume_asked = Signal()
    end_asked = Signal()
    close_asked = Signal()
    menu_asked = Signal(object)

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._call: UUID | None = None
        self._phase: Phase = "closed"
        self._low = False
        self.setProperty("role", "bar")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._mark = PhaseMark()
        self._timer = CallTimer(self.tr("Call time"))
        self._state = Label("", "muted", wraps=False)
        self._state_below = Label("", "small")
        self._hold = Button(self.tr("Hold"), "pause", height=_BUTTON_HEIGHT)
        self._end = Button(self.tr("End"), "phone-off", "danger", height=_BUTTON_HEIGHT)
        self._more = IconButton("plus", self.tr("Start another call"))
        self._pin = ActionButton(place.shortcuts[Act.PIN], "pin-off", icon_on="pin")
        self._strip = ActionButton(place.shortcuts[Act.STRIP], "chevrons-down-up")
        self._menu = IconButton("menu", self.tr("All pages"))
        self._build()
        self._hold.clicked.connect(self._press_hold)
        self._end.clicked.connect(self._press_end)
        self._more.clicked.connect(self.start_asked)
        self._menu.clicked.connect(lambda: self.menu_asked.emit(self._menu))
        self.show_call(None)

    @property
    def timer(self) -> CallTimer:
        """The running time."""
        return self._timer

    @property
    def state(self) -> str:
        """The call's state in words."""
        return self._state.text()

    @property
    def hold_button(self) -> Button:
        """Hold or resume."""
        return self._hold

    @property
    def end_button(self) -> Button:
        """End or close."""
        return self._end

    @property
    def pin_button(self) -> ActionButton:
        """The pin."""
        return self._pin

    @property
    def menu_button(self) -> IconButton:
        """Opens the menu of pages; hidden where a rail shows them."""
        return self._menu

    def show_call(self, call: Call | None) -> None:
        """Show the state of a call, or that there is none."""
        self._call = call.id if call else None
        self._phase = call.phase if call else "closed"
        word = phase_word(self._phase) if call else self.tr("No call open")
        if call is not None and call.origin == "rehearsal":
            word = self.tr("Rehearsal · {state}").format(state=word)
        self._state.setText(word)
        self._state_below.setText(word)
        self._mark.set_phase(self._phase)
        self._mark.setAccessibleName(word)
        for widget in (self._timer, self._hold, self._end):
            widget.setVisible(call is not None)
        if call is not None:
            self._dress_buttons(self._phase)
        self._fit()
        self.tick()

    def set_low(self, low: bool) -> None:
        """Take one line only, for a window that is low."""
        self._low = low
        self._fit()

    def tick(self) -> None:
        """Show the time as it is now."""
        if self._call is not None:
            self._timer.set_ms(self._place.desk.calls.duration_ms(self._call))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit in one line: the word moves below the time, then the icons go."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        status = QWidget()
        line = QHBoxLayout(status)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_3)
        times = QVBoxLayout()
        times.setSpacing(0)
        times.addWidget(self._timer)
        times.addWidget(self._state_below)
        line.addWidget(self._mark)
        line.addLayout(times)
        line.addWidget(self._state)
        line.addStretch(1)
        buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        row = FlowLayout(buttons, gap=SPACE_2)
        for button in (self._hold, self._end, self._more, self._strip, self._pin, self._menu):
            row.addWidget(button)
        both = ElasticRow(gap=SPACE_2, keeps=0)
        both.add(status, 1)
        both.add(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_1, SPACE_3, SPACE_1)
        column.addWidget(both)

    def _dress_buttons(self, phase: Phase) -> None:
        talking = phase == "active"
        self._hold.setText(
            {
                "active": self.tr("Hold"),
                "held": self.tr("Resume"),
                "ringing": self.tr("Start"),
            }.get(phase, self.tr("Resume"))
        )
        self._hold.setProperty("resumes", not talking)
        self._hold.set_role("primary" if phase in ("ringing", "held") else "plain")
        ended = phase == "wrap_up"
        self._end.setText(self.tr("Close") if ended else self.tr("End"))
        self._end.set_role("plain" if ended else "danger")

    def _fit(self) -> None:
        theme = current_theme()
        room = self.width()
        icons = room >= theme.px(_ROOM_FOR_ICONS)
        talking, ended = self._phase == "active", self._phase == "wrap_up"
        self._hold.set_icon(("pause" if talking else "play") if icons else None)
        self._end.set_icon(("check" if ended else "phone-off") if icons else None)
        spare = self._spare_width()
        fits = spare >= 0
        bare = self._low and not fits
        if bare:
            self._hold.set_icon("pause" if talking else "play")
            self._end.set_icon("check" if ended else "phone-off")
        for button in (self._hold, self._end):
            button.set_bare(bare)
            button.set_height(_LOW_HEIGHT if self._low else _BUTTON_HEIGHT)
            button.setToolTip(button.text() if bare else "")
        self._timer.set_size("heading" if bare else "timer")
        # The pin has its key, and stands in the menu.
        self._pin.setVisible(fits)
        others = (self._strip,) if self._call is None else (self._strip, self._more)
        wanted = sum(each.sizeHint().width() + SPACE_2 for each in others)
        roomy = room >= theme.px(_ROOM_FOR_SECOND_CALL) and spare >= wanted
        self._strip.setVisible(roomy)
        self._more.setVisible(roomy and self._call is not None)
        if roomy:
            spare -= wanted
        beside = self._call is None or (
            room >= theme.px(_ROOM_FOR_STATE) and spare >= self._state.sizeHint().width() + SPACE_3
        )
        self._state.setVisible(beside)
        self._state_below.setVisible(not beside and not self._low)

    def _spare_width(self) -> int:
        """Px left beside time and buttons with their words; below 0 they have no room."""
        shown: tuple[QWidget, ...] = (self._mark, self._pin, self._menu)
        needed = sum(widget.sizeHint().width() for widget in shown)
        if self._call is None:
            needed += self._state.sizeHint().width()
        else:
            # In the size that it has where all fits, or the answer would hang on the last one.
            needed += self._timer.width_in("timer")
            needed += self._hold.width_beside() + self._end.width_beside()
        return self.width() - needed - SPACE_4 - 2 * SPACE_3 - 4 * SPACE_2

    def _press_hold(self) -> None:
        if self._phase == "active":
            self.hold_asked.emit()
        else:
            self.resume_asked.emit()

    def _press_end(self) -> None:
        if self._phase == "wrap_up":
            self.close_asked.emit()
        else:
            self.end_asked.emit()
