"""Offering the manager: what to say, who asked, and the brief for the one who takes over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.problems import Problem
from app.records import AskedBy, Escalation
from app.summary import hand_over_brief
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.flow_layout import FlowLayout
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.controls.section_heading import SectionHeading
from ui.desk.call.call_words import clock_text
from ui.desk.call.panel import CallPanel
from ui.desk.phrases.phrase_stack import PhraseStack
from ui.desk.phrases.saying import Saying
from ui.desk.wrap_up.call_texts import copy_brief
from ui.desk.wrap_up.chip_choice import ChipChoice
from ui.look.tokens import ACTION_HEIGHT, SPACE_2, SPACE_4
from ui.problem_words import in_one_line
from ui.switched_off import shut
from ui.workplace import Workplace

translate = QCoreApplication.translate

_FIRST_PHRASES = 3


class ManagerPanel(CallPanel):
    """The way to the manager, apart from the ladder; the record says who asked for it.

    One press records who asked; why may be added after it. Emits `sheet_asked` when the agent
    wants the incident sheet.
    """

    sheet_asked = Signal()

    def __init__(self, place: Workplace, saying: Saying, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._card = Card(self.tr("Offer my manager"))
        self._cue = Label("", "heading")
        self._why = Label("", "small")
        self._phrases = PhraseStack(place, saying)
        self._reason_head = SectionHeading(self.tr("Why (optional)"))
        self._reason_row = ChipChoice(self.tr("Why"), single=True)
        self._reason_row.choice_made.connect(self._choose_reason)
        self._who_head = SectionHeading(self.tr("Who asked?"))
        self._agent = Button(self.tr("I offered it"), "handshake", "primary", height=ACTION_HEIGHT)
        self._agent.clicked.connect(lambda: self.record("agent"))
        self._customer = Button(self.tr("The caller asked"), "user", height=ACTION_HEIGHT)
        self._customer.clicked.connect(lambda: self.record("customer"))
        self._recorded = Label("", "strong", tone="good")
        self._brief_head = SectionHeading(self.tr("Hand-over brief"))
        self._brief = Label("", "body")
        self._copy = Button(self.tr("Copy the brief"), "copy")
        self._copy.clicked.connect(self.copy_brief)
        shut(self._copy, place.settings, "clipboard")
        self._sheet = Button(self.tr("Incident sheet"), "clipboard-check")
        self._sheet.clicked.connect(self.sheet_asked)
        shut(self._sheet, place.settings, "print")
        self._build()
        self.watch("escalation", "boundary", "playbook", "caller", "fields", "tension", "note")

    @property
    def cue(self) -> str:
        """What to do."""
        return self._cue.text()

    @property
    def phrases(self) -> PhraseStack:
        """What to say, and what is being said."""
        return self._phrases

    @property
    def agent_button(self) -> Button:
        """The agent offered it."""
        return self._agent

    @property
    def customer_button(self) -> Button:
        """The caller asked for it."""
        return self._customer

    @property
    def reason_row(self) -> ChipChoice:
        """The reasons of the playbook."""
        return self._reason_row

    @property
    def recorded(self) -> str:
        """What the record says; empty while nothing is recorded."""
        return "" if self._recorded.isHidden() else self._recorded.text()

    @property
    def brief(self) -> str:
        """The brief as it is shown; empty until it is needed."""
        return "" if self._brief.isHidden() else self._brief.text()

    @property
    def sheet_button(self) -> Button:
        """Makes the incident sheet."""
        return self._sheet

    def take_keyboard(self) -> None:
        """Go to the answer that is right more often: offer it before it is demanded."""
        self._agent.setFocus()

    def record(self, asked_by: AskedBy) -> None:
        """Record who asked, and put the brief on the clipboard."""
        if self.call is None:
            return
        undo = self.place.desk.boundary.offer_manager(self.call, asked_by, asker=self)
        self.renew()
        if not self.place.clipboard.is_off:
            self.copy_brief()
        last = self.place.desk.sheet(self.call).escalations[-1]
        self.place.offer_undo(lambda: _told(last), undo)

    def copy_brief(self) -> None:
        """Put the brief on the clipboard; it is cleared from there after a while."""
        if self.call is None:
            return
        copy_brief(self.place, self.call)

    def renew(self) -> None:
        """Show the way as the playbook has it, and what is recorded of it."""
        assert self.call is not None
        desk = self.place.desk
        manager = desk.playbook.manager
        self._cue.setText(manager.cue)
        self._why.setText(manager.why)
        self._phrases.show_phrases(self.call, manager.phrases[:_FIRST_PHRASES])
        self._reason_row.set_choices([(reason, reason) for reason in manager.reasons])
        sheet = desk.sheet(self.call)
        last = sheet.escalations[-1] if sheet.escalations else None
        self._recorded.setText(_told(last) if last else "")
        self._recorded.setVisible(last is not None)
        self._reason_row.set_values((last.reason,) if last else ())
        for widget in (self._reason_head, self._reason_row):
            widget.setVisible(last is not None and bool(manager.reasons))
        needed = last is not None or any(
            mark.rung in self._handing_over() for mark in sheet.boundary
        )
        self._brief.setText(self._brief_text() if needed else "")
        for part in (self._brief_head, self._brief, self._copy):
            part.setVisible(needed)
        self._sheet.setVisible(needed or bool(sheet.boundary))

    # -- inside ------------------------------------------------------------------------------------

    def _build(self) -> None:
        who = FlowLayout(gap=SPACE_2, stretches=True)
        who.addWidget(self._agent)
        who.addWidget(self._customer)
        after = FlowLayout(gap=SPACE_2)
        after.addWidget(self._copy)
        after.addWidget(self._sheet)
        card = self._card
        card.add(self._cue)
        card.add(self._phrases)
        card.add(self._who_head)
        card.add_layout(who)
        card.add(self._recorded)
        card.add(self._reason_head)
        card.add(self._reason_row)
        card.add(self._brief_head)
        card.add(self._brief)
        card.add_layout(after)
        card.add(self._why)
        scroll = ScrollColumn(self.tr("Offer my manager"), margin=SPACE_4)
        scroll.add(card)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _choose_reason(self, reasons: tuple[str, ...]) -> None:
        if self.call is None:
            return
        escalations = self.place.desk.sheet(self.call).escalations
        if escalations:
            reason = reasons[0] if reasons else ""
            self.place.desk.boundary.give_reason(self.call, escalations[-1].id, reason, self)
            self.renew()

    def _brief_text(self) -> str:
        assert self.call is not None
        try:
            return hand_over_brief(self.place.desk, self.call)
        except Problem as problem:
            return in_one_line(problem)

    def _handing_over(self) -> frozenset[str]:
        tracks = self.place.desk.playbook.boundary.tracks
        return frozenset(r.id for track in tracks for r in track.rungs if r.kind == "hand_over")


def _told(last: Escalation) -> str:
    who = {
        "agent": translate("ManagerPanel", "you offered it"),
        "customer": translate("ManagerPanel", "the caller asked"),
    }[last.asked_by]
    told = translate("ManagerPanel", "Recorded {time}: {who}").format(
        time=clock_text(last.elapsed_ms), who=who
    )
    return f"{told} · {last.reason}" if last.reason else told
