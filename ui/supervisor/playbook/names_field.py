"""A part that names other entries of the playbook, in an order that counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.drop_down import DropDown
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.look.tokens import SPACE_1
from ui.supervisor.playbook.part_field import PartField


class NamesField(PartField):
    """The named entries one below the other, each with Earlier and Remove, and a list to add.

    Holds the choices as pairs of id and words; a name that is no choice is shown as it stands.
    """

    def __init__(
        self, caption: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        held = QWidget()
        super().__init__(caption, held, parent)
        self._caption = caption
        self._choices = dict(choices)
        self._names: tuple[str, ...] = ()
        self._list = QVBoxLayout(held)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE_1)
        self._rows: list[QWidget] = []
        self._more = DropDown(self.tr("Add to: {part}").format(part=caption))
        self._more.value_chosen.connect(self._add)
        self._list.addWidget(self._more)
        self._offer()

    @property
    def names(self) -> tuple[str, ...]:
        """The ids that are named."""
        return self._names

    def show_value(self, value: object) -> None:
        assert isinstance(value, tuple)
        if value == self._names:
            return
        self._names = value
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(index, name) for index, name in enumerate(value)]
        for index, row in enumerate(self._rows):
            self._list.insertWidget(index, row)
        self._offer()

    def _row(self, index: int, name: str) -> QWidget:
        words = self._choices.get(name, name)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_1)
        line.addWidget(Label(words), 1)
        earlier = IconButton("chevron-up", self.tr("Earlier: {entry}").format(entry=words))
        earlier.setEnabled(index > 0)
        earlier.clicked.connect(lambda: self._swap(index))
        remove = IconButton("x", self.tr("Remove: {entry}").format(entry=words))
        remove.clicked.connect(lambda: self._remove(index))
        line.addWidget(earlier)
        line.addWidget(remove)
        return row

    def _offer(self) -> None:
        left = [pair for pair in self._choices.items() if pair[0] not in self._names]
        self._more.set_choices((("", self.tr("Add …")), *left))
        self._more.set_value("")
        self._more.setVisible(bool(left))

    def _add(self, name: str) -> None:
        if name:
            self._take((*self._names, name))

    def _remove(self, index: int) -> None:
        self._take((*self._names[:index], *self._names[index + 1 :]))
        self._more.setFocus()

    def _swap(self, index: int) -> None:
        names = list(self._names)
        names[index - 1], names[index] = names[index], names[index - 1]
        self._take(tuple(names))

    def _take(self, names: tuple[str, ...]) -> None:
        self.show_value(names)
        self.value_edited.emit(names)
