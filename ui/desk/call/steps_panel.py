"""The whole checklist: every step with its state, in any order."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.records import StepState
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.controls.section_heading import SectionHeading
from ui.controls.step_row import StepRow
from ui.desk.call.call_words import clock_text
from ui.desk.call.panel import CallPanel, empty
from ui.desk.call.tension_history import TensionHistory
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1, SPACE_3, SPACE_4
from ui.workplace import Workplace

_ROOM_FOR_CURVE = 600


class StepsPanel(CallPanel):
    """All steps in the order that the chosen styles suggest; none is forced.

    Holds a row for each step, and below them how the tension went. Click or Space ticks and
    unticks, L puts off, Enter makes it the step now, the menu key opens all of these. Emits
    `source_asked` with the path of a step, `step_ticked` after a tick and `step_chosen` after a
    step was made the one that matters now.
    """

    source_asked = Signal(str)
    step_ticked = Signal()
    step_chosen = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._rows: dict[str, StepRow] = {}
        self._menus: dict[str, IconButton] = {}
        self._menu: QMenu | None = None
        self._heading = SectionHeading(self.tr("Steps"))
        self._count = Label("", "small", wraps=False)
        self._tension = TensionHistory(place)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, 0)
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        self._scroll = ScrollColumn(self.tr("Steps"), margin=SPACE_1, gap=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_4, 0, SPACE_4, SPACE_3)
        foot.addWidget(self._tension)
        column.addLayout(foot)
        self.watch("steps", "caller", "playbook")

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """The rows in the order shown."""
        return tuple(self._rows.values())

    @property
    def count_text(self) -> str:
        """How many steps are done, in words."""
        return self._count.text()

    @property
    def tension(self) -> TensionHistory:
        """How the tension went, below the steps."""
        return self._tension

    def show_call(self, call: UUID | None) -> None:
        """Show the steps of another call."""
        self._tension.show_call(call)
        super().show_call(call)

    def row(self, step: str) -> StepRow:
        """The row of a step."""
        return self._rows[step]

    def take_keyboard(self) -> None:
        """Go to the step that matters now."""
        self._renew_if_stale()
        now = next((row for row in self.rows if row.state == "now"), None)
        first = now or next(iter(self.rows), None)
        if first is not None:
            first.setFocus()

    def renew(self) -> None:
        """Show every step with its state and the time of its tick."""
        assert self.call is not None
        lines = self.place.desk.checklist.lines(self.call)
        wanted = [(line.step.id, line.place, line.step.title) for line in lines]
        if wanted != [(row.step_id, n, row.accessibleName()) for n, row in self._numbered()]:
            self._make_rows(wanted)
        at = {m.step: m.elapsed_ms for m in self.place.desk.sheet(self.call).steps}
        done = 0
        for line in lines:
            is_done = line.state == "done"
            done += is_done
            note = clock_text(at[line.step.id]) if is_done and line.step.id in at else ""
            self._rows[line.step.id].set_state(line.state, note)
        self._count.setText(self.tr("{done} of {count} done").format(done=done, count=len(lines)))

    def open_menu(self, step: str, at: QPoint | None = None) -> QMenu:
        """Everything that can be done with a step, at a point of the screen."""
        row = self._rows[step]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        done = row.state == "done"
        tick = menu.addAction(self.tr("Not done after all") if done else self.tr("Done"))
        tick.triggered.connect(lambda: self._mark(step, "open" if done else "done"))
        if not done:
            now = menu.addAction(self.tr("Make it the step now"))
            now.triggered.connect(lambda: self._choose(step))
            later = menu.addAction(self.tr("Later"))
            later.triggered.connect(lambda: self._mark(step, "later"))
        source = menu.addAction(self.tr("Where does this come from?"))
        source.triggered.connect(lambda: self.source_asked.emit(f"steps.{step}"))
        menu.popup(at if at is not None else row.mapToGlobal(row.rect().bottomLeft()))
        self._menu = menu
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the curve out where the steps need the room."""
        super().resizeEvent(event)
        self._tension.setVisible(self.height() >= current_theme().px(_ROOM_FOR_CURVE))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the step under the pointer, or of the one with the keyboard."""
        step = next((row.step_id for row in self.rows if row.hasFocus()), None)
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            spot = event.globalPos()
            under = (r for r in self.rows if r.rect().contains(r.mapFromGlobal(spot)))
            step = next((row.step_id for row in under), None)
        if step is not None:
            mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            self.open_menu(step, event.globalPos() if mouse else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the column."""
        del event
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), current_theme().colour("surface"))

    # -- inside ----------------------------------------------------------------------------------

    def _numbered(self) -> list[tuple[int, StepRow]]:
        return list(enumerate(self.rows, start=1))

    def _make_rows(self, steps: list[tuple[str, int, str]]) -> None:
        focused = next((row.step_id for row in self.rows if row.hasFocus()), None)
        empty(self._scroll.body)
        self._rows.clear()
        for step, number, title in steps:
            self._scroll.add(self._make_row(step, number, title))
        self._scroll.body.addStretch(1)
        if focused in self._rows:
            self._rows[focused].setFocus()

    def _make_row(self, step: str, number: int, title: str) -> QWidget:
        row = StepRow(step, number, title)
        row.step_ticked.connect(self._tick)
        row.later_asked.connect(lambda name: self._mark(name, "later"))
        row.step_opened.connect(self._choose)
        more = IconButton("ellipsis", self.tr("More for: {step}").format(step=title), tone="faint")
        # The keyboard has a key for each of these on the row itself.
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        more.clicked.connect(
            lambda: self.open_menu(step, more.mapToGlobal(more.rect().bottomLeft()))
        )
        self._rows[step] = row
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(row, 1)
        box.addWidget(more)
        return line

    def _tick(self, step: str, done: bool) -> None:
        self._mark(step, "done" if done else "open")
        if done:
            self.step_ticked.emit()

    def _choose(self, step: str) -> None:
        self._mark(step, "now")
        self.step_chosen.emit()

    def _mark(self, step: str, state: StepState) -> None:
        if self.call is not None:
            self.place.desk.checklist.mark(self.call, step, state)
