"""The page of a log that does not open: what happened, what is safe, and the ways on."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.problems import Problem
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.tab_order import in_reading_order
from ui.problem_words import words_for
from ui.recovery.backups_form import BackupsForm
from ui.recovery.code_form import CodeForm
from ui.recovery.new_passphrase_form import NewPassphraseForm
from ui.recovery.passphrase_form import PassphraseForm
from ui.recovery.ways import SEALS_ANEW, Way, answered_to, ways_on


class GatePage(QWidget):
    """Says what is the matter, and takes the agent's answer.

    Emits:
        retry_asked(): try again as usual.
        code_given(str, str): the recovery code, and a new passphrase or nothing.
        passphrase_given(str): the passphrase of the log.
        new_passphrase_given(str): a passphrase for a new log.
        backup_given(Path): a backup is to be brought back.
    """

    leads = True

    retry_asked = Signal()
    code_given = Signal(str, str)
    passphrase_given = Signal(str)
    new_passphrase_given = Signal(str)
    backup_given = Signal(object)

    def __init__(
        self,
        folder: Path,
        parent: QWidget | None = None,
        *,
        title: str = "",
        meanwhile: str | None = None,
        offers: Collection[Way] = tuple(Way),
    ) -> None:
        """`folder` holds the log; `meanwhile` says what goes on while it is shut, if anything.

        `offers` are the ways that there are in this window.
        """
        super().__init__(parent)
        self._offers = frozenset(offers)
        self._code = ""
        self._ways: tuple[Way, ...] = ()
        self._happened = Label("", "heading")
        self._safe = Label("", "body")
        self._do = Label("", "muted")
        self._told = Card(bar="warn")
        for label in (self._happened, self._safe, self._do):
            self._told.add(label)
        if meanwhile is None:
            meanwhile = self.tr(
                "You can start a call and type all the same. It is kept in memory only until the "
                "log opens."
            )
        if meanwhile:
            self._told.add(Label(meanwhile, "small"))
        self._code_form = CodeForm()
        self._passphrase_form = PassphraseForm()
        self._new_form = NewPassphraseForm()
        self._code_form.answered.connect(self.code_given)
        self._passphrase_form.answered.connect(self.passphrase_given)
        self._new_form.answered.connect(self.new_passphrase_given)
        self._backups_form = BackupsForm()
        self._backups_form.answered.connect(self.backup_given)
        self._forms: dict[Way, CodeForm | PassphraseForm | NewPassphraseForm | BackupsForm] = {
            Way.CODE: self._code_form,
            Way.PASSPHRASE: self._passphrase_form,
            Way.NEW_PASSPHRASE: self._new_form,
            Way.BACKUPS: self._backups_form,
        }
        self._retry = Button(self.tr("Try again"))
        self._retry.clicked.connect(self.retry_asked)
        self._folder = Button(self.tr("Show the folder"))
        self._folder.clicked.connect(lambda: self._open(folder))
        self._buttons: dict[Way, Button] = {
            Way.RETRY: self._retry,
            Way.FOLDER: self._folder,
        }
        self._row = ChipRow(self.tr("What to do"))
        for button in self._buttons.values():
            self._row.add_chip(button)
        self._column = ScrollColumn(title or self.tr("Your log"))
        for widget in (self._told, *self._forms.values(), self._row):
            self._column.add(widget)
        self._column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    @property
    def first_stop(self) -> QWidget:
        """The best way on: the first field of its form, or its button."""
        # No focus proxy: in the chain of Tab it would lead past the forms.
        best = self._ways[0] if self._ways else Way.RETRY
        if best in self._buttons:
            return self._buttons[best]
        return next(in_reading_order(self._forms[best]), self._retry)

    @property
    def code(self) -> str:
        """The code of the problem shown."""
        return self._code

    @property
    def text(self) -> str:
        """What is said of the problem."""
        return "\n".join(label.text() for label in (self._happened, self._safe, self._do))

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways on that are offered, the best one first."""
        return self._ways

    @property
    def code_form(self) -> CodeForm:
        """The form for the recovery code."""
        return self._code_form

    @property
    def passphrase_form(self) -> PassphraseForm:
        """The form for the passphrase."""
        return self._passphrase_form

    @property
    def new_passphrase_form(self) -> NewPassphraseForm:
        """The form for a new passphrase."""
        return self._new_form

    @property
    def backups_form(self) -> BackupsForm:
        """The form for the backups."""
        return self._backups_form

    @property
    def retry_button(self) -> Button:
        """Tries again."""
        return self._retry

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""

    def show_problem(self, problem: Problem, *, first: bool) -> None:
        """Show a problem of the log, or what was wrong with the last answer."""
        words = words_for(problem)
        way = answered_to(problem.code)
        if way is not None and way in self._ways:
            self._forms[way].set_problem(f"{words.happened} {words.do}".strip())
            announce(self, words.happened, assertive=True)
            return
        self._code = problem.code
        self._happened.setText(words.happened)
        self._safe.setText(words.safe)
        self._do.setText(words.do)
        ways = [way for way in ways_on(problem.code, first=first) if way in self._offers]
        self._offer(tuple(ways) or (Way.RETRY,))
        self._code_form.ask_new_passphrase(problem.code in SEALS_ANEW)

    def set_busy(self, is_busy: bool) -> None:
        """Wait while an attempt runs."""
        for form in self._forms.values():
            form.set_busy(is_busy)
        self._retry.setEnabled(not is_busy)

    def forget(self) -> None:
        """Leave no secret in any field."""
        for form in self._forms.values():
            form.forget()

    def _offer(self, ways: tuple[Way, ...]) -> None:
        self._ways = ways
        best = ways[0]
        position = self._column.body.indexOf(self._told) + 1
        for way in sorted(self._forms, key=lambda each: ways.index(each) if each in ways else 99):
            form = self._forms[way]
            form.setVisible(way in ways)
            form.button.set_role("primary" if way is best else "plain")
            self._column.body.removeWidget(form)
            self._column.body.insertWidget(position, form)
            position += 1
        for way, button in self._buttons.items():
            button.setVisible(way in ways)
            button.set_role("primary" if way is best else "plain")
        if best in self._buttons:
            self._column.body.removeWidget(self._row)
            self._column.body.insertWidget(1, self._row)
        else:
            self._column.body.removeWidget(self._row)
            self._column.body.insertWidget(self._column.body.count() - 1, self._row)

    @staticmethod
    def _open(folder: object) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
