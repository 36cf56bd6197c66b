"""What the agent chose to share of a reflection, beside the call that it is about (C10)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bundle.lines import SharedReflection
from app.playbook.shape import Playbook
from ui.controls.card import Card
from ui.controls.label import Label
from ui.look.tokens import SPACE_3

NEXT_TIME = "next_time"


class SharedCard(Card):
    """The answers that were shared, each under its question; never fewer words than were shared.

    Where nothing was shared it says so, and that this says nothing about the agent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", bar="accent", parent=parent)
        self.set_title(self.tr("What the agent chose to share"))
        self._nothing = Label(
            self.tr("Nothing of a reflection was shared. Reflections are private: do not ask."),
            "muted",
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_3)
        self.add(self._nothing)
        self.add_layout(self._list)
        self._labels: list[QWidget] = []

    @property
    def told(self) -> str:
        """What is shown."""
        shown = [label.text() for label in self._labels if isinstance(label, Label)]
        return "\n".join(shown) or self._nothing.text()

    def show_reflections(self, reflections: Iterable[SharedReflection], playbook: Playbook) -> None:
        """Show what was shared, in the playbook's questions."""
        for label in self._labels:
            self._list.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        titles = {question.id: question.title for question in playbook.reflection}
        titles[NEXT_TIME] = self.tr("Next time")
        chosen = {"yes": self.tr("Yes"), "no": self.tr("No")}
        for each in reflections:
            for answer in () if each.deleted else each.answers:
                words = " ".join(
                    part for part in (chosen.get(answer.choice, ""), answer.text) if part
                )
                if words:
                    self._add(Label(titles.get(answer.question, answer.question), "small"))
                    self._add(Label(words))
        self._nothing.setVisible(not self._labels)

    def _add(self, label: Label) -> None:
        self._labels.append(label)
        self._list.addWidget(label)
