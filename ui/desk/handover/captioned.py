"""A caption with its words close below it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.label import Label


class Captioned(QWidget):
    """A small caption, the words, and maybe what they were before; `tone` marks a difference."""

    def __init__(
        self,
        caption: str,
        words: str,
        *,
        before: str = "",
        tone: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(caption, "small", tone=tone))
        if words:
            column.addWidget(Label(words))
        if before:
            column.addWidget(Label(before, "muted"))
