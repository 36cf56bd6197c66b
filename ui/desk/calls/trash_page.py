"""The trash: what was deleted in the last thirty days, and the way back for each."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk import Deleted
from app.ports import Changed
from app.records import Call, FollowUp, PersonalPhrase, Promise
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.elastic_row import ElasticRow
from ui.controls.empty_state import EmptyState
from ui.controls.icon_mark import IconMark
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.call.call_words import caller_name
from ui.desk.follow_ups.due_item import short
from ui.desk.follow_ups.due_words import due_words
from ui.desk.follow_ups.task_words import kind_words
from ui.look.tokens import SPACE_3, SPACE_4
from ui.workplace import Page, Workplace

READ_AT_MOST = 200
_WORDS_KEEP = 140
"""Px at 100 % text that the words of a row have beside its button, or the button stands below."""
_ICONS: dict[type[Deleted], str] = {
    Call: "phone",
    Promise: "handshake",
    FollowUp: "list-checks",
    PersonalPhrase: "message-circle",
}


class TrashPage(QWidget):
    """A card for each deleted thing, the last deleted first; shows what is on the disk.

    Emits:
        renewed(): the trash was read again.
    """

    renewed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._shown: list[Deleted] = []
        self._cards: list[Card] = []
        self._buttons: list[Button] = []
        self.setProperty("role", "window")
        self._about = Label(
            self.tr("What you delete stays here for 30 days, then it goes for good."), "small"
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_3)
        self._column = ScrollColumn(self.tr("Trash"), margin=SPACE_4, gap=SPACE_3)
        self._column.add(self._about)
        self._column.body.addLayout(self._list)
        self._column.body.addStretch(1)
        self._empty = EmptyState(
            "trash-2",
            self.tr("The trash is empty: what you delete stays here for 30 days."),
            self.tr("To the follow-ups"),
        )
        self._empty.action_asked.connect(lambda: place.go(Page.FOLLOW_UPS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._first = ScrollColumn(self.tr("Trash"), margin=0)
        self._first.add(self._empty, 1)
        column.addWidget(self._first, 1)
        column.addWidget(self._column, 1)
        place.bridge.on({"saved", "log"}, self._hear)

    @property
    def titles(self) -> tuple[str, ...]:
        """What lies in the trash, as shown."""
        return tuple(_title(record) for record in self._shown)

    @property
    def restore_buttons(self) -> tuple[Button, ...]:
        """The way back for each, in the same order."""
        return tuple(self._buttons)

    @property
    def empty_state(self) -> EmptyState:
        """What is shown while the trash is empty."""
        return self._empty

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""

    def showEvent(self, event: QShowEvent) -> None:
        """Show what lies there now."""
        self._renew()
        super().showEvent(event)

    # -- inside ------------------------------------------------------------------------------------

    def _hear(self, changed: Changed) -> None:
        if self.isVisible() and self._place.desk.is_saved(changed.call):
            self._renew()

    def _renew(self) -> None:
        held = next((at for at, button in enumerate(self._buttons) if button.hasFocus()), None)
        found = self._place.desk.log.trash(limit=READ_AT_MOST)
        self._empty.setVisible(not found)
        self._first.setVisible(not found)
        self._column.setVisible(bool(found))
        if found != self._shown or not self._cards:
            self._lay_out(found)
        if held is not None and self._buttons:
            self._buttons[min(held, len(self._buttons) - 1)].setFocus()
        self.renewed.emit()

    def _lay_out(self, found: list[Deleted]) -> None:
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown, self._cards, self._buttons = found, [], []
        for record in found:
            card = self._card(record)
            self._cards.append(card)
            self._list.addWidget(card)

    def _card(self, record: Deleted) -> Card:
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(Label(_title(record), "strong"))
        lines.addWidget(Label(self._details(record), "small"))
        back = Button(self.tr("Take back"), "undo-2")
        back.setAccessibleName(self.tr("Take back “{what}”").format(what=_title(record)))
        back.clicked.connect(lambda: self._restore(record))
        self._buttons.append(back)
        line = ElasticRow(gap=SPACE_3, keeps=_WORDS_KEEP)
        line.add(words, 1)
        line.add(back)
        icon = QWidget()
        icon.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        at_top = QVBoxLayout(icon)
        at_top.setContentsMargins(0, 1, 0, 0)
        at_top.addWidget(IconMark(_ICONS[type(record)]))
        at_top.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(icon)
        row.addWidget(line, 1)
        card = Card()
        card.add_layout(row)
        return card

    def _details(self, record: Deleted) -> str:
        kind = {
            Call: self.tr("Call"),
            Promise: self.tr("Promise"),
            PersonalPhrase: self.tr("Phrase"),
        }.get(type(record), "")
        if isinstance(record, FollowUp):
            kind = kind_words(record.kind)
        now = self._place.desk.clock.now().local()
        parts = [kind]
        if isinstance(record, Call):
            parts.append(due_words(record.started.local(), now))
        assert record.deleted is not None
        when = due_words(record.deleted.local(), now)
        parts.append(self.tr("deleted {when}").format(when=when))
        return " · ".join(parts)

    def _restore(self, record: Deleted) -> None:
        self._place.desk.restore(record)
        self._place.say(self.tr("Taken back: {what}").format(what=_title(record)))


def _title(record: Deleted) -> str:
    """What a deleted thing is called."""
    if isinstance(record, Call):
        return short(caller_name(record), 120)
    if isinstance(record, PersonalPhrase):
        return short(record.title, 120)
    return short(record.what, 120)
