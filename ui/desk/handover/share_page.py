"""Share with my supervisor: the team, what goes out, what went out, and what came back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.ports import Changed
from ui.controls.empty_state import EmptyState
from ui.controls.keyboard import may_take_keyboard
from ui.controls.scroll_column import ScrollColumn
from ui.desk.handover import errands
from ui.desk.handover.errand_line import ErrandLine
from ui.desk.handover.fields_panel import FieldsPanel
from ui.desk.handover.folder_choice import ask_file
from ui.desk.handover.join_panel import JoinPanel
from ui.desk.handover.lines_panel import LinesPanel
from ui.desk.handover.overview import Overview
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from app.handover.hand_over import HandedOver
    from app.handover.joining import Invitation
    from app.handover.preview import Preview, PreviewLine
    from app.handover.records import CoachingReceived, PlaybookReceived


class SharePage(QWidget):
    """One of: no team yet, the overview, an invitation, what goes out, one call of it.

    A file that comes from the supervisor can be dropped anywhere on it.
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setProperty("role", "window")
        self.setAcceptDrops(True)
        self.empty_state = EmptyState(
            "user-check",
            self.tr("Your log stays with you. Join a team to share it with your supervisor."),
            self.tr("Join a team…"),
        )
        self.empty_state.action_asked.connect(self.ask_for_file)
        self.line = ErrandLine(place)
        first = ScrollColumn(self.tr("Share with my supervisor"))
        first.add(self.line)
        first.add(self.empty_state, 1)
        self.overview = Overview(place)
        self.overview.look_asked.connect(self.look)
        self.overview.file_asked.connect(self.ask_for_file)
        self.overview.leave_asked.connect(self._leave_team)
        self.overview.bundle_asked.connect(self._show_bundle)
        self.join_panel = JoinPanel(place)
        self.join_panel.left.connect(self._come_back)
        self.lines = LinesPanel(place)
        self.lines.left.connect(self._come_back)
        self.lines.line_chosen.connect(self._show_fields)
        self.lines.handed_over.connect(self._handed_over)
        self.fields = FieldsPanel(place)
        self.fields.left.connect(self._show_lines)
        self._first = first
        self._stack = QStackedLayout(self)
        for panel in (first, self.overview, self.join_panel, self.lines, self.fields):
            self._stack.addWidget(panel)
        place.bridge.on({"handover", "log"}, self._hear)
        place.bridge.on({"saved", "reflection"}, self._hear_reflection, asker=self.overview)

    @property
    def shown_panel(self) -> QWidget:
        """What is in front."""
        shown = self._stack.currentWidget()
        assert shown is not None
        return shown

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""

    def showEvent(self, event: QShowEvent) -> None:
        """Show the team as it is now."""
        self._renew()
        super().showEvent(event)

    def went_back(self) -> bool:
        """Escape leads from a call to the list, and from there to the overview."""
        if self.shown_panel is self.fields:
            self._show_lines()
        elif self.shown_panel in (self.lines, self.join_panel):
            self._come_back()
        else:
            return False
        return True

    def show_front(self) -> None:
        """Come back to the team, or to where one is joined."""
        self._come_back()

    def ask_for_file(self) -> None:
        """Ask for a file that came from the supervisor."""
        kinds = self.tr(
            "From the supervisor (*.callside-team *.callside-roster *.callside-coaching "
            "*.callside-playbook)"
        )
        ask_file(self, self.tr("A file from your supervisor"), kinds, self.open_file)

    def open_file(self, path: Path) -> None:
        """Do with a file what it is for: join, read, or work by it."""
        from app.bundle.terms import SUFFIX

        if path.suffix in (SUFFIX["team"], SUFFIX["roster"]):
            self._line().begin(
                self.tr("Reading…"),
                lambda errand, _: errands.read_invitation(errand, path),
                self._invite,
            )
        elif path.suffix == SUFFIX["playbook"]:
            self._line().begin(
                self.tr("Reading…"),
                lambda errand, _: errands.take_playbook(errand, path),
                self._took,
            )
        elif path.suffix == SUFFIX["coaching"]:
            self._line().begin(
                self.tr("Reading…"),
                lambda errand, _: errands.take_coaching(errand, path),
                self._noted,
            )
        else:
            told = self.tr(
                "{name} is no file from a supervisor. Their names end in .callside-team, "
                ".callside-coaching or .callside-playbook."
            )
            self._line().tell(told.format(name=path.name), is_bad=True)

    def look(self, full: bool = False) -> None:
        """See what would go out, before anything does (C11)."""

        def show(seen: Preview) -> None:
            self.lines.show_preview(seen, full=full)
            self._show_lines()

        self._line().begin(
            self.tr("Looking at what goes out…"),
            lambda errand, watch: errands.preview(errand, watch, full=full),
            show,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open_file(Path(files[0]))

    # -- inside ------------------------------------------------------------------------------------

    def _line(self) -> ErrandLine:
        """Where it is said what is being done: on the panel in front."""
        if self.shown_panel is self.overview:
            return self.overview.line
        return self.line

    def _hear(self, _changed: Changed) -> None:
        if self.isVisible():
            self._renew()

    def _hear_reflection(self, _changed: Changed) -> None:
        if self.isVisible() and self.shown_panel is self.overview and self._place.desk.is_saved():
            self.overview.reflections.renew()

    def _renew(self) -> None:
        enrolment = self._place.desk.handover.enrolment()
        if enrolment is not None:
            self.overview.renew(enrolment)
        if self.shown_panel in (self._first, self.overview):
            self._front(self.overview if enrolment is not None else self._first)

    def _front(self, panel: QWidget) -> None:
        self._stack.setCurrentWidget(panel)

    def _come_back(self) -> None:
        here = may_take_keyboard(self)
        joined = self._place.desk.handover.enrolment() is not None
        self._front(self.overview if joined else self._first)
        self._renew()
        if not here:
            return
        if joined:
            self.overview.take_keyboard()
        else:
            self.empty_state.action_button.setFocus()

    def _invite(self, invitation: Invitation) -> None:
        here = may_take_keyboard(self)
        self.join_panel.show_invitation(invitation)
        self._front(self.join_panel)
        if here:
            self.join_panel.take_keyboard()

    def _took(self, received: PlaybookReceived) -> None:
        self._place.desk.handover.renew()
        handover = self._place.desk.handover
        if handover.playbook_is_managed:
            told = self.tr(
                "The playbook {version} is here and kept. You go on working by the one that your "
                "organisation names."
            )
        elif handover.waiting_playbook() is not None:
            told = self.tr("The playbook {version} is here. It is worked by once no call is open.")
        else:
            told = self.tr("From now on you work by the playbook {version}.")
        self._line().tell(told.format(version=received.version))

    def _noted(self, _received: CoachingReceived) -> None:
        here = may_take_keyboard(self)
        self._place.desk.handover.renew()
        if here:
            self._place.go(Page.COACHING)
        else:
            self._place.say(self.tr("A note from your supervisor is here."))

    def _leave_team(self) -> None:
        def left(_nothing: object) -> None:
            self._place.desk.handover.renew()
            self._come_back()

        self._line().begin(self.tr("Leaving…"), lambda errand, _: errands.leave(errand), left)

    def _show_bundle(self, file: Path) -> None:
        """Show what was in a bundle: the agent's own copy of it."""

        def show(seen: Preview) -> None:
            self.lines.show_copy(seen, file)
            self._show_lines()

        self._line().begin(
            self.tr("Opening your copy…"),
            lambda errand, _: errands.lines_of_copy(errand, file),
            show,
        )

    def _show_lines(self) -> None:
        here = may_take_keyboard(self)
        self._front(self.lines)
        if here:
            self.lines.take_keyboard()

    def _show_fields(self, line: PreviewLine) -> None:
        self.fields.show_line(line, self.lines.line_words(line), copy=self.lines.copy)
        self._front(self.fields)
        self.fields.take_keyboard()

    def _handed_over(self, done: HandedOver) -> None:
        self._come_back()
        self.overview.tell_done(done)
