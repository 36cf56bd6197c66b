"""The open calls side by side, when there is more than one."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.records import Call
from ui.controls.chip_row import ChipRow
from ui.desk.call.open_call_chip import OpenCallChip
from ui.look.tokens import SPACE_2, SPACE_4
from ui.workplace import Workplace


class OpenCalls(QFrame):
    """A chip for each open call; the one shown is marked. Hidden while there is but one.

    Holds the ids of the open calls, oldest first. Emits `call_chosen` with the id.
    """

    call_chosen = Signal(object)

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._chips: list[OpenCallChip] = []
        self._crowded = False
        self.setProperty("role", "bar")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = ChipRow(self.tr("Open calls"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        column.addWidget(self._row)
        self.hide()

    @property
    def chips(self) -> tuple[OpenCallChip, ...]:
        """The chips, the oldest call first."""
        return tuple(self._chips)

    def show_calls(self, calls: Iterable[Call], shown: UUID | None) -> None:
        """Show these calls; chips of calls that stay are kept, and with them the keyboard."""
        wanted = list(calls)
        if [chip.call for chip in self._chips] != [call.id for call in wanted]:
            self._chips = [OpenCallChip(call.id) for call in wanted]
            for chip in self._chips:
                chip.call_chosen.connect(self.call_chosen)
            self._row.set_chips(self._chips)
        for chip, call in zip(self._chips, wanted, strict=True):
            chip.show_state(call, is_shown=call.id == shown)
        self._show()
        self.tick()

    def set_crowded(self, crowded: bool) -> None:
        """Give the room to a panel; the key for the next call works all the same."""
        self._crowded = crowded
        self._show()

    def _show(self) -> None:
        self.setVisible(len(self._chips) > 1 and not self._crowded)

    def tick(self) -> None:
        """Show the times as they are now."""
        if self.isHidden():
            return
        for chip in self._chips:
            chip.set_ms(self._place.desk.calls.duration_ms(chip.call))
