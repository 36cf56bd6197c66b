"""Cards in one column, or in two where there is room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.desk.frame.tab_order import in_reading_order, set_tab_order
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_3


class CardColumns(QWidget):
    """Holds cards in the order in which they are read, each with its side (0 or 1).

    Below `turns_below` px at 100 % text they stand in one column in that order, from there on
    each at its side.
    """

    def __init__(self, *, turns_below: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns_below = turns_below
        self._cards: list[tuple[QWidget, int]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, card: QWidget, side: int) -> None:
        """Put a card at the end of its side."""
        card.setParent(self)
        self._cards.append((card, side))
        self.updateGeometry()

    def is_wide(self, width: int) -> bool:
        """Whether a width gives two columns."""
        return width >= current_theme().px(self._turns_below)

    def hasHeightForWidth(self) -> bool:
        """A narrower column is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px of the higher column at `width`."""
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """One column of cards at the present width."""
        width = self.width() if self.isVisible() else current_theme().px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest card can be."""
        width = max(
            (c.minimumSizeHint().width() for c, _ in self._cards if not c.isHidden()), default=0
        )
        return QSize(width, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew."""
        super().resizeEvent(event)
        self._arrange()
        self._order_tabs()

    def event(self, event: QEvent) -> bool:
        """A card wants another size, came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self._order_tabs()
            self.updateGeometry()
        return super().event(event)

    def _order_tabs(self) -> None:
        """Let Tab go down one column, then down the other, through all that stands there now."""
        wide = self.is_wide(self.width())
        ordered = sorted(self._cards, key=lambda each: each[1]) if wide else self._cards
        set_tab_order([w for card, _ in ordered for w in in_reading_order(card)])

    def _arrange(self) -> None:
        whole = QRect(0, 0, self.width(), self.height())
        for card, place in self._places(self.width()):
            card.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, place))

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        wide = self.is_wide(width)
        share = (width - SPACE_3) // 2 if wide else width
        tops = [0, 0]
        found = []
        for card, wanted in self._cards:
            if card.isHidden():
                continue
            side = wanted if wide else 0
            height = max(card.heightForWidth(share), card.minimumSizeHint().height())
            found.append((card, QRect(side * (share + SPACE_3), tops[side], share, height)))
            tops[side] += height + SPACE_3
        return found
