"""The draft of an e-mail in the row of its task: read it over, then send it on."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.mail_draft import MailDraft
from app.problems import Problem
from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.desk.follow_ups.due_acts import DueActs
from ui.desk.notes.guarded_input import GuardedLine, GuardedText
from ui.look.tokens import SPACE_3
from ui.problem_words import words_for

_BLANK = re.compile(r"\[[^\[\]\n]{1,60}\?\]")


class DraftPanel(QWidget):
    """Address, subject and text; Callside sends nothing itself.

    Emits:
        sent(): the mail program took the draft.
        cancelled(): close without sending.
    """

    sent = Signal()
    cancelled = Signal()

    def __init__(self, acts: DueActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._to = QLineEdit()
        self._to_labelled = Labelled(self.tr("To"), self._to)
        self._subject = GuardedLine(self.tr("Subject"))
        self._subject_labelled = Labelled(self.tr("Subject"), self._subject)
        self._body = GuardedText(self.tr("Text of the e-mail"), least=5, most=16)
        self._left = Label("", "small", tone="warn")
        self._problem = Label("", "small", tone="danger")
        self._problem.hide()
        send = Button(self.tr("Open in mail program"), "mail", "primary")
        send.clicked.connect(self.send)
        save = Button(self.tr("Save as .eml"))
        save.clicked.connect(self.save)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        buttons = ChipRow(self.tr("What to do with the draft"))
        buttons.set_chips((send, save, cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for widget in (
            self._to_labelled,
            self._subject_labelled,
            Labelled(self.tr("Text"), self._body),
            self._left,
            self._problem,
            buttons,
        ):
            column.addWidget(widget)
        self._body.textChanged.connect(self._show_blanks)

    @property
    def to(self) -> QLineEdit:
        """The address."""
        return self._to

    @property
    def subject(self) -> GuardedLine:
        """The subject."""
        return self._subject

    @property
    def body(self) -> GuardedText:
        """The text."""
        return self._body

    def show_draft(self, draft: MailDraft) -> None:
        """Show this draft to be changed."""
        self._to.setText(draft.to)
        self._subject.setText(draft.subject)
        self._body.setPlainText(draft.body)
        self._show_blanks()

    def take_keyboard(self) -> None:
        """Begin with the address where it is missing, else with the text."""
        (self._body if self._to.text() else self._to).setFocus()

    def send(self) -> None:
        """Hand the draft to the mail program."""
        draft = self._draft()
        if draft is None:
            return
        try:
            taken = self._acts.send(draft)
        except Problem as problem:
            self._tell(problem)
            return
        if taken:
            self.sent.emit()

    def save(self) -> None:
        """Save the draft as a file."""
        draft = self._draft()
        if draft is None:
            return
        try:
            self._acts.save_draft(draft)
        except Problem as problem:
            self._tell(problem)

    def _draft(self) -> MailDraft | None:
        self._problem.hide()
        for labelled in (self._to_labelled, self._subject_labelled):
            labelled.set_problem("")
        try:
            return MailDraft(
                to=self._to.text().strip(),
                subject=self._subject.text().strip(),
                body=self._body.toPlainText(),
            )
        except Problem as problem:
            self._tell(problem)
            return None

    def _tell(self, problem: Problem) -> None:
        """Say what is wrong where it is wrong."""
        words = words_for(problem)
        told = f"{words.happened} {words.do}".strip()
        by_field = {"to": self._to_labelled, "subject": self._subject_labelled}
        field = str(problem.facts.get("field", ""))
        if problem.code == "mail_address_wrong":
            field = "to"
        elif problem.code == "mail_subject_too_long":
            field = "subject"
        labelled = by_field.get(field)
        if labelled is None:
            self._problem.setText(told)
            self._problem.show()
            return
        labelled.set_problem(told)
        labelled.control.setFocus()

    def _show_blanks(self) -> None:
        """Name the blanks that nobody has filled in yet."""
        left = dict.fromkeys(_BLANK.findall(self._body.toPlainText()))
        words = self.tr("Still to fill in: {blanks}").format(blanks=", ".join(left))
        self._left.setText(words if left else "")
        self._left.setVisible(bool(left))
