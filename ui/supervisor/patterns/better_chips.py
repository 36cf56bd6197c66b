"""What callers would have liked instead, as chips; each opens its calls."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls.chip_button import ChipButton
from ui.controls.chip_row import ChipRow
from ui.desk.follow_ups.due_item import short
from ui.supervisor.figure_table import FigureTable
from ui.supervisor.figure_words import calls_words

_MOST = 12
_LONGEST = 60


class BetterChips(ChipRow):
    """The lines that are said most, and those that rise or are new, with how often.

    Emits:
        calls_asked(int): the calls behind a row of the table are wanted.
    """

    calls_asked = Signal(int)

    def __init__(self, figures: FigureTable, parent: QWidget | None = None) -> None:
        super().__init__(figures.title, parent)
        self.set_chips(self._chip(figures, row) for row in figures.order[:_MOST])

    def _chip(self, figures: FigureTable, row: int) -> ChipButton:
        cells = dict(
            zip((column.code for column in figures.columns), figures.cells[row], strict=True)
        )
        count = figures.value(row, 1)
        told = [short(cells["better_line"], _LONGEST)]
        told.append(calls_words(count) if isinstance(count, int) else cells.get("calls", ""))
        trend = cells.get("trend", "")
        if trend:
            told.append(trend)
        chip = ChipButton(" · ".join(told), tone="accent" if trend else "neutral")
        chip.clicked.connect(lambda: self.calls_asked.emit(row))
        return chip
