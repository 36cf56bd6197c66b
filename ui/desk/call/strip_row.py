"""One row for a crowded screen: time, tension, the next action, and the way to the rest."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.ports import Changed
from app.sheet import tension_now
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.controls.tension_scale import TensionScale
from ui.desk.call.action_button import ActionButton
from ui.desk.call.call_timer import CallTimer
from ui.desk.call.call_words import phase_word
from ui.desk.call.phase_mark import PhaseMark
from ui.desk.call.row_button import RowButton
from ui.desk.call.strip_menu import StripMenu
from ui.desk.call.tension_pick import TensionPick
from ui.desk.notes.saved_mark import SavedMark, SavedState
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1, SPACE_2, SPACE_3
from ui.shortcuts import Act
from ui.workplace import Workplace

_MAIN_HEIGHT = 36
_GIVES_WAY = (
    "scale",
    "state",
    "hold and end in words",
    "actions in words",
    "saved",
    "title in one line",
    "tension in words",
    "hold and end",
    "leave",
    "notes",
    "title",
    "pause",
    "mark",
    "boundary",
    "news and calls",
)
"""What gives way in this order as the row gets narrower; each thing has its key, and the menu."""


class _Next(NamedTuple):
    """The next action: its word, its icon and what it does."""

    text: str
    icon: str
    act: Act


class StripRow(QFrame):
    """Time, tension and the next action; pause, boundary, notes; the rest in the menu.

    Holds the call shown. One button is the next action: to answer, to tick the step, to resume,
    to wrap up, to start a call. Emits `act_asked` with the action of a panel that opens below the
    row, `due_asked`, `news_asked` and `pages_asked`. Everything else triggers the window's own
    actions.
    """

    act_asked = Signal(object)
    due_asked = Signal()
    news_asked = Signal()
    pages_asked = Signal(object)

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._call: UUID | None = None
        self._act = Act.START_CALL
        self._due = 0
        self._news = ""
        self._is_bad = False
        self._others = 0
        self._open_act: Act | None = None
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("Call"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        keys = place.shortcuts
        self._mark = PhaseMark()
        self._timer = CallTimer(self.tr("Call time"))
        self._state = Label("", "muted", wraps=False)
        self._scale = TensionScale(self.tr("Tension"))
        self._scale.set_low(True)
        self._scale.show_word_below(False)
        self._pick = TensionPick(self.tr("Tension"))
        self._main = RowButton("", "check", "primary", height=_MAIN_HEIGHT)
        self._news_button = RowButton("", "triangle-alert", "quiet")
        self._calls = RowButton("", "phone")
        self._saved = SavedMark()
        self._hold = RowButton(self.tr("Hold"), "pause")
        self._end = RowButton(self.tr("End"), "phone-off", "danger")
        self._pause = RowButton(self.tr("Pause"), "wind")
        self._boundary = RowButton(self.tr("Boundary"), "shield")
        self._notes = RowButton(self.tr("Notes"), "pencil")
        self._due_button = RowButton("", "inbox", "quiet")
        self._leave = ActionButton(keys[Act.STRIP], "chevrons-up-down")
        self._more = IconButton("ellipsis", self.tr("All actions"))
        self._menu = StripMenu(keys, self)
        self._build()
        self._connect()
        place.bridge.on(("calls", "phase", "log", "steps", "tension", "playbook"), self._hear)
        keys.keys_changed.connect(self._show_keys)
        self._show_keys()
        self.show_call(None)

    # -- what it shows -------------------------------------------------------------------------

    @property
    def timer(self) -> CallTimer:
        """The running time."""
        return self._timer

    @property
    def main_button(self) -> RowButton:
        """The next action."""
        return self._main

    @property
    def tension_pick(self) -> TensionPick:
        """The tension, where the scale has no room."""
        return self._pick

    @property
    def scale(self) -> TensionScale:
        """The tension, in five segments."""
        return self._scale

    @property
    def notes_button(self) -> RowButton:
        """Opens and closes the notes below the row."""
        return self._notes

    @property
    def boundary_button(self) -> RowButton:
        """Opens the ladder below the row."""
        return self._boundary

    @property
    def calls_button(self) -> RowButton:
        """That another call is open or rings; leads to it."""
        return self._calls

    @property
    def news_button(self) -> RowButton:
        """That there is something to know; unfolds it."""
        return self._news_button

    @property
    def due_button(self) -> RowButton:
        """How many follow-ups are due, while no call is open."""
        return self._due_button

    @property
    def more_button(self) -> IconButton:
        """The menu of everything."""
        return self._more

    @property
    def menu(self) -> StripMenu:
        """Every action with its key."""
        return self._menu

    def show_call(self, call: UUID | None) -> None:
        """Show another call, or that there is none."""
        self._call = call
        self.renew()

    def renew(self) -> None:
        """Show the call as it stands."""
        desk = self._place.desk
        sheet = desk.sheet(self._call) if self._call is not None else None
        phase = sheet.call.phase if sheet is not None else "closed"
        word = phase_word(phase) if sheet is not None else self.tr("No call open")
        if sheet is not None and sheet.call.origin == "rehearsal":
            word = self.tr("Rehearsal · {state}").format(state=word)
        self._state.setText(word)
        self._mark.set_phase(phase)
        self._mark.setAccessibleName(word)
        self._hold.setText(self.tr("Hold") if phase == "active" else self.tr("Resume"))
        self._hold.set_icon("pause" if phase == "active" else "play")
        self._end.setText(self.tr("Close") if phase == "wrap_up" else self.tr("End"))
        self._end.set_icon("check" if phase == "wrap_up" else "phone-off")
        self._end.set_role("plain" if phase == "wrap_up" else "danger")
        words = [each.title for each in sorted(desk.playbook.tension, key=lambda each: each.level)]
        level = tension_now(sheet) if sheet is not None else 0
        for control in (self._scale, self._pick):
            control.set_words(words)
            control.set_level(level)
        self._show_next(phase)
        self._others = len(desk.calls.open()) - 1
        rings = any(
            each.call.phase == "ringing" and each.call.id != self._call
            for each in desk.calls.open()
        )
        self._calls.setText(self.tr("Ringing") if rings else f"+{self._others}")
        self._calls.setAccessibleName(
            self.tr("Another call is ringing")
            if rings
            else self.tr("%n more open call(s)", "", max(0, self._others))
        )
        self.tick()
        self.fit()

    def tick(self) -> None:
        """Show the time as it is now."""
        if self._call is not None:
            self._timer.set_ms(self._place.desk.calls.duration_ms(self._call))

    def set_due(self, count: int) -> None:
        """Show how many follow-ups are due."""
        self._due = count
        self._due_button.setText(self.tr("%n due", "", count))
        self.fit()

    def set_saved(self, state: SavedState) -> None:
        """Show whether what was written is saved."""
        self._saved.set_state(state)
        self._tell()

    def set_news(self, text: str, *, is_bad: bool) -> None:
        """Show that there is something to know, in a word; empty takes it back."""
        self._news, self._is_bad = text, is_bad
        self._tell()

    def _tell(self) -> None:
        is_bad = self._is_bad or self._saved.state == "unsaved"
        button = self._news_button
        button.setText(self.tr("Not saved") if is_bad else self.tr("To know"))
        button.setToolTip(self._told)
        button.setAccessibleDescription(self._told)
        button.set_role("danger" if is_bad else "quiet")
        button.set_icon("triangle-alert" if is_bad else "info")
        self.fit()

    def mark(self, act: Act | None) -> None:
        """Show what is open below the row; then that, and not the row, has the main action."""
        self._open_act = act
        buttons = {Act.PAUSE: self._pause, Act.BOUNDARY: self._boundary, Act.NOTES: self._notes}
        for each, button in buttons.items():
            button.setChecked(False)
            button.setCheckable(each is act)
            button.setChecked(each is act)
        self._main.set_role("primary" if act in (None, Act.NOTES) else "plain")

    @property
    def resting_place(self) -> QWidget:
        """Where the keyboard does no harm when a key is pressed by mistake."""
        return self._more if self._notes.isHidden() else self._notes

    def take_keyboard(self) -> None:
        """Take the keyboard to where a stray key does no harm."""
        self.resting_place.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- fitting -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """One row, as high whatever stands in it."""
        return QSize(0, self._main.height_in_two() + 2 * SPACE_1)

    def minimumSizeHint(self) -> QSize:
        """One row, of any width."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """It is one row at any width."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew to another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def fit(self) -> None:
        """Show as much as there is room for."""
        gone: set[str] = set()
        for giving in ("", *_GIVES_WAY):
            gone.add(giving)
            self._dress(gone)
            shown = self._shown(gone)
            if self._needed(shown) <= self.width():
                break
        # Only now: what has the keyboard must not be hidden while this is being tried out.
        for widget in self._row_widgets():
            if widget.isHidden() == (widget in shown):
                widget.setVisible(widget in shown)
        self._name_more("news and calls" in gone)
        self.updateGeometry()

    def _dress(self, gone: set[str]) -> None:
        """Let each thing take as much as it may."""
        is_tight = "hold and end" in gone and current_theme().scale > 1
        self._timer.set_size("heading" if is_tight else "timer")
        self._pick.set_bare("tension in words" in gone)
        self._main.set_in_two("title in one line" in gone)
        self._main.set_bare("title" in gone)
        for button in (self._hold, self._end):
            button.set_bare("hold and end in words" in gone)
        for button in (self._pause, self._boundary, self._notes):
            button.set_bare("actions in words" in gone)
        for button in (self._news_button, self._calls):
            button.set_bare("saved" in gone)

    def _shown(self, gone: set[str]) -> set[QWidget]:
        """What is there to see, when these things have given way."""
        talks = self._call is not None
        rooms: dict[QWidget, bool] = {
            self._mark: "mark" not in gone,
            self._timer: talks,
            self._state: "state" not in gone,
            self._scale: talks and "scale" not in gone,
            self._pick: talks and "scale" in gone,
            self._main: True,
            self._due_button: not talks and self._due > 0,
            self._news_button: bool(self._told) and "news and calls" not in gone,
            self._calls: self._others > 0 and "news and calls" not in gone,
            self._saved: talks and "saved" not in gone,
            self._hold: talks and "hold and end" not in gone and self._act is not Act.HOLD,
            self._end: talks and "hold and end" not in gone,
            self._pause: talks and "pause" not in gone,
            self._boundary: talks and "boundary" not in gone,
            self._notes: "notes" not in gone,
            self._leave: "leave" not in gone,
            self._more: True,
        }
        return {widget for widget, shown in rooms.items() if shown}

    def _name_more(self, is_crowded: bool) -> None:
        hides_news = is_crowded and bool(self._told)
        self._more.set_icon("triangle-alert" if hides_news else "ellipsis")
        self._more.set_name(
            self.tr("All actions; there is something to know")
            if hides_news
            else self.tr("All actions")
        )

    @property
    def _told(self) -> str:
        """What there is to know, in a sentence."""
        unsaved = self._saved.state == "unsaved"
        return self._news or (self.tr("This is not saved yet.") if unsaved else "")

    def _needed(self, shown: set[QWidget]) -> int:
        """Width in px that these need side by side."""
        width = sum(self._width_of(each) for each in shown)
        return width + SPACE_2 * len(shown) + 2 * SPACE_3

    def _width_of(self, widget: QWidget) -> int:
        if widget is self._scale:
            return sum(each.full_width() for each in self._scale.segments) + 4 * SPACE_1
        return widget.sizeHint().width()

    def _row_widgets(self) -> tuple[QWidget, ...]:
        return (
            self._mark,
            self._timer,
            self._state,
            self._scale,
            self._pick,
            self._main,
            self._due_button,
            self._news_button,
            self._calls,
            self._saved,
            self._hold,
            self._end,
            self._pause,
            self._boundary,
            self._notes,
            self._leave,
            self._more,
        )

    # -- inside --------------------------------------------------------------------------------

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_1)
        row.setSpacing(SPACE_2)
        self._scale.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        middle = Qt.AlignmentFlag.AlignVCenter
        for widget in self._row_widgets():
            if widget is self._news_button:
                row.addStretch(1)
            row.addWidget(widget, 0, middle)
        for button in (self._main, self._news_button, self._calls, self._due_button):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        keys = self._place.shortcuts
        self._main.clicked.connect(self._do_next)
        self._calls.clicked.connect(keys[Act.NEXT_CALL].trigger)
        self._hold.clicked.connect(keys[Act.HOLD].trigger)
        self._end.clicked.connect(self._press_end)
        self._pause.clicked.connect(lambda: self.act_asked.emit(Act.PAUSE))
        self._boundary.clicked.connect(lambda: self.act_asked.emit(Act.BOUNDARY))
        self._notes.clicked.connect(lambda: self.act_asked.emit(Act.NOTES))
        self._due_button.clicked.connect(self.due_asked)
        self._news_button.clicked.connect(self.news_asked)
        self._menu.news_asked.connect(self.news_asked)
        self._menu.pages_asked.connect(lambda: self.pages_asked.emit(self._more))
        self._more.clicked.connect(lambda: self._menu.open_below(self._more, news=bool(self._told)))
        for control in (self._scale, self._pick):
            control.level_chosen.connect(self._choose_tension)

    def _hear(self, _changed: Changed) -> None:
        if self.isVisible() and (self._call is None or self._is_open()):
            self.renew()

    def _is_open(self) -> bool:
        return any(sheet.call.id == self._call for sheet in self._place.desk.calls.open())

    def _choose_tension(self, level: int) -> None:
        if self._call is not None:
            self._place.desk.tension.set(self._call, level)

    def _do_next(self) -> None:
        self._place.shortcuts[self._act].trigger()

    def _press_end(self) -> None:
        sheet = self._place.desk.calls.shown()
        ended = sheet is not None and sheet.call.phase == "wrap_up"
        self._place.shortcuts[Act.CLOSE_CALL if ended else Act.END_CALL].trigger()

    def _show_next(self, phase: str) -> None:
        following = self._next(phase)
        self._act = following.act
        self._main.setText(following.text)
        self._main.set_icon(following.icon)
        name = following.text
        if following.act is Act.TICK:
            name = self.tr("Done: {step}").format(step=following.text)
        self._main.setAccessibleName(name)
        self._main.setAccessibleDescription(self._place.shortcuts.shown_keys(following.act))
        self._main.setToolTip(f"{name} ({self._place.shortcuts.shown_keys(following.act)})")

    def _next(self, phase: str) -> _Next:
        if self._call is None:
            return _Next(self.tr("Start a call"), "phone", Act.START_CALL)
        if phase == "ringing":
            return _Next(self.tr("Start"), "phone", Act.HOLD)
        if phase == "held":
            return _Next(self.tr("Resume"), "play", Act.HOLD)
        line = self._place.desk.checklist.now(self._call)
        if phase == "wrap_up" or line is None:
            return _Next(self.tr("Wrap up"), "clipboard-check", Act.WRAP_UP)
        return _Next(line.step.title, "check", Act.TICK)

    def _show_keys(self) -> None:
        keys = self._place.shortcuts.shown_keys
        for button, act in (
            (self._hold, Act.HOLD),
            (self._end, Act.END_CALL),
            (self._pause, Act.PAUSE),
            (self._boundary, Act.BOUNDARY),
            (self._notes, Act.NOTES),
        ):
            button.setToolTip(f"{button.text()} ({keys(act)})")
            button.setAccessibleDescription(keys(act))
