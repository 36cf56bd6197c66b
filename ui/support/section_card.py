"""One section of a support file: every line of it, and whether it goes along."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.support.support_file import Section
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.expanding_text import ExpandingText
from ui.controls.label import Label

_MOST_LINES = 12


class SectionCard(Card):
    """Shows the lines as they will stand in the file; those left out are hidden.

    Emits:
        toggled(): it goes along now, or does not.
    """

    toggled = Signal()

    def __init__(
        self, title: str, section: Section, *, optional: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent=parent)
        self.section = section
        self._box = CheckBox(self.tr("Goes into the file"))
        self._box.setAccessibleName(f"{title}: {self._box.text()}")
        self._box.setChecked(True)
        self._box.toggled.connect(self._show)
        if optional:
            self.add(self._box)
        self._lines = ExpandingText(title, most=_MOST_LINES)
        self._lines.setReadOnly(True)
        self._lines.setPlainText("\n".join(section.lines))
        self._none = Label(self.tr("Nothing."), "small")
        self.add(self._lines)
        self.add(self._none)
        self._show()

    @property
    def box(self) -> CheckBox:
        """Whether it goes along."""
        return self._box

    @property
    def goes_along(self) -> bool:
        """Whether the section is written."""
        return self._box.isChecked()

    @property
    def text(self) -> str:
        """The lines as shown."""
        return self._lines.toPlainText()

    def _show(self) -> None:
        self._lines.setVisible(self.goes_along and bool(self.section.lines))
        self._none.setVisible(self.goes_along and not self.section.lines)
        self.toggled.emit()
