"""The page with the recovery code: to print, to save, to copy, and then to be gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.problems import Problem
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.outbox import ask_where, write_file
from ui.problem_words import in_one_line
from ui.recovery.code_test_card import CodeTestCard
from ui.recovery.new_key_card import NewKeyCard
from ui.switched_off import shut
from ui.workplace import Workplace


class RecoveryCodePage(QWidget):
    """Shows the code while it is known: it is kept nowhere, and only a new one can be made later.

    A new one is made elsewhere (`ui.recovery.keys`): it must outlast the page.

    Emits:
        kept(): the agent says that the code is in a safe place.
        code_asked(): a new code is wanted.
    """

    leads = True

    kept = Signal()
    code_asked = Signal()

    def __init__(
        self,
        place: Workplace,
        code: Callable[[], str],
        fits: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._ask_code = code
        self._code = ""
        column = ScrollColumn(self.tr("Key and recovery"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self._column = column
        column.add(self._shown_card())
        self.test = CodeTestCard(
            fits, place.settings, lambda: place.desk.clock.now().local().date()
        )
        column.add(self.test)
        column.add(self._new_card())
        self.new_key = NewKeyCard()
        column.add(self.new_key)
        column.body.addStretch(1)

    @property
    def code(self) -> str:
        """The code as shown; empty when it is not known any more."""
        return self._code

    def set_making(self, making: bool) -> None:
        """Whether a new code is being made just now."""
        self.new_button.setEnabled(not making)
        if making:
            self._problem.hide()

    def tell_problem(self, problem: Problem) -> None:
        """Say why there is no new code."""
        self._problem.setText(in_one_line(problem))
        self._problem.show()

    def show_call(self, call: UUID | None) -> None:
        """Show the code, if it is known."""
        self._show(self._ask_code())
        self.test.renew()
        if self._code:
            self.test.forget_last()

    def _shown_card(self) -> Card:
        self._shown = Card(self.tr("Your recovery code"))
        self._shown.add(
            Label(
                self.tr(
                    "If this computer's keyring ever loses the key of your log, this code opens "
                    "it. Keep it on paper, away from the computer. Whoever has the code and your "
                    "files can read your log."
                )
            )
        )
        self._words = Label("", "sentence")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._words.setAccessibleDescription(self.tr("Recovery code"))
        self._shown.add(self._words)
        row = ChipRow(self.tr("What to do with the code"))
        self.print_button = Button(self.tr("Print"))
        self.save_button = Button(self.tr("Save as a file"))
        self.copy_button = Button(self.tr("Copy"), "copy")
        self.kept_button = Button(self.tr("I have it"), "check", "primary")
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.copy_button.clicked.connect(self._copy)
        shut(self.copy_button, self._place.settings, "clipboard")
        self.kept_button.clicked.connect(self._keep)
        for button in (self.print_button, self.save_button, self.copy_button, self.kept_button):
            row.add_chip(button)
        self._shown.add(row)
        return self._shown

    def _new_card(self) -> Card:
        self._new = Card(self.tr("A new recovery code"))
        self._new.add(
            Label(
                self.tr(
                    "The code is shown once and kept nowhere. If you have lost it, make a new "
                    "one; the old one then opens nothing any more."
                )
            )
        )
        self.new_button = Button(self.tr("Make a new code"))
        self.new_button.clicked.connect(self.code_asked)
        self._new.add(self.new_button)
        self._problem = Label("", "small", tone="danger")
        self._problem.hide()
        self._new.add(self._problem)
        return self._new

    def _show(self, code: str) -> None:
        self._code = code
        # A line ends between two groups: a hyphen before a digit is no place to break by itself.
        self._words.setText(code.replace("-", "-\u200b"))
        self._words.setAccessibleName(code)
        self._shown.setVisible(bool(code))
        self._new.setVisible(not code)

    def _sheet(self) -> str:
        """The text of the sheet that is printed or saved."""
        return self.tr(
            "Callside recovery code\n\n{code}\n\nIt opens the call log in this folder when the "
            "computer's keyring has lost the key:\n{folder}\n\nKeep it away from the computer."
        ).format(code=self._code, folder=self._place.profile.log_folder)

    def _copy(self) -> None:
        if self._place.clipboard.put_private(self._code):
            self._place.say(self.tr("Copied; it leaves the clipboard again soon."))

    def _save(self) -> None:
        name = "callside-recovery-code.txt"
        ask_where(self, self.tr("Save the recovery code"), name, "*.txt", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the sheet into a file that only its owner can read."""
        try:
            write_file(path, f"{self._sheet()}\n".encode())
        except Problem as problem:
            self._place.say(in_one_line(problem))
        else:
            self._place.say(self.tr("Saved."))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setModal(False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document = QTextDocument(self)
        document.setPlainText(self._sheet())
        dialog.accepted.connect(lambda: document.print_(printer))
        dialog.show()

    def _keep(self) -> None:
        self._show("")
        self.kept.emit()
