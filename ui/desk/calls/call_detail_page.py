"""One call, whole: who, what happened, what was agreed and noted, and everything in order."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ports import CallLine, Changed
from app.records import CallSheet
from app.sheet import tension_peak
from app.timeline import timeline
from ui.controls.action_row import ActionRow
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.empty_state import EmptyState
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.call.incident_sheet import IncidentSheet
from ui.desk.calls.call_facts import Fact, facts_of
from ui.desk.calls.contact_card import ContactCard
from ui.desk.calls.event_row import EventRow
from ui.desk.calls.event_words import EventWords, EventWriter
from ui.desk.calls.facts_card import FactsCard, field_facts
from ui.desk.calls.other_calls_card import OtherCallsCard
from ui.desk.calls.timeline_card import TimelineCard
from ui.desk.follow_ups.due_acts import DueActs
from ui.desk.follow_ups.due_item import Task, items_of, short
from ui.desk.follow_ups.open_drawers import open_drawer, open_drawers
from ui.desk.follow_ups.tasks_card import TasksCard
from ui.desk.frame.keyboard import holds_keyboard
from ui.desk.frame.minute_watch import MinuteWatch
from ui.desk.frame.outbox import OpenLink, open_link
from ui.desk.reflection.what_happened import WhatHappened
from ui.desk.wrap_up.call_texts import copy_summary
from ui.look.theme import current_theme
from ui.look.tokens import ACTION_HEIGHT, SPACE_3, SPACE_4
from ui.switched_off import shut
from ui.workplace import Page, Workplace

translate = QCoreApplication.translate

MOST_AUDITED = 500
FEW_OTHERS = 5
ROOM_FOR_FOOTER = 340
"""Height in px, at 100 % text, from which on the actions stand still below the call."""


class CallDetailPage(QWidget):
    """Everything about one call, open or kept, as it stands now.

    Holds the call. Nothing is edited here but promises and follow-ups; "Add to this call" opens
    it again.
    """

    def __init__(
        self,
        place: Workplace,
        parent: QWidget | None = None,
        *,
        open_link: OpenLink = open_link,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._call: UUID | None = None
        self._sheet: CallSheet | None = None
        self._acts = DueActs(place, self, open_link=open_link)
        self._incident = IncidentSheet(place, self)
        self.minutes = MinuteWatch(place.desk.clock, self)
        self.minutes.minute_changed.connect(self._show_tasks)
        self.setProperty("role", "window")
        self._build()
        self._shut_off()
        place.bridge.on(
            {
                "calls",
                "phase",
                "caller",
                "steps",
                "phrases",
                "tension",
                "boundary",
                "escalation",
                "note",
                "fields",
                "promises",
                "follow_ups",
                "reflection",
                "saved",
                "playbook",
                "log",
            },
            self._hear,
        )

    def _shut_off(self) -> None:
        """Disable what the house has switched off."""
        settings = self._place.settings
        shut(self._reflect, settings, "reflection")
        shut(self._sheet_button, settings, "print")
        shut(self._copy, settings, "clipboard")

    def _build(self) -> None:
        self._head = Card()
        self._name = Label("", "heading")
        self._when = Label("", "muted")
        self._chips = ChipRow(self.tr("What stands out"))
        self._contact = ContactCard(self.tr("Contact"), self._place)
        for line in (self._name, self._when, self._chips):
            self._head.add(line)
        self._happened = WhatHappened()
        self._tasks = TasksCard(self._place, self._acts)
        self._fields = FactsCard(self.tr("What was written down"))
        self._notes = Card(self.tr("Notes"))
        self._note_lines = QVBoxLayout()
        self._note_lines.setSpacing(0)
        self._notes.add_layout(self._note_lines)
        self._note_rows: list[EventRow] = []
        self._others = OtherCallsCard()
        self._others.call_chosen.connect(lambda call: self._place.go(Page.CALL_DETAIL, call))
        self._timeline = TimelineCard()
        self._build_more()
        self._column = ScrollColumn(self.tr("Call in detail"), margin=SPACE_4, gap=SPACE_3)
        for widget in (
            self._head,
            self._happened,
            self._tasks,
            self._fields,
            self._notes,
            self._contact,
            self._others,
            self._timeline,
            self._more,
        ):
            self._column.add(widget)
        self._column.body.addStretch(1)
        self._add = Button(self.tr("Add to this call"), "plus", height=ACTION_HEIGHT)
        self._add.clicked.connect(self.add_to_it)
        self._copy = Button(self.tr("Copy the summary"), "copy", height=ACTION_HEIGHT)
        self._copy.clicked.connect(self._copy_summary)
        self._footer = QWidget()
        self._footer.setProperty("role", "footer")
        self._footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        actions = QVBoxLayout(self._footer)
        actions.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        actions.addWidget(ActionRow(self.tr("Actions"), self._add, self._copy))
        self._empty = EmptyState(
            "history", self.tr("This call is not in the log."), self.tr("All calls")
        )
        self._empty.action_asked.connect(lambda: self._place.go(Page.CALLS))
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._empty, 1)
        self._whole.addWidget(self._column, 1)
        self._whole.addWidget(self._footer)
        self._footer_scrolls = False

    def _build_more(self) -> None:
        self._more = Card(self.tr("More"))
        self._reflect = Button("", "lock")
        self._reflect.clicked.connect(self._open_reflection)
        self._sheet_button = Button(self.tr("Incident sheet (PDF)"), "shield")
        self._sheet_button.clicked.connect(self._offer_incident)
        self._about = Button(self.tr("Everything about this caller"), "user")
        self._about.clicked.connect(lambda: self._place.go(Page.ABOUT_CALLER, self._call))
        self._delete = Button(self.tr("Delete this call"), "trash-2", "danger")
        self._delete.clicked.connect(self.delete)
        buttons = ChipRow(self.tr("More to do with this call"))
        buttons.set_chips((self._reflect, self._sheet_button, self._about, self._delete))
        self._more.add(buttons)

    # -- what the window and tests see -------------------------------------------------------------

    @property
    def call(self) -> UUID | None:
        """The call shown."""
        return self._call

    @property
    def footer(self) -> QWidget:
        """The actions, above which toasts appear."""
        return self._footer

    @property
    def column(self) -> ScrollColumn:
        """What scrolls."""
        return self._column

    @property
    def name(self) -> str:
        """Who called, as shown."""
        return self._name.text()

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Fields and contact as shown."""
        return (*self._fields.facts, *self._contact.facts)

    @property
    def chips(self) -> tuple[str, ...]:
        """What stands out."""
        return tuple(chip.text() for chip in self._chips.chips if isinstance(chip, Chip))

    @property
    def tasks(self) -> TasksCard:
        """Its promises and follow-ups."""
        return self._tasks

    @property
    def happened(self) -> WhatHappened:
        """Tension, steps, phrases and warnings."""
        return self._happened

    @property
    def note_rows(self) -> tuple[EventRow, ...]:
        """The notes, line by line."""
        return tuple(self._note_rows)

    @property
    def others(self) -> OtherCallsCard:
        """Other calls of the same caller."""
        return self._others

    @property
    def timeline(self) -> TimelineCard:
        """Everything, in order."""
        return self._timeline

    @property
    def add_button(self) -> Button:
        """Opens the call again."""
        return self._add

    @property
    def copy_button(self) -> Button:
        """Puts the summary on the clipboard."""
        return self._copy

    @property
    def reflect_button(self) -> Button:
        """Leads to the reflection."""
        return self._reflect

    @property
    def incident_button(self) -> Button:
        """Saves the incident sheet; there where a boundary was set."""
        return self._sheet_button

    @property
    def delete_button(self) -> Button:
        """Puts the call into the trash."""
        return self._delete

    @property
    def empty_state(self) -> EmptyState:
        """What is shown where the log has no such call."""
        return self._empty

    # -- what the window asks ----------------------------------------------------------------------

    def show_call(self, call: UUID | None) -> None:
        """Show a call from its top."""
        is_other = call != self._call
        self._call = call
        self._sheet = None
        self._renew(afresh=is_other)
        if is_other:
            self._column.verticalScrollBar().setValue(0)

    def take_keyboard(self) -> None:
        """Begin with what adds to the call."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def went_back(self) -> bool:
        """Close what is open in a row; False when nothing is."""
        return any(row.close_drawer() for row in self._tasks.rows)

    def open_forms(self) -> dict[tuple[str, ...], QWidget]:
        """What is open below its tasks."""
        return open_drawers(self._tasks.rows)

    def open_form(self, name: tuple[str, ...]) -> QWidget | None:
        """Open it again; None while another call is shown."""
        return open_drawer(self._tasks.rows, *name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the actions scroll with the call where they would leave it no room."""
        super().resizeEvent(event)
        scrolls = event.size().height() < current_theme().px(ROOM_FOR_FOOTER)
        if scrolls == self._footer_scrolls:
            return
        self._footer_scrolls = scrolls
        focus = QApplication.focusWidget() if holds_keyboard(self._footer) else None
        if scrolls:
            self._column.body.insertWidget(1, self._footer)
        else:
            self._column.body.removeWidget(self._footer)
            self._whole.addWidget(self._footer)
        self._footer.setVisible(self._sheet is not None)
        if focus is not None:
            focus.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        self.minutes.start()
        self._renew()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody looks."""
        self.minutes.stop()
        super().hideEvent(event)

    # -- acting ------------------------------------------------------------------------------------

    def add_to_it(self) -> None:
        """Go on with the call: in wrap-up, if it was closed."""
        if self._sheet is None or self._call is None:
            return
        calls = self._place.desk.calls
        if any(sheet.call.id == self._call for sheet in calls.open()):
            calls.show(self._call)
        else:
            calls.reopen(self._sheet)
        self._place.go(Page.CALL, self._call)

    def delete(self) -> None:
        """Into the trash, with an undo."""
        if self._sheet is None or self._call is None:
            return
        name = self._name.text()
        undo = self._place.desk.calls.discard(self._call)
        self._place.go(Page.CALLS)
        self._place.offer_undo(
            lambda: translate("CallDetailPage", "Deleted the call with {who}.").format(
                who=short(name)
            ),
            undo,
        )

    def _copy_summary(self) -> None:
        if self._call is not None:
            copy_summary(self._place, self._call)

    def _offer_incident(self) -> None:
        if self._call is not None:
            self._incident.offer(self._call)

    def _open_reflection(self) -> None:
        self._place.go(Page.REFLECTION, self._call)

    # -- showing -----------------------------------------------------------------------------------

    def _hear(self, changed: Changed) -> None:
        if self.isVisible() and changed.call in (None, self._call):
            self._renew()

    def _renew(self, *, afresh: bool = False) -> None:
        sheet = self._read()
        found = sheet is not None
        self._empty.setVisible(not found)
        self._column.setVisible(found)
        self._footer.setVisible(found)
        if sheet is None or sheet == self._sheet:
            self._sheet = sheet
            return
        self._sheet = sheet
        self._show_head(sheet)
        self._happened.show_sheet(self._place.desk.playbook, sheet)
        self._happened.setVisible(bool(sheet.tension or sheet.steps or sheet.phrases))
        self._show_tasks()
        playbook = self._place.desk.playbook
        self._fields.show_facts(field_facts(sheet.call, playbook))
        self._contact.show_contact(sheet.call)
        self._show_notes(sheet)
        self._show_others(sheet)
        self._show_timeline(sheet, afresh=afresh)
        self._sheet_button.setVisible(bool(sheet.boundary))
        reflected = sheet.reflection is not None
        self._reflect.setText(
            self.tr("My reflection (private)") if reflected else self.tr("Reflect on it (private)")
        )

    def _read(self) -> CallSheet | None:
        """The call as it stands; None for one that is deleted or was never there."""
        if self._call is None:
            return None
        try:
            sheet = self._place.desk.sheet(self._call)
        except KeyError:
            return None
        return sheet if sheet.call.deleted is None else None

    def _show_head(self, sheet: CallSheet) -> None:
        line = CallLine(
            call=sheet.call,
            peak=tension_peak(sheet),
            boundary_count=len(sheet.boundary),
            open_promises=sum(each.state in ("open", "changed") for each in sheet.promises),
        )
        facts = facts_of(line, self._place.desk.playbook, self._place.desk.clock.now())
        self._name.setText(facts.name)
        way = self.tr("called out") if sheet.call.direction == "out" else self.tr("called in")
        self._when.setText(f"{facts.when} · {way} · {facts.details}")
        self._chips.set_chips([_chip(fact) for fact in facts.facts])

    def _show_tasks(self) -> None:
        if self._sheet is None:
            return
        tasks: tuple[Task, ...] = (*self._sheet.promises, *self._sheet.follow_ups)
        # Whom they are for stands at the top of the page.
        items = items_of(self._place.desk, tasks)
        ordered = sorted(items, key=lambda item: not item.is_open)
        self._tasks.show_items(ordered, self._place.desk.clock.now())

    def _show_notes(self, sheet: CallSheet) -> None:
        for row in self._note_rows:
            self._note_lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._note_rows = []
        for line in self._place.desk.notes.lines(sheet.call.id):
            if line.text.strip():
                row = EventRow(line.elapsed_ms, EventWords("pencil", line.text))
                self._note_rows.append(row)
                self._note_lines.addWidget(row)
        self._notes.setVisible(bool(self._note_rows))

    def _show_others(self, sheet: CallSheet) -> None:
        desk, caller = self._place.desk, sheet.call.caller
        known = None if caller is None else desk.callers.card(caller, earlier=FEW_OTHERS + 1)
        lines = known.earlier if known else ()
        others = tuple(line for line in lines if line.call.id != sheet.call.id)[:FEW_OTHERS]
        self._others.show_lines(others, desk.playbook, desk.clock.now())

    def _show_timeline(self, sheet: CallSheet, *, afresh: bool) -> None:
        desk = self._place.desk
        own = {str(phrase.id): phrase.title for phrase in desk.phrases.personal()}
        audit = desk.log.audit(sheet.call.id, limit=MOST_AUDITED)
        writer = EventWriter(desk.playbook, own)
        self._timeline.show_events(timeline(sheet, audit), writer, afresh=afresh)


def _chip(fact: Fact) -> Chip:
    """A fact as a chip; a tension's bars are left to the curve below."""
    return Chip(fact.words, fact.icon or None, fact.tone)
