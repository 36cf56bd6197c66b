"""A small rounded word with an icon: a fact about a caller, a promise in a note."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.controls.icon_button import IconButton
from ui.controls.wrapping import Wrapping
from ui.look.icons import paint_icon
from ui.look.paint import leading_edge, mirrored, paint_body
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import LEAST_WORD, SPACE_1, SPACE_2, TARGET

Tone = Literal["neutral", "accent", "warn", "danger", "good"]


class ToneColours(NamedTuple):
    """Tokens of a tone: what is written, on what ground."""

    ink: str
    ground: str


TONES: dict[str, ToneColours] = {
    "neutral": ToneColours("muted", "sunken"),
    "accent": ToneColours("accent", "accent_soft"),
    "warn": ToneColours("warn", "warn_soft"),
    "danger": ToneColours("danger", "danger_soft"),
    "good": ToneColours("good", "good_soft"),
}

CHIP_HEIGHT = 26
CHIP_ICON = 14
CHIP_PAD = 10
CHIP_GAP = 5
LARGEST_RADIUS = 15


class Chip(Wrapping, QLabel):
    """A fact in a tone, with an icon; it cannot be pressed, except for its × where it has one.

    Holds text, icon and tone. Emits ``removed`` when the × is pressed; the owner takes it away.
    """

    removed = Signal()

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        tone: Tone = "neutral",
        *,
        removable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone: Tone = tone
        self._block = TextBlock()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._remove: IconButton | None = None
        if removable:
            self._remove = IconButton(
                "x", self.tr("Remove {what}").format(what=text), side=TARGET, parent=self
            )
            self._remove.clicked.connect(self.removed)
        self.setText(text)

    @property
    def tone(self) -> Tone:
        """The tone shown."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Show the fact in another tone."""
        self._tone = tone
        self.update()

    def set_icon(self, name: str | None) -> None:
        """Show another icon, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The text in one line."""
        width = self._frame_width() + self._laid().natural_width()
        return self.hint_for(width)

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        theme = current_theme()
        word = min(self._laid().widest_word(), LEAST_WORD)
        return QSize(self._frame_width() + word, theme.px(CHIP_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """A long fact takes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at ``width``."""
        text = self._laid().height_for(max(1, width - self._frame_width()))
        return max(current_theme().px(CHIP_HEIGHT), text + 2 * SPACE_1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the × at the trailing edge."""
        super().resizeEvent(event)
        if self._remove is None:
            return
        size = self._remove.sizeHint()
        reversed_ = self.isRightToLeft()
        left = 1 if reversed_ else self.width() - size.width() - 1
        self._remove.setGeometry(
            left, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and text."""
        del event
        painter = QPainter(self)
        tokens = current_theme().tokens
        tone = TONES[self._tone]
        ink = tokens.colour(tone.ink)
        paint_body(
            painter,
            QRectF(self.rect()),
            min(self.height() / 2, LARGEST_RADIUS),
            fill=tokens.colour(tone.ground),
            outline=ink if tokens.is_contrast else None,
        )
        side = current_theme().soft_px(CHIP_ICON)
        at = float(CHIP_PAD)
        if self._icon:
            box = QRectF(at, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, mirrored(box, self), ink)
            at += side + CHIP_GAP
        room = self.width() - self._frame_width()
        self._laid().draw_centred(painter, mirrored(QRectF(at, 0, room, self.height()), self), ink)

    def _laid(self) -> TextBlock:
        theme = current_theme()
        side = leading_edge(self)
        self._block.set_text(self.text(), theme.font("small", theme.MEDIUM), side)
        return self._block

    def _frame_width(self) -> int:
        width = 2 * CHIP_PAD
        if self._icon:
            width += current_theme().soft_px(CHIP_ICON) + CHIP_GAP
        if self._remove is not None:
            width += self._remove.sizeHint().width() - SPACE_2
        return width
