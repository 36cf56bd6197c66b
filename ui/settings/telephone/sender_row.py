"""One phone system that may push: the agent's numbers there, its address, and a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.phone.push_senders import PushSender, pop_address, push_address
from app.problems import Problem
from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.look.tokens import SPACE_2
from ui.problem_words import words_for
from ui.settings.telephone.paste_line import PasteLine

NUMBER_3CX, NAME_3CX = "%CallerNumber%", "%CallerDisplayName%"


class SenderRow(QWidget):
    """Shows its secret address only while that is asked for, and never after it was out of sight.

    Emits:
        own_numbers_written(str, str): the sender's name, and the agent's own numbers there.
        address_asked(str): its address is wanted.
        new_address_asked(str): another address in the place of the present one.
        remove_asked(str): it may push no more.
        copy_asked(str): an address is wanted on the clipboard.
    """

    own_numbers_written = Signal(str, str)
    address_asked = Signal(str)
    new_address_asked = Signal(str)
    remove_asked = Signal(str)
    copy_asked = Signal(str)

    def __init__(self, name: str, own: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._own_shown = own
        self._port = 0
        self._sender: PushSender | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_2)
        self._column.addWidget(Label(name, "title"))
        self.own = QLineEdit(own)
        self.own.setAccessibleName(self.tr("Your own numbers in {name}").format(name=name))
        self.own.editingFinished.connect(self._write_own)
        self._column.addWidget(
            Labelled(
                self.tr("Your own numbers there"),
                self.own,
                hint=self.tr(
                    "By comma; whoever else answers a call took it from you. Empty: nobody asks."
                ),
            )
        )
        self._problem = Label("", "small", tone="danger")
        self._column.addWidget(self._problem)
        self._addresses = QWidget()
        self._addresses_column = QVBoxLayout(self._addresses)
        self._addresses_column.setContentsMargins(0, 0, 0, 0)
        self._addresses_column.setSpacing(SPACE_2)
        self._column.addWidget(self._addresses)
        self._add_buttons()
        self._add_question()
        self._pasted: list[PasteLine] = []
        for widget in (self._problem, self._addresses, self._question):
            widget.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def lines(self) -> tuple[PasteLine, ...]:
        """The addresses while they are shown."""
        return tuple(self._pasted)

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def show_address(self, port: int, sender: PushSender) -> None:
        """Show where this sender pushes to, as it is pasted."""
        self._tell("")
        if (port, sender) == (self._port, self._sender):
            return
        self._forget_lines()
        self._port, self._sender = port, sender
        for field, line in (
            (
                self.tr("Zammad connectors: URL of the CTI endpoint"),
                push_address(port, sender),
            ),
            (
                self.tr("3CX web client: contact URL, when it rings"),
                pop_address(port, sender, NUMBER_3CX, NAME_3CX),
            ),
        ):
            pasted = PasteLine(field, line)
            pasted.copy_asked.connect(self.copy_asked)
            self._addresses_column.addWidget(pasted)
            self._pasted.append(pasted)
        self._addresses.show()
        self.show_button.setText(self.tr("Hide the address"))

    def show_problem(self, problem: Problem) -> None:
        """Say why there is no address to show."""
        told = words_for(problem)
        self._tell(f"{told.happened} {told.do}")

    def hide_address(self) -> None:
        """Let the address go."""
        self._forget_lines()
        self._addresses.hide()
        self._tell("")
        self.show_button.setText(self.tr("Show the address"))

    def hideEvent(self, event: QHideEvent) -> None:
        """A secret that is out of sight is shown again only when it is asked for."""
        super().hideEvent(event)
        self.hide_address()
        self._drop_question()

    def _add_buttons(self) -> None:
        self._buttons = ChipRow(self.tr("What to do with {name}").format(name=self.name))
        self.show_button = Button(self.tr("Show the address"))
        self.new_button = Button(self.tr("New address"))
        self.remove_button = Button(self.tr("Remove"))
        self.show_button.clicked.connect(self._show_or_hide)
        self.new_button.clicked.connect(self._ask_new)
        self.remove_button.clicked.connect(self._ask_remove)
        for button in (self.show_button, self.new_button, self.remove_button):
            self._buttons.add_chip(button)
        self._column.addWidget(self._buttons)

    def _add_question(self) -> None:
        """What cannot be taken back is asked for twice, here and in no dialog."""
        self._question = QWidget()
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        self._asked = Label("")
        answers = ChipRow(self.tr("Answer"))
        self.yes_button = Button("", role="danger")
        self.no_button = Button(self.tr("Leave it"))
        self.yes_button.clicked.connect(self._answer)
        self.no_button.clicked.connect(self._leave)
        for button in (self.yes_button, self.no_button):
            answers.add_chip(button)
        column.addWidget(self._asked)
        column.addWidget(answers)
        self._column.addWidget(self._question)
        self._removes = False

    def _show_or_hide(self) -> None:
        if self._pasted:
            self.hide_address()
        else:
            self.address_asked.emit(self.name)

    def _ask_new(self) -> None:
        self._removes = False
        self._ask(
            self.tr("The address in use is refused from then on; paste the new one there."),
            self.tr("Make a new address"),
        )

    def _ask_remove(self) -> None:
        self._removes = True
        self._ask(
            self.tr("{name} can tell of no call any more, and its address is void.").format(
                name=self.name
            ),
            self.tr("Remove it"),
        )

    def _ask(self, words: str, answer: str) -> None:
        self._asked.setText(words)
        self.yes_button.setText(answer)
        self.yes_button.setAccessibleDescription(words)
        self._question.show()
        self._buttons.hide()
        self.no_button.setFocus()

    def _answer(self) -> None:
        removes = self._removes
        self._leave()
        (self.remove_asked if removes else self.new_address_asked).emit(self.name)

    def _leave(self) -> None:
        self._buttons.show()
        (self.remove_button if self._removes else self.new_button).setFocus()
        self._question.hide()

    def _drop_question(self) -> None:
        self._question.hide()
        self._buttons.show()

    def _write_own(self) -> None:
        own = self.own.text().strip()
        if own != self._own_shown:
            self._own_shown = own
            self.own_numbers_written.emit(self.name, own)

    def _tell(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _forget_lines(self) -> None:
        self._sender = None
        for pasted in self._pasted:
            self._addresses_column.removeWidget(pasted)
            pasted.hide()
            pasted.deleteLater()
        self._pasted = []
