"""A card for what cannot be undone: what it means, what would go, and a second press or a word."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.controls.action_row import ActionRow
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.drop_down import DropDown
from ui.controls.keyboard import may_take_keyboard
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.recovery.progress_line import ProgressLine


class SureCard(Card):
    """Two presses: the first shows what the second one does, with a way back beside it.

    Holds what would go, once `show_what` has said it. With a `word` the second press needs it
    typed; with `reasons` one of them is chosen. No dialog opens, and nothing blocks a call.

    Emits:
        look_asked(): the first press; what would go is to be shown.
        done_asked(): the second press.
        stop_asked(): the work is to be stopped.
    """

    look_asked = Signal()
    done_asked = Signal()
    stop_asked = Signal()

    def __init__(
        self,
        title: str,
        about: str,
        first: str,
        second: str,
        *,
        word: str = "",
        reasons: Iterable[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.set_title(title)
        self.add(Label(about))
        self._told = Label("", "strong")
        self._told.hide()
        self.add(self._told)
        self._what = Label("")
        self.add(self._what)
        choices = tuple(reasons)
        self._reasons = DropDown(self.tr("Why"), choices)
        self._why = Labelled(self.tr("Why"), self._reasons)
        self.add(self._why)
        self._word = word
        self._field = QLineEdit()
        typed = self.tr("Type {word} to go on").format(word=word)
        self._field.setAccessibleName(typed)
        self._field.textChanged.connect(self._enable)
        self._typed = Labelled(typed, self._field)
        self.add(self._typed)
        self._line = ProgressLine()
        self._line.stop_asked.connect(self.stop_asked)
        self.add(self._line)
        self._first = Button(first)
        self._first.clicked.connect(self._ask)
        self._second = Button(second, role="danger")
        self._second.clicked.connect(self._do)
        self._back = Button(self.tr("Leave it as it is"))
        self._back.clicked.connect(self.calm)
        self.add(ActionRow(title, self._first, self._back, self._second))
        self._has_reasons = bool(choices)
        self._is_running = False
        self._show(is_asked=False)

    @property
    def first_button(self) -> Button:
        """Shows what would go."""
        return self._first

    @property
    def second_button(self) -> Button:
        """Does it."""
        return self._second

    @property
    def back_button(self) -> Button:
        """Thinks better of it."""
        return self._back

    @property
    def word_field(self) -> QLineEdit:
        """Where the word is typed."""
        return self._field

    @property
    def line(self) -> ProgressLine:
        """How far it is."""
        return self._line

    @property
    def reason(self) -> str:
        """The reason chosen."""
        return self._reasons.value

    @property
    def told(self) -> str:
        """What came of it."""
        return self._told.text()

    @property
    def what(self) -> str:
        """What would go, as shown."""
        return self._what.text()

    def show_what(self, words: str) -> None:
        """Say what would go: from now on the second press does it."""
        if self._is_running:
            return
        here = may_take_keyboard(self)
        self._what.setText(words)
        self._show(is_asked=True)
        if here:
            (self._field if self._word else self._back).setFocus()
        announce(self, words)

    def begin(self, words: str) -> None:
        """It is being done."""
        self._is_running = True
        self._line.begin(words)
        self._line.stop_button.setFocus()
        self._show(is_asked=False)

    def end(self, told: str, *, is_bad: bool = False) -> None:
        """It is done, or was not; say so."""
        was_running, self._is_running = self._is_running, False
        had_keyboard = self._line.stop_button.hasFocus()
        self._line.end()
        self._show(is_asked=False)
        if was_running and had_keyboard:
            self._first.setFocus()
        self._told.setText(told)
        self._told.set_tone("danger" if is_bad else None)
        self._told.setVisible(bool(told))
        if told:
            announce(self, told, assertive=is_bad)

    def calm(self) -> None:
        """Ask no more."""
        had_keyboard = self._back.hasFocus() or self._field.hasFocus()
        self._show(is_asked=False)
        if had_keyboard:
            self._first.setFocus()

    @property
    def is_asked(self) -> bool:
        """Whether the next press does it."""
        return not self._second.isHidden()

    def _ask(self) -> None:
        self._told.hide()
        self.look_asked.emit()

    def _do(self) -> None:
        if self._word and self._field.text().strip().casefold() != self._word.casefold():
            return
        self.done_asked.emit()

    def _show(self, *, is_asked: bool) -> None:
        self._field.clear()
        self._what.setVisible(is_asked)
        self._why.setVisible(is_asked and self._has_reasons)
        self._typed.setVisible(is_asked and bool(self._word))
        self._first.setVisible(not is_asked and not self._is_running)
        self._second.setVisible(is_asked)
        self._back.setVisible(is_asked)
        self._enable()

    def _enable(self) -> None:
        typed = self._field.text().strip().casefold()
        self._second.setEnabled(not self._word or typed == self._word.casefold())
