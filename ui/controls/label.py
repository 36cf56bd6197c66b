"""Plain text on a window: the only label that windows use."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look.mirror import seen_side
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import LEAST_WORD

LabelRole = Literal[
    "body", "strong", "muted", "caption", "small", "title", "heading", "timer", "figure", "sentence"
]


@dataclass(frozen=True, slots=True)
class _Face:
    size: str
    weight: QFont.Weight
    token: str
    tabular: bool = False
    capitals: bool = False


_NORMAL = QFont.Weight.Normal
_MEDIUM = QFont.Weight.Medium
_STRONG = QFont.Weight.DemiBold

_FACES: dict[str, _Face] = {
    "body": _Face("body", _NORMAL, "text"),
    "strong": _Face("body", _STRONG, "text"),
    "muted": _Face("body", _NORMAL, "muted"),
    "small": _Face("small", _NORMAL, "muted"),
    "caption": _Face("caption", _STRONG, "faint", capitals=True),
    "title": _Face("strong", _STRONG, "text"),
    "heading": _Face("heading", _STRONG, "text"),
    "timer": _Face("timer", _STRONG, "text", tabular=True),
    "figure": _Face("body", _NORMAL, "faint", tabular=True),
    "sentence": _Face("sentence", _MEDIUM, "text"),
}

# Longer lines than this are hard to read; a label asks for no more, and takes what it gets.
_COMFORTABLE_WIDTH = 480


class Label(QLabel):
    """Text in one of the type roles, as plain text always, with lines 1.4 apart.

    Holds the text (``setText``), its role and, where it is not the role's own, its colour token.
    It wraps, and breaks a word rather than losing a part of it.
    """

    def __init__(
        self,
        text: str = "",
        role: LabelRole = "body",
        *,
        tone: str | None = None,
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._face = _FACES[role]
        self._tone = tone
        self._wraps = wraps
        self._block = TextBlock()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Preferred,
            QSizePolicy.ControlType.Label,
        )
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setText(text)

    def set_role(self, role: LabelRole) -> None:
        """Show the text in another type role."""
        self._face = _FACES[role]
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str | None) -> None:
        """Show the text in another colour token; None returns to the role's own."""
        self._tone = tone
        self.update()

    def widest_word(self) -> int:
        """Width in px below which a word would have to be broken."""
        return self._measured().widest_word()

    def hasHeightForWidth(self) -> bool:
        """Whether the height depends on the width: it does where the text wraps."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """Height in px that the text needs at ``width``."""
        if not self._wraps:
            return self.sizeHint().height()
        return self._measured().height_for(width)

    def sizeHint(self) -> QSize:
        """The text in one line, or in lines of a comfortable length."""
        block = self._measured()
        width = block.natural_width()
        if self._wraps:
            width = min(width, current_theme().px(_COMFORTABLE_WIDTH))
        return QSize(width, block.height_for(width))

    def minimumSizeHint(self) -> QSize:
        """A wrapping text can shrink to its longest word, and then breaks that."""
        block = self._measured()
        if not self._wraps:
            return self.sizeHint()
        width = min(block.widest_word(), LEAST_WORD)
        return QSize(width, round(block.line_step()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        del event
        theme = current_theme()
        token = self._tone or self._face.token
        painter = QPainter(self)
        colour = theme.tokens.colour(token if self.isEnabled() else "disabled")
        block, where = self._laid(), QRectF(self.contentsRect())
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            block.draw(painter, where, colour)
        else:
            block.draw_centred(painter, where, colour)

    def _measured(self) -> TextBlock:
        """The text as its sizes need it. Layouts ask for them by the thousand: no flags here."""
        self._block.set_words(self.text(), self._font())
        return self._block

    def _laid(self) -> TextBlock:
        """The text as it is drawn."""
        wanted = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        side = seen_side(self.layoutDirection(), wanted)
        self._block.set_text(self.text(), self._font(), side)
        return self._block

    def _font(self) -> QFont:
        face = self._face
        return current_theme().font(
            face.size, face.weight, tabular=face.tabular, capitals=face.capitals
        )
