"""The page of the backups: what there is, make one now, bring one back."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.backups import BackupLine, SecondFolder
from app.moment import Moment
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.recovery.backup_words import age_words, size_words, when_words
from ui.recovery.backups_form import BackupsForm
from ui.recovery.progress_line import ProgressLine
from ui.recovery.second_folder_card import SecondFolderCard


class BackupsPage(QWidget):
    """Shows the shelf; all that takes time is done elsewhere (`ui.recovery.shelf`).

    Emits:
        opened(): the page came to the front; the shelf is to be shown as it is now.
        backup_asked(): a backup is wanted now.
    """

    opened = Signal()
    backup_asked = Signal()

    leads = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._newest = Label("", "heading")
        self._about = Label("", "body")
        self._told = Label("", "body")
        self._told.hide()
        self._line = ProgressLine()
        self._now = Button(self.tr("Back up now"), role="primary")
        self._now.clicked.connect(self.backup_asked)
        buttons = ChipRow(self.tr("Backups"))
        buttons.add_chip(self._now)
        head = Card()
        for widget in (self._newest, self._about, self._told, self._line, buttons):
            head.add(widget)
        self._form = BackupsForm(asks_twice=True)
        self._second = SecondFolderCard()
        column = ScrollColumn(self.tr("Backups"))
        for card in (head, self._form, self._second):
            column.add(card)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    @property
    def form(self) -> BackupsForm:
        """The backups to choose from."""
        return self._form

    @property
    def second(self) -> SecondFolderCard:
        """The second folder."""
        return self._second

    @property
    def line(self) -> ProgressLine:
        """What is being done just now."""
        return self._line

    @property
    def now_button(self) -> Button:
        """Makes a backup."""
        return self._now

    @property
    def told(self) -> str:
        """What came of the last thing done here."""
        return self._told.text()

    @property
    def text(self) -> str:
        """What is said of the shelf."""
        return f"{self._newest.text()}\n{self._about.text()}"

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""

    def shown(self) -> None:
        """Show the shelf as it is now."""
        self.opened.emit()

    def show_shelf(
        self, lines: Sequence[BackupLine], second: SecondFolder | None, now: Moment
    ) -> None:
        """Show what there is."""
        made = [line for line in lines if line.kind != "set_aside"]
        if made:
            newest = made[0].made
            words = self.tr("Last backup: {when}, {age}")
            self._newest.setText(words.format(when=when_words(newest), age=age_words(newest, now)))
            # Of a heir's `tr` PySide takes the number for the translation: the class is named.
            many = len(made)  # lupdate knows a plain name for a number, and no call
            count = QCoreApplication.translate("BackupsPage", "%n backup(s)", "", many)
            size = size_words(sum(line.size for line in made))
            self._about.setText(self._words_about().format(count=count, size=size))
        else:
            self._newest.setText(self.tr("No backup yet"))
            self._about.setText(self._words_without())
        self._form.show_backups(lines, now)
        self._form.setVisible(bool(lines))
        self._second.show_folder(second)

    def _words_about(self) -> str:
        """What is said of the backups that there are: `count` and `size` of them."""
        return self.tr(
            "{count}, {size}. Each was read whole and proved good when it was made. A new one "
            "comes every half hour in which something changed, and when you close."
        )

    def _words_without(self) -> str:
        """What is said where there is none yet."""
        return self.tr(
            "One is made every half hour in which something changed, and when you close. "
            "Or make one now: it takes a moment, and you can go on working."
        )

    def set_can_back_up(self, can: bool) -> None:
        """Whether a backup can be made just now."""
        self._now.setEnabled(can)

    def tell(self, words: str, *, is_bad: bool = False) -> None:
        """Say what came of it, where it was asked for."""
        self._told.setText(words)
        self._told.set_tone("danger" if is_bad else None)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words, assertive=is_bad)
