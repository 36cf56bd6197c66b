"""Everything about the caller: fields, styles, earlier calls, what is promised."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from app.ports import CallerCard
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.call.caller_editor import CallerEditor
from ui.desk.call.panel import CallPanel, empty
from ui.desk.call.styles_row import StylesRow
from ui.desk.follow_ups.due_words import day_words, due_words
from ui.desk.follow_ups.task_words import kind_words
from ui.desk.phone.dial_button import DialButton
from ui.look.tokens import SPACE_1, SPACE_4
from ui.workplace import Page, Workplace

_EARLIER = 5


class CallerPanel(CallPanel):
    """Two cards to write in, and what is known from before. Emits `closed` when it was read."""

    closed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.editor = CallerEditor(place)
        self.styles = StylesRow(place)
        self._caller_card = Card(self.tr("Caller"))
        self._close = Button(self.tr("Close"), "x", "quiet")
        self._close.clicked.connect(self.closed)
        self._caller_card.set_trailing(self._close)
        self._caller_card.add(self.editor)
        self._dial = DialButton(place)
        self._caller_card.add(self._dial)
        self._style_card = Card(self.tr("Style"))
        self._style_card.add(self.styles)
        self._next_card = Card(self.tr("This time"))
        self._next = QVBoxLayout()
        self._next_card.add_layout(self._next)
        self._before_card = Card(self.tr("From before"))
        self._before = QVBoxLayout()
        self._before.setSpacing(SPACE_1)
        self._before_card.add_layout(self._before)
        self._everything = Button(self.tr("Everything about this caller"), "user", "link")
        self._everything.set_leading(True)
        self._everything.clicked.connect(self._show_everything)
        scroll = ScrollColumn(self.tr("Caller"), margin=SPACE_4)
        for card in (self._caller_card, self._style_card, self._next_card, self._before_card):
            scroll.add(card)
        scroll.body.addWidget(self._everything, 0, Qt.AlignmentFlag.AlignLeading)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.watch("caller", "promises", "follow_ups", "log", "reflection")

    @property
    def dial_button(self) -> DialButton:
        """Dials the caller's number."""
        return self._dial

    @property
    def everything_button(self) -> Button:
        """Leads to all that is kept about the caller."""
        return self._everything

    @property
    def before(self) -> tuple[str, ...]:
        """What is shown from before."""
        found = self._before_card.findChildren(Label) + self._before_card.findChildren(Button)
        return tuple(each.text() for each in found if not each.isHidden())

    @property
    def next_times(self) -> tuple[str, ...]:
        """What the agent wanted to try in a call like this."""
        return tuple(label.text() for label in self._next_card.findChildren(Label))

    def show_call(self, call: UUID | None) -> None:
        """Show another call."""
        self.editor.show_call(call)
        self.styles.show_call(call)
        super().show_call(call)

    def take_keyboard(self) -> None:
        """Go to the name."""
        self.editor.take_keyboard()

    def renew(self) -> None:
        """Show what is known from before."""
        assert self.call is not None
        desk = self.place.desk
        sheet = desk.sheet(self.call)
        self._dial.show_number(sheet.call.number)
        empty(self._next)
        lines = [found.reflection.next_time for found in desk.reflections.for_call(sheet)]
        for line in lines:
            self._next.addWidget(Label(line, "body"))
        self._next_card.setVisible(bool(lines))
        empty(self._before)
        caller = sheet.call.caller
        card = desk.callers.card(caller, earlier=_EARLIER) if caller is not None else None
        if card is not None:
            self._tell(card)
        self._before_card.setVisible(self._before.count() > 0)

    # -- inside ------------------------------------------------------------------------------------

    def _show_everything(self) -> None:
        self.editor.flush()
        self.place.go(Page.ABOUT_CALLER, self.call)

    def _tell(self, card: CallerCard) -> None:
        for promise in card.promises:
            due = self.tr(" · {due}").format(due=self._due(promise.due)) if promise.due else ""
            told = self.tr("Promised: {what}{due}").format(what=promise.what, due=due)
            self._before.addWidget(Label(told, "strong"))
        for task in card.follow_ups:
            due = self.tr(" · {due}").format(due=self._due(task.due)) if task.due else ""
            told = self.tr("{kind}: {what}{due}").format(
                kind=kind_words(task.kind), what=task.what, due=due
            )
            self._before.addWidget(Label(told, "body"))
        outcomes = {each.id: each.title for each in self.place.desk.playbook.outcomes}
        now = self.place.desk.clock.now().local()
        for line in card.earlier:
            outcome = outcomes.get(line.call.outcome, line.call.outcome)
            what = ", ".join(part for part in (line.call.concern or line.excerpt, outcome) if part)
            day = day_words(line.call.started.local(), now)
            words = self.tr("{day}: {what}").format(
                day=day, what=what or self.tr("no outcome noted")
            )
            button = Button(words, "history", "link")
            button.clicked.connect(
                lambda _checked=False, call=line.call.id: self.place.go(Page.CALL_DETAIL, call)
            )
            self._before.addWidget(button)

    def _due(self, moment: Moment | None) -> str:
        if moment is None:
            return ""
        return due_words(moment.local(), self.place.desk.clock.now().local())
