"""The reflection after a call: under a minute, by keyboard, and nobody else's unless shared."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.playbook.shape import Question
from app.ports import Changed
from app.records import Answer, CallSheet, Reflection
from app.sheet import tension_peak
from ui.controls.breath import Breath
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.empty_state import EmptyState
from ui.controls.flow_layout import FlowLayout
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.call.call_words import caller_name
from ui.desk.frame.tab_order import in_reading_order, set_tab_order
from ui.desk.notes.saved_mark import SavedMark
from ui.desk.notes.saved_watch import SavedWatch
from ui.desk.notes.warner_hint import WarnerHint
from ui.desk.reflection.question_card import QuestionCard
from ui.desk.reflection.what_happened import WhatHappened
from ui.look.tokens import ACTION_HEIGHT, SPACE_3, SPACE_4, SPACE_5
from ui.workplace import Page, Workplace

NEXT_TIME = "next_time"


class ReflectionPage(QWidget):
    """Facts of the call beside the playbook's questions; every answer is saved as it is given.

    The call is mostly closed: what was just handed in may not be on the disk yet. So the page
    holds the reflection as it wrote it, and shows the facts as soon as they can be read.
    """

    leads = True

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._call: UUID | None = None
        self._held: Reflection | None = None
        self._is_final = False
        self._cards: list[QuestionCard] = []
        self.setProperty("role", "window")
        self._private = Chip(self.tr("Only you see this"), "lock")
        self._removed = Chip(self.tr("Card number removed"), "shield", "warn")
        self._removed.hide()
        self.hint = WarnerHint(place)
        self._mark = SavedMark()
        self._watch = SavedWatch(self._mark, place.desk, self._waits, self)
        self._who = Label("", "muted")
        self._happened = WhatHappened()
        self._minute = Card(self.tr("A minute for you"))
        self._after = Label("", "strong")
        self._breath = Breath(self.tr("Breathe"))
        self._minute.add(self._after)
        self._minute.add(self._breath)
        self._minute.hide()
        self._questions = QVBoxLayout()
        self._questions.setSpacing(SPACE_5)
        self._breathe = Button(self.tr("A minute for me"), "wind", height=ACTION_HEIGHT)
        self._breathe.clicked.connect(self.turn_minute)
        self._done = Button("", role="primary", height=ACTION_HEIGHT)
        self._done.clicked.connect(self.finish)
        self._empty = EmptyState(
            "message-circle",
            self.tr("A reflection belongs to a call. After the next one it is offered here."),
            self.tr("My reflections"),
        )
        self._empty.action_asked.connect(lambda: place.go(Page.REFLECTIONS))
        self._build()
        done = QAction(self.tr("Done"), self)
        done.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        done.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        done.triggered.connect(self.finish)
        self.addAction(done)
        place.bridge.on(("reflection", "saved", "log"), self._hear, asker=self)
        place.bridge.on(("playbook",), lambda _changed: self._ask_again())

    @property
    def cards(self) -> tuple[QuestionCard, ...]:
        """The questions, in order."""
        return tuple(self._cards)

    @property
    def happened(self) -> WhatHappened:
        """The facts."""
        return self._happened

    @property
    def breath(self) -> Breath:
        """The circle of the minute for oneself."""
        return self._breath

    @property
    def minute_button(self) -> Button:
        """Opens the minute for oneself; there after a hard call."""
        return self._breathe

    @property
    def done_button(self) -> Button:
        """Done, or skip while nothing is answered."""
        return self._done

    @property
    def mark(self) -> SavedMark:
        """Whether it is saved."""
        return self._mark

    def show_call(self, call: UUID | None) -> None:
        """Reflect on another call."""
        if call != self._call:
            self.flush()
            self._held = None
            self._is_final = False
            self._minute.hide()
            self._removed.hide()
        self._call = call
        self.hint.show_call(call)
        self._empty.setVisible(call is None)
        self._body.setVisible(call is not None)
        self.footer.setVisible(call is not None)
        self._ask_again()

    def shown(self) -> None:
        """The page came to the front: the first question takes the keyboard."""
        if self._cards and self._call is not None:
            self._cards[0].take_keyboard()

    def flush(self) -> None:
        """Save at once what was typed."""
        for card in self._cards:
            card.flush()

    def finish(self) -> None:
        """Be done, or skip it: one key either way."""
        self.flush()
        self._breath.stop()
        is_idle = self._place.desk.calls.current is None
        self._place.go(Page.FOLLOW_UPS if is_idle else Page.CALL)

    def turn_minute(self) -> None:
        """Open the minute for oneself, or close it."""
        opens = self._minute.isHidden()
        self._minute.setVisible(opens)
        if opens:
            self._breath.start()
            self._column.ensureWidgetVisible(self._minute)
        else:
            self._breath.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the questions where there is little."""
        super().resizeEvent(event)
        self.hint.fit_within(event.size())

    # -- inside ------------------------------------------------------------------------------------

    def _build(self) -> None:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        chips = ChipRow(self.tr("Who sees this"))
        chips.set_chips((self._private,))
        line.addWidget(chips, 1)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = ScrollColumn(self.tr("Reflection"), margin=SPACE_4, gap=SPACE_4)
        for widget in (head, self._who, self._happened, self._minute):
            self._column.add(widget)
        self._column.body.addLayout(self._questions)
        self._column.add(self._removed)
        self._column.body.addStretch(1)
        self._body = self._column
        self.footer = QWidget()
        self.footer.setProperty("role", "footer")
        self.footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        actions = QWidget()
        flow = FlowLayout(actions, stretches=True)
        flow.addWidget(self._breathe)
        flow.addWidget(self._done)
        inner = QVBoxLayout(self.footer)
        inner.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        inner.setSpacing(SPACE_3)
        inner.addWidget(self.hint)
        inner.addWidget(actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty, 1)
        column.addWidget(self._body, 1)
        column.addWidget(self.footer)

    def _sheet(self) -> CallSheet | None:
        """The call as far as it can be read; None while it is on its way to the disk."""
        if self._call is None:
            return None
        try:
            return self._place.desk.sheet(self._call)
        except KeyError:
            return None

    def _ask_again(self) -> None:
        """Put the questions of the playbook in force."""
        questions = self._place.desk.playbook.reflection
        if [card.question for card in self._cards] != list(questions):
            self._put_questions(questions)
        self._renew()

    def _put_questions(self, questions: tuple[Question, ...]) -> None:
        self.flush()
        for card in self._cards:
            self._questions.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [QuestionCard(question) for question in questions]
        for place, card in enumerate(self._cards):
            card.answered.connect(self._write)
            card.passed.connect(lambda place=place: self._go_to(place + 1))
            card.number_removed.connect(self._removed.show)
            field = card.field
            field.text_settled.connect(lambda text, field=field: self.hint.read(field, text))
            self._questions.addWidget(card)
        set_tab_order(list(in_reading_order(self)))

    def _renew(self) -> None:
        """Show facts and answers as they stand."""
        sheet = self._sheet()
        desk = self._place.desk
        pause = desk.playbook.pause
        self._after.setText(pause.after_call)
        self._breath.set_rhythm(pause.breath.inhale_s, pause.breath.hold_s, pause.breath.exhale_s)
        if sheet is not None:
            self._is_final = sheet.call.phase == "closed" and desk.is_saved(sheet.call.id)
            self._happened.show_sheet(desk.playbook, sheet)
            self._who.setText(caller_name(sheet.call))
            hard = self._place.settings.number("hard_call_tension")
            self._breathe.setVisible(tension_peak(sheet) >= hard or bool(sheet.boundary))
            if self._held is None:
                self._held = sheet.reflection
        self._happened.setVisible(sheet is not None)
        for card in self._cards:
            card.show_answer(self._answer_of(card.question))
        self._show_state()

    def _answer_of(self, question: Question) -> Answer:
        held = self._held
        if held is None:
            return Answer(question=question.id)
        if question.form == NEXT_TIME:
            return Answer(question=question.id, text=held.next_time, shared=held.next_time_shared)
        found = (each for each in held.answers if each.question == question.id)
        return next(found, Answer(question=question.id))

    def _write(self) -> None:
        """Keep all answers; those to questions of another playbook stay as they are."""
        if self._call is None:
            return
        given = [card.answer for card in self._cards if card.question.form != NEXT_TIME]
        asked = {answer.question for answer in given}
        others = self._held.answers if self._held is not None else ()
        answers = (
            *(each for each in given if each.choice or each.text or each.shared),
            *(each for each in others if each.question not in asked),
        )
        line = next((c.answer for c in self._cards if c.question.form == NEXT_TIME), None)
        self._held = self._place.desk.reflections.write(
            self._call,
            answers=answers,
            next_time=line.text if line is not None else None,
            next_time_shared=line.shared if line is not None else None,
            former=self._held,
            asker=self,
        )
        self._show_state()

    def _go_to(self, place: int) -> None:
        if place < len(self._cards):
            self._cards[place].take_keyboard()
        else:
            self._done.setFocus(Qt.FocusReason.TabFocusReason)

    def _hear(self, changed: Changed) -> None:
        if self._call is None or changed.call not in (None, self._call):
            return
        if "log" in changed.kinds or not self._is_final:
            self._renew()
        else:
            self._show_state()

    def _waits(self) -> bool:
        return any(card.field.waits for card in self._cards)

    def _show_state(self) -> None:
        empty = all(card.is_empty for card in self._cards)
        self._done.setText(self.tr("Skip") if empty else self.tr("Done"))
        self._done.set_role("plain" if empty else "primary")
        shared = any(card.share.isChecked() for card in self._cards)
        self._private.setText(
            self.tr("Only what you share is seen") if shared else self.tr("Only you see this")
        )
        self._watch.renew(self._call if self._held is not None else None)
