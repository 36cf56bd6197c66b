"""A column that scrolls up and down, and never sideways."""

from PySide6.QtCore import QMargins, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.look.theme import current_theme
from ui.look.tokens import SPACE_3, SPACE_4

_KEEP_CLEAR = 24
_ROOMY = 280


class ColumnBody(QWidget):
    """What scrolls; it takes the width that it is given, however little."""

    def minimumSizeHint(self) -> QSize:
        """No width of its own: its content wraps."""
        return QSize(0, super().minimumSizeHint().height())


class ScrollColumn(QScrollArea):
    """Widgets one below the other; the one with the keyboard is kept in sight.

    Holds them in ``body``. ``margin`` is the space around them in px.
    """

    def __init__(
        self,
        name: str = "",
        *,
        margin: int = SPACE_4,
        gap: int = SPACE_3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = ColumnBody()
        content.setProperty("role", "column")
        self._body = QVBoxLayout(content)
        self._margin = margin
        self._body.setContentsMargins(margin, margin, margin, margin)
        self._body.setSpacing(gap)
        # A viewport of Python's making: to be asked for Qt's own makes shiboken look through all of
        # its classes (10 ms of a start).
        pane = QWidget()
        self.setViewport(pane)
        self.setWidget(content)
        pane.setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_keyboard)

    @property
    def body(self) -> QVBoxLayout:
        """The layout of what scrolls."""
        return self._body

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end."""
        self._body.addWidget(widget, stretch)

    def minimumSizeHint(self) -> QSize:
        """Small: it scrolls."""
        return QSize(120, 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room to the content where there is little."""
        super().resizeEvent(event)
        roomy = event.size().width() >= current_theme().px(_ROOMY)
        margin = self._margin if roomy else min(self._margin, SPACE_3)
        margins = QMargins(margin, margin, margin, margin)
        if margins != self._body.contentsMargins():
            self._body.setContentsMargins(margins)
            # A layout that is just placing its things forgets that its rim has changed.
            QTimer.singleShot(0, self, self._body.invalidate)
        if event.size().height() < event.oldSize().height():
            self._follow_keyboard(None, QApplication.focusWidget())

    def _follow_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        content = self.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _KEEP_CLEAR)
