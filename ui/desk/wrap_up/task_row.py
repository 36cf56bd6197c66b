"""One promise or follow-up of a call in its wrap-up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.label import Label
from ui.look.icons import paint_icon
from ui.look.paint import mirrored
from ui.look.theme import current_theme
from ui.look.tokens import ICON_SIZE, SPACE_1, SPACE_2, SPACE_4


class TaskRow(QWidget):
    """An icon, what is to be done, a second line; controls at both ends.

    Holds title and details. `lead` stands in place of the icon, `below` under the words.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        details: str,
        *,
        lead: QWidget | None = None,
        trail: tuple[QWidget, ...] = (),
        below: QWidget | None = None,
        tone: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon if lead is None else ""
        self._title = Label(title, "strong", tone=tone)
        self._details = Label(details, "small")
        if not details:
            self._details.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._details)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        row.setSpacing(SPACE_2)
        if lead is not None:
            row.addWidget(lead, 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addSpacing(current_theme().px(ICON_SIZE) + SPACE_4 - SPACE_2)
        row.addLayout(words, 1)
        for widget in trail:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        if below is not None:
            words.addWidget(below, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def title(self) -> str:
        """What is to be done."""
        return self._title.text()

    @property
    def details(self) -> str:
        """The second line."""
        return self._details.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon before the words."""
        del event
        if not self._icon:
            return
        theme = current_theme()
        side = theme.px(ICON_SIZE)
        top = self._title.y() + (theme.px(20) - side) / 2
        painter = QPainter(self)
        paint_icon(
            painter, self._icon, mirrored(QRectF(0, top, side, side), self), theme.tokens.muted
        )
