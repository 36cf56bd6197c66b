"""What stands in place of a page that could not be shown."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.problems import Problem
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.problem_words import words_for


class ProblemPage(QWidget):
    """Says which page failed, that nothing is lost, and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        column.addWidget(scroll)
        card = Card(bar="warn")
        self._happened = Label("", "heading")
        self._safe = Label("", "body")
        self._do = Label("", "muted")
        for label in (self._happened, self._safe, self._do):
            card.add(label)
        scroll.add(card)
        scroll.body.addStretch(1)

    @property
    def text(self) -> str:
        """Everything that the page says."""
        return "\n".join(label.text() for label in (self._happened, self._safe, self._do))

    def show_fault(self, title: str, fault: Exception) -> None:
        """Tell of a fault; a known problem in its own words."""
        if isinstance(fault, Problem):
            words = words_for(fault)
        else:
            words = words_for(Problem("page_failed", page=title, kind=type(fault).__name__))
        self._happened.setText(words.happened)
        self._safe.setText(words.safe)
        self._do.setText(words.do)
