"""One question of the reflection: yes or no and a line, or some lines; shared or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.playbook.shape import Question
from app.records import Answer
from ui.controls.chip_button import ChipButton
from ui.controls.elastic_row import ElasticRow
from ui.controls.label import Label
from ui.desk.notes.guarded_input import GuardedLine, GuardedText
from ui.desk.wrap_up.yes_no import YesNo
from ui.look.tokens import SPACE_2


class QuestionCard(QWidget):
    """Holds the answer as it stands. Nothing is shared unless the agent presses "share" (C10).

    Emits:
        answered(): something of the answer changed and may be saved.
        passed(): the answer was given by one key; the keyboard may go to the next question.
        number_removed(): a card number or code was masked.
    """

    answered = Signal()
    passed = Signal()
    number_removed = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self._text_now = ""
        self._title = Label(question.title, "title")
        self._choice: YesNo | None = None
        self._field: GuardedLine | GuardedText
        self._share = ChipButton("", "user-check", checkable=True)
        self._share.clicked.connect(self._shared)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        head = ElasticRow(self._title)
        head.add(self._share)
        column.addWidget(head)
        if question.form == "yes_no":
            self._choice = YesNo(question.title)
            self._choice.choice_made.connect(self._chosen)
            self._choice.answered_by_key.connect(self._go_on)
            self._field = GuardedLine(
                self.tr("{question} In a few words").format(question=question.title),
                hint=question.hint,
            )
            answer = ElasticRow(self._choice)
            answer.add(self._field, 1)
            column.addWidget(answer)
            self._field.returnPressed.connect(self.passed)
        else:
            self._field = GuardedText(question.title, hint=question.hint, least=2, most=6)
            column.addWidget(self._field)
        self._field.text_settled.connect(self._settled)
        self._field.number_removed.connect(self.number_removed)
        self._field.textChanged.connect(self._show_share)
        self._show_share()

    @property
    def answer(self) -> Answer:
        """The answer as it may be saved."""
        return Answer(
            question=self.question.id,
            choice=self._choice.value if self._choice is not None else "",
            text=self._text_now,
            shared=self._share.isChecked(),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        chosen = self._choice.value if self._choice is not None else ""
        return not chosen and not self._words().strip()

    @property
    def choice(self) -> YesNo | None:
        """Yes or no, where that is asked."""
        return self._choice

    @property
    def field(self) -> GuardedLine | GuardedText:
        """Where the words go."""
        return self._field

    @property
    def share(self) -> ChipButton:
        """Shares this answer, and no other."""
        return self._share

    def show_answer(self, answer: Answer) -> None:
        """Show what was answered before, and tell nobody."""
        self._text_now = answer.text
        if self._choice is not None:
            self._choice.set_choice(answer.choice)
        self._field.show_text(answer.text)
        self._share.setChecked(answer.shared)
        self._show_share()

    def take_keyboard(self) -> None:
        """Begin to answer."""
        if self._choice is not None:
            self._choice.take_keyboard()
        else:
            self._field.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Tell at once what waits to be saved."""
        self._field.flush()

    # -- inside ------------------------------------------------------------------------------------

    def _words(self) -> str:
        if isinstance(self._field, GuardedLine):
            return self._field.text()
        return self._field.toPlainText()

    def _settled(self, text: str) -> None:
        if text != self._text_now:
            self._text_now = text
            self.answered.emit()

    def _chosen(self, _value: str) -> None:
        self._show_share()
        self.answered.emit()

    def _go_on(self, value: str) -> None:
        """Yes asks for a few words, no is done."""
        if value == "yes":
            self._field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.passed.emit()

    def _shared(self) -> None:
        self._show_share()
        self.answered.emit()

    def _show_share(self) -> None:
        """Sharing is offered once there is something to share."""
        on = self._share.isChecked()
        self._share.setText(self.tr("Shared") if on else self.tr("Share"))
        words = self.tr("Shared with my supervisor") if on else self.tr("Share with my supervisor")
        self._share.setToolTip(words)
        self._share.setAccessibleName(
            self.tr("{question} {share}").format(question=self.question.title, share=words)
        )
        self._share.setVisible(on or not self.is_empty)
        if isinstance(self._field, GuardedLine) and self._choice is not None:
            self._field.setVisible(self._choice.value == "yes" or bool(self._field.text()))
