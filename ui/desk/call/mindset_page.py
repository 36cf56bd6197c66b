"""Mindset cards: one thought at a time, before, during or after a call."""

from __future__ import annotations

from typing import Literal, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.playbook.shape import MindsetCard
from app.ports import Changed
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.choice_row import ChoiceRow
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.controls.section_heading import SectionHeading
from ui.look.tokens import ACTION_HEIGHT, SPACE_2, SPACE_4
from ui.workplace import Workplace

When = Literal["before", "during", "after"]


class MindsetPage(QWidget):
    """One card large, the others of its moment as a list below.

    Holds the moment and which card is shown. Left and right go through the cards.
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._at: When = "before"
        self._shown = 0
        self._moments = ChoiceRow(
            self.tr("When"),
            (
                ("before", self.tr("Before a call")),
                ("during", self.tr("During a call")),
                ("after", self.tr("After a call")),
            ),
        )
        self._moments.choice_made.connect(self._choose_moment)
        self._card = Card("", bar="accent")
        self._count = Label("", "small", wraps=False)
        self._card.set_trailing(self._count)
        self._title = Label("", "heading")
        self._body = Label("", "sentence")
        self._former = IconButton("chevron-left", self.tr("Card before"), side=ACTION_HEIGHT)
        self._next = Button(self.tr("Next card"), "chevron-right", height=ACTION_HEIGHT)
        self._former.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._entries: list[Button] = []
        self._build()
        place.bridge.on(("playbook",), self._playbook_changed)
        self.show_moment("before")

    @property
    def first_stop(self) -> QWidget:
        """Where the keyboard goes when the page comes to the front."""
        # No focus proxy: in the chain of Tab it would lead past the moments.
        return self._next

    @property
    def title(self) -> str:
        """The title of the card shown."""
        return self._title.text()

    @property
    def body(self) -> str:
        """The words of the card shown."""
        return self._body.text()

    @property
    def count_text(self) -> str:
        """Which card of how many."""
        return self._count.text()

    @property
    def moments(self) -> ChoiceRow:
        """Before, during, after."""
        return self._moments

    @property
    def next_button(self) -> Button:
        """Shows the next card."""
        return self._next

    @property
    def former_button(self) -> IconButton:
        """Shows the card before."""
        return self._former

    @property
    def entries(self) -> tuple[Button, ...]:
        """All cards of the moment by title."""
        return tuple(self._entries)

    def show_call(self, call: UUID | None) -> None:
        """Begin with what fits: during a call, after one in wrap-up, else before."""
        if call is None:
            call = self._place.desk.calls.current
        if call is None:
            self.show_moment("before")
            return
        phase = self._place.desk.sheet(call).call.phase
        self.show_moment("during" if phase in ("ringing", "active", "held") else "after")

    def show_moment(self, at: When) -> None:
        """Show the cards of a moment, the first one large."""
        self._at = at
        self._shown = 0
        self._moments.set_choice(at)
        self._list_cards()
        self._show()

    def step(self, by: int) -> None:
        """Show the card so many places on."""
        cards = self._cards()
        if cards:
            self._shown = (self._shown + by) % len(cards)
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go through the cards."""
        back, ahead = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            back, ahead = ahead, back
        if event.key() in (back, ahead) and not event.modifiers():
            self.step(1 if event.key() == ahead else -1)
            return
        super().keyPressEvent(event)

    # -- inside ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._card.add(self._title)
        self._card.add(self._body)
        turn = QHBoxLayout()
        turn.setSpacing(SPACE_2)
        turn.addWidget(self._former)
        turn.addWidget(self._next)
        turn.addStretch(1)
        self._card.add_layout(turn)
        all_cards = Card()
        all_cards.add(SectionHeading(self.tr("All of them")))
        all_cards.add_layout(self._list)
        scroll = ScrollColumn(self.tr("Mindset cards"), margin=SPACE_4, gap=SPACE_4)
        for widget in (self._moments, self._card, all_cards):
            scroll.add(widget)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _cards(self) -> list[MindsetCard]:
        return [card for card in self._place.desk.playbook.mindset if self._at in card.at]

    def _show(self) -> None:
        cards = self._cards()
        self._card.setVisible(bool(cards))
        if not cards:
            return
        card = cards[self._shown]
        self._card.set_title(self.tr("Mindset"))
        self._title.setText(card.title)
        self._body.setText(card.body)
        self._count.setText(
            self.tr("{place} of {count}").format(place=self._shown + 1, count=len(cards))
        )
        for place, entry in enumerate(self._entries):
            entry.setCheckable(place == self._shown)
            entry.setChecked(place == self._shown)

    def _list_cards(self) -> None:
        for entry in self._entries:
            self._list.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._entries = []
        for place, card in enumerate(self._cards()):
            entry = Button(card.title, role="quiet")
            entry.set_leading(True)
            entry.clicked.connect(lambda _checked=False, place=place: self._choose(place))
            self._list.addWidget(entry)
            self._entries.append(entry)

    def _choose(self, place: int) -> None:
        self._shown = place
        self._show()

    def _choose_moment(self, at: str) -> None:
        self.show_moment(cast("When", at))

    def _playbook_changed(self, _changed: Changed) -> None:
        self.show_moment(self._at)
