"""A sentence that has to be read with a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.controls.icon_mark import IconMark
from ui.controls.label import Label
from ui.look.tokens import SPACE_2

_ICON = 14


class Remark(QWidget):
    """A small sentence after an icon. Holds the sentence."""

    def __init__(
        self, words: str, icon: str = "info", tone: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.label = Label(words, "small", tone=tone)
        mark = IconMark(icon, tone, size=_ICON)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
