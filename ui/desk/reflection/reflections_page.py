"""My reflections: what was learnt, newest first, and what to try next time."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.playbook.shape import Item
from app.ports import Changed, NextTime
from ui.controls.button import Button
from ui.controls.chip_button import ChipButton
from ui.controls.empty_state import EmptyState
from ui.controls.scroll_column import ScrollColumn
from ui.controls.search_field import SearchField
from ui.desk.frame.tab_order import in_reading_order, set_tab_order
from ui.desk.reflection.reflection_card import ReflectionCard
from ui.desk.wrap_up.chip_choice import ChipChoice
from ui.look.tokens import SPACE_3, SPACE_4
from ui.workplace import Page, Workplace

A_PAGE = 50


class ReflectionsPage(QWidget):
    """The reflections that are on the disk; they can be searched, and narrowed by cause or style.

    Nobody else sees them, but for the answers that were shared one by one (C10).
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._limit = A_PAGE
        self._entries: list[NextTime] = []
        self._shown: tuple[NextTime, ...] = ()
        self._cards: list[ReflectionCard] = []
        self.setProperty("role", "window")
        self._search = SearchField(self.tr("Search my reflections"))
        self._search.textChanged.connect(self._show)
        self._kinds = ChipChoice(self.tr("Only of calls like these"))
        self._kinds.choice_made.connect(lambda _values: self._show())
        self._empty = EmptyState(
            "message-circle",
            self.tr("After a call, a minute of looking back ends up here. Only you see it."),
            self.tr("To the call"),
        )
        self._empty.action_asked.connect(lambda: place.go(Page.CALL))
        self._nothing = EmptyState(
            "search", self.tr("No reflection has all of this."), self.tr("Show all")
        )
        self._nothing.action_asked.connect(self._show_all)
        self._more = Button(self.tr("Show older ones"), "chevron-down")
        self._more.clicked.connect(self._read_more)
        self._column = ScrollColumn(self.tr("My reflections"), margin=SPACE_4, gap=SPACE_3)
        self._narrow = ChipButton(
            self.tr("Only of calls like these"), "list-filter", checkable=True
        )
        self._narrow.clicked.connect(self._show)
        self._column.add(self._search)
        self._column.body.addWidget(self._narrow, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.add(self._kinds)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_3)
        self._column.body.addLayout(self._list)
        self._column.add(self._nothing)
        self._column.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._first = ScrollColumn(self.tr("My reflections"), margin=0)
        self._first.add(self._empty, 1)
        column.addWidget(self._first, 1)
        column.addWidget(self._column, 1)
        place.bridge.on(("reflection", "saved", "log", "playbook"), self._hear)

    @property
    def cards(self) -> tuple[ReflectionCard, ...]:
        """The reflections shown."""
        return tuple(self._cards)

    @property
    def search(self) -> SearchField:
        """Where words are looked for."""
        return self._search

    @property
    def narrow_chip(self) -> ChipButton:
        """Opens the choice of causes and styles; open as long as one is chosen."""
        return self._narrow

    @property
    def kinds(self) -> ChipChoice:
        """Causes and styles that occur."""
        return self._kinds

    @property
    def empty(self) -> EmptyState:
        """What is shown while there is none."""
        return self._empty

    def show_call(self, _call: UUID | None) -> None:
        """The page is about no call in particular: read what is on the disk."""
        self._read()

    def shown(self) -> None:
        """The page came to the front."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- inside ------------------------------------------------------------------------------------

    def _read(self) -> None:
        # One more than shown tells whether there are older ones.
        self._entries = self._place.desk.reflections.newest(limit=self._limit + 1)
        self._kinds.set_choices(self._kinds_of_all())
        self._show()

    def _read_more(self) -> None:
        self._limit += A_PAGE
        self._read()

    def _show(self) -> None:
        wanted = tuple(self._fitting())
        if wanted != self._shown or not wanted:
            self._put(wanted)
        has_any = bool(self._entries)
        self._empty.setVisible(not has_any)
        self._first.setVisible(not has_any)
        self._column.setVisible(has_any)
        self._narrow.setVisible(len(self._kinds.chips) > 1)
        self._kinds.setVisible(self._narrow.isVisibleTo(self) and self._narrow.isChecked())
        self._nothing.setVisible(has_any and not wanted)
        self._more.setVisible(len(self._entries) > self._limit)

    def _put(self, wanted: tuple[NextTime, ...]) -> None:
        self._shown = wanted
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        now = self._place.desk.clock.now().local()
        playbook = self._place.desk.playbook
        self._cards = [ReflectionCard(playbook, entry, now) for entry in wanted]
        for card in self._cards:
            call = card.entry.call.id
            card.open_asked.connect(lambda call=call: self._place.go(Page.REFLECTION, call))
            self._list.addWidget(card)
        set_tab_order(list(in_reading_order(self)))

    def _fitting(self) -> list[NextTime]:
        words = self._search.text().casefold().split()
        kinds = set(self._kinds.values)
        found = []
        for entry in self._entries[: self._limit]:
            told = self._told(entry)
            own = {f"cause {entry.call.cause}", f"style {entry.call.difficulty}"}
            if all(word in told for word in words) and (not kinds or kinds & own):
                found.append(entry)
        return found

    def _told(self, entry: NextTime) -> str:
        """Everything of a reflection in which words are looked for."""
        playbook, reflection = self._place.desk.playbook, entry.reflection
        texts = [reflection.next_time, *(answer.text for answer in reflection.answers)]
        texts += [entry.call.name, entry.call.concern]
        texts += [_title(playbook.causes, entry.call.cause)]
        texts += [_title(playbook.styles, entry.call.difficulty)]
        return " ".join(texts).casefold()

    def _kinds_of_all(self) -> list[tuple[str, str]]:
        playbook = self._place.desk.playbook
        causes = {entry.call.cause for entry in self._entries if entry.call.cause}
        styles = {entry.call.difficulty for entry in self._entries if entry.call.difficulty}
        found = [(f"cause {each}", _title(playbook.causes, each)) for each in sorted(causes)]
        return found + [(f"style {each}", _title(playbook.styles, each)) for each in sorted(styles)]

    def _show_all(self) -> None:
        self._search.clear()
        self._kinds.set_values(())
        self._show()

    def _hear(self, changed: Changed) -> None:
        if self.isVisible() and ("saved" in changed.kinds or "log" in changed.kinds):
            self._read()


def _title(items: tuple[Item, ...], wanted: str) -> str:
    return next((item.title for item in items if item.id == wanted), wanted)
