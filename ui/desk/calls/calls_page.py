"""All calls, newest first: search, filters, one to open, a past one to log, some to export."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.features import is_off
from app.ports import Changed
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.chip_button import ChipButton
from ui.controls.chip_row import ChipRow
from ui.controls.empty_state import EmptyState
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.controls.search_field import SearchField
from ui.desk.calls.call_detail_page import CallDetailPage
from ui.desk.calls.call_filters import TYPING_MS, CallFilters, FilterChoice
from ui.desk.calls.call_list import CallList
from ui.desk.calls.export_panel import ExportPanel
from ui.desk.calls.past_call_form import PastCallForm
from ui.desk.frame.keyboard import holds_keyboard
from ui.desk.frame.minute_watch import MinuteWatch
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_2, SPACE_3, SPACE_4
from ui.models.calls_model import MOST_COUNTED
from ui.switched_off import shut
from ui.workplace import Page, Workplace

ROOM_FOR_BOTH = 700
"""Width in px, at 100 % text, from which on a call is shown beside the list."""

LEAST_LIST = 220
"""Height in px, at 100 % text, that the list keeps; a lower window scrolls."""


class CallsPage(QWidget):
    """Search and filters over the list; filters, the form and the export open between them.

    Shows what is on the disk. Holds the query.

    Emits:
        renewed(): the list was read again.
    """

    renewed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._ask_anew)
        self.minutes = MinuteWatch(place.desk.clock, self)
        self._build()
        shut(self._export_chip, place.settings, "export")
        self._search.setVisible(not is_off(place.settings, "search"))
        self.minutes.minute_changed.connect(self._list.viewport().update)
        place.bridge.on({"saved", "log", "calls"}, self._hear)

    def _build(self) -> None:
        self._search = SearchField(self.tr("Search calls"), hint=self.tr("Search calls"))
        self._search.textChanged.connect(lambda _text: self._typing.start())
        self._search.returnPressed.connect(self._go_to_list)
        self._filters = CallFilters(self._place)
        self._filters.changed.connect(self._ask_anew)
        self._past = PastCallForm(self._place)
        self._past.logged.connect(self._logged)
        self._past.cancelled.connect(self._close_card)
        self._export = ExportPanel(self._place)
        self._export.cancelled.connect(self._close_card)
        self._cards: dict[ChipButton, Card] = {}
        self._filter_chip = self._opener(self.tr("Filters"), "list-filter", self._filters)
        self._past_chip = self._opener(self.tr("Log a past call"), "plus", self._past)
        self._export_chip = self._opener(self.tr("Export"), "download", self._export)
        openers = ChipRow(self.tr("Filters, past calls, export"))
        openers.set_chips((self._filter_chip, self._past_chip, self._export_chip))
        self._active = ChipRow(self.tr("Filters in force"))
        self._count = Label("", "small")
        bar = QFrame()
        bar.setProperty("role", "bar")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        bar.setSizePolicy(policy)
        head = QVBoxLayout(bar)
        head.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        head.setSpacing(SPACE_3)
        for widget in (self._search, openers, self._active, self._count):
            head.addWidget(widget)
        self._list = CallList(self._place, self.tr("Calls, newest first"))
        self._list.call_chosen.connect(self._open)
        self._list.call_entered.connect(self._go_beside)
        self._list.call_marked.connect(self._show_beside)
        self._empty = EmptyState("history", " ", " ")
        self._empty.action_asked.connect(self._help_out)
        drawer = QVBoxLayout()
        drawer.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        for card in self._cards.values():
            drawer.addWidget(card)
        self._scroll = ScrollColumn(self.tr("Calls"), margin=0, gap=SPACE_2)
        self._scroll.body.addWidget(bar)
        self._scroll.body.addLayout(drawer)
        self._scroll.body.addWidget(self._empty, 1)
        self._scroll.body.addWidget(self._list, 1)
        self._detail = CallDetailPage(self._place)
        self._detail.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._scroll, 2)
        row.addWidget(self._detail, 3)
        current_theme().theme_changed.connect(self._fit)
        self._fit()

    def _opener(self, words: str, icon: str, inside: QWidget) -> ChipButton:
        """A chip that opens a card with `inside` in it, and closes it again."""
        chip = ChipButton(words, icon, checkable=True)
        card = Card(words)
        card.add(inside)
        close = Button(self.tr("Close"), role="link")
        close.setAccessibleName(self.tr("Close: {what}").format(what=words))
        close.clicked.connect(self.went_back)
        card.set_trailing(close)
        card.hide()
        self._cards[chip] = card
        chip.clicked.connect(lambda: self._toggle(chip))
        return chip

    # -- what the window and tests see -------------------------------------------------------------

    @property
    def list(self) -> CallList:
        """The list."""
        return self._list

    @property
    def search_field(self) -> SearchField:
        """Where words are looked for."""
        return self._search

    @property
    def filters(self) -> CallFilters:
        """The filters; in force also while they are out of sight."""
        return self._filters

    @property
    def past_form(self) -> PastCallForm:
        """The form of a past call."""
        return self._past

    @property
    def export_panel(self) -> ExportPanel:
        """The export of what is listed."""
        return self._export

    @property
    def filter_chip(self) -> ChipButton:
        """Opens the filters."""
        return self._filter_chip

    @property
    def past_chip(self) -> ChipButton:
        """Opens the form of a past call."""
        return self._past_chip

    @property
    def export_chip(self) -> ChipButton:
        """Opens the export."""
        return self._export_chip

    @property
    def active_filters(self) -> tuple[Chip, ...]:
        """A chip for each filter in force; its × takes it back."""
        return tuple(chip for chip in self._active.chips if isinstance(chip, Chip))

    @property
    def count_words(self) -> str:
        """How many calls there are, in words."""
        return self._count.text()

    @property
    def empty_state(self) -> EmptyState:
        """What is shown while no call fits."""
        return self._empty

    @property
    def detail(self) -> CallDetailPage:
        """The call that is marked, beside the list; hidden where there is no room."""
        return self._detail

    @property
    def footer(self) -> QWidget:
        """The actions of the call beside the list, above which toasts appear."""
        return self._detail.footer

    # -- what the window asks ----------------------------------------------------------------------

    def show_call(self, call: UUID | None) -> None:
        """Mark a call in the list, if one is named."""
        if call is not None:
            self._list.mark(call)

    def search(self) -> None:
        """Put the keyboard into the search."""
        if is_off(self._place.settings, "search"):
            return
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def went_back(self) -> bool:
        """Close what is open, else leave the call beside the list, else empty the search.

        False when there is nothing of that to do.
        """
        if self._export.is_running and not self._cards[self._export_chip].isHidden():
            self._export.cancel()
            return True
        if self._close_card() or (not self._detail.isHidden() and self._detail.went_back()):
            return True
        if holds_keyboard(self._detail):
            self._list.setFocus()
            return True
        if self._search.text():
            self._search.clear()
            return True
        return False

    def open_forms(self) -> dict[tuple[str, ...], QWidget]:
        """The form of a past call, and what is open in the call beside the list."""
        forms: dict[tuple[str, ...], QWidget] = {}
        marked = self._list.marked
        if marked is not None and not self._detail.isHidden():
            open_beside = self._detail.open_forms()
            forms |= {(str(marked), *name): form for name, form in open_beside.items()}
        if not self._cards[self._past_chip].isHidden():
            forms["past",] = self._past
        return forms

    def open_form(self, name: tuple[str, ...]) -> QWidget | None:
        """Open it again; None where the call is not in the list."""
        if name == ("past",):
            self._past_chip.click()
            return self._past
        call, *rest = name
        self._list.mark(UUID(call))
        return self._detail.open_form(tuple(rest))

    def choices(self) -> object | None:
        """The filters in force."""
        return self._filters.choice()

    def choose(self, choices: object) -> None:
        """Put filters in force that were so on such a page."""
        if isinstance(choices, FilterChoice):
            self._filters.choose(choices)

    # -- showing -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the call that is marked beside the list where there is room for both."""
        super().resizeEvent(event)
        self._show_beside()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        self.minutes.start()
        self._renew()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody looks."""
        self.minutes.stop()
        super().hideEvent(event)

    def _hear(self, changed: Changed) -> None:
        # The list shows what is on the disk: it is told of that as "saved".
        if self.isVisible() and self._place.desk.is_saved(changed.call):
            self._renew()

    def _renew(self) -> None:
        if self._typing.isActive():
            return
        self._list.renew()
        self._show_found()
        self._show_beside()
        self.renewed.emit()

    def _ask_anew(self) -> None:
        """Ask for what search and filters say now, from the newest on."""
        self._typing.stop()
        self._list.calls.show_query(self._filters.query(self._search.text().strip()))
        self._list.scrollToTop()
        self._show_active()
        self._show_found()
        self._show_beside()
        announce(self, self._count.text())
        self.renewed.emit()

    def _show_active(self) -> None:
        chips = []
        active = self._filters.active()
        for each in active:
            chip = Chip(each.words, tone="accent", removable=True)
            chip.removed.connect(lambda key=each.key: self._take_back(key))
            chips.append(chip)
        self._active.set_chips(chips)
        words = self.tr("Filters")
        count = self.tr("{words} {count}").format(words=words, count=len(active))
        self._filter_chip.setText(count if active else words)

    def _show_found(self) -> None:
        query = self._list.calls.query
        count = self._place.desk.log.count_calls(query, most=MOST_COUNTED + 1)
        if count > MOST_COUNTED:
            self._count.setText(self.tr("More than %n call(s)", "", MOST_COUNTED))
        else:
            self._count.setText(self.tr("%n call(s)", "", count))
        self._count.setVisible(count > 0)
        narrowed = bool(query.text or self._active.chips)
        if narrowed:
            self._empty.set_sentence(self.tr("No call has all of this."))
            self._empty.action_button.setText(self.tr("Show all calls"))
        else:
            self._empty.set_sentence(self.tr("No calls yet: the calls you handle are listed here."))
            self._empty.action_button.setText(self.tr("Start a call"))
        self._empty.setVisible(count == 0)
        self._list.setVisible(count > 0)

    def _fit(self) -> None:
        self._list.setMinimumHeight(current_theme().px(LEAST_LIST))

    def _show_beside(self) -> None:
        has_room = self.width() >= current_theme().px(ROOM_FOR_BOTH)
        if has_room and self.isVisible() and self._list.marked is None:
            self._list.setCurrentIndex(self._list.calls.index(0, 0))
        marked = self._list.marked
        self._detail.setVisible(has_room and marked is not None)
        if has_room and marked is not None and marked != self._detail.call:
            self._detail.show_call(marked)

    # -- acting ------------------------------------------------------------------------------------

    def _open(self, call: UUID) -> None:
        """A call that is still open is shown as it is worked on, another in detail."""
        open_ids = {sheet.call.id for sheet in self._place.desk.calls.open()}
        if call in open_ids:
            self._place.desk.calls.show(call)
            self._place.go(Page.CALL, call)
        elif self._detail.isHidden():
            self._place.go(Page.CALL_DETAIL, call)

    def _go_beside(self) -> None:
        """Into the call beside the list, where there is one; Back leads to the list again."""
        if self._detail.isVisible():
            self._detail.take_keyboard()

    def _go_to_list(self) -> None:
        if self._typing.isActive():
            self._ask_anew()
        if self._list.calls.rowCount():
            self._list.setFocus()
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._list.calls.index(0, 0))

    def _take_back(self, key: str) -> None:
        self._filters.clear(key)
        self._filter_chip.setFocus()

    def _help_out(self) -> None:
        if self._list.calls.query.text or self._active.chips:
            self._search.clear()
            self._filters.clear_all()
            (self._filter_chip if self._search.isHidden() else self._search).setFocus()
        else:
            self._place.desk.calls.start()
            self._place.go(Page.CALL, self._place.desk.calls.current)

    def _logged(self, call: UUID) -> None:
        self._close_card()
        self._place.go(Page.CALL, call)

    # -- what opens between search and list --------------------------------------------------------

    def _toggle(self, chip: ChipButton) -> None:
        opens = chip.isChecked()
        self._close_card()
        if not opens:
            return
        if chip is self._past_chip:
            self._past.clear()
        elif chip is self._export_chip and not self._export.is_running:
            self._export.show_query(self._list.calls.query)
        chip.setChecked(True)
        self._cards[chip].show()
        if chip is self._past_chip:
            self._past.take_keyboard()
        elif chip is self._export_chip:
            self._export.take_keyboard()

    def _close_card(self) -> bool:
        """Close what is open; the keyboard goes back to what opened it. False when nothing is."""
        for chip, card in self._cards.items():
            chip.setChecked(False)
            if not card.isHidden():
                had_keyboard = holds_keyboard(card)
                card.hide()
                if had_keyboard:
                    chip.setFocus()
                return True
        return False
