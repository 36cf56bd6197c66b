"""One imported call: how it went, what was agreed, and beside it what the agent chose to share."""

from __future__ import annotations

from uuid import UUID

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ports import CallLine
from app.problems import Problem
from app.records import CallSheet
from app.sheet import tension_peak
from app.team.call_sheet import call_sheet, caller_of
from app.team.records import TeamSheet
from app.timeline import timeline
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.empty_state import EmptyState
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.calls.call_facts import facts_of
from ui.desk.calls.facts_card import FactsCard, contact_facts, field_facts
from ui.desk.calls.timeline_card import TimelineCard
from ui.desk.reflection.what_happened import WhatHappened
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_3, SPACE_4
from ui.problem_words import words_for
from ui.supervisor.call.event_words import TeamEventWriter
from ui.supervisor.call.promises_card import PromisesCard
from ui.supervisor.call.shared_card import SharedCard
from ui.supervisor.coaching.note_form import NoteForm
from ui.supervisor.place import TeamPage, TeamPlace

ROOM_FOR_BOTH = 760
"""Width in px, at 100 % text, from which on what was shared stands beside the call."""


class TeamCallPage(QWidget):
    """The steps, the tension, phrases, boundaries and notes of one call, and what was shared.

    Holds the sheet. What is written about a call (coaching) has its place in the column beside it:
    `add_beside` puts a widget there, and `call_shown` tells of which call it is now.

    Emits:
        call_shown(TeamSheet): another call is shown; None when there is none.
    """

    call_shown = Signal(object)

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._call: UUID | None = None
        self._sheet: TeamSheet | None = None
        self.setProperty("role", "window")
        self._build()
        place.bridge.on({"imports", "playbooks"}, lambda _changed: self._renew())

    def _build(self) -> None:
        self._head = Card()
        self._name = Label("", "heading")
        self._when = Label("", "muted")
        self._chips = ChipRow(self.tr("What stands out"))
        for line in (self._name, self._when, self._chips):
            self._head.add(line)
        self._happened = WhatHappened()
        self._promises = PromisesCard()
        self._fields = FactsCard(self.tr("What was written down"))
        self._contact = FactsCard(self.tr("Contact"))
        self._notes = Card(self.tr("Notes"))
        self._note = Label("")
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._cut = Label(self.tr("Only the beginning of these notes was handed over."), "small")
        self._notes.add(self._note)
        self._notes.add(self._cut)
        self._timeline = TimelineCard()
        self._column = ScrollColumn(self.tr("Call in detail"), margin=SPACE_4, gap=SPACE_3)
        self._beside = QWidget()
        side = QVBoxLayout(self._beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE_3)
        self._shared = SharedCard()
        side.addWidget(self._shared)
        self._coaching = NoteForm(self._place)
        self._coaching.hide()
        side.addWidget(self._coaching)
        self._side_column = ScrollColumn(self.tr("Beside the call"), margin=SPACE_4, gap=SPACE_3)
        for widget in (
            self._head,
            self._happened,
            self._promises,
            self._fields,
            self._notes,
            self._contact,
            self._beside,
            self._timeline,
        ):
            self._column.add(widget)
        self._column.body.addStretch(1)
        self._side_column.body.addStretch(1)
        self._is_beside = False
        self._empty = EmptyState("shield", " ", self.tr("To the imports"))
        self._empty.action_asked.connect(lambda: self._place.go(TeamPage.IMPORTS))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._empty, 1)
        whole.addWidget(self._column, 3)
        whole.addWidget(self._side_column, 2)
        self._side_column.hide()

    # -- what the window and tests see -------------------------------------------------------------

    @property
    def sheet(self) -> TeamSheet | None:
        """The call shown."""
        return self._sheet

    @property
    def name(self) -> str:
        """Who called, as shown."""
        return self._name.text()

    @property
    def chips(self) -> tuple[str, ...]:
        """What stands out."""
        return tuple(chip.text() for chip in self._chips.chips if isinstance(chip, Chip))

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Fields and contact as shown."""
        return (*self._fields.facts, *self._contact.facts)

    @property
    def note(self) -> str:
        """The notes as shown."""
        return self._note.text()

    @property
    def happened(self) -> WhatHappened:
        """Tension, steps, phrases and warnings."""
        return self._happened

    @property
    def promises(self) -> PromisesCard:
        """What was promised, and what became of it."""
        return self._promises

    @property
    def shared(self) -> SharedCard:
        """What the agent chose to share."""
        return self._shared

    @property
    def coaching(self) -> NoteForm:
        """Where a note about the call is written."""
        return self._coaching

    @property
    def timeline(self) -> TimelineCard:
        """Everything, in order."""
        return self._timeline

    @property
    def empty_state(self) -> EmptyState:
        """Why there is no call to look at."""
        return self._empty

    @property
    def first_stop(self) -> QWidget:
        """What scrolls: nobody opens a call in order to write beside it at once."""
        return self._column if self._sheet is not None else self._empty.action_button

    def add_beside(self, widget: QWidget) -> None:
        """Give a widget its place beside the call, below what the agent chose to share."""
        layout = self._beside.layout()
        assert layout is not None
        layout.addWidget(widget)

    # -- what the window asks ----------------------------------------------------------------------

    def show_subject(self, subject: object) -> None:
        """Show the call with this id, from its top; that it was opened is noted (C12)."""
        call = subject if isinstance(subject, UUID) else None
        self._call = call
        try:
            found = None if call is None else self._place.team.calls.open(call)
        except Problem as problem:
            self._show_nothing(" ".join(part for part in words_for(problem) if part))
            return
        self._place.bridge.tell("access", asker=self)
        self._show(found, afresh=True)
        self._column.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what was shared beside the call where there is room, else among it."""
        super().resizeEvent(event)
        is_beside = event.size().width() >= current_theme().px(ROOM_FOR_BOTH)
        if is_beside == self._is_beside:
            return
        self._is_beside = is_beside
        if is_beside:
            self._column.body.removeWidget(self._beside)
            self._side_column.body.insertWidget(0, self._beside)
        else:
            self._side_column.body.removeWidget(self._beside)
            self._column.body.insertWidget(self._column.body.indexOf(self._timeline), self._beside)
        self._side_column.setVisible(is_beside and self._sheet is not None)

    # -- showing -----------------------------------------------------------------------------------

    def _renew(self) -> None:
        """Show the call as it is now; that it is open already was noted."""
        if self._call is not None and self._sheet is not None:
            self._show(self._place.team.records.sheet(self._call), afresh=False)

    def _show_nothing(self, why: str) -> None:
        self._sheet = None
        self._empty.set_sentence(why)
        self._empty.show()
        self._column.hide()
        self._side_column.hide()
        self.call_shown.emit(None)

    def _show(self, found: TeamSheet | None, *, afresh: bool) -> None:
        sheet = None if found is None else call_sheet(found.sheet)
        if found is None or sheet is None:
            self._show_nothing(self.tr("This call is not here: it was deleted by its agent."))
            return
        if found == self._sheet and not afresh:
            return
        self._sheet = found
        self._empty.hide()
        self._column.show()
        self._side_column.setVisible(self._is_beside)
        playbook = self._place.playbook.now()
        self._show_head(found, sheet)
        self._happened.show_sheet(playbook, sheet)
        self._happened.setVisible(bool(sheet.tension or sheet.steps or sheet.phrases))
        self._promises.show_sheet(sheet, self._place.team.clock.now())
        self._fields.show_facts(field_facts(sheet.call, playbook))
        self._contact.show_facts(contact_facts(sheet.call))
        self._show_note(found, sheet)
        self._shared.show_reflections(found.sheet.reflections, playbook)
        # The times of the lines of notes do not travel: they stand apart.
        events = timeline(replace(sheet, note=None))
        self._timeline.show_events(events, TeamEventWriter(playbook, {}), afresh=afresh)
        if self._coaching.isHidden() or afresh:
            self._coaching.write_to(found.agent, found.agent_name, sheet.call.id)
        self._coaching.show()
        self.call_shown.emit(found)

    def _show_head(self, found: TeamSheet, sheet: CallSheet) -> None:
        line = CallLine(
            call=sheet.call,
            peak=tension_peak(sheet),
            boundary_count=len(sheet.boundary),
            open_promises=sum(each.state in ("open", "changed") for each in sheet.promises),
        )
        facts = facts_of(line, self._place.playbook.now(), self._place.team.clock.now())
        assert found.sheet.call is not None
        known = sheet.call.name or sheet.call.number
        pseudonym = caller_of(found.sheet.call)
        caller = self.tr("Caller {pseudonym}").format(pseudonym=pseudonym)
        self._name.setText(facts.name if known or not pseudonym else caller)
        way = self.tr("called out") if sheet.call.direction == "out" else self.tr("called in")
        self._when.setText(f"{facts.when} · {way} · {facts.details}")
        agent = Chip(self.tr("Agent: {name}").format(name=found.agent_name), "user")
        stands_out = [Chip(each.words, each.icon or None, each.tone) for each in facts.facts]
        self._chips.set_chips([agent, *stands_out])

    def _show_note(self, found: TeamSheet, sheet: CallSheet) -> None:
        text = "" if sheet.note is None else sheet.note.text.strip()
        self._note.setText(text)
        self._cut.setVisible(any(each.cut for each in found.sheet.notes if not each.deleted))
        self._notes.setVisible(bool(text))
