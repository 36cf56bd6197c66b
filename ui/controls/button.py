"""The button with a word."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.controls.toggling import Toggling
from ui.controls.wrapping import Wrapping
from ui.look.icons import paint_icon
from ui.look.paint import mirrored, paint_body, paint_focus_ring
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import (
    CONTROL_HEIGHT,
    ICON_SIZE,
    RADIUS_CONTROL,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
)

_LEAST_WORD = 120
"""As `LEAST_WORD`, for words that are to be pressed and are better not broken."""

ButtonRole = Literal["plain", "primary", "danger", "quiet", "link"]


class _Dress(NamedTuple):
    """Colour tokens of a button in one state; None draws nothing."""

    ink: str
    fill: str | None
    outline: str | None


_REST: dict[str, _Dress] = {
    "plain": _Dress("text", "surface", "outline"),
    "primary": _Dress("on_accent", "accent", None),
    "danger": _Dress("danger", "surface", "danger"),
    "quiet": _Dress("muted", None, None),
    "link": _Dress("accent", None, None),
}
_HOVER: dict[str, _Dress] = {
    "plain": _Dress("text", "hover", "outline"),
    "primary": _Dress("on_accent", "accent_hover", None),
    "danger": _Dress("danger", "danger_soft", "danger"),
    "quiet": _Dress("text", "hover", None),
    "link": _Dress("accent", "hover", None),
}
_PRESSED: dict[str, _Dress] = {
    "plain": _Dress("text", "pressed", "outline"),
    "primary": _Dress("on_accent", "accent_pressed", None),
    "danger": _Dress("on_danger", "danger", "danger"),
    "quiet": _Dress("text", "pressed", None),
    "link": _Dress("accent", "accent_soft", None),
}
_CHECKED = _Dress("accent", "accent_soft", "accent")


class Button(Toggling, Wrapping, QPushButton):
    """A button with a word, maybe an icon before it and the key that does the same after it.

    Holds its text, icon, role and shortcut hint. Emits Qt's ``clicked`` and ``toggled``.
    A click leaves the keyboard where it was, in the notes mostly; Tab reaches the button.
    A word too long for the width wraps; none is cut.
    """

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        role: ButtonRole = "plain",
        shortcut_hint: str | None = None,
        *,
        height: int = CONTROL_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._role: ButtonRole = role
        self._hint = shortcut_hint or ""
        self._height = height
        self._stacked = False
        self._leading = False
        self._bare = False
        self._block = TextBlock()
        self._hint_block = TextBlock()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hear_toggles()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if self._hint:
            self.setAccessibleDescription(self._hint)

    @property
    def role(self) -> ButtonRole:
        """What the button is for: plain, primary, danger, quiet or link."""
        return self._role

    def set_role(self, role: ButtonRole) -> None:
        """Change what the button is for."""
        if role != self._role:
            self._role = role
            # A filled one is wider around its words than a link.
            self.updateGeometry()
            self.update()

    def set_icon(self, name: str | None) -> None:
        """Show another icon, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_shortcut_hint(self, hint: str | None) -> None:
        """Show the key that does the same, after the word."""
        self._hint = hint or ""
        self.setAccessibleDescription(self._hint)
        self.updateGeometry()
        self.update()

    def set_stacked(self, stacked: bool) -> None:
        """Put the icon above a smaller word, as a narrow row of actions needs it."""
        if stacked != self._stacked:
            self._stacked = stacked
            self.updateGeometry()
            self.update()

    def set_leading(self, leading: bool) -> None:
        """Let the word begin at the leading edge, as buttons below one another read best."""
        self._leading = leading
        self.update()

    def set_height(self, height: int) -> None:
        """Ask for another least height, in px at 100 % text."""
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def set_bare(self, bare: bool) -> None:
        """Show the icon alone, where there is no room for the word; the name stays the word's."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    @property
    def is_bare(self) -> bool:
        """Whether the icon stands alone."""
        return self._bare and self._icon is not None

    def width_beside(self) -> int:
        """Width in px that icon and word need side by side."""
        return self._width_when(stacked=False)

    def width_stacked(self) -> int:
        """Width in px that the word needs below its icon."""
        return self._width_when(stacked=True)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        if self.is_bare:
            side = current_theme().soft_px(self._height)
            return QSize(side, side)
        width = self._frame_width() + self._laid().natural_width()
        return self.hint_for(width)

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        if self.is_bare:
            return self.sizeHint()
        word = min(self._laid().widest_word(), _LEAST_WORD)
        return QSize(self._frame_width() + word, current_theme().px(self._height))

    def hasHeightForWidth(self) -> bool:
        """A long word may take two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at ``width``, never below the height that a target needs."""
        if self.is_bare:
            return self.sizeHint().height()
        text = self._laid().height_for(max(1, width - self._frame_width()))
        if self._stacked and self._icon:
            text += current_theme().soft_px(ICON_SIZE)
        return max(current_theme().px(self._height), text + 2 * SPACE_2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as it stands."""
        del event
        painter = QPainter(self)
        theme = current_theme()
        dress = self._dress()
        body = QRectF(self.rect())
        if self.hasFocus():
            body = paint_focus_ring(painter, body, RADIUS_CONTROL + 1, theme.tokens.focus)
        paint_body(
            painter,
            body,
            RADIUS_CONTROL,
            fill=theme.tokens.colour(dress.fill) if dress.fill else None,
            outline=theme.tokens.colour(dress.outline) if dress.outline else None,
            width=2.0 if self.isChecked() else 1.0,
        )
        self._paint_content(painter, theme.tokens.colour(dress.ink))

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        if self.is_bare:
            self._paint_icon(painter, ink)
            return
        if self._stacked:
            self._paint_stacked(painter, ink)
            return
        block = self._laid()
        pad = self._pad()
        area = QRectF(self.rect()).adjusted(pad, 0, -pad, 0)
        wanted = self._frame_width() - 2 * pad + block.natural_width()
        spare = max(0.0, area.width() - wanted)
        at = area.left() + (0 if self._leading else spare / 2)
        text_width = min(block.natural_width(), max(1, self.width() - self._frame_width()))
        side = current_theme().soft_px(ICON_SIZE)
        if self._icon:
            box = QRectF(at, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, mirrored(box, self), ink)
            at += side + SPACE_3
        where = QRectF(at, 0, text_width, self.height())
        block.draw_centred(painter, mirrored(where, self), ink)
        if self._hint:
            cap = QRectF(at + text_width + SPACE_3, 0, self._hint_width(), self.height())
            self._paint_hint(painter, mirrored(cap, self), ink)

    def _paint_icon(self, painter: QPainter, ink: str) -> None:
        side = current_theme().soft_px(ICON_SIZE)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if self._icon:
            paint_icon(painter, self._icon, box, ink)

    def _paint_stacked(self, painter: QPainter, ink: str) -> None:
        block = self._laid()
        side = current_theme().soft_px(ICON_SIZE) if self._icon else 0
        room = self.width() - self._frame_width()
        top = (self.height() - side - block.height_for(room)) / 2
        if self._icon:
            paint_icon(painter, self._icon, QRectF((self.width() - side) / 2, top, side, side), ink)
        where = QRectF(self._frame_width() / 2, top + side, room, self.height() - top - side)
        block.draw(painter, where, ink)

    def _width_when(self, *, stacked: bool) -> int:
        before, self._stacked = self._stacked, stacked
        width = self._frame_width() + self._laid().natural_width()
        self._stacked = before
        return width

    def _paint_hint(self, painter: QPainter, where: QRectF, ink: str) -> None:
        theme = current_theme()
        height = theme.px(18)
        cap = QRectF(where.left(), (self.height() - height) / 2, where.width(), height)
        paint_body(painter, cap, 4, outline=ink)
        self._hint_block.draw_centred(painter, cap, ink)

    def _dress(self) -> _Dress:
        if not self.isEnabled():
            rest = _REST[self._role]
            return _Dress("disabled", "bg" if rest.fill else None, "line" if rest.fill else None)
        if self.isDown():
            return _PRESSED[self._role]
        if self.isChecked():
            return _CHECKED
        return (_HOVER if self.underMouse() else _REST)[self._role]

    def _laid(self) -> TextBlock:
        theme = current_theme()
        text = self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        font = theme.font("small" if self._stacked else "body", theme.MEDIUM)
        self._block.set_text(text, font, Qt.AlignmentFlag.AlignHCenter)
        return self._block

    def _hint_width(self) -> int:
        if not self._hint:
            return 0
        theme = current_theme()
        font = theme.font("caption", theme.MEDIUM)
        self._hint_block.set_text(self._hint, font, Qt.AlignmentFlag.AlignHCenter)
        return max(theme.px(18), self._hint_block.natural_width() + 10)

    def _frame_width(self) -> int:
        if self._stacked:
            return 2 * SPACE_1
        width = 2 * self._pad()
        if self._icon:
            width += current_theme().soft_px(ICON_SIZE) + SPACE_3
        if self._hint:
            width += self._hint_width() + SPACE_3
        return width

    def _pad(self) -> int:
        return SPACE_2 if self._role == "link" else SPACE_4
