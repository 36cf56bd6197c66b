"""A chip that can be pressed: a filter, a tab of a palette, a fact that opens what it names."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.controls.chip import CHIP_GAP, CHIP_ICON, CHIP_PAD, LARGEST_RADIUS, TONES, Tone
from ui.controls.toggling import Toggling
from ui.controls.wrapping import Wrapping
from ui.look.icons import paint_icon
from ui.look.paint import mirrored, paint_body, paint_focus_ring
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import LEAST_WORD, SPACE_1

_HEIGHT = 32
_INSET = 2


class ChipButton(Toggling, Wrapping, QPushButton):
    """A chip to press, or to switch on and off when ``checkable``.

    Holds text, icon and tone. Emits Qt's ``clicked`` and ``toggled``. Being on shows by an
    outline and heavier type, not by colour alone.
    """

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        tone: Tone = "neutral",
        *,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._tone: Tone = tone
        self._block = TextBlock()
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hear_toggles()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tone(self, tone: Tone) -> None:
        """Show the chip in another tone."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """The text in one line."""
        width = self._frame_width() + self._laid(heavy=True).natural_width()
        return self.hint_for(width)

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        theme = current_theme()
        word = min(self._laid(heavy=True).widest_word(), LEAST_WORD)
        return QSize(self._frame_width() + word, theme.px(_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """A long word takes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at ``width``."""
        text = self._laid(heavy=True).height_for(max(1, width - self._frame_width()))
        return max(current_theme().px(_HEIGHT), text + 2 * (SPACE_1 + _INSET))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip as it stands."""
        del event
        painter = QPainter(self)
        tokens = current_theme().tokens
        chosen = self.isChecked()
        tone = TONES["accent" if chosen and self._tone == "neutral" else self._tone]
        ink = tokens.colour(tone.ink) if self.isEnabled() else tokens.disabled
        fill = tokens.colour(tone.ground)
        if self.isDown() or (self.underMouse() and self.isEnabled() and not chosen):
            fill = tokens.pressed if self.isDown() else tokens.hover
            ink = tokens.text if self.isEnabled() else ink
        body = QRectF(self.rect())
        radius = min(self.height() / 2, LARGEST_RADIUS + _INSET)
        if self.hasFocus():
            body = paint_focus_ring(painter, body, radius, tokens.focus)
        else:
            body = body.adjusted(0, _INSET, 0, -_INSET)
        outline = ink if chosen else (tokens.outline if tokens.is_contrast else None)
        paint_body(painter, body, radius - _INSET, fill=fill, outline=outline, width=1.5)
        self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        block = self._laid(heavy=self.isChecked())
        side = current_theme().soft_px(CHIP_ICON)
        at = float(CHIP_PAD)
        if self._icon:
            box = QRectF(at, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, mirrored(box, self), ink)
            at += side + CHIP_GAP
        room = self.width() - at - CHIP_PAD
        block.draw_centred(painter, mirrored(QRectF(at, 0, room, self.height()), self), ink)

    def _laid(self, *, heavy: bool) -> TextBlock:
        theme = current_theme()
        font = theme.font("small", theme.STRONG if heavy else theme.MEDIUM)
        self._block.set_text(self.text(), font, Qt.AlignmentFlag.AlignHCenter)
        return self._block

    def _frame_width(self) -> int:
        width = 2 * CHIP_PAD
        if self._icon:
            width += current_theme().soft_px(CHIP_ICON) + CHIP_GAP
        return width
