"""One reflection to look back on, its "next time" line first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.playbook.shape import Item, Playbook
from app.ports import NextTime
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.desk.call.call_words import caller_name
from ui.desk.follow_ups.due_words import due_words


class ReflectionCard(Card):
    """When and after which call, what to try next time, what else was answered.

    Emits:
        open_asked(): read or write on.
    """

    open_asked = Signal()

    def __init__(
        self,
        playbook: Playbook,
        entry: NextTime,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        call, reflection = entry.call, entry.reflection
        super().__init__(
            due_words(call.started.local(), now),
            bar="accent" if reflection.next_time else None,
            parent=parent,
        )
        self.entry = entry
        self._next = Label(reflection.next_time, "title", parent=self)
        self._next.setVisible(bool(reflection.next_time))
        self.add(self._next)
        chips = ChipRow(self.tr("About the call"))
        chips.set_chips(self._chips(playbook))
        self.add(chips)
        titles = {question.id: question.title for question in playbook.reflection}
        for answer in reflection.answers:
            words = self._answer_words(answer.choice, answer.text)
            question = titles.get(answer.question, answer.question)
            if words and not answer.text:
                both = self.tr("{question} {answer}").format(question=question, answer=words)
                self.add(Label(both, "muted"))
            elif words:
                self.add(Label(question, "muted"))
                self.add(Label(words))
        self._open = Button(self.tr("Open"), "pencil", "quiet")
        self._open.setAccessibleName(
            self.tr("Open the reflection of {when}").format(when=self.accessibleName())
        )
        self._open.clicked.connect(self.open_asked)
        self.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def next_time(self) -> str:
        """What was meant to be tried next time."""
        return self._next.text()

    @property
    def open_button(self) -> Button:
        """Opens the reflection."""
        return self._open

    def _chips(self, playbook: Playbook) -> list[Chip]:
        call, reflection = self.entry.call, self.entry.reflection
        chips = [Chip(caller_name(call), "user")]
        lists: tuple[tuple[tuple[Item, ...], str], ...] = (
            (playbook.causes, call.cause),
            (playbook.styles, call.difficulty),
        )
        for items, wanted in lists:
            if wanted:
                chips.append(Chip(next((i.title for i in items if i.id == wanted), wanted)))
        shared = sum(answer.shared for answer in reflection.answers) + reflection.next_time_shared
        if shared:
            chips.append(Chip(self.tr("%n answer(s) shared", "", shared), "user-check", "warn"))
        else:
            chips.append(Chip(self.tr("Only you see this"), "lock"))
        return chips

    def _answer_words(self, choice: str, text: str) -> str:
        said = {"yes": self.tr("Yes"), "no": self.tr("No")}.get(choice, "")
        if said and text:
            return self.tr("{said}: {words}").format(said=said, words=text)
        return said or text
