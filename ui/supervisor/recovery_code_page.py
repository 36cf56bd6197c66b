"""The recovery code of the team's store, shown once when the store is made (B07)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.problems import Problem
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.empty_state import EmptyState
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.outbox import ask_where, write_file
from ui.problem_words import in_one_line
from ui.supervisor.place import TeamPlace
from ui.switched_off import shut


class TeamRecoveryCodePage(QWidget):
    """Shows the code while it is known, to be saved or copied; it is kept nowhere.

    Emits:
        kept(): it is said that the code is in a safe place.
    """

    kept = Signal()

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._code = ""
        self._card = Card(self.tr("The recovery code of your team's store"))
        self._card.add(
            Label(
                self.tr(
                    "If this computer's keyring ever loses the key, this code opens what your "
                    "agents handed over. Keep it on paper, away from the computer."
                )
            )
        )
        self._words = Label("", "sentence")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._words.setAccessibleDescription(self.tr("Recovery code"))
        self._card.add(self._words)
        self.save_button = Button(self.tr("Save as a file"), "download")
        self.save_button.clicked.connect(self._ask_where)
        self.copy_button = Button(self.tr("Copy"), "copy")
        self.copy_button.clicked.connect(self._copy)
        shut(self.copy_button, place.settings, "clipboard")
        self.kept_button = Button(self.tr("I have it"), "check", "primary")
        self.kept_button.clicked.connect(self.kept)
        row = ChipRow(self.tr("What to do with the code"))
        row.set_chips((self.save_button, self.copy_button, self.kept_button))
        self._card.add(row)
        self._gone = EmptyState("lock", self.tr("The code is shown once and kept nowhere."))
        column = ScrollColumn(self.tr("The recovery code of your team's store"))
        column.add(self._card)
        column.add(self._gone, 1)
        column.body.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    @property
    def code(self) -> str:
        """The code as shown; empty when it is not known any more."""
        return self._code

    def show_code(self, code: str) -> None:
        """Show this code; an empty one says that it is gone."""
        self._code = code
        # A line ends between two groups: a hyphen before a digit is no place to break by itself.
        self._words.setText(code.replace("-", "-\u200b"))
        self._words.setAccessibleName(code)
        self._card.setVisible(bool(code))
        self._gone.setVisible(not code)

    def show_subject(self, subject: object) -> None:
        """The code is given to it as long as it is known."""
        self.show_code(subject if isinstance(subject, str) else "")

    def save_to(self, path: Path) -> None:
        """Write the code to a file that only this person can read."""
        sheet = self.tr(
            "Callside recovery code\n\n{code}\n\nIt opens the store of the team in this folder "
            "when the computer's keyring has lost the key:\n{folder}\n\nKeep it away from the "
            "computer."
        )
        text = sheet.format(code=self._code, folder=self._place.profile.team_folder)
        try:
            write_file(path, text.encode())
        except Problem as problem:
            self._place.say(in_one_line(problem))
            return
        self._place.say(self.tr("Saved. Move it away from this computer."))

    def _ask_where(self) -> None:
        name = self.tr("Callside team recovery code.txt")
        ask_where(
            self, self.tr("Save the recovery code"), name, self.tr("Text (*.txt)"), self.save_to
        )

    def _copy(self) -> None:
        if self._place.clipboard.put_private(self._code):
            self._place.say(self.tr("Copied. The clipboard is emptied soon."))
