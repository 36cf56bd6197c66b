"""The button that is only an icon."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.controls.toggling import Toggling
from ui.look.icons import paint_icon
from ui.look.paint import paint_body, paint_focus_ring
from ui.look.theme import current_theme
from ui.look.tokens import CONTROL_HEIGHT, ICON_SIZE, RADIUS_CONTROL


class IconButton(Toggling, QPushButton):
    """A button that is only an icon; its name is its accessible name and its tooltip.

    Holds the icon and the name. Emits Qt's ``clicked`` and ``toggled``.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        tone: str = "muted",
        side: int = CONTROL_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._side = side
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hear_toggles()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    @property
    def icon_name(self) -> str:
        """Name of the icon shown."""
        return self._icon

    def set_name(self, name: str) -> None:
        """Say what the button does; never empty."""
        if not name:
            raise ValueError("an icon button needs a name")
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """A square that can be hit."""
        side = current_theme().soft_px(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """As large as the hint: a target does not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon, and its ground where the pointer or the keyboard is."""
        del event
        theme, tokens = current_theme(), current_theme().tokens
        painter = QPainter(self)
        body = QRectF(self.rect())
        if self.hasFocus():
            body = paint_focus_ring(painter, body, RADIUS_CONTROL + 1, tokens.focus)
        ink, fill = tokens.colour(self._tone), None
        if not self.isEnabled():
            ink = tokens.disabled
        elif self.isDown():
            ink, fill = tokens.text, tokens.pressed
        elif self.isChecked():
            ink, fill = tokens.accent, tokens.accent_soft
        elif self.underMouse():
            ink, fill = tokens.text, tokens.hover
        outline = tokens.accent if self.isChecked() else None
        paint_body(painter, body, RADIUS_CONTROL, fill=fill, outline=outline)
        side = theme.soft_px(ICON_SIZE)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter, self._icon, box, ink)
