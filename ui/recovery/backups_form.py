"""The form that brings a backup back: pick one by its time, see what is in it, take it (B06)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.backups import BackupLine, BackupPreview
from app.moment import Moment, SystemClock
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.choice_row import ChoiceRow
from ui.controls.label import Label
from ui.look.tokens import SPACE_1, SPACE_4
from ui.recovery.backup_words import change_words, line_words, lost_words, when_words

MOST_SHOWN = 8
MOST_LOST_SHOWN = 5


class BackupsForm(Card):
    """The newest backups by date and time; the chosen one is previewed before it is taken.

    `asks_twice`: there is a log to lose by it, so that the first press only says what the second
    one does.

    Emits:
        chosen(Path): a backup was picked; its preview is wanted.
        answered(Path): the backup is to be brought back.
    """

    chosen = Signal(object)
    answered = Signal(object)

    def __init__(self, *, asks_twice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Bring a backup back"))
        self._asks_twice = asks_twice
        self._is_sure = False
        self._lines: tuple[BackupLine, ...] = ()
        self._now: Moment = SystemClock().now()
        self._about = Label("", "small")
        self._choices = ChoiceRow(self.tr("Backups, the newest first"))
        self._choices.choice_made.connect(self._choose)
        self._all = Button("", role="link")
        self._all.clicked.connect(self._show_all)
        self._preview = Label("", "strong")
        self._changes = QVBoxLayout()
        self._changes.setSpacing(SPACE_1)
        self._shown_changes: list[Label] = []
        self._button = Button(self.tr("Bring this one back"))
        self._button.set_role("plain" if asks_twice else "primary")
        self._button.clicked.connect(self._answer)
        self._back = Button(self.tr("Leave it as it is"))
        self._back.clicked.connect(self._calm)
        self._row = ChipRow(self.tr("Bring it back, or not"))
        for button in (self._button, self._back):
            self._row.add_chip(button)
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        for widget in (self._about, self._choices, self._all, self._preview):
            column.addWidget(widget)
        column.addLayout(self._changes)
        column.addWidget(self._row)
        self.add_layout(column)
        self.show_backups(())

    @property
    def button(self) -> Button:
        """Brings the chosen backup back."""
        return self._button

    @property
    def back_button(self) -> Button:
        """Thinks better of it."""
        return self._back

    @property
    def all_button(self) -> Button:
        """Shows the older backups, too."""
        return self._all

    @property
    def choices(self) -> ChoiceRow:
        """The backups to choose from."""
        return self._choices

    @property
    def preview(self) -> str:
        """What is said of the chosen backup."""
        return self._preview.text()

    @property
    def changes(self) -> tuple[str, ...]:
        """What is said that it would change, line by line."""
        return tuple(label.text() for label in self._shown_changes)

    def show_backups(self, lines: Sequence[BackupLine], now: Moment | None = None) -> None:
        """Offer these backups, newest first; one that is chosen stays so while it is there."""
        self._lines = tuple(lines)
        if now is not None:
            self._now = now
        kept = self._choices.value if len(lines) else ""
        self._offer(self._lines[:MOST_SHOWN])
        if kept and self._choices.value == kept:
            return
        self._about.setText(
            self.tr("What is there now is set aside, not deleted.")
            if lines
            else self.tr("There is no backup in this folder.")
        )
        self._choices.setVisible(bool(lines))
        self._row.setVisible(bool(lines))
        self._show_nothing()

    def suggest_former(self) -> None:
        """Choose the newest that this program can bring back, and say why: the log is newer."""
        former = [line for line in self._lines if not line.is_newer and line.kind != "set_aside"]
        if not former:
            return
        newest = former[0]
        self._offer(self._lines[: max(MOST_SHOWN, self._lines.index(newest) + 1)])
        self._choices.set_choice(str(newest.path))
        self._choose(str(newest.path))
        self._about.setText(
            self.tr(
                "The newest backup that this Callside can read is of {when}, from before the "
                "upgrade. What is there now is set aside, not deleted: a newer Callside opens it."
            ).format(when=when_words(newest.made))
        )

    def show_preview(self, preview: BackupPreview) -> None:
        """Say what is in the chosen backup, and let it be taken."""
        calls = self.tr("%n call(s) in it", "", preview.calls)
        if preview.newest is None:
            self._preview.setText(self.tr("{calls}.").format(calls=calls))
        else:
            words = self.tr("{calls}; the newest began {time}.")
            self._preview.setText(words.format(calls=calls, time=when_words(preview.newest)))
        self._preview.show()
        self._list(self._told(preview))
        self._button.setEnabled(True)
        announce(self, self._preview.text())

    def set_problem(self, words: str) -> None:
        """Say what is wrong with the chosen backup."""
        self._preview.setText(words)
        self._preview.show()
        self._list(())
        self._button.setEnabled(False)

    def set_busy(self, is_busy: bool) -> None:
        """Wait while one is read or brought back."""
        self._choices.setEnabled(not is_busy)
        if is_busy:
            self._button.setEnabled(False)

    def forget(self) -> None:
        """Nothing in this form is secret."""

    def clear_choice(self) -> None:
        """Choose none."""
        self._choices.set_choice("")
        self._show_nothing()

    # -- inside ------------------------------------------------------------------------------------

    def _offer(self, shown: Sequence[BackupLine]) -> None:
        self._choices.set_choices([(str(line.path), line_words(line, self._now)) for line in shown])
        older = len(self._lines) - len(shown)
        self._all.setText(self.tr("Show %n older one(s)", "", older))
        self._all.setVisible(older > 0)

    def _show_all(self) -> None:
        self._offer(self._lines)
        self._choices.buttons[MOST_SHOWN].setFocus()

    def _show_nothing(self) -> None:
        self._calm()
        self._preview.hide()
        self._list(())
        self._button.setEnabled(False)

    def _told(self, preview: BackupPreview) -> tuple[str, ...]:
        if not preview.compared:
            return ()
        changes = change_words(preview)
        if not changes:
            return (self.tr("It is the same as your log: nothing would change."),)
        lost = preview.lost_calls[:MOST_LOST_SHOWN]
        named = [self.tr("Gone: {call}").format(call=lost_words(call)) for call in lost]
        more = preview.tallies[0].lost - len(lost)
        if more > 0:
            named.append(self.tr("and %n more call(s)", "", more))
        return (*changes, *named)

    def _list(self, lines: Sequence[str]) -> None:
        for label in self._shown_changes:
            self._changes.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._shown_changes = [Label(line, "body") for line in lines]
        for label in self._shown_changes:
            self._changes.addWidget(label)

    def _choose(self, path: str) -> None:
        self._show_nothing()
        self.chosen.emit(Path(path))

    def _calm(self) -> None:
        """Nothing is asked twice any more."""
        self._is_sure = False
        self._button.setText(self.tr("Bring this one back"))
        if self._asks_twice:
            self._button.set_role("plain")
        had_keyboard = self._back.hasFocus()
        self._back.hide()
        if had_keyboard:
            self._button.setFocus()

    def _answer(self) -> None:
        if not self._choices.value:
            return
        if self._asks_twice and not self._is_sure:
            self._is_sure = True
            self._button.setText(self.tr("Yes, bring it back and set mine aside"))
            self._button.set_role("danger")
            self._back.show()
            announce(self, self._button.text())
            return
        path = Path(self._choices.value)
        self._calm()
        self.answered.emit(path)
