"""The page of a call: everything that is needed while somebody is on the phone."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.palette import PaletteEntry, entry_of
from app.ports import Changed
from app.records import CallSheet
from app.sheet import tension_peak
from ui.controls.banner import Banner
from ui.desk.call.action_row import ActionRow
from ui.desk.call.boundary_panel import BoundaryPanel
from ui.desk.call.call_bar import CallBar
from ui.desk.call.call_keys import CallKeys
from ui.desk.call.caller_panel import CallerPanel
from ui.desk.call.desk_layout import Spot
from ui.desk.call.desk_surface import DeskSurface
from ui.desk.call.desk_view import View
from ui.desk.call.incident_sheet import IncidentSheet
from ui.desk.call.manager_panel import ManagerPanel
from ui.desk.call.open_calls import OpenCalls
from ui.desk.call.source_panel import SourcePanel
from ui.desk.call.strip_row import StripRow
from ui.desk.phrases.saying import Saying
from ui.desk.wrap_up.call_texts import copy_brief, copy_summary
from ui.desk.wrap_up.wrap_up_panel import WrapUpPanel
from ui.look.theme import current_theme
from ui.shortcuts import Act
from ui.workplace import Page, Workplace

_SECOND_MS = 1000
_BESIDE_MS = 30
"""What telephones say of other calls in one breath is shown together."""
ROOM_FOR_MINUTE = 600
"""Height in px at 100 % text from which the minute for the agent is offered beside a panel."""

_NOTES_BELOW, _PANEL_BELOW = 176, 312
"""Heights in px at 100 % text that notes and a panel would like below a strip."""
LOW, VERY_LOW = 400, 300
"""Heights in px at 100 % text below which bar and actions shrink, so that the notes do not, and
below which a panel has all the room between them."""


class CallPage(QWidget):
    """One open call: its bar, its surface of panels, its main actions.

    Holds the call shown. The window gives it all its room (`fills_window`) and stacks toasts
    above `footer`. No event from outside moves the keyboard: panels open by the agent's own key
    or click alone. Emits
    `menu_asked` with the button under which the menu of pages opens, and `floor_changed` with the
    row of actions above which messages stand.
    """

    menu_asked = Signal(object)
    floor_changed = Signal(object)
    unfolded = Signal()
    fills_window = True

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._call: UUID | None = None
        self._saying = Saying(place, self)
        self._strip = False
        self.bar = CallBar(place)
        self.strip_row = StripRow(place)
        self.strip_row.hide()
        self.calls = OpenCalls(place)
        self.surface = DeskSurface(place, self._saying)
        self.surface.put_on_top(Spot.CALLS, self.calls)
        self.footer = ActionRow(place.shortcuts)
        self.incident_sheet = IncidentSheet(place, self)
        self._spared: set[UUID] = set()
        self.minute_banner = Banner(tone="accent")
        self.minute_banner.dismissed.connect(self._spare)
        self.minute_banner.hide()
        self.surface.put_on_top(Spot.BANNER, self.minute_banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.strip_row)
        column.addWidget(self.surface, 1)
        column.addWidget(self.footer)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.timeout.connect(self._pass_second)
        self._beside = QTimer(self)
        self._beside.setSingleShot(True)
        self._beside.setInterval(_BESIDE_MS)
        self._beside.timeout.connect(self._show_open_calls)
        self._connect()
        self.keys = CallKeys(self, place)
        place.bridge.on(("calls", "phase", "log"), self._calls_changed)
        place.bridge.on(("caller",), self._caller_changed)
        place.bridge.on(("steps", "playbook"), self._steps_changed)

    @property
    def floor(self) -> QWidget:
        """The lowest row of actions that a message must not cover: a panel's own, else ours."""
        panel = self.surface.panel(self.surface.view)
        own = getattr(panel, "footer", None)
        return own if isinstance(own, QWidget) and panel.isVisibleTo(self) else self.footer

    @property
    def call(self) -> UUID | None:
        """The call shown."""
        return self._call

    @property
    def first_stop(self) -> QWidget:
        """Where the keyboard goes when the page comes to the front."""
        if self._strip:
            row = self.strip_row
            return row.main_button if self._call is None else row.resting_place
        # No focus proxy: in the chain of Tab it would draw the keyboard to the notes each time.
        return self.surface.notes.editor

    # -- what the window asks ----------------------------------------------------------------------

    def show_call(self, call: UUID | None) -> None:
        """Show an open call; None shows the current one, or that there is none."""
        calls = self._place.desk.calls
        if call is not None and call != calls.current and self._is_open(call):
            calls.show(call, asker=self)
        self._follow()

    def shown(self) -> None:
        """The page comes to the front."""
        self._follow()

    def went_back(self) -> bool:
        """Close the panel that is open; False when there is none."""
        # A row has nothing to go back to: Escape is pressed too easily.
        return self.surface.close_panel() or self._strip

    def set_strip(self, strip: bool) -> None:
        """Be one row, or the whole page; what has the keyboard keeps it where it can."""
        if strip == self._strip:
            return
        self._strip = strip
        # First what comes, so that the keyboard has somewhere to go from what goes.
        (self.strip_row if strip else self.surface).show()
        self.surface.set_strip(strip)
        self._free_keyboard_of(*((self.bar, self.footer) if strip else (self.strip_row,)))
        self._show_parts()
        self._fold()
        self._follow()
        self._fit()

    def unfolded_height(self) -> int:
        """Height in px that what is open below the row would like; 0 while nothing is."""
        parts = self.surface.parts_below
        notes = self.surface.notes
        return sum(
            current_theme().px(_NOTES_BELOW if part is notes else _PANEL_BELOW) for part in parts
        )

    def tick(self) -> None:
        """Show the times as they are now, and whether it is time to refocus."""
        self.bar.tick()
        self.strip_row.tick()
        self.calls.tick()
        self.surface.now.tick()

    # -- what the agent does -----------------------------------------------------------------------

    def open_view(self, view: View) -> None:
        """Open a panel by the agent's own key; the page comes to the front if it is not."""
        if self._call is None:
            return
        if not self.isVisible():
            self._place.go(Page.CALL, self._call)
        self.surface.open(view)

    def go_to_notes(self) -> None:
        """The one key that leads back to the notes from anywhere."""
        if not self.isVisible():
            self._place.go(Page.CALL, self._call)
        self.surface.go_to_notes()

    def say(self, entry: PaletteEntry, because: tuple[str, ...] = ()) -> None:
        """Show a phrase large to be read aloud; the keyboard stays where it is."""
        if self._call is None:
            return
        if not self.isVisible():
            self._place.go(Page.CALL, self._call)
        self._saying.use(self._call, entry, "shown", because)
        self.surface.show_phrase(entry, because)

    def say_offered(self, number: int) -> None:
        """Say one of the three phrases on offer."""
        offered = self.surface.now.offered(number)
        if offered is not None:
            self.say(entry_of(offered.phrase), offered.because)

    def copy(self, entry: PaletteEntry, because: tuple[str, ...] = ()) -> None:
        """Put a phrase on the clipboard only."""
        if self._call is not None:
            self._saying.use(self._call, entry, "copied", because)
            self._place.say(self.tr("Copied"))

    def insert(self, entry: PaletteEntry, because: tuple[str, ...] = ()) -> None:
        """Put a phrase into the notes at the caret; nothing else there is touched."""
        if self._call is not None:
            text = self._saying.use(self._call, entry, "inserted", because)
            self.surface.notes.insert_at_caret(text)
            self.surface.go_to_notes()

    def set_tension(self, level: int) -> None:
        """Note the tension, 1 … 5."""
        self.surface.tension.set_level(level)

    def tick_step(self) -> None:
        """Tick the step that matters now; what was said for it is put away."""
        if self._call is not None:
            self._place.desk.checklist.tick(self._call)
            self.surface.put_phrase_away()

    def put_off_step(self) -> None:
        """Mark the step that matters now as one for later."""
        self.surface.now.put_off()

    def turn_hold(self) -> None:
        """Hold, or talk again."""
        sheet = self._place.desk.calls.shown()
        if sheet is None:
            return
        if sheet.call.phase == "active":
            self._place.desk.calls.hold(sheet.call.id)
        else:
            self._place.desk.calls.resume(sheet.call.id)

    def end_call(self) -> None:
        """The conversation is over: end the call and open the wrap-up."""
        if self._call is not None:
            self._place.desk.calls.end(self._call)
            self.open_view(View.WRAP_UP)

    def close_call(self) -> None:
        """Close the call; the wrap-up asks once about open steps."""
        if self._call is None:
            return
        panel = self.surface.panel(View.WRAP_UP)
        assert isinstance(panel, WrapUpPanel)
        if not panel.close_call():
            self.open_view(View.WRAP_UP)

    def copy_summary(self) -> None:
        """Put the summary of the call on the clipboard."""
        if self._call is not None:
            self.surface.notes.flush()
            copy_summary(self._place, self._call)

    def copy_brief(self) -> None:
        """Put the brief for the one who takes over on the clipboard."""
        if self._call is not None:
            self.surface.notes.flush()
            copy_brief(self._place, self._call)

    def make_incident_sheet(self) -> None:
        """Make the one page about the warnings of this call."""
        if self._call is not None:
            self.surface.notes.flush()
            self.incident_sheet.offer(self._call)

    # -- inside ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        bar, surface = self.bar, self.surface
        bar.start_asked.connect(self._place.shortcuts[Act.START_CALL].trigger)
        bar.hold_asked.connect(self.turn_hold)
        bar.resume_asked.connect(self.turn_hold)
        bar.end_asked.connect(self.end_call)
        bar.close_asked.connect(self._place.shortcuts[Act.CLOSE_CALL].trigger)
        bar.menu_asked.connect(self.menu_asked)
        surface.start_asked.connect(self._place.shortcuts[Act.START_CALL].trigger)
        surface.view_changed.connect(self._mark_view)
        self.calls.call_chosen.connect(self.show_call)
        self.footer.action_asked.connect(self._act)
        self.strip_row.act_asked.connect(self._act)
        surface.folded.connect(self._fold)
        surface.keyboard_freed.connect(self.strip_row.take_keyboard)
        surface.notes.mark.state_changed.connect(self.strip_row.set_saved)
        for speaker in (surface.now, surface.board, surface.palette_panel):
            speaker.copy_asked.connect(self.copy)
        for speaker in (surface.now, surface.palette_panel):
            speaker.phrase_asked.connect(self.say)
        for speaker in (surface.board, surface.palette_panel):
            speaker.insert_asked.connect(self.insert)
        surface.panel_built.connect(self._connect_panel)
        self.minute_banner.action_asked.connect(lambda: self.open_view(View.PAUSE))

    def _connect_panel(self, panel: QWidget) -> None:
        if isinstance(panel, BoundaryPanel):
            panel.hand_over_said.connect(lambda: self.open_view(View.MANAGER))
            panel.end_asked.connect(self.end_call)
            panel.emergency_asked.connect(lambda: self.open_view(View.EMERGENCY))
            panel.sheet_asked.connect(self.make_incident_sheet)
        elif isinstance(panel, ManagerPanel):
            panel.sheet_asked.connect(self.make_incident_sheet)
        elif isinstance(panel, CallerPanel | SourcePanel):
            panel.closed.connect(self.surface.close_panel)

    def _act(self, act: Act) -> None:
        if act is Act.NOTES:
            if not (self.surface.notes_open and self.surface.close_panel()):
                self.go_to_notes()
            return
        view = View.of(act)
        if view is self.surface.view:
            self.surface.close_panel()
        else:
            self.open_view(view)

    def _mark_view(self) -> None:
        self._make_room()
        sheet = self._place.desk.calls.shown()
        self._offer_minute(sheet)
        self._lead(sheet)
        self.footer.mark(self.surface.view.act)
        self.floor_changed.emit(self.floor)

    def _is_open(self, call: UUID) -> bool:
        return any(sheet.call.id == call for sheet in self._place.desk.calls.open())

    def _calls_changed(self, changed: Changed) -> None:
        beside = changed.call is not None and changed.call != self._call
        if beside and self._place.desk.calls.current == self._call and not self._strip:
            # Another call, with which the page has nothing to do but its chip.
            if not self._beside.isActive():
                self._beside.start()
            return
        self._follow()

    def _caller_changed(self, changed: Changed) -> None:
        self._show_open_calls()

    def _lead(self, sheet: CallSheet | None) -> None:
        """One main action on the page: the wrap-up's only where that is what comes next."""
        call = sheet.call if sheet is not None else None
        talks = call is not None and call.phase == "active"
        all_done = talks and self._place.desk.checklist.now(call.id) is None if call else False
        ended = call is not None and call.phase == "wrap_up"
        self.footer.lead_to_wrap_up(self.surface.view is View.NOW and (ended or all_done))

    def _steps_changed(self, _changed: Changed) -> None:
        self._lead(self._place.desk.calls.shown())

    def _follow(self) -> None:
        sheet = self._place.desk.calls.shown()
        call = sheet.call if sheet else None
        if (call.id if call else None) != self._call:
            if self._call is not None and not self._is_open(self._call):
                self._saying.forget(self._call)
            self._call = call.id if call else None
            self.surface.show_call(self._call)
        self.bar.show_call(call)
        if self._strip:
            self.strip_row.show_call(self._call)
            self.surface.setVisible(bool(self.surface.parts_below))
        self._offer_minute(sheet)
        self._lead(sheet)
        self.footer.setVisible(call is not None and not self._strip)
        self._show_open_calls()
        self._run()

    def _offer_minute(self, sheet: CallSheet | None) -> None:
        """After a hard call, a minute for the one who took it; quietly, and once."""
        level = self._place.settings.number("hard_call_tension")
        is_hard = sheet is not None and (tension_peak(sheet) >= level or bool(sheet.boundary))
        # In a small window it waits until the panel that is worked in is closed.
        small = self.surface.columns == 1 and self.height() < current_theme().px(ROOM_FOR_MINUTE)
        crowded = self._strip or (small and self.surface.view is not View.NOW)
        if sheet is None or not is_hard or sheet.call.phase != "wrap_up" or crowded:
            self.minute_banner.hide()
        elif sheet.call.id not in self._spared:
            pause = self._place.desk.playbook.pause
            self.minute_banner.show_text(pause.after_call, "accent", self.tr("Take a minute"))

    def _spare(self) -> None:
        if self._call is not None:
            self._spared.add(self._call)

    def _show_open_calls(self) -> None:
        # What rings beside the call shown has a row of its own above the page.
        every = [sheet.call for sheet in self._place.desk.calls.open()]
        opened = [each for each in every if each.phase != "ringing" or each.id == self._call]
        self.calls.show_calls(opened, self._call)

    def _show_parts(self) -> None:
        """Bar and actions, or the row."""
        self.strip_row.setVisible(self._strip)
        self.bar.setVisible(not self._strip)
        self.footer.setVisible(not self._strip and self._call is not None)
        self.surface.setVisible(not self._strip or bool(self.surface.parts_below))

    def _free_keyboard_of(self, *going: QWidget) -> None:
        """Take the keyboard out of what goes, to the notes or to the row."""
        now: QWidget | None = self.window().focusWidget()
        if now is None or not any(part.isAncestorOf(now) for part in going):
            return
        if self._strip:
            self.strip_row.take_keyboard()
        else:
            self.surface.notes.focus_notes()

    def _fold(self) -> None:
        """More or less is open below the row."""
        if not self._strip:
            return
        opened = self.surface.parts_below
        act = self.surface.view.act or (Act.NOTES if self.surface.notes_open else None)
        self.strip_row.mark(act)
        self.surface.setVisible(bool(opened))
        self.unfolded.emit()

    def _fit(self) -> None:
        theme = current_theme()
        low = self.height() < theme.px(LOW) and not self._strip
        self.bar.set_low(low)
        self.footer.set_low(low)
        self.surface.set_low(low, very=low and self.height() < theme.px(VERY_LOW))
        self.surface.fit()
        self._make_room()

    def _make_room(self) -> None:
        """In a very low window the panel that is worked in has all the room."""
        crowded = self._strip or (self.surface.is_very_low and self.surface.view is not View.NOW)
        self.calls.set_crowded(crowded)

    def _pass_second(self) -> None:
        self.tick()
        self._run()

    def _run(self) -> None:
        """Wake up at the next full second of the call, and only while there is one to see."""
        if self._call is None or not self.isVisible():
            self._second.stop()
            return
        past = self._place.desk.calls.duration_ms(self._call) % _SECOND_MS
        self._second.start(_SECOND_MS - past)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on counting."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody looks."""
        super().hideEvent(event)
        self._second.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more where there is room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew to another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
