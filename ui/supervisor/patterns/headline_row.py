"""Headline figures side by side, of one size."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.look.theme import current_theme
from ui.look.tokens import SPACE_3

_LEAST = 168


class HeadlineRow(QWidget):
    """Cards in one line, in two, or one below the other: as many in a line as fit evenly."""

    def __init__(self, cards: Iterable[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = list(cards)
        for card in self._cards:
            card.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Fewer beside each other are higher together."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at a width."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All in one line."""
        width = len(self._cards) * current_theme().px(_LEAST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One below the other."""
        return QSize(max((each.minimumSizeHint().width() for each in self._cards), default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A card wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def _arrange(self) -> None:
        whole = QRect(0, 0, self.width(), self.height())
        for card, place in zip(self._cards, self._places(self.width()), strict=True):
            card.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, place))

    def _places(self, width: int) -> list[QRect]:
        count = max(1, len(self._cards))
        beside = max(1, min(count, width // current_theme().px(_LEAST)))
        while count % beside:
            beside -= 1
        share = (width - (beside - 1) * SPACE_3) // beside
        places, top = [], 0
        for first in range(0, len(self._cards), beside):
            line = self._cards[first : first + beside]
            height = max(card.heightForWidth(share) for card in line)
            for at in range(len(line)):
                places.append(QRect(at * (share + SPACE_3), top, share, height))
            top += height + SPACE_3
        return places
