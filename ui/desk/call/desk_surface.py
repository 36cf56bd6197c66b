"""What lies between the bar of a call and its main actions: the panels, of which some show."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.palette import PaletteEntry
from ui.controls.empty_state import EmptyState
from ui.desk.call.caller_card import CallerCard, Fold
from ui.desk.call.desk_layout import DeskLayout, Spot
from ui.desk.call.desk_view import View
from ui.desk.call.now_area import NowArea
from ui.desk.call.now_card import NowCard
from ui.desk.call.panel import CallPanel
from ui.desk.call.panel_makers import panel_makers
from ui.desk.call.source_panel import SourcePanel
from ui.desk.call.steps_panel import StepsPanel
from ui.desk.call.tension_strip import TensionStrip
from ui.desk.notes.notes_panel import NotesPanel
from ui.desk.phrases.phrase_board import PhraseBoard
from ui.desk.phrases.phrase_palette import PhrasePalette
from ui.desk.phrases.saying import Saying
from ui.look.theme import current_theme
from ui.workplace import Workplace

_ROOM_FOR_KINDS = 400
"""Height in px at 100 % text from which the kinds of phrases stand open in a wide window."""

FACTS_FROM, FULL_FROM = 440, 720
"""Height in px of the surface at 100 % text from which the caller's card shows more than a line,
and from which it shows everything, in one column."""


class _Ground(QWidget):
    """Carries the panels; draws the lines between the columns of a wide window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk_layout = DeskLayout(self)

    def minimumSizeHint(self) -> QSize:
        """No width of its own: the panels wrap."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines between columns."""
        del event
        painter = QPainter(self)
        painter.setPen(current_theme().colour("line"))
        for edge in self.desk_layout.edges:
            painter.drawLine(edge)


class DeskSurface(QScrollArea):
    """The panels of a call, in one to three columns; scrolls only when nothing else helps.

    Holds the view of each open call. Below a strip (`set_strip`) only what was asked for shows.
    Emits `view_changed` when another view is shown, `folded` when more or less is open below a
    strip, `keyboard_freed` before the part with the keyboard goes and none comes in its place,
    `start_asked` when the agent wants to begin a call where there is none, and `panel_built`
    with a panel that was asked for the first time.
    """

    view_changed = Signal()
    folded = Signal()
    keyboard_freed = Signal()
    start_asked = Signal()
    panel_built = Signal(object)

    def __init__(self, place: Workplace, saying: Saying, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._saying = saying
        self._call: UUID | None = None
        self._low = False
        self._very_low = False
        self._strip = False
        self._notes_open = False
        self._below: tuple[QWidget, ...] = ()
        self._views: dict[UUID, View] = {}
        self._panels: dict[View, CallPanel] = {}
        self._makers = panel_makers(place, saying)
        self.setAccessibleName(self.tr("Call"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.caller = CallerCard(place)
        self.tension = TensionStrip(place)
        self.steps = StepsPanel(place)
        self.now = NowCard(place, saying)
        self.board = PhraseBoard(place, saying)
        self.idle = EmptyState(
            "phone",
            self.tr("No call is open. Start one, or just write: the first note starts it."),
            self.tr("Start a call"),
        )
        self.idle.action_button.set_role("primary")
        self.area = NowArea(self.tr("Now"))
        self.palette_panel = PhrasePalette(place, saying)
        self.notes = NotesPanel(place)
        self._ground = _Ground()
        self._build()
        self._connect()
        self.show_call(None)

    @property
    def view(self) -> View:
        """What is shown of the present call."""
        return self._views.get(self._call, View.NOW) if self._call is not None else View.NOW

    @property
    def columns(self) -> int:
        """How many columns there are."""
        if self._strip:
            return 1
        return DeskLayout.columns_at(self.viewport().width())

    @property
    def is_low(self) -> bool:
        """Whether the window leaves little height."""
        return self._low

    @property
    def is_very_low(self) -> bool:
        """Whether it leaves so little that a panel stands alone."""
        return self._very_low

    @property
    def phrase_is_shown(self) -> bool:
        """Whether a phrase stands large in place of the step."""
        return not self.board.isHidden()

    def panel(self, view: View) -> QWidget:
        """The panel of a view, built when it is asked for the first time."""
        own = {View.STEPS: self.steps, View.PALETTE: self.palette_panel, View.NOW: self.area}
        if view in own:
            return own[view]
        if view not in self._panels:
            panel = self._makers[view]()
            panel.hide()
            self._panels[view] = panel
            self._ground.desk_layout.put(Spot.PANEL, panel)
            panel.show_call(self._call)
            self.panel_built.emit(panel)
        return self._panels[view]

    def set_low(self, low: bool, *, very: bool) -> None:
        """Take the least of a low window, or a very low one: only what is worked with now."""
        self._very_low = very
        self._low = low
        self.tension.set_low(low)
        self.idle.set_plain(low)
        self._ground.desk_layout.set_low(low and self.columns == 1)

    def set_strip(self, strip: bool) -> None:
        """Stand below a strip, where only what was asked for is open; or as usual.

        What has the keyboard stays open, with its caret.
        """
        self._notes_open = strip and self._has_keyboard(self.notes)
        if strip and self._has_keyboard(self.palette_panel) and self._call is not None:
            self._views[self._call] = View.PALETTE
        self._strip = strip
        self._ground.desk_layout.set_single(strip)
        self.fit()

    @property
    def notes_open(self) -> bool:
        """Whether the notes are open below the strip."""
        return self._notes_open

    @property
    def parts_below(self) -> tuple[QWidget, ...]:
        """What is open below the strip."""
        return self._wanted(self.view) if self._strip else ()

    def put_on_top(self, spot: Spot, widget: QWidget) -> None:
        """Put something above the panels; it shows and hides by itself, and scrolls with them."""
        self._ground.desk_layout.put(spot, widget)

    # -- showing -----------------------------------------------------------------------------------

    def show_call(self, call: UUID | None) -> None:
        """Show another call, or that there is none; each call keeps the view that it had."""
        if self._call is not None and call != self._call:
            self.board.hide()
            self.now.setVisible(call is not None)
        self._call = call
        for part in (self.caller, self.tension, self.steps, self.now, self.board):
            part.show_call(call)
        self.palette_panel.show_call(call)
        for panel in self._panels.values():
            panel.show_call(call)
        self.notes.show_call(call)
        self.idle.setVisible(call is None)
        self.now.setVisible(call is not None)
        self.board.hide()
        self._show(self.view)

    def open(self, view: View) -> None:
        """Open a panel by the agent's own key or click; the keyboard goes along."""
        if self._call is None:
            return
        panel = self.panel(view)
        if view is View.STEPS and self.columns > 2:
            self.steps.take_keyboard()
            return
        self._show(view, panel)

    def close_panel(self) -> bool:
        """Back to now and notes; False when nothing is open."""
        if self.palette_panel.reset():
            self._show(View.NOW, self.notes)
            return True
        if self.view is not View.NOW:
            had_keyboard = self._has_keyboard(self.panel(self.view))
            self._show(View.NOW, self.notes if had_keyboard else None)
            return True
        return self.put_phrase_away() or self._fold_notes()

    def go_to_notes(self) -> None:
        """Put the keyboard into the notes, where the caret was left."""
        self._notes_open = self._strip
        if self._strip or (self.columns == 1 and self.view is not View.NOW):
            self._show(View.NOW, self.notes)
        self.palette_panel.reset()
        self.notes.focus_notes()
        self.ensureWidgetVisible(self.notes, 0, 0)

    def show_phrase(self, entry: PaletteEntry, because: tuple[str, ...]) -> None:
        """Show a phrase large in place of the step; who writes notes goes on writing."""
        self.board.show_phrase(entry, because)
        chosen_elsewhere = any(self._has_keyboard(p) for p in (*self._panels.values(), self.steps))
        from_palette = self._has_keyboard(self.palette_panel)
        self.now.hide()
        self.board.show()
        self.palette_panel.reset()
        if from_palette or (chosen_elsewhere and self.columns == 1):
            self._show(View.NOW, self.board if self.board.asks else self.notes)
        else:
            self._show(View.NOW)
        self.area.verticalScrollBar().setValue(0)

    def put_phrase_away(self) -> bool:
        """Show the step again; False when no phrase was shown."""
        if self.board.isHidden():
            return False
        if self._has_keyboard(self.board) and self.notes in self._wanted(View.NOW):
            self.notes.focus_notes()
        self.now.setVisible(self._call is not None)
        self.board.hide()
        self._show(self.view)
        return True

    def ask_source(self) -> None:
        """Show where the phrase or the step that is shown comes from."""
        entry = self.board.entry
        if self.phrase_is_shown and entry is not None and not entry.personal:
            self.show_source(f"phrases.{entry.id}")
        elif self._call is not None:
            line = self._place.desk.checklist.now(self._call)
            if line is not None:
                self.show_source(f"steps.{line.step.id}")

    def show_source(self, path: str) -> None:
        """Show where a place of the playbook comes from."""
        panel = self.panel(View.SOURCE)
        assert isinstance(panel, SourcePanel)
        panel.show_place(path)
        self.open(View.SOURCE)

    def fit(self) -> None:
        """Fold and show what the present size asks for."""
        self._ground.desk_layout.set_low(self._low and self.columns == 1)
        low = self.height() < current_theme().px(_ROOM_FOR_KINDS)
        self.palette_panel.set_resting(self.columns > 1, low=low)
        self.now.show_ways(palette=self.columns == 1, steps=self.columns < 3)
        if self.view is View.STEPS and self.columns > 2:
            self._show(View.NOW)
        else:
            self._show(self.view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more where there is room."""
        super().resizeEvent(event)
        self.fit()

    # -- inside ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.area.add(self.idle)
        self.area.add(self.now)
        self.area.add(self.board)
        self.area.body.addStretch(1)
        self._ground.setProperty("role", "column")
        layout = self._ground.desk_layout
        layout.put(Spot.CALLER, self.caller)
        layout.put(Spot.TENSION, self.tension)
        layout.put(Spot.STEPS, self.steps)
        layout.put(Spot.NOW, self.area)
        layout.put(Spot.PALETTE, self.palette_panel)
        layout.put(Spot.NOTES, self.notes)
        self.setWidget(self._ground)
        self.viewport().setAutoFillBackground(False)
        self._ground.setAutoFillBackground(False)

    def _connect(self) -> None:
        self.idle.action_asked.connect(self.start_asked)
        self.caller.details_asked.connect(lambda: self.open(View.CALLER))
        self.steps.step_ticked.connect(self.put_phrase_away)
        self.steps.step_chosen.connect(self._step_chosen)
        self.now.palette_asked.connect(lambda: self.open(View.PALETTE))
        self.now.steps_asked.connect(lambda: self.open(View.STEPS))
        self.now.ticked.connect(self.put_phrase_away)
        self.now.unfolded.connect(self.area.bring_into_view)
        self.board.closed.connect(self.put_phrase_away)
        self.board.blanks_done.connect(self.notes.focus_notes)
        for part in (self.now, self.board, self.steps):
            part.source_asked.connect(self.show_source)
        self.notes.page_turned.connect(self.fit)
        current_theme().theme_changed.connect(self.fit)

    def _fold_notes(self) -> bool:
        """Close the notes below a strip; the caret stays where it is."""
        if not self._notes_open:
            return False
        self._notes_open = False
        self._show(self.view)
        return True

    def _step_chosen(self) -> None:
        self.put_phrase_away()
        if self.view is View.STEPS:
            self.close_panel()

    def _show(self, view: View, keyboard: QWidget | None = None) -> None:
        """Show a view: first what comes, then the keyboard, then away with what goes."""
        changed = view is not self.view
        if self._call is not None:
            self._views[self._call] = view
        wanted = self._wanted(view)
        self.caller.set_fold(self._fold_of(view))
        if self._strip and wanted:
            self.show()
        for part in wanted:
            part.show()
        self._ground.desk_layout.activate()
        going = [part for part in self._parts() if part not in wanted]
        if keyboard is None and any(self._has_keyboard(part) for part in going):
            keyboard = self.notes if self.notes in wanted else self.panel(view)
        self._send_keyboard(keyboard, wanted)
        for part in going:
            part.hide()
        self._ground.desk_layout.invalidate()
        self._ground.updateGeometry()
        self._tell_of(wanted, changed=changed)

    def _send_keyboard(self, keyboard: QWidget | None, wanted: tuple[QWidget, ...]) -> None:
        """Give the keyboard to a part that is shown; below a strip there may be none."""
        if self._strip and keyboard is not None and not self._is_in(keyboard, wanted):
            self.keyboard_freed.emit()
        elif isinstance(keyboard, CallPanel):
            keyboard.take_keyboard()
        elif keyboard is self.notes:
            self.notes.focus_notes()

    def _tell_of(self, wanted: tuple[QWidget, ...], *, changed: bool) -> None:
        if changed:
            self.view_changed.emit()
        if self._strip and (changed or wanted != self._below):
            self._below = wanted
            self.folded.emit()

    @staticmethod
    def _is_in(widget: QWidget, parts: tuple[QWidget, ...]) -> bool:
        return any(part is widget or part.isAncestorOf(widget) for part in parts)

    def _fold_of(self, view: View) -> Fold:
        """How much of the caller there is room for: what is said and done now goes first."""
        height = self.viewport().height() / current_theme().scale
        if self.columns == 1 and (view is not View.NOW or self.phrase_is_shown):
            return "line"
        if height < FACTS_FROM:
            return "line"
        return "full" if height >= FULL_FROM or self.columns > 1 else "facts"

    def _parts(self) -> tuple[QWidget, ...]:
        own = (self.caller, self.tension, self.steps, self.area, self.palette_panel, self.notes)
        return (*own, *self._panels.values())

    def _wanted(self, view: View) -> tuple[QWidget, ...]:
        """The parts that a view shows at the present width."""
        if self._strip:
            return self._wanted_below(view)
        if self._call is None:
            return (self.area, self.notes)
        head = (self.caller, self.tension)
        if self.columns == 1:
            if view is View.NOW:
                # What comes in place of the notes is long: it takes the room of the step.
                now = (self.area,) if self.notes.shows_notes else ()
                return (*head, *now, self.notes)
            above = () if self._very_low else head[1:] if self._low else head
            return (*above, self.panel(view))
        rail = (self.steps,) if self.columns > 2 else ()
        if view in (View.NOW, View.PALETTE):
            return (*head, *rail, self.area, self.palette_panel, self.notes)
        return (*head, *rail, self.panel(view), self.notes)

    def _wanted_below(self, view: View) -> tuple[QWidget, ...]:
        """The parts that are open below a strip."""
        if self._call is not None and view is not View.NOW:
            return (self.panel(view),)
        said = (self.area,) if self._call is not None and self.phrase_is_shown else ()
        return (*said, self.notes) if self._notes_open else said

    @staticmethod
    def _has_keyboard(part: QWidget) -> bool:
        now = QApplication.focusWidget()
        return now is not None and (now is part or part.isAncestorOf(now))
