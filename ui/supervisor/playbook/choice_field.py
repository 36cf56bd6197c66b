"""A part that is one of a few."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from ui.controls.drop_down import DropDown
from ui.supervisor.playbook.part_field import PartField


class ChoiceField(PartField):
    """A list that opens; where the part may be left open, that is the first choice."""

    def __init__(
        self, caption: str, choices: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        self._list = DropDown(caption, choices)
        super().__init__(caption, self._list, parent)
        self._list.value_chosen.connect(self._tell)

    def show_value(self, value: object) -> None:
        self._list.set_value(str(value))

    def _tell(self, value: str) -> None:
        self.value_edited.emit(value)
