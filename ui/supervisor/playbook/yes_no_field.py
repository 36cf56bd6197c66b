"""A part that is yes, no, or left open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.supervisor.playbook.choice_field import ChoiceField

_YES, _NO = "yes", "no"


class YesNoField(ChoiceField):
    """Yes, no, or left open."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, (), parent)
        self._list.set_choices(
            (("", self.tr("Either")), (_YES, self.tr("Yes")), (_NO, self.tr("No")))
        )

    def show_value(self, value: object) -> None:
        self._list.set_value("" if value is None else _YES if value else _NO)

    def _tell(self, value: str) -> None:
        self.value_edited.emit({_YES: True, _NO: False}.get(value))
