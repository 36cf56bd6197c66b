"""A part that is a whole number, or left open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.controls.number_field import NumberField
from ui.supervisor.playbook.part_field import PartField


class CountField(PartField):
    """A number; where it may be left open, one step below the least says so."""

    def __init__(
        self,
        caption: str,
        least: int,
        most: int,
        *,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._open_at = least - 1 if optional else None
        self._number = NumberField(caption, least - optional, most)
        super().__init__(caption, self._number, parent)
        if optional:
            self._number.setSpecialValueText(self.tr("Any"))
        self._number.valueChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        assert value is None or isinstance(value, int)
        number = self._open_at if value is None else value
        self._number.blockSignals(True)
        self._number.setValue(self._number.minimum() if number is None else number)
        self._number.blockSignals(False)

    def _tell(self, number: int) -> None:
        self.value_edited.emit(None if number == self._open_at else number)
