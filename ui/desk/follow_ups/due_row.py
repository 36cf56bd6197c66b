"""One promise or follow-up in a list: tick it, see when it is due, go on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.moment import Moment
from app.numbers import shown
from app.problems import Problem
from ui.controls.check_box import CheckBox
from ui.controls.chip import Chip
from ui.controls.elastic_row import ElasticRow
from ui.controls.flow_layout import FlowLayout
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.desk.follow_ups.due_acts import DueActs
from ui.desk.follow_ups.due_details import chip_of, details_of, spoken
from ui.desk.follow_ups.due_item import DueItem
from ui.desk.follow_ups.due_menu import DueMenu
from ui.desk.follow_ups.task_words import channel_icon
from ui.desk.frame.keyboard import holds_keyboard
from ui.look.tokens import SPACE_2, SPACE_3, SPACE_4
from ui.problem_words import in_one_line
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.desk.follow_ups.draft_panel import DraftPanel
    from ui.desk.follow_ups.due_editor import DueEditor
    from ui.desk.follow_ups.snooze_row import SnoozeRow

    Drawer = DueEditor | SnoozeRow | DraftPanel

WORDS_KEEP = 104
"""Width in px, at 100 % text, below which the words of a row need a line of their own."""
_BY_MAIL = ("email", "post", "chat")


class DueRow(QWidget):
    """A check box, the words, a chip with the time, the channel's button and a menu.

    Holds its item and, below it, at most one open drawer: editor, other times, or a draft. Keys
    work while something in the row has the keyboard and nothing is typed: Enter opens the call,
    E edits, S puts off, M writes the mail, C saves for the calendar, Delete deletes.

    Emits:
        stepped(int): Up (-1) or Down (1) was pressed.
    """

    stepped = Signal(int)

    def __init__(
        self,
        place: Workplace,
        acts: DueActs,
        parent: QWidget | None = None,
        *,
        names_day: bool = False,
    ) -> None:
        """`names_day` puts the day on the chip, for lists whose headings do not name it."""
        super().__init__(parent)
        self._place = place
        self._acts = acts
        self._names_day = names_day
        self._item: DueItem | None = None
        self._drawer: Drawer | None = None
        self._drawer_name = ""
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._check = CheckBox("")
        self._check.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._check.clicked.connect(self._tick)
        self._title = Label("", "strong")
        self._details = Label("", "small")
        self._chip = Chip("")
        self._channel = IconButton("mail", self.tr("Go on with it"))
        self._channel.clicked.connect(self.go_on)
        self._more = IconButton("ellipsis", self.tr("More"))
        self._more.clicked.connect(self.open_menu)
        self._menu: DueMenu | None = None
        self._build()
        for button in (self._check, self._channel, self._more):
            button.installEventFilter(self)

    def _build(self) -> None:
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, SPACE_2 - 1, 0, 0)
        lines.setSpacing(1)
        lines.addWidget(self._title)
        lines.addWidget(self._details)
        tail = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        tail.setSizePolicy(policy)
        self._line = ElasticRow(gap=SPACE_3, stands_on_top=True, keeps=WORDS_KEEP)
        ends = FlowLayout(tail, gap=SPACE_2)
        ends.addWidget(self._chip)
        ends.addWidget(self._channel)
        ends.addWidget(self._more)
        self._line.add(words, 1)
        self._line.add(tail)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._check, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._line, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_2, SPACE_3, SPACE_3, SPACE_3)
        self._column.setSpacing(SPACE_3)
        self._column.addLayout(row)

    # -- what is shown ---------------------------------------------------------------------------

    @property
    def item(self) -> DueItem:
        """The item shown."""
        assert self._item is not None
        return self._item

    @property
    def check(self) -> CheckBox:
        """Ticks it off."""
        return self._check

    @property
    def channel_button(self) -> IconButton:
        """Goes on with it by its channel."""
        return self._channel

    @property
    def menu_button(self) -> IconButton:
        """Opens everything that can be done with it."""
        return self._more

    @property
    def menu(self) -> DueMenu:
        """Everything that can be done with it; made when it is first asked for."""
        if self._menu is None:
            self._menu = DueMenu(self)
        return self._menu

    @property
    def drawer(self) -> Drawer | None:
        """The editor, the other times or the draft, while open."""
        return self._drawer

    @property
    def drawer_name(self) -> str:
        """What the open drawer is for; `open_drawer` opens it again."""
        return self._drawer_name

    def open_drawer(self, name: str) -> Drawer | None:
        """Open the drawer of a name; None where it cannot be opened."""
        {"edit": self.edit, "put_off": self.put_off, "mail": self.write_mail}[name]()
        return self._drawer

    def words(self) -> tuple[str, str, str]:
        """Title, details and chip as they stand in the row."""
        return self._title.text(), self._details.text(), self._chip.text()

    def show_item(self, item: DueItem, now: Moment) -> None:
        """Show an item as it is now; an open drawer stays as it is."""
        self._item = item
        chip = chip_of(item, now, names_day=self._names_day)
        self._title.setText(item.title)
        self._title.setToolTip("")
        self._details.setText(details_of(item, now))
        self._chip.setText(chip.words)
        self._chip.set_tone(chip.tone)
        self._check.setChecked(not item.is_open)
        self._check.setEnabled(True)
        tick = self.tr("Done: {what}") if item.is_open else self.tr("Not done after all: {what}")
        self._check.setAccessibleName(tick.format(what=spoken(item, now)))
        icon, name = self._way_on(item)
        self._channel.set_icon(icon)
        self._channel.set_name(name)
        self._more.set_name(self.tr("More for “{what}”").format(what=item.title))
        self._more.setToolTip(self.tr("More"))
        self.setAccessibleName(spoken(item, now))
        self._line.updateGeometry()

    def take_keyboard(self) -> None:
        """Put the focus on the check box."""
        self._check.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what can be done ------------------------------------------------------------------------

    def go_on(self) -> None:
        """By the channel: dial the number, write the mail, or save for the calendar."""
        way, item = self._way(self.item), self.item
        if way == "phone":
            self._acts.call_number(item)
        elif way == "mail":
            self.write_mail()
        else:
            self._acts.save_for_calendar(item)

    def edit(self) -> None:
        """Open the editor."""
        from ui.desk.follow_ups.due_editor import DueEditor

        editor = DueEditor(self._place, self.item.task)
        editor.saved.connect(self._save)
        editor.cancelled.connect(self.close_drawer)
        self._open("edit", editor)

    def put_off(self) -> None:
        """Offer other times."""
        from ui.desk.follow_ups.snooze_row import SnoozeRow

        question = (
            self.tr("New date") if self.item.kind == "promise" else self.tr("Remind me again")
        )
        row = SnoozeRow(self._place, question)
        row.until_chosen.connect(self._put_off_until)
        self._open("put_off", row)

    def write_mail(self) -> None:
        """Open the draft."""
        from ui.desk.follow_ups.draft_panel import DraftPanel

        try:
            draft = self._acts.draft_of(self.item)
        except Problem as problem:
            self._place.say(in_one_line(problem))
            return
        panel = DraftPanel(self._acts)
        panel.show_draft(draft)
        panel.sent.connect(self.close_drawer)
        panel.cancelled.connect(self.close_drawer)
        self._open("mail", panel)

    def save_for_calendar(self) -> None:
        """Write a calendar file."""
        self._acts.save_for_calendar(self.item)

    def settle(self, state: str) -> None:
        """Mark as kept, late, done or dropped; or open again."""
        if state == "open":
            self._acts.reopen(self.item.task)
        else:
            self._acts.settle(self.item.task, state)

    def delete(self) -> None:
        """Into the trash, with an undo."""
        self._acts.delete(self.item.task)

    def call_number(self) -> None:
        """Dial the number."""
        self._acts.call_number(self.item)

    @property
    def can_dial(self) -> bool:
        """Whether its number can be dialled from here."""
        return bool(self._acts.dial_address(self.item))

    @property
    def is_copying_off(self) -> bool:
        """Whether the house has switched copying off."""
        return self._acts.is_copying_off

    def copy_number(self) -> None:
        """Put the number on the clipboard."""
        self._acts.copy_number(self.item)

    def open_call(self) -> None:
        """Show the call that it came from."""
        self._acts.open_call(self.item.task)

    def open_menu(self) -> None:
        """Open everything that can be done, below its button."""
        self.menu.open_below(self._more, self.item)

    def close_drawer(self) -> bool:
        """Close what is open below the row; False when nothing is."""
        drawer, self._drawer = self._drawer, None
        if drawer is None:
            return False
        had_keyboard = holds_keyboard(drawer)
        self._column.removeWidget(drawer)
        drawer.hide()
        drawer.deleteLater()
        if had_keyboard:
            self.take_keyboard()
        return True

    # -- keys ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the row's keys before a button moves the focus on them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._do_key(watched, event)
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right click, or the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
        else:
            self.menu.open_for(self.item, event.globalPos())
        event.accept()

    def _do_key(self, watched: QObject, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if not plain:
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(watched)
            return True
        if event.key() == Qt.Key.Key_Delete:
            self.delete()
            return True
        if not self._place.settings.flag("single_keys"):
            return False
        letters = {
            Qt.Key.Key_E: self.edit,
            Qt.Key.Key_S: self.put_off,
            Qt.Key.Key_M: self.write_mail,
            Qt.Key.Key_C: self.save_for_calendar,
        }
        act = letters.get(Qt.Key(event.key()))
        if act is None:
            return False
        act()
        return True

    def _enter(self, watched: QObject) -> None:
        """Enter presses a button; on the check box it opens the call."""
        if isinstance(watched, IconButton):
            watched.click()
        else:
            self.open_call()

    # -- inside ----------------------------------------------------------------------------------

    def _tick(self) -> None:
        # Until the disk has it the box stays as it was pressed, and cannot be pressed twice.
        self._check.setEnabled(False)
        if self.item.is_open:
            self._acts.tick(self.item.task)
        else:
            self._acts.reopen(self.item.task)

    def _save(self, fields: dict[str, object]) -> None:
        self.close_drawer()
        self._acts.change(self.item.task, fields)

    def _put_off_until(self, until: Moment) -> None:
        self.close_drawer()
        self._acts.put_off(self.item.task, until)

    def _open(self, name: str, drawer: Drawer) -> None:
        self.close_drawer()
        self._drawer, self._drawer_name = drawer, name
        margin = SPACE_4
        drawer.setContentsMargins(margin - SPACE_2, 0, margin - SPACE_3, SPACE_2)
        self._column.addWidget(drawer)
        drawer.show()
        drawer.take_keyboard()

    @staticmethod
    def _way(item: DueItem) -> str:
        task = item.task
        has_template = bool(getattr(task, "template", ""))
        if task.channel == "phone" or item.kind == "call_back":
            return "phone"
        if task.channel in _BY_MAIL or has_template:
            return "mail"
        return "calendar"

    def _way_on(self, item: DueItem) -> tuple[str, str]:
        """The icon of the channel's button, and what it does."""
        way = self._way(item)
        if way == "phone":
            if self._acts.dial_address(item):
                return "phone", self.tr("Dial {number}").format(number=shown(item.number))
            number = item.number or self.tr("not known")
            return "phone", self.tr("Copy the number: {number}").format(number=number)
        if way == "mail":
            icon = "gift" if item.kind == "goodwill" else channel_icon(item.task.channel or "email")
            return icon, self.tr("Write to {who}").format(who=item.who or self.tr("them"))
        return "calendar-clock", self.tr("Save for the calendar")
