"""The white ground on which one thing lies."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ui.controls.elastic_layout import ElasticLayout
from ui.controls.section_heading import SectionHeading
from ui.look.paint import paint_body, paint_leading_bar
from ui.look.theme import current_theme
from ui.look.tokens import RADIUS_CARD, SPACE_2, SPACE_3, SPACE_4, SPACE_5

_BAR = 5
_ROOMY = 240


class Card(QFrame):
    """A surface with round corners, a caption over it and maybe a bar at its leading edge.

    Holds what is put into it with ``add``; the caption is its accessible name. ``set_trailing``
    puts a word or a small button at the far end of the caption's line, or below the caption where
    one line has no room for both.
    """

    def __init__(
        self,
        title: str = "",
        *,
        bar: str | None = None,
        ground: str = "surface",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._ground = ground
        self._outline: str | None = "line"
        self._caption = SectionHeading(title, parent=self)
        self._caption.setVisible(bool(title))
        self._trailing: QWidget | None = None
        self.setAccessibleName(title)
        self._head: ElasticLayout | None = None
        self._body = QVBoxLayout(self)
        self._set_margins(roomy=True)
        self._body.setSpacing(SPACE_2)
        self._body.addWidget(self._caption)

    @property
    def body(self) -> QVBoxLayout:
        """The layout of what lies on the card, below its caption."""
        return self._body

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self._body.addWidget(widget, stretch)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout below what is there."""
        self._body.addLayout(layout, stretch)

    def set_title(self, title: str) -> None:
        """Change the caption; an empty one leaves no gap."""
        self._caption.setText(title)
        self._caption.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_trailing(self, widget: QWidget | None) -> None:
        """Show ``widget`` at the far end of the caption's line, in place of the one there."""
        head = self._headline()
        if self._trailing is not None:
            head.removeWidget(self._trailing)
            self._trailing.deleteLater()
        self._trailing = widget
        if widget is not None:
            head.add(widget)

    def set_bar(self, token: str | None) -> None:
        """Colour the leading edge with a token, or leave it plain."""
        self._bar = token
        self.update()

    def set_outline(self, token: str | None) -> None:
        """Draw the rim in a token's colour; ``line`` is the usual one."""
        self._outline = token
        self.update()

    def set_ground(self, token: str) -> None:
        """Fill the card with a token's colour; ``surface`` is the usual one."""
        self._ground = token
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room to the words where there is little."""
        super().resizeEvent(event)
        self._set_margins(roomy=event.size().width() >= current_theme().px(_ROOMY))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, rim and bar."""
        del event
        painter = QPainter(self)
        tokens = current_theme().tokens
        where = QRectF(self.rect())
        paint_body(
            painter,
            where,
            RADIUS_CARD,
            fill=tokens.colour(self._ground),
            outline=tokens.colour(self._outline) if self._outline else None,
            width=1.0 if self._outline in {None, "line"} else 2.0,
        )
        if self._bar:
            paint_leading_bar(
                painter,
                where,
                RADIUS_CARD,
                tokens.colour(self._bar),
                _BAR,
                mirrored=self.isRightToLeft(),
            )

    def _headline(self) -> ElasticLayout:
        """The line of the caption, made when something is to stand beside it."""
        if self._head is None:
            self._head = ElasticLayout(gap=SPACE_3, keeps=0, squeezes=True)
            self._body.removeWidget(self._caption)
            self._body.insertLayout(0, self._head)
            self._head.add(self._caption, 1)
        return self._head

    def _set_margins(self, *, roomy: bool) -> None:
        side = SPACE_5 if roomy else SPACE_3 + (_BAR if self._bar else 0)
        self._body.setContentsMargins(side, SPACE_4, side, SPACE_5 if roomy else SPACE_4)
