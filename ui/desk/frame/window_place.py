"""Remembers where the window stands, apart for the compact and the wide one (goal A04)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.problems import Problem
from app.settings import Settings
from ui.desk.frame.pin import COMPACT_BELOW
from ui.place_on_screen import first_place, is_within_reach, placed

SMALLEST = QSize(320, 480)
FIRST = QSize(400, 700)
_SAVE_AFTER_MS = 1000


class WindowPlace(QObject):
    """Puts a window where it stood, keeps it on a screen, and writes its place down.

    Emits:
        unsaved(Problem): the place could not be written; nothing else is lost by it.
    """

    unsaved = Signal(object)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screens_changed)
            app.primaryScreenChanged.connect(self._screens_changed)

    def restore(self) -> None:
        """Put the window where it stood at its last closing, or at its first place."""
        places = self._settings["places"]
        former = _rect(places.get(str(places.get("mode", "compact"))))
        screens = self._screens()
        if former is None:
            wanted = first_place(FIRST, screens[0]) if screens else QRect(0, 0, 400, 700)
        else:
            wanted = placed(former, screens, SMALLEST)
        self._window.setGeometry(wanted)

    def save(self) -> None:
        """Write the present place down."""
        self._timer.stop()
        window = self._window
        if window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return
        mode = "compact" if window.width() < COMPACT_BELOW else "wide"
        at = window.geometry()
        places = dict(self._settings["places"])
        places["mode"] = mode
        places[mode] = [at.x(), at.y(), at.width(), at.height()]
        try:
            self._settings.set("places", places)
        except Problem as problem:
            self.unsaved.emit(problem)

    def keep_on_screen(self) -> None:
        """Bring the window back when its screen went away or changed."""
        screens = self._screens()
        window = self._window
        if not screens or is_within_reach(window.geometry(), screens):
            return
        window.setGeometry(placed(window.geometry(), screens, SMALLEST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write the place down a second after the last move."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize} and self._window.isVisible():
            self._timer.start()
        return super().eventFilter(watched, event)

    def _screens_changed(self) -> None:
        # The list still holds a screen that is just being removed.
        QTimer.singleShot(0, self, self.keep_on_screen)

    @staticmethod
    def _screens() -> list[QRect]:
        main = QGuiApplication.primaryScreen()
        screens = QGuiApplication.screens()
        screens.sort(key=lambda screen: screen is not main)
        return [screen.availableGeometry() for screen in screens]


def _rect(kept: object) -> QRect | None:
    """A place as kept in the settings; None for anything else."""
    if isinstance(kept, list) and len(kept) == 4 and all(type(each) is int for each in kept):
        limit = 1 << 20
        if all(-limit < each < limit for each in kept) and kept[2] > 0 and kept[3] > 0:
            return QRect(*kept)
    return None
