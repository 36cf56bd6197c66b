"""What the system asks of a window: dark or light, more contrast, less motion, larger text."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from ui.look.portal import DesktopSettings

_WINDOWS_MESSAGE_POINTS = 9.0
_COMMON_DPI = 96.0
_MAC_DPI = 72.0
_SPI_GETCLIENTAREAANIMATION = 0x1042


class SystemLook(QObject):
    """Reads the wishes from Qt, live.

    Emits ``changed`` when the colour scheme, the contrast or the motion preference changes.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Taken before any theme sets a font of its own.
        self._system_points = QGuiApplication.font().pointSizeF()
        # Both are held: PySide6 6.11 declares the hints dead when the last name for them goes.
        self._hints = QGuiApplication.styleHints()
        self._access_hints = self._hints.accessibility()
        self._desktop: DesktopSettings | None = None
        self._screen_scale: float | None = None
        self._hints.colorSchemeChanged.connect(self._tell)
        self._access_hints.contrastPreferenceChanged.connect(self._tell)

    def listen(self) -> None:
        """Begin to ask what has to be asked over a bus; the answers come as ``changed``."""
        # Without an address Qt would start a bus of its own.
        if self._desktop is None and "DBUS_SESSION_BUS_ADDRESS" in os.environ:
            from ui.look.portal import DesktopSettings

            self._desktop = DesktopSettings(self)
            self._desktop.animates_changed.connect(self._tell)
            self._desktop.ask()

    def is_dark(self) -> bool:
        """Whether the system shows light text on dark ground."""
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def wants_contrast(self) -> bool:
        """Whether the person asked the system for high contrast."""
        return self._access_hints.contrastPreference() == Qt.ContrastPreference.HighContrast

    def wants_less_motion(self) -> bool:
        """Whether the person asked the system to leave out animations.

        Qt 6.11 has no word for it: Windows is asked itself, a Linux desktop through its portal.
        """
        if sys.platform == "win32":
            import ctypes

            animates = ctypes.c_int(1)
            ctypes.windll.user32.SystemParametersInfoW(
                _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0
            )
            return not animates.value
        return self._desktop is not None and not self._desktop.animates

    def text_scale(self) -> float:
        """How much larger than usual the system's text is; 1.0 is usual."""
        if sys.platform == "win32" and self._system_points > 0:
            return max(1.0, self._system_points / _WINDOWS_MESSAGE_POINTS)
        if self._screen_scale is None:
            self._screen_scale = self._ask_screen()
        return self._screen_scale

    def _ask_screen(self) -> float:
        """Every length is multiplied by it, thousands of times a page: asked when it changes."""
        app, screen = QGuiApplication.instance(), QGuiApplication.primaryScreen()
        if not isinstance(app, QGuiApplication) or screen is None:
            return 1.0
        once = Qt.ConnectionType.SingleShotConnection
        app.primaryScreenChanged.connect(self._forget_screen, once)
        screen.logicalDotsPerInchChanged.connect(self._forget_screen, once)
        usual = _MAC_DPI if sys.platform == "darwin" else _COMMON_DPI
        return max(1.0, screen.logicalDotsPerInch() / usual)

    def _forget_screen(self, _which: object) -> None:
        self._screen_scale = None

    def _tell(self) -> None:
        self.changed.emit()
