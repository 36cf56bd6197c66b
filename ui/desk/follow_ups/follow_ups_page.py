"""Follow-ups and promises: what is late, due today, coming, and done. The agent's home."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.moment import Moment
from app.ports import Changed
from ui.controls.announce import announce
from ui.controls.chip_button import ChipButton
from ui.controls.chip_row import ChipRow
from ui.controls.empty_state import EmptyState
from ui.controls.icon_button import IconButton
from ui.controls.search_field import SearchField
from ui.desk.follow_ups.add_line import AddLine
from ui.desk.follow_ups.due_acts import DueActs
from ui.desk.follow_ups.due_column import DueColumn
from ui.desk.follow_ups.due_item import Due, Group, Task, View, found_groups, groups_of, read_due
from ui.desk.follow_ups.due_row import DueRow
from ui.desk.follow_ups.open_drawers import open_drawer, open_drawers
from ui.desk.frame.keyboard import holds_keyboard
from ui.desk.frame.minute_watch import MinuteWatch
from ui.desk.frame.outbox import OpenLink, open_link
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_2, SPACE_3, SPACE_4
from ui.workplace import Workplace

READ_AT_MOST = 200
ROOM_FOR_BOTH = 700
"""Width in px, at 100 % text, from which on what comes stands beside today."""

ROOM_FOR_BAR = 400
"""Height in px, at 100 % text, from which on the filters stand still over the list."""


class FollowUpsPage(QWidget):
    """Filters and search over the list of what is due, and a line to add to it.

    Shows what is on the disk. Holds which view is chosen and what is looked for.

    Emits:
        renewed(): the list was read again.
    """

    renewed = Signal()

    def __init__(
        self,
        place: Workplace,
        parent: QWidget | None = None,
        *,
        open_link: OpenLink = open_link,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._view = View.TODAY
        self._due = Due()
        self._acts = DueActs(place, self, open_link=open_link)
        self.minutes = MinuteWatch(place.desk.clock, self)
        self.minutes.minute_changed.connect(self._renew)
        self._build()
        place.bridge.on({"promises", "follow_ups", "saved", "log"}, self._hear)

    def _build(self) -> None:
        self._filters = {
            view: self._filter(view, words)
            for view, words in (
                (View.TODAY, self.tr("Today")),
                (View.COMING, self.tr("Coming")),
                (View.DONE, self.tr("Done")),
            )
        }
        chips = ChipRow(self.tr("Which follow-ups"))
        chips.set_chips(self._filters.values())
        self._seek = IconButton("search", self.tr("Search follow-ups"))
        self._seek.setCheckable(True)
        self._seek.clicked.connect(self._toggle_search)
        self._search = SearchField(self.tr("Search follow-ups"), hint=self.tr("Search"))
        self._search.textChanged.connect(lambda: self._show(afresh=True))
        self._search.hide()
        self._bar = QFrame()
        self._bar.setProperty("role", "bar")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._bar.setSizePolicy(policy)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(chips, 1)
        row.addWidget(self._seek, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout(self._bar)
        head.setContentsMargins(SPACE_4, SPACE_3, SPACE_3, SPACE_3)
        head.setSpacing(SPACE_3)
        head.addLayout(row)
        head.addWidget(self._search)
        self._add = AddLine(self._place)
        self._add.made.connect(self._made)
        self._list = DueColumn(self._place, self._acts, self.tr("Follow-ups and promises"))
        self._list.more_shown.connect(self._show)
        self._list.set_heads(self._add)
        self._empty = EmptyState("circle-check", " ", " ")
        self._empty.action_asked.connect(self._help_out)
        self._list.set_instead(self._empty)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._bar)
        self._ahead = DueColumn(self._place, self._acts, self.tr("Coming"))
        self._ahead.more_shown.connect(self._show)
        self._ahead.hide()
        line = QFrame()
        line.setProperty("role", "upright-divider")
        self._divider = line
        lists = QHBoxLayout()
        lists.setSpacing(0)
        lists.addWidget(self._list, 1)
        lists.addWidget(line)
        lists.addWidget(self._ahead, 1)
        self._column.addLayout(lists, 1)
        self._bar_scrolls = False
        self._filters[View.TODAY].setChecked(True)

    def _filter(self, view: View, words: str) -> ChipButton:
        chip = ChipButton(words, checkable=True)
        chip.clicked.connect(lambda: self.show_view(view))
        return chip

    # -- what the window and tests see -------------------------------------------------------------

    @property
    def view(self) -> View:
        """Which of the three lists is chosen."""
        return self._view

    @property
    def rows(self) -> tuple[DueRow, ...]:
        """The rows shown, top to bottom; in a wide window those that come after today's."""
        return self._list.rows if self._ahead.isHidden() else (*self._list.rows, *self._ahead.rows)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings shown, in the order of the rows."""
        ahead = () if self._ahead.isHidden() else self._ahead.headings
        return (*self._list.headings, *ahead)

    @property
    def list(self) -> DueColumn:
        """The list."""
        return self._list

    @property
    def ahead(self) -> DueColumn:
        """What comes, beside today in a wide window; hidden where there is no room."""
        return self._ahead

    @property
    def add_line(self) -> AddLine:
        """The line that adds one."""
        return self._add

    @property
    def search_field(self) -> SearchField:
        """Where is looked for words; hidden until it is asked for."""
        return self._search

    @property
    def empty_state(self) -> EmptyState:
        """What is shown while the list is empty."""
        return self._empty

    def filter_chip(self, view: View) -> ChipButton:
        """The chip that chooses a view."""
        return self._filters[view]

    # -- what the window asks ----------------------------------------------------------------------

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""

    def search(self) -> None:
        """Open the search and put the keyboard into it."""
        self._seek.setChecked(True)
        self._search.show()
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        self._read()

    def went_back(self) -> bool:
        """Close what is open in a row, else the search; False when nothing is."""
        rows = [row for row in self.rows if row.drawer is not None]
        held = [row for row in rows if holds_keyboard(row)]
        for row in held or rows[-1:]:
            return row.close_drawer()
        if not self._search.isHidden():
            self._close_search()
            return True
        return False

    def open_forms(self) -> dict[tuple[str, ...], QWidget]:
        """What is open below rows, with the list that it is in."""
        return {(self._view.value, *name): form for name, form in open_drawers(self.rows).items()}

    def open_form(self, name: tuple[str, ...]) -> QWidget | None:
        """Open it again, in its list."""
        view, task, drawer = name
        if self._view is not View(view):
            self.show_view(View(view))
        return open_drawer(self.rows, task, drawer)

    def show_view(self, view: View) -> None:
        """Show another list."""
        self._view = view
        if not self._search.isHidden():
            self._close_search()
        self._read()
        self._show(afresh=True)

    # -- showing -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what comes beside today, and let the filters scroll, as there is room or not."""
        super().resizeEvent(event)
        if self._is_wide() == self._ahead.isHidden():
            self._show()
        scrolls = event.size().height() < current_theme().px(ROOM_FOR_BAR)
        if scrolls == self._bar_scrolls:
            return
        self._bar_scrolls = scrolls
        focus = QApplication.focusWidget()
        kept = focus if focus is not None and holds_keyboard(self._bar) else None
        if scrolls:
            self._list.set_heads(self._bar, self._add)
        else:
            self._list.set_heads(self._add)
            self._column.insertWidget(0, self._bar)
        self._bar.show()
        if kept is not None:
            kept.setFocus()

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
        self._read()
        self._show()
        self.renewed.emit()

    def _read(self) -> None:
        wants_done = self._view is View.DONE or not self._search.isHidden()
        self._due = read_due(self._place.desk, done=wants_done, limit=READ_AT_MOST)
        self._count(View.TODAY, self.tr("Today"), len(self._due.overdue) + len(self._due.today))
        self._count(View.COMING, self.tr("Coming"), len(self._due.coming))

    def _count(self, view: View, words: str, count: int) -> None:
        if count:
            plus = "+" if count >= READ_AT_MOST else ""
            words = self.tr("{view} {count}").format(view=words, count=f"{count}{plus}")
        if self._filters[view].text() != words:
            self._filters[view].setText(words)
            self._filters[view].updateGeometry()

    def _show(self, *, afresh: bool = False) -> None:
        now = self._place.desk.clock.now()
        sought = "" if self._search.isHidden() else self._search.text().strip()
        both = self._is_wide()
        if sought:
            groups = found_groups(self._due, sought, now)
        else:
            groups = groups_of(self._due, self._view, now, looks_ahead=not both)
        for view, chip in self._filters.items():
            chip.setChecked(view is self._view and not sought)
        self._show_empty(groups, sought)
        self._add.setVisible(self._view is not View.DONE and not sought)
        self._list.show_groups(groups, now, afresh=afresh)
        self._ahead.setVisible(both)
        self._divider.setVisible(both)
        coming = groups_of(self._due, View.COMING, now) if both else ()
        self._ahead.show_groups(coming, now, afresh=afresh)
        if sought:
            found = sum(len(group.items) for group in groups)
            announce(self, self.tr("%n found", "", found))

    def _is_wide(self) -> bool:
        """Whether today and what comes stand side by side."""
        is_today = self._view is View.TODAY and self._search.isHidden()
        return (
            is_today
            and bool(self._due.coming)
            and self.width() >= current_theme().px(ROOM_FOR_BOTH)
        )

    def _show_empty(self, groups: tuple[Group, ...], sought: str) -> None:
        self._empty.setVisible(not groups)
        if sought:
            told = (
                self.tr("Nothing has these words: “{words}”.").format(words=sought),
                self.tr("Clear the search"),
            )
        elif self._view is View.TODAY:
            told = self.tr("Nothing is due today."), self.tr("Add a follow-up")
        elif self._view is View.COMING:
            told = self.tr("Nothing is coming up."), self.tr("Add a follow-up")
        else:
            told = (
                self.tr("Nothing is done yet: what you tick off is listed here."),
                self.tr("Show today"),
            )
        self._empty.set_sentence(told[0])
        self._empty.action_button.setText(told[1])

    # -- acting ------------------------------------------------------------------------------------

    def _help_out(self) -> None:
        if not self._search.isHidden() and self._search.text():
            self._search.clear()
            self._search.setFocus()
        elif self._view is View.DONE:
            self.show_view(View.TODAY)
        else:
            self._add.take_keyboard()

    def _made(self, made: Task) -> None:
        """Show one just added where it belongs, so that it is seen to be there."""
        now = self._place.desk.clock.now()
        is_seen = self._is_wide() or _shows_today(made.due, now)
        if self._view is View.TODAY and not is_seen:
            self.show_view(View.COMING)

    def _toggle_search(self) -> None:
        if self._search.isHidden():
            self.search()
        else:
            self._close_search()

    def _close_search(self) -> None:
        had_keyboard = self._search.hasFocus()
        self._search.hide()
        self._seek.setChecked(False)
        self._search.clear()
        self._show(afresh=True)
        if had_keyboard:
            self._seek.setFocus()


def _shows_today(due: Moment | None, now: Moment) -> bool:
    """Whether the list of today shows what is due then: up to tomorrow."""
    return due is not None and (due.local().date() - now.local().date()).days <= 1
