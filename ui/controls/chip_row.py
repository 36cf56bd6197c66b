"""A row of chips that wraps."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls.flow_layout import FlowLayout


class ChipRow(QWidget):
    """Chips, or other small controls, in lines; it hides when it is empty.

    Holds its chips in the order given. Its accessible name says what they are.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._chips: list[QWidget] = []
        self.setVisible(False)

    @property
    def chips(self) -> tuple[QWidget, ...]:
        """The chips shown."""
        return tuple(self._chips)

    def add_chip(self, chip: QWidget) -> None:
        """Show one more chip at the end."""
        self._chips.append(chip)
        self._flow.addWidget(chip)
        self._show_if_any()

    def set_chips(self, chips: Iterable[QWidget]) -> None:
        """Show these chips instead of the present ones."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for chip in chips:
            self.add_chip(chip)
        self._show_if_any()
        self.updateGeometry()

    def _show_if_any(self) -> None:
        """Show where there are chips; without a parent that would be a window of its own."""
        if self.parentWidget() is None:
            wanted = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
            self.setAttribute(wanted, not self._chips)
        else:
            self.setVisible(bool(self._chips))
